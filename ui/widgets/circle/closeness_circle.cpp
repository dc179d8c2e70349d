#include "ui/widgets/circle/closeness_circle.h"

#include "ui/theme/on_paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/circle/circle_between.h"
#include "ui/widgets/circle/circle_painter.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace ipt {

namespace {

constexpr double zoomStep = 1.25;

CircleLayout layoutAt(const QList<CircleLayout> &stages, double moment)
{
    const auto before = qsizetype(moment);
    const double onTheWay = moment - double(before);
    if (onTheWay <= 0 || before + 1 >= stages.size())
        return stages[before];
    return between(stages[before], stages[before + 1], onTheWay);
}

} // namespace

ClosenessCircle::ClosenessCircle(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Closeness circle"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &ItemsWidget::currentItemChanged, this, [this](int index) {
        if (index < 0)
            return;
        revealCurrent();
        emit personSelected(m_layout.people[index].relationship.id);
    });
}

void ClosenessCircle::setInventory(const Inventory &inventory, const QString &member,
                                   const std::optional<Inventory> &earlier)
{
    if (earlier) {
        setStages({*earlier, inventory}, member);
        return setMoment(1);
    }
    const auto kept = selected();
    m_inventory = inventory;
    m_stages.clear();
    setMember(member);
    relayout();
    if (m_tieFrom && m_layout.indexOf(*m_tieFrom) < 0)
        m_tieFrom.reset();
    keepSelected(kept);
    if (currentItem() < 0 || !hasFocus())
        return;
    revealCurrent();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    told.setChild(currentItem());
    QAccessible::updateAccessibility(&told);
}

void ClosenessCircle::setStages(const QList<Inventory> &stages, const QString &member)
{
    const auto kept = selected();
    m_editable = false;
    m_inventory = {};
    m_stages = withSharedBearings(stages);
    m_moment = std::clamp(m_moment, 0.0, double(std::max<qsizetype>(1, stages.size()) - 1));
    setMember(member);
    cancel();
    relayout();
    keepSelected(kept);
}

void ClosenessCircle::setMoment(double moment)
{
    const auto kept = selected();
    m_moment = std::clamp(moment, 0.0, double(std::max<qsizetype>(1, m_stages.size()) - 1));
    if (m_stages.isEmpty())
        return;
    showMoment();
    keepSelected(kept);
}

void ClosenessCircle::setMember(const QString &member)
{
    m_member = member;
    setAccessibleName(member.isEmpty() ? tr("Closeness circle") : tr("Closeness circle of %1").arg(member));
}

void ClosenessCircle::keepSelected(const std::optional<RelationshipId> &id)
{
    itemsChanged();
    const QSignalBlocker quiet(this);
    setSelected(id);
}

void ClosenessCircle::setNamesHidden(bool hidden)
{
    if (hidden == m_namesHidden)
        return;
    m_namesHidden = hidden;
    relayout();
    emit namesHiddenChanged(hidden);
}

void ClosenessCircle::setEditable(bool editable)
{
    const bool another = editable != m_editable;
    m_editable = editable;
    cancel();
    if (another)
        relayout();
    setAccessibleDescription(editable ? editingHelp() : QString());
    unsetCursor();
}

std::optional<RelationshipId> ClosenessCircle::selected() const
{
    if (currentItem() < 0 || currentItem() >= itemCount())
        return std::nullopt;
    return m_layout.people[currentItem()].relationship.id;
}

void ClosenessCircle::setSelected(const std::optional<RelationshipId> &id)
{
    setCurrentItem(id ? int(m_layout.indexOf(*id)) : -1);
}

const CircleLayout &ClosenessCircle::circleLayout() const
{
    return m_drag ? m_drag->preview() : m_layout;
}

void ClosenessCircle::paintOnPaper(QPainter *painter, const QRectF &bounds) const
{
    const OnPaper paper;
    painter->fillRect(bounds, colour(&Colours::card));
    paintCircle(painter, layOut(bounds));
}

QPixmap ClosenessCircle::picture(QSize size) const
{
    constexpr double pixelsPerPoint = 2;
    QPixmap pixmap(size * pixelsPerPoint);
    pixmap.setDevicePixelRatio(pixelsPerPoint);
    QPainter painter(&pixmap);
    paintOnPaper(&painter, QRectF(QPointF(), size));
    return pixmap;
}

QString ClosenessCircle::editingHelp()
{
    return tr(
        "Drag somebody to move them, with Ctrl held to set the wished ring. Drag from the rim of one "
        "to another to tie them. Double-click an empty place to add somebody.\n"
        "Keys: Tab for the next person, arrows or 1 to 5 to move, Shift+Up and Shift+Down for the wish, T to "
        "tie, Enter to open, Insert to add, Delete to remove.");
}

void ClosenessCircle::zoomIn()
{
    zoomBy(zoomStep, currentItem() < 0 ? m_layout.geometry.centre() : m_layout.people[currentItem()].centre);
}

void ClosenessCircle::zoomOut()
{
    zoomBy(1 / zoomStep, rect().center());
}

void ClosenessCircle::zoomToFit()
{
    m_viewport.fit();
    relayout();
}

