#include "reports/summary/note_blocks.h"

#include "reports/wording/words.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionSummary)
};

doc::SignatureLine signedLine(const QString &role, const SummarySignature &signature)
{
    return {role, signature.name, Text::tr("Signed electronically on %1").arg(momentWords(signature.at))};
}

} // namespace

void addNote(Document &document, const SummaryNote &note, bool cosignatureAwaited)
{
    for (const NoteSection &section : note.sections) {
        if (!section.title.isEmpty())
            document.add(doc::Heading{2, section.title, {}});
        document.add(doc::NoteText{section.text});
    }
    doc::Signatures signatures;
    signatures.lines.append(signedLine(Text::tr("Author"), note.signature));
    if (note.cosignature)
        signatures.lines.append(signedLine(Text::tr("Co-signature"), *note.cosignature));
    else if (cosignatureAwaited)
        signatures.lines.append({Text::tr("Co-signature"), Text::tr("Not co-signed yet"), {}});
    document.add(signatures);
    for (const SummaryAddendum &addendum : note.addenda) {
        document.add(doc::Heading{2, Text::tr("Addendum"), {}});
        document.add(doc::NoteText{addendum.text});
        document.add(doc::Signatures{{signedLine(Text::tr("Author of the addendum"), addendum.signature)}});
    }
}

} // namespace ipt
