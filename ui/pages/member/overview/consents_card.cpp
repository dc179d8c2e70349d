#include "ui/pages/member/overview/consents_card.h"

#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace ipt {

namespace {

bool isInForce(const Consent &consent, QDate today)
{
    return !consent.revoked && (!consent.expires || today <= *consent.expires);
}

ChipLook stateOf(const Consent &consent, QDate today)
{
    if (consent.revoked)
        return ChipLook::state(ConsentsCard::tr("revoked"), Tone::Warning);
    if (!isInForce(consent, today))
        return ChipLook::state(ConsentsCard::tr("expired"), Tone::Warning);
    return ChipLook::state(ConsentsCard::tr("in force"), Tone::Good);
}

} // namespace

ConsentDialog::ConsentDialog(QDate today, QWidget *parent)
    : Ask(tr("Add a consent"), tr("Add"), parent)
    , m_recipient(addLine(tr("To whom")))
    , m_scope(addLine(tr("What may be disclosed")))
    , m_purpose(addLine(tr("For what purpose")))
    , m_signedOn(addLine(tr("Signed on")))
    , m_expires(addLine(tr("Expires on")))
    , m_private(new QCheckBox(tr("Covers the author's private notes")))
{
    m_signedOn->setText(dayShown(today));
    m_expires->setPlaceholderText(dayHint());
    form()->addRow(QString(), m_private);
}

QLineEdit *ConsentDialog::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    form()->addRow(name, line);
    return line;
}

Consent ConsentDialog::consent() const
{
    Consent consent;
    consent.id = newId<ConsentId>(QLatin1StringView("c"));
    consent.recipient = m_recipient->text().trimmed();
    consent.scope = m_scope->text().trimmed();
    consent.purpose = written(m_purpose->text().trimmed());
    consent.signedOn = dayTyped(m_signedOn->text()).value_or(QDate());
    consent.expires = dayTyped(m_expires->text());
    consent.coversPrivateNotes = m_private->isChecked();
    return consent;
}

QString ConsentDialog::complaint() const
{
    if (m_recipient->text().trimmed().isEmpty() || m_scope->text().trimmed().isEmpty())
        return tr("Write to whom, and what may be disclosed.");
    if (!dayTyped(m_signedOn->text()))
        return tr("Write the day it was signed like %1.").arg(dayHint());
    if (!m_expires->text().trimmed().isEmpty() && !dayTyped(m_expires->text()))
        return tr("Write the day it expires like %1, or leave it empty.").arg(dayHint());
    return {};
}

ConsentsCard::ConsentsCard(QWidget *parent)
    : Card(tr("Consents"), {}, parent)
    , m_rows(new RowList(tr("Consents")))
    , m_empty(new EmptyState(Icon::Shield, tr("A disclosure needs the member's written consent: to whom, "
                                              "what, until when.")))
    , m_add(new Button(tr("Add a consent…"), ButtonKind::Quiet))
    , m_revoke(new Button(tr("Revoke"), ButtonKind::Quiet))
{
    for (Button *button : {m_revoke, m_add}) {
        button->setSmall(true);
        addToHead(button);
    }
    m_rows->setKeepingCurrent(true);
    body()->addWidget(m_rows);
    body()->addWidget(m_empty);
    connect(m_add, &Button::clicked, this, &ConsentsCard::addConsent);
    connect(m_revoke, &Button::clicked, this, &ConsentsCard::revoke);
    connect(m_rows, &QListWidget::currentRowChanged, this, &ConsentsCard::showRevoke);
}

void ConsentsCard::setShown(const MemberShown &shown)
{
    m_member = shown.page.member;
    m_today = shown.today;
    m_editable = shown.page.mayEditMember;
    QList<ListRow> rows;
    for (const Consent &consent : std::as_const(m_member.consents)) {
        ListRow row;
        row.strong = true;
        row.text = consent.recipient;
        row.second = consent.scope;
        row.soft = consent.expires ? tr("until %1").arg(dayShown(*consent.expires)) : tr("without an end");
        if (consent.revoked)
            row.soft = tr("revoked on %1").arg(dayShown(*consent.revoked));
        row.chips.append(stateOf(consent, m_today));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_add->setVisible(m_editable);
    showRevoke();
}

void ConsentsCard::showRevoke()
{
    const int row = m_rows->currentRow();
    m_revoke->setVisible(m_editable && row >= 0 && row < m_member.consents.size() &&
                         isInForce(m_member.consents.at(row), m_today));
}

void ConsentsCard::addConsent()
{
    ConsentDialog dialog(m_today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_member.consents.append(dialog.consent());
    emit memberChanged(m_member, {});
}

void ConsentsCard::revoke()
{
    const int row = m_rows->currentRow();
    if (row < 0 || row >= m_member.consents.size())
        return;
    m_member.consents[row].revoked = m_today;
    emit memberChanged(m_member, {});
}

} // namespace ipt
