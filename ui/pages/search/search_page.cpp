#include "ui/pages/search/search_page.h"

#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ipt {

namespace {

constexpr int pauseInTyping = 120;

QString kindName(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Member:
        return SearchPage::tr("member");
    case SearchHit::Kind::Group:
        return SearchPage::tr("group");
    case SearchHit::Kind::Session:
        return SearchPage::tr("session");
    case SearchHit::Kind::Moment:
        return SearchPage::tr("moment");
    case SearchHit::Kind::Note:
        return SearchPage::tr("note");
    case SearchHit::Kind::Strategy:
        return SearchPage::tr("strategy");
    case SearchHit::Kind::Action:
        return SearchPage::tr("next step");
    }
    return {};
}

Place placeOf(const SearchHit &hit)
{
    if (hit.note && hit.group && hit.session)
        return Place::ofNote({*hit.group, *hit.session, *hit.note});
    if (hit.kind == SearchHit::Kind::Action && hit.member)
        return Place::ofMember(*hit.member, QStringLiteral("actions"));
    if (hit.group && hit.session)
        return Place::ofSession(*hit.group, *hit.session);
    if (hit.group)
        return Place::ofGroup(*hit.group);
    return hit.member ? Place::ofMember(*hit.member) : Place::search();
}

} // namespace

SearchPage::SearchPage(Practice &practice, QWidget *parent)
    : Page(practice, parent)
    , m_header(new PageHeader(tr("Search")))
    , m_words(new QLineEdit)
    , m_card(new Card)
    , m_rows(new RowList(tr("What was found")))
    , m_nothing(new EmptyState(Icon::Search,
                               tr("Nothing that you may see holds all these words. Beginnings of words are "
                                  "enough; try fewer.")))
    , m_before(new EmptyState(Icon::Search,
                              tr("Notes, moments, strategies, next steps, members and groups: type a few "
                                 "letters of any of them.")))
{
    QVBoxLayout *page = fillPage(this);
    page->addWidget(m_header);
    m_words->setPlaceholderText(tr("Words to find"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    page->addWidget(m_words);
    for (QWidget *part : QList<QWidget *>{m_rows, m_nothing, m_before})
        m_card->body()->addWidget(part);
    page->addWidget(m_card);
    page->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        refresh();
        if (!m_hits.isEmpty())
            m_rows->setFocus();
    });
    connect(m_rows, &RowList::rowActivated, this, &SearchPage::go);
}

void SearchPage::open(const Place &place)
{
    if (!place.part.isEmpty())
        m_words->setText(place.part);
    refresh();
    m_words->setFocus();
    m_words->selectAll();
}

void SearchPage::refresh()
{
    const std::optional<QList<SearchHit>> hits = valueOrSay(practice().finder().find(m_words->text()));
    if (!hits)
        return;
    m_hits = *hits;
    QList<ListRow> rows;
    for (const SearchHit &hit : std::as_const(m_hits))
        rows.append({hit.title, kindName(hit.kind), hit.excerpt, {}, true});
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    const bool asked = !m_words->text().trimmed().isEmpty();
    m_nothing->setVisible(rows.isEmpty() && asked);
    m_before->setVisible(!asked);
}

void SearchPage::go(int row)
{
    emit placeRequested(placeOf(m_hits.at(row)));
}

} // namespace ipt
