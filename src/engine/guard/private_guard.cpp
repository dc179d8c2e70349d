#include "engine/guard/private_guard.h"

#include "engine/guard/record_matter.h"

#include <algorithm>

namespace ipt {
namespace {

struct Span
{
    int start = 0;
    int end = 0;
};

QList<Span> spansIn(const QString &text)
{
    QList<Span> spans;
    for (const QRegularExpression &each : guard::recordMatter()) {
        auto matches = each.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            Span span{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())};
            while (span.start < span.end && !text[span.start].isLetterOrNumber())
                ++span.start;
            while (span.end > span.start && !text[span.end - 1].isLetterOrNumber() &&
                   text[span.end - 1] != u'%')
                --span.end;
            if (span.end > span.start)
                spans += span;
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    return spans;
}

} // namespace

QList<Finding> recordMatterIn(const Note &note)
{
    QList<Finding> found;
    if (note.kind != NoteKind::Private)
        return found;
    for (qsizetype i = 0; i < note.sections.size(); ++i) {
        const QString &text = note.sections[i].text;
        int seen = 0;
        for (const Span &span : spansIn(text)) {
            if (span.start < seen)
                continue;
            seen = span.end;
            Finding finding;
            finding.guard = GuardKind::Private;
            finding.section = static_cast<int>(i);
            finding.start = span.start;
            finding.length = span.end - span.start;
            finding.text = text.mid(span.start, finding.length);
            found += finding;
        }
    }
    return found;
}

} // namespace ipt