void ClosenessCircle::copyPicture() const
{
    constexpr int side = 800;
    QGuiApplication::clipboard()->setPixmap(picture(QSize(side, side)));
}

QString ClosenessCircle::itemText(int index) const
{
    return personAsText(m_layout.people[index], m_namesHidden);
}

QRect ClosenessCircle::itemRect(int index) const
{
    return m_layout.tokenRect(index).toAlignedRect();
}

void ClosenessCircle::activateItem(int index)
{
    if (m_tieFrom)
        finishTie();
    else
        emit openRequested(m_layout.people[index].relationship.id);
}

QSize ClosenessCircle::sizeHint() const
{
    return {px(620), px(620)};
}

QSize ClosenessCircle::minimumSizeHint() const
{
    return {px(300), px(300)};
}

void ClosenessCircle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCircle(&painter, circleLayout(), highlight());
}

void ClosenessCircle::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    relayout();
}

void ClosenessCircle::changeEvent(QEvent *event)
{
    ItemsWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        relayout();
}

CircleHighlight ClosenessCircle::highlight() const
{
    CircleHighlight shown;
    shown.selected = currentItem();
    shown.focused = hasFocus();
    if (m_tieFrom && currentItem() >= 0) {
        const CirclePerson &from = m_layout.people[m_layout.indexOf(*m_tieFrom)];
        shown.line = QLineF(from.centre, m_layout.people[currentItem()].centre);
    }
    if (!m_drag || !m_drag->isMoving())
        return shown;
    if (m_drag->grip().handle == CircleHandle::Tie) {
        shown.aimed = m_drag->target();
        shown.line = QLineF(m_layout.people[m_drag->grip().person].centre,
                            shown.aimed < 0 ? m_drag->point() : m_layout.people[shown.aimed].centre);
    } else {
        shown.ring = m_drag->ring();
    }
    return shown;
}

QList<int> ClosenessCircle::roundTheCircle() const
{
    QList<int> round(itemCount());
    std::iota(round.begin(), round.end(), 0);
    // Those in the tray come last, in their own order.
    std::stable_sort(round.begin(), round.end(), [this](int a, int b) {
        const CirclePerson &first = m_layout.people[a];
        const CirclePerson &second = m_layout.people[b];
        return first.waiting == second.waiting ? first.bearing < second.bearing : second.waiting;
    });
    return round;
}

/// Left and Right go round the circle, whatever order people were added in; Up and Down likewise.
int ClosenessCircle::neighbour(int index, Qt::Key key) const
{
    const QList<int> round = roundTheCircle();
    const qsizetype at = round.indexOf(index);
    switch (key) {
    case Qt::Key_Home:
        return round.first();
    case Qt::Key_End:
        return round.last();
    case Qt::Key_Right:
    case Qt::Key_Down:
        return round[(at + 1) % round.size()];
    default:
        return round[(at + round.size() - 1) % round.size()];
    }
}

QList<CircleLayout> ClosenessCircle::layOutStages(const QRectF &bounds) const
{
    QList<Inventory> stages = m_stages;
    QList<CircleLayout> layouts;
    for (qsizetype stage = stages.size() - 1; stage >= 0; --stage) {
        // The first one has come from nowhere yet.
        const CircleLayout layout =
            layOutCircle(stages[stage], m_member, bounds,
                         {.earlier = stage > 0 ? &stages.first() : nullptr, .hideNames = m_namesHidden});
        layouts.prepend(layout);
        // A bearing that was found for somebody holds for the stages before as well.
        for (const CirclePerson &person : layout.people) {
            for (Inventory &other : stages) {
                for (Relationship &same : other.relationships) {
                    if (same.id == person.relationship.id && !same.bearing)
                        same.bearing = person.bearing;
                }
            }
        }
    }
    return layouts;
}

CircleLayout ClosenessCircle::layOut(const QRectF &bounds) const
{
    if (!m_stages.isEmpty())
        return layoutAt(layOutStages(bounds), m_moment);
    return layOutCircle(m_inventory, m_member, bounds, {.tray = true, .hideNames = m_namesHidden});
}

void ClosenessCircle::relayout()
{
    m_drag.reset();
    if (m_stages.isEmpty()) {
        m_layout = layOut(m_viewport.sheet(size()));
        update();
    } else {
        m_stageLayouts = layOutStages(m_viewport.sheet(size()));
        showMoment();
    }
}

void ClosenessCircle::showMoment()
{
    m_layout = layoutAt(m_stageLayouts, m_moment);
    update();
}

void ClosenessCircle::zoomBy(double factor, QPointF anchor)
{
    m_viewport.zoomBy(factor, anchor, size());
    relayout();
}

void ClosenessCircle::revealCurrent()
{
    if (m_viewport.zoom() <= 1 || currentItem() < 0)
        return;
    const CirclePerson &person = m_layout.people[currentItem()];
    const double rim = px(10);
    const QRectF place =
        m_layout.tokenRect(currentItem()).united(person.label).adjusted(-rim, -rim, rim, rim);
    if (QRectF(rect()).contains(place))
        return;
    m_viewport.reveal(place, size());
    relayout();
}

} // namespace ipt
