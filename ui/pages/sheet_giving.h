#pragma once

#include "ui/dialogs/sheet_dialog.h"

namespace ipt {

/// A sheet a page can give away, by the two use cases it takes.
struct SheetOffer
{
    QString title;         ///< of what is given, such as "Agreement"
    QString namesQuestion; ///< see SheetDialog
    SheetDialog::Preview preview;
    SheetDialog::Preview give; ///< called once it is certain where the sheet goes
};

/// Shows the sheet, asks for a printer or a file, and puts it there. A sentence saying so; nothing where
/// the user changed their mind.
std::optional<Result<QString>> giveSheet(const SheetOffer &offer, QWidget *parent);

} // namespace ipt
