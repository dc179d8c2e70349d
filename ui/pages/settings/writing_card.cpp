#include "ui/pages/settings/writing_card.h"

#include "engine/core/excerpt.h"
#include "engine/drafting/drafting_rules.h"
#include "practice/administration.h"
#include "practice/writing_aids.h"
#include "ui/dialogs/drafting_dialog.h"
#include "ui/dialogs/snippet_dialog.h"
#include "ui/dialogs/words_dialog.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ipt {

WritingCard::WritingCard(Practice &practice, QWidget *parent)
    : Card(tr("Notes"), {}, parent)
    , m_practice(practice)
    , m_rows(new RowList(tr("Snippets")))
{
    auto *form = new QFormLayout;
    form->addRow(tr("Spelling"), spellingChoice());
    body()->addLayout(form);
    auto *about =
        new Label(tr("Snippets: in a note, “/” and a name becomes the words. Choose one to change it."),
                  TextStyle::Soft);
    about->setWordWrap(true);
    body()->addWidget(about);
    body()->addWidget(m_rows);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, px(8));
    const auto add = [this, flow](const QString &words, void (WritingCard::*act)()) {
        auto *button = new Button(words);
        button->setSmall(true);
        connect(button, &Button::clicked, this, act);
        flow->addWidget(button);
    };
    auto *snippet = new Button(tr("Add a snippet…"));
    snippet->setSmall(true);
    connect(snippet, &Button::clicked, this, [this] { editSnippet(-1); });
    flow->addWidget(snippet);
    add(tr("Own words…"), &WritingCard::editWords);
    if (m_practice.user().has(Role::Administrator)) {
        add(tr("How drafts are worded…"), &WritingCard::editDrafting);
        add(tr("Read a note template…"), &WritingCard::addTemplate);
    }
    body()->addWidget(row);
    connect(m_rows, &RowList::rowActivated, this, &WritingCard::editSnippet);
    refresh();
}

QWidget *WritingCard::spellingChoice()
{
    auto *choice = new QComboBox;
    choice->addItem(tr("In the program's language"), QString());
    choice->addItem(tr("English"), QStringLiteral("en"));
    choice->addItem(tr("Spanish"), QStringLiteral("es"));
    choice->addItem(tr("Not looked at"), QStringLiteral("none"));
    choice->setCurrentIndex(std::max(0, choice->findData(preferences::spelling())));
    choice->setAccessibleName(tr("Spelling"));
    connect(choice, &QComboBox::activated, this,
            [choice] { preferences::setSpelling(choice->currentData().toString()); });
    return choice;
}

void WritingCard::refresh()
{
    m_snippets = m_practice.writingAids().snippets();
    QList<ListRow> rows;
    for (const Snippet &snippet : std::as_const(m_snippets)) {
        constexpr int shown = 160;
        ListRow row;
        row.strong = true;
        row.text = QLatin1Char('/') + snippet.name;
        row.second = openingOf(snippet.text, shown);
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
}

bool WritingCard::doneOrSay(const Result<void> &result, const QString &sentence)
{
    if (result.ok())
        emit done(sentence);
    else
        emit failed(result.error());
    return result.ok();
}

void WritingCard::editSnippet(int row)
{
    const Snippet before = row < 0 ? Snippet() : m_snippets.at(row);
    SnippetDialog dialog(before, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    WritingAids &aids = m_practice.writingAids();
    const Snippet after = dialog.snippet();
    if (dialog.takesAway()) {
        doneOrSay(aids.removeSnippet(before.name), tr("The snippet is gone."));
    } else if (doneOrSay(aids.saveSnippet(after), tr("The snippet is kept.")) && row >= 0 &&
               after.name != before.name) {
        doneOrSay(aids.removeSnippet(before.name), tr("The snippet is kept under its new name."));
    }
    refresh();
}

void WritingCard::editWords()
{
    WritingAids &aids = m_practice.writingAids();
    WordsDialog dialog(aids.words(), window());
    if (dialog.exec() == QDialog::Accepted)
        doneOrSay(aids.setWords(dialog.words()), tr("The words are kept."));
}

void WritingCard::editDrafting()
{
    Administration &administration = m_practice.administration();
    const Result<QList<OwnDefinition>> definitions = administration.definitions();
    if (!definitions.ok()) {
        emit failed(definitions.error());
        return;
    }
    QString own;
    for (const OwnDefinition &definition : *definitions)
        own = definition.kind == draftingKind() ? definition.body : own;
    DraftingDialog dialog(own, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.own().isEmpty())
        doneOrSay(administration.removeDefinition(draftingKind(), draftingKind()),
                  tr("Drafts are worded as the program comes."));
    else
        doneOrSay(administration.saveDefinition({draftingKind(), draftingKind(), dialog.own()}),
                  tr("Drafts are worded so from now on."));
}

void WritingCard::addTemplate()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Read a note template"), QString(),
                                                      tr("Definitions (*.json)"));
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({ErrorKind::InputOutput, tr("The file can't be read: %1.").arg(file.errorString()), {}});
        return;
    }
    const QByteArray body = file.readAll();
    const QString id = QJsonDocument::fromJson(body).object().value(QLatin1String("id")).toString();
    const Result<void> saved =
        m_practice.administration().saveDefinition({QStringLiteral("template"), id, QString::fromUtf8(body)});
    if (!saved.ok()) {
        const Error &error = saved.error();
        emit failed({error.kind, tr("%1 (at %2)").arg(error.sentence, error.where), error.where});
        return;
    }
    emit done(tr("The template is offered from now on."));
}

} // namespace ipt
