#include "ui/pages/workspace/palette/palette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables/row_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int mostShown = 40;

} // namespace

Palette::Palette(PaletteChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_letters(new QLineEdit)
    , m_list(new RowList(tr("What fits")))
{
    setWindowTitle(tr("Go to or do"));
    m_letters->setPlaceholderText(tr("A page, a group, “session 7”, a member, or what to do"));
    m_letters->setAccessibleName(windowTitle());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setScrolling(true);
    m_list->setKeepingCurrent(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_letters);
    layout->addWidget(m_list);
    resize(px(560), px(420));
    narrow({});
    m_letters->installEventFilter(this);
    connect(m_letters, &QLineEdit::textChanged, this, &Palette::narrow);
    connect(m_letters, &QLineEdit::returnPressed, this, [this] { take(m_list->currentRow()); });
    connect(m_list, &RowList::rowActivated, this, &Palette::take);
}

void Palette::act() const
{
    m_shown.at(m_chosen).act();
}

void Palette::narrow(const QString &letters)
{
    m_shown = m_choices.fitting(letters, mostShown);
    QList<ListRow> rows;
    for (const PaletteChoice &choice : std::as_const(m_shown))
        rows.append({choice.words, choice.aside, {}, {}, false});
    m_list->setRows(rows);
    m_list->setCurrentRow(0);
}

void Palette::take(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    m_chosen = row;
    accept();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ipt
