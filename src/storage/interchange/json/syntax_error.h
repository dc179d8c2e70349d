#pragma once

#include "storage/interchange/json/document_text.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace ipt::interchange {

/// Says what is wrong with text that is not JSON. `position` counts the bytes read.
QString syntaxSentence(DocumentText &document, size_t position, const nlohmann::json::exception &exception);

} // namespace ipt::interchange
