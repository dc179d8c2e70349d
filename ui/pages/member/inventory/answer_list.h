#pragma once

#include "ui/widgets/tables/row_list.h"

#include <optional>

namespace ipt {

/// A few answers of which one is given: by its number, by Enter or by a click.
class AnswerList : public RowList
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// `noted` is the answer that stands in the record.
    void setAnswers(const QStringList &answers, std::optional<int> noted);

signals:
    void given(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ipt
