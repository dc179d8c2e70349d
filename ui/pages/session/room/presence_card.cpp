#include "ui/pages/session/room/presence_card.h"

#include "engine/arc/sittings.h"
#include "engine/definitions/definitions.h"
#include "ui/pages/session/desk/turns.h"
#include "ui/pages/session/room/presence_list.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/chip_row.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/group/presence_legend.h"
#include "ui/widgets/text/day_words.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// Before that, nobody has had the time to speak.
constexpr int momentsBeforeMissing = 3;
/// A session or two without somebody is nothing to speak of.
constexpr int sessionsBeforeSaying = 2;

} // namespace

PresenceCard::PresenceCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("In the room"), {}, parent)
    , m_desk(desk)
    , m_list(new PresenceList)
    , m_everyone(new Button(tr("All present")))
    , m_legend(new PresenceLegend(true))
    , m_sitting(new Label(TextStyle::Soft))
    , m_unheard(new InlineMessage)
    , m_notWorkedWith(new Label(TextStyle::Soft))
    , m_techniquesTitle(new Label(tr("Techniques in this meeting"), TextStyle::Section))
    , m_techniques(new ChipRow)
    , m_usual(new Label(TextStyle::Soft))
{
    m_everyone->setKeyHint(Qt::SHIFT | Qt::Key_P);
    m_everyone->setSmall(true);
    connect(m_everyone, &Button::clicked, &desk, &SessionDesk::markEveryonePresent);
    body()->addWidget(m_list);
    body()->addWidget(m_everyone, 0, Qt::AlignLeft);
    body()->addWidget(m_legend);
    body()->addWidget(m_sitting);
    body()->addWidget(m_unheard);
    body()->addWidget(m_notWorkedWith);
    body()->addWidget(m_techniquesTitle);
    body()->addWidget(m_techniques);
    body()->addWidget(m_usual);
    body()->addStretch();
    m_sitting->setText(tr("A mark now adds to the sitting before: who comes only now is late, who does not "
                          "come back left early."));
    for (Label *line : {m_notWorkedWith, m_usual, m_sitting}) {
        line->setWordWrap(true);
        line->hide();
    }
    connect(&desk, &SessionDesk::opened, this, &PresenceCard::show);
    connect(&desk, &SessionDesk::attendanceChanged, this, &PresenceCard::show);
    connect(&desk.moments(), &MomentModel::momentsChanged, this, &PresenceCard::show);
    connect(m_list, &PresenceList::presenceChosen, this, [this](const MemberId &member, Presence presence) {
        if (m_desk.room().mayEdit)
            m_desk.markPresence(member, presence);
    });
    connect(m_list, &PresenceList::presenceCleared, this, [this](const MemberId &member) {
        if (m_desk.room().mayEdit)
            m_desk.clearPresence(member);
    });
    connect(m_list, &PresenceList::minutesChanged, this, [this](const MemberId &member, int by) {
        if (m_desk.room().mayEdit)
            m_desk.changeMinutes(member, by);
    });
    connect(m_list, &PresenceList::everyonePresent, this, [this] {
        if (m_desk.room().mayEdit)
            m_desk.markEveryonePresent();
    });
}

QString PresenceCard::presenceWords(const Attendance &mark) const
{
    const Session &session = m_desk.room().session;
    if (!mark.attended())
        return nameOf(mark.status);
    if (!m_desk.isLive())
        return mark.minutes ? tr("%1 min").arg(*mark.minutes) : nameOf(mark.status);
    if (mark.status == Presence::Late && mark.minutes && !session.earlierParts.isEmpty())
        return tr("missed %1 min").arg(std::max(0, m_desk.plannedMinutes() - *mark.minutes));
    if (mark.status == Presence::Late && mark.minutes && session.started) {
        const QDateTime came =
            session.started->dateTime().addSecs(60 * std::max(0, m_desk.plannedMinutes() - *mark.minutes));
        return tr("came %1").arg(clockText(came.time()));
    }
    if (mark.status == Presence::LeftEarly && mark.minutes)
        return tr("left, %1 min").arg(*mark.minutes);
    return tr("%1 min").arg(int(m_desk.minuteNow().value_or(0)));
}

QString PresenceCard::lastSpokeWords(std::optional<double> minute) const
{
    if (!minute || !m_desk.isLive())
        return {};
    const int ago = int(m_desk.minuteNow().value_or(0) - *minute);
    return ago < 1 ? tr("now") : tr("%1 min").arg(ago);
}

