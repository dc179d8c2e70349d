#include "ui/pages/session/cards/keyed_list.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

constexpr int side = 6;
constexpr int above = 7;
constexpr int gap = 8;
constexpr int box = 15;
/// Chips never take more than this share of the row from the words.
constexpr double mostForChips = 0.55;

QString wordsOf(const KeyedRow &row)
{
    return row.lead.isEmpty() ? row.text : row.lead + QLatin1Char(' ') + row.text;
}

/// The row's words broken into lines; the lead is semibold.
std::unique_ptr<QTextLayout> laidOut(const KeyedRow &row, int width)
{
    auto layout = std::make_unique<QTextLayout>(wordsOf(row), font(TextStyle::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QTextLayout::FormatRange lead;
    lead.start = 0;
    lead.length = int(row.lead.size());
    lead.format.setFontWeight(QFont::DemiBold);
    layout->setFormats({lead});
    layout->beginLayout();
    double height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    return layout;
}

} // namespace

KeyedList::KeyedList(const QString &name, QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &ItemsWidget::currentItemChanged, this, &KeyedList::showCurrent);
}

void KeyedList::setRows(const QList<KeyedRow> &rows)
{
    m_rows = rows;
    setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setVisible(!rows.isEmpty());
    place();
    itemsChanged();
}

void KeyedList::setChosen(int index)
{
    m_chosen = index;
    update();
}

QString KeyedList::itemText(int index) const
{
    const KeyedRow &row = m_rows[index];
    if (!row.spoken.isEmpty())
        return row.spoken;
    QStringList said;
    if (row.checked)
        said.append(*row.checked ? tr("done") : tr("not done yet"));
    for (const QString &part : {row.column, wordsOf(row), row.aside}) {
        if (!part.isEmpty())
            said.append(part);
    }
    for (const ChipLook &chip : row.chips)
        said.append(chip.spoken());
    return said.join(QStringLiteral(", "));
}

QRect KeyedList::itemRect(int index) const
{
    const Placed &at = m_places[index];
    return {0, at.top, width(), at.height};
}

QSize KeyedList::sizeHint() const
{
    return {px(220), height()};
}

QSize KeyedList::minimumSizeHint() const
{
    return {px(120), m_places.isEmpty() ? 0 : m_places.last().top + m_places.last().height};
}

int KeyedList::columnWidth() const
{
    int widest = 0;
    const QFontMetrics metrics(ipt::font(TextStyle::Soft));
    for (const KeyedRow &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.column));
    return widest == 0 ? 0 : widest + px(gap);
}

int KeyedList::chipsWidth(const KeyedRow &row) const
{
    int wanted = 0;
    for (const ChipLook &look : row.chips)
        wanted += chipSize(look).width() + px(4);
    if (!row.aside.isEmpty())
        wanted += QFontMetrics(ipt::font(TextStyle::Caption)).horizontalAdvance(row.aside) + px(4);
    return std::min(wanted, int(width() * mostForChips));
}

KeyedList::Placed KeyedList::placed(const KeyedRow &row, int top) const
{
    Placed at;
    at.top = top;
    at.textLeft = px(side) + columnWidth() + (row.checked || row.offered ? px(box + gap) : 0);
    const int right = chipsWidth(row);
    at.textWidth = std::max(px(40), width() - at.textLeft - px(side) - (right ? right + px(gap) : 0));
    const int words = int(std::ceil(laidOut(row, at.textWidth)->boundingRect().height()));
    at.height = std::max(words, px(18)) + 2 * px(above) + 1;
    return at;
}

void KeyedList::place()
{
    m_places.clear();
    int top = 0;
    for (const KeyedRow &row : m_rows) {
        m_places.append(placed(row, top));
        top += m_places.last().height;
    }
    if (minimumHeight() != top || maximumHeight() != top)
        setFixedHeight(top);
}

void KeyedList::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    place();
}

void KeyedList::changeEvent(QEvent *event)
{
    ItemsWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void KeyedList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && currentItem() >= 0) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            emit deleteRequested(currentItem());
            return;
        }
        const QString typed = event->text();
        if (typed.size() == 1 && typed.front().isPrint() && !typed.front().isSpace()) {
            emit letterTyped(currentItem(), typed.front().toLower());
            return;
        }
    }
    ItemsWidget::keyPressEvent(event);
}

void KeyedList::showCurrent()
{
    if (currentItem() < 0 || !hasFocus())
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        const QRect item = itemRect(currentItem());
        const QPoint middle = mapTo(area->widget(), item.center());
        area->ensureVisible(middle.x(), middle.y(), 0, item.height());
        return;
    }
}

void KeyedList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_rows.size(); ++index)
        paintRow(&painter, index);
}

void KeyedList::paintRow(QPainter *painter, int index) const
{
    const KeyedRow &row = m_rows[index];
    const Placed &at = m_places[index];
    const QRect whole = itemRect(index);
    const bool current = hasFocus() && index == currentItem();
    if (index == m_chosen)
        painter->fillRect(whole.adjusted(0, 0, 0, -1), colour(&Colours::selected));
    painter->fillRect(QRect(0, whole.bottom(), width(), 1), colour(&Colours::line));

    painter->setFont(ipt::font(TextStyle::Soft));
    painter->setPen(colour(index == m_chosen ? &Colours::neutralInk : &Colours::softInk));
    const int line = painter->fontMetrics().height();
    painter->drawText(QRect(px(side), at.top + px(above), columnWidth(), line),
                      Qt::AlignLeft | Qt::AlignVCenter, row.column);
    if (row.checked) {
        const QRectF square(at.textLeft - px(box + gap) + 0.5, at.top + px(above) + 1.5, px(box) - 1,
                            px(box) - 1);
        painter->setPen(QPen(colour(*row.checked ? &Colours::accent : &Colours::fieldLine), 1));
        painter->setBrush(*row.checked ? QBrush(colour(&Colours::accent)) : Qt::NoBrush);
        painter->drawRoundedRect(square, px(4), px(4));
        if (*row.checked)
            paintIcon(painter, Icon::Check, square.adjusted(1, 1, -1, -1), colour(&Colours::onAccent));
    }
    if (row.offered)
        paintIcon(painter, Icon::Add,
                  QRectF(at.textLeft - px(box + gap), at.top + px(above) + 1, px(box), px(box)),
                  colour(&Colours::softInk));
    painter->setPen(colour(row.offered ? &Colours::softInk : &Colours::ink));
    laidOut(row, at.textWidth)->draw(painter, QPointF(at.textLeft, at.top + px(above)));

    int right = width() - px(side);
    if (!row.aside.isEmpty()) {
        painter->setFont(ipt::font(TextStyle::Caption));
        painter->setPen(colour(index == m_chosen ? &Colours::neutralInk : &Colours::softInk));
        const int wide = painter->fontMetrics().horizontalAdvance(row.aside);
        painter->drawText(QRect(right - wide, at.top, wide, at.height), Qt::AlignVCenter, row.aside);
        right -= wide + px(4);
    }
    for (auto look = row.chips.crbegin(); look != row.chips.crend(); ++look) {
        const QSize size = chipSize(*look);
        const int wide = std::min(size.width(), int(width() * mostForChips));
        paintChip(painter,
                  QRectF(right - wide, at.top + (at.height - size.height()) / 2, wide, size.height()), *look);
        right -= wide + px(4);
    }
    if (current) {
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -2), px(4), px(4));
    }
}

} // namespace ipt
