#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace ipt::interchange {

/// Says what is wrong with text that is not JSON. `position` counts the bytes read.
QString syntaxSentence(const QByteArray &document, size_t position,
                       const nlohmann::json::exception &exception);

} // namespace ipt::interchange
