#pragma once

#include "practice/finder.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLineEdit;

namespace ipt {

class Card;
class EmptyState;
class PageHeader;
class RowList;

/// Finds words in everything the signed-in user may see, as they type.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::search(); }
    void refresh() override;
    bool concerns(const Change &) const override { return false; }

private:
    void go(int row);

    PageHeader *m_header;
    QLineEdit *m_words;
    Card *m_card;
    RowList *m_rows;
    EmptyState *m_nothing;
    EmptyState *m_before;
    QList<SearchHit> m_hits;
    QTimer m_pause;
};

} // namespace ipt
