#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What somebody reads who opens the PDF: the text of each page, as pdftotext finds it, runs
/// of spaces as one.
QList<QString> pagesOf(const QByteArray &pdf);

/// All pages' text, with every run of white space as one space.
QString textOf(const QByteArray &pdf);

/// The file's metadata as pdfinfo says them.
QString infoOf(const QByteArray &pdf);
