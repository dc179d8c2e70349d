#pragma once

#include "storage/storage_error.h"

#include <SQLiteCpp/Exception.h>

namespace ipt {

/// What a failure of the library means to the user. Private to storage/sql.
StorageError storageErrorOf(const SQLite::Exception &exception);

/// Calls the library so that only StorageError comes out.
template <typename Action>
decltype(auto) guarded(Action &&action)
{
    try {
        return action();
    } catch (const SQLite::Exception &exception) {
        throw storageErrorOf(exception);
    }
}

} // namespace ipt
