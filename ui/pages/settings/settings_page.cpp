#include "ui/pages/settings/settings_page.h"

#include "practice/exported_file.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/settings_dialogs.h"
#include "ui/dialogs/summary_dialog.h"
#include "ui/pages/settings/backup/backup_part.h"
#include "ui/pages/settings/writing_card.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/card_columns.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ipt {

SettingsPage::SettingsPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_administers(practice.user().has(Role::Administrator))
    , m_header(new PageHeader(tr("Settings")))
    , m_message(new InlineMessage)
    , m_cards(new CardColumns)
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_cards, 1);
    add(QStringLiteral("look"), lookCard());
    add(QStringLiteral("password"), passwordCard());
    add(QStringLiteral("backups"), fileCard());
    if (m_administers) {
        add(QStringLiteral("practice"), practiceCard());
        add(QStringLiteral("users"), usersCard());
    }
    addMeasureCards();
    auto *notes = new WritingCard(practice);
    connect(notes, &WritingCard::failed, this, &SettingsPage::failed);
    connect(notes, &WritingCard::done, this, &SettingsPage::done);
    add(QStringLiteral("notes"), notes);
}

void SettingsPage::add(const QString &part, Card *card)
{
    m_parts.insert(part, card);
    m_cards->add(card);
}

Card *SettingsPage::lookCard()
{
    auto *card = new Card(tr("On this computer"));
    auto *form = new QFormLayout;
    auto *theme = new QComboBox;
    for (const QString &name : {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")})
        theme->addItem(name);
    theme->setCurrentIndex(int(preferences::themeChoice()));
    theme->setAccessibleName(tr("Theme"));
    connect(theme, &QComboBox::currentIndexChanged, this,
            [](int index) { preferences::setThemeChoice(preferences::ThemeChoice(index)); });
    auto *scale = new QComboBox;
    for (int percent = 100; percent <= 200; percent += 25)
        scale->addItem(tr("%1 %").arg(percent), percent);
    scale->setCurrentIndex(qMax(0, scale->findData(preferences::textScale())));
    scale->setAccessibleName(tr("Text size"));
    connect(scale, &QComboBox::currentIndexChanged, this,
            [scale] { preferences::setTextScale(scale->currentData().toInt()); });
    auto *language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    language->setCurrentIndex(qMax(0, language->findData(preferences::language())));
    language->setAccessibleName(tr("Language"));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        preferences::setLanguage(language->currentData().toString());
        done(tr("The language changes when the program is started again."));
    });
    auto *lock = new QSpinBox;
    lock->setRange(1, 60);
    lock->setValue(preferences::minutesUntilLock());
    lock->setSuffix(tr(" minutes"));
    lock->setAccessibleName(tr("Lock when nobody is there for"));
    connect(lock, &QSpinBox::valueChanged, this,
            [](int minutes) { preferences::setMinutesUntilLock(minutes); });
    form->addRow(tr("Theme"), theme);
    form->addRow(tr("Text size"), scale);
    form->addRow(tr("Language"), language);
    form->addRow(tr("Lock when nobody is there for"), lock);
    card->body()->addLayout(form);
    return card;
}

