#include "ui/pages/member/measures/measures_tab.h"

#include "engine/measures/measure_library.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/measures/entry_card.h"
#include "ui/pages/member/measures/score_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

MeasuresTab::MeasuresTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Measures taken")))
    , m_rows(new RowList(tr("Measures taken")))
    , m_empty(
          new EmptyState(Icon::Measure, tr("Filled-in questionnaires stand here with their scores. Type the "
                                           "answers of one as figures.")))
    , m_correct(new Button(tr("Put it right"), ButtonKind::Quiet))
    , m_remove(new Button(tr("Remove"), ButtonKind::Quiet))
    , m_historyCard(new Card(tr("Put right or removed")))
    , m_history(new RowList(tr("Answers that were put right or removed")))
    , m_entry(new EntryCard)
{
    for (Button *button : {m_correct, m_remove}) {
        button->setSmall(true);
        m_card->addToHead(button);
    }
    m_rows->setKeepingCurrent(true);
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_empty);
    m_historyCard->body()->addWidget(m_history);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(m_card);
    left->addWidget(m_historyCard);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 3);
    columns->addWidget(m_entry, 2, Qt::AlignTop);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connect(m_entry, &EntryCard::measureTaken, this, &MeasuresTab::measureTaken);
    connect(m_entry, &EntryCard::measureCorrected, this, &MeasuresTab::measureCorrected);
    connect(m_rows, &QListWidget::currentRowChanged, this, &MeasuresTab::showButtons);
    const auto correctCurrent = [this] {
        if (current() && m_correct->isEnabled())
            m_entry->correct(current()->taken);
    };
    connect(m_correct, &Button::clicked, this, correctCurrent);
    connect(m_rows, &RowList::rowActivated, this, correctCurrent);
    connect(m_remove, &Button::clicked, this, [this] {
        if (current())
            emit removeRequested(MeasureTaken(current()->taken));
    });
}

const ScoredMeasure *MeasuresTab::current() const
{
    const int row = m_rows->currentRow();
    return row >= 0 && row < m_scored.size() ? &m_scored.at(row) : nullptr;
}

void MeasuresTab::setShown(const MemberShown &shown)
{
    m_shown = shown;
    m_scored = scoreMeasures(shown.page.measures, *shown.measures);
    std::stable_sort(m_scored.begin(), m_scored.end(), [](const ScoredMeasure &a, const ScoredMeasure &b) {
        return a.taken.taken > b.taken.taken;
    });
    m_entry->setVisible(shown.page.mayEditCourse);
    m_entry->setShown(shown);
    showRows();
    showHistory();
    showButtons();
}

void MeasuresTab::showRows()
{
    const std::optional<QDate> joined = m_shown.joinedOn();
    QList<ListRow> rows;
    for (const ScoredMeasure &measure : std::as_const(m_scored)) {
        const MeasureDefinition *known = m_shown.measures->find(measure.taken.measure);
        ListRow row;
        row.strong = true;
        row.text = known ? known->name : measure.taken.measure;
        row.soft = dayShown(measure.taken.taken);
        if (measure.taken.session)
            row.soft = tr("%1, session %2").arg(row.soft).arg(measure.taken.session->value());
        row.second = known ? scoreText(*known, measure.scored) : measure.scored.reason;
        if (!measure.scored.isScored())
            row.second = tr("%1 Kept: %2.").arg(row.second, answersText(measure.taken.items));
        row.chips = scoreChips(known, measure);
        const auto sameDay =
            std::count_if(m_scored.begin(), m_scored.end(), [&measure](const ScoredMeasure &other) {
                return other.taken.measure == measure.taken.measure &&
                       other.taken.taken == measure.taken.taken;
            });
        if (sameDay > 1)
            row.chips.append(ChipLook::state(tr("%n on this day", nullptr, int(sameDay)), Tone::Warning));
        if (joined && measure.taken.taken < *joined)
            row.chips.append(ChipLook::state(tr("before joining")));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_card->setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
}

void MeasuresTab::showHistory()
{
    QList<ListRow> rows;
    const QList<EarlierAnswers> &history = m_shown.page.measureHistory;
    for (auto earlier = history.rbegin(); earlier != history.rend(); ++earlier) {
        const MeasureDefinition *known = m_shown.measures->find(earlier->was.measure);
        ListRow row;
        row.text =
            tr("%1 of %2").arg(known ? known->name : earlier->was.measure, dayShown(earlier->was.taken));
        const QString when = QLocale().toString(earlier->at.dateTime(), QLocale::ShortFormat);
        const QString who = m_shown.page.userNames.value(earlier->by);
        row.soft = earlier->change == AnswersChange::Removed ? tr("removed %1 by %2").arg(when, who)
                                                             : tr("put right %1 by %2").arg(when, who);
        const QString score = known ? scoreText(*known, ipt::score(*known, earlier->was.items)) : QString();
        row.second = score.isEmpty() ? answersText(earlier->was.items)
                                     : tr("%1 · answers %2").arg(score, answersText(earlier->was.items));
        rows.append(row);
    }
    m_history->setRows(rows);
    m_historyCard->setVisible(!rows.isEmpty());
    m_historyCard->setAside(QString::number(rows.size()));
}

void MeasuresTab::showButtons()
{
    const bool mayEdit = m_shown.page.mayEditCourse && !m_scored.isEmpty();
    m_correct->setVisible(mayEdit);
    m_remove->setVisible(mayEdit);
    m_remove->setEnabled(current());
    // Without a definition nobody can say what an answer may be.
    m_correct->setEnabled(mayEdit && current() && m_shown.measures->find(current()->taken.measure));
}

void MeasuresTab::focusFirst()
{
    if (m_entry->isVisibleTo(this))
        m_entry->focusFirst();
    else
        m_rows->setFocus();
}

} // namespace ipt
