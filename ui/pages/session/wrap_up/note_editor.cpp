#include "ui/pages/session/wrap_up/note_editor.h"

#include "engine/definitions/definitions.h"
#include "ui/pages/session/cards/scrolling.h"
#include "ui/pages/session/wrap_up/section_edit.h"
#include "ui/pages/session/wrap_up/signed_note.h"
#include "ui/pages/session/wrap_up/versions_dialog.h"
#include "ui/theme/icon.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/session/note_reader.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

NoteEditor::NoteEditor(NoteDesk &notes, const Definitions &definitions, WritingHelp &help, QWidget *parent)
    : Card({}, {}, parent)
    , m_notes(notes)
    , m_definitions(definitions)
    , m_help(help)
    , m_templates(new QComboBox)
    , m_head(new Label(TextStyle::Caption))
    , m_offer(new InlineMessage)
    , m_draft(m_offer->addAction(tr("Draft from the moments")))
    , m_form(new QWidget)
    , m_sectionsLayout(new QVBoxLayout)
    , m_absence(new Label)
    , m_hint(new Label(tr("Tinted: drafted from the moments, not yet accepted. Tab accepts a sentence, "
                          "typing changes it."),
                       TextStyle::Caption))
    , m_accept(new Button(tr("Accept all")))
    , m_versions(new Button(tr("Earlier versions…")))
    , m_discard(new Button(tr("Discard the draft")))
    , m_signed(new SignedNote(notes))
{
    fillForm();
    m_templates->setAccessibleName(tr("Template of the note"));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_head->setWordWrap(true);
    m_absence->setWordWrap(true);
    m_draft->setKey(Qt::CTRL | Qt::Key_D);
    addToHead(m_templates);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_head);
    layout->addWidget(m_offer);
    layout->addWidget(m_absence);
    layout->addWidget(m_form);
    layout->addWidget(m_signed);
    layout->addStretch();
    body()->addWidget(scrolling(whole), 1);

    connect(&notes, &NoteDesk::opened, this, &NoteEditor::show);
    connect(&notes, &NoteDesk::entriesChanged, this, &NoteEditor::showWays);
    connect(&notes, &NoteDesk::findingsChanged, this, &NoteEditor::showFindings);
    connect(m_draft, &Button::clicked, this, &NoteEditor::draft);
    connect(m_templates, &QComboBox::activated, this,
            [this](int index) { m_notes.changeTemplate(m_templates->itemData(index).toString()); });
}

void NoteEditor::fillForm()
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    m_sectionsLayout->setSpacing(px(4));
    layout->addLayout(m_sectionsLayout);
    layout->addWidget(makeHints());
    layout->addWidget(new Label(tr("Areas worked on"), TextStyle::Caption));
    auto *areas = new QWidget;
    auto *flow = new FlowLayout(areas, px(8));
    for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
        auto *button = new Button(nameOf(area));
        button->setSmall(true);
        button->setCheckable(true);
        button->setIcon(icon(iconOf(area), swatchOf(area).mark));
        connect(button, &Button::toggled, button, [button, area = area](bool chosen) {
            button->setIcon(icon(iconOf(area), chosen ? &Colours::onAccent : swatchOf(area).mark));
        });
        connect(button, &Button::clicked, this, &NoteEditor::edited);
        flow->addWidget(button);
        m_areas.append(button);
    }
    layout->addWidget(areas);
}

/// Under the sections: what the tint means, and what can be done with the draft as a whole.
QWidget *NoteEditor::makeHints()
{
    auto *hints = new QWidget;
    auto *layout = new QVBoxLayout(hints);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, px(8));
    for (Button *button : {m_accept, m_versions, m_discard}) {
        button->setSmall(true);
        flow->addWidget(button);
    }
    layout->addWidget(row);
    m_accept->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_accept, &Button::clicked, this, [this] {
        acceptAll();
        emit nextRequested();
    });
    connect(m_versions, &Button::clicked, this, &NoteEditor::chooseVersion);
    connect(m_discard, &Button::clicked, &m_notes, &NoteDesk::discard);
    return hints;
}

void NoteEditor::chooseVersion()
{
    const QList<NoteVersion> versions = m_notes.versions();
    VersionsDialog dialog(versions, m_notes.note().sections, this);
    if (dialog.exec() != QDialog::Accepted || dialog.chosen() < 0)
        return;
    m_notes.keepVersion();
    const QList<NoteSection> before = versions[dialog.chosen()].sections;
    for (qsizetype i = 0; i < m_sections.size() && i < before.size(); ++i) {
        if (m_sections[i]->toPlainText() != before[i].text)
            m_sections[i]->replaceAll(before[i].text);
    }
}

void NoteEditor::begin()
{
    if (!m_form->isHidden() && !m_sections.isEmpty())
        m_sections.first()->setFocus();
    else
        m_signed->setFocus();
}

void NoteEditor::show()
{
    if (!m_notes.entry())
        return;
    setTitle(m_notes.titleOf(*m_notes.entry()));
    m_head->setText(noteHeadLine(m_notes.head()));
    const bool edits = m_notes.mayEdit();
    const bool away = m_notes.entry()->isAbsence();
    m_absence->setVisible(away);
    if (away) {
        m_absence->setText(
            tr("%1 No note is asked for; the attendance says it.").arg(m_notes.entry()->absence));
    }
    fillTemplates();
    m_templates->setVisible(edits);
    m_form->setVisible(edits);
    m_head->setVisible(edits || away);
    m_signed->setVisible(!edits && !away);
    if (edits) {
        showSections();
        showAreas();
    } else if (!away) {
        m_signed->showNote();
    }
    showOffer();
}

