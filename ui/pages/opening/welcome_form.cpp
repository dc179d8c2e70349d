#include "ui/pages/opening/forms.h"

#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace ipt {

WelcomeForm::WelcomeForm(QWidget *parent)
    : Form(QStringLiteral("IPT Groups"),
           tr("Interpersonal process groups, run and recorded on this computer. Everything stays in one "
              "encrypted file."),
           parent)
    , m_recent(new QWidget)
{
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, px(8));
    recent->setSpacing(px(4));
    column()->addWidget(m_recent);

    auto *create = new Button(tr("Create a practice"), ButtonKind::Primary);
    auto *open = new Button(tr("Open a practice…"));
    open->setKey(QKeySequence::Open);
    auto *demonstration = new Button(tr("Try the demonstration practice"));
    auto *restore = new Button(tr("Restore from a backup…"));
    for (Button *button : {create, open, restore, demonstration})
        column()->addWidget(button);
    connect(create, &Button::clicked, this, &WelcomeForm::createRequested);
    connect(open, &Button::clicked, this, &WelcomeForm::chooseFile);
    connect(restore, &Button::clicked, this, &WelcomeForm::restoreRequested);
    connect(demonstration, &Button::clicked, this, &WelcomeForm::demonstrationRequested);
    auto *about =
        new Label(tr("The demonstration is a copy of its own with invented people; nothing in it touches "
                     "a real practice."),
                  TextStyle::Caption);
    about->setWordWrap(true);
    column()->addWidget(about);
    refresh();
}

void WelcomeForm::refresh()
{
    qDeleteAll(m_recent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList paths = preferences::recentPractices();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->layout()->addWidget(new Label(tr("Opened lately"), TextStyle::Caption));
    for (const QString &path : paths)
        addRecent(path);
}

void WelcomeForm::addRecent(const QString &path)
{
    const QFileInfo file(path);
    auto *button = new Button(file.completeBaseName());
    button->setToolTip(path);
    button->setAccessibleDescription(path);
    connect(button, &Button::clicked, this, [this, path] { emit practiceChosen(path); });
    m_recent->layout()->addWidget(button);
}

void WelcomeForm::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a practice"), {}, tr("Practices (*.iptg)"));
    if (!path.isEmpty())
        emit practiceChosen(path);
}

} // namespace ipt
