#include "storage/records/pair_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ipt {

namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

QString textOf(const QList<NoteSection> &sections)
{
    QJsonArray array;
    for (const NoteSection &section : sections)
        array.append(QJsonArray{section.title, section.text});
    return textOf(array);
}

QList<NoteSection> sectionsFrom(const QString &text)
{
    QList<NoteSection> sections;
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValue &pair : array)
        sections.append({pair[0].toString(), pair[1].toString()});
    return sections;
}

QString textOf(const QList<DraftedSentence> &sentences)
{
    QJsonArray array;
    for (const DraftedSentence &sentence : sentences)
        array.append(QJsonArray{sentence.section, sentence.text});
    return textOf(array);
}

QList<DraftedSentence> draftedFrom(const QString &text)
{
    QList<DraftedSentence> sentences;
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValue &pair : array)
        sentences.append({pair[0].toInt(), pair[1].toString()});
    return sentences;
}

QString textOf(const QList<FidelityRating> &ratings)
{
    QJsonArray array;
    for (const FidelityRating &rating : ratings)
        array.append(QJsonArray{rating.item, rating.score});
    return textOf(array);
}

QList<FidelityRating> ratingsFrom(const QString &text)
{
    QList<FidelityRating> ratings;
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValue &pair : array)
        ratings.append({pair[0].toString(), pair[1].toInt()});
    return ratings;
}

QString textOf(const QList<SessionPart> &parts)
{
    QJsonArray array;
    for (const SessionPart &part : parts)
        array.append(QJsonArray{part.started.text(), part.ended.text()});
    return textOf(array);
}

QList<SessionPart> partsFrom(const QString &text)
{
    QList<SessionPart> parts;
    const QJsonArray array = arrayFrom(text);
    for (const QJsonValue &pair : array) {
        parts.append({Instant::parse(pair[0].toString()).value_or(Instant()),
                      Instant::parse(pair[1].toString()).value_or(Instant())});
    }
    return parts;
}

} // namespace ipt
