#pragma once

struct sqlite3;

namespace ipt {

/// What the database needs of names and does not know itself, of the user's language as Qt knows it:
/// the collation `by_name` orders texts as a person would, and `begins_words(text, typed)` tells whether
/// every word typed begins a word of the text, whatever the letters' case. Neither may stand in an index.
void addNameFunctions(sqlite3 *database);

} // namespace ipt
