#include "ui/pages/member/inventory/suggestion_box.h"

#include "engine/inventory/area_suggestion.h"
#include "ui/widgets/base/buttons/button.h"

namespace ipt {

QString dismissalOf(const RelationshipId &person, ProblemArea area)
{
    return person.text() + QLatin1Char(' ') + wordOf(area);
}

SuggestionBox::SuggestionBox(QWidget *parent)
    : InlineMessage(parent)
{
    connect(addAction(tr("Accept")), &Button::clicked, this, [this] {
        if (m_suggested)
            emit accepted(*m_suggested);
    });
    connect(addAction(tr("Dismiss")), &Button::clicked, this, [this] {
        if (m_suggested)
            emit dismissed(*m_suggested);
    });
}

void SuggestionBox::setPerson(const Relationship &person, const QSet<QString> &dismissed)
{
    m_suggested.reset();
    const QList<AreaSuggestion> suggestions = suggestAreas(person);
    for (const AreaSuggestion &suggestion : suggestions) {
        if (dismissed.contains(dismissalOf(person.id, suggestion.area)))
            continue;
        m_suggested = suggestion.area;
        if (sentence() != suggestion.reason || isHidden())
            say(Kind::Info, suggestion.reason);
        return;
    }
    clear();
}

} // namespace ipt
