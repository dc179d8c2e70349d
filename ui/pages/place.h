#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/record/note.h"

#include <QMetaType>

#include <optional>

namespace ipt {

/// Somewhere in the program one can go, and come back to after a lock.
struct Place
{
    enum class Kind {
        Today,
        Groups,
        Group,
        Session,
        Members,
        Member,
        Progress,
        Supervision,
        Search,
        Settings
    };

    Kind kind = Kind::Today;
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    std::optional<MemberId> member;
    std::optional<NoteId> note;
    /// A part of the page by its own word (a tab such as "inventory", or "wrap-up"), empty for the first;
    /// on the search page the words to find.
    QString part;

    static Place today() { return {}; }
    static Place groups() { return {Kind::Groups, {}, {}, {}, {}, {}}; }
    static Place members() { return {Kind::Members, {}, {}, {}, {}, {}}; }
    static Place supervision() { return {Kind::Supervision, {}, {}, {}, {}, {}}; }
    static Place search(const QString &words = {}) { return {Kind::Search, {}, {}, {}, {}, words}; }
    static Place settings(const QString &part = {}) { return {Kind::Settings, {}, {}, {}, {}, part}; }
    static Place ofGroup(const GroupId &group) { return {Kind::Group, group, {}, {}, {}, {}}; }
    static Place ofSession(const GroupId &group, SessionNumber session, const QString &part = {})
    {
        return {Kind::Session, group, session, {}, {}, part};
    }
    static Place ofMember(const MemberId &member, const QString &part = {})
    {
        return {Kind::Member, {}, {}, member, {}, part};
    }
    static Place ofProgress(const std::optional<MemberId> &member = {})
    {
        return {Kind::Progress, {}, {}, member, {}, {}};
    }
    static Place ofNote(const NoteRef &note)
    {
        return {Kind::Session, note.group, note.session, {}, note.note, QStringLiteral("wrap-up")};
    }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace ipt

Q_DECLARE_METATYPE(ipt::Place)
