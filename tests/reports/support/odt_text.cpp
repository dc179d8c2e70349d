#include "reports/support/odt_text.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

namespace ipt::test {

namespace {

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    REQUIRE(at + qsizetype(sizeof(T)) <= bytes.size());
    return qFromLittleEndian<T>(bytes.constData() + at);
}

} // namespace

QHash<QString, QByteArray> partsOfOdt(const QByteArray &odt)
{
    QHash<QString, QByteArray> parts;
    qsizetype at = 0;
    while (numberAt<quint32>(odt, at) == 0x04034b50) {
        REQUIRE(numberAt<quint16>(odt, at + 8) == 0); // stored
        const auto size = qsizetype(numberAt<quint32>(odt, at + 18));
        const auto nameSize = qsizetype(numberAt<quint16>(odt, at + 26));
        const auto extraSize = qsizetype(numberAt<quint16>(odt, at + 28));
        const qsizetype content = at + 30 + nameSize + extraSize;
        REQUIRE(content + size <= odt.size());
        parts.insert(QString::fromUtf8(odt.mid(at + 30, nameSize)), odt.mid(content, size));
        at = content + size;
    }
    CHECK(numberAt<quint32>(odt, at) == 0x02014b50);
    return parts;
}

QString textOfOdt(const QByteArray &odt)
{
    QXmlStreamReader reader(partsOfOdt(odt).value(QStringLiteral("content.xml")));
    QString text;
    bool inText = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            inText = inText || reader.name() == QLatin1String("text");
            if (reader.name() == QLatin1String("line-break"))
                text += QLatin1Char('\n');
            else if (reader.name() == QLatin1String("s"))
                text += QLatin1Char(' ');
        } else if (token == QXmlStreamReader::Characters && inText) {
            text += reader.text();
        } else if (token == QXmlStreamReader::EndElement &&
                   (reader.name() == QLatin1String("p") || reader.name() == QLatin1String("h"))) {
            text += QLatin1Char('\n');
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return text;
}

} // namespace ipt::test
