#pragma once

#include "ui/theme/colours.h"

#include <QString>

class QWidget;

namespace ipt {

/// Sets a property that the stylesheet chooses by, and styles the widget anew.
void restyle(QWidget *widget, const char *property, const QString &value);

/// The name a stylesheet knows the tone by.
QString nameOf(Tone tone);

} // namespace ipt
