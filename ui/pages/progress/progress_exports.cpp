#include "ui/pages/progress/progress_exports.h"

#include "practice/progress.h"
#include "ui/pages/progress/report/report_dialog.h"
#include "ui/pages/sheet_giving.h"
#include "ui/widgets/charts/chart_card.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>

namespace ipt {

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString draftPlace(const MemberId &member, const GroupId &group)
{
    return QStringLiteral("progress-report/%1/%2").arg(group.text(), member.text());
}

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Odt:
        return QStringLiteral("odt");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

} // namespace

ProgressExports::ProgressExports(Practice &practice, QWidget *window)
    : QObject(window)
    , m_practice(practice)
    , m_window(window)
{
}

void ProgressExports::write(const QString &path, const QByteArray &content)
{
    const Result<void> written = writeExported(path, content);
    if (written.ok())
        emit done(tr("Written. It has left the encrypted practice: keep it where records are kept."));
    else
        emit refused(
            {written.error().kind,
             tr("%1 Choose another place.", "why a file could not be written").arg(written.error().sentence),
             {}});
}

void ProgressExports::chart(const ProgressTableRequest &table, ChartExport what, const ChartCard &card)
{
    const bool isPicture = what == ChartExport::CopyPicture || what == ChartExport::SavePicture;
    const bool isFile = what == ChartExport::SavePicture || what == ChartExport::SaveTable;
    QString path;
    if (isFile) {
        const QString suffix = isPicture ? QStringLiteral("png") : QStringLiteral("csv");
        path =
            QFileDialog::getSaveFileName(m_window, isPicture ? tr("Save the picture") : tr("Save the table"),
                                         card.fileName() + QLatin1Char('.') + suffix,
                                         isPicture ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
        if (path.isEmpty())
            return;
    }
    if (what == ChartExport::SaveTable) {
        const Result<ExportedFile> file = m_practice.progress().exportTable(table);
        if (!file.ok())
            return emit refused(file.error());
        write(path, file->content);
        return;
    }
    if (const Result<void> noted = m_practice.progress().noteExport(table); !noted.ok())
        return emit refused(noted.error());
    if (what == ChartExport::SavePicture) {
        write(path, pngOf(card.picture()));
        return;
    }
    if (isPicture)
        QGuiApplication::clipboard()->setImage(card.picture());
    else
        QGuiApplication::clipboard()->setText(card.tableText());
    emit done(isPicture ? tr("The chart is on the clipboard, as a picture.")
                        : tr("The table is on the clipboard, as text."));
}

void ProgressExports::print(const MemberId &member, const GroupId &group, DaySpan span)
{
    SheetOffer offer;
    offer.title = tr("Progress");
    offer.preview = [this, member, group, span](bool) {
        return m_practice.progress().previewSheet(member, group, span);
    };
    offer.give = [this, member, group, span](bool) {
        return m_practice.progress().giveSheet(member, group, span);
    };
    const std::optional<Result<QString>> given = giveSheet(offer, m_window);
    if (given && given->ok())
        emit done(**given);
    else if (given)
        emit refused(given->error());
}

void ProgressExports::report(const MemberId &member, const GroupId &group)
{
    const Result<ReportDesk> desk = m_practice.progress().reportDesk(member, group);
    if (!desk.ok())
        return emit refused(desk.error());
    const QString place = draftPlace(member, group);
    ReportDialog dialog(
        *desk, group, m_practice.scratch(place),
        [this, place](const QString &comment) {
            if (const Result<void> kept = m_practice.keepScratch(place, comment); !kept.ok())
                emit refused(kept.error());
        },
        [this](const ReportRequest &wanted) -> std::optional<ReportCheck> {
            Result<ReportCheck> found = m_practice.progress().checkReport(wanted);
            return found.ok() ? std::optional(*found) : std::nullopt;
        },
        m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ReportRequest wanted = dialog.request();
    const QString suffix = suffixOf(wanted.format);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the report"),
                                                      progressReportFileName(wanted.period, suffix),
                                                      QStringLiteral("*.") + suffix);
    if (path.isEmpty())
        return;
    const Result<ExportedFile> file = m_practice.progress().exportReport(wanted);
    if (!file.ok())
        return emit refused(file.error());
    write(path, file->content);
}

} // namespace ipt
