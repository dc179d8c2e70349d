#include "ui/dialogs/arc_dialog.h"

#include "engine/arc/arc.h"

#include <QFormLayout>
#include <QSpinBox>

namespace ipt {

namespace {

QSpinBox *addNumber(QFormLayout *form, const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    form->addRow(name, box);
    return box;
}

int lastOf(const Arc &arc, Phase phase)
{
    const std::optional<PhaseSpan> span = spanOf(arc, phase);
    return span ? span->last.value() : 1;
}

} // namespace

ArcDialog::ArcDialog(const Arc &arc, QWidget *parent)
    : Ask(tr("Change the arc"), tr("Change it"), parent)
    , m_name(arc.name)
    , m_inventoryEnds(
          addNumber(form(), tr("Inventory ends with session"), 1, longestArc, lastOf(arc, Phase::Inventory)))
    , m_middleEnds(
          addNumber(form(), tr("Middle phase ends with session"), 2, longestArc, lastOf(arc, Phase::Middle)))
    , m_terminationEnds(addNumber(form(), tr("Termination ends with session"), 3, longestArc,
                                  lastOf(arc, Phase::Termination)))
    , m_minutes(addNumber(form(), tr("Minutes of a session"), fewestMinutes, mostMinutes, minutesOf(arc)))
{
}

Arc ArcDialog::arc() const
{
    Arc arc = arcWith({SessionNumber(m_inventoryEnds->value()), SessionNumber(m_middleEnds->value()),
                       SessionNumber(m_terminationEnds->value())},
                      m_minutes->value());
    arc.name = m_name;
    return arc;
}

QString ArcDialog::complaint() const
{
    const Result<void> fine = checkArc(arc());
    return fine.ok() ? QString() : fine.error().sentence;
}

} // namespace ipt
