#include "ui/pages/session/wrap_up/findings_card.h"

#include "engine/core/excerpt.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

FindingsCard::FindingsCard(NoteDesk &notes, const SessionDesk &session, QWidget *parent)
    : Card({}, {}, parent)
    , m_notes(notes)
    , m_session(session)
    , m_sentence(new Label)
    , m_replace(new Button({}))
    , m_show(new Button(tr("Show the place")))
    , m_next(new Button(tr("Next"), ButtonKind::Quiet))
{
    setTone(Tone::Risk);
    m_sentence->setWordWrap(true);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, px(8));
    for (Button *button : {m_replace, m_show, m_next}) {
        button->setSmall(true);
        flow->addWidget(button);
    }
    body()->addWidget(m_sentence);
    body()->addWidget(row);
    connect(&notes, &NoteDesk::findingsChanged, this, &FindingsCard::show);
    connect(&notes, &NoteDesk::opened, this, [this] {
        m_index = 0;
        show();
    });
    connect(m_replace, &Button::clicked, this, [this] {
        const Finding finding = m_notes.findings()[m_index];
        emit replaceRequested(finding, substitute(finding));
    });
    connect(m_show, &Button::clicked, this, [this] { emit showRequested(m_notes.findings()[m_index]); });
    connect(m_next, &Button::clicked, this, [this] {
        m_index = (m_index + 1) % int(m_notes.findings().size());
        show();
        emit showRequested(m_notes.findings()[m_index]);
    });
    hide();
}

QString FindingsCard::substitute(const Finding &finding) const
{
    return m_session.room().members.contains(MemberId(finding.whose)) ? tr("a member") : tr("someone close");
}

void FindingsCard::show()
{
    const QList<Finding> &found = m_notes.findings();
    setVisible(!found.isEmpty() && m_notes.mayEdit());
    if (found.isEmpty())
        return;
    m_index = std::clamp(m_index, 0, int(found.size()) - 1);
    setAside(found.size() > 1 ? tr("%1 of %2").arg(m_index + 1).arg(found.size()) : QString());
    m_next->setVisible(found.size() > 1);
    explain(found[m_index]);
}

void FindingsCard::explain(const Finding &finding)
{
    m_replace->setVisible(finding.guard == GuardKind::Name);
    m_replace->setText(tr("Write “%1”").arg(substitute(finding)));
    switch (finding.guard) {
    case GuardKind::Name:
        setTitle(tr("A name that should not stand here"));
        m_sentence->setText(
            m_notes.note().kind == NoteKind::Group
                ? tr("“%1” stands in the group note. It goes into each member's record and "
                     "names nobody.")
                      .arg(finding.text)
                : tr("“%1” stands in this note. A member's record must not name other members "
                     "or people from another's inventory.")
                      .arg(finding.text));
        return;
    case GuardKind::Clone:
        setTitle(tr("Nearly the same as another note"));
        m_sentence->setText(tr("“%1” also stands in another note. Say what was this member's own.")
                                .arg(openingOf(finding.text, 120)));
        return;
    case GuardKind::Empty:
        setTitle(tr("A section that nobody wrote"));
        m_sentence->setText(tr("A section is empty. Write a sentence, or sign with a reason."));
        return;
    case GuardKind::Private:
        setTitle(tr("This belongs to the progress record"));
        m_sentence->setText(
            tr("“%1” belongs to the member's progress note, not into a private one.").arg(finding.text));
        return;
    }
}

} // namespace ipt
