#include "support/pdf_text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

QString readBy(const QString &program, const QStringList &before, const QStringList &after,
               const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess process;
    process.start(program, before + QStringList{path} + after);
    INFO(program.toStdString() << " of poppler-utils is needed");
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QList<QString> pagesOf(const QByteArray &pdf)
{
    const QString text =
        readBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}, pdf);
    QList<QString> pages;
    for (const QString &page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString &line : page.split(QLatin1Char('\n')))
            lines.append(line.simplified());
        pages.append(lines.join(QLatin1Char('\n')));
    }
    return pages;
}

QString textOf(const QByteArray &pdf)
{
    return pagesOf(pdf).join(QLatin1Char(' ')).simplified();
}

QString infoOf(const QByteArray &pdf)
{
    return readBy(QStringLiteral("pdfinfo"), {}, {}, pdf);
}
