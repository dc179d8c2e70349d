#include "practice/sheets.h"

#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "reports/sheets/agreement_sheet.h"
#include "reports/sheets/farewell_sheet.h"
#include "reports/sheets/sign_in_sheet.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

Touch touchOf(UseCase useCase, const MemberSheetRequest &request)
{
    return Touch(useCase, request.member).in(request.group);
}

Error notFound(const QString &sentence)
{
    return {ErrorKind::NotFound, sentence, {}};
}

QList<Member> membersOf(Door &door, const GroupId &group)
{
    QList<Member> members;
    const QList<ListedMember> briefs = door.file().members().briefsOf(group);
    for (const ListedMember &brief : briefs) {
        if (const std::optional<Member> member = door.file().members().find(brief.id))
            members.append(*member);
    }
    return members;
}

/// Of all the member's inventories; the latest first, as that is what somebody is called now.
QList<Relationship> relationshipsOf(Door &door, const MemberId &member)
{
    QList<Relationship> relationships;
    const QList<Inventory> inventories = door.file().inventories().ofMember(member);
    for (auto inventory = inventories.rbegin(); inventory != inventories.rend(); ++inventory)
        relationships += inventory->relationships;
    return relationships;
}

/// What both kinds of sheet need of a member and a group.
template <typename T>
Result<void> readCommon(Door &door, const MemberSheetRequest &request, T &sheet)
{
    const std::optional<GroupHead> head = door.file().groups().head(request.group);
    const std::optional<Member> member = door.file().members().find(request.member);
    if (!head || !member)
        return notFound(SheetWords::tr("The member or the group is not in the practice."));
    sheet.group = *head;
    sheet.member = *member;
    sheet.members = membersOf(door, request.group);
    sheet.relationships = relationshipsOf(door, request.member);
    sheet.otherPeoplesNames = request.otherPeoplesNames;
    return {};
}

PageSetup pageOf(Door &door)
{
    return PageSetup::forTimeZone(door.info().timeZone);
}

Result<Sheet> makeAgreement(Door &door, const MemberSheetRequest &request)
{
    AgreementSheet sheet;
    if (const Result<void> read = readCommon(door, request, sheet); !read.ok())
        return read.error();
    const QList<Formulation> kept = door.file().course().formulations({request.member, request.group});
    if (kept.isEmpty())
        return notFound(SheetWords::tr("Nothing is agreed yet: choose the primary area first."));
    sheet.formulation = kept.first();
    sheet.users = door.file().users().all();
    return Sheet{agreementSheet(sheet), pageOf(door),
                 SheetWords::tr("agreement", "file name") + QStringLiteral(".pdf")};
}

Result<Sheet> makeFarewell(Door &door, const MemberSheetRequest &request)
{
    FarewellSheet sheet;
    if (const Result<void> read = readCommon(door, request, sheet); !read.ok())
        return read.error();
    const QList<Farewell> kept = door.file().course().farewells({request.member, request.group});
    if (kept.isEmpty())
        return notFound(SheetWords::tr("Nothing is written for the farewell yet."));
    sheet.farewell = kept.first();
    sheet.sessions = door.file().sessions().heads(request.group);
    return Sheet{farewellSheet(sheet), pageOf(door),
                 SheetWords::tr("farewell", "file name") + QStringLiteral(".pdf")};
}

} // namespace

Result<Sheet> Sheets::previewAgreement(const MemberSheetRequest &request) const
{
    return m_door.look(touchOf(UseCase::ReadMember, request), [&] { return makeAgreement(m_door, request); });
}

Result<Sheet> Sheets::giveAgreement(const MemberSheetRequest &request)
{
    return m_door.act(touchOf(UseCase::GiveAgreement, request),
                      [&] { return makeAgreement(m_door, request); });
}

Result<Sheet> Sheets::previewFarewell(const MemberSheetRequest &request) const
{
    return m_door.look(touchOf(UseCase::ReadMember, request), [&] { return makeFarewell(m_door, request); });
}

Result<Sheet> Sheets::giveFarewell(const MemberSheetRequest &request)
{
    return m_door.act(touchOf(UseCase::GiveFarewellSheet, request),
                      [&] { return makeFarewell(m_door, request); });
}

Result<Sheet> Sheets::signIn(const GroupId &group, SessionNumber session) const
{
    return m_door.look(Touch(UseCase::ReadSession, group, session), [&]() -> Result<Sheet> {
        const std::optional<GroupHead> head = m_door.file().groups().head(group);
        const std::optional<SessionHead> held = m_door.file().sessions().head(group, session);
        if (!head || !held)
            return notFound(SheetWords::tr("This session is not in the practice."));
        SignInSheet sheet;
        sheet.groupName = head->name;
        sheet.session = *held;
        const QList<MemberId> expected = membersAt(m_door.file().groups().participation(group), session);
        for (const MemberId &id : expected) {
            if (const std::optional<Member> member = m_door.file().members().find(id))
                sheet.members.append(*member);
        }
        return Sheet{signInSheet(sheet), pageOf(m_door),
                     SheetWords::tr("sign-in sheet", "file name") + QStringLiteral(".pdf")};
    });
}

} // namespace ipt
