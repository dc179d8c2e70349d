#pragma once

#include "engine/inventory/story.h"
#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class ClosenessCircle;
class Label;
class RowList;

/// The circle as it was and as it is, and each person's way in a sentence. Enter on a sentence takes it
/// into what is being written.
class ThenAndNowCard : public Card
{
    Q_OBJECT

public:
    explicit ThenAndNowCard(QWidget *parent = nullptr);

    /// The inventories up to that stage.
    void setShown(const MemberShown &shown, Stage until);
    void setTakeable(bool takeable);

signals:
    /// A sentence that names nobody from the circle, but by who they are to the member.
    void taken(const QString &sentence);
    void inventoryRequested();

private:
    void showSentences(const QList<Inventory> &inventories);

    QString m_member;
    QList<RelationshipStory> m_stories;
    bool m_takeable = true;
    Label *m_about;
    ClosenessCircle *m_circle;
    RowList *m_sentences;
    Label *m_help;
};

} // namespace ipt
