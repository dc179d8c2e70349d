#include "ui/dialogs/group_dialog.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ipt {

namespace {

QSpinBox *numberBox(const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setAccessibleName(name);
    return box;
}

} // namespace

GroupDialog::GroupDialog(const Definitions &definitions, const QList<User> &colleagues, const UserId &self,
                         QDate today, QWidget *parent)
    : Ask(tr("New group"), tr("Create the group"), parent)
    , m_arcs(definitions.arcs)
    , m_name(new QLineEdit)
    , m_entry(new QComboBox)
    , m_arc(new QComboBox)
    , m_inventoryEnds(numberBox(tr("Inventory ends with session"), 1, longestArc))
    , m_middleEnds(numberBox(tr("Middle phase ends with session"), 2, longestArc))
    , m_terminationEnds(numberBox(tr("Termination ends with session"), 3, longestArc))
    , m_minutes(numberBox(tr("Minutes of a session"), fewestMinutes, mostMinutes))
    , m_supervisor(new QComboBox)
    , m_scheduled(new QCheckBox(tr("Meets weekly from")))
    , m_day(new QDateEdit(today.addDays(7)))
    , m_time(new QTimeEdit(QTime(18, 0)))
{
    m_entry->addItem(tr("Closed: nobody joins after the inventory phase"));
    m_entry->addItem(tr("Open: members may join later"));
    for (const ArcTemplate &arc : std::as_const(m_arcs))
        m_arc->addItem(arc.name);
    connect(m_arc, &QComboBox::currentIndexChanged, this, &GroupDialog::showArc);
    m_supervisor->addItem(tr("Nobody"));
    auto *staff = new QVBoxLayout;
    for (const User &user : colleagues) {
        if (!user.isActive())
            continue;
        if (user.has(Role::Facilitator)) {
            auto *box = new QCheckBox(user.name);
            box->setChecked(user.id == self);
            m_facilitatorBoxes.append(box);
            m_facilitators.append(user);
            staff->addWidget(box);
        }
        if (user.has(Role::Supervisor))
            m_supervisor->addItem(user.name, user.id.text());
    }
    m_day->setCalendarPopup(true);
    m_scheduled->setChecked(true);
    auto *when = new QHBoxLayout;
    when->setSpacing(px(8));
    for (QWidget *field : QList<QWidget *>{m_scheduled, m_day, m_time})
        when->addWidget(field);
    when->addStretch();
    m_day->setAccessibleName(tr("Day of the first session"));
    m_time->setAccessibleName(tr("Time of the first session"));
    connect(m_scheduled, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_scheduled, &QCheckBox::toggled, m_time, &QWidget::setEnabled);

    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("Entry"), m_entry);
    form()->addRow(tr("Run by"), staff);
    form()->addRow(tr("Supervised by"), m_supervisor);
    form()->addRow(tr("Arc"), m_arc);
    form()->addRow(tr("Inventory to session"), m_inventoryEnds);
    form()->addRow(tr("Middle to session"), m_middleEnds);
    form()->addRow(tr("Termination to session"), m_terminationEnds);
    form()->addRow(tr("Minutes of a session"), m_minutes);
    form()->addRow(tr("First session"), when);
    showArc(0);
}

void GroupDialog::showArc(int index)
{
    if (index < 0 || index >= m_arcs.size())
        return;
    const ArcTemplate &arc = m_arcs.at(index);
    const QList<QSpinBox *> ends{m_inventoryEnds, m_middleEnds, m_terminationEnds};
    for (qsizetype i = 0; i < ends.size() && i < arc.phases.size(); ++i)
        ends[i]->setValue(arc.phases[i].span.last.value());
    m_minutes->setValue(arc.minutes);
}

Arc GroupDialog::arc() const
{
    Arc arc = arcWith({SessionNumber(m_inventoryEnds->value()), SessionNumber(m_middleEnds->value()),
                       SessionNumber(m_terminationEnds->value())},
                      m_minutes->value());
    arc.name = m_arc->currentText();
    return arc;
}

NewGroup GroupDialog::group() const
{
    NewGroup group;
    group.name = m_name->text().trimmed();
    group.entry = m_entry->currentIndex() == 0 ? Entry::Closed : Entry::Open;
    group.arc = arc();
    for (qsizetype i = 0; i < m_facilitatorBoxes.size(); ++i) {
        if (m_facilitatorBoxes[i]->isChecked())
            group.facilitators.append(m_facilitators[i].id);
    }
    if (m_supervisor->currentIndex() > 0)
        group.supervisor = UserId(m_supervisor->currentData().toString());
    if (m_scheduled->isChecked()) {
        group.firstDay = m_day->date();
        group.firstTime = m_time->time();
    }
    return group;
}

QString GroupDialog::complaint() const
{
    const NewGroup wanted = group();
    if (wanted.name.isEmpty())
        return tr("Give the group a name, such as Tuesday evening.");
    if (wanted.facilitators.isEmpty())
        return tr("Choose at least one facilitator.");
    const Result<void> fine = checkArc(wanted.arc);
    return fine.ok() ? QString() : fine.error().sentence;
}

} // namespace ipt
