#include "ui/pages/progress/progress_page.h"

#include "engine/measures/measure_library.h"
#include "practice/progress.h"
#include "ui/pages/progress/group_progress_view.h"
#include "ui/pages/progress/member_progress_view.h"
#include "ui/pages/progress/progress_list_view.h"
#include "ui/widgets/base/page_column.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ipt {

namespace {

QWidget *scrolling(QWidget *view)
{
    auto *column = new PageColumn;
    column->body()->addWidget(view);
    return column;
}

} // namespace

ProgressPage::ProgressPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_views(new QStackedWidget)
    , m_list(new ProgressListView)
    , m_member(new MemberProgressView(practice.definitions()))
    , m_group(new GroupProgressView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    m_views->addWidget(scrolling(m_list));
    m_views->addWidget(scrolling(m_member));
    m_views->addWidget(scrolling(m_group));

    connect(m_list, &ProgressListView::memberRequested, this,
            [this](const MemberId &member) { goTo(member, {}); });
    connect(m_list, &ProgressListView::groupRequested, this,
            [this](const GroupId &group) { goTo({}, group); });
    connect(m_member, &MemberProgressView::memberRequested, this,
            [this] { emit placeRequested(Place::ofMember(*m_place.member)); });
    connect(m_member, &MemberProgressView::groupOverviewRequested, this,
            [this] { goTo({}, m_member->shownGroup()); });
    connect(m_member, &MemberProgressView::groupChosen, this,
            [this](const GroupId &group) { goTo(m_place.member, group); });
    connect(m_group, &GroupProgressView::memberRequested, this,
            [this](const MemberId &member) { goTo(member, m_place.group); });
    connect(m_group, &GroupProgressView::groupRequested, this,
            [this] { emit placeRequested(Place::ofGroup(*m_place.group)); });
}

void ProgressPage::open(const Place &place)
{
    m_place = place;
    refresh();
    if (m_place.member)
        m_member->focusFirst();
    else if (m_place.group)
        m_group->focusFirst();
    else
        m_list->focusFirst();
}

void ProgressPage::refresh()
{
    if (m_place.member ? showMember() : m_place.group && showGroup())
        return;
    m_place = Place::ofProgress();
    showList();
}

bool ProgressPage::concerns(const Change &change) const
{
    if (m_place.member)
        return !change.member || change.member == m_place.member;
    return !m_place.group || !change.group || change.group == m_place.group;
}

bool ProgressPage::showMember()
{
    const auto view = valueOrSay(practice().progress().member(*m_place.member, m_place.group));
    if (!view)
        return false;
    m_member->setProgress(*view, practice().now().date());
    m_views->setCurrentIndex(1);
    return true;
}

bool ProgressPage::showGroup()
{
    const auto view = valueOrSay(practice().progress().group(*m_place.group));
    if (!view)
        return false;
    const MeasureDefinition *measure = practice().measures().find(view->overview.measure);
    m_group->setProgress(*view, measure && measure->direction == Direction::HigherIsBetter);
    m_views->setCurrentIndex(2);
    return true;
}

void ProgressPage::showList()
{
    if (const auto list = valueOrSay(practice().progress().list()))
        m_list->setList(*list);
    m_views->setCurrentIndex(0);
}

void ProgressPage::goTo(const std::optional<MemberId> &member, const std::optional<GroupId> &group)
{
    Place place = Place::ofProgress(member);
    place.group = group;
    emit placeRequested(place);
}

} // namespace ipt
