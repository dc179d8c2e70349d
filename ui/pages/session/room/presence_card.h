#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class ChipRow;
class InlineMessage;
class PresenceLegend;
class PresenceList;

/// Who is in the room, who was heard, who was not, and which techniques were used.
class PresenceCard : public Card
{
    Q_OBJECT

public:
    explicit PresenceCard(SessionDesk &desk, QWidget *parent = nullptr);

    PresenceList *list() const { return m_list; }
    /// Looks at the clock again: how long each has been here, when each last spoke.
    void tick() { show(); }

private:
    void show();
    QString presenceWords(const Attendance &mark) const;
    QString lastSpokeWords(std::optional<double> minute) const;
    void describe();
    void sayUnheard(const QStringList &names, const QList<MemberId> &unheard);
    QString lastWorkedWords(const MemberId &member) const;
    void sayNotWorkedWith();
    void showTechniques();

    SessionDesk &m_desk;
    PresenceList *m_list;
    Button *m_everyone;
    PresenceLegend *m_legend;
    Label *m_sitting; ///< what a mark means in a second sitting
    InlineMessage *m_unheard;
    Label *m_notWorkedWith;
    Label *m_techniquesTitle;
    ChipRow *m_techniques;
    Label *m_usual; ///< what the phase usually calls for and was not used yet
};

} // namespace ipt
