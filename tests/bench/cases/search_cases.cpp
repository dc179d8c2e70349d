#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/finder.h"
#include "storage/practice_file.h"
#include "storage/sql/query.h"

#include <QHash>

namespace ipt::bench {

namespace {

// As somebody types: beginnings that are everywhere, words that are somewhere, and a sentence's.
const QStringList typed{QStringLiteral("gr"), QStringLiteral("grief"), QStringLiteral("sist"),
                        QStringLiteral("belonia"), QStringLiteral("empty chair")};
constexpr int resultsWanted = 50;

QString figureOf(const QString &kind, QString words)
{
    return QStringLiteral("search.%1%2").arg(kind, words.replace(QLatin1Char(' '), QLatin1Char('_')));
}

const Case search("search", [](Bench &bench) {
    for (const QString &words : typed) {
        bench.largeAndSmall(figureOf({}, words),
                            [&words](Practice &practice) {
                                return milliseconds(
                                    [&] { (void)practice.finder().find(words, resultsWanted); });
                            },
                            {.most = 30});
    }
});

/// The index asked directly for the best of what holds the words, without reading any of it.
double bareQuery(Database &database, const QString &words)
{
    const QString match = QStringLiteral("text : (%1*)").arg(words);
    return milliseconds([&] {
        Query query(database, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?", match,
                    resultsWanted);
        while (query.next())
            (void)query.taken<qint64>();
    });
}

/// One after the other, as the file can be open once only.
const Case bareSearch("search.bare", [](Bench &bench) {
    QHash<QString, QList<double>> found;
    for (const QString &words : typed) {
        (void)bench.large().finder().find(words, resultsWanted);
        for (int i = 0; i < bench.options().rounds; ++i)
            found[words].append(
                milliseconds([&] { (void)bench.large().finder().find(words, resultsWanted); }));
    }
    bench.closePractices();
    const SignIn signIn = soloSignIn(bench.largePath());
    const std::unique_ptr<PracticeFile> file =
        PracticeFile::open(signIn.path, signIn.userNameOrId, signIn.password);
    for (const QString &words : typed) {
        (void)bareQuery(file->database(), words);
        QList<double> bare;
        for (int i = 0; i < bench.options().rounds; ++i)
            bare.append(bareQuery(file->database(), words));
        bench.numbers(figureOf(QStringLiteral("bare."), words), QStringLiteral("ms"),
                      QStringLiteral("practice"), medianOf(found.value(words)), QStringLiteral("bare"),
                      medianOf(bare), {.mostRatio = 2});
    }
});

} // namespace

} // namespace ipt::bench
