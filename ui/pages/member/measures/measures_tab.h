#pragma once

#include "engine/measures/score_record.h"
#include "ui/pages/member/member_tab.h"

namespace ipt {

class Button;
class Card;
class EmptyState;
class EntryCard;
class RowList;

/// The measures the member has filled in, with what they come to and what was put right; a new one is
/// typed in as figures.
class MeasuresTab : public MemberTab
{
    Q_OBJECT

public:
    explicit MeasuresTab(QWidget *parent = nullptr);

    EntryCard *entry() const { return m_entry; }
    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void measureTaken(const ipt::MeasureTaken &measure);
    void measureCorrected(const ipt::MeasureTaken &was, const ipt::MeasureTaken &is);
    void removeRequested(const ipt::MeasureTaken &measure);

private:
    void showRows();
    void showHistory();
    void showButtons();
    const ScoredMeasure *current() const;

    MemberShown m_shown;
    QList<ScoredMeasure> m_scored; ///< the latest first
    Card *m_card;
    RowList *m_rows;
    EmptyState *m_empty;
    Button *m_correct;
    Button *m_remove;
    Card *m_historyCard;
    RowList *m_history;
    EntryCard *m_entry;
};

} // namespace ipt
