#include "ui/dialogs/palette.h"

#include "practice/groups.h"
#include "practice/members.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int mostShown = 40;

/// How well the letters fit: 0 for the beginning of the words, 1 for the beginning of one of them,
/// 2 for letters in that order; -1 where they don't.
int fit(const QString &words, const QString &letters)
{
    if (words.startsWith(letters, Qt::CaseInsensitive))
        return 0;
    if (words.contains(QLatin1Char(' ') + letters, Qt::CaseInsensitive))
        return 1;
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = words.indexOf(letter, at, Qt::CaseInsensitive) + 1;
        if (at == 0)
            return -1;
    }
    return 2;
}

} // namespace

Palette::Palette(Practice &practice, QWidget *parent)
    : QDialog(parent)
    , m_letters(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Go to or do"));
    m_letters->setPlaceholderText(tr("A group, a session, a member, or what to do"));
    m_letters->setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_letters);
    layout->addWidget(m_list);
    resize(px(560), px(420));
    collect(practice);
    narrow({});
    m_letters->installEventFilter(this);
    connect(m_letters, &QLineEdit::textChanged, this, &Palette::narrow);
    connect(m_letters, &QLineEdit::returnPressed, this, [this] { take(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

void Palette::collect(Practice &practice)
{
    const auto go = [this](const Place &place, const QString &words, const QString &aside) {
        m_all.append({Act::Go, place, words, aside});
    };
    go(Place::today(), tr("Today"), QStringLiteral("Alt+1"));
    if (const Result<QList<GroupRow>> groups = practice.groups().list(); groups.ok()) {
        for (const GroupRow &group : *groups) {
            go(Place::ofGroup(group.head.id), group.head.name, tr("group"));
            if (group.next)
                go(Place::ofSession(group.head.id, group.next->number),
                   tr("%1, session %2").arg(group.head.name).arg(group.next->number.value()), tr("session"));
        }
    }
    if (const Result<QList<MemberRow>> members = practice.members().list(); members.ok()) {
        for (const MemberRow &member : *members)
            go(Place::ofMember(member.member.id), member.member.called, tr("member"));
    }
    go(Place::search(), tr("Search"), QStringLiteral("Ctrl+Shift+F"));
    go(Place::settings(), tr("Settings"), QStringLiteral("Alt+7"));
    m_all.append({Act::Cover, {}, tr("Cover the screen"), QStringLiteral("F9")});
    m_all.append({Act::Lock, {}, tr("Lock"), QStringLiteral("Ctrl+L")});
    m_all.append({Act::SignOut, {}, tr("Sign out"), {}});
}

void Palette::narrow(const QString &letters)
{
    QList<std::pair<int, Choice>> fitting;
    for (const Choice &choice : std::as_const(m_all)) {
        const int how = fit(choice.words, letters.trimmed());
        if (how >= 0)
            fitting.append({how, choice});
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    m_shown.clear();
    m_list->clear();
    for (const auto &[how, choice] : std::as_const(fitting)) {
        if (m_shown.size() == mostShown)
            break;
        m_shown.append(choice);
        m_list->addItem(choice.aside.isEmpty() ? choice.words
                                               : choice.words + QStringLiteral("   ") + choice.aside);
    }
    m_list->setCurrentRow(0);
}

void Palette::take(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    m_chosen = row;
    accept();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ipt
