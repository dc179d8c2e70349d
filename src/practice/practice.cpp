#include "practice/practice.h"

#include "practice/administration.h"
#include "practice/backups.h"
#include "practice/course.h"
#include "practice/door/door.h"
#include "practice/finder.h"
#include "practice/groups.h"
#include "practice/interchange.h"
#include "practice/members.h"
#include "practice/notes.h"
#include "practice/opening.h"
#include "practice/progress.h"
#include "practice/sessions.h"
#include "practice/sheets.h"
#include "practice/supervision.h"
#include "practice/today.h"
#include "practice/writing_aids.h"

namespace ipt {

Practice::Practice(std::unique_ptr<Door> door)
    : m_door(std::move(door))
    , m_today(std::make_unique<Today>(*m_door))
    , m_groups(std::make_unique<Groups>(*m_door))
    , m_sessions(std::make_unique<Sessions>(*m_door))
    , m_notes(std::make_unique<Notes>(*m_door))
    , m_members(std::make_unique<Members>(*m_door))
    , m_course(std::make_unique<Course>(*m_door))
    , m_sheets(std::make_unique<Sheets>(*m_door))
    , m_progress(std::make_unique<Progress>(*m_door))
    , m_supervision(std::make_unique<Supervision>(*m_door))
    , m_administration(std::make_unique<Administration>(*m_door))
    , m_interchange(std::make_unique<Interchange>(*m_door))
    , m_backups(std::make_unique<Backups>(*m_door))
    , m_finder(std::make_unique<Finder>(*m_door))
    , m_writingAids(std::make_unique<WritingAids>(*m_door))
{
    m_door->announceTo(this);
}

Practice::~Practice()
{
    m_door->announceTo(nullptr);
    // Where the disk refuses now, the practice simply closes without the entry.
    (void)m_door->act(UseCase::SignOut, [] { return Result<void>(); });
}

const User &Practice::user() const
{
    return m_door->user();
}

const PracticeInfo &Practice::info() const
{
    return m_door->info();
}

QString Practice::path() const
{
    return m_door->file().path();
}

bool Practice::isDemonstration() const
{
    return ipt::isDemonstration(m_door->info());
}

QDateTime Practice::now() const
{
    return m_door->now();
}

const Definitions &Practice::definitions() const
{
    return m_door->definitions();
}

const MeasureLibrary &Practice::measures() const
{
    return m_door->measures();
}

bool Practice::isOwnPassword(const QString &password) const
{
    if (!m_door->file().isPasswordOf(m_door->user().id, password))
        return false;
    m_door->passwordGiven();
    return true;
}

int Practice::minutesSincePassword() const
{
    return m_door->minutesSincePassword();
}

Result<void> Practice::keepScratch(const QString &place, const QString &text)
{
    try {
        Transaction transaction(m_door->database());
        if (text.isEmpty())
            m_door->file().drafts().remove(m_door->user().id, place);
        else
            m_door->file().drafts().put(m_door->user().id, place, text);
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        return error.error();
    }
}

QString Practice::scratch(const QString &place) const
{
    try {
        return m_door->file().drafts().find(m_door->user().id, place).value_or(QString());
    } catch (const StorageError &) {
        return {};
    }
}

bool Practice::readAhead(int milliseconds)
{
    try {
        return m_door->readNamesAhead(milliseconds);
    } catch (const StorageError &) {
        return true; // whoever needs them is told
    }
}

void Practice::settle()
{
    try {
        m_door->file().saveAuditHead();
    } catch (const StorageError &) {
        // The head stays behind the chain, which is allowed; the next quiet moment tries again.
    }
}

} // namespace ipt
