#pragma once

#include <QStringList>

class QWidget;

/// What every page owes its readers, as sentences that name the widget at fault; empty when all is well.
/// The widget has to be shown and laid out.
namespace ipt::gallery {

/// Labels, buttons and tabs whose text is wider or higher than their place.
QStringList clippedTexts(const QWidget *root);
/// Widgets that take the keyboard and have nothing a screen reader could say.
QStringList unnamedControls(const QWidget *root);
/// Tab order that jumps upward within one column, or leaves out a control.
QStringList tabOrderFaults(const QWidget *root);
/// All of the above.
QStringList faults(const QWidget *root);

} // namespace ipt::gallery
