#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace ipt {

class GroupProgressView;
class InlineMessage;
class MemberProgressView;
class ProgressExports;
class ProgressListView;

/// What has changed: for one member, for a group, or the members to choose from.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(Practice &practice, QWidget *parent = nullptr);

    /// A member (and the group it is about), a group, or neither.
    void open(const Place &place) override;
    Place place() const override { return m_place; }
    void refresh() override;
    bool concerns(const Change &change) const override;

private:
    bool showMember();
    bool showGroup();
    void showList();
    void wireMember();
    void wireGroup();
    void goTo(const std::optional<MemberId> &member, const std::optional<GroupId> &group);

    Place m_place = Place::ofProgress();
    QStackedWidget *m_views;
    ProgressListView *m_list;
    MemberProgressView *m_member;
    GroupProgressView *m_group;
    InlineMessage *m_message;
    ProgressExports *m_exports;
};

} // namespace ipt
