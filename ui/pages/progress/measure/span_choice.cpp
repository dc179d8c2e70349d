#include "ui/pages/progress/measure/span_choice.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/choice_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ipt {

namespace {

constexpr int whole = -1;
constexpr qsizetype latest[] = {4, 8};

QSpinBox *sessionBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(name);
    return box;
}

} // namespace

SpanChoice::SpanChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(tr("Sessions shown")))
    , m_ends(new QWidget)
    , m_first(sessionBox(tr("From session")))
    , m_last(sessionBox(tr("To session")))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(px(4));
    ends->addWidget(m_first);
    ends->addWidget(new Label(tr("to", "session 3 to 8"), TextStyle::Soft));
    ends->addWidget(m_last);
    m_ends->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_choice);
    layout->addWidget(m_ends);
    connect(m_choice, &ChoiceBox::chosen, this, [this] {
        showEnds();
        emit spanChanged();
    });
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) {
        m_last->setMinimum(first);
        emit spanChanged();
    });
    connect(m_last, &QSpinBox::valueChanged, this, [this](int last) {
        m_first->setMaximum(last);
        emit spanChanged();
    });
}

QWidget *SpanChoice::firstControl() const
{
    return m_choice;
}

void SpanChoice::setCourse(const QList<StripMark> &strip, const QList<PhaseShade> &phases)
{
    const bool same = strip.size() == m_strip.size() && phases == m_phases;
    m_strip = strip;
    m_phases = phases;
    if (!same || m_choice->count() == 0)
        offer();
}

std::optional<SpanChoice::Sessions> SpanChoice::ofPhase(const PhaseShade &phase) const
{
    std::optional<Sessions> sessions;
    for (qsizetype place = 0; place < m_strip.size(); ++place) {
        if (m_strip[place].session < phase.first || phase.last < m_strip[place].session)
            continue;
        sessions = Sessions(sessions ? sessions->first : place, place);
    }
    return sessions;
}

void SpanChoice::offer()
{
    const QSignalBlocker quiet(m_choice);
    const QString before = m_choice->currentText();
    m_choice->clear();
    m_offered.clear();
    m_choice->addItem(tr("All sessions"), whole);
    const auto add = [this](const QString &words, Sessions sessions) {
        m_choice->addItem(words, int(m_offered.size()));
        m_offered.append(sessions);
    };
    for (const PhaseShade &phase : std::as_const(m_phases)) {
        if (const auto sessions = ofPhase(phase))
            add(phaseName(phase.phase), *sessions);
    }
    qsizetype begun = 0;
    for (qsizetype place = 0; place < m_strip.size(); ++place) {
        if (m_strip[place].begun)
            begun = place + 1;
    }
    for (const qsizetype count : latest) {
        if (begun > count)
            add(tr("Last %n session(s)", nullptr, int(count)), {begun - count, begun - 1});
    }
    if (m_strip.size() > 1)
        add(tr("From … to …"), {0, m_strip.size() - 1});
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(before)));
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    if (!m_strip.isEmpty()) {
        m_first->setRange(m_strip.first().session.value(), m_strip.last().session.value());
        m_last->setRange(m_strip.first().session.value(), m_strip.last().session.value());
        m_last->setValue(m_strip.last().session.value());
    }
    showEnds();
}

void SpanChoice::showEnds()
{
    m_ends->setVisible(m_strip.size() > 1 && m_choice->currentIndex() == m_choice->count() - 1);
}

DaySpan SpanChoice::span() const
{
    const int chosen = m_choice->currentData().toInt();
    if (m_choice->currentIndex() < 1 || chosen < 0 || chosen >= m_offered.size())
        return {};
    if (chosen < m_offered.size() - 1)
        return spanOf(m_offered.at(chosen));
    Sessions own = m_offered.last();
    for (qsizetype place = 0; place < m_strip.size(); ++place) {
        if (m_strip[place].session.value() == m_first->value())
            own.first = place;
        if (m_strip[place].session.value() == m_last->value())
            own.second = place;
    }
    return spanOf(own);
}

DaySpan SpanChoice::spanOf(Sessions sessions) const
{
    // What was recorded between two sessions belongs to the one before.
    DaySpan span;
    if (sessions.first > 0)
        span.from = m_strip[sessions.first].day;
    if (sessions.second + 1 < m_strip.size()) {
        const QDate next = m_strip[sessions.second + 1].day;
        span.to = next.isValid() ? next.addDays(-1) : m_strip[sessions.second].day;
    }
    return span;
}

} // namespace ipt
