#include "ui/widgets/measures/answer_form.h"

#include "engine/measures/answer_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/measures/answer_field.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

QString rangeText(const MeasureItem &item)
{
    switch (item.kind) {
    case ItemKind::YesNo:
        return AnswerForm::tr("0 no, 1 yes");
    case ItemKind::Days:
        return AnswerForm::tr("%1 to %2 days").arg(item.least).arg(item.most);
    case ItemKind::Steps:
        break;
    }
    return AnswerForm::tr("%1 to %2").arg(item.least).arg(item.most);
}

/// The page scrolls to the item that has the keyboard.
void bringIntoView(QWidget *field)
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(field, px(16), px(64));
    }
}

} // namespace

AnswerForm::AnswerForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void AnswerForm::setDefinition(const MeasureDefinition &definition)
{
    const bool same = definition.id == m_definition.id && definition.items == m_definition.items;
    m_definition = definition;
    if (same && m_rows)
        return;
    delete m_rows;
    m_fields.clear();
    m_sides.clear();
    m_refusedAt = -1;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(0, 1);
    for (int index = 0; index < definition.items.size(); ++index)
        addItem(index, grid);
    layout()->addWidget(m_rows);
}

void AnswerForm::addItem(int index, QGridLayout *grid)
{
    const MeasureItem &item = m_definition.items.at(index);
    auto *name = new Label(tr("%1. %2").arg(index + 1).arg(item.label));
    name->setWordWrap(true);
    auto *field = new AnswerField(item, index + 1);
    auto *side = new Label(TextStyle::Caption);
    side->setMinimumWidth(px(104));
    grid->addWidget(name, index, 0);
    grid->addWidget(field, index, 1);
    grid->addWidget(side, index, 2);
    m_fields.append(field);
    m_sides.append(side);
    connect(field, &AnswerField::changed, this, [this, index] {
        m_refusedAt = -1;
        showItem(index);
        emit changed();
    });
    connect(field, &AnswerField::decided, this, [this, index] { advanceFrom(index); });
    connect(field, &AnswerField::nextRequested, this, [this, index] { goTo(index + 1); });
    connect(field, &AnswerField::previousRequested, this, [this, index] { goTo(index - 1); });
    connect(field, &AnswerField::takenBack, this, [this, index] { takeBackBefore(index); });
    connect(field, &AnswerField::refused, this,
            [this, index](const QString &typed) { refuse(index, typed); });
    connect(field, &AnswerField::pasted, this, [this, index](const QString &text) { paste(index, text); });
    connect(field, &AnswerField::entered, this, &AnswerForm::entered);
    showItem(index);
}

void AnswerForm::showItem(int index)
{
    const MeasureItem &item = m_definition.items.at(index);
    const AnswerField *field = m_fields.at(index);
    Label *side = m_sides.at(index);
    const bool wrong = field->isOutOfRange() || m_refusedAt == index;
    if (m_refusedAt == index)
        side->setText(tr("“%1” is no figure").arg(m_refused));
    else if (field->isOutOfRange())
        side->setText(tr("only %1").arg(rangeText(item)));
    else if (field->isLeftOut())
        side->setText(tr("not answered"));
    else
        side->setText(rangeText(item));
    side->setTone(wrong ? Tone::Warning : Tone::Neutral);
}

void AnswerForm::goTo(int index)
{
    if (index < 0 || index >= m_fields.size())
        return;
    m_fields.at(index)->setFocus();
    bringIntoView(m_fields.at(index));
}

void AnswerForm::advanceFrom(int index)
{
    if (index + 1 < m_fields.size())
        goTo(index + 1);
    else if (isComplete())
        emit completed();
}

void AnswerForm::takeBackBefore(int index)
{
    if (index == 0)
        return;
    m_fields.at(index - 1)->clear();
    showItem(index - 1);
    goTo(index - 1);
    emit changed();
}

void AnswerForm::refuse(int index, const QString &typed)
{
    const int before = m_refusedAt;
    m_refused = typed;
    m_refusedAt = index;
    if (before >= 0)
        showItem(before);
    showItem(index);
    emit changed();
}

void AnswerForm::paste(int index, const QString &text)
{
    const AnswerLine line = readAnswers(m_definition, text, index);
    int at = index;
    for (const std::optional<int> &answer : line.answers) {
        if (const auto word = line.noFigures.constFind(at); word != line.noFigures.constEnd()) {
            refuse(at, *word);
            return;
        }
        m_fields.at(at)->setAnswer(answer);
        showItem(at);
        ++at;
    }
    if (!line.surplus.isEmpty()) {
        refuse(int(m_fields.size()) - 1, line.surplus.first());
        return;
    }
    goTo(std::min(at, int(m_fields.size()) - 1));
    emit changed();
}

void AnswerForm::setAnswers(const QList<std::optional<int>> &answers)
{
    m_refusedAt = -1;
    for (int index = 0; index < m_fields.size(); ++index) {
        if (index < answers.size())
            m_fields.at(index)->setAnswer(answers.at(index));
        else
            m_fields.at(index)->clear();
        showItem(index);
    }
    emit changed();
}

void AnswerForm::clear()
{
    setAnswers({});
}

QString AnswerForm::draft() const
{
    QStringList words;
    for (const AnswerField *field : m_fields) {
        const std::optional<int> answer = field->answer();
        words.append(answer               ? QString::number(*answer)
                     : field->isLeftOut() ? QStringLiteral("-")
                                          : QStringLiteral("_"));
    }
    while (!words.isEmpty() && words.last() == QLatin1String("_"))
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

void AnswerForm::setDraft(const QString &draft)
{
    const QStringList words = draft.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_refusedAt = -1;
    for (int index = 0; index < m_fields.size(); ++index) {
        const QString word = words.value(index, QStringLiteral("_"));
        bool isNumber = false;
        const int answer = word.toInt(&isNumber);
        if (isNumber)
            m_fields.at(index)->setAnswer(answer);
        else if (word == QLatin1String("-"))
            m_fields.at(index)->setAnswer(std::nullopt);
        else
            m_fields.at(index)->clear();
        showItem(index);
    }
    emit changed();
}

QList<std::optional<int>> AnswerForm::answers() const
{
    QList<std::optional<int>> answers;
    for (const AnswerField *field : m_fields)
        answers.append(field->answer());
    return answers;
}

int AnswerForm::filled() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [](const AnswerField *field) { return field->isFilled(); }));
}

bool AnswerForm::isComplete() const
{
    return !m_fields.isEmpty() && filled() == m_fields.size() && problem().isEmpty();
}

QString AnswerForm::problem() const
{
    if (m_refusedAt >= 0)
        return tr("Item %1 takes figures, and “%2” was typed.").arg(m_refusedAt + 1).arg(m_refused);
    for (int index = 0; index < m_fields.size(); ++index) {
        if (m_fields.at(index)->isOutOfRange())
            return m_definition.problemOf(index, *m_fields.at(index)->answer());
    }
    return {};
}

void AnswerForm::focusFirst()
{
    const auto open = std::find_if(m_fields.begin(), m_fields.end(),
                                   [](const AnswerField *field) { return !field->isFilled(); });
    goTo(open == m_fields.end() ? 0 : int(open - m_fields.begin()));
}

} // namespace ipt
