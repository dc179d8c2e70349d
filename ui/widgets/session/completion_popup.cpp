#include "ui/widgets/session/completion_popup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/restyle.h"
#include "ui/widgets/tables/cell_delegate.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int mostShown = 6;

} // namespace

QString markWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker:
        return CompletionPopup::tr("who");
    case MarkKind::Toward:
        return CompletionPopup::tr("to whom");
    case MarkKind::Area:
        return CompletionPopup::tr("area");
    case MarkKind::Technique:
        return CompletionPopup::tr("technique");
    case MarkKind::Feeling:
        return CompletionPopup::tr("feeling");
    case MarkKind::Trigger:
        return CompletionPopup::tr("trigger");
    case MarkKind::Risk:
        return CompletionPopup::tr("risk");
    }
    Q_UNREACHABLE();
}

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    restyle(m_list, "popup", QStringLiteral("true"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::chosen);
}

void CompletionPopup::setCandidates(const QList<CaptureCandidate> &candidates)
{
    m_list->clear();
    m_walked = false;
    for (const CaptureCandidate &candidate :
         candidates.first(std::min<qsizetype>(candidates.size(), mostShown))) {
        auto *item = new QListWidgetItem(candidate.label, m_list);
        item->setData(StrongRole, candidate.kind == MarkKind::Speaker || candidate.kind == MarkKind::Toward);
        item->setData(SoftRole, markWord(candidate.kind));
        item->setSizeHint(QSize(0, QFontMetrics(ipt::font(TextStyle::Body)).height() + px(12)));
    }
    m_list->setCurrentRow(0);
    int height = px(12);
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    resize(px(280), height);
}

void CompletionPopup::moveChoice(int by)
{
    m_walked = true;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

int CompletionPopup::choice() const
{
    return m_list->currentRow();
}

} // namespace ipt
