#include "engine/capture/capture_line.h"

#include "engine/capture/line_scan.h"

#include <QCoreApplication>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

/// How many backslashes stand before a mark's sign at the start of a word; 0 where no sign follows.
qsizetype backslashesAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == u'\\')
        ++end;
    return end < line.size() && isMarkSign(line[end]) ? end - at : 0;
}

template <typename T>
void addOnce(OptionalList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

/// Reads a line from left to right, text here and tags there.
class LineReader
{
public:
    LineReader(const QString &line, const CaptureLexicon &lexicon)
        : m_line(line)
        , m_lexicon(lexicon)
    {
    }

    CapturedMoment read()
    {
        bool markMayStand = true;
        while (m_at < m_line.size()) {
            markMayStand = markMayStand || startsWord(m_line, m_at);
            const std::optional<CaptureMark> mark =
                markMayStand && isMarkSign(m_line[m_at]) ? markAt(m_line, m_at, m_lexicon) : std::nullopt;
            markMayStand = false;
            if (mark && mark->known) {
                take(*mark);
                markMayStand = true;
            } else if (mark) {
                m_captured.marks.append(*mark);
                copy(mark->length);
            } else {
                if (startsWord(m_line, m_at) && backslashesAt(m_line, m_at) > 0)
                    copyEscaped();
                else
                    copy(1);
            }
        }
        m_captured.moment.text = m_text.trimmed();
        return m_captured;
    }

private:
    void copy(qsizetype length)
    {
        const QStringView copied = QStringView(m_line).sliced(m_at, length);
        m_hasText = m_hasText || !copied.first(1).trimmed().isEmpty();
        m_text += copied;
        m_at += length;
    }

    /// The word without its first backslash, as it stands.
    void copyEscaped()
    {
        ++m_at;
        while (m_at < m_line.size() && !m_line[m_at].isSpace())
            copy(1);
    }

    void take(const CaptureMark &mark)
    {
        m_captured.marks.append(mark);
        m_at += mark.length;
        tag(mark);
        const LexiconEntry *entry = m_lexicon.withValue(mark.kind, mark.value);
        if (entry && isPossessive()) {
            m_text += entry->label;
            m_hasText = true;
            return;
        }
        closeGap();
    }

    /// "@dana's mother" keeps the name, or the sentence would lose its subject.
    bool isPossessive() const
    {
        const QStringView rest = QStringView(m_line).sliced(m_at);
        return rest.startsWith(u"'s"_s) || rest.startsWith(u"\u2019s"_s);
    }

    /// Leaves one blank, or none, where the mark was.
    void closeGap()
    {
        const auto isPause = [](QChar sign) {
            return sign == u',' || sign == u';' || sign == u':' || sign == u'.' || sign == u'?' ||
                   sign == u')';
        };
        if (m_at < m_line.size() && isPause(m_line[m_at])) {
            if (!m_hasText)
                ++m_at;
            while (!m_text.isEmpty() && m_text.back().isSpace())
                m_text.chop(1);
            return;
        }
        if (m_hasText && !m_text.back().isSpace())
            return;
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    void tag(const CaptureMark &mark)
    {
        Moment &moment = m_captured.moment;
        switch (mark.kind) {
        case MarkKind::Speaker:
            addOnce(moment.members, MemberId(mark.value));
            break;
        case MarkKind::Toward:
            addOnce(moment.toward, MemberId(mark.value));
            break;
        case MarkKind::Area:
            addOnce(moment.problemAreas, fromWord<ProblemArea>(mark.value).value_or(ProblemArea::Grief));
            break;
        case MarkKind::Technique:
            addOnce(moment.techniques, mark.value);
            break;
        case MarkKind::Feeling:
            addOnce(moment.feelings, mark.value);
            break;
        case MarkKind::Trigger:
            moment.trigger = true;
            break;
        case MarkKind::Risk:
            moment.risk = true;
            break;
        }
    }

    const QString &m_line;
    const CaptureLexicon &m_lexicon;
    qsizetype m_at = 0;
    QString m_text;
    bool m_hasText = false; ///< other than blanks
    CapturedMoment m_captured;
};

/// With a backslash before each word that would be read as a known mark, or as escaped.
QString escapedText(const QString &text, const CaptureLexicon &lexicon)
{
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (startsWord(text, at)) {
            const bool isSign = isMarkSign(text[at]);
            const std::optional<CaptureMark> mark = isSign ? markAt(text, at, lexicon) : std::nullopt;
            if ((mark && mark->known) || (!isSign && backslashesAt(text, at) > 0))
                escaped += u'\\';
        }
        escaped += text[at];
    }
    return escaped;
}

} // namespace

CapturedMoment parseCaptureLine(const QString &line, const CaptureLexicon &lexicon)
{
    return LineReader(line, lexicon).read();
}

QString formatCaptureLine(const Moment &moment, const CaptureLexicon &lexicon)
{
    QStringList words;
    const auto write = [&](MarkKind kind, const QString &value) {
        if (const LexiconEntry *entry = lexicon.withValue(kind, value))
            words.append(markSign(kind) + entry->handle);
    };
    for (const MemberId &member : moment.members)
        write(MarkKind::Speaker, member.text());
    for (const MemberId &member : moment.toward)
        write(MarkKind::Toward, member.text());
    if (!moment.text.isEmpty())
        words.append(escapedText(moment.text, lexicon));
    for (ProblemArea area : moment.problemAreas)
        write(MarkKind::Area, wordOf(area));
    for (const QString &technique : moment.techniques)
        write(MarkKind::Technique, technique);
    for (const QString &feeling : moment.feelings)
        write(MarkKind::Feeling, feeling);
    if (moment.trigger.value_or(false))
        words.append(markSign(MarkKind::Trigger));
    if (moment.risk.value_or(false))
        words.append(markSign(MarkKind::Risk));
    return words.join(u' ');
}

Moment withTagsOf(const Moment &original, const Moment &edited)
{
    Moment changed = edited;
    changed.id = original.id;
    changed.minute = original.minute;
    changed.author = original.author;
    return changed;
}

QString markSign(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker:
        return u"@"_s;
    case MarkKind::Toward:
        return u">"_s;
    case MarkKind::Area:
        return u"#"_s;
    case MarkKind::Technique:
        return u"~"_s;
    case MarkKind::Feeling:
        return u"!"_s;
    case MarkKind::Trigger:
        return u"^"_s;
    case MarkKind::Risk:
        return u"!!"_s;
    }
    return {};
}

QString markMeaning(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker:
        return CaptureText::tr("who spoke");
    case MarkKind::Toward:
        return CaptureText::tr("to whom");
    case MarkKind::Area:
        return CaptureText::tr("problem area: g, d, t or i");
    case MarkKind::Technique:
        return CaptureText::tr("technique");
    case MarkKind::Feeling:
        return CaptureText::tr("feeling");
    case MarkKind::Trigger:
        return CaptureText::tr("a trigger for use was named");
    case MarkKind::Risk:
        return CaptureText::tr("risk: opens a follow-up");
    }
    return {};
}

} // namespace ipt
