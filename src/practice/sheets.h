#pragma once

#include "practice/practice.h"
#include "reports/document/document.h"
#include "reports/render/page_setup.h"

namespace ipt {

/// A printed sheet, ready to be laid on paper.
struct Sheet
{
    Document document;
    PageSetup page;        ///< the paper usual where the practice is
    QString suggestedName; ///< of a PDF file; names nobody
};

struct MemberSheetRequest
{
    MemberId member;
    GroupId group;
    /// Chosen with the member: people from the inventory by their full names.
    bool otherPeoplesNames = false;
};

/// Sheets that are printed and given away. What previews is noted as read; what gives is noted in the
/// audit chain as given, and is to be called when the sheet does leave the practice.
class Sheets
{
public:
    explicit Sheets(Door &door)
        : m_door(door)
    {
    }

    /// NotFound where nothing has been agreed with the member in that group.
    Result<Sheet> previewAgreement(const MemberSheetRequest &request) const;
    Result<Sheet> giveAgreement(const MemberSheetRequest &request);
    /// NotFound where nothing has been written down for the farewell.
    Result<Sheet> previewFarewell(const MemberSheetRequest &request) const;
    Result<Sheet> giveFarewell(const MemberSheetRequest &request);

    /// The sheet that goes round the room: called names and at most an initial.
    Result<Sheet> signIn(const GroupId &group, SessionNumber session) const;

private:
    Door &m_door;
};

} // namespace ipt
