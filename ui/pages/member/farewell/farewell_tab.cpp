#include "ui/pages/member/farewell/farewell_tab.h"

#include "engine/arc/arc.h"
#include "engine/gathering/gathering.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/talk/gathered_card.h"
#include "ui/pages/member/talk/goals_card.h"
#include "ui/pages/member/talk/growth_card.h"
#include "ui/pages/member/talk/then_and_now_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

FarewellTab::FarewellTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Farewell")))
    , m_print(new Button(tr("Farewell sheet…")))
    , m_credits(new GatheredCard(tr("What others have said to them"),
                                 tr("Moments of feedback toward the member, and all that was said to them in "
                                    "the last phase, appear here."),
                                 tr("Enter takes a line into “Words from the group”.")))
    , m_triggers(new GatheredCard(tr("What sets off use"),
                                  tr("Triggers named in the inventory or marked in a session appear here."),
                                  tr("Enter takes a line into “Warning signs”.")))
    , m_circle(new ThenAndNowCard)
    , m_growth(new GrowthCard)
    , m_goals(new GoalsCard)
{
    buildTexts();
    m_print->setSmall(true);
    m_print->setKey(QKeySequence::Print);
    m_card->addToHead(m_print);
    connect(m_print, &Button::clicked, this, &FarewellTab::sheetRequested);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    for (QWidget *card : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_credits),
                          static_cast<QWidget *>(m_triggers)})
        left->addWidget(card);
    for (QWidget *card : {static_cast<QWidget *>(m_circle), static_cast<QWidget *>(m_growth),
                          static_cast<QWidget *>(m_goals)})
        right->addWidget(card);
    left->addStretch();
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connectTaking();
}

void FarewellTab::buildTexts()
{
    auto *grid = new FieldGrid(2);
    const auto add = [this, grid](const QString &name, std::optional<QString> Farewell::*text) {
        KeptText *field = grid->addText(name, 2, 2);
        connect(field->keeper(), &TextKeeper::kept, this, [this, text, name](const QString &typed) {
            m_farewell.*text = written(typed);
            emit farewellChanged(m_farewell, name);
        });
        m_texts.append({text, field});
    };
    add(tr("Feelings about ending"), &Farewell::feelingsAboutEnding);
    add(tr("What the member has reached"), &Farewell::progressCredited);
    add(tr("What is unfinished"), &Farewell::unfinished);
    add(tr("Warning signs"), &Farewell::warningSigns);
    add(tr("The plan when they show"), &Farewell::plan);
    add(tr("Who and what supports them"), &Farewell::supports);
    add(tr("Words from the group"), &Farewell::wordsFromTheGroup);
    m_card->body()->addWidget(grid);
}

void FarewellTab::connectTaking()
{
    connect(m_growth, &GrowthCard::growthRated, this, &FarewellTab::growthRated);
    connect(m_circle, &ThenAndNowCard::inventoryRequested, this, [this] {
        emit placeRequested(Place::ofMember(m_shown.page.member.id, QStringLiteral("inventory")));
    });
    connect(m_circle, &ThenAndNowCard::taken, this,
            [this](const QString &sentence) { appendLine(fieldOf(&Farewell::progressCredited), sentence); });
    connect(m_credits, &GatheredCard::taken, this,
            [this](const Gathered &line) { appendLine(fieldOf(&Farewell::wordsFromTheGroup), line.text); });
    connect(m_triggers, &GatheredCard::taken, this,
            [this](const Gathered &line) { appendLine(fieldOf(&Farewell::warningSigns), line.text); });
}

KeptText *FarewellTab::fieldOf(std::optional<QString> Farewell::*text) const
{
    for (const Text &each : m_texts) {
        if (each.text == text)
            return each.field;
    }
    return nullptr;
}

void FarewellTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    m_shown = shown;
    const MemberInGroup *place = shown.place();
    const bool editable = shown.page.mayEditCourse && place;
    m_farewell = {};
    m_farewell.member = shown.page.member.id;
    m_farewell.group = shown.group;
    if (const Farewell *kept = shown.farewell())
        m_farewell = *kept;
    for (const Text &text : std::as_const(m_texts)) {
        showText(text.field, m_farewell.*text.text, another);
        text.field->setReadOnly(!editable);
    }
    m_print->setEnabled(shown.farewell());
    m_print->setVisible(editable);
    const QList<SessionMoment> moments = place ? place->moments : QList<SessionMoment>();
    std::optional<SessionNumber> ending;
    if (const auto span = place ? spanOf(place->group.arc, Phase::Termination) : std::nullopt)
        ending = span->first;
    m_credits->setGathered(gatherCredits(moments, shown.page.member.id, ending));
    m_triggers->setGathered(gatherTriggers(shown.inventories(), moments, shown.page.member.id));
    m_circle->setShown(shown, Stage::Termination);
    m_growth->setShown(shown);
    m_goals->setShown(shown);
    m_credits->setTakeable(editable);
    m_triggers->setTakeable(editable);
    m_circle->setTakeable(editable);
}

void FarewellTab::focusFirst()
{
    m_texts.first().field->setFocus();
}

} // namespace ipt
