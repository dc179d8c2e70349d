#include "ui/pages/session/wrap_up/wrap_up_part.h"

#include "practice/notes.h"
#include "ui/pages/session/ask/question.h"
#include "ui/pages/session/wrap_up/note_editor.h"
#include "ui/pages/session/wrap_up/signed_note.h"

#include <QLineEdit>
#include <QLocale>

// What signing asks for, of one note and of all that are ready.

namespace ipt {

bool WrapUpPart::maySign() const
{
    return m_notes.mayEdit() && m_notes.entry() && m_notes.entry()->note &&
           m_desk.room().session.state == SessionState::Held;
}

void WrapUpPart::signAllReady()
{
    m_notes.flush();
    m_notes.look();
    QStringList titles;
    for (const NoteEntry &entry : m_notes.entries()) {
        if (entry.isReady())
            titles.append(m_notes.titleOf(entry));
    }
    if (titles.isEmpty())
        return;
    Question ask(tr("Sign %n note(s)", nullptr, int(titles.size())),
                 tr("%1. Signed notes can't be changed any more, only added to.")
                     .arg(QLocale().createSeparatedList(titles)),
                 tr("Sign"), this);
    const QLineEdit *secret =
        m_desk.practice().notes().signingAsksForPassword() ? ask.addPassword() : nullptr;
    if (!ask.asked())
        return;
    m_notes.signReady(secret ? secret->text() : QString());
    goToNextUnsigned();
    m_editor->begin();
}

void WrapUpPart::sign()
{
    if (!maySign())
        return;
    m_notes.look();
    const bool asksReason = !m_notes.findings().isEmpty();
    const bool asksPassword = m_desk.practice().notes().signingAsksForPassword();
    const int drafted = m_editor->drafted();
    QString password;
    QString reason;
    if (asksReason || asksPassword || drafted > 0) {
        QStringList sentences;
        if (drafted > 0)
            sentences.append(tr("%n drafted sentence(s) were not accepted yet; signing makes them yours.",
                                nullptr, drafted));
        if (asksReason)
            sentences.append(tr("The guards noticed something in this note: say why it stays as it is."));
        sentences.append(tr("A signed note can't be changed any more, only added to."));
        Question ask(tr("Sign: %1").arg(m_notes.titleOf(*m_notes.entry())), sentences.join(QLatin1Char(' ')),
                     tr("Sign"), this);
        const QLineEdit *why = asksReason ? ask.addRequiredLine(tr("Why it stays as it is")) : nullptr;
        const QLineEdit *secret = asksPassword ? ask.addPassword() : nullptr;
        if (!ask.asked())
            return;
        reason = why ? why->text() : QString();
        password = secret ? secret->text() : QString();
    }
    m_editor->acceptAll();
    if (!m_notes.sign(password, reason))
        return;
    goToNextUnsigned();
    m_editor->begin();
}

void WrapUpPart::signAddendum(const QString &text)
{
    QString password;
    if (m_desk.practice().notes().signingAsksForPassword()) {
        Question ask(tr("Sign the addendum"),
                     tr("It stands under the note from now on and can't be changed."), tr("Sign"), this);
        const QLineEdit *secret = ask.addPassword();
        if (!ask.asked())
            return;
        password = secret->text();
    }
    if (m_notes.addAddendum(text, password))
        m_editor->signedNote()->clearAddendum();
}

} // namespace ipt
