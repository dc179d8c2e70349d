#include "ui/pages/member/overview/screening_card.h"

#include "ui/pages/member/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ipt {

ScreeningCard::ScreeningCard(QWidget *parent)
    : Card(tr("Screening talk"), {}, parent)
{
    auto *questions = new QGridLayout;
    questions->setHorizontalSpacing(px(12));
    questions->setVerticalSpacing(px(6));
    questions->setColumnStretch(0, 1);
    addQuestion(questions, tr("Wants to understand their impact on others, and others' on them"),
                &Screening::wantsToUnderstandImpact);
    addQuestion(questions, tr("Finds it hard to be assertive and respectful at once"),
                &Screening::hardToExpressAssertively);
    addQuestion(questions, tr("Is often preoccupied with how others see them"),
                &Screening::preoccupiedWithOthersView);
    addQuestion(questions, tr("Finds it hard to name feelings in the moment"),
                &Screening::hardToNameFeelings);
    addQuestion(questions, tr("Has agreed to confidentiality"), &Screening::agreedConfidentiality);
    body()->addLayout(questions);

    auto *grid = new FieldGrid(2);
    m_hopes = grid->addText(tr("Hopes"));
    m_concerns = grid->addText(tr("Concerns"));
    m_held = grid->addLine(tr("Talk held on"));
    m_held->setPlaceholderText(dayHint());
    body()->addWidget(grid);
    connect(m_hopes->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        screening().hopes = written(text);
        emit memberChanged(m_member, m_hopes->accessibleName());
    });
    connect(m_concerns->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        screening().concerns = written(text);
        emit memberChanged(m_member, m_concerns->accessibleName());
    });
    connect(m_held->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<QDate> day = dayTyped(text);
        if (!day && !text.trimmed().isEmpty())
            return;
        screening().held = day;
        emit memberChanged(m_member, m_held->accessibleName());
    });
}

void ScreeningCard::addQuestion(QGridLayout *grid, const QString &question, Answer answer)
{
    auto *label = new Label(question);
    label->setWordWrap(true);
    auto *box = new ChoiceBox(question);
    box->addItem(tr("not asked"));
    box->addItem(tr("yes"), 1);
    box->addItem(tr("no"), 0);
    label->setBuddy(box);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    m_questions.append({box, answer});
    connect(box, &ChoiceBox::chosen, this, [this, answer](const QVariant &value) {
        screening().*answer = fromVariant<bool>(value);
        emit memberChanged(m_member, {});
    });
}

Screening &ScreeningCard::screening()
{
    if (!m_member.screening)
        m_member.screening.emplace();
    return *m_member.screening;
}

void ScreeningCard::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_member.id;
    m_member = shown.page.member;
    const Screening talk = m_member.screening.value_or(Screening());
    const bool editable = shown.page.mayEditMember;
    for (const auto &[box, answer] : std::as_const(m_questions)) {
        box->setChosen(toVariant(talk.*answer));
        box->setEnabled(editable);
    }
    showText(m_hopes, talk.hopes, another);
    showText(m_concerns, talk.concerns, another);
    showText(m_held, talk.held ? std::optional(dayShown(*talk.held)) : std::nullopt, another);
    m_hopes->setReadOnly(!editable);
    m_concerns->setReadOnly(!editable);
    m_held->setReadOnly(!editable);
}

} // namespace ipt
