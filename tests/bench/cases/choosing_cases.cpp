#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/groups.h"
#include "practice/members.h"
#include "ui/dialogs/member_dialogs.h"
#include "ui/pages/workspace/palette/palette.h"
#include "ui/widgets/tables/row_list.h"

#include <QApplication>
#include <QLineEdit>

namespace ipt::bench {

namespace {

std::unique_ptr<Palette> shownPalette(Practice &practice)
{
    PaletteChoices choices([](const Place &) {});
    choices.addRecord(practice);
    auto palette = std::make_unique<Palette>(std::move(choices));
    palette->show();
    QApplication::processEvents();
    return palette;
}

/// What one waits for to choose among everybody and everything.
const Case choosing("choosing", [](Bench &bench) {
    const Limit limit{.most = 50};
    bench.largeAndSmall(
        QStringLiteral("palette.opened"),
        [](Practice &practice) { return milliseconds([&] { (void)shownPalette(practice); }); }, limit);
    const std::unique_ptr<Palette> large = shownPalette(bench.large());
    const std::unique_ptr<Palette> small = shownPalette(bench.small());
    for (const QString &letters :
         {QStringLiteral("bri"), QStringLiteral("invent"), QStringLiteral("tues 7")}) {
        const auto typed = [&letters](Palette &palette) {
            auto *line = palette.findChild<QLineEdit *>();
            line->clear();
            QApplication::processEvents();
            return milliseconds([&] {
                line->setText(letters);
                QApplication::processEvents();
            });
        };
        bench.pair(
            QStringLiteral("palette.typed.%1")
                .arg(QString(letters).replace(QLatin1Char(' '), QLatin1Char('_'))),
            QStringLiteral("large"), [&] { return typed(*large); }, QStringLiteral("small"),
            [&] { return typed(*small); }, limit);
    }
    for (const QString &words : {QString(), QStringLiteral("bri"), QStringLiteral("tues")}) {
        bench.largeAndSmall(
            QStringLiteral("joining.asked%1").arg(words.isEmpty() ? QString() : QLatin1Char('.') + words),
            [&words](Practice &practice) {
                const GroupHead group = practice.groups().page(madeGroup(0)).value().head;
                return milliseconds([&] {
                    const auto known = practice.members().names({RowList::linesAtOnce, words}).value();
                    JoinDialog dialog(known, {}, group, SessionNumber(1));
                    dialog.show();
                    QApplication::processEvents();
                });
            },
            limit);
    }
});

} // namespace

} // namespace ipt::bench
