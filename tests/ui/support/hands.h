#pragma once

#include <QDialog>
#include <QString>
#include <QWidget>

#include <functional>

/// What a user does at the keyboard, and what they can find on the screen.
namespace ipt::test {

/// Lets everything happen that waits: timers, layouts, background work that is done.
void settle(int milliseconds = 0);
/// Waits until it holds, at most so long.
bool waitUntil(const std::function<bool()> &holds, int milliseconds = 20'000);

/// Shows the window as the active one.
void bringUp(QWidget &window);
/// Presses a key wherever the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void type(const QString &text);

/// Runs once with the next dialog that opens, while it is open.
void whenAsked(const std::function<void(QDialog &)> &answer);

/// What a screen reader calls the widget.
QString nameOf(const QWidget *widget);
/// The visible widget of the kind that goes by the name; fails the test where there is none.
QWidget *findNamed(const QWidget &root, const QString &name, const char *className);

template <typename T>
T *named(const QWidget &root, const QString &name)
{
    return static_cast<T *>(findNamed(root, name, T::staticMetaObject.className()));
}

/// Everything that can be read on the widget now, a line for each text.
QString textOn(const QWidget &root);

} // namespace ipt::test
