#include "storage/records/note_seal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace ipt {

QByteArray noteSeal(const NoteRef &ref, const Note &note)
{
    QJsonArray sections;
    for (const NoteSection &section : note.sections)
        sections.append(QJsonArray{section.title, section.text});
    QJsonArray areas;
    for (const ProblemArea area : note.problemAreas)
        areas.append(QString(wordOf(area)));
    const auto words = [](const std::optional<Instant> &at) {
        return at ? QJsonValue(at->text()) : QJsonValue();
    };
    const QJsonArray whole{
        ref.group.text(),
        ref.session.value(),
        note.id.text(),
        QString(wordOf(note.kind)),
        note.member ? QJsonValue(note.member->text()) : QJsonValue(),
        note.author.text(),
        note.templateId ? QJsonValue(*note.templateId) : QJsonValue(),
        sections,
        areas,
        words(note.written),
        note.signature ? QJsonValue(note.signature->by.text()) : QJsonValue(),
        note.signature ? words(note.signature->at) : QJsonValue(),
    };
    return QCryptographicHash::hash(QJsonDocument(whole).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

} // namespace ipt
