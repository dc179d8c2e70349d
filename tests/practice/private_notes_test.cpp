#include "practice/finder.h"
#include "practice/groups.h"
#include "practice/interchange.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/sessions.h"
#include "practice/supervision.h"
#include "practice/support/house.h"
#include "practice/today.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

struct PrivateNote
{
    NoteRef ref;
    UserId author;
    QString words; ///< some in a row that stand nowhere else
};

QList<PrivateNote> privateNotes(const PracticeRecord &record)
{
    constexpr int enough = 48;
    QList<PrivateNote> notes;
    for (const Group &group : record.groups) {
        for (const Session &session : group.sessions) {
            for (const Note &note : session.notes) {
                if (note.kind == NoteKind::Private)
                    notes.append({{group.id, session.number, note.id},
                                  note.author,
                                  note.sections.first().text.left(enough)});
            }
        }
    }
    return notes;
}

QString wordsOf(const QList<Note> &notes)
{
    QString words;
    for (const Note &note : notes) {
        for (const NoteSection &section : note.sections)
            words += section.text + u'\n';
    }
    return words;
}

QString wordsOf(const QList<NoteRow> &rows)
{
    QString words;
    for (const NoteRow &row : rows)
        words += row.opening + u'\n';
    return words;
}

template <typename T>
const T &orNothing(const Result<T> &result)
{
    static const T nothing{};
    return result.ok() ? result.value() : nothing;
}

/// All that any look gives the user about notes.
QString everythingSeen(Practice &practice, const PracticeRecord &record)
{
    QString words;
    for (const Group &group : record.groups) {
        for (const Session &session : group.sessions) {
            words += wordsOf(orNothing(practice.notes().ofSession(group.id, session.number)));
            const Result<SessionRoom> room = practice.sessions().room(group.id, session.number);
            if (room.ok())
                words += wordsOf(room->session.notes) + room->previousGroupNote;
            const SummaryRequest summary{group.id, session.number, SummaryFormat::Html, true, u"Read."_s};
            words += QString::fromUtf8(orNothing(practice.supervision().previewSummary(summary)).content);
            for (const Note &note : session.notes) {
                const Result<NoteView> view = practice.notes().note({group.id, session.number, note.id});
                if (view.ok())
                    words += wordsOf({view->note});
            }
        }
    }
    for (const Member &member : record.members)
        words += wordsOf(orNothing(practice.notes().ofMember(member.id)));
    words += wordsOf(orNothing(practice.supervision().page(10)).toCosign);
    return words;
}

} // namespace

TEST_CASE("a private note is seen by its author and comes out of no look of anybody else's")
{
    House house;
    const PracticeRecord record = house.record();
    const QList<PrivateNote> notes = privateNotes(record);
    REQUIRE(notes.size() >= 4);
    for (const UserId &user : {lindqvist, okafor, marchetti, bell}) {
        Practice &practice = house.as(user);
        const QString seen = everythingSeen(practice, record);
        for (const PrivateNote &note : notes) {
            INFO(user.text().toStdString() << " " << note.ref.note.text().toStdString());
            const bool own = note.author == user;
            CHECK(seen.contains(note.words) == own);
            CHECK(practice.notes().note(note.ref).ok() == own);
            CHECK(practice.notes().findings(note.ref).ok() == own);
            const QString search = note.words.section(u' ', 0, 5);
            const Result<QList<SearchHit>> hits = practice.finder().find(search);
            REQUIRE(hits.ok());
            const bool found = std::any_of(hits->begin(), hits->end(), [&note](const SearchHit &hit) {
                return hit.note == note.ref.note && hit.group == note.ref.group;
            });
            CHECK(found == own);
        }
    }
}

TEST_CASE("an export carries everybody's private notes only when it asks for them, with a reason")
{
    House house;
    const QList<PrivateNote> notes = privateNotes(house.record());
    Practice &practice = house.as(bell);
    const Result<QByteArray> without = exported(practice, {});
    REQUIRE(without.ok());
    CHECK_FALSE(exported(practice, {true, u"  "_s}).ok());
    const Result<QByteArray> with = exported(practice, {true, u"Ordered by a court."_s});
    REQUIRE(with.ok());
    for (const PrivateNote &note : notes) {
        CHECK_FALSE(QString::fromUtf8(*without).contains(note.words));
        CHECK(QString::fromUtf8(*with).contains(note.words));
    }
}

TEST_CASE("a co-facilitator does not see a draft before it is signed")
{
    House house;
    const SessionNumber last(16);
    Practice &author = house.as(lindqvist);
    const Result<NoteId> started = author.notes().start({tuesday, last, NoteKind::Group, {}, u"free"_s});
    REQUIRE(started.ok());
    const NoteRef ref{tuesday, last, *started};
    const QString words = u"Chairs were stacked by all of them together."_s;
    REQUIRE(author.notes().saveDraft(ref, {{u"Note"_s, words}}, {}).ok());
    CHECK(wordsOf(*author.notes().ofSession(tuesday, last)).contains(words));

    for (const UserId &other : {okafor, bell}) {
        Practice &practice = house.as(other);
        CHECK_FALSE(practice.notes().note(ref).ok());
        CHECK_FALSE(wordsOf(*practice.notes().ofSession(tuesday, last)).contains(words));
        CHECK_FALSE(practice.notes().saveDraft(ref, {{u"Note"_s, u"Mine now."_s}}, {}).ok());
        CHECK_FALSE(practice.notes().sign(ref, House::password(), u"For them."_s).ok());
        CHECK(practice.finder().find(u"chairs stacked"_s)->isEmpty());
    }
    REQUIRE(house.as(lindqvist).notes().sign(ref, House::password(), u"Read again."_s).ok());
    CHECK(wordsOf(*house.as(okafor).notes().ofSession(tuesday, last)).contains(words));
}
