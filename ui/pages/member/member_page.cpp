#include "ui/pages/member/member_page.h"

#include "practice/notes.h"
#include "practice/sheets.h"
#include "ui/dialogs/contact_asking.h"
#include "ui/pages/member/farewell/farewell_tab.h"
#include "ui/pages/member/formulation/formulation_tab.h"
#include "ui/pages/member/inventory/inventory_tab.h"
#include "ui/pages/member/measures/entry_card.h"
#include "ui/pages/member/measures/measures_tab.h"
#include "ui/pages/member/member_changes.h"
#include "ui/pages/member/midpoint/midpoint_tab.h"
#include "ui/pages/member/notes/notes_tab.h"
#include "ui/pages/member/overview/overview_tab.h"
#include "ui/pages/member/steps/steps_tab.h"
#include "ui/pages/member/timeline/timeline_tab.h"
#include "ui/pages/sheet_giving.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/tab_strip.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/text_keeper.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

const QStringList &parts()
{
    static const QStringList all{
        QStringLiteral("overview"),    QStringLiteral("inventory"), QStringLiteral("timeline"),
        QStringLiteral("formulation"), QStringLiteral("measures"),  QStringLiteral("notes"),
        QStringLiteral("actions"),     QStringLiteral("midpoint"),  QStringLiteral("farewell"),
    };
    return all;
}

} // namespace

MemberPageView::MemberPageView(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_changes(new MemberChanges(practice, undoStack(), this))
    , m_header(new PageHeader)
    , m_group(new ChoiceBox(tr("Group the page is about")))
    , m_message(new InlineMessage)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
{
    buildHeader();
    connect(m_changes, &MemberChanges::done, this, &MemberPageView::refresh);
    connect(m_changes, &MemberChanges::refused, this, [this](const Error &error) {
        emit failed(error);
        refresh();
    });
}

MemberPageView::~MemberPageView()
{
    flush();
}

void MemberPageView::buildHeader()
{
    for (const QString &words :
         {tr("Overview"), tr("Inventory"), tr("Timeline"), tr("Formulation and goals"), tr("Measures"),
          tr("Notes"), tr("Next steps"), tr("Midpoint"), tr("Farewell")})
        m_tabs->addTab(words);
    m_header->setTabs(m_tabs);
    auto *takeBack = new Button(tr("Undo"));
    takeBack->setKeyHint(QKeySequence::Undo);
    takeBack->setEnabled(false);
    m_header->addButton(takeBack);
    connect(takeBack, &Button::clicked, this, [this] {
        flush();
        undoStack().undo();
    });
    connect(&undoStack(), &QUndoStack::canUndoChanged, takeBack, &QWidget::setEnabled);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(28), px(20), px(28), 0);
    head->addWidget(m_header);
    head->addWidget(m_group, 0, Qt::AlignLeft);
    head->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &MemberPageView::showTab);
    connect(m_group, &ChoiceBox::chosen, this, [this](const QVariant &group) {
        flush();
        m_shown.group = GroupId(group.toString());
        refresh();
    });
}

void MemberPageView::open(const Place &place)
{
    if (place.member && *place.member != m_member) {
        flush();
        undoStack().clear();
        m_member = *place.member;
        m_shown = {};
        for (MemberTab *tab : std::as_const(m_made))
            tab->deleteLater();
        m_made.clear();
    }
    refresh();
    const int wanted = int(std::max<qsizetype>(0, parts().indexOf(place.part)));
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(wanted);
    }
    showTab(wanted);
    m_tabs->setFocus();
    if (MemberTab *tab = tabOf(wanted))
        tab->focusFirst();
}

Place MemberPageView::place() const
{
    return Place::ofMember(m_member, parts().value(m_tabs->currentIndex()));
}

void MemberPageView::refresh()
{
    std::optional<MemberPage> page = valueOrSay(practice().members().page(m_member));
    if (!page)
        return;
    m_changes->setKnown(*page);
    m_shown.page = std::move(*page);
    m_shown.today = practice().now().date();
    m_shown.measures = &practice().measures();
    m_shown.definitions = &practice().definitions();
    if (!m_shown.place() && !m_shown.page.groups.isEmpty())
        m_shown.group = m_shown.page.groups.first().group.id;
    showHeader();
    for (MemberTab *tab : std::as_const(m_made))
        fill(tab);
}

