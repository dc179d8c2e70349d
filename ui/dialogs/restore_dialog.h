#pragma once

#include "practice/views/backup_views.h"
#include "ui/dialogs/ask.h"

class QComboBox;
class QLineEdit;

namespace ipt {

/// Which backup comes in the practice's place, and the password of who decides it.
class RestoreDialog : public Ask
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QList<KeptBackup> &backups, QWidget *parent = nullptr);

    QString backup() const;
    QString password() const;

protected:
    QString complaint() const override;

private:
    void chooseElsewhere();
    void offer(const QList<KeptBackup> &backups);

    QComboBox *m_backups;
    QLineEdit *m_password;
};

} // namespace ipt
