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

Instant instant(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}
