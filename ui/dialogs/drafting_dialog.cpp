#include "ui/dialogs/drafting_dialog.h"

#include "engine/drafting/drafting_rules.h"
#include "practice/built_in.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollArea>

namespace ipt {

namespace {

const QString sentencesKey = QStringLiteral("sentences");

/// "attended part" for attended_part: a name to tell the sentences apart by.
QString shown(const QString &key)
{
    return QString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString placeholders(const QStringList &names)
{
    QStringList braced;
    for (const QString &name : names)
        braced.append(QLatin1Char('{') + name + QLatin1Char('}'));
    return braced.join(QLatin1Char(' '));
}

} // namespace

DraftingDialog::DraftingDialog(const QString &own, QWidget *parent)
    : Ask(tr("How drafts are worded"), tr("Keep"), parent)
    , m_about(new Label(TextStyle::Soft))
{
    m_about->setWordWrap(true);
    form()->addRow(m_about);
    form()->addRow(makeLines());
    form()->addRow(makeFiles());
    m_rest = QJsonDocument::fromJson(own.toUtf8()).object();
    show();
    setMinimumWidth(px(760));
}

QWidget *DraftingDialog::makeLines()
{
    auto *content = new QWidget;
    auto *lines = new QFormLayout(content);
    lines->setVerticalSpacing(px(8));
    const DraftingRules &usual = builtInDraftingRules();
    for (auto sentence = draftingSentences().begin(); sentence != draftingSentences().end(); ++sentence) {
        auto *line = new QLineEdit;
        line->setPlaceholderText(usual.sentences.value(sentence.key()));
        line->setMaxLength(500);
        line->setAccessibleName(tr("Sentence “%1”").arg(shown(sentence.key())));
        line->setToolTip(sentence.value().isEmpty()
                             ? tr("No placeholders")
                             : tr("Placeholders: %1").arg(placeholders(sentence.value())));
        lines->addRow(shown(sentence.key()), line);
        m_lines.insert(sentence.key(), line);
    }
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(px(360));
    return area;
}

QWidget *DraftingDialog::makeFiles()
{
    auto *files = new QWidget;
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto *read = new Button(tr("Read from a file…"));
    auto *write = new Button(tr("Write to a file…"));
    for (Button *button : {read, write}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch();
    connect(read, &Button::clicked, this, &DraftingDialog::readFile);
    connect(write, &Button::clicked, this, &DraftingDialog::writeFile);
    return files;
}

void DraftingDialog::show()
{
    const QJsonObject sentences = m_rest.take(sentencesKey).toObject();
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        line.value()->setText(sentences.value(line.key()).toString());
    const QString more = m_rest.isEmpty()
                             ? QString()
                             : QLatin1Char(' ') + tr("Besides, the practice has rules of its own for: %1.")
                                                      .arg(m_rest.keys().join(QStringLiteral(", ")));
    m_about->setText(tr("What stays empty is worded as shown in grey. Words in braces are filled in. Which "
                        "parts make up a section is changed in a file: write it, edit it, read it again.") +
                     more);
}

QString DraftingDialog::own() const
{
    QJsonObject whole = m_rest;
    QJsonObject sentences;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const QString text = line.value()->text().trimmed();
        if (!text.isEmpty())
            sentences.insert(line.key(), text);
    }
    if (!sentences.isEmpty())
        whole.insert(sentencesKey, sentences);
    return whole.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QString DraftingDialog::complaint() const
{
    if (own().isEmpty())
        return {};
    const Result<DraftingRules> rules = readOwnDraftingRules(builtInDraftingFile(), own().toUtf8());
    return rules ? QString() : tr("%1 (at %2)").arg(rules.error().sentence, rules.error().where);
}

void DraftingDialog::readFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read drafting rules"), QString(), tr("Definitions (*.json)"));
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_about->setText(tr("The file can't be read: %1.").arg(file.errorString()));
        return;
    }
    const QByteArray read = file.readAll();
    const Result<DraftingRules> rules = readOwnDraftingRules(builtInDraftingFile(), read);
    if (!rules) {
        m_about->setText(
            tr("The file was not taken: %1 (at %2)").arg(rules.error().sentence, rules.error().where));
        return;
    }
    m_rest = QJsonDocument::fromJson(read).object();
    show();
}

/// The whole of the rules as they are in force, so that there is something to edit.
void DraftingDialog::writeFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Write drafting rules"), QStringLiteral("drafting.json"));
    if (path.isEmpty())
        return;
    QJsonObject whole = QJsonDocument::fromJson(builtInDraftingFile()).object();
    const QJsonObject changes = QJsonDocument::fromJson(own().toUtf8()).object();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        QJsonObject inside = whole.value(change.key()).toObject();
        const QJsonObject changed = change.value().toObject();
        for (auto each = changed.begin(); each != changed.end(); ++each)
            inside.insert(each.key(), each.value());
        whole.insert(change.key(), change.value().isObject() ? QJsonValue(inside) : change.value());
    }
    QSaveFile out(path);
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit();
    m_about->setText(written ? tr("The rules are written.")
                             : tr("The rules could not be written: %1.").arg(out.errorString()));
}

} // namespace ipt
