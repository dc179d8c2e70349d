#include "engine/drafting/draft.h"

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

} // namespace ipt
