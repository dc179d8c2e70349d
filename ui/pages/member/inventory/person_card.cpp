#include "ui/pages/member/inventory/person_card.h"

#include "engine/inventory/comparison.h"
#include "engine/inventory/inventory_check.h"
#include "engine/inventory/placing.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/inventory/suggestion_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/words.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace ipt {

namespace {

constexpr int hours = 12;
constexpr int degreesAnHour = 30;

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_facts(new FieldGrid(4))
    , m_suggestion(new SuggestionBox)
{
    addFacts();
    addAreas();
    addSuggestions();
    addAnswers();
}

ChoiceBox *PersonCard::addRing(const QString &name, const QString &none)
{
    auto *box = new ChoiceBox(name);
    if (!none.isEmpty())
        box->addItem(none);
    for (int ring = innermostRing; ring <= outermostRing; ++ring)
        box->addItem(QString::number(ring), ring);
    m_facts->add(name, box);
    return box;
}

void PersonCard::addFacts()
{
    m_name = m_facts->addLine(tr("Person"), 2);
    m_relation = m_facts->addLine(tr("Relation"), 2);
    m_ring = addRing(tr("Ring now"), tr("not placed yet"));
    m_wished = addRing(tr("Ring wished"), tr("as now"));
    m_quality = new ChoiceBox(tr("Quality"));
    m_quality->addItem(tr("not said"));
    for (int quality = -2; quality <= 2; ++quality)
        m_quality->addItem(qualityText(quality), quality);
    m_facts->add(tr("Quality"), m_quality, 2);
    m_contact = makeChoice<ContactFrequency>(tr("Contact"), tr("not said"),
                                             [](ContactFrequency each) { return nameOf(each); });
    m_facts->add(tr("Contact"), m_contact, 2);
    m_recovery = makeChoice<RecoveryBearing>(tr("Recovery"), tr("not said"),
                                             [](RecoveryBearing each) { return nameOf(each); });
    m_facts->add(tr("Recovery"), m_recovery, 2);
    addPlaces();
    body()->addWidget(m_facts);

    connect(m_name->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        choose([&text](Relationship &person) { person.person = text.simplified(); }, tr("Person"));
    });
    connect(m_relation->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        choose([&text](Relationship &person) { person.relation = text.simplified(); }, tr("Relation"));
    });
    connect(m_ring, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        if (value.isValid())
            emit ringChosen(m_person.id, Ring(value.toInt()));
        else
            choose([](Relationship &person) { person.bearing.reset(); });
    });
    connect(m_wished, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([&value](Relationship &person) { person.closenessWished = fromVariant<Ring>(value); });
    });
    connect(m_quality, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([&value](Relationship &person) { person.quality = fromVariant<int>(value); });
    });
    connect(m_contact, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([&value](Relationship &person) { person.contact = fromVariant<ContactFrequency>(value); });
    });
    connect(m_recovery, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([&value](Relationship &person) { person.recovery = fromVariant<RecoveryBearing>(value); });
    });
}

void PersonCard::addPlaces()
{
    m_place = new ChoiceBox(tr("Place on the ring"));
    for (int hour = 0; hour < hours; ++hour)
        m_place->addItem(tr("at %1 o'clock").arg(hour == 0 ? hours : hour), hour);
    m_facts->add(tr("Place on the ring"), m_place, 2);
    connect(m_place, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        choose([&value](Relationship &person) { person.bearing = value.toInt() * degreesAnHour; });
    });
}

void PersonCard::addAreas()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, px(12));
    for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
        auto *box = new QCheckBox(nameOf(area));
        connect(box, &QCheckBox::clicked, this, [this, area = area](bool checked) {
            choose([area, checked](Relationship &person) {
                person.problemAreas.removeAll(area);
                if (checked)
                    person.problemAreas.append(area);
            });
        });
        m_areas.append(box);
        flow->addWidget(box);
    }
    m_deceased = new QCheckBox(tr("Has died"));
    connect(m_deceased, &QCheckBox::clicked, this, [this](bool checked) {
        choose([checked](Relationship &person) {
            person.deceased = checked ? std::optional(true) : std::nullopt;
        });
    });
    flow->addWidget(m_deceased);
    body()->addWidget(row);
}

