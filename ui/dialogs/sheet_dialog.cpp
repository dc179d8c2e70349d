#include "ui/dialogs/sheet_dialog.h"

#include "reports/render/html_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QVBoxLayout>

namespace ipt {

SheetDialog::SheetDialog(const QString &title, const QString &namesQuestion, Preview preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_names(new QCheckBox(namesQuestion))
    , m_message(new InlineMessage)
    , m_print(new Button(tr("Print…"), ButtonKind::Primary))
    , m_save(new Button(tr("Save as PDF…")))
{
    setWindowTitle(title);
    resize(px(760), px(640));
    buildPreview();
    m_print->setKey(QKeySequence::Print);
    m_save->setKey(QKeySequence::Save);
    m_print->setDefault(true);
    auto *cancel = new Button(tr("Cancel"));
    connect(m_print, &Button::clicked, this, [this] { choose(Way::Print); });
    connect(m_save, &Button::clicked, this, [this] { choose(Way::Pdf); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_names, &QCheckBox::toggled, this, &SheetDialog::look);
    m_names->setVisible(!namesQuestion.isEmpty());
    auto *about = new Label(
        tr("Once printed or saved it is outside the encrypted practice. That it was given is noted in the "
           "audit log."),
        TextStyle::Caption);
    about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(20), px(20), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_names);
    layout->addWidget(about);
    layout->addLayout(buttons);
    look();
    (namesQuestion.isEmpty() ? static_cast<QWidget *>(m_print) : m_names)->setFocus();
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::buildPreview()
{
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    m_pages = new QPrintPreviewWidget(m_printer.get());
    m_pages->setAccessibleName(tr("The sheet as it will come out"));
    // The keyboard goes to the view within.
    if (auto *view = m_pages->findChild<QAbstractScrollArea *>())
        view->setAccessibleName(m_pages->accessibleName());
    m_pages->fitToWidth();
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_sheet)
            printDocument(m_sheet->document, *printer);
    });
}

void SheetDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now is known how wide the page can be beside its scroll bar.
    QTimer::singleShot(0, m_pages, &QPrintPreviewWidget::fitToWidth);
}

void SheetDialog::look()
{
    Result<Sheet> sheet = m_preview(names());
    m_print->setEnabled(sheet.ok());
    m_save->setEnabled(sheet.ok());
    if (!sheet.ok())
        return m_message->say(InlineMessage::Kind::Error, sheet.error().sentence);
    m_message->clear();
    m_sheet = *std::move(sheet);
    m_printer->setPageLayout(
        {QPageSize(m_sheet->page.paper), QPageLayout::Portrait, m_sheet->page.margins, QPageLayout::Point});
    const QString html = QString::fromUtf8(renderHtml(m_sheet->document));
    m_pages->setAccessibleDescription(QTextDocumentFragment::fromHtml(html).toPlainText());
    m_pages->updatePreview();
}

bool SheetDialog::names() const
{
    return m_names->isChecked();
}

void SheetDialog::choose(Way way)
{
    m_way = way;
    accept();
}

} // namespace ipt
