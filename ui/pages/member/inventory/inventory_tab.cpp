#include "ui/pages/member/inventory/inventory_tab.h"

#include "engine/inventory/placing.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/inventory/circle_card.h"
#include "ui/pages/member/inventory/circle_print.h"
#include "ui/pages/member/inventory/guide_panel.h"
#include "ui/pages/member/inventory/moves_card.h"
#include "ui/pages/member/inventory/people_line.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/pages/member/inventory/people_sheet.h"
#include "ui/pages/member/inventory/person_card.h"
#include "ui/pages/member/inventory/ties_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>

/// What the inventory's tab shows. How its parts hang together is in inventory_wiring.cpp, what it asks
/// for in inventory_edits.cpp.
namespace ipt {

InventoryTab::InventoryTab(Scratch scratch, QWidget *parent)
    : MemberTab(parent)
    , m_scratch(std::move(scratch))
    , m_card(new CircleCard)
    , m_circle(m_card->circle())
    , m_right(new QScrollArea)
    , m_removal(new InlineMessage)
    , m_peopleCard(new Card(tr("People")))
    , m_questions(new Button(tr("Go through the questions"), ButtonKind::Primary))
    , m_list(new Button(tr("Type a list"), ButtonKind::Quiet))
    , m_people(new PeopleList)
    , m_line(new PeopleLine)
    , m_remarks(new Label(TextStyle::Caption))
    , m_waiting(new InlineMessage)
    , m_keys(new Label(TextStyle::Caption))
    , m_person(new PersonCard)
    , m_ties(new TiesCard)
    , m_sheet(new PeopleSheet)
    , m_guide(new GuidePanel)
    , m_moves(new MovesCard)
    , m_about(new Card(tr("This inventory")))
{
    buildRemoval();
    buildPeople();
    buildAbout();
    connectCircle();
    connectGuide();
    connectMoves();

    auto *column = new QWidget;
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, px(4), 0);
    cards->setSpacing(px(16));
    for (QWidget *card : std::initializer_list<QWidget *>{m_removal, m_moves, m_guide, m_sheet, m_peopleCard,
                                                          m_person, m_ties, m_about})
        cards->addWidget(card);
    cards->addStretch();
    m_right->setWidget(column);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(28), px(16), px(24), px(20));
    layout->setSpacing(px(16));
    layout->addWidget(m_card, 1);
    layout->addWidget(m_right, 1);
}

void InventoryTab::buildAbout()
{
    auto *grid = new FieldGrid(1);
    m_taken = grid->addLine(tr("Taken on"));
    m_taken->setPlaceholderText(dayHint());
    m_summary = grid->addText(tr("What it shows, in a few words"));
    m_about->body()->addWidget(grid);
    m_remove = new Button(tr("Remove this inventory"), ButtonKind::Quiet);
    m_about->body()->addLayout(new FlushRow(m_remove));
    connect(m_taken->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<QDate> day = dayTyped(text);
        if (day || text.trimmed().isEmpty())
            change([&day](Inventory &inventory) { inventory.taken = day; }, tr("Day"), tr("Day"));
    });
    connect(m_summary->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        change([&text](Inventory &inventory) { inventory.summary = written(text); }, tr("Summary"),
               tr("Summary"));
    });
    connect(m_remove, &Button::clicked, this, [this] { emit removeRequested(m_inventory); });
}

bool InventoryTab::isEditable() const
{
    return m_shown.page.mayEditCourse && !m_inventory.id.isEmpty() && !m_card->isComparing();
}

QString InventoryTab::scratchPlace(const QString &what) const
{
    return QStringLiteral("inventory/%1/%2").arg(m_inventory.id.text(), what);
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
    m_card->setComparable(taken.size() > 1);
    if (another || (m_card->isComparing() && taken.size() < 2))
        m_card->setChosen(taken.isEmpty() ? 0 : int(taken.last().stage));
    showStage();
}

