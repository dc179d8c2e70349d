#include "ui/pages/member/talk/gathered_card.h"

#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/row_list.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

QString sourceOf(const Gathered &each)
{
    switch (each.from) {
    case GatheredFrom::Relationship:
        return GatheredCard::tr("sorted into this area");
    case GatheredFrom::Answer:
        return each.person.isEmpty() ? QString() : GatheredCard::tr("said of %1").arg(each.person);
    case GatheredFrom::Suggestion:
        return each.person.isEmpty()
                   ? GatheredCard::tr("a question from the circle as a whole")
                   : GatheredCard::tr("a question from what was said of %1").arg(each.person);
    case GatheredFrom::Moment:
        return each.session ? GatheredCard::tr("session %1").arg(each.session->value()) : QString();
    }
    return {};
}

ListRow rowOf(const Gathered &each)
{
    ListRow row;
    row.text = each.from == GatheredFrom::Relationship
                   ? GatheredCard::tr("%1, %2", "a person and who they are").arg(each.person, each.text)
                   : each.text;
    row.second = sourceOf(each);
    if (each.area)
        row.chips.append(ChipLook::area(*each.area));
    return row;
}

} // namespace

GatheredCard::GatheredCard(const QString &title, const QString &nothing, const QString &takes,
                           QWidget *parent)
    : Card(title, {}, parent)
    , m_takes(takes)
    , m_rows(new RowList(title))
    , m_nothing(new Label(nothing, TextStyle::Soft))
    , m_help(new Label(takes, TextStyle::Caption))
{
    m_nothing->setWordWrap(true);
    m_help->setWordWrap(true);
    m_rows->setAccessibleDescription(takes);
    body()->addWidget(m_rows);
    body()->addWidget(m_nothing);
    body()->addWidget(m_help);
    connect(m_rows, &RowList::rowActivated, this, [this](int row) {
        if (m_takeable && !m_takes.isEmpty() && row >= 0 && row < m_gathered.size())
            emit taken(m_gathered.at(row));
    });
    setGathered({});
}

void GatheredCard::setGathered(const QList<Gathered> &gathered)
{
    m_gathered = gathered;
    QList<ListRow> rows;
    for (const Gathered &each : gathered)
        rows.append(rowOf(each));
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
    showHelp();
}

void GatheredCard::setTakeable(bool takeable)
{
    m_takeable = takeable;
    showHelp();
}

void GatheredCard::showHelp()
{
    m_help->setVisible(m_takeable && !m_takes.isEmpty() && !m_gathered.isEmpty());
}

} // namespace ipt
