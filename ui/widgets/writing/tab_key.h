#pragma once

#include <QKeyEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace ipt {

/// Lets a field have the Tab key where it has a use for it. A widget moves the focus on before its
/// keyPressEvent() is asked.
class TabKey : public QObject
{
public:
    /// `take` says whether it used the key.
    TabKey(QWidget *field, std::function<bool()> take)
        : QObject(field)
        , m_take(std::move(take))
    {
        field->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && m_take();
    }

private:
    std::function<bool()> m_take;
};

} // namespace ipt