void InventoryTab::showStage()
{
    const QList<Inventory> taken = m_shown.inventories();
    const bool comparing = m_card->isComparing();
    const std::optional<Inventory> shown =
        comparing ? std::optional(taken.last()) : inventoryAt(Stage(m_card->chosen()));
    const bool another = (shown ? shown->id : InventoryId()) != m_inventory.id;
    if (another) {
        // What waits belongs to the inventory before.
        for (TextKeeper *keeper : findChildren<TextKeeper *>())
            keeper->flush();
    }
    m_inventory = shown.value_or(Inventory());
    if (another) {
        const QStringList kept =
            m_scratch.read(scratchPlace(QStringLiteral("dismissed"))).split(QLatin1Char('\n'));
        m_dismissed = QSet<QString>(kept.begin(), kept.end());
    }
    if (comparing)
        m_side = Side::Moves;
    else if (another || m_side == Side::Moves || !isEditable())
        m_side = Side::People;

    const QString member = m_shown.page.member.goesBy();
    if (comparing)
        m_card->showStages(taken, member);
    else if (shown)
        m_card->showInventory(m_inventory, member, isEditable());
    else
        m_card->showNothing(m_shown.page.mayEditCourse);
    m_people->setInventory(m_inventory, isEditable());
    QStringList names;
    for (const Relationship &person : std::as_const(m_inventory.relationships))
        names.append(person.person);
    m_line->setKnown(names);
    m_peopleCard->setAside(shown ? QString::number(names.size()) : QString());
    m_ties->setInventory(m_inventory, isEditable());
    showText(m_taken, m_inventory.taken ? std::optional(dayShown(*m_inventory.taken)) : std::nullopt,
             another);
    showText(m_summary, m_inventory.summary, another);
    m_taken->setReadOnly(!isEditable());
    m_summary->setReadOnly(!isEditable());
    m_person->setEditable(isEditable());
    if (m_removing && !personWith(*m_removing))
        endRemoval();
    showWaiting();
    showSide();
}

void InventoryTab::showSide()
{
    const bool taken = !m_inventory.id.isEmpty();
    const bool people = m_side == Side::People;
    m_right->setVisible(taken);
    m_moves->setVisible(m_side == Side::Moves);
    m_guide->setVisible(m_side == Side::Guide);
    m_sheet->setVisible(m_side == Side::Sheet);
    m_peopleCard->setVisible(people);
    m_about->setVisible(people);
    m_ties->setVisible(people && m_ties->isVisibleTo(m_ties->parentWidget()));
    m_line->setVisible(isEditable());
    const bool nobody = m_inventory.relationships.isEmpty();
    m_keys->setText(nobody ? tr("Who matters to %1? Family and chosen family, partners and ex-partners, "
                                "sponsors, those they use with, and those who died.")
                                 .arg(m_shown.page.member.goesBy())
                           : tr("1 to 5: ring. G D T I: areas. Enter: answers. Insert: add a person. Delete: "
                                "take one out."));
    m_keys->setVisible(isEditable());
    m_people->setVisible(!nobody);
    m_list->setVisible(isEditable());
    m_questions->setVisible(isEditable() && !nobody);
    m_questions->setText(m_scratch.read(scratchPlace(QStringLiteral("guide"))).isEmpty()
                             ? tr("Go through the questions")
                             : tr("Go on with the questions"));
    m_remove->setVisible(isEditable());
    if (m_side == Side::Moves)
        showMoves();
    if (m_side == Side::Guide)
        m_guide->setInventory(m_inventory, m_dismissed);
    showPerson();
}

