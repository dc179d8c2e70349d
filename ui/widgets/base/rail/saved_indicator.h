#pragma once

#include <QWidget>

namespace ipt {

class IconView;
class Label;

/// Says quietly, beside what is typed, whether it is kept.
class SavedIndicator : public QWidget
{
    Q_OBJECT

public:
    enum class State { Nothing, Saving, Saved, Failed };

    explicit SavedIndicator(QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }

private:
    State m_state = State::Nothing;
    IconView *m_icon;
    Label *m_words;
};

} // namespace ipt
