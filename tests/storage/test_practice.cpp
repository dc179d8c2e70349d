#include "storage/test_practice.h"

#include "storage/full_record.h"

using namespace ipt;

TestPractice::TestPractice()
    : TestPractice(fullRecord())
{
}

TestPractice::TestPractice(const PracticeRecord &record)
{
    PracticeFile::Created created = PracticeFile::create(path(), record, user(), password(), policy());
    m_file = std::move(created.file);
    m_recoveryKey = created.recoveryKey;
}

PracticeFile &TestPractice::reopen()
{
    m_file.reset();
    m_file = PracticeFile::open(path(), user().text(), password(), policy());
    return *m_file;
}

void TestPractice::administer()
{
    User first = m_file->users().find(user()).value();
    first.roles.append(Role::Administrator);
    m_file->users().put(first);
}

Instant instant(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}

CATCH_TRANSLATE_EXCEPTION(const StorageError &error)
{
    return error.sentence().toStdString();
}
