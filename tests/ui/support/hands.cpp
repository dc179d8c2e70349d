#include "ui/support/hands.h"

#include "ui/widgets/tables/row_list.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <stdexcept>

namespace ipt::test {

namespace {

constexpr int lookEvery = 10;
constexpr int shortcutClick = 150;

QPointer<QWidget> broughtUp;

QWidget *keyboardAt()
{
    // Without a window manager nothing becomes active again when a dialog closes.
    if (!QApplication::activeWindow() && !QApplication::activeModalWidget() && broughtUp) {
        broughtUp->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(broughtUp));
    }
    if (QWidget *focused = QApplication::focusWidget())
        return focused;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow();
}

} // namespace

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    QApplication::processEvents();
}

bool waitUntil(const std::function<bool()> &holds, int milliseconds)
{
    return QTest::qWaitFor(holds, milliseconds);
}

void bringUp(QWidget &window)
{
    broughtUp = &window;
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        throw std::runtime_error("the window does not become active");
    settle();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *target = keyboardAt())
        QTest::keyClick(target, key, modifiers);
    // A button pressed by its shortcut stays down for a moment before it clicks.
    settle(modifiers == Qt::NoModifier ? 0 : shortcutClick);
}

void type(const QString &text)
{
    for (const QChar character : text) {
        if (QWidget *target = keyboardAt())
            QTest::keyClicks(target, QString(character));
    }
    settle();
}

void whenAsked(const std::function<void(QDialog &)> &answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible() || QApplication::activeWindow() != dialog)
            return;
        timer->stop();
        answer(*dialog);
        timer->deleteLater();
    });
    timer->start(lookEvery);
}

QString nameOf(const QWidget *widget)
{
    // Of a list to choose from, Qt gives screen readers the choice as its name and this beside it.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QWidget *findNamed(const QWidget &root, const QString &name, const char *className)
{
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->inherits(className) && widget->isVisibleTo(&root) && nameOf(widget) == name)
            return widget;
    }
    throw std::runtime_error("nothing is called " + name.toStdString());
}

QString textOn(const QWidget &root)
{
    QStringList lines;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lines.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lines.append(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            lines.append(line->displayText());
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            lines.append(plain->toPlainText());
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            lines.append(rich->toPlainText());
        else if (const auto *rows = qobject_cast<const QListWidget *>(widget)) {
            for (int row = 0; row < rows->count(); ++row)
                lines.append(rows->item(row)->data(Qt::AccessibleTextRole).toString() + QLatin1Char(' ') +
                             rows->item(row)->text());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ipt::test
