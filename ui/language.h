#pragma once

class QLocale;
class QTranslator;

namespace ipt {

/// Loads the program's words for the locale. English is loaded for every language there is no translation of:
/// its plurals are in a translation too. False when the program was built without either.
bool loadTranslations(QTranslator &translator, const QLocale &locale);

} // namespace ipt
