#include "ui/pages/opening/opening_view.h"

#include "ui/pages/opening/forms.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/preferences.h"
#include "ui/widgets/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QStackedLayout>
#include <QStandardPaths>

namespace ipt {

namespace {

/// A practice opened in another thread belongs to the window's from then on.
template <typename Opened>
Opened forTheWindow(Opened opened)
{
    if (opened.ok()) {
        if constexpr (std::is_same_v<Opened, Result<CreatedPractice>>)
            opened->practice->moveToThread(QCoreApplication::instance()->thread());
        else
            (*opened)->moveToThread(QCoreApplication::instance()->thread());
    }
    return opened;
}

/// A fresh copy each time, in the program's own folder and nowhere near a real practice.
QString demonstrationPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("demonstration.iptg"));
}

} // namespace

OpeningView::OpeningView(QWidget *parent)
    : QWidget(parent)
    , m_forms(new QStackedLayout(this))
    , m_welcome(new WelcomeForm)
    , m_signIn(new SignInForm)
    , m_create(new CreateForm)
    , m_recover(new RecoverForm)
    , m_restore(new RestoreForm)
    , m_sheet(new RecoverySheet)
{
    for (Form *form : QList<Form *>{m_welcome, m_signIn, m_create, m_recover, m_restore, m_sheet}) {
        m_forms->addWidget(form);
        connect(form, &Form::backRequested, this, &OpeningView::showWelcome);
    }
    connect(m_welcome, &WelcomeForm::practiceChosen, this, [this](const QString &path) { showSignIn(path); });
    connect(m_welcome, &WelcomeForm::demonstrationRequested, this, &OpeningView::openDemonstration);
    connect(m_welcome, &WelcomeForm::restoreRequested, this, &OpeningView::showRestore);
    connect(m_restore, &RestoreForm::submitted, this, &OpeningView::restore);
    connect(m_welcome, &WelcomeForm::createRequested, this, [this] {
        showForm(m_create);
        m_create->start();
    });
    connect(m_create, &CreateForm::submitted, this, &OpeningView::create);
    connect(m_signIn, &SignInForm::submitted, this, &OpeningView::signIn);
    connect(m_signIn, &SignInForm::recoveryRequested, this, [this](const QString &path) {
        showForm(m_recover);
        m_recover->start(path);
    });
    connect(m_recover, &RecoverForm::submitted, this, &OpeningView::recover);
    connect(m_sheet, &RecoverySheet::kept, this, [this] { hand(m_sheet->takePractice()); });
}

OpeningView::~OpeningView() = default;

void OpeningView::showForm(QWidget *form)
{
    m_forms->setCurrentWidget(form);
}

void OpeningView::showWelcome()
{
    m_welcome->refresh();
    showForm(m_welcome);
}

void OpeningView::showSignIn(const QString &path, const QString &name, const QString &sentence)
{
    showForm(m_signIn);
    m_signIn->start(path, name);
    m_signIn->say(sentence);
}

void OpeningView::sayQuietly(const QString &sentence)
{
    static_cast<Form *>(m_forms->currentWidget())->sayQuietly(sentence);
}

void OpeningView::showRecoverySheet(CreatedPractice created)
{
    showForm(m_sheet);
    m_sheet->start(std::move(created));
}

void OpeningView::setBusy(bool busy)
{
    static_cast<Form *>(m_forms->currentWidget())->setBusy(busy);
}

void OpeningView::hand(std::unique_ptr<Practice> practice)
{
    if (!practice->isDemonstration())
        preferences::rememberPractice(practice->path());
    m_practice = std::move(practice);
    emit opened();
}

void OpeningView::showRestore()
{
    showForm(m_restore);
    m_restore->start();
}

void OpeningView::restore(const RestoreRequest &wanted)
{
    emit aboutToOpen();
    setBusy(true);
    inBackground(
        this, [wanted] { return restoreBackup(wanted); },
        [this, wanted](const Result<RestoredBackup> &restored) {
            setBusy(false);
            if (!restored.ok())
                return m_restore->say(restored.error().sentence);
            showSignIn(restored->practice, wanted.userNameOrId);
            sayQuietly(restoredSentence(*restored));
        });
}

void OpeningView::create(const NewPractice &wanted)
{
    emit aboutToOpen();
    setBusy(true);
    inBackground(
        this, [wanted] { return forTheWindow(createPractice(wanted)); },
        [this](Result<CreatedPractice> created) {
            setBusy(false);
            if (!created.ok())
                return m_create->say(created.error().sentence);
            showRecoverySheet(std::move(created).value());
        });
}

void OpeningView::signIn(const SignIn &signIn)
{
    emit aboutToOpen();
    setBusy(true);
    inBackground(
        this, [signIn] { return forTheWindow(openPractice(signIn)); },
        [this](Result<std::unique_ptr<Practice>> practice) {
            setBusy(false);
            if (practice.ok())
                return hand(std::move(practice).value());
            m_signIn->say(practice.error().sentence);
            m_signIn->again();
        });
}

void OpeningView::recover(const SignIn &withNewPassword, const QString &recoveryKey)
{
    emit aboutToOpen();
    setBusy(true);
    inBackground(
        this,
        [withNewPassword, recoveryKey] {
            return forTheWindow(openWithRecoveryKey(withNewPassword, recoveryKey));
        },
        [this](Result<std::unique_ptr<Practice>> practice) {
            setBusy(false);
            if (!practice.ok())
                return m_recover->say(practice.error().sentence);
            hand(std::move(practice).value());
        });
}

void OpeningView::openDemonstration()
{
    emit aboutToOpen();
    setBusy(true);
    inBackground(
        this, [] { return forTheWindow(createDemonstration(demonstrationPath())); },
        [this](Result<CreatedPractice> created) {
            setBusy(false);
            if (!created.ok())
                return m_welcome->say(created.error().sentence);
            hand(std::move(created->practice));
        });
}

} // namespace ipt
