#pragma once

#include "ui/theme/colours.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace ipt {

class Label;

/// A white sheet with a hairline border: a title, a soft word beside it, buttons at the
/// right, and below them what the page puts into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &aside = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The soft text after the title, such as a count.
    void setAside(const QString &aside);
    /// Colours border and title where the whole card is about a risk or a warning.
    void setTone(Tone tone);
    /// Puts a control at the right of the title's line.
    void addToHead(QWidget *widget);
    /// Puts a control at the left, before the title or in its place.
    void leadHead(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

private:
    void updateHead();

    Label *m_title;
    Label *m_aside;
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QVBoxLayout *m_body;
};

} // namespace ipt
