#pragma once

#include "engine/inventory/guide.h"

/// What can be answered to the inventory's questions, and what has been.
namespace ipt {

/// Where a written answer stands in the record; nothing for questions that are answered by a choice.
using WrittenAnswer = std::optional<QString> Relationship::*;
WrittenAnswer writtenAnswer(InventoryQuestion question);

/// The answers one chooses from; empty for questions that take a text.
QStringList answersTo(InventoryQuestion question);
/// Index of the one that is noted.
std::optional<int> notedAnswer(InventoryQuestion question, const Relationship &person);
/// What is noted, in a line; empty where the question is open.
QString notedText(InventoryQuestion question, const Relationship &person);

} // namespace ipt