bool MemberPageView::concerns(const Change &change) const
{
    return !change.member || *change.member == m_member;
}

void MemberPageView::flush()
{
    const QList<TextKeeper *> keepers = findChildren<TextKeeper *>();
    for (TextKeeper *keeper : keepers)
        keeper->flush();
}

void MemberPageView::showHeader()
{
    QStringList groups;
    for (const MemberInGroup &each : std::as_const(m_shown.page.groups))
        groups.append(each.group.name);
    QStringList aside{m_shown.page.member.pronouns.value_or(QString()), groups.join(QStringLiteral(", "))};
    aside.removeAll(QString());
    m_header->setTitle(m_shown.page.member.goesBy(), aside.join(QStringLiteral(" · ")));
    m_tabs->setTabVisible(int(parts().indexOf(QStringLiteral("notes"))), m_shown.page.mayReadNotes);
    m_group->setVisible(groups.size() > 1);
    m_group->clear();
    for (const MemberInGroup &each : std::as_const(m_shown.page.groups))
        m_group->addItem(each.group.name, each.group.id.text());
    m_group->setChosen(m_shown.group.text());
}

void MemberPageView::fill(MemberTab *tab)
{
    tab->setShown(m_shown);
    if (auto *notes = qobject_cast<NotesTab *>(tab); notes && m_shown.page.mayReadNotes) {
        if (const auto rows = valueOrSay(practice().notes().ofMember(m_member, notes->words())))
            notes->setNotes(*rows);
    }
    followSaving(tab);
}

void MemberPageView::followSaving(QWidget *tab)
{
    // Fields come and go with what is shown, such as goals.
    const QList<TextKeeper *> keepers = tab->findChildren<TextKeeper *>();
    for (TextKeeper *keeper : keepers)
        connect(keeper, &TextKeeper::waitingChanged, this, &Page::savingChanged, Qt::UniqueConnection);
}

void MemberPageView::showTab(int index)
{
    m_message->clear();
    flush();
    if (MemberTab *tab = tabOf(index))
        m_stack->setCurrentWidget(tab);
}

void MemberPageView::giveAgreement()
{
    flush();
    const auto request = [this](bool names) { return MemberSheetRequest{m_member, m_shown.group, names}; };
    SheetOffer offer;
    offer.title = tr("Agreement");
    offer.namesQuestion = tr("Other people by their full names, as the member chose");
    offer.preview = [this, request](bool names) {
        return practice().sheets().previewAgreement(request(names));
    };
    offer.give = [this, request](bool names) { return practice().sheets().giveAgreement(request(names)); };
    say(giveSheet(offer, this));
}

void MemberPageView::giveFarewell()
{
    flush();
    const auto request = [this](bool names) { return MemberSheetRequest{m_member, m_shown.group, names}; };
    SheetOffer offer;
    offer.title = tr("Farewell sheet");
    offer.namesQuestion = tr("Other people by their full names, as the member chose");
    offer.preview = [this, request](bool names) {
        return practice().sheets().previewFarewell(request(names));
    };
    offer.give = [this, request](bool names) { return practice().sheets().giveFarewell(request(names)); };
    say(giveSheet(offer, this));
}

void MemberPageView::say(const std::optional<Result<QString>> &given)
{
    m_message->clear();
    if (given && given->ok())
        m_message->say(InlineMessage::Kind::Done, given->value());
    else if (given)
        m_message->say(InlineMessage::Kind::Error, given->error().sentence);
}

MemberTab *MemberPageView::tabOf(int index)
{
    const QString part = parts().value(index);
    if (part.isEmpty() || m_shown.page.member.id.isEmpty())
        return nullptr;
    if (!m_made.contains(part)) {
        MemberTab *tab = makeTab(part);
        connect(tab, &MemberTab::placeRequested, this, &Page::placeRequested);
        m_stack->addWidget(tab);
        m_made.insert(part, tab);
        fill(tab);
    }
    return m_made.value(part);
}

