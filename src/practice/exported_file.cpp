#include "practice/exported_file.h"

#include "storage/durable_file.h"
#include "storage/storage_error.h"

namespace ipt {

Result<void> writeExported(const QString &path, const QByteArray &content)
{
    try {
        writeDurably(path, content);
        return {};
    } catch (const StorageError &error) {
        return error.error();
    }
}

} // namespace ipt
