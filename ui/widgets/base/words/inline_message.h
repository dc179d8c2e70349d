#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace ipt {

class Button;
class FlushRow;
class IconView;
class Label;

/// A sentence beside the thing it is about: a hint, a warning or an error, with what can be
/// done about it. Hidden while it has nothing to say.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Done };

    explicit InlineMessage(QWidget *parent = nullptr);
    InlineMessage(Kind kind, const QString &sentence, QWidget *parent = nullptr);

    /// Says the sentence and shows itself; screen readers are told.
    void say(Kind kind, const QString &sentence);
    void clear();
    /// A word to press under the sentence.
    Button *addAction(const QString &words);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconView *m_icon;
    Label *m_sentence;
    FlushRow *m_actions;
};

} // namespace ipt
