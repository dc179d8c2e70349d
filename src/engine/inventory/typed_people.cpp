#include "engine/inventory/typed_people.h"

#include "engine/inventory/inventory_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct TypedText
{
    Q_DECLARE_TR_FUNCTIONS(TypedPeople)
};

constexpr QChar cross = u'†';
/// Numbers up to this are meant as rings, there or not.
constexpr int highestMeant = 10;
constexpr qsizetype longestLine = 500;

qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

/// Figures of any script as those of ASCII.
QString withPlainFigures(QString text)
{
    for (QChar &each : text) {
        if (each.digitValue() >= 0 && each.unicode() > 0x7f)
            each = QChar(u'0' + each.digitValue());
    }
    return text;
}

/// Without marks that nobody sees: of direction, of byte order, controls. What joins emoji stays.
QString withoutHiddenMarks(const QString &line)
{
    QString kept;
    for (const QChar each : line) {
        const ushort code = each.unicode();
        const bool direction = code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                               (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
        const bool control = each.category() == QChar::Other_Control && each != u'\t';
        if (!direction && !control)
            kept.append(each);
    }
    return kept;
}

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•–—·]\\s+|\\d{1,3}[.)]\\s+)"_s);
    return QString(line).remove(bullet).trimmed();
}

/// Parts at the separator, but not within double quotes.
template <typename IsSeparator>
QStringList parted(const QString &line, IsSeparator isSeparator)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar each : line) {
        if (each == u'"')
            quoted = !quoted;
        else if (!quoted && isSeparator(each))
            parts.append(QString());
        else
            parts.last().append(each);
    }
    return parts;
}

bool isComma(QChar each)
{
    static const QString commas = u",،，、"_s;
    return commas.contains(each);
}

QStringList fieldsOf(const QString &line)
{
    for (const QChar separator : {u'\t', u';'}) {
        if (line.contains(separator))
            return parted(line, [separator](QChar each) { return each == separator; });
    }
    if (QStringList fields = parted(line, isComma); fields.size() > 1)
        return fields;
    static const QRegularExpression dash(u"\\s+[-–—]\\s+"_s);
    if (line.contains(dash))
        return line.split(dash);
    static const QRegularExpression colon(u":\\s+"_s);
    if (line.contains(colon))
        return line.split(colon);
    static const QRegularExpression inParentheses(u"^(.+?)\\s*\\(([^()]+)\\)\\s*(.*)$"_s);
    if (const auto match = inParentheses.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3)};
    return parted(line, [](QChar) { return false; });
}

struct RingsMeant
{
    int now = 0;
    std::optional<int> wished;
};

