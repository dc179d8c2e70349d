#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/card.h"

class QLineEdit;

namespace ipt {

class Button;
class Label;
class RowList;

/// What somebody must see to. One is closed with a sentence that says what was done.
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

private:
    void close();

    QList<FollowUp> m_open;
    RowList *m_rows;
    Label *m_none;
    QLineEdit *m_done;
    Button *m_close;
};

} // namespace ipt
