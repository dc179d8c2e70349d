#include "ui/dialogs/member_dialogs.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "ui/widgets/base/words/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace ipt {

namespace {

QLineEdit *addLine(QFormLayout *form, const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    form->addRow(name, line);
    return line;
}

QSpinBox *addSession(QFormLayout *form, const QString &name, int value, int most)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(value);
    box->setAccessibleName(name);
    form->addRow(name, box);
    return box;
}

QComboBox *addChoice(QFormLayout *form, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    form->addRow(name, box);
    return box;
}

} // namespace

JoinDialog::JoinDialog(const FirstRows<MemberName> &known, const Find &find, const GroupHead &group,
                       SessionNumber from, QWidget *parent)
    : Ask(tr("Add a member"), tr("Add"), parent)
    , m_group(group)
    , m_find(addLine(form(), tr("Find by name or group")))
    , m_who(addChoice(form(), tr("Who")))
    , m_name(addLine(form(), tr("Name on the record")))
    , m_called(addLine(form(), tr("Goes by")))
    , m_pronouns(addLine(form(), tr("Pronouns")))
    , m_from(addSession(form(), tr("From session"), from.value(), sessionCount(group.arc)))
    , m_reason(new QLineEdit)
    , m_reasonLabel(new Label(tr("Why now")))
{
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(tr("The group is closed by now: say why"));
    form()->addRow(m_reasonLabel, m_reason);
    form()->setRowVisible(m_find, !known.isAll);
    offer(known.rows);
    connect(m_find, &QLineEdit::textChanged, this, [this, find](const QString &words) {
        offer(find(words.simplified()).rows);
        if (!words.trimmed().isEmpty() && !m_known.isEmpty())
            m_who->setCurrentIndex(1);
    });
    connect(m_who, &QComboBox::currentIndexChanged, this, &JoinDialog::look);
    connect(m_from, &QSpinBox::valueChanged, this, &JoinDialog::look);
    look();
    m_name->setFocus();
}

void JoinDialog::offer(const QList<MemberName> &known)
{
    m_known = known;
    m_who->clear();
    m_who->addItem(tr("Somebody new"));
    for (const MemberName &member : m_known)
        m_who->addItem(member.called);
}

bool JoinDialog::isNew() const
{
    return m_who->currentIndex() <= 0;
}

void JoinDialog::look()
{
    for (QLineEdit *line : {m_name, m_called, m_pronouns})
        line->setEnabled(isNew());
    const bool needed = joinNeedsReason(m_group, from());
    m_reason->setVisible(needed);
    m_reasonLabel->setVisible(needed);
}

MemberId JoinDialog::member() const
{
    return isNew() ? MemberId() : m_known.at(m_who->currentIndex() - 1).id;
}

Member JoinDialog::newMember() const
{
    Member member;
    member.name = m_name->text().trimmed();
    if (!m_called->text().trimmed().isEmpty())
        member.called = m_called->text().trimmed();
    if (!m_pronouns->text().trimmed().isEmpty())
        member.pronouns = m_pronouns->text().trimmed();
    return member;
}

SessionNumber JoinDialog::from() const
{
    return SessionNumber(m_from->value());
}

QString JoinDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString JoinDialog::complaint() const
{
    if (isNew() && m_name->text().trimmed().isEmpty())
        return tr("Write the name for the record; the name they go by is shown everywhere else.");
    if (joinNeedsReason(m_group, from()) && reason().isEmpty())
        return tr("Say why somebody joins a closed group after the inventory phase.");
    return {};
}

LeaveDialog::LeaveDialog(const QList<MemberName> &members, SessionNumber last, int sessions, QWidget *parent)
    : Ask(tr("Somebody leaves the group"), tr("Note it"), parent)
    , m_members(members)
    , m_who(addChoice(form(), tr("Who")))
    , m_last(addSession(form(), tr("Last session"), last.value(), sessions))
    , m_reason(addLine(form(), tr("Why")))
{
    for (const MemberName &member : m_members)
        m_who->addItem(member.called);
}

MemberId LeaveDialog::member() const
{
    return m_members.value(m_who->currentIndex()).id;
}

SessionNumber LeaveDialog::last() const
{
    return SessionNumber(m_last->value());
}

QString LeaveDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString LeaveDialog::complaint() const
{
    return reason().isEmpty() ? tr("Say why they leave; their record stays.") : QString();
}

} // namespace ipt
