#include "ui/mainwindow.h"

#include "practice/backups.h"
#include "practice/opening.h"
#include "ui/pages/opening/opening_view.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/pages/workspace/workspace.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QStackedWidget>

namespace ipt {

namespace {

constexpr int millisecondsPerMinute = 60'000;
constexpr int quietInterval = 15'000;
/// What is read ahead takes a little of each while, and nobody notices.
constexpr int aheadInterval = 40;
constexpr int aheadAtOnce = 8;

bool isTouch(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget)
    , m_opening(new OpeningView)
{
    setWindowTitle(QStringLiteral("IPT Groups"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_opening);
    connect(m_opening, &OpeningView::opened, this, [this] {
        std::unique_ptr<Practice> practice = m_opening->takePractice();
        const bool isBack =
            m_locked && m_locked->path == practice->path() && m_locked->user == practice->user().id;
        enter(std::move(practice), isBack ? m_locked->place : Place::today());
    });

    connect(m_opening, &OpeningView::aboutToOpen, this, [this] { m_leaving.hurry(); });
    connect(&m_leaving, &Leaving::done, this, [this] {
        if (m_closes && !isVisible())
            QCoreApplication::quit();
    });

    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::lock);
    m_quiet.setInterval(quietInterval);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_practice->settle(); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended)
            lock();
    });
    m_ahead.setInterval(aheadInterval);
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        if (!m_practice || m_practice->readAhead(aheadAtOnce))
            m_ahead.stop();
    });
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    leaveWorkspace();
    m_leaving.disconnect(this);
    m_leaving.finish();
}

void MainWindow::openDemonstration()
{
    m_opening->openDemonstration();
}

void MainWindow::openFile(const QString &path)
{
    leaveWorkspace();
    m_opening->showSignIn(path);
}

void MainWindow::enter(std::unique_ptr<Practice> practice, const Place &place)
{
    leaveWorkspace();
    m_practice = std::move(practice);
    m_practice->backups().setPlace(preferences::backupPlace(m_practice->path()));
    m_workspace = new Workspace(*m_practice);
    connect(m_practice.get(), &Practice::changed, &m_ahead, qOverload<>(&QTimer::start));
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::signOutRequested, this, [this] {
        // Most likely a colleague signs in next, to the same practice.
        const QString path = m_practice->path();
        leaveWorkspace();
        m_locked.reset();
        m_opening->showSignIn(path);
    });
    connect(m_workspace, &Workspace::restored, this, [this](const RestoredBackup &restored) {
        m_restored = restored;
        m_locked.reset();
        // Once what told it has come back, for it goes with the workspace.
        QTimer::singleShot(0, this, &MainWindow::leaveWorkspace);
    });
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->goTo(place);
    m_idle.start(preferences::minutesUntilLock() * millisecondsPerMinute);
    m_quiet.start();
    m_ahead.start();
}

void MainWindow::leaveWorkspace()
{
    m_idle.stop();
    m_quiet.stop();
    m_ahead.stop();
    if (!m_workspace)
        return;
    m_workspace->flush();
    // Nothing of what is about to go may be asked where the keyboard goes next.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    m_stack->setCurrentWidget(m_opening);
    const QList<QDialog *> dialogs = m_workspace->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
    putAway();
}

void MainWindow::putAway()
{
    if (!m_workspace)
        return;
    // A page that asks something waits in the dialog's event loop, and has to come back first.
    if (!m_workspace->findChildren<QDialog *>().isEmpty()) {
        QTimer::singleShot(0, this, &MainWindow::putAway);
        return;
    }
    delete m_workspace;
    m_workspace = nullptr;
    const QString name = m_practice->user().name;
    // What was put aside a moment ago is no practice to make a backup of.
    m_leaving.close(std::move(m_practice), !m_restored);
    if (m_restored)
        finishRestore(*std::exchange(m_restored, std::nullopt), name);
}

void MainWindow::finishRestore(const RestoredBackup &restored, const QString &name)
{
    const Result<void> finished = finishRestoring(restored.practice);
    m_opening->showSignIn(restored.practice, name, finished.ok() ? QString() : finished.error().sentence);
    if (finished.ok())
        m_opening->sayQuietly(restoredSentence(restored));
}

void MainWindow::lock()
{
    if (!m_practice)
        return;
    const User &user = m_practice->user();
    m_locked = Locked{m_practice->path(), user.id, m_workspace->place()};
    const QString name = user.name;
    const QString sentence = tr("Locked. Everything typed is kept; sign in to come back to the same place.");
    leaveWorkspace();
    m_opening->showSignIn(m_locked->path, name, {});
    m_opening->sayQuietly(sentence);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_practice && isTouch(event)) {
        m_idle.start(preferences::minutesUntilLock() * millisecondsPerMinute);
        m_workspace->touched();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leaveWorkspace();
    if (m_workspace) {
        event->ignore();
        QTimer::singleShot(0, this, &QWidget::close);
        return;
    }
    // The window goes at once; the program follows when the backup is made.
    m_closes = m_leaving.isBusy();
    event->setAccepted(!m_closes);
    setVisible(!m_closes && isVisible());
}

} // namespace ipt