void NoteEditor::fillTemplates()
{
    m_templates->clear();
    const QList<NoteTemplate> fitting = m_definitions.templatesFor(m_notes.note().kind);
    for (const NoteTemplate &shape : fitting)
        m_templates->addItem(shape.name, shape.id);
    m_templates->setCurrentIndex(m_templates->findData(m_notes.note().templateId.value_or(QString())));
}

void NoteEditor::showSections()
{
    m_filling = true;
    while (QLayoutItem *item = m_sectionsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sections.clear();
    const NoteTemplate *shape = m_definitions.noteTemplate(m_notes.note().templateId.value_or(QString()));
    const QList<NoteSection> sections = m_notes.note().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        auto *edit = new SectionEdit(sections[i].title.isEmpty() ? tr("Note") : sections[i].title);
        edit->setHelp(&m_help);
        edit->setPlainText(sections[i].text);
        QStringList drafted;
        for (const DraftedSentence &sentence : m_notes.note().drafted) {
            if (sentence.section == i)
                drafted.append(sentence.text);
        }
        edit->setDrafted(drafted);
        if (shape && i < shape->sections.size())
            edit->setPlaceholderText(shape->sections[i].prompt);
        connect(edit, &QPlainTextEdit::textChanged, this, &NoteEditor::edited);
        connect(edit, &SectionEdit::draftedChanged, this, &NoteEditor::edited);
        if (!sections[i].title.isEmpty())
            m_sectionsLayout->addWidget(new Label(sections[i].title, TextStyle::Section));
        m_sectionsLayout->addWidget(edit);
        m_sectionsLayout->addSpacing(px(8));
        m_sections.append(edit);
    }
    m_filling = false;
}

void NoteEditor::showAreas()
{
    const OptionalList<ProblemArea> areas = m_notes.note().problemAreas;
    for (qsizetype i = 0; i < m_areas.size(); ++i)
        m_areas[i]->setChecked(areas.contains(WordsOf<ProblemArea>::all[i].first));
}

void NoteEditor::edited()
{
    if (m_filling)
        return;
    QList<NoteSection> sections = m_notes.note().sections;
    for (qsizetype i = 0; i < m_sections.size() && i < sections.size(); ++i)
        sections[i].text = m_sections[i]->toPlainText();
    OptionalList<ProblemArea> areas;
    for (qsizetype i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i]->isChecked())
            areas.append(WordsOf<ProblemArea>::all[i].first);
    }
    QList<DraftedSentence> drafted;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QStringList sentences = m_sections[i]->draftedSentences();
        for (const QString &sentence : sentences)
            drafted.append({i, sentence});
    }
    m_notes.edit(sections, areas, drafted);
    showOffer();
}

int NoteEditor::drafted() const
{
    int count = 0;
    for (const SectionEdit *edit : m_sections)
        count += edit->drafted();
    return count;
}

void NoteEditor::acceptAll()
{
    for (SectionEdit *edit : m_sections)
        edit->acceptAll();
}

void NoteEditor::showOffer()
{
    const bool isEmpty = std::all_of(m_sections.begin(), m_sections.end(), [](const SectionEdit *edit) {
        return edit->toPlainText().trimmed().isEmpty();
    });
    if (m_notes.mayEdit() && m_notes.note().kind != NoteKind::Private && isEmpty) {
        if (m_offer->isHidden())
            m_offer->say(InlineMessage::Kind::Info,
                         tr("Write in your own words, or begin with what the moments say."));
    } else {
        m_offer->clear();
    }
    m_hint->setVisible(drafted() > 0);
    m_accept->setVisible(drafted() > 0);
    showWays();
    emit draftedChanged();
}

/// What can be done with a draft once there is one: its first word makes it so.
void NoteEditor::showWays()
{
    m_versions->setVisible(m_notes.ref().has_value());
    m_discard->setVisible(m_notes.ref().has_value());
}

void NoteEditor::draft()
{
    const std::optional<NoteDraft> draft = m_notes.compose();
    if (!draft)
        return;
    const QList<NoteSection> texts = sectionsOf(*draft);
    m_filling = true;
    for (qsizetype i = 0; i < m_sections.size() && i < texts.size(); ++i) {
        QTextCursor cursor(m_sections[i]->document());
        cursor.insertText(texts[i].text);
        QStringList sentences;
        for (const DraftSentence &sentence : draft->sections[i].sentences)
            sentences.append(sentence.text);
        m_sections[i]->setDrafted(sentences);
    }
    for (qsizetype i = 0; i < m_areas.size(); ++i)
        m_areas[i]->setChecked(draft->problemAreas.contains(WordsOf<ProblemArea>::all[i].first));
    m_filling = false;
    edited();
    if (!m_sections.isEmpty()) {
        m_sections.first()->setFocus();
        m_sections.first()->moveCursor(QTextCursor::Start);
    }
}

void NoteEditor::showFindings()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        QList<SectionEdit::Place> places;
        for (const Finding &finding : m_notes.findings()) {
            if (finding.section == i)
                places.append({finding.start, finding.length});
        }
        m_sections[i]->setFindings(places);
    }
}

void NoteEditor::replaceFinding(const Finding &finding, const QString &words)
{
    if (finding.section < 0 || finding.section >= m_sections.size())
        return;
    m_sections[finding.section]->replace({finding.start, finding.length}, words);
    m_notes.look();
}

void NoteEditor::showFinding(const Finding &finding)
{
    if (finding.section >= 0 && finding.section < m_sections.size())
        m_sections[finding.section]->select({finding.start, finding.length});
}

} // namespace ipt
