#include "practice/interchange.h"

#include "practice/exported_file.h"
#include "practice/support/house.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_all.hpp>

using namespace Qt::StringLiterals;
using namespace ipt;
using namespace ipt::test;

namespace {

ExportRequest unattended()
{
    ExportRequest request;
    request.unattended = true;
    return request;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("An export is a file of its owner's alone, and replaces what stood there")
{
    House house;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.json"_s);
    REQUIRE(writeExported(path, "earlier").ok());
    Practice &practice = house.as(bell);
    const qint64 before = house.auditEntries();
    REQUIRE(practice.interchange().exportDocument(path, unattended()).ok());
    CHECK_FALSE(QFile::permissions(path).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK(checkDocument(*readDocumentBytes(path)).ok());
    CHECK(filesIn(folder) == QStringList{u"practice.json"_s});
    CHECK(house.auditEntries() > before);
}

TEST_CASE("An export that is refused or cannot be written leaves no file and no entry in the log")
{
    House house;
    Practice &practice = house.as(bell);
    const QTemporaryDir folder;
    const qint64 before = house.auditEntries();
    const Result<int> nowhere =
        practice.interchange().exportDocument(folder.filePath(u"no/such/folder.json"_s), unattended());
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().kind == ErrorKind::InputOutput);
    CHECK(house.auditEntries() == before);

    ExportRequest withoutReason = unattended();
    withoutReason.includePrivateNotes = true;
    CHECK_FALSE(
        practice.interchange().exportDocument(folder.filePath(u"practice.json"_s), withoutReason).ok());
    CHECK(filesIn(folder).isEmpty());
    CHECK(house.auditEntries() == before);
}

TEST_CASE("An import from a file is the practice that was exported; a refused one leaves nothing")
{
    House house;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"practice.json"_s);
    REQUIRE(house.as(bell).interchange().exportDocument(path, unattended()).ok());
    const QByteArray document = *readDocumentBytes(path);
    {
        const Result<CreatedPractice> made = importPractice(
            path, {folder.filePath(u"again.iptg"_s), bell.text(), House::password()}, House::now);
        REQUIRE(made.ok());
        CHECK(*exported(*made->practice, unattended()) == document);
    }
    const QTemporaryDir other;
    const QString broken = folder.filePath(u"broken.json"_s);
    REQUIRE(writeExported(broken, document.left(document.size() - 3)).ok());
    CHECK_FALSE(
        importPractice(broken, {other.filePath(u"p.iptg"_s), bell.text(), House::password()}, House::now)
            .ok());
    CHECK_FALSE(importPractice(folder.filePath(u"missing.json"_s),
                               {other.filePath(u"p.iptg"_s), bell.text(), House::password()}, House::now)
                    .ok());
    CHECK(filesIn(other).isEmpty());
}
