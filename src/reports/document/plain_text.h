#pragma once

#include <QString>

namespace ipt {

/// The text as it may stand on a page: line feeds end lines, tabs are spaces; control
/// characters, direction overrides that would turn the text after them around, and what is
/// no character at all are gone; half a surrogate pair becomes U+FFFD.
QString plainText(const QString &text);

/// The same on one line.
QString plainLine(const QString &text);

} // namespace ipt
