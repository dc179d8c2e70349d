#pragma once

#include "ui/widgets/base/page/card.h"
#include "ui/widgets/group/sociogram.h"

class QStackedWidget;
class QTableWidget;

namespace ipt {

class Button;
class Label;
class SegmentedChoice;

/// Who spoke to whom, as a picture or as a table that says the same; of this session or of all.
class SociogramCard : public Card
{
    Q_OBJECT

public:
    /// With `sessions` one can choose between this session and all of them; else all are shown.
    enum class Span { ThisOrAll, All };

    explicit SociogramCard(Span span, QWidget *parent = nullptr);

    /// `here` of this session, `all` of every session, this one included.
    void setExchanges(const QList<SociogramMember> &members, const QList<Exchange> &here,
                      const QList<Exchange> &all);

private:
    void show();
    void fillTable(const QList<Exchange> &exchanges);
    void turn();

    QList<SociogramMember> m_members;
    QList<Exchange> m_here;
    QList<Exchange> m_all;
    SegmentedChoice *m_span = nullptr;
    Button *m_asTable;
    QStackedWidget *m_ways;
    Sociogram *m_picture;
    QTableWidget *m_table;
    Label *m_empty;
};

} // namespace ipt
