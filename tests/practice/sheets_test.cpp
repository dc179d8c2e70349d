#include "practice/exported_file.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "practice/sheets.h"
#include "practice/support/house.h"
#include "reports/render/pdf_renderer.h"
#include "support/pdf_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

struct Printed
{
    MemberId member;
    QString kind;
    QString text;
    qsizetype pages = 0;
};

Printed printed(const MemberId &member, const Result<Sheet> &sheet)
{
    REQUIRE(sheet.ok());
    const QByteArray pdf = renderPdf(sheet->document, sheet->page);
    return {member, sheet->document.kind, textOf(pdf), pagesOf(pdf).size()};
}

/// Every sheet that can be printed in the demonstration practice.
QList<Printed> allSheets(House &house, bool names)
{
    const PracticeRecord record = house.record();
    Practice &practice = house.as(lindqvist);
    QList<Printed> sheets;
    for (const Formulation &each : record.formulations)
        sheets.append(
            printed(each.member, practice.sheets().previewAgreement({each.member, each.group, names})));
    for (const Farewell &each : record.farewells)
        sheets.append(
            printed(each.member, practice.sheets().previewFarewell({each.member, each.group, names})));
    return sheets;
}

bool says(const QString &text, const QString &name)
{
    const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

bool isFull(const QString &name)
{
    return name.simplified().contains(u' ');
}

} // namespace

TEST_CASE("no sheet of riverbend, read again from its PDF, has anybody's full name or a record name")
{
    House house;
    const PracticeRecord record = house.record();
    const QList<Printed> sheets = allSheets(house, false);
    REQUIRE(sheets.size() == record.formulations.size() + record.farewells.size());
    for (const Printed &sheet : sheets) {
        INFO(sheet.kind.toStdString() << " of " << sheet.member.text().toStdString() << "\n"
                                      << sheet.text.toStdString());
        for (const Member &member : record.members) {
            CHECK_FALSE(says(sheet.text, member.name));
            // The first names of a record name may be what somebody goes by; the last never is.
            CHECK_FALSE(says(sheet.text, member.name.section(u' ', -1)));
        }
        for (const Inventory &inventory : record.inventories) {
            for (const Relationship &each : inventory.relationships) {
                if (isFull(each.person))
                    CHECK_FALSE(says(sheet.text, each.person));
            }
        }
        CHECK_FALSE(says(sheet.text, record.practice.name));
    }
}

TEST_CASE("a sheet goes by the member's called name, and an agreement is one page")
{
    House house;
    const PracticeRecord record = house.record();
    const QList<Printed> sheets = allSheets(house, false);
    for (const Printed &sheet : sheets) {
        INFO(sheet.kind.toStdString() << " of " << sheet.member.text().toStdString());
        const auto member = std::find_if(record.members.begin(), record.members.end(),
                                         [&sheet](const Member &each) { return each.id == sheet.member; });
        REQUIRE(member != record.members.end());
        CHECK(says(sheet.text, member->goesBy()));
        CHECK(sheet.pages == 1);
    }
}

TEST_CASE("a sheet that is looked at is noted as read, and one that is given as given")
{
    House house;
    Practice &practice = house.as(lindqvist);
    const MemberSheetRequest request{MemberId(u"m-b2"_s), thursday, false};
    CHECK(practice.members().page(request.member).ok());
    const qint64 before = house.auditEntries();
    CHECK(practice.sheets().previewAgreement(request).ok());
    CHECK(practice.sheets().previewAgreement(request).ok());
    CHECK(house.auditEntries() <= before + 1);
    const qint64 looked = house.auditEntries();
    CHECK(practice.sheets().giveAgreement(request).ok());
    CHECK(practice.sheets().giveAgreement(request).ok());
    CHECK(house.auditEntries() == looked + 2);
    CHECK(practice.sheets().previewFarewell(request).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an exported file is whole, its owner's only, and leaves the old one where it can't be written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    REQUIRE(writeExported(path, "first").ok());
    REQUIRE(writeExported(path, "second").ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "second");
    CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                            QFile::WriteOther)) == QFile::Permissions());
    const Result<void> nowhere = writeExported(folder.filePath(u"missing/sheet.pdf"_s), "third");
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().kind == ErrorKind::InputOutput);
    CHECK_FALSE(nowhere.error().sentence.isEmpty());
}

TEST_CASE("the sign-in sheet has whoever is expected by the name they go by, and no record name")
{
    House house;
    const PracticeRecord record = house.record();
    Practice &practice = house.as(lindqvist);
    const Result<Sheet> sheet = practice.sheets().signIn(thursday, SessionNumber(8));
    REQUIRE(sheet.ok());
    const QString text = textOf(renderPdf(sheet->document, sheet->page));
    const Result<SessionRoom> room = practice.sessions().room(thursday, SessionNumber(8));
    REQUIRE(room.ok());
    REQUIRE(room->expected.size() == 5);
    for (const MemberName &member : room->expected)
        CHECK(says(text, member.called));
    for (const Member &member : record.members)
        CHECK_FALSE(says(text, member.name.section(u' ', -1)));
    CHECK_FALSE(says(text, record.practice.name));
    CHECK(practice.sheets().signIn(thursday, SessionNumber(40)).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(house.as(marchetti).sheets().signIn(tuesday, SessionNumber(8)).ok());
}
