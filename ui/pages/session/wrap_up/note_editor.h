#pragma once

#include "ui/pages/session/wrap_up/note_desk.h"
#include "ui/widgets/base/page/card.h"

class QComboBox;
class QVBoxLayout;

namespace ipt {

class Button;
class InlineMessage;
class SectionEdit;
class SignedNote;
class WritingHelp;

/// The open note: its head, its sections to write in, its areas. A signed one stands as it was signed.
class NoteEditor : public Card
{
    Q_OBJECT

public:
    NoteEditor(NoteDesk &notes, const Definitions &definitions, WritingHelp &help, QWidget *parent = nullptr);

    /// Puts the cursor into the first section.
    void begin();
    /// Sentences drafted and not yet accepted.
    int drafted() const;
    void acceptAll();
    void replaceFinding(const Finding &finding, const QString &words);
    void showFinding(const Finding &finding);
    SignedNote *signedNote() const { return m_signed; }

signals:
    void draftedChanged();
    /// Everything drafted here was accepted by one key: on to the next.
    void nextRequested();

private:
    void show();
    void showSections();
    void showAreas();
    void showFindings();
    void showOffer();
    void showWays();
    void fillTemplates();
    void edited();
    void draft();
    void fillForm();
    QWidget *makeHints();
    void chooseVersion();

    NoteDesk &m_notes;
    const Definitions &m_definitions;
    WritingHelp &m_help;
    QComboBox *m_templates;
    Label *m_head;
    InlineMessage *m_offer;
    Button *m_draft;
    QWidget *m_form;
    QVBoxLayout *m_sectionsLayout;
    QList<SectionEdit *> m_sections;
    QList<Button *> m_areas;
    Label *m_absence;
    Label *m_hint;
    Button *m_accept;
    Button *m_versions;
    Button *m_discard;
    SignedNote *m_signed;
    bool m_filling = false;
};

} // namespace ipt
