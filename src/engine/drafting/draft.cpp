#include "engine/drafting/draft.h"

#include <algorithm>

namespace ipt {

QList<NoteSection> sectionsOf(const NoteDraft &draft)
{
    QList<NoteSection> sections;
    for (const DraftSection &each : draft.sections) {
        QStringList sentences;
        for (const DraftSentence &sentence : each.sentences)
            sentences += sentence.text;
        sections += NoteSection{each.title, sentences.join(u' ')};
    }
    return sections;
}

QList<DraftSentence> untouchedIn(const QList<NoteSection> &sections, const NoteDraft &draft)
{
    QList<DraftSentence> untouched;
    for (qsizetype i = 0; i < std::min(sections.size(), draft.sections.size()); ++i) {
        for (const DraftSentence &sentence : draft.sections[i].sentences) {
            if (!sentence.accepted && sections[i].text.contains(sentence.text))
                untouched += sentence;
        }
    }
    return untouched;
}

} // namespace ipt
