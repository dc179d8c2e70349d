#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>

namespace ipt {

/// A definition with every text that people read in it (names, labels, prompts, sentences, feelings)
/// replaced by what `say` makes of it. Ids and rules stay as they are.
QJsonValue withTexts(const QJsonValue &definition, const std::function<QString(const QString &)> &say);

} // namespace ipt
