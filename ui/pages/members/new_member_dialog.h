#pragma once

#include "engine/record/member.h"
#include "ui/dialogs/ask.h"

class QLineEdit;

namespace ipt {

/// Asks for what makes a member: the name on the record, what they go by, their pronouns.
class NewMemberDialog : public Ask
{
    Q_OBJECT

public:
    explicit NewMemberDialog(QWidget *parent = nullptr);

    Member member() const;

protected:
    QString complaint() const override;

private:
    QLineEdit *addLine(const QString &name);

    QLineEdit *m_name;
    QLineEdit *m_called;
    QLineEdit *m_pronouns;
};

} // namespace ipt
