#pragma once

#include "practice/practice.h"

#include <QWidget>

namespace ipt {

class Button;
class Label;

/// The backups of the practice, in the settings: the folder for them, the last one and what it holds, one
/// to make now, one to restore.
class BackupPart : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPart(Practice &practice, QWidget *parent = nullptr);

    void refresh();

signals:
    void backupRequested();
    void restoreRequested(const QString &backup, const QString &ownPassword);
    void placeChanged();

private:
    void chooseFolder();
    void askForRestore();
    QString lastSentence() const;

    Practice &m_practice;
    Label *m_last;
    Label *m_folder;
    Button *m_now = nullptr;
    Button *m_choose = nullptr;
    Button *m_restore = nullptr;
};

} // namespace ipt
