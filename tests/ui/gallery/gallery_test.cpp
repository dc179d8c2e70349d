#include "support/text_of.h"
#include "ui/gallery/checks.h"
#include "ui/gallery/gallery.h"

#include <QDir>
#include <QTemporaryDir>
#include <QWidget>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::gallery;

namespace {

struct Look
{
    const char *name;
    ThemeKind theme;
    int textScale;
    Language language;
};

const Look looks[] = {
    {"light", ThemeKind::Light, 100, Language::English},
    {"dark", ThemeKind::Dark, 100, Language::English},
    {"spanish", ThemeKind::Light, 100, Language::Spanish},
    {"longer", ThemeKind::Light, 100, Language::Longer},
    {"contrast-150", ThemeKind::HighContrast, 150, Language::English},
};

QList<QSize> sizesOf(const Piece &piece)
{
    if (piece.size.isValid())
        return {piece.size};
    return {QSize(1280, 720), QSize(1920, 1080)};
}

const char *nameOf(Language language)
{
    switch (language) {
    case Language::Spanish:
        return " in Spanish";
    case Language::Longer:
        return " in longer words";
    case Language::English:
        break;
    }
    return "";
}

bool wanted(const Piece &piece)
{
    return piece.name.contains(qEnvironmentVariable("IPT_GALLERY_ONLY"));
}

} // namespace

TEST_CASE("every piece is drawn in every look", "[.gallery]")
{
    QTemporaryDir temporary;
    const QDir folder(qEnvironmentVariable("IPT_GALLERY", temporary.path()));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const Look &look : looks) {
        Theme::instance().apply(look.theme, look.textScale);
        const SpeakingIn speaking(look.language);
        for (const Piece &piece : pieces()) {
            if (!wanted(piece))
                continue;
            for (const QSize size : sizesOf(piece)) {
                const QString file = QStringLiteral("%1-%2-%3.png")
                                         .arg(piece.name)
                                         .arg(size.width())
                                         .arg(QLatin1StringView(look.name));
                CHECK(show(piece, size).picture().save(folder.filePath(file)));
            }
        }
    }
    Theme::instance().apply(ThemeKind::Light);
}

TEST_CASE("no piece cuts its texts off, leaves a control unnamed or jumps about under Tab")
{
    for (const Language language : {Language::English, Language::Spanish, Language::Longer}) {
        Theme::instance().apply(ThemeKind::Light);
        const SpeakingIn speaking(language);
        for (const Piece &piece : pieces()) {
            if (!wanted(piece))
                continue;
            INFO(piece.name.toStdString() << nameOf(language));
            const QSize size = sizesOf(piece).first();
            const Shown shown = show(piece, size);
            CHECK(shown.widget->minimumSizeHint().width() <= size.width());
            CHECK(shown.widget->minimumSizeHint().height() <= size.height());
            CHECK(faults(shown.widget.get()).join(QLatin1Char('\n')) == QString());
        }
    }
}