MemberTab *MemberPageView::makeTab(const QString &part)
{
    if (part == QLatin1String("inventory")) {
        auto *tab = new InventoryTab({[this](const QString &place) { return practice().scratch(place); },
                                      [this](const QString &place, const QString &text) {
                                          doneOrSay(practice().keepScratch(place, text));
                                      }});
        connect(tab, &InventoryTab::farewellChanged, m_changes, &MemberChanges::saveFarewell);
        connect(tab, &InventoryTab::inventoryChanged, m_changes, &MemberChanges::saveInventory);
        connect(tab, &InventoryTab::removeRequested, m_changes, &MemberChanges::removeInventory);
        return tab;
    }
    if (part == QLatin1String("timeline")) {
        auto *tab = new TimelineTab;
        connect(tab, &TimelineTab::eventChanged, m_changes, &MemberChanges::saveEvent);
        connect(tab, &TimelineTab::removeRequested, m_changes, &MemberChanges::removeEvent);
        return tab;
    }
    if (part == QLatin1String("formulation")) {
        auto *tab = new FormulationTab;
        connect(tab, &FormulationTab::formulationChanged, m_changes, &MemberChanges::saveFormulation);
        connect(tab, &FormulationTab::agreementRequested, this, &MemberPageView::giveAgreement);
        connect(tab, &FormulationTab::strategyChanged, m_changes, &MemberChanges::saveStrategy);
        return tab;
    }
    if (part == QLatin1String("measures")) {
        auto *tab = new MeasuresTab;
        connect(tab, &MeasuresTab::measureTaken, m_changes, &MemberChanges::takeMeasure);
        connect(tab, &MeasuresTab::measureCorrected, m_changes, &MemberChanges::correctMeasure);
        connect(tab, &MeasuresTab::removeRequested, m_changes, &MemberChanges::removeMeasure);
        tab->entry()->setDrafts([this](const QString &place) { return this->practice().scratch(place); });
        connect(tab->entry(), &EntryCard::draftChanged, this,
                [this](const QString &place, const QString &text) {
                    doneOrSay(practice().keepScratch(place, text));
                });
        return tab;
    }
    if (part == QLatin1String("notes")) {
        auto *notes = new NotesTab;
        connect(notes, &NotesTab::wordsChanged, this, [this, notes] { fill(notes); });
        return notes;
    }
    if (part == QLatin1String("actions")) {
        auto *tab = new StepsTab;
        connect(tab, &StepsTab::actionChanged, m_changes, &MemberChanges::saveAction);
        connect(tab, &StepsTab::removeRequested, m_changes, &MemberChanges::removeAction);
        connect(tab, &StepsTab::carried, m_changes, &MemberChanges::carryForward);
        return tab;
    }
    if (part == QLatin1String("midpoint")) {
        auto *tab = new MidpointTab;
        connect(tab, &MidpointTab::reviewChanged, m_changes, &MemberChanges::saveMidpointReview);
        connect(tab, &MidpointTab::growthRated, m_changes, &MemberChanges::rateGrowth);
        return tab;
    }
    if (part == QLatin1String("farewell")) {
        auto *tab = new FarewellTab;
        connect(tab, &FarewellTab::farewellChanged, m_changes, &MemberChanges::saveFarewell);
        connect(tab, &FarewellTab::growthRated, m_changes, &MemberChanges::rateGrowth);
        connect(tab, &FarewellTab::sheetRequested, this, &MemberPageView::giveFarewell);
        return tab;
    }
    auto *tab = new OverviewTab;
    connect(tab, &OverviewTab::memberChanged, m_changes, &MemberChanges::saveMember);
    connect(tab, &OverviewTab::followUpClosed, m_changes, &MemberChanges::closeFollowUp);
    connect(tab, &OverviewTab::followUpAssigned, m_changes, &MemberChanges::assignFollowUp);
    connect(tab, &OverviewTab::contactRequested, this, &MemberPageView::noteContact);
    return tab;
}

void MemberPageView::noteContact(const IndividualContact &contact)
{
    const std::optional<IndividualContact> given =
        askForContact(practice(), {{m_member, m_shown.page.member.goesBy()}}, contact, this);
    if (!given)
        return;
    m_changes->recordContact(*given);
    forgetContact(practice(), contact);
}

} // namespace ipt
