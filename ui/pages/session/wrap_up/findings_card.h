#pragma once

#include "ui/pages/session/wrap_up/note_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;

/// What the guards noticed in the open note, one at a time, with what can be done about it.
class FindingsCard : public Card
{
    Q_OBJECT

public:
    explicit FindingsCard(NoteDesk &notes, const SessionDesk &session, QWidget *parent = nullptr);

signals:
    void replaceRequested(const ipt::Finding &finding, const QString &words);
    void showRequested(const ipt::Finding &finding);

private:
    void show();
    void explain(const Finding &finding);
    QString substitute(const Finding &finding) const;

    NoteDesk &m_notes;
    const SessionDesk &m_session;
    Label *m_sentence;
    Button *m_replace;
    Button *m_show;
    Button *m_next;
    int m_index = 0;
};

} // namespace ipt
