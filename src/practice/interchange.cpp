#include "practice/interchange.h"

#include "practice/door/door.h"
#include "storage/interchange/document.h"

#include <QCoreApplication>

namespace ipt {

Result<QByteArray> Interchange::exportDocument(const ExportRequest &request)
{
    if (request.includePrivateNotes && request.reason.trimmed().isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "Interchange", "Exporting everybody's private notes takes a reason; give one."),
                     {}};
    const UseCase useCase = request.includePrivateNotes ? UseCase::ExportPrivateNotes : UseCase::ExportRecord;
    return m_door.act(Touch(useCase).because(request.reason), [&]() -> Result<QByteArray> {
        const PrivateNotes privateNotes =
            request.includePrivateNotes ? PrivateNotes::all() : PrivateNotes::of(m_door.user().id);
        return writeDocument(m_door.file().record(privateNotes));
    });
}

} // namespace ipt
