#include "ui/pages/member/midpoint/midpoint_tab.h"

#include "engine/arc/arc.h"
#include "engine/gathering/gathering.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/talk/gathered_card.h"
#include "ui/pages/member/talk/goals_card.h"
#include "ui/pages/member/talk/growth_card.h"
#include "ui/pages/member/talk/then_and_now_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

MidpointTab::MidpointTab(QWidget *parent)
    : MemberTab(parent)
    , m_session(new ChoiceBox(tr("Session of the midpoint review")))
    , m_complaint(new Label(TextStyle::Soft))
    , m_credits(new GatheredCard(tr("What others have said to them"),
                                 tr("Moments of feedback toward the member appear here."),
                                 tr("Enter takes a line into “What in the group helps”.")))
    , m_triggers(new GatheredCard(tr("What sets off use"),
                                  tr("Triggers named in the inventory or marked in a session appear here."),
                                  tr("Enter takes a line into “What gets in the way”.")))
    , m_circle(new ThenAndNowCard)
    , m_growth(new GrowthCard)
    , m_goals(new GoalsCard)
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    left->addWidget(buildTexts());
    left->addWidget(m_goals);
    left->addWidget(m_credits);
    left->addWidget(m_triggers);
    left->addStretch();
    right->addWidget(m_circle);
    right->addWidget(m_growth);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connect(m_growth, &GrowthCard::growthRated, this, &MidpointTab::growthRated);
    connect(m_circle, &ThenAndNowCard::inventoryRequested, this, [this] {
        emit placeRequested(Place::ofMember(m_shown.page.member.id, QStringLiteral("inventory")));
    });
    connect(m_circle, &ThenAndNowCard::taken, this,
            [this](const QString &sentence) { appendLine(fieldOf(&MidpointReview::changes), sentence); });
    connect(m_credits, &GatheredCard::taken, this,
            [this](const Gathered &line) { appendLine(fieldOf(&MidpointReview::helps), line.text); });
    connect(m_triggers, &GatheredCard::taken, this,
            [this](const Gathered &line) { appendLine(fieldOf(&MidpointReview::hinders), line.text); });
}

QWidget *MidpointTab::buildTexts()
{
    auto *card = new Card(tr("Midpoint review"), tr("what was said in it"));
    auto *grid = new FieldGrid(2);
    grid->add(tr("In session"), m_session);
    m_held = grid->addLine(tr("Held on"));
    m_held->setPlaceholderText(dayHint());
    const auto add = [this, grid](const QString &name, std::optional<QString> MidpointReview::*text) {
        KeptText *field = grid->addText(name, 2, 3);
        connect(field->keeper(), &TextKeeper::kept, this, [this, text, name](const QString &typed) {
            m_review.*text = written(typed);
            emit reviewChanged(m_review, name);
        });
        m_texts.append({text, field});
    };
    add(tr("What has changed in their relationships"), &MidpointReview::changes);
    add(tr("What in the group helps"), &MidpointReview::helps);
    add(tr("What gets in the way"), &MidpointReview::hinders);
    add(tr("The goals as they stand now"), &MidpointReview::goals);
    add(tr("What the second half is for"), &MidpointReview::secondHalf);
    m_complaint->setTone(Tone::Warning);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    card->body()->addWidget(grid);
    card->body()->addWidget(m_complaint);
    connectHead();
    return card;
}

void MidpointTab::connectHead()
{
    connect(m_session, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_review.session = fromVariant<SessionNumber>(value);
        emit reviewChanged(m_review, {});
    });
    connect(m_held->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<QDate> day = dayTyped(text);
        const bool fine = text.trimmed().isEmpty() || (day && *day <= m_shown.today);
        m_complaint->setText(fine ? QString()
                                  : tr("Write the day it was held, today or before, as %1.").arg(dayHint()));
        m_complaint->setVisible(!fine);
        if (!fine)
            return;
        m_review.held = day;
        emit reviewChanged(m_review, m_held->accessibleName());
    });
}

KeptText *MidpointTab::fieldOf(std::optional<QString> MidpointReview::*text) const
{
    for (const Text &each : m_texts) {
        if (each.text == text)
            return each.field;
    }
    return nullptr;
}

void MidpointTab::showHead(bool another)
{
    m_session->clear();
    m_session->addItem(tr("not said"));
    for (int session = 1; session <= m_shown.sessions(); ++session)
        m_session->addItem(tr("Session %1").arg(session), session);
    m_session->setChosen(m_review.session ? QVariant(m_review.session->value()) : QVariant());
    showText(m_held, m_review.held ? std::optional(dayShown(*m_review.held)) : std::nullopt, another);
}

void MidpointTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    m_shown = shown;
    const MemberInGroup *place = shown.place();
    const bool editable = shown.page.mayEditCourse && place;
    m_review = {};
    m_review.member = shown.page.member.id;
    m_review.group = shown.group;
    if (const MidpointReview *kept = shown.midpointReview())
        m_review = *kept;
    showHead(another);
    for (const Text &text : std::as_const(m_texts)) {
        showText(text.field, m_review.*text.text, another);
        text.field->setReadOnly(!editable);
    }
    m_session->setEnabled(editable);
    m_held->setReadOnly(!editable);
    const QList<SessionMoment> moments = place ? place->moments : QList<SessionMoment>();
    m_credits->setGathered(gatherCredits(moments, shown.page.member.id, std::nullopt));
    m_triggers->setGathered(gatherTriggers(shown.inventories(), moments, shown.page.member.id));
    m_circle->setShown(shown, Stage::Midpoint);
    m_growth->setShown(shown);
    m_goals->setShown(shown);
    m_credits->setTakeable(editable);
    m_triggers->setTakeable(editable);
    m_circle->setTakeable(editable);
}

void MidpointTab::focusFirst()
{
    m_texts.first().field->setFocus();
}

} // namespace ipt
