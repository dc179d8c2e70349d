#include "ui/pages/member/inventory/guide_panel.h"

#include "engine/core/excerpt.h"
#include "engine/inventory/area_suggestion.h"
#include "engine/inventory/inventory_check.h"
#include "engine/inventory/placing.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/inventory/answer_list.h"
#include "ui/pages/member/inventory/guide_answers.h"
#include "ui/pages/member/inventory/suggestion_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

int indexOf(const Inventory &inventory, const RelationshipId &id)
{
    for (int index = 0; index < inventory.relationships.size(); ++index) {
        if (inventory.relationships[index].id == id)
            return index;
    }
    return -1;
}

} // namespace

GuidePanel::GuidePanel(QWidget *parent)
    : Card(tr("Through the questions"), {}, parent)
    , m_questionPart(new QWidget)
    , m_endPart(new QWidget)
    , m_who(new Label(TextStyle::Heading))
    , m_step(new Label(TextStyle::Caption))
    , m_question(new Label(TextStyle::Lead))
    , m_answers(new AnswerList)
    , m_line(new KeptLine(tr("Who they are to the member")))
    , m_died(new QCheckBox(tr("Has died")))
    , m_text(new KeptText(tr("Answer")))
    , m_suggestion(new SuggestionBox)
    , m_next(new Button(tr("Next"), ButtonKind::Primary))
    , m_nextPerson(new Button(tr("Next person"), ButtonKind::Quiet))
    , m_endSentence(new Label(TextStyle::Lead))
    , m_open(new RowList(tr("What is open")))
    , m_noted(new RowList(tr("What is noted")))
    , m_whole(new InlineMessage)
{
    auto *close = new Button(tr("Close"), ButtonKind::Quiet);
    close->setSmall(true);
    close->setKeyHint(Qt::Key_Escape);
    addToHead(close);
    connect(close, &Button::clicked, this, &GuidePanel::closed);
    buildQuestion();
    buildEnd();
    body()->addWidget(m_questionPart);
    body()->addWidget(m_endPart);
}

void GuidePanel::buildQuestion()
{
    m_who->setElided(true);
    m_question->setWordWrap(true);
    m_text->setLines(4, 14);
    auto *back = new Button(tr("Back"));
    auto *steps = new QHBoxLayout;
    steps->setSpacing(px(8));
    steps->addWidget(m_next);
    steps->addWidget(back);
    steps->addStretch();
    auto *part = new QVBoxLayout(m_questionPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(px(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_step, m_question, m_line, m_died,
                                                            m_answers, m_text, m_suggestion})
        part->addWidget(widget);
    part->addLayout(steps);
    part->addWidget(m_nextPerson, 0, Qt::AlignLeft);
    part->addSpacing(px(8));
    part->addWidget(m_noted);
    connect(m_noted, &RowList::rowActivated, this, [this](int row) {
        if (m_place && row >= 0 && row < inventoryQuestionCount) {
            goTo(GuidePlace{m_place->person, m_notedQuestions.value(row)});
            focusAnswer();
        }
    });
    buildKeys(back, m_next, m_nextPerson);

    connect(m_answers, &AnswerList::given, this, &GuidePanel::give);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { step(false); });
    connect(m_line->keeper(), &TextKeeper::kept, this, [this](const QString &typed) {
        const QString relation = typed.simplified();
        choose(
            [&relation](Relationship &person) {
                person.relation = relation.isEmpty() ? relationNotSaid() : relation;
            },
            questionName(InventoryQuestion::Who));
    });
    connect(m_died, &QCheckBox::clicked, this, [this](bool died) {
        choose([died](Relationship &person) { person.deceased = died ? std::optional(true) : std::nullopt; });
    });
    connect(m_text->keeper(), &TextKeeper::kept, this, [this](const QString &typed) {
        const WrittenAnswer answer = m_place ? writtenAnswer(m_place->question) : nullptr;
        if (answer) {
            choose([answer, &typed](Relationship &person) { person.*answer = written(typed); },
                   questionName(m_place->question));
        }
    });
    connect(m_suggestion, &SuggestionBox::accepted, this, [this](ProblemArea area) {
        choose([area](Relationship &person) { person.problemAreas.append(area); });
        focusAnswer();
    });
    connect(m_suggestion, &SuggestionBox::dismissed, this, [this](ProblemArea area) {
        if (m_place)
            emit suggestionDismissed(m_place->person, area);
        focusAnswer();
    });
}

