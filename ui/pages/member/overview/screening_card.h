#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

class QGridLayout;

namespace ipt {

class ChoiceBox;
class KeptLine;
class KeptText;

/// The talk before the group: the four fit questions, hopes and concerns, and confidentiality.
class ScreeningCard : public Card
{
    Q_OBJECT

public:
    explicit ScreeningCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

signals:
    void memberChanged(const ipt::Member &member, const QString &field);

private:
    using Answer = std::optional<bool> Screening::*;

    void addQuestion(QGridLayout *grid, const QString &question, Answer answer);
    Screening &screening();

    Member m_member;
    QList<std::pair<ChoiceBox *, Answer>> m_questions;
    KeptText *m_hopes;
    KeptText *m_concerns;
    KeptLine *m_held;
};

} // namespace ipt
