#pragma once

#include "engine/gathering/gathering.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Label;
class RowList;

/// What was gathered from inventories and sessions, a line each. Where it may be taken into what is
/// being written, Enter on a line takes it.
class GatheredCard : public Card
{
    Q_OBJECT

public:
    /// `nothing` is said where there is nothing; `takes` tells what Enter does, empty: the lines are
    /// for reading.
    GatheredCard(const QString &title, const QString &nothing, const QString &takes,
                 QWidget *parent = nullptr);

    void setGathered(const QList<Gathered> &gathered);
    const QList<Gathered> &gathered() const { return m_gathered; }
    void setTakeable(bool takeable);

signals:
    void taken(const ipt::Gathered &line);

private:
    void showHelp();

    QList<Gathered> m_gathered;
    QString m_takes;
    bool m_takeable = true;
    RowList *m_rows;
    Label *m_nothing;
    Label *m_help;
};

} // namespace ipt
