#include "engine/guard/finding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ipt {

QLatin1StringView wordOf(GuardKind guard)
{
    switch (guard) {
    case GuardKind::Name:
        return QLatin1StringView("name");
    case GuardKind::Clone:
        return QLatin1StringView("clone");
    case GuardKind::Empty:
        return QLatin1StringView("empty");
    case GuardKind::Private:
        return QLatin1StringView("private");
    }
    return {};
}

namespace {

/// A JSON string with its quotes. QJsonObject would sort the keys, so the line is put
/// together here from single values.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray toJsonLine(const Finding &finding)
{
    return "{\"guard\":" + quoted(wordOf(finding.guard)) + ",\"group\":" + quoted(finding.group.text()) +
           ",\"session\":" + QByteArray::number(finding.session.value()) +
           ",\"note\":" + quoted(finding.note.text()) +
           ",\"section\":" + QByteArray::number(finding.section) +
           ",\"start\":" + QByteArray::number(finding.start) +
           ",\"length\":" + QByteArray::number(finding.length) + ",\"text\":" + quoted(finding.text) +
           ",\"whose\":" + quoted(finding.whose) + '}';
}

} // namespace ipt