void GuidePanel::buildKeys(Button *back, Button *next, Button *person)
{
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(Qt::CTRL | Qt::Key_Return, [this] { step(false); });
    onKeys(Qt::CTRL | Qt::Key_Enter, [this] { step(false); });
    onKeys(Qt::ALT | Qt::Key_Down, [this] { step(false); });
    onKeys(Qt::ALT | Qt::Key_Up, [this] { step(true); });
    onKeys(Qt::ALT | Qt::Key_PageDown, [this] { stepToNextPerson(); });
    onKeys(Qt::Key_Escape, [this] { emit closed(); });
    next->setKeyHint(Qt::CTRL | Qt::Key_Return);
    back->setKeyHint(Qt::ALT | Qt::Key_Up);
    person->setKeyHint(Qt::ALT | Qt::Key_PageDown);
    connect(next, &Button::clicked, this, [this] { step(false); });
    connect(back, &Button::clicked, this, [this] { step(true); });
    connect(person, &Button::clicked, this, &GuidePanel::stepToNextPerson);
}

void GuidePanel::buildEnd()
{
    m_endSentence->setWordWrap(true);
    auto *formulation = m_whole->addAction(tr("Open the formulation"));
    connect(formulation, &Button::clicked, this, &GuidePanel::formulationRequested);
    auto *part = new QVBoxLayout(m_endPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(px(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_endSentence, m_whole, m_open})
        part->addWidget(widget);
    connect(m_open, &RowList::rowActivated, this, [this](int row) {
        if (row < 0 || row >= m_inventory.relationships.size())
            return;
        const Relationship &person = m_inventory.relationships[row];
        const QList<InventoryQuestion> open = openQuestions(person);
        goTo(GuidePlace{person.id, open.isEmpty() ? InventoryQuestion::Who : open.first()});
        focusAnswer();
    });
}

const Relationship *GuidePanel::person() const
{
    const int index = m_place ? indexOf(m_inventory, m_place->person) : -1;
    return index < 0 ? nullptr : &m_inventory.relationships[index];
}

void GuidePanel::setInventory(const Inventory &inventory, const QSet<QString> &dismissed)
{
    m_inventory = inventory;
    m_dismissed = dismissed;
    if (m_place && !person())
        return goTo(firstOpen(m_inventory));
    show(false);
}

void GuidePanel::goTo(const std::optional<GuidePlace> &place)
{
    // What waits belongs to the question before.
    m_text->keeper()->flush();
    m_line->keeper()->flush();
    m_place = place;
    show(true);
    emit placeChanged(m_place);
}

void GuidePanel::show(bool another)
{
    const Relationship *shown = person();
    m_questionPart->setVisible(shown);
    m_endPart->setVisible(!shown);
    if (shown)
        showQuestion(Relationship(*shown), another);
    else
        showEnd();
}

void GuidePanel::showQuestion(const Relationship &person, bool another)
{
    const InventoryQuestion question = m_place->question;
    const int index = indexOf(m_inventory, person.id);
    setAside(tr("Person %1 of %2").arg(index + 1).arg(m_inventory.relationships.size()));
    m_who->setText(isRelationKnown(person.relation) ? tr("%1, %2").arg(person.person, person.relation)
                                                    : person.person);
    m_step->setText(tr("Question %1 of %2; %n of them are open", nullptr, int(openQuestions(person).size()))
                        .arg(int(question) + 1)
                        .arg(inventoryQuestionCount));
    m_question->setText(questionText(question, person));

    const bool isWho = question == InventoryQuestion::Who;
    const WrittenAnswer answer = writtenAnswer(question);
    m_line->setVisible(isWho);
    m_died->setVisible(isWho);
    m_text->setVisible(answer);
    m_answers->setVisible(!isWho && !answer);
    if (isWho) {
        showText(m_line, std::optional(isRelationKnown(person.relation) ? person.relation : QString()),
                 another);
        m_died->setChecked(person.deceased.value_or(false));
    } else if (answer) {
        m_text->setAccessibleName(m_question->text());
        showText(m_text, person.*answer, another);
    } else {
        m_answers->setAccessibleName(m_question->text());
        m_answers->setAnswers(answersTo(question), notedAnswer(question, person));
    }
    m_next->setText(isAnswered(question, person) || answer || isWho ? tr("Next") : tr("Skip"));
    m_suggestion->setPerson(person, m_dismissed);
    showNoted(person);
}

void GuidePanel::showNoted(const Relationship &person)
{
    constexpr qsizetype mostShown = 90;
    QList<ListRow> rows;
    m_notedQuestions.clear();
    for (int index = 0; index < inventoryQuestionCount; ++index) {
        const auto question = InventoryQuestion(index);
        if (!isAsked(question, person))
            continue;
        const QString noted = notedText(question, person);
        ListRow row;
        row.text = questionName(question);
        row.strong = question == m_place->question;
        row.soft = openingOf(noted, mostShown);
        if (noted.isEmpty())
            row.chips.append(ChipLook::state(tr("open")));
        rows.append(row);
        m_notedQuestions.append(question);
    }
    m_noted->setRows(rows);
}

void GuidePanel::showEnd()
{
    setAside({});
    int open = 0;
    QList<ListRow> rows;
    for (const Relationship &person : std::as_const(m_inventory.relationships)) {
        const int here = int(openQuestions(person).size());
        open += here;
        ListRow row;
        row.strong = true;
        row.text = person.person;
        row.soft = here == 0 ? tr("all answered") : tr("%n questions are open", nullptr, here);
        if (!isPlaced(person))
            row.chips.append(ChipLook::state(tr("still to be placed"), Tone::Warning));
        rows.append(row);
    }
    if (rows.isEmpty())
        m_endSentence->setText(tr("There is nobody in this inventory yet. Add the people first."));
    else if (open == 0)
        m_endSentence->setText(tr("Every question has an answer."));
    else
        m_endSentence->setText(
            tr("That was everybody. %n questions are open; they can stay so.", nullptr, open));
    m_open->setRows(rows);
    m_open->setVisible(!rows.isEmpty());
    const QList<AreaSuggestion> whole = suggestAreas(m_inventory);
    if (whole.isEmpty())
        m_whole->clear();
    else
        m_whole->say(InlineMessage::Kind::Info, whole.first().reason);
}

void GuidePanel::give(int index)
{
    if (!m_place || !person())
        return;
    switch (m_place->question) {
    case InventoryQuestion::ClosenessNow:
        emit ringChosen(m_place->person, Ring(innermostRing + index));
        break;
    case InventoryQuestion::ClosenessWished:
        choose([index](Relationship &person) { person.closenessWished = Ring(innermostRing + index); });
        break;
    case InventoryQuestion::Quality:
        choose([index](Relationship &person) { person.quality = index - 2; });
        break;
    case InventoryQuestion::Contact:
        choose([index](Relationship &person) { person.contact = ContactFrequency(index); });
        break;
    case InventoryQuestion::Recovery:
        choose([index](Relationship &person) { person.recovery = RecoveryBearing(index); });
        break;
    default:
        return;
    }
    step(false);
}

void GuidePanel::choose(const std::function<void(Relationship &)> &change, const QString &field)
{
    const Relationship *before = person();
    if (!before)
        return;
    Relationship after = *before;
    change(after);
    emit personChanged(after, field);
}

void GuidePanel::step(bool back)
{
    if (!m_place) {
        // From the end, back leads to the last question that was asked.
        if (back && !m_inventory.relationships.isEmpty())
            goTo(GuidePlace{m_inventory.relationships.last().id, InventoryQuestion::Triggers});
    } else if (const auto next = neighbourOf(m_inventory, *m_place, back); next || !back) {
        goTo(next);
    }
    focusAnswer();
}

void GuidePanel::stepToNextPerson()
{
    if (m_place)
        goTo(nextPerson(m_inventory, *m_place));
    focusAnswer();
}

void GuidePanel::focusAnswer()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_line, m_text, m_answers, m_open}) {
        if (field->isVisibleTo(this)) {
            field->setFocus();
            return;
        }
    }
    setFocus();
}

} // namespace ipt
