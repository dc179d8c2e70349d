#include "practice/progress/consent_check.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentCheck)
};

QString dayTold(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString consentObstacle(const Consent &consent, QDate today)
{
    if (consent.revoked)
        return ConsentWords::tr(
                   "The member revoked this consent on %1; nothing may be disclosed under it any more. "
                   "Ask for a new one, or choose another.")
            .arg(dayTold(*consent.revoked));
    if (consent.expires && *consent.expires < today)
        return ConsentWords::tr(
                   "This consent ended on %1; nothing may be disclosed under it any more. Ask for a new "
                   "one, or choose another.")
            .arg(dayTold(*consent.expires));
    if (consent.signedOn.isValid() && consent.signedOn > today)
        return ConsentWords::tr("This consent is signed on %1, which is still to come.")
            .arg(dayTold(consent.signedOn));
    return {};
}

} // namespace ipt
