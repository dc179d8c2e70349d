#include "support/text_of.h"
#include "ui/language.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< One, or one a plural form.
    bool unfinished = false;
};

Message readEntry(QXmlStreamReader &xml, const QString &context)
{
    Message entry{context, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            entry.unfinished = xml.attributes().hasAttribute(QLatin1StringView("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement &&
                     xml.name() == QLatin1StringView("translation"))) {
                if (xml.name() == QLatin1StringView("numerusform") && xml.isStartElement())
                    entry.translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (entry.translations.isEmpty())
                entry.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Message> entriesOf(const char *language)
{
    QFile file(
        QStringLiteral(IPT_RESOURCES "/translations/iptgroups_%1.ts").arg(QLatin1StringView(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            entries.append(readEntry(xml, context));
    }
    REQUIRE(!xml.hasError());
    return entries;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[1-9]|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString members(const QTranslator &translator, int count)
{
    return translator.translate("ipt::GroupsPage", "%n member(s)", nullptr, count);
}

} // namespace

TEST_CASE("every sentence is translated and keeps its placeholders")
{
    // English holds the plurals alone.
    const auto [language, fewest] = GENERATE(table<const char *, int>({{"en", 10}, {"es", 900}}));
    const QList<Message> entries = entriesOf(language);
    CHECK(entries.size() > fewest);
    for (const Message &entry : entries) {
        INFO(language << ", " << entry.context.toStdString() << ": " << entry.source.toStdString());
        CHECK_FALSE(entry.unfinished);
        for (const QString &translation : entry.translations) {
            CHECK_FALSE(translation.isEmpty());
            CHECK(placeholdersIn(translation) == placeholdersIn(entry.source));
            CHECK_FALSE(translation.contains(QStringLiteral("(s)")));
        }
    }
}

TEST_CASE("the program holds its languages, and any other one reads English")
{
    struct Case
    {
        const char *locale;
        QString one;
        QString several;
        QString cancel;
    };
    const QString english;
    const Case cases[] = {
        {"en_US", QStringLiteral("%n member"), QStringLiteral("%n members"), english},
        {"es_US", QStringLiteral("%n integrante"), QStringLiteral("%n integrantes"),
         QStringLiteral("Cancelar")},
        {"es_MX", QStringLiteral("%n integrante"), QStringLiteral("%n integrantes"),
         QStringLiteral("Cancelar")},
        {"fr_FR", QStringLiteral("%n member"), QStringLiteral("%n members"), english},
        {"C", QStringLiteral("%n member"), QStringLiteral("%n members"), english},
    };
    for (const Case &each : cases) {
        INFO(each.locale);
        QTranslator translator;
        REQUIRE(loadTranslations(translator, QLocale(QLatin1StringView(each.locale))));
        CHECK(members(translator, 1) == each.one);
        CHECK(members(translator, 0) == each.several);
        CHECK(members(translator, 6) == each.several);
        CHECK(translator.translate("ipt::Ask", "Cancel") == each.cancel);
    }
}
