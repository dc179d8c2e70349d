#include "ui/pages/progress/progress_page.h"

#include "engine/measures/measure_library.h"
#include "practice/notes.h"
#include "practice/progress.h"
#include "ui/pages/progress/group/group_progress_view.h"
#include "ui/pages/progress/measure/measure_card.h"
#include "ui/pages/progress/member/member_progress_view.h"
#include "ui/pages/progress/progress_exports.h"
#include "ui/pages/progress/progress_list_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/inline_message.h"

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
    , m_member(new MemberProgressView(practice.definitions(), practice.measures()))
    , m_group(new GroupProgressView)
    , m_message(new InlineMessage)
    , m_exports(new ProgressExports(practice, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(px(28), 0, px(28), 0);
    said->addWidget(m_message);
    layout->addLayout(said);
    layout->addWidget(m_views);
    m_views->addWidget(scrolling(m_list));
    m_views->addWidget(scrolling(m_member));
    m_views->addWidget(scrolling(m_group));

    connect(m_list, &ProgressListView::memberRequested, this,
            [this](const MemberId &member) { goTo(member, {}); });
    connect(m_list, &ProgressListView::moreRequested, this, &ProgressPage::refresh);
    connect(m_list, &ProgressListView::groupRequested, this,
            [this](const GroupId &group) { goTo({}, group); });
    connect(m_exports, &ProgressExports::done, this,
            [this](const QString &sentence) { m_message->say(InlineMessage::Kind::Done, sentence); });
    connect(m_exports, &ProgressExports::refused, this, &ProgressPage::failed);
    wireMember();
    wireGroup();
}

void ProgressPage::wireMember()
{
    connect(m_member, &MemberProgressView::memberRequested, this,
            [this] { emit placeRequested(Place::ofMember(*m_place.member)); });
    connect(m_member, &MemberProgressView::groupOverviewRequested, this,
            [this] { goTo({}, m_member->shownGroup()); });
    connect(m_member, &MemberProgressView::groupChosen, this,
            [this](const GroupId &group) { goTo(m_place.member, group); });
    connect(m_member, &MemberProgressView::noteRequested, this,
            [this](const NoteRef &note) { emit placeRequested(Place::ofNote(note)); });
    connect(m_member, &MemberProgressView::notesRequested, this,
            [this] { emit placeRequested(Place::ofMember(*m_place.member, QStringLiteral("notes"))); });
    connect(m_member, &MemberProgressView::reportRequested, this,
            [this] { m_exports->report(*m_place.member, *m_member->shownGroup()); });
    connect(m_member, &MemberProgressView::printRequested, this, [this] {
        m_exports->print(*m_place.member, *m_member->shownGroup(),
                         m_member->shownSpan(practice().now().date()));
    });
    connect(m_member, &MemberProgressView::exportRequested, this, [this](ChartExport what) {
        const MeasureCard &card = *m_member->measures();
        m_exports->chart(
            {ProgressTable::Scores, m_place.member, m_member->shownGroup(), card.measure(), card.shownSpan()},
            what, card);
    });
}

void ProgressPage::wireGroup()
{
    connect(m_group, &GroupProgressView::memberRequested, this,
            [this](const MemberId &member) { goTo(member, m_place.group); });
    connect(m_group, &GroupProgressView::groupRequested, this,
            [this] { emit placeRequested(Place::ofGroup(*m_place.group)); });
    connect(m_group, &GroupProgressView::exportRequested, this,
            [this](ProgressTable table, ChartExport what, ChartCard *card) {
                m_exports->chart({table, {}, m_place.group, {}, {}}, what, *card);
            });
}

void ProgressPage::open(const Place &place)
{
    m_place = place;
    m_message->clear();
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
    const Result<QList<NoteRow>> notes = practice().notes().ofMember(*m_place.member);
    m_member->setProgress(*view, notes.ok() ? *notes : QList<NoteRow>(), practice().now().date());
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
    if (const auto list = valueOrSay(practice().progress().list(m_list->mostMembers())))
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
