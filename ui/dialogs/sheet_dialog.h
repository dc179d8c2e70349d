#pragma once

#include "practice/sheets.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QPrintPreviewWidget;
class QPrinter;

namespace ipt {

class Button;
class InlineMessage;

/// A sheet as it will come out on paper, and how it is to leave the practice: printed, or as a PDF
/// file. It asks; the caller gives the sheet.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Print, Pdf };
    /// The sheet with other people's full names, or without.
    using Preview = std::function<Result<Sheet>(bool names)>;

    /// `namesQuestion` is the tick that other people may be named in full; empty: not asked.
    SheetDialog(const QString &title, const QString &namesQuestion, Preview preview,
                QWidget *parent = nullptr);
    ~SheetDialog() override;

    Way way() const { return m_way; }
    bool names() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPreview();
    void look();
    void choose(Way way);

    Preview m_preview;
    std::optional<Sheet> m_sheet;
    Way m_way = Way::Print;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_pages;
    QCheckBox *m_names;
    InlineMessage *m_message;
    Button *m_print;
    Button *m_save;
};

} // namespace ipt
