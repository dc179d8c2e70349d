#include "ui/gallery/gallery.h"
#include "ui/theme/icon.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/buttons/tab_strip.h"
#include "ui/widgets/base/chips/chip_row.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/rail/rail.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("gallery", text);
}

Rail *rail()
{
    auto *rail = new Rail;
    rail->setPractice(u"Riverbend Counseling"_s, tr("encrypted practice"));
    rail->addPlace(u"today"_s, tr("Today"));
    rail->addPlace(u"groups"_s, tr("Groups"));
    rail->addPlace(u"members"_s, tr("Members"));
    rail->addPlace(u"progress"_s, tr("Progress"));
    rail->addPlace(u"supervision"_s, tr("Supervision"));
    rail->addSeparator();
    rail->addPlace(u"search"_s, tr("Search"));
    rail->addPlace(u"settings"_s, tr("Settings"));
    rail->setCount(u"today"_s, 7, tr("7 things due"));
    rail->setCount(u"supervision"_s, 3);
    rail->setCurrent(u"groups"_s);
    rail->setUser(tr("Amara Okafor · facilitator"));
    rail->setSaved(tr("Everything is saved"));
    rail->setBackup(tr("Last backup 9 days ago"), true);
    rail->setLock(tr("Locks in 5 min"));
    return rail;
}

PageHeader *header()
{
    auto *header = new PageHeader;
    header->setTitle(u"Dana"_s, u"she/her · Tuesday evening"_s);
    auto *tabs = new TabStrip;
    tabs->setAccessibleName(tr("Parts of the member's page"));
    for (const char *name : {"Overview", "Inventory", "Timeline", "Formulation and goals", "Notes"})
        tabs->addTab(tr(name));
    tabs->setCurrentIndex(1);
    header->setTabs(tabs);
    auto *undo = new Button(tr("Undo"));
    undo->setKey(QKeySequence::Undo);
    header->addButton(undo);
    auto *open = new Button(tr("Open session 9"), ButtonKind::Primary);
    open->setKey(QKeySequence(u"Ctrl+Return"_s));
    header->addButton(open);
    return header;
}

Card *chips()
{
    auto *card = new Card(tr("Chips"), tr("areas, marks and states"));
    QList<ChipLook> looks;
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        looks.append(ChipLook::area(area));
    looks << ChipLook::technique(u"clarification"_s) << ChipLook::feeling(u"anxious"_s) << ChipLook::trigger()
          << ChipLook::risk(tr("risk · follow-up opened")) << ChipLook::state(tr("signed"), Tone::Good)
          << ChipLook::state(tr("1 finding"), Tone::Warning) << ChipLook::state(tr("draft"));
    card->body()->addWidget(new ChipRow(looks));
    auto *warning = new InlineMessage(InlineMessage::Kind::Warning,
                                      tr("Rosa has not spoken yet, and was last worked with in session 6."));
    card->body()->addWidget(warning);
    auto *error =
        new InlineMessage(InlineMessage::Kind::Error,
                          tr("The disk is full. Everything typed so far is kept; free some room and go on."));
    error->addAction(tr("Try again"));
    error->addAction(tr("Show the folder"));
    card->body()->addWidget(error);
    card->body()->addWidget(new InlineMessage(InlineMessage::Kind::Info, tr("A hint beside the thing.")));
    auto *choice = new SegmentedChoice(tr("Which inventory"));
    for (const char *name : {"Intake", "Midpoint", "Now", "Before and after"})
        choice->addChoice(tr(name));
    choice->setCurrent(2);
    card->addToHead(choice);
    card->body()->addStretch();
    return card;
}

Card *fields()
{
    auto *card = new Card(tr("Fields"));
    auto add = [card](const char *caption, QWidget *field) {
        auto *label = new Label(tr(caption), TextStyle::Caption);
        label->setBuddy(field);
        card->body()->addWidget(label);
        card->body()->addWidget(field);
    };
    add("Goes by", new QLineEdit(u"Dana"_s));
    auto *box = new QComboBox;
    box->addItems({u"Facilitator"_s, u"Clinician"_s});
    add("Role", box);
    auto *minutes = new QSpinBox;
    minutes->setValue(42);
    add("Minutes", minutes);
    auto *check = new QCheckBox(tr("Part 2 program"));
    check->setChecked(true);
    card->body()->addWidget(check);
    card->body()->addWidget(new QCheckBox(tr("Closed group")));
    auto *buttons = new QHBoxLayout;
    for (const auto &[words, kind] : {std::pair{"Plain", ButtonKind::Plain},
                                      {"Delete", ButtonKind::Danger},
                                      {"Quiet", ButtonKind::Quiet}})
        buttons->addWidget(new Button(tr(words), kind));
    auto *off = new Button(tr("Sign"), ButtonKind::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    card->body()->addLayout(buttons);
    card->body()->addStretch();
    return card;
}

Card *icons()
{
    auto *card = new Card(tr("Icons"));
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
#define IPT_ICON_ITEM(NAME, FILE) Icon::NAME,
    const Icon all[] = {IPT_ICONS(IPT_ICON_ITEM)};
#undef IPT_ICON_ITEM
    int at = 0;
    for (const Icon which : all) {
        grid->addWidget(new IconView(which, 20), at / 15, at % 15);
        ++at;
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

QWidget *vocabulary()
{
    auto *window = new QWidget;
    auto *layout = new QHBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail());
    auto *page = new QVBoxLayout;
    page->setContentsMargins(28, 20, 28, 20);
    page->setSpacing(16);
    page->addWidget(header());
    auto *cards = new QGridLayout;
    cards->setSpacing(16);
    cards->addWidget(chips(), 0, 0);
    cards->addWidget(fields(), 0, 1);
    cards->addWidget(icons(), 1, 0);
    auto *empty = new Card(tr("Strategies the group has found"));
    auto *state = new EmptyState(Icon::Strategy, tr("What the group works out for an area stands here."));
    state->setFirstStep(tr("Write the first strategy"));
    empty->body()->addWidget(state);
    cards->addWidget(empty, 1, 1);
    cards->setColumnStretch(0, 2);
    cards->setColumnStretch(1, 1);
    page->addLayout(cards, 1);
    layout->addLayout(page, 1);
    return window;
}

const gallery::Register base{"vocabulary", vocabulary};

} // namespace
