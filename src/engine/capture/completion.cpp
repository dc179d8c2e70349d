#include "engine/capture/completion.h"

#include "engine/capture/line_scan.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct CompletionText
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

std::optional<MarkKind> kindWithWord(QChar sign)
{
    for (MarkKind kind :
         {MarkKind::Speaker, MarkKind::Toward, MarkKind::Area, MarkKind::Technique, MarkKind::Feeling}) {
        if (markSign(kind) == sign)
            return kind;
    }
    return std::nullopt;
}

/// Where the sign of the mark stands that the cursor is in.
std::optional<qsizetype> signBefore(const QString &line, qsizetype cursor, const CaptureLexicon &lexicon)
{
    qsizetype at = cursor;
    while (at > 0 && !line[at - 1].isSpace())
        --at;
    // A mark may follow at once on a known one.
    while (at < cursor && isMarkSign(line[at])) {
        const qsizetype end = endOfMarkWord(line, at + 1);
        if (cursor <= end)
            return at;
        const std::optional<CaptureMark> mark = markAt(line, at, lexicon);
        if (!mark || !mark->known)
            return std::nullopt;
        at += mark->length;
    }
    return std::nullopt;
}

} // namespace

CaptureCompletion completeCaptureLine(const QString &line, int cursor, const CaptureLexicon &lexicon)
{
    const qsizetype place = std::clamp<qsizetype>(cursor, 0, line.size());
    const std::optional<qsizetype> at = signBefore(line, place, lexicon);
    const std::optional<MarkKind> kind = at ? kindWithWord(line[*at]) : std::nullopt;
    if (!kind)
        return {};
    const qsizetype start = *at + 1;
    const qsizetype end = std::max(endOfMarkWord(line, start), place);
    CaptureCompletion completion;
    completion.start = int(*at);
    completion.length = int(end - *at);

    const QString key = markKey(QStringView(line).sliced(start, place - start));
    QList<std::pair<Fit, const LexiconEntry *>> fitting;
    for (const LexiconEntry &entry : lexicon.entries(*kind)) {
        const Fit fit = fitOf(entry, key);
        if (fit != Fit::None)
            fitting.append({fit, &entry});
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[fit, entry] : fitting) {
        // Letters strewn about a word are a last resort.
        if (fit == Fit::Scattered && fitting.first().first != Fit::Scattered)
            break;
        completion.candidates.append(
            {*kind, markSign(*kind) + entry->handle + u' ', entry->label, entry->value});
    }
    if (*kind == MarkKind::Feeling && key.isEmpty()) {
        completion.candidates.append(
            {MarkKind::Risk, markSign(MarkKind::Risk) + u' ', CompletionText::tr("risk"), QString()});
    }
    return completion;
}

} // namespace ipt
