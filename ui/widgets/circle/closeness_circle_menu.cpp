#include "ui/widgets/circle/closeness_circle.h"

#include <QContextMenuEvent>
#include <QKeySequence>
#include <QMenu>

/// The menu of a person or of an empty place, which is also where its keys can be looked up.
namespace ipt {

namespace {

/// The key is shown only: the circle itself takes it.
template <typename Action>
void add(QMenu *menu, const QString &text, const QKeySequence &key, const QObject *context, Action action)
{
    const QString shown = text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
    QObject::connect(menu->addAction(shown), &QAction::triggered, context, action);
}

} // namespace

void ClosenessCircle::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPointF place = event->pos();
    if (!byKey)
        setCurrentItem(int(m_layout.personAt(place)));
    else if (currentItem() >= 0)
        place = m_layout.people[currentItem()].centre;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, place);
    menu->popup(byKey ? mapToGlobal(place.toPoint()) : event->globalPos());
}

void ClosenessCircle::fillMenu(QMenu *menu, QPointF place)
{
    const int person = currentItem();
    // The circle may be given other people while the menu is open.
    const auto onSelected = [this](auto action) {
        return [this, id = *selected(), action] {
            setSelected(id);
            if (selected() == id)
                action();
        };
    };
    if (person >= 0)
        add(menu, tr("Open"), Qt::Key_Return, this, onSelected([this] { activateItem(currentItem()); }));
    if (canEdit(person) && m_layout.people[person].waiting) {
        add(menu, tr("Place on the circle"), Qt::Key_Up, this, onSelected([this] { moveByRing(-1); }));
        add(menu, tr("Remove"), Qt::Key_Delete, this,
            onSelected([this] { emit removeRequested(*selected()); }));
    } else if (canEdit(person)) {
        add(menu, tr("Closer"), Qt::Key_Up, this, onSelected([this] { moveByRing(-1); }));
        add(menu, tr("Farther away"), Qt::Key_Down, this, onSelected([this] { moveByRing(1); }));
        add(menu, tr("Wish closer"), Qt::SHIFT | Qt::Key_Up, this, onSelected([this] { wishByRing(-1); }));
        add(menu, tr("Wish farther away"), Qt::SHIFT | Qt::Key_Down, this,
            onSelected([this] { wishByRing(1); }));
        add(menu, tr("Tie to somebody"), Qt::Key_T, this, onSelected([this] { beginTie(); }));
        add(menu, tr("Remove"), Qt::Key_Delete, this,
            onSelected([this] { emit removeRequested(*selected()); }));
    } else if (m_editable && person < 0 && !m_layout.tray.contains(place)) {
        const Ring ring = m_layout.geometry.ringAt(place);
        const double bearing = m_layout.geometry.bearingAt(place);
        add(menu, tr("Add somebody here"), Qt::Key_Insert, this,
            [this, ring, bearing] { emit addRequested(ring, bearing); });
    }
    menu->addSeparator();
    QAction *hide = menu->addAction(tr("Hide names"));
    hide->setCheckable(true);
    hide->setChecked(m_namesHidden);
    connect(hide, &QAction::toggled, this, &ClosenessCircle::setNamesHidden);
    add(menu, tr("Print…"), QKeySequence::Print, this, [this] { emit printRequested(); });
    add(menu, tr("Copy as picture"), QKeySequence::Copy, this, [this] { copyPicture(); });
    add(menu, tr("Zoom in"), QKeySequence::ZoomIn, this, [this] { zoomIn(); });
    add(menu, tr("Zoom out"), QKeySequence::ZoomOut, this, [this] { zoomOut(); });
    add(menu, tr("Fit"), Qt::CTRL | Qt::Key_0, this, [this] { zoomToFit(); });
}

} // namespace ipt