Card *SettingsPage::passwordCard()
{
    auto *card = new Card(tr("Your password"));
    auto *about = new Label(
        tr("It opens the practice for you alone. Nobody can read it back; an administrator can give "
           "you a new one."),
        TextStyle::Soft);
    about->setWordWrap(true);
    card->body()->addWidget(about);
    auto *change = new Button(tr("Change it…"));
    connect(change, &Button::clicked, this, &SettingsPage::changePassword);
    card->body()->addWidget(change, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsPage::practiceCard()
{
    auto *card = new Card(tr("The practice"));
    auto *edit = new Button(tr("Name, time zone, notes and program…"));
    auto *key = new Button(tr("Make a new recovery key…"));
    connect(edit, &Button::clicked, this, &SettingsPage::editPractice);
    connect(key, &Button::clicked, this, &SettingsPage::renewRecoveryKey);
    card->body()->addWidget(edit, 0, Qt::AlignLeft);
    card->body()->addWidget(key, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsPage::usersCard()
{
    auto *card = new Card(tr("Users"), tr("choose one to change"));
    m_users = new RowList(tr("Users"));
    card->body()->addWidget(m_users);
    auto *add = new Button(tr("Add a user…"));
    add->setSmall(true);
    card->addToHead(add);
    connect(add, &Button::clicked, this, [this] { editUser(-1); });
    connect(m_users, &RowList::rowActivated, this, &SettingsPage::editUser);
    return card;
}

Card *SettingsPage::fileCard()
{
    auto *card = new Card(tr("The file"));
    m_backups = new BackupPart(practice());
    connect(m_backups, &BackupPart::backupRequested, this, &SettingsPage::backupRequested);
    connect(m_backups, &BackupPart::restoreRequested, this, &SettingsPage::restoreRequested);
    connect(m_backups, &BackupPart::placeChanged, this, &SettingsPage::backupPlaceChanged);
    card->body()->addWidget(m_backups);
    auto *check = new Button(tr("Check the whole file"));
    auto *about =
        new Label(tr("Reads every page and the whole audit log, and says what is not as it was written."),
                  TextStyle::Soft);
    about->setWordWrap(true);
    connect(check, &Button::clicked, this, &SettingsPage::verify);
    card->body()->addWidget(about);
    card->body()->addWidget(check, 0, Qt::AlignLeft);
    if (m_administers) {
        auto *leave = new Button(tr("Export the whole practice…"));
        connect(leave, &Button::clicked, this, &SettingsPage::exportPractice);
        card->body()->addWidget(leave, 0, Qt::AlignLeft);
    }
    return card;
}

void SettingsPage::takeKeyboardTo(Card *card)
{
    const QList<QWidget *> inside = card->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0 || !each->isEnabled() || !each->isVisibleTo(card))
            continue;
        each->setFocus();
        break;
    }
    for (QWidget *around = card->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(card);
    }
}

void SettingsPage::open(const Place &place)
{
    m_message->clear();
    refresh();
    m_cards->flow();
    takeKeyboardTo(m_parts.value(place.part, m_parts.value(QStringLiteral("look"))));
}

void SettingsPage::refresh()
{
    showPlan();
    m_backups->refresh();
    if (!m_administers)
        return;
    showMeasures();
    const std::optional<QList<UserRow>> users = valueOrSay(practice().administration().users());
    if (!users)
        return;
    m_rows = *users;
    QList<ListRow> rows;
    for (const UserRow &user : std::as_const(m_rows)) {
        QStringList roles;
        for (const Role role : user.user.roles)
            roles.append(nameOf(role));
        ListRow row;
        row.strong = true;
        row.text = user.user.name;
        row.soft = user.user.credentials.value_or(QString());
        row.second = roles.join(QStringLiteral(", "));
        if (!user.user.isActive())
            row.chips.append(ChipLook::state(tr("left the practice")));
        else if (!user.hasPassword)
            row.chips.append(ChipLook::state(tr("no password yet"), Tone::Warning));
        rows.append(row);
    }
    m_users->setRows(rows);
}

void SettingsPage::editUser(int row)
{
    UserDialog dialog(row < 0 ? User() : m_rows.at(row).user, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<UserId> user = valueOrSay(practice().administration().saveUser(dialog.user()));
    if (!user)
        return;
    if (!dialog.password().isEmpty() &&
        !doneOrSay(practice().administration().setPassword(*user, dialog.password())))
        return;
    refresh();
    done(tr("The user is kept."));
}

void SettingsPage::changePassword()
{
    NewPasswordDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (doneOrSay(practice().administration().changeOwnPassword(dialog.oldPassword(), dialog.newPassword())))
        done(tr("Your password is changed."));
}

void SettingsPage::renewRecoveryKey()
{
    PasswordDialog dialog(tr("Make a new recovery key"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<QString> key =
            valueOrSay(practice().administration().renewRecoveryKey(dialog.password()))) {
        RecoveryKeyDialog sheet(*key, this);
        sheet.exec();
    }
}

void SettingsPage::editPractice()
{
    PracticeDialog dialog(practice().info(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (doneOrSay(practice().administration().setInfo(dialog.info())))
        done(tr("The practice's details are kept."));
}

void SettingsPage::verify()
{
    setCursor(Qt::BusyCursor);
    const std::optional<QStringList> findings = valueOrSay(practice().administration().verify());
    unsetCursor();
    if (!findings)
        return;
    if (findings->isEmpty())
        done(tr("The file is whole, and its audit log unbroken."));
    else
        m_message->say(InlineMessage::Kind::Error, findings->join(QLatin1Char(' ')));
}

void SettingsPage::exportPractice()
{
    ExportDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ExportRequest request = dialog.request();
    const std::optional<QList<LeavingFinding>> found = valueOrSay(practice().interchange().findings(request));
    if (!found)
        return;
    const std::optional<QString> reason = reasonToLeave(*found, this);
    if (!reason)
        return;
    QStringList reasons{request.reason, *reason};
    reasons.removeAll(QString());
    request.reason = reasons.join(QStringLiteral(" · "));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the whole practice"), QStringLiteral("practice.json"));
    if (path.isEmpty())
        return;
    setCursor(Qt::BusyCursor);
    const Result<int> written = practice().interchange().exportDocument(path, request);
    unsetCursor();
    if (written.ok())
        done(tr("The practice is written. The document is not encrypted: keep it where records are kept."));
    else if (written.error().kind != ErrorKind::InputOutput)
        emit failed(written.error());
    else
        m_message->say(InlineMessage::Kind::Error,
                       tr("%1. Choose another place.").arg(written.error().sentence));
}

void SettingsPage::done(const QString &sentence)
{
    m_message->say(InlineMessage::Kind::Done, sentence);
}

} // namespace ipt
