#pragma once

#include "engine/record/member.h"
#include "practice/views/group_views.h"
#include "ui/dialogs/ask.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ipt {

class Label;

/// Asks who joins a group, and from which session. Where there are too many to choose from, one types the
/// beginning of a name.
class JoinDialog : public Ask
{
    Q_OBJECT

public:
    /// The first of those whose name or group begins with the words.
    using Find = std::function<FirstRows<MemberName>(const QString &words)>;

    JoinDialog(const FirstRows<MemberName> &known, const Find &find, const GroupHead &group,
               SessionNumber from, QWidget *parent = nullptr);

    /// Empty where a new member is to be made of newMember().
    MemberId member() const;
    Member newMember() const;
    SessionNumber from() const;
    QString reason() const;

protected:
    QString complaint() const override;

private:
    void look();
    void offer(const QList<MemberName> &known);
    bool isNew() const;

    QList<MemberName> m_known;
    GroupHead m_group;
    QLineEdit *m_find;
    QComboBox *m_who;
    QLineEdit *m_name;
    QLineEdit *m_called;
    QLineEdit *m_pronouns;
    QSpinBox *m_from;
    QLineEdit *m_reason;
    Label *m_reasonLabel;
};

/// Asks who leaves a group, after which session and why.
class LeaveDialog : public Ask
{
    Q_OBJECT

public:
    LeaveDialog(const QList<MemberName> &members, SessionNumber last, int sessions,
                QWidget *parent = nullptr);

    MemberId member() const;
    SessionNumber last() const;
    QString reason() const;

protected:
    QString complaint() const override;

private:
    QList<MemberName> m_members;
    QComboBox *m_who;
    QSpinBox *m_last;
    QLineEdit *m_reason;
};

} // namespace ipt