void InventoryTab::showWaiting()
{
    constexpr int mostNamed = 6;
    QStringList names;
    for (const Relationship &person : std::as_const(m_inventory.relationships)) {
        if (!isPlaced(person))
            names.append(person.person.left(60));
    }
    if (names.isEmpty() || !isEditable())
        return m_waiting->clear();
    const int more = int(names.size()) - mostNamed;
    QString sentence =
        tr("Still to be placed: %1.").arg(QStringList(names.mid(0, mostNamed)).join(QStringLiteral(", ")));
    if (more > 0) {
        sentence = tr("Still to be placed: %1 and %n more.", nullptr, more)
                       .arg(QStringList(names.mid(0, mostNamed)).join(QStringLiteral(", ")));
    }
    if (m_waiting->sentence() != sentence || m_waiting->isHidden())
        m_waiting->say(InlineMessage::Kind::Info, sentence);
}

void InventoryTab::showPerson()
{
    const std::optional<RelationshipId> id = m_side == Side::Moves ? m_moves->selected()
                                             : m_side == Side::Guide && m_guide->place()
                                                 ? std::optional(m_guide->place()->person)
                                                 : m_people->selected();
    m_circle->setSelected(id);
    m_person->setVisible(m_side == Side::People && id.has_value());
    // A copy: what waits of the person before may replace the list.
    const QList<Relationship> people = m_inventory.relationships;
    for (const Relationship &person : people) {
        if (id == person.id)
            m_person->setPerson(person, m_dismissed);
    }
}

void InventoryTab::showMoves()
{
    const QList<Inventory> taken = m_shown.inventories();
    if (m_side != Side::Moves || taken.size() < 2)
        return;
    MovesCard::Shown shown;
    shown.stages = taken.mid(0, m_card->comparedStage() + 1);
    shown.member = m_shown.page.member.goesBy();
    shown.editable = m_shown.page.mayEditCourse;
    if (const Farewell *farewell = m_shown.farewell())
        shown.farewell = farewell->progressCredited.value_or(QString());
    const QList<Relationship> people = m_shown.people();
    for (const Relationship &person : people) {
        const QString edited = m_scratch.read(scratchPlace(QStringLiteral("sentence/") + person.id.text()));
        if (!edited.isEmpty())
            shown.sentences.insert(person.id, edited);
    }
    m_moves->setShown(shown);
}

void InventoryTab::openGuide()
{
    if (!isEditable())
        return;
    const QString kept = m_scratch.read(scratchPlace(QStringLiteral("guide")));
    const std::optional<GuidePlace> place = guidePlaceFrom(kept, m_inventory);
    m_side = Side::Guide;
    m_guide->setInventory(m_inventory, m_dismissed);
    m_guide->goTo(place ? place : firstOpen(m_inventory));
    showSide();
    m_guide->focusAnswer();
}

void InventoryTab::openSheet()
{
    if (!isEditable())
        return;
    m_side = Side::Sheet;
    showSide();
    QStringList names;
    for (const Relationship &person : std::as_const(m_inventory.relationships))
        names.append(person.person);
    m_sheet->begin(m_scratch.read(scratchPlace(QStringLiteral("list"))), names);
}

void InventoryTab::closeSide()
{
    if (m_side != Side::Guide && m_side != Side::Sheet)
        return;
    for (TextKeeper *keeper : findChildren<TextKeeper *>())
        keeper->flush();
    const std::optional<GuidePlace> place = m_side == Side::Guide ? m_guide->place() : std::nullopt;
    m_side = Side::People;
    if (place)
        m_people->select(place->person);
    showSide();
    focusFirst();
}

void InventoryTab::print()
{
    QPrinter printer;
    printer.setDocName(tr("Closeness circle"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString what = m_card->isComparing() ? tr("Before and after") : nameOf(m_inventory.stage);
    printCircle(&printer, *m_circle,
                m_circle->areNamesHidden() ? what : tr("%1, %2").arg(m_shown.page.member.goesBy(), what));
}

void InventoryTab::focusFirst()
{
    if (m_inventory.id.isEmpty())
        m_card->focusChoice();
    else if (m_side == Side::Moves)
        m_moves->focusTable();
    else if (m_inventory.relationships.isEmpty())
        m_line->setFocus();
    else
        m_people->setFocus();
}

} // namespace ipt
