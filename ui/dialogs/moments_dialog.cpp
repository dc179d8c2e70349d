#include "ui/dialogs/moments_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"

#include <QFormLayout>
#include <QListWidget>

namespace ipt {

MomentsDialog::MomentsDialog(const QString &about, const QList<SessionMoment> &moments,
                             const QList<MomentId> &chosen, QWidget *parent)
    : Ask(tr("Moments it came from"), tr("Link the moments"), parent)
    , m_others(chosen)
    , m_rows(new QListWidget)
{
    resize(px(620), px(460));
    auto *head = new Label(about, TextStyle::Strong);
    head->setWordWrap(true);
    form()->addRow(head);
    auto *help = new Label(tr("Space ticks a moment."), TextStyle::Caption);
    form()->addRow(help);
    form()->addRow(m_rows);
    m_rows->setAccessibleName(tr("Moments"));
    m_rows->setWordWrap(true);
    m_rows->setMinimumHeight(px(280));
    for (const SessionMoment &each : moments) {
        if (!each.moment.id)
            continue;
        m_offered.append(*each.moment.id);
        m_others.removeAll(*each.moment.id);
        auto *item = new QListWidgetItem(
            tr("Session %1: %2", "a moment").arg(each.session.value()).arg(each.moment.text.simplified()),
            m_rows);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(*each.moment.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_rows->setCurrentRow(0);
}

QList<MomentId> MomentsDialog::chosen() const
{
    QList<MomentId> chosen = m_others;
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->item(row)->checkState() == Qt::Checked)
            chosen.append(m_offered.at(row));
    }
    return chosen;
}

} // namespace ipt
