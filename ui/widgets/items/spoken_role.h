#pragma once

#include <QAccessible>

class QWidget;

namespace ipt {

/// Lets a screen reader take the widget, which paints itself, for what it is; its name is the widget's
/// accessible one. Without this it is a filler, which readers pass by.
void speakAs(QWidget *widget, QAccessible::Role role);

} // namespace ipt
