#pragma once

#include "engine/measures/score_record.h"
#include "ui/pages/member/member_tab.h"

class QLineEdit;

namespace ipt {

class Button;
class Card;
class ChoiceBox;
class EmptyState;
class Label;
class RowList;
struct AnswerLine;

/// The measures the member has filled in, with what they come to; a new one is typed in as figures.
class MeasuresTab : public MemberTab
{
    Q_OBJECT

public:
    explicit MeasuresTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void measureTaken(const ipt::MeasureTaken &measure);
    void removeRequested(const ipt::MeasureTaken &measure);

private:
    QWidget *buildEntry();
    void showRows();
    void showEntry();
    void showAnswers(const MeasureDefinition &definition, const AnswerLine &line);
    void take();
    const MeasureDefinition *definition() const;

    MemberShown m_shown;
    QList<ScoredMeasure> m_scored; ///< the latest first
    Card *m_card;
    RowList *m_rows;
    EmptyState *m_empty;
    Button *m_remove;
    Card *m_entry;
    ChoiceBox *m_measure;
    QLineEdit *m_day;
    QLineEdit *m_answers;
    Label *m_hint;
    Label *m_score;
    RowList *m_items;
    Button *m_take;
};

} // namespace ipt
