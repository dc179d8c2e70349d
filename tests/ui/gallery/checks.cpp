#include "ui/gallery/checks.h"

#include "ui/widgets/base/words/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

namespace ipt::gallery {

namespace {

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *w = widget; w && path.size() < 4; w = w->parentWidget())
        path.prepend(QString::fromLatin1(w->metaObject()->className()));
    return path.join(QLatin1Char('/'));
}

QList<const QWidget *> visibleIn(const QWidget *root)
{
    QList<const QWidget *> found;
    const auto children = root->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisibleTo(root))
            found.append(child);
    }
    return found;
}

bool takesKeyboard(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
           widget->objectName() != QStringLiteral("qt_spinbox_lineedit");
}

bool labelIsClipped(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return false;
    const auto *elided = qobject_cast<const Label *>(label);
    if (elided && elided->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 2;
    return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 2;
}

bool buttonIsClipped(const QAbstractButton *button)
{
    return !button->text().isEmpty() &&
           (button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width() + 1);
}

} // namespace

QStringList clippedTexts(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : visibleIn(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && labelIsClipped(label))
            faults.append(QStringLiteral("%1 has no room for \"%2\"").arg(described(widget), label->text()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && buttonIsClipped(button))
            faults.append(QStringLiteral("%1 has no room for \"%2\"").arg(described(widget), button->text()));
    }
    return faults;
}

QStringList unnamedControls(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : visibleIn(root)) {
        if (!takesKeyboard(widget) || qobject_cast<const QScrollArea *>(widget))
            continue;
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(QStringLiteral("%1 (\"%2\") has no accessible name")
                              .arg(described(widget), widget->objectName()));
    }
    return faults;
}

QStringList tabOrderFaults(const QWidget *root)
{
    QStringList faults;
    QList<const QWidget *> order;
    const QWidget *widget = root;
    do {
        widget = widget->nextInFocusChain();
        if (root->isAncestorOf(widget) && widget->isVisibleTo(root) && takesKeyboard(widget))
            order.append(widget);
    } while (widget != root);

    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget *from = order[i - 1];
        const QWidget *to = order[i];
        if (from->parentWidget() != to->parentWidget())
            continue;
        const QRect a(from->mapTo(root, QPoint()), from->size());
        const QRect b(to->mapTo(root, QPoint()), to->size());
        const bool sameColumn = a.left() < b.right() && b.left() < a.right();
        if (sameColumn && b.bottom() <= a.top())
            faults.append(QStringLiteral("Tab goes up from %1 to %2").arg(described(from), described(to)));
    }
    return faults;
}

QStringList faults(const QWidget *root)
{
    return clippedTexts(root) + unnamedControls(root) + tabOrderFaults(root);
}

} // namespace ipt::gallery
