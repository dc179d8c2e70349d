#include "ui/dialogs/contact_asking.h"

#include "engine/arc/session_plan.h"
#include "practice/practice.h"
#include "ui/widgets/autosave.h"

namespace ipt {

namespace {

/// A new one by its group, or by its member where it is about no group.
QString placeOf(const IndividualContact &contact)
{
    const QString of = !contact.id.isEmpty() ? contact.id.text()
                       : contact.group       ? contact.group->text()
                                             : contact.member.text();
    return QStringLiteral("contact/%1").arg(of);
}

} // namespace

std::optional<IndividualContact> askForContact(Practice &practice,
                                               const QList<ContactDialog::Choice> &members,
                                               const IndividualContact &contact, QWidget *parent)
{
    ContactDialog dialog(members, contact, practice.now(), parent);
    const QString place = placeOf(contact);
    if (const QString half = practice.scratch(place); !half.isEmpty())
        dialog.setText(half);
    QString written;
    Autosave keep([&] { (void)practice.keepScratch(place, written); });
    QObject::connect(&dialog, &ContactDialog::textTyped, &keep, [&](const QString &text) {
        written = text;
        keep.touched();
    });
    if (dialog.exec() != QDialog::Accepted) {
        keep.flush();
        return std::nullopt;
    }
    keep.flush();
    IndividualContact given = dialog.contact();
    const Result<Instant> at = instantOf({dialog.day(), dialog.time(), practice.info().timeZone});
    if (at.ok())
        given.at = *at;
    return given;
}

void forgetContact(Practice &practice, const IndividualContact &contact)
{
    (void)practice.keepScratch(placeOf(contact), {});
}

} // namespace ipt
