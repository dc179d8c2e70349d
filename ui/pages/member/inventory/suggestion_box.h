#pragma once

#include "engine/record/inventory.h"
#include "ui/widgets/base/words/inline_message.h"

#include <QSet>

namespace ipt {

/// A suggestion somebody waved away, as it is remembered.
QString dismissalOf(const RelationshipId &person, ProblemArea area);

/// What the answers about one person bring to mind: a question with its reason, to be accepted or dismissed.
/// One at a time; hidden where there is none.
class SuggestionBox : public InlineMessage
{
    Q_OBJECT

public:
    explicit SuggestionBox(QWidget *parent = nullptr);

    void setPerson(const Relationship &person, const QSet<QString> &dismissed);

signals:
    void accepted(ipt::ProblemArea area);
    void dismissed(ipt::ProblemArea area);

private:
    std::optional<ProblemArea> m_suggested;
};

} // namespace ipt
