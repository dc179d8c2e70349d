#include "ui/pages/session/wrap_up/steps_card.h"

#include "ui/dialogs/moments_dialog.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/theme/icon.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ipt {

StepsCard::StepsCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Next steps"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Next steps")))
    , m_who(new QComboBox)
    , m_new(new QLineEdit)
{
    m_who->setAccessibleName(tr("Whose next step"));
    m_new->setAccessibleName(tr("Add a next step"));
    m_new->setPlaceholderText(tr("+ add a next step"));
    m_list->setToolTip(tr("Delete takes it away; Ctrl+Z brings it back"));
    body()->addWidget(m_list);
    body()->addWidget(m_who);
    body()->addWidget(m_new);
    connect(&desk, &SessionDesk::opened, this, &StepsCard::show);
    connect(&desk, &SessionDesk::stepsChanged, this, &StepsCard::show);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_new->text().trimmed();
        const MemberId member = m_member.value_or(MemberId(m_who->currentData().toString()));
        m_new->clear();
        if (!text.isEmpty() && !member.isEmpty())
            m_desk.addStep(member, text);
    });
    connect(m_list, &KeyedList::deleteRequested, this, [this](int index) {
        if (m_desk.room().mayEdit)
            m_desk.removeStep(m_shown[index]);
    });
}

void StepsCard::setMember(const std::optional<MemberId> &member)
{
    m_member = member;
    show();
}

void StepsCard::show()
{
    const SessionRoom &room = m_desk.room();
    const QString who = m_who->currentData().toString();
    m_who->clear();
    for (const MemberName &member : room.expected)
        m_who->addItem(member.called, member.id.text());
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_who->setVisible(!m_member && room.mayEdit && !room.expected.isEmpty());
    m_new->setVisible(room.mayEdit && !room.expected.isEmpty());

    m_shown.clear();
    QList<KeyedRow> rows;
    for (const Action &step : room.actionsSet) {
        if (m_member && step.member != *m_member)
            continue;
        KeyedRow row;
        if (!m_member)
            row.lead = m_desk.called(step.member);
        row.text = step.text;
        rows.append(row);
        m_shown.append(step);
    }
    m_list->setRows(rows);
    setAside(m_member ? m_desk.called(*m_member) : QString());
}

StrategiesCard::StrategiesCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Strategies found"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Strategies found")))
    , m_area(new QComboBox)
    , m_new(new QLineEdit)
{
    m_area->setAccessibleName(tr("Area of the strategy"));
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        m_area->addItem(icon(iconOf(area), swatchOf(area).mark), nameOf(area), int(area));
    m_new->setAccessibleName(tr("Add a strategy"));
    m_new->setPlaceholderText(tr("+ what the group worked out"));
    m_list->setToolTip(
        tr("M links it to the moments it came from; Delete takes it away; Ctrl+Z brings it back"));
    body()->addWidget(m_list);
    body()->addWidget(m_area);
    body()->addWidget(m_new);
    connect(&desk, &SessionDesk::opened, this, &StrategiesCard::show);
    connect(&desk, &SessionDesk::stepsChanged, this, &StrategiesCard::show);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_new->text().trimmed();
        m_new->clear();
        if (!text.isEmpty())
            m_desk.addStrategy(ProblemArea(m_area->currentData().toInt()), text);
    });
    connect(m_list, &KeyedList::deleteRequested, this, [this](int index) {
        if (m_desk.room().mayEdit)
            m_desk.removeStrategy(m_desk.room().strategies[index]);
    });
    connect(m_list, &KeyedList::letterTyped, this, [this](int index, QChar letter) {
        if (letter == u'm' && m_desk.room().mayEdit)
            link(m_desk.room().strategies[index]);
    });
}

void StrategiesCard::link(const Strategy &strategy)
{
    QList<SessionMoment> moments;
    for (const Moment &moment : m_desk.moments().moments())
        moments.append({m_desk.number(), moment});
    MomentsDialog dialog(strategy.text.simplified(), moments, strategy.moments, this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.linkStrategy(strategy, dialog.chosen());
}

void StrategiesCard::show()
{
    QList<KeyedRow> rows;
    for (const Strategy &strategy : m_desk.room().strategies) {
        KeyedRow row;
        row.text = strategy.text;
        row.chips = {ChipLook::area(strategy.problemArea)};
        if (!strategy.moments.isEmpty())
            row.chips.append(ChipLook::state(tr("from %n moment(s)", nullptr, int(strategy.moments.size()))));
        rows.append(row);
    }
    m_list->setRows(rows);
    m_area->setVisible(m_desk.room().mayEdit);
    m_new->setVisible(m_desk.room().mayEdit);
}

} // namespace ipt
