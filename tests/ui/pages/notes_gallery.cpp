#include "ui/dialogs/drafting_dialog.h"
#include "ui/dialogs/snippet_dialog.h"
#include "ui/dialogs/summary_dialog.h"
#include "ui/dialogs/words_dialog.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/session/session_page.h"
#include "ui/pages/session/wrap_up/versions_dialog.h"
#include "ui/support/demonstration.h"

#include "practice/notes.h"
#include "practice/sessions.h"

// What belongs to writing notes: drafts that wait, a note with lists, and the dialogs.

using namespace ipt;

namespace {

const GroupId thursday(QStringLiteral("g-thursday"));
const SessionNumber seven(7);

SessionPage *pageAt(const std::shared_ptr<test::Demonstration> &demonstration, const Place &place)
{
    auto *page = new SessionPage(demonstration->practice());
    QObject::connect(page, &QObject::destroyed, [demonstration] {});
    page->open(place);
    return page;
}

/// A member's note as it was drafted, with another member named in it.
SessionPage *drafted()
{
    const auto demonstration = std::make_shared<test::Demonstration>();
    Practice &practice = demonstration->practice();
    (void)practice.sessions().end(thursday, seven);
    const NewNote wanted{thursday, seven, NoteKind::Member, MemberId(QStringLiteral("m-b2")),
                         QStringLiteral("dap")};
    const Result<NoteDraft> draft = practice.notes().compose(wanted);
    const Result<NoteId> id = practice.notes().start(wanted);
    const NoteRef ref{thursday, seven, *id};
    QList<NoteSection> sections = sectionsOf(*draft);
    sections[1].text += QStringLiteral(" Odette thanked him for saying so.");
    QList<DraftedSentence> waiting;
    for (int section = 0; section < draft->sections.size(); ++section) {
        for (const DraftSentence &sentence : draft->sections[section].sentences)
            waiting.append({section, sentence.text});
    }
    waiting.removeFirst();
    (void)practice.notes().saveDraft(ref, sections, draft->problemAreas, waiting);
    return pageAt(demonstration, Place::ofNote(ref));
}

SessionPage *signedWithLists()
{
    const auto demonstration = std::make_shared<test::Demonstration>();
    Practice &practice = demonstration->practice();
    (void)practice.sessions().end(thursday, seven);
    const NewNote wanted{thursday, seven, NoteKind::Group, {}, QStringLiteral("free")};
    const Result<NoteId> id = practice.notes().start(wanted);
    const NoteRef ref{thursday, seven, *id};
    const QString text =
        QStringLiteral("The group worked on **what is left unsaid**.\n\n"
                       "- A letter was read aloud for the first time, and heard to its end\n"
                       "- Two members spoke of **the last visit**\n\n"
                       "Until next time:\n1. One call each\n2. Nothing promised that is not meant");
    (void)practice.notes().saveDraft(ref, {{QStringLiteral("Note"), text}}, {ProblemArea::Grief}, {});
    (void)practice.notes().sign(ref, {}, QStringLiteral("Read."));
    return pageAt(demonstration, Place::ofNote(ref));
}

QList<NoteSection> sections(const char *data, const char *plan)
{
    return {{QStringLiteral("Data"), QString::fromUtf8(data)},
            {QStringLiteral("Plan"), QString::fromUtf8(plan)}};
}

QList<NoteVersion> versions()
{
    return {{Instant::parse(QStringLiteral("2026-05-28T13:42:00-04:00")),
             sections("Told the group that sixty days ended on Saturday, after a reunion with old friends.",
                      "Ring one of them.")},
            {Instant::parse(QStringLiteral("2026-05-28T13:36:00-04:00")), sections("Told the group.", "")}};
}

QList<LeavingFinding> findings()
{
    LeavingFinding name;
    name.finding.text = QStringLiteral("Odette");
    name.kind = NoteKind::Member;
    name.memberCalled = QStringLiteral("Lamont");
    name.sectionTitle = QStringLiteral("Assessment");
    LeavingFinding empty;
    empty.finding.guard = GuardKind::Empty;
    empty.sectionTitle = QStringLiteral("Next");
    return {name, empty};
}

const gallery::Register pieces[] = {
    {"session-wrap-up-drafted", drafted},
    {"session-wrap-up-signed-lists", signedWithLists},
    {"dialog-versions",
     [] {
         return new VersionsDialog(
             versions(),
             sections("Told the group plainly that sixty days ended on Saturday.", "Ring one of them."));
     },
     QSize(860, 520)},
    {"dialog-versions-none", [] { return new VersionsDialog({}, sections("", "")); }, QSize(860, 520)},
    {"dialog-snippet",
     [] {
         return new SnippetDialog(
             {QStringLiteral("safety"),
              QStringLiteral("Asked directly about thoughts of harming himself; denied any.")});
     },
     QSize(520, 380)},
    {"dialog-words",
     [] {
         return new WordsDialog({QStringLiteral("Antabuse"), QStringLiteral("naloxone")});
     },
     QSize(520, 420)},
    {"dialog-drafting",
     [] {
         return new DraftingDialog(
             QStringLiteral(R"({"sentences": {"excused": "{called} had a reason not to come."}})"));
     },
     QSize(800, 600)},
    {"dialog-findings", [] { return new FindingsDialog(findings()); }, QSize(560, 320)},
};

} // namespace
