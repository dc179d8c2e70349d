#pragma once

#include "ui/dialogs/ask.h"
#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

class QCheckBox;
class QLineEdit;

namespace ipt {

class Button;
class EmptyState;
class RowList;

/// Asks what a written consent covers.
class ConsentDialog : public Ask
{
    Q_OBJECT

public:
    explicit ConsentDialog(QDate today, QWidget *parent = nullptr);

    Consent consent() const;

protected:
    QString complaint() const override;

private:
    QLineEdit *addLine(const QString &name);

    QLineEdit *m_recipient;
    QLineEdit *m_scope;
    QLineEdit *m_purpose;
    QLineEdit *m_signedOn;
    QLineEdit *m_expires;
    QCheckBox *m_private;
};

/// The member's written consents to disclosures: in force, expired and revoked.
class ConsentsCard : public Card
{
    Q_OBJECT

public:
    explicit ConsentsCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

signals:
    void memberChanged(const ipt::Member &member, const QString &field);

private:
    void addConsent();
    void revoke();
    void showRevoke();

    Member m_member;
    QDate m_today;
    bool m_editable = false;
    RowList *m_rows;
    EmptyState *m_empty;
    Button *m_add;
    Button *m_revoke;
};

} // namespace ipt
