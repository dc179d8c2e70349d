#include "ui/pages/progress/card_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int columns = 6;

} // namespace

CardRows::CardRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void CardRows::clear()
{
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(px(4), 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(6));
    layout()->addWidget(m_content);
}

void CardRows::addRow(const QList<QWidget *> &cells, int stretched)
{
    const int row = m_grid->rowCount();
    for (int column = 0; column < cells.size(); ++column) {
        if (cells[column])
            m_grid->addWidget(cells[column], row, column, Qt::AlignVCenter);
    }
    m_grid->setColumnStretch(stretched, 1);
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    m_grid->addWidget(line, row + 1, 0, 1, columns);
}

void CardRows::addSentence(const QString &sentence)
{
    auto *label = new Label(sentence);
    label->setWordWrap(true);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, columns);
}

} // namespace ipt
