#include "ui/pages/member/inventory/inventory_tab.h"

#include "engine/inventory/comparison.h"
#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/inventory/people_line.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/pages/member/inventory/person_card.h"
#include "ui/pages/member/inventory/ties_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/segmented_choice.h"
#include "ui/widgets/base/words.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace ipt {

namespace {

constexpr int beforeAndAfter = 3;

Tone toneOf(MoveVerdict verdict)
{
    if (verdict == MoveVerdict::AsWished || verdict == MoveVerdict::TowardWish)
        return Tone::Good;
    return verdict == MoveVerdict::AwayFromWish ? Tone::Warning : Tone::Neutral;
}

} // namespace

InventoryTab::InventoryTab(QWidget *parent)
    : MemberTab(parent)
    , m_stage(new SegmentedChoice(tr("Which inventory")))
    , m_circle(new ClosenessCircle)
    , m_legend(new Label(TextStyle::Caption))
    , m_notTaken(
          new EmptyState(Icon::Inventory, tr("This inventory has not been taken yet. It begins with the "
                                             "people of the one before.")))
    , m_right(new QScrollArea)
    , m_peopleCard(new Card(tr("People")))
    , m_people(new PeopleList)
    , m_line(new PeopleLine)
    , m_keys(new Label(TextStyle::Caption))
    , m_person(new PersonCard)
    , m_ties(new TiesCard)
    , m_comparisonCard(new Card(tr("Since the first inventory")))
    , m_comparisonSentence(new Label(TextStyle::Lead))
    , m_comparison(new RowList(tr("Who moved")))
    , m_about(new Card(tr("This inventory")))
{
    auto *circleCard = new Card(tr("Closeness circle"));
    buildCircle(circleCard);
    buildPeople(m_peopleCard);
    buildAbout(m_about);
    m_comparisonSentence->setWordWrap(true);
    m_comparisonCard->body()->addWidget(m_comparisonSentence);
    m_comparisonCard->body()->addWidget(m_comparison);

    auto *column = new QWidget;
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, px(4), 0);
    cards->setSpacing(px(16));
    for (QWidget *card :
         {static_cast<QWidget *>(m_comparisonCard), static_cast<QWidget *>(m_peopleCard),
          static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_ties), static_cast<QWidget *>(m_about)})
        cards->addWidget(card);
    cards->addStretch();
    m_right->setWidget(column);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(28), px(16), px(24), px(20));
    layout->setSpacing(px(16));
    layout->addWidget(circleCard, 1);
    layout->addWidget(m_right, 1);
}

void InventoryTab::buildCircle(Card *card)
{
    for (const auto &[stage, word] : WordsOf<Stage>::all)
        m_stage->addChoice(nameOf(stage));
    m_stage->addChoice(tr("Before and after"));
    card->body()->addWidget(m_stage, 0, Qt::AlignLeft);
    card->body()->addWidget(m_circle, 1);
    card->body()->addWidget(m_notTaken, 1);
    m_legend->setWordWrap(true);
    card->body()->addWidget(m_legend);
    m_notTaken->setFirstStep(tr("Take it now"));
    connect(m_notTaken, &EmptyState::firstStep, this, &InventoryTab::take);
    connect(m_stage, &SegmentedChoice::currentChanged, this, &InventoryTab::showStage);
    connect(m_circle, &ClosenessCircle::personSelected, this,
            [this](const RelationshipId &id) { m_people->select(id); });
    connect(m_circle, &ClosenessCircle::openRequested, this, [this] { m_person->focusAnswers(); });
    connectEditing();
}

void InventoryTab::connectEditing()
{
    connect(m_circle, &ClosenessCircle::moveRequested, this,
            [this](const RelationshipId &id, Ring ring, double bearing) {
                changePerson(
                    id,
                    [ring, bearing](Relationship &person) {
                        person.closeness = ring;
                        person.bearing = bearing;
                    },
                    tr("Move"));
            });
    connect(m_circle, &ClosenessCircle::wishRequested, this,
            [this](const RelationshipId &id, std::optional<Ring> ring) {
                changePerson(
                    id, [ring](Relationship &person) { person.closenessWished = ring; }, tr("Wish"));
            });
    connect(m_circle, &ClosenessCircle::tieRequested, m_ties, &TiesCard::offer);
    connect(m_circle, &ClosenessCircle::removeRequested, this, &InventoryTab::removePerson);
    connect(m_circle, &ClosenessCircle::addRequested, this, [this](Ring ring, double bearing) {
        m_nextPlace = std::pair(ring, bearing);
        m_line->setFocus();
    });
}

