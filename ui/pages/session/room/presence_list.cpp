#include "ui/pages/session/room/presence_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/painted/bar.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ipt {

PresenceList::PresenceList(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("In the room"));
    setAccessibleDescription(
        tr("Keys for the current member: P present, L late, E left early, X excused, A absent, Delete takes "
           "the mark away, plus and minus change the minutes; Shift+P marks everybody who has no mark."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PresenceList::setRows(const QList<PresenceRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    itemsChanged();
}

void PresenceList::setShowsTurns(bool shows)
{
    m_showsTurns = shows;
    update();
}

QChar PresenceList::keyOf(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return u'p';
    case Presence::Late:
        return u'l';
    case Presence::LeftEarly:
        return u'e';
    case Presence::Excused:
        return u'x';
    case Presence::Absent:
        return u'a';
    }
    Q_UNREACHABLE();
}

QString PresenceList::itemText(int index) const
{
    const PresenceRow &row = m_rows[index];
    QStringList said{row.called, row.status ? nameOf(*row.status) : tr("not marked yet")};
    if (!row.words.isEmpty() && (!row.status || row.words != nameOf(*row.status)))
        said.append(row.words);
    if (m_showsTurns && row.status && (row.unheard || row.turns > 0)) {
        said.append(tr("%n turn(s)", nullptr, row.turns));
        // A session that is over has no clock to count from.
        if (row.unheard || !row.lastSpoke.isEmpty())
            said.append(row.unheard ? tr("not heard yet") : tr("last spoke: %1").arg(row.lastSpoke));
    }
    return said.join(QStringLiteral(", "));
}

int PresenceList::rowHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).height() + px(14);
}

int PresenceList::nameWidth() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Strong));
    int widest = px(48);
    for (const PresenceRow &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.called));
    return std::min(widest + px(6) + px(12), width() * (m_showsTurns ? 36 : 60) / 100);
}

QRect PresenceList::itemRect(int index) const
{
    return {0, index * rowHeight(), width(), rowHeight()};
}

QSize PresenceList::sizeHint() const
{
    return {px(280), rowHeight() * itemCount()};
}

QSize PresenceList::minimumSizeHint() const
{
    return {px(200), rowHeight() * itemCount()};
}

void PresenceList::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && currentItem() >= 0) {
        const MemberId member = m_rows[currentItem()].member;
        const QString typed = event->text().toLower();
        if (shift && typed == QStringLiteral("p")) {
            emit everyonePresent();
            return;
        }
        for (const auto &[presence, word] : WordsOf<Presence>::all) {
            if (typed.size() == 1 && typed.front() == keyOf(presence)) {
                emit presenceChosen(member, presence);
                return;
            }
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            emit presenceCleared(member);
            return;
        }
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus) {
            emit minutesChanged(member, event->key() == Qt::Key_Plus ? 1 : -1);
            return;
        }
    }
    ItemsWidget::keyPressEvent(event);
}

void PresenceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < itemCount(); ++index)
        paintRow(&painter, index);
}

void PresenceList::paintRow(QPainter *painter, int index) const
{
    const PresenceRow &row = m_rows[index];
    const QRect whole = itemRect(index);
    const bool current = hasFocus() && index == currentItem();
    if (current)
        painter->fillRect(whole.adjusted(0, 0, 0, -1), colour(&Colours::selected));
    painter->fillRect(QRect(0, whole.bottom(), width(), 1), colour(&Colours::line));
    const Token soft = current ? &Colours::neutralInk : &Colours::softInk;

    const int nameWidth = this->nameWidth();
    QRect place = whole.adjusted(px(6), 0, -px(4), 0);
    painter->setFont(ipt::font(TextStyle::Strong));
    painter->setPen(colour(&Colours::ink));
    painter->drawText(QRect(place.left(), place.top(), nameWidth - px(8), place.height()), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.called, Qt::ElideRight, nameWidth - px(8)));
    place.setLeft(nameWidth);
    const QRect tile(place.left(), whole.center().y() - px(8), px(17), px(17));
    if (row.status) {
        paintPresence(painter, tile, *row.status);
    } else {
        painter->setPen(QPen(colour(&Colours::fieldLine), 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), px(4), px(4));
    }
    place.setLeft(tile.right() + px(6));

    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(soft));
    const int heardWidth = painter->fontMetrics().horizontalAdvance(tr("not yet")) + px(8);
    // Only as wide as somebody's words need: the bar takes what is left.
    int wordsWidth = 0;
    for (const PresenceRow &each : m_rows)
        wordsWidth = std::max(wordsWidth, painter->fontMetrics().horizontalAdvance(each.words) + px(10));
    painter->drawText(place, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.words, Qt::ElideRight, place.width()));
    if (m_showsTurns) {
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, row.lastSpoke);
        const int left = place.left() + wordsWidth;
        const QRectF bar(left, whole.center().y() - px(3), place.right() - heardWidth - left, px(6));
        if (row.status && bar.width() > px(12)) {
            paintBar(painter, bar, row.share);
            if (row.unheard) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(colour(&Colours::warning));
                painter->drawRoundedRect(QRectF(bar.left(), bar.top(), px(5), bar.height()), px(2), px(2));
            }
        }
    }
    if (current) {
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -2), px(4), px(4));
    }
}

} // namespace ipt