/// Nothing where the field is no ring.
std::optional<RingsMeant> ringsIn(const QString &field)
{
    static const QRegularExpression shape(
        u"^(?:\\p{L}+\\.?:?\\s*|#\\s*|\\()?(\\d{1,2})(?:\\s*/\\s*5)?(?:\\s*(?:>|->|→)\\s*(\\d{1,2}))?[.)]?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = withPlainFigures(field.trimmed());
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = plain.left(match.capturedStart(1)).remove(QRegularExpression(u"[^\\p{L}]"_s));
    const QString ring = TypedText::tr("ring");
    if (!word.isEmpty() && word.compare(ring, Qt::CaseInsensitive) != 0 &&
        word.compare("ring"_L1, Qt::CaseInsensitive) != 0 && word.compare(u"r"_s, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    RingsMeant rings{match.captured(1).toInt(), std::nullopt};
    if (match.hasCaptured(2) && !match.captured(2).isEmpty())
        rings.wished = match.captured(2).toInt();
    if (rings.now > highestMeant || rings.wished.value_or(0) > highestMeant)
        return std::nullopt;
    return rings;
}

/// "sponsor 2" ends in a ring without a comma before it.
std::optional<RingsMeant> takeRingAtEnd(QString &field)
{
    static const QRegularExpression atEnd(
        u"\\s((?:ring\\s+)?[1-5](?:\\s*/\\s*5)?(?:\\s*(?:>|->|→)\\s*[1-5])?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = withPlainFigures(field);
    const auto match = atEnd.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<RingsMeant> rings = ringsIn(match.captured(1));
    if (rings)
        field = field.left(match.capturedStart(0)).trimmed();
    return rings;
}

bool isOneOf(const QString &field, const QStringList &words)
{
    return words.contains(field, Qt::CaseInsensitive);
}

bool areTitles(const QStringList &fields)
{
    return fields.size() > 1 &&
           isOneOf(fields.first(),
                   {u"name"_s, u"person"_s, TypedText::tr("name"), TypedText::tr("person")}) &&
           isOneOf(fields[1], {u"relation"_s, u"ring"_s, TypedText::tr("relation"), TypedText::tr("ring")});
}

class Reader
{
public:
    explicit Reader(const QStringList &known)
        : m_known(known)
    {
    }

    TypedPeople read(const QString &text)
    {
        static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s);
        const QStringList lines = text.split(lineEnd);
        for (const QString &line : lines) {
            ++m_line;
            readLine(line);
        }
        return m_read;
    }

private:
    void readLine(const QString &typed)
    {
        QStringList fields;
        for (const QString &field : fieldsOf(withoutBullet(withoutHiddenMarks(typed))))
            fields.append(field.simplified());
        if (fields.first().isEmpty()) {
            if (!typed.trimmed().isEmpty())
                leaveOut(typed, TypedText::tr("Line %1 has no name at its beginning.").arg(m_line));
            return;
        }
        if (m_read.people.isEmpty() && areTitles(fields))
            return;
        TypedPerson person;
        const std::optional<RingsMeant> rings = takeRings(fields);
        person.person.person = takeCross(person, fields.takeFirst());
        for (QString &field : fields)
            field = takeCross(person, field);
        fields.removeAll(QString());
        person.person.relation = fields.join(u", "_s);
        if (isTooLong(typed, person.person))
            return;
        if (rings)
            setRings(person, *rings);
        remarkOnNamesake(person.person.person);
        m_read.people.append(person);
    }

    /// The last field that is a ring, else one that the line ends in.
    static std::optional<RingsMeant> takeRings(QStringList &fields)
    {
        for (qsizetype index = fields.size() - 1; index > 0; --index) {
            if (const std::optional<RingsMeant> rings = ringsIn(fields[index])) {
                fields.removeAt(index);
                return rings;
            }
        }
        return takeRingAtEnd(fields.last());
    }

    static QString takeCross(TypedPerson &person, QString field)
    {
        if (!field.contains(cross))
            return field;
        person.person.deceased = true;
        return field.remove(cross).simplified();
    }

    bool isTooLong(const QString &typed, const Relationship &person)
    {
        for (const QString &text : {person.person, person.relation}) {
            if (lengthOf(text) > longestLine) {
                leaveOut(typed, TypedText::tr("Line %1 is too long: a name and a relation have up to %2 "
                                              "characters each.")
                                    .arg(m_line)
                                    .arg(longestLine));
                return true;
            }
        }
        if (person.person.isEmpty()) {
            leaveOut(typed, TypedText::tr("Line %1 has no name at its beginning.").arg(m_line));
            return true;
        }
        return false;
    }

    Ring nearest(const QString &name, int meant)
    {
        const int there = std::clamp(meant, innermostRing, outermostRing);
        if (there != meant) {
            remark(TypedText::tr("Line %1: there is no ring %2; for %3 it is ring %4.")
                       .arg(QString::number(m_line), QString::number(meant), name, QString::number(there)));
        }
        return Ring(there);
    }

    void setRings(TypedPerson &person, const RingsMeant &rings)
    {
        const QString &name = person.person.person;
        person.hasRing = true;
        person.person.closeness = nearest(name, rings.now);
        if (rings.wished)
            person.person.closenessWished = nearest(name, *rings.wished);
    }

    void remarkOnNamesake(const QString &name)
    {
        if (isOneOf(name, m_known))
            remark(TypedText::tr("Line %1: somebody called %2 is there already.")
                       .arg(QString::number(m_line), name));
        m_known.append(name);
    }

    void remark(const QString &sentence) { m_read.remarks.append({m_line, sentence, false}); }
    void leaveOut(const QString &typed, const QString &sentence)
    {
        m_read.remarks.append({m_line, sentence, true});
        m_read.leftOut.append(typed);
    }

    TypedPeople m_read;
    QStringList m_known;
    int m_line = 0;
};

} // namespace

TypedPeople readTypedPeople(const QString &text, const QStringList &known)
{
    return Reader(known).read(text);
}

} // namespace ipt
