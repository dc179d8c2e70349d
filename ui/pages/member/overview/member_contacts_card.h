#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class RowList;

/// The member's brief contacts outside the meetings, the latest first.
class MemberContactsCard : public Card
{
    Q_OBJECT

public:
    explicit MemberContactsCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

signals:
    /// A new one where it has no id.
    void contactRequested(const ipt::IndividualContact &contact);

private:
    MemberShown m_shown;
    QList<IndividualContact> m_contacts;
    RowList *m_rows;
    Label *m_none;
    Button *m_add;
};

} // namespace ipt
