#include "ui/pages/sheet_giving.h"

#include "practice/exported_file.h"
#include "reports/render/pdf_renderer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace ipt {

namespace {

struct SheetGivingText
{
    Q_DECLARE_TR_FUNCTIONS(SheetGiving)
};

using Given = std::optional<Result<QString>>;

Given print(const SheetOffer &offer, bool names, QWidget *parent)
{
    const Result<Sheet> shown = offer.preview(names);
    if (!shown.ok())
        return shown.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(shown->document.kind);
    printer.setPageLayout(
        {QPageSize(shown->page.paper), QPageLayout::Portrait, shown->page.margins, QPageLayout::Point});
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<Sheet> sheet = offer.give(names);
    if (!sheet.ok())
        return sheet.error();
    printDocument(sheet->document, printer);
    return Result<QString>(SheetGivingText::tr("The sheet was sent to the printer."));
}

Given save(const SheetOffer &offer, bool names, QWidget *parent)
{
    const Result<Sheet> shown = offer.preview(names);
    if (!shown.ok())
        return shown.error();
    const QString path = QFileDialog::getSaveFileName(parent, offer.title, shown->suggestedName,
                                                      SheetGivingText::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return std::nullopt;
    const Result<Sheet> sheet = offer.give(names);
    if (!sheet.ok())
        return sheet.error();
    const Result<void> written = writeExported(path, renderPdf(sheet->document, sheet->page));
    if (!written.ok())
        return Error{written.error().kind,
                     SheetGivingText::tr("%1. Choose another place.").arg(written.error().sentence),
                     {}};
    return Result<QString>(
        SheetGivingText::tr("The sheet is written. It is outside the encrypted practice now."));
}

} // namespace

Given giveSheet(const SheetOffer &offer, QWidget *parent)
{
    SheetDialog dialog(offer.title, offer.namesQuestion, offer.preview, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.way() == SheetDialog::Way::Print ? print(offer, dialog.names(), parent)
                                                   : save(offer, dialog.names(), parent);
}

} // namespace ipt
