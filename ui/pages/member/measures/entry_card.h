#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

#include <functional>

class QLineEdit;

namespace ipt {

class AnswerForm;
class Button;
class ChoiceBox;
class RowList;
struct MeasureDefinition;

/// Types a measure in, item by item, or puts one right. What is half typed is kept as a draft.
class EntryCard : public Card
{
    Q_OBJECT

public:
    explicit EntryCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);
    /// Where half-typed answers were kept.
    void setDrafts(std::function<QString(const QString &place)> drafts) { m_drafts = std::move(drafts); }
    /// Loads one that is kept, to put it right.
    void correct(const MeasureTaken &measure);
    void focusFirst();

signals:
    void measureTaken(const ipt::MeasureTaken &measure);
    void measureCorrected(const ipt::MeasureTaken &was, const ipt::MeasureTaken &is);
    void draftChanged(const QString &place, const QString &text);

protected:
    /// Enter keeps the form from its button too, which has the keyboard once the last answer decided.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    const MeasureDefinition *definition() const;
    void chooseMeasure(const QString &measure);
    void showMeasure();
    void showDue();
    void showRules();
    void showState();
    void take();
    void stopCorrecting();
    MeasureTaken typed() const;
    bool isKeptAlready(const MeasureTaken &measure) const;
    QString draftPlace() const;
    void keepDraft();
    void restoreDraft();

    MemberShown m_shown;
    std::optional<MeasureTaken> m_correcting;
    std::function<QString(const QString &)> m_drafts;
    bool m_quiet = false; ///< what is shown now was not typed
    Label *m_due;
    ChoiceBox *m_measure;
    QLineEdit *m_day;
    Label *m_hint;
    AnswerForm *m_form;
    Label *m_score;
    Label *m_notice;
    Button *m_take;
    Button *m_cancel;
    Button *m_how;
    RowList *m_rules;
};

} // namespace ipt
