#include "bench/bench.h"
#include "practice/finder.h"

namespace ipt::bench {

namespace {

const Case search("search", [](Bench &bench) {
    // As somebody types: beginnings that are everywhere, words that are somewhere, and a sentence's.
    const QStringList typed{QStringLiteral("gr"), QStringLiteral("grief"), QStringLiteral("sist"),
                            QStringLiteral("belonia"), QStringLiteral("empty chair")};
    for (const QString &words : typed) {
        bench.largeAndSmall(
            QStringLiteral("search.%1").arg(QString(words).replace(QLatin1Char(' '), QLatin1Char('_'))),
            [&words](Practice &practice) {
                return milliseconds([&] { (void)practice.finder().find(words); });
            },
            {.most = 30});
    }
});

} // namespace

} // namespace ipt::bench
