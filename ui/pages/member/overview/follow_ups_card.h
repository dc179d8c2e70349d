#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

class QLineEdit;

namespace ipt {

class Button;
class ChoiceBox;
class Label;
class RowList;

/// What somebody must see to: who, and by when. One is closed with a sentence that says what was done,
/// and then stands among those seen to.
class FollowUpsCard : public Card
{
    Q_OBJECT

public:
    explicit FollowUpsCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);
    /// Where there are open ones.
    void focusOpen();

signals:
    void closed(const ipt::FollowUpId &id, const QString &done);
    void assigned(const ipt::FollowUpId &id, const std::optional<ipt::UserId> &owner,
                  const std::optional<QDate> &due);

private:
    QWidget *buildAssigning();
    const FollowUp *current() const;
    void close();
    void assign();
    void showCurrent();
    void showSeenTo(const MemberShown &shown);

    QList<FollowUp> m_open;
    RowList *m_rows;
    Label *m_none;
    QLineEdit *m_done;
    Button *m_close;
    QWidget *m_assigning;
    ChoiceBox *m_owner;
    QLineEdit *m_due;
    Label *m_seenToTitle;
    RowList *m_seenTo;
};

} // namespace ipt
