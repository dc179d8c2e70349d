#pragma once

#include "practice/change.h"
#include "practice/door/authority.h"
#include "practice/practice.h"
#include "practice/views/backup_views.h"
#include "storage/practice_file.h"
#include "storage/sql/database.h"
#include "storage/storage_error.h"

#include <utility>

namespace ipt {

class NameIndex;
class Names;
class Shelf;
struct DraftingRules;

/// What a use case is about to touch: enough to know who may, to leave a trace, and to announce it.
struct Touch
{
    UseCase useCase;
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    std::optional<MemberId> member;
    /// Further ids for the audit chain, such as a note's. Never a name, never a text.
    QString record;
    std::optional<UserId> author; ///< of the note at hand
    QString reason;               ///< given by the user where one is asked for

    Touch(UseCase which)
        : useCase(which)
    {
    }
    Touch(UseCase which, const GroupId &ofGroup)
        : useCase(which)
        , group(ofGroup)
    {
    }
    Touch(UseCase which, const GroupId &ofGroup, SessionNumber ofSession)
        : useCase(which)
        , group(ofGroup)
        , session(ofSession)
    {
    }
    Touch(UseCase which, const MemberId &ofMember)
        : useCase(which)
        , member(ofMember)
    {
    }

    Touch &&about(const QString &id) &&
    {
        record = id;
        return std::move(*this);
    }
    Touch &&by(const UserId &writer) &&
    {
        author = writer;
        return std::move(*this);
    }
    Touch &&because(const QString &why) &&
    {
        reason = why;
        return std::move(*this);
    }
    Touch &&in(const GroupId &ofGroup) &&
    {
        group = ofGroup;
        return std::move(*this);
    }
};

/// The inside of the practice's only door. Every use case passes through act() or look(): authority
/// first, then the work and its audit entry in one transaction, then the announcement.
class Door
{
public:
    Door(std::unique_ptr<PracticeFile> file, User user, Clock clock);
    ~Door();

    PracticeFile &file() { return *m_file; }
    Database &database() { return m_file->database(); }
    const User &user() const { return m_user; }
    const PracticeInfo &info() const { return m_info; }
    QDateTime now() const { return m_clock(); }
    Instant instantNow() const { return Instant::of(now()); }

    const Definitions &definitions() const;
    const MeasureLibrary &measures() const;
    /// Reads the practice's own definitions again.
    void definitionsChanged();

    /// Where this computer keeps the practice's backups.
    const BackupPlace &backupPlace() const { return m_backupPlace; }
    void setBackupPlace(const BackupPlace &place) { m_backupPlace = place; }

    void announceTo(Practice *practice) { m_practice = practice; }
    /// Reads the signed-in user and the practice again, after an administrator changed them.
    void refreshIdentity();

    /// What the user has to do with what is touched, or that the group or member is not in the practice.
    Result<Standing> standingFor(const Touch &touch);
    bool mayDo(const Touch &touch);

    /// The drafting rules: the program's, as the practice has changed them.
    const DraftingRules &draftingRules() const;
    /// Every name that notes are looked through for.
    const NameIndex &names();
    /// Reads on in these names for about so long; true once they are all read.
    bool readNamesAhead(int milliseconds);

    /// Notes that the user has just given their password.
    void passwordGiven();
    /// Whether the user has changed nothing for five minutes at any time since they gave it: somebody
    /// else may sit there now.
    bool wasIdleSincePassword() const;
    int minutesSincePassword() const { return int(m_passwordGiven.secsTo(now()) / 60); }

    /// Changes the record: `work` returns a Result, and where it is an error nothing has happened.
    template <typename Work>
    auto act(const Touch &touch, Work work) -> decltype(work())
    {
        const QDateTime at = now();
        auto result = guardedly(touch, at, work);
        if (result.ok()) {
            noteActivity(touch, at);
            announce(touch);
        } else {
            m_groupTies.clear(); // read, maybe, of what was taken back
        }
        return result;
    }

    /// Reads the record. The reading itself stands in the audit chain.
    template <typename Work>
    auto look(const Touch &touch, Work work) -> decltype(work())
    {
        return guardedly(touch, now(), work);
    }

    /// Keeps that a rule was passed with the reason in `touch`, where it was passed. Within act().
    void keepOverride(OverrideKind kind, const Touch &touch, const std::optional<MemberId> &member = {});

    /// The record a use case touches, as a path of lists and ids, the way it stands in the audit chain.
    static QString recordPath(const Touch &touch);

private:
    template <typename Work>
    auto guardedly(const Touch &touch, const QDateTime &at, Work &work) -> decltype(work())
    {
        try {
            const Result<Standing> standing = standingFor(touch);
            if (!standing.ok())
                return standing.error();
            if (!allows(touch.useCase, m_user, *standing))
                return Error{ErrorKind::NotPermitted, refusalOf(touch.useCase), {}};
            Transaction transaction(database());
            auto result = work();
            if (result.ok()) {
                trace(touch, at);
                transaction.commit();
            }
            return result;
        } catch (const StorageError &error) {
            return error.error();
        }
    }

    std::optional<GroupTies> tiesTo(const GroupId &group);
    void trace(const Touch &touch, const QDateTime &at);
    void announce(const Touch &touch);
    void noteActivity(const Touch &touch, const QDateTime &at);
    void notePeople(const Touch &touch);

    std::unique_ptr<PracticeFile> m_file;
    User m_user;
    PracticeInfo m_info;
    Clock m_clock;
    QDateTime m_passwordGiven;
    QDateTime m_lastActed;
    bool m_wasIdle = false;
    std::unique_ptr<Names> m_names;
    /// What the user has to do with the groups looked at, until somebody's place may have changed.
    QHash<GroupId, GroupTies> m_groupTies;
    std::unique_ptr<Shelf> m_shelf;
    QHash<QString, QDateTime> m_looks;
    BackupPlace m_backupPlace;
    Practice *m_practice = nullptr;
};

} // namespace ipt