void InventoryTab::changePerson(const RelationshipId &id, const std::function<void(Relationship &)> &how,
                                const QString &words)
{
    change(
        [&id, &how](Inventory &inventory) {
            for (Relationship &person : inventory.relationships) {
                if (person.id == id)
                    how(person);
            }
        },
        words);
}

void InventoryTab::removePerson(const RelationshipId &id)
{
    change(
        [&id](Inventory &inventory) {
            inventory.relationships.removeIf([&id](const Relationship &each) { return each.id == id; });
            inventory.ties.removeIf([&id](const Tie &tie) { return tie.a == id || tie.b == id; });
        },
        tr("Person removed"));
}

void InventoryTab::buildPeople(Card *card)
{
    card->body()->addWidget(m_people);
    card->body()->addWidget(m_line);
    m_keys->setText(
        tr("1 to 5: ring. G D T I: areas. Enter: answers. Insert: add a person. Delete: take one out."));
    m_keys->setWordWrap(true);
    card->body()->addWidget(m_keys);
    connect(m_people, &PeopleList::selectedChanged, this, &InventoryTab::showPerson);
    connect(m_people, &PeopleList::addRequested, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_people, &PeopleList::itemActivated, this, [this] { m_person->focusAnswers(); });
    connect(m_people, &PeopleList::personChanged, this,
            [this](const Relationship &person, const QString &words) { putPerson(person, words, {}); });
    connect(m_people, &PeopleList::removeRequested, this, &InventoryTab::removePerson);
    connect(m_line, &PeopleLine::peopleGiven, this, &InventoryTab::addPeople);
    connect(m_person, &PersonCard::personChanged, this,
            [this](const Relationship &person, const QString &field) {
                putPerson(person, field.isEmpty() ? tr("Person") : field, field);
            });
    connect(m_ties, &TiesCard::tiesChanged, this, [this](const QList<Tie> &ties) {
        change([&ties](Inventory &inventory) { inventory.ties = ties; }, tr("Ties"));
    });
}

void InventoryTab::buildAbout(Card *card)
{
    auto *grid = new FieldGrid(1);
    m_taken = grid->addLine(tr("Taken on"));
    m_taken->setPlaceholderText(dayHint());
    m_summary = grid->addText(tr("What it shows, in a few words"));
    card->body()->addWidget(grid);
    auto *remove = new Button(tr("Remove this inventory"), ButtonKind::Quiet);
    remove->setObjectName(QStringLiteral("removeInventory"));
    card->body()->addWidget(remove, 0, Qt::AlignLeft);
    connect(m_taken->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<QDate> day = dayTyped(text);
        if (day || text.trimmed().isEmpty())
            change([&day](Inventory &inventory) { inventory.taken = day; }, tr("Day"), tr("Day"));
    });
    connect(m_summary->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        change([&text](Inventory &inventory) { inventory.summary = written(text); }, tr("Summary"),
               tr("Summary"));
    });
    connect(remove, &Button::clicked, this, [this] { emit removeRequested(m_inventory); });
}

bool InventoryTab::isComparing() const
{
    return m_stage->current() == beforeAndAfter;
}

std::optional<Inventory> InventoryTab::inventoryAt(Stage stage) const
{
    std::optional<Inventory> last;
    const QList<Inventory> taken = m_shown.inventories();
    for (const Inventory &inventory : taken) {
        if (inventory.stage == stage)
            last = inventory;
    }
    return last;
}

void InventoryTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    m_shown = shown;
    const QList<Inventory> taken = shown.inventories();
    m_stage->setChoiceEnabled(beforeAndAfter, taken.size() > 1);
    if (another || (isComparing() && taken.size() < 2)) {
        const QSignalBlocker quiet(m_stage);
        m_stage->setCurrent(taken.isEmpty() ? 0 : int(taken.last().stage));
    }
    showStage();
}

void InventoryTab::showStage()
{
    const QList<Inventory> taken = m_shown.inventories();
    const bool comparing = isComparing();
    const std::optional<Inventory> shown =
        comparing ? std::optional(taken.last()) : inventoryAt(Stage(m_stage->current()));
    const bool another = (shown ? shown->id : InventoryId()) != m_inventory.id;
    if (another) {
        for (TextKeeper *keeper : findChildren<TextKeeper *>())
            keeper->flush();
    }
    m_inventory = shown.value_or(Inventory());
    const bool editable = m_shown.page.mayEditCourse && shown && !comparing;
    m_circle->setInventory(m_inventory, m_shown.page.member.goesBy(),
                           comparing ? std::optional(taken.first()) : std::nullopt);
    m_circle->setEditable(editable);
    m_legend->setText(editable ? ClosenessCircle::editingHelp()
                               : tr("Filled: how close now. Dashed: how close wished."));
    m_people->setInventory(m_inventory, editable);
    m_peopleCard->setAside(shown ? QString::number(m_inventory.relationships.size()) : QString());
    m_ties->setInventory(m_inventory, editable);
    showText(m_taken, m_inventory.taken ? std::optional(dayShown(*m_inventory.taken)) : std::nullopt,
             another);
    showText(m_summary, m_inventory.summary, another);
    m_taken->setReadOnly(!editable);
    m_summary->setReadOnly(!editable);
    m_circle->setVisible(shown.has_value());
    m_legend->setVisible(shown.has_value());
    m_notTaken->setVisible(!shown);
    m_right->setVisible(shown.has_value());
    m_line->setVisible(editable);
    m_keys->setVisible(editable);
    m_peopleCard->setVisible(!comparing);
    m_about->setVisible(!comparing);
    m_about->findChild<Button *>(QStringLiteral("removeInventory"))->setVisible(editable);
    m_ties->setVisible(!comparing && m_ties->isVisibleTo(m_ties->parentWidget()));
    m_comparisonCard->setVisible(comparing);
    m_person->setEditable(editable);
    if (comparing)
        showComparison();
    showPerson();
}

