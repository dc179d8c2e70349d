#include "bench/bare_file.h"
#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/sessions.h"

#include <stdexcept>

namespace ipt::bench {

namespace {

const QString line =
    QStringLiteral("Says the chair at the window was her brother's, and that nobody sat in it.");

constexpr qsizetype lettersOfNote = 1500;

void require(bool done)
{
    if (!done)
        throw std::runtime_error("what is measured was refused");
}

/// The group that is at the last of its sessions, and one under way before it.
GroupId groupUnderWay(const Bench &bench)
{
    return madeGroup(bench.options().groups - 4);
}

const Case writing("writing", [](Bench &bench) {
    Practice &practice = bench.large();
    BareFile bare(bench.largePath() + QStringLiteral("-bare"));
    const GroupId group = groupUnderWay(bench);
    const SessionNumber session(9);
    const auto bareInsert = [&] { return milliseconds([&] { bare.insert(line); }); };
    // A write is done in a fraction of a millisecond, in which a disk may be busy with something else.
    constexpr int times = 20;

    Moment moment;
    moment.text = line;
    moment.members = {madeMember(bench.options().groups - 4, 2)};
    moment.problemAreas = {ProblemArea::Grief};
    bench.pair(
        QStringLiteral("write.moment"), QStringLiteral("practice"),
        [&] {
            return milliseconds([&] { require(practice.sessions().addMoment(group, session, moment).ok()); });
        },
        QStringLiteral("bare"), bareInsert, {.mostRatio = 1.5}, times);

    const Result<NoteId> note =
        practice.notes().start({group, session, NoteKind::Private, {}, QStringLiteral("free")});
    require(note.ok());
    const NoteRef ref{group, session, *note};
    QString text;
    bench.pair(
        QStringLiteral("write.draft"), QStringLiteral("practice"),
        [&] {
            text = text.size() < lettersOfNote ? text + line : line;
            return milliseconds([&] {
                require(practice.notes().saveDraft(ref, {{QStringLiteral("Note"), text}}, {}).ok());
            });
        },
        QStringLiteral("bare"), [&] { return milliseconds([&] { bare.insert(text); }); }, {.mostRatio = 1.5},
        times);
    QString typed;
    bench.pair(
        QStringLiteral("write.scratch"), QStringLiteral("practice"),
        [&] {
            typed = typed.size() < line.size() ? line.left(typed.size() + 1) : QString();
            return milliseconds(
                [&] { require(practice.keepScratch(QStringLiteral("capture"), typed).ok()); });
        },
        QStringLiteral("bare"), bareInsert, {.mostRatio = 1.5}, times);
});

/// What signing waits for after somebody was named anew, whose names are read again.
const Case guards("guards", [](Bench &bench) {
    bench.largeAndSmall(QStringLiteral("guards.names_read_anew"),
                        [](Practice &practice) {
                            const GroupId group = madeGroup(0);
                            const QList<Note> notes =
                                practice.notes().ofSession(group, SessionNumber(2)).value();
                            Member member = practice.members().page(madeMember(0, 3)).value().member;
                            member.called = member.called.value_or(QString()) + QLatin1Char('e');
                            require(practice.members().save(member).ok());
                            return milliseconds([&] {
                                (void)practice.notes().findings({group, SessionNumber(2), notes.first().id});
                            });
                        },
                        {});
});

} // namespace

} // namespace ipt::bench