void PersonCard::addAnswers()
{
    auto *grid = new FieldGrid(2);
    const auto add = [this, grid](const QString &name, std::optional<QString> Relationship::*text) {
        KeptText *field = grid->addText(name);
        connect(field->keeper(), &TextKeeper::kept, this, [this, name, text](const QString &typed) {
            choose([text, &typed](Relationship &person) { person.*text = written(typed); }, name);
        });
        m_answers.append({text, field});
    };
    add(tr("What is valued"), &Relationship::valued);
    add(tr("What is difficult"), &Relationship::difficult);
    add(tr("What each expects of the other"), &Relationship::expectations);
    add(tr("What can't be said"), &Relationship::unspoken);
    add(tr("What should change"), &Relationship::wishedChange);
    add(tr("What in it triggers use"), &Relationship::triggers);
    body()->addWidget(grid);
}

void PersonCard::addSuggestions()
{
    connect(m_suggestion, &SuggestionBox::accepted, this, [this](ProblemArea area) {
        choose([area](Relationship &person) { person.problemAreas.append(area); });
    });
    connect(m_suggestion, &SuggestionBox::dismissed, this,
            [this](ProblemArea area) { emit suggestionDismissed(m_person.id, area); });
    body()->addWidget(m_suggestion);
}

void PersonCard::choose(const std::function<void(Relationship &)> &change, const QString &field)
{
    change(m_person);
    emit personChanged(m_person, field);
}

void PersonCard::setPerson(const Relationship &person, const QSet<QString> &dismissed)
{
    const bool another = person.id != m_person.id;
    if (another) {
        // What waits belongs to the person before.
        for (TextKeeper *keeper : findChildren<TextKeeper *>())
            keeper->flush();
    }
    m_person = person;
    m_dismissed = dismissed;
    setTitle(person.person);
    setAside(person.relation);
    showText(m_name, std::optional(person.person), another);
    showText(m_relation, std::optional(person.relation), another);
    m_ring->setChosen(isPlaced(person) ? QVariant(person.closeness.value()) : QVariant());
    m_place->setChosen(int(std::lround(person.bearing.value_or(0) / degreesAnHour)) % hours);
    m_place->setEnabled(m_editable && isPlaced(person));
    m_wished->setChosen(person.closenessWished ? QVariant(person.closenessWished->value()) : QVariant());
    m_quality->setChosen(person.quality ? QVariant(*person.quality) : QVariant());
    m_contact->setChosen(toVariant(person.contact));
    m_recovery->setChosen(toVariant(person.recovery));
    m_deceased->setChecked(person.deceased.value_or(false));
    for (qsizetype index = 0; index < m_areas.size(); ++index)
        m_areas[index]->setChecked(
            person.problemAreas.contains(WordsOf<ProblemArea>::all[size_t(index)].first));
    for (const Answer &answer : std::as_const(m_answers))
        showText(answer.field, person.*answer.text, another);
    showSuggestions();
}

void PersonCard::setEditable(bool editable)
{
    m_editable = editable;
    m_name->setReadOnly(!editable);
    m_relation->setReadOnly(!editable);
    for (const Answer &answer : std::as_const(m_answers))
        answer.field->setReadOnly(!editable);
    for (ChoiceBox *box : {m_ring, m_wished, m_quality, m_contact, m_recovery})
        box->setEnabled(editable);
    m_place->setEnabled(editable && isPlaced(m_person));
    for (QCheckBox *box : std::as_const(m_areas))
        box->setEnabled(editable);
    m_deceased->setEnabled(editable);
}

void PersonCard::focusAnswers()
{
    m_answers.first().field->setFocus();
}

void PersonCard::showSuggestions()
{
    if (m_editable)
        m_suggestion->setPerson(m_person, m_dismissed);
    else
        m_suggestion->clear();
}

} // namespace ipt
