#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ipt {

/// A page's room: margins, and a scroll bar where the window is too low.
class PageColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageColumn(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// Puts one into the page and gives its column.
QVBoxLayout *fillPage(QWidget *page);

} // namespace ipt
