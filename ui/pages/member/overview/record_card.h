#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

#include <functional>

namespace ipt {

class ChoiceBox;
class FieldGrid;
class Label;
class KeptLine;
class KeptText;

/// What is kept about the member themself: the only place where the name on the record is shown.
class RecordCard : public Card
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

signals:
    void memberChanged(const ipt::Member &member, const QString &field);

private:
    using Write = std::function<bool(Member &, const QString &)>;
    /// `write` says whether the text could be taken.
    void keepLine(KeptLine *line, std::function<std::optional<QString>(const Member &)> read, Write write);
    void keepText(KeptText *text, std::function<std::optional<QString>(const Member &)> read, Write write);
    void addOptional(FieldGrid *grid, const QString &name, std::optional<QString> Member::*value);
    void addDay(FieldGrid *grid, const QString &name, std::optional<QDate> Member::*value);
    void keep(const QString &field, const QString &text, const Write &write);
    void showClinicians(const MemberShown &shown);

    Member m_member;
    QList<std::pair<KeptLine *, std::function<std::optional<QString>(const Member &)>>> m_lines;
    QList<std::pair<KeptText *, std::function<std::optional<QString>(const Member &)>>> m_texts;
    ChoiceBox *m_clinician;
    Label *m_complaint;
};

} // namespace ipt
