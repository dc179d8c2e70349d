#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace ipt {

class ChoiceBox;
class InlineMessage;
class MemberChanges;
class MemberTab;
class PageHeader;
class TabStrip;

/// One member: who they are, and their way through a group, a tab a subject. A tab is made when it is
/// first looked at. Parts: overview, inventory, timeline, formulation, measures, notes, actions,
/// midpoint, farewell.
class MemberPageView : public Page
{
    Q_OBJECT

public:
    explicit MemberPageView(Practice &practice, QWidget *parent = nullptr);
    ~MemberPageView() override;

    void open(const Place &place) override;
    Place place() const override;
    void refresh() override;
    bool concerns(const Change &change) const override;
    void flush() override;

private:
    void buildHeader();
    MemberTab *makeTab(const QString &part);
    MemberTab *tabOf(int index);
    void showTab(int index);
    void showHeader();
    void fill(MemberTab *tab);
    void followSaving(QWidget *tab);
    void giveAgreement();
    void giveFarewell();
    void say(const std::optional<Result<QString>> &given);
    void noteContact(const IndividualContact &contact);

    MemberId m_member;
    MemberShown m_shown;
    MemberChanges *m_changes;
    PageHeader *m_header;
    ChoiceBox *m_group;
    InlineMessage *m_message;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    QHash<QString, MemberTab *> m_made;
};

} // namespace ipt
