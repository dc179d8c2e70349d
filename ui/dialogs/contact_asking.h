#pragma once

#include "ui/dialogs/contact_dialog.h"

namespace ipt {

class Practice;

/// Asks for a contact, new or to be changed; nothing where it was left. What is being written in the
/// meantime is kept, and stands there again when the same is asked the next time, until the caller says
/// with forgetContact() that it is part of the record.
std::optional<IndividualContact> askForContact(Practice &practice,
                                               const QList<ContactDialog::Choice> &members,
                                               const IndividualContact &contact, QWidget *parent);
void forgetContact(Practice &practice, const IndividualContact &contact);

} // namespace ipt
