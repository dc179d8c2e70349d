#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"
#include "practice/change.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ipt {

class Administration;
class Backups;
class Course;
class Door;
class Finder;
class Groups;
class Interchange;
class Members;
class Notes;
class Progress;
class Sessions;
class Sheets;
class Supervision;
class Today;
class WritingAids;

struct Definitions;
class MeasureLibrary;

/// The time, asked for once in each use case. Carries the practice's offset.
using Clock = std::function<QDateTime()>;

/// An opened practice with somebody signed in: the only door to the record. Its use cases
/// stand in rooms by subject. Each checks who may, does one thing in one transaction with its
/// audit entry, and announces it with changed(). Lives in one thread.
class Practice : public QObject
{
    Q_OBJECT

public:
    ~Practice() override;

    const User &user() const;
    const PracticeInfo &info() const;
    /// The path of FILE.iptg.
    QString path() const;
    /// True for the demonstration practice, whose people are invented.
    bool isDemonstration() const;
    QDateTime now() const;
    /// Arcs, templates and words: the program's and the practice's own.
    const Definitions &definitions() const;
    const MeasureLibrary &measures() const;

    Today &today() const { return *m_today; }
    Groups &groups() const { return *m_groups; }
    Sessions &sessions() const { return *m_sessions; }
    Notes &notes() const { return *m_notes; }
    Members &members() const { return *m_members; }
    Course &course() const { return *m_course; }
    Sheets &sheets() const { return *m_sheets; }
    Progress &progress() const { return *m_progress; }
    Supervision &supervision() const { return *m_supervision; }
    Administration &administration() const { return *m_administration; }
    Interchange &interchange() const { return *m_interchange; }
    Backups &backups() const { return *m_backups; }
    Finder &finder() const { return *m_finder; }
    WritingAids &writingAids() const { return *m_writingAids; }

    /// True when `password` is the signed-in user's own. Used to unlock the window and to sign
    /// after idle minutes; costs about half a second.
    bool isOwnPassword(const QString &password) const;
    /// Minutes since the signed-in user last gave their password.
    int minutesSincePassword() const;

    /// Text typed but not yet part of the record (a capture line, a half-filled dialog), kept
    /// durably for the signed-in user under a place's name. Empty text forgets it.
    Result<void> keepScratch(const QString &place, const QString &text);
    QString scratch(const QString &place) const;

    /// Syncs what may wait a few seconds (the audit chain's outside head). Call at quiet moments.
    void settle();
    /// Reads for about so long what will be needed of everybody, so that nobody waits for it then: the names
    /// that notes are looked through for. False while there is more. Call it while nobody waits.
    bool readAhead(int milliseconds);

signals:
    void changed(const ipt::Change &change);

private:
    friend class PracticeOpener;
    explicit Practice(std::unique_ptr<Door> door);

    std::unique_ptr<Door> m_door;
    std::unique_ptr<Today> m_today;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<Members> m_members;
    std::unique_ptr<Course> m_course;
    std::unique_ptr<Sheets> m_sheets;
    std::unique_ptr<Progress> m_progress;
    std::unique_ptr<Supervision> m_supervision;
    std::unique_ptr<Administration> m_administration;
    std::unique_ptr<Interchange> m_interchange;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<Finder> m_finder;
    std::unique_ptr<WritingAids> m_writingAids;
};

} // namespace ipt