void PresenceCard::show()
{
    const QHash<MemberId, Turns> turns = turnsIn(m_desk.moments().moments());
    const bool enoughSaid = m_desk.moments().rowCount() >= momentsBeforeMissing;
    QList<PresenceRow> rows;
    QStringList names;
    QList<MemberId> unheard;
    for (const MemberName &member : m_desk.room().expected) {
        const std::optional<Attendance> mark = m_desk.attendanceOf(member.id);
        const Turns said = turns.value(member.id);
        PresenceRow row;
        row.member = member.id;
        row.called = member.called;
        row.share = said.share;
        row.turns = said.count;
        row.lastSpoke = lastSpokeWords(said.last);
        if (mark) {
            row.status = mark->status;
            row.words = presenceWords(*mark);
            row.unheard = mark->attended() && said.count == 0 && m_desk.moments().rowCount() > 0;
        }
        if (row.unheard) {
            row.lastSpoke = tr("not yet");
            names.append(member.called);
            unheard.append(member.id);
        }
        rows.append(row);
    }
    m_list->setShowsTurns(m_desk.isLive() || m_desk.moments().rowCount() > 0);
    m_list->setRows(rows);
    m_legend->setVisible(m_desk.room().mayEdit);
    m_sitting->setVisible(m_desk.room().mayEdit && m_desk.isLive() && sittingAt(m_desk.room().session) > 1);
    describe();
    sayUnheard(enoughSaid ? names : QStringList(), unheard);
    sayNotWorkedWith();
    showTechniques();
}

void PresenceCard::describe()
{
    int here = 0;
    int excused = 0;
    int absent = 0;
    int open = 0;
    for (const MemberName &member : m_desk.room().expected) {
        const std::optional<Attendance> mark = m_desk.attendanceOf(member.id);
        open += mark ? 0 : 1;
        here += mark && mark->attended() ? 1 : 0;
        excused += mark && mark->status == Presence::Excused ? 1 : 0;
        absent += mark && mark->status == Presence::Absent ? 1 : 0;
    }
    QStringList parts;
    if (here > 0 || open == 0)
        parts.append(tr("%n here", nullptr, here));
    if (excused > 0)
        parts.append(tr("%n excused", nullptr, excused));
    if (absent > 0)
        parts.append(tr("%n absent", nullptr, absent));
    if (open > 0)
        parts.append(tr("%n to mark", nullptr, open));
    setAside(parts.join(QStringLiteral(", ")));
    m_everyone->setVisible(open > 0 && m_desk.room().mayEdit);
}

void PresenceCard::sayUnheard(const QStringList &names, const QList<MemberId> &unheard)
{
    if (names.isEmpty()) {
        m_unheard->clear();
        return;
    }
    QString sentence;
    if (names.size() > 1) {
        sentence = tr("Not heard yet: %1.").arg(names.join(QStringLiteral(", ")));
    } else if (const auto last = m_desk.room().lastWorkedWith.constFind(unheard.first());
               last != m_desk.room().lastWorkedWith.constEnd()) {
        sentence = tr("%1 has not spoken yet, and was last worked with in session %2.")
                       .arg(names.first())
                       .arg(last->value());
    } else {
        sentence = tr("%1 has not spoken yet.").arg(names.first());
    }
    if (m_unheard->isHidden() || m_unheard->sentence() != sentence)
        m_unheard->say(InlineMessage::Kind::Warning, sentence);
}

QString PresenceCard::lastWorkedWords(const MemberId &member) const
{
    return tr("%1 (%n session(s))", nullptr, m_desk.room().sessionsSinceWorkedWith.value(member))
        .arg(m_desk.called(member));
}

void PresenceCard::sayNotWorkedWith()
{
    // Whom a moment of this session is about is worked with now.
    QSet<MemberId> now;
    for (const Moment &moment : m_desk.moments().moments()) {
        for (const MemberId &member : moment.members)
            now.insert(member);
    }
    QStringList names;
    for (const MemberName &member : m_desk.room().expected) {
        const std::optional<Attendance> mark = m_desk.attendanceOf(member.id);
        const bool away = mark && !mark->attended();
        if (!away && !now.contains(member.id) &&
            m_desk.room().sessionsSinceWorkedWith.value(member.id) >= sessionsBeforeSaying)
            names.append(lastWorkedWords(member.id));
    }
    m_notWorkedWith->setText(tr("Not worked with for some time: %1.").arg(names.join(QStringLiteral(", "))));
    m_notWorkedWith->setVisible(!names.isEmpty());
}

void PresenceCard::showTechniques()
{
    QList<ChipLook> chips;
    const QList<std::pair<QString, int>> used = techniquesIn(m_desk.moments().moments());
    for (const auto &[technique, times] : used)
        chips.append(ChipLook::technique(QStringLiteral("%1 %2").arg(
            m_desk.practice().definitions().techniqueLabel(technique), QString::number(times))));
    m_techniques->setLooks(chips);
    m_techniques->setVisible(!chips.isEmpty());
    QStringList unused;
    for (const QString &technique : m_desk.room().usualTechniques) {
        const bool isUsed = std::any_of(used.begin(), used.end(),
                                        [&technique](const auto &each) { return each.first == technique; });
        if (!isUsed)
            unused.append(m_desk.practice().definitions().techniqueLabel(technique).toLower());
    }
    m_usual->setText(tr("Usual in this phase and not used yet: %1.").arg(unused.join(QStringLiteral(", "))));
    m_usual->setVisible(!unused.isEmpty());
    m_techniquesTitle->setVisible(!chips.isEmpty() || !unused.isEmpty());
}

} // namespace ipt
