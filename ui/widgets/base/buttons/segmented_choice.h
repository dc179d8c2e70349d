#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ipt {

/// One of a few, all in sight: Intake, Midpoint, Now. Left and Right move and choose.
class SegmentedChoice : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what is chosen, for screen readers.
    explicit SegmentedChoice(const QString &name, QWidget *parent = nullptr);

    /// Returns the new choice's index; the first one added is chosen.
    int addChoice(const QString &words);
    /// Tab reaches the choices right before `next`, wherever it stood when they were added.
    void tabBefore(QWidget *next);
    void setChoiceEnabled(int index, bool enabled);
    int current() const;
    void setCurrent(int index);

signals:
    /// The user, or setCurrent(), chose another.
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace ipt