void InventoryTab::showPerson()
{
    const std::optional<RelationshipId> id = m_people->selected();
    m_circle->setSelected(id);
    m_person->setVisible(id.has_value() && !isComparing());
    // A copy: what waits of the person before may replace the list.
    const QList<Relationship> people = m_inventory.relationships;
    for (const Relationship &person : people) {
        if (id == person.id)
            m_person->setPerson(person);
    }
}

void InventoryTab::showComparison()
{
    const QList<Inventory> taken = m_shown.inventories();
    const InventoryComparison comparison = compareInventories(taken.first(), taken.last());
    m_comparisonSentence->setText(comparisonSentence(comparison));
    m_comparisonSentence->setVisible(!m_comparisonSentence->text().isEmpty());
    QList<ListRow> rows;
    for (const RelationshipChange &each : comparison.changes) {
        ListRow row;
        row.strong = true;
        row.text = each.person;
        row.soft = each.relation;
        row.second = QStringLiteral("%1 %2").arg(moveSentence(each), qualitySentence(each)).trimmed();
        if (toneOf(each.verdict) == Tone::Good)
            row.chips.append(ChipLook::state(tr("toward the wish"), Tone::Good));
        else if (toneOf(each.verdict) == Tone::Warning)
            row.chips.append(ChipLook::state(tr("away from the wish"), Tone::Warning));
        rows.append(row);
    }
    m_comparison->setRows(rows);
}

void InventoryTab::take()
{
    Inventory inventory;
    const QList<Inventory> taken = m_shown.inventories();
    if (!taken.isEmpty()) {
        inventory.relationships = taken.last().relationships;
        inventory.ties = taken.last().ties;
    }
    inventory.id = newId<InventoryId>(QLatin1StringView("inv"));
    inventory.member = m_shown.page.member.id;
    inventory.group = m_shown.group;
    inventory.stage = Stage(m_stage->current());
    inventory.taken = m_shown.today;
    inventory.session = m_shown.session();
    emit inventoryChanged(inventory, tr("Inventory taken"), {});
    focusFirst();
}

void InventoryTab::addPeople(const QList<Relationship> &people)
{
    RelationshipId last;
    change(
        [this, &people, &last](Inventory &inventory) {
            for (Relationship person : people) {
                person.id = newId<RelationshipId>(QLatin1StringView("r"));
                last = person.id;
                if (m_nextPlace) {
                    person.closeness = m_nextPlace->first;
                    person.bearing = m_nextPlace->second;
                    m_nextPlace.reset();
                }
                if (person.relation.isEmpty())
                    person.relation = tr("not said yet");
                inventory.relationships.append(person);
            }
        },
        tr("Person added"));
    m_people->select(last);
}

void InventoryTab::putPerson(const Relationship &person, const QString &words, const QString &field)
{
    const QString joinKey =
        field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(person.id.text(), field);
    change(
        [&person](Inventory &inventory) {
            for (Relationship &each : inventory.relationships) {
                if (each.id == person.id)
                    each = person;
            }
        },
        words, joinKey);
}

void InventoryTab::change(const std::function<void(Inventory &)> &how, const QString &words,
                          const QString &joinKey)
{
    if (m_inventory.id.isEmpty() || !m_shown.page.mayEditCourse)
        return;
    how(m_inventory);
    const QString key =
        joinKey.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(m_inventory.id.text(), joinKey);
    emit inventoryChanged(m_inventory, words, key);
}

void InventoryTab::focusFirst()
{
    if (m_inventory.id.isEmpty())
        m_stage->setFocus();
    else if (m_inventory.relationships.isEmpty())
        m_line->setFocus();
    else
        m_people->setFocus();
}

} // namespace ipt
