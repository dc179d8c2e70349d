#pragma once

#include "practice/practice.h"
#include "practice/views/backup_views.h"
#include "ui/leaving.h"
#include "ui/pages/place.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace ipt {

class OpeningView;
class Workspace;

/// The program's window. It shows what stands before the door until somebody has signed in, then
/// their workspace; and goes back to the door to lock. Locking closes the practice, so that its key
/// leaves memory; signing in again comes back to the same place.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openDemonstration();
    void openFile(const QString &path);
    /// Shows the workspace of a practice that is open already.
    void enter(std::unique_ptr<Practice> practice, const Place &place = Place::today());

    Workspace *workspace() const { return m_workspace; }
    void lock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// Keeps what is being typed, closes dialogs, and puts the practice away.
    void leaveWorkspace();
    void putAway();
    /// Puts the backup in the place of the practice just closed, and asks to sign in to it.
    void finishRestore(const RestoredBackup &restored, const QString &name);

    QStackedWidget *m_stack;
    OpeningView *m_opening;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Practice> m_practice;
    /// Where the program was locked, to come back to once the same user signs in to the same practice.
    struct Locked
    {
        QString path;
        UserId user;
        Place place;
    };
    std::optional<Locked> m_locked;
    Leaving m_leaving;
    std::optional<RestoredBackup> m_restored; ///< to be put in place once the practice is closed
    QTimer m_idle;
    QTimer m_quiet;
    QTimer m_ahead;
    bool m_closes = false; ///< hidden until a last backup is made
};

} // namespace ipt
