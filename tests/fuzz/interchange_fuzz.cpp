// fuzz_interchange SECONDS SEED DOCUMENT…
// Mangles the documents and reads what comes of them. Whatever is not answered as it should
// be, or takes over two seconds, is written to the working folder; so is the input of a crash.

#include "storage/interchange/document.h"
#include "support/mangled.h"
#include "support/standard_measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

namespace {

constexpr qint64 LongestAnswer = 2000; // milliseconds

void keep(const QByteArray &input, const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

/// A record must come back from what it is written as; a refusal must say something.
bool isAnswered(const ipt::Result<ipt::PracticeRecord> &record, const ipt::MeasureLibrary &measures)
{
    if (!record.ok())
        return record.error().kind == ipt::ErrorKind::BadInput && !record.error().sentence.isEmpty();
    const auto again = ipt::readDocument(ipt::writeDocument(*record), measures);
    return again.ok() && *again == *record;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    QList<QByteArray> corpus;
    for (const QString &name : arguments.mid(3)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            corpus << file.readAll();
    }
    if (corpus.isEmpty()) {
        out << "Usage: fuzz_interchange SECONDS SEED DOCUMENT…\n";
        return 2;
    }

    const ipt::MeasureLibrary measures = standardMeasures();
    std::mt19937 random(arguments[2].toUInt());
    QElapsedTimer whole;
    whole.start();
    int inputs = 0;
    int taken = 0;
    int kept = 0;
    for (; whole.elapsed() < arguments[1].toLongLong() * 1000; ++inputs) {
        const QByteArray input =
            support::mangled(corpus[qsizetype(random() % size_t(corpus.size()))], random);
        keep(input, QStringLiteral("fuzz_last_input.json"));
        QElapsedTimer one;
        one.start();
        const auto record = ipt::readDocument(input, measures);
        taken += record.ok();
        if (!isAnswered(record, measures) || one.elapsed() > LongestAnswer)
            keep(input, QStringLiteral("fuzz_finding_%1.json").arg(++kept));
    }
    QFile::remove(QStringLiteral("fuzz_last_input.json"));
    out << inputs << " inputs, " << taken << " read, " << kept << " findings\n";
    return kept == 0 ? 0 : 1;
}
