#include "ui/theme/icon.h"

#include "support/text_of.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

#define IPT_ICON_ITEM(NAME, FILE) Icon::NAME,
const Icon all[] = {IPT_ICONS(IPT_ICON_ITEM)};
#undef IPT_ICON_ITEM

} // namespace

TEST_CASE("every icon has a file that draws something in the colour asked for")
{
    Theme::instance().apply(ThemeKind::Light);
    QSet<QByteArray> pictures;
    for (const Icon which : all) {
        INFO(fileOf(which).toStdString());
        const QImage image = icon(which, &Colours::risk)
                                 .pixmap(QSize(20, 20), 2.0)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        REQUIRE(image.width() == 40);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++inked;
                CHECK(pixel.red() == Catch::Approx(coloursOf(ThemeKind::Light).risk.red()).margin(3));
            }
        }
        CHECK(inked > 10);
        pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    CHECK(pictures.size() == qsizetype(std::size(all)));
}

TEST_CASE("no icon file is left out of the set")
{
    QSet<QString> files;
    for (const Icon which : all)
        files.insert(fileOf(which).section(QLatin1Char('/'), -1));
    const auto onDisk = QDir(QStringLiteral(IPT_RESOURCES "/icons")).entryList({QStringLiteral("*.svg")});
    CHECK(files == QSet<QString>(onDisk.begin(), onDisk.end()));
}

TEST_CASE("an icon follows the theme")
{
    const QIcon lock = icon(Icon::Lock);
    Theme::instance().apply(ThemeKind::Light);
    const QImage light = lock.pixmap(QSize(16, 16)).toImage();
    Theme::instance().apply(ThemeKind::Dark);
    CHECK(lock.pixmap(QSize(16, 16)).toImage() != light);
    Theme::instance().apply(ThemeKind::Light);
    CHECK(lock.pixmap(QSize(16, 16)).toImage() == light);
}
