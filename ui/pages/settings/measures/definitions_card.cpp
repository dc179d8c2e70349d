#include "ui/pages/settings/measures/definitions_card.h"

#include "engine/measures/definition_reader.h"
#include "engine/measures/measure_plan.h"
#include "engine/measures/own_definition_check.h"
#include "practice/built_in.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/tables/row_list.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// A definition is a page of text; a file larger than this is something else.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

QString builtInText(const QString &measure)
{
    const MeasureDefinition *definition = builtInMeasures().find(measure);
    return definition && definition->schedule ? scheduleText(*definition->schedule) : QString();
}

} // namespace

DefinitionsCard::DefinitionsCard(QWidget *parent)
    : Card(tr("Measures"), tr("choose one to say when it is asked for"), parent)
    , m_add(new Button(tr("Add one from a file…")))
    , m_remove(new Button(tr("Remove"), ButtonKind::Quiet))
    , m_rows(new RowList(tr("Measures the practice can use")))
    , m_message(new InlineMessage)
    , m_problems(new RowList(tr("What is wrong with the file")))
{
    for (Button *button : {m_remove, m_add}) {
        button->setSmall(true);
        addToHead(button);
    }
    m_rows->setKeepingCurrent(true);
    m_problems->hide();
    body()->addWidget(m_rows);
    body()->addWidget(m_message);
    body()->addWidget(m_problems);
    connect(m_add, &Button::clicked, this, &DefinitionsCard::chooseFile);
    connect(m_remove, &Button::clicked, this, &DefinitionsCard::remove);
    connect(m_rows, &RowList::rowActivated, this, &DefinitionsCard::changeSchedule);
    connect(m_rows, &QListWidget::currentRowChanged, this, &DefinitionsCard::showButtons);
}

bool DefinitionsCard::isOwn(const QString &kind, const QString &id) const
{
    return std::any_of(m_own.begin(), m_own.end(),
                       [&](const OwnDefinition &own) { return own.kind == kind && own.id == id; });
}

void DefinitionsCard::setMeasures(const MeasureLibrary &library, const QList<OwnDefinition> &own)
{
    m_library = library;
    m_own = own;
    QList<ListRow> rows;
    for (const MeasureDefinition &definition : library.all()) {
        ListRow row;
        row.strong = true;
        row.text = definition.name;
        row.soft = definition.about;
        row.second =
            tr("Asked for: %1")
                .arg(scheduleText(definition.schedule.value_or(MeasureSchedule{ScheduleKind::Never, 1, {}})));
        if (isOwn(QStringLiteral("measure"), definition.id))
            row.chips.append(ChipLook::state(tr("our own"), Tone::Accent));
        if (isOwn(measureScheduleKind, definition.id))
            row.chips.append(ChipLook::state(tr("our own schedule")));
        rows.append(row);
    }
    m_rows->setRows(rows);
    showButtons();
}

QString DefinitionsCard::currentMeasure() const
{
    const int row = m_rows->currentRow();
    return row >= 0 && row < m_library.all().size() ? m_library.all().at(row).id : QString();
}

void DefinitionsCard::showButtons()
{
    m_remove->setVisible(isOwn(QStringLiteral("measure"), currentMeasure()));
}

void DefinitionsCard::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a measure from a file"), {},
                                                      tr("Definitions of measures (*.json)"));
    if (!path.isEmpty())
        readFile(path);
}

void DefinitionsCard::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    m_problems->hide();
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->say(InlineMessage::Kind::Error, tr("%1 can't be read: %2.").arg(name, file.errorString()));
        return;
    }
    const QByteArray content = file.read(mostBytes + 1);
    OwnDefinition own{QStringLiteral("measure"), {}, QString::fromUtf8(content)};
    if (const Result<MeasureDefinition> measure = readMeasureDefinition(content); measure.ok())
        own.id = measure->id;
    const QList<Error> problems = problemsIn(own, builtInMeasures());
    if (!problems.isEmpty())
        return showProblems(name, problems);
    m_message->say(InlineMessage::Kind::Done,
                   isOwn(own.kind, own.id) ? tr("%1 takes the place of the definition before.").arg(name)
                                           : tr("%1 is among the measures now.").arg(name));
    emit addRequested(own);
}

void DefinitionsCard::showProblems(const QString &file, const QList<Error> &problems)
{
    m_message->say(InlineMessage::Kind::Error,
                   tr("%1 can't be used, and nothing was changed: %n thing(s) are wrong in it.", nullptr,
                      int(problems.size()))
                       .arg(file));
    QList<ListRow> rows;
    for (const Error &problem : problems)
        rows.append(
            {problem.sentence, problem.where.isEmpty() ? tr("the file") : problem.where, {}, {}, false});
    m_problems->setRows(rows);
    m_problems->show();
}

void DefinitionsCard::remove()
{
    const QString measure = currentMeasure();
    m_problems->hide();
    m_message->say(InlineMessage::Kind::Done,
                   tr("The definition is removed. Forms that were filled in with it are kept, and shown as "
                      "they are stored."));
    emit removeRequested(measure);
}

void DefinitionsCard::changeSchedule(int row)
{
    const MeasureDefinition definition = m_library.all().at(row);
    const bool own = isOwn(measureScheduleKind, definition.id);
    const bool isBuiltIn = builtInMeasures().find(definition.id);
    const QString usual = isBuiltIn ? builtInText(definition.id) : tr("as its file has it");
    ScheduleDialog dialog(definition.name, own ? definition.schedule : std::nullopt, usual, this);
    if (dialog.exec() == QDialog::Accepted)
        emit scheduleChosen(definition.id, dialog.schedule());
}

} // namespace ipt
