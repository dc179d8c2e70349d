#include "ui/pages/member/inventory/answer_list.h"

#include <QKeyEvent>

namespace ipt {

AnswerList::AnswerList(QWidget *parent)
    : RowList(tr("Answers"), parent)
{
    setKeepingCurrent(true);
    connect(this, &RowList::rowActivated, this, &AnswerList::given);
}

void AnswerList::setAnswers(const QStringList &answers, std::optional<int> noted)
{
    QList<ListRow> rows;
    for (qsizetype index = 0; index < answers.size(); ++index) {
        ListRow row;
        row.text = QStringLiteral("%1  %2").arg(index + 1).arg(answers[index]);
        row.strong = noted == index;
        if (noted == index)
            row.chips.append(ChipLook::state(tr("noted"), Tone::Good));
        rows.append(row);
    }
    setRows(rows);
    setCurrentRow(noted.value_or(0));
}

void AnswerList::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && index >= 0 && index < count())
        emit given(index);
    else
        RowList::keyPressEvent(event);
}

} // namespace ipt
