#include "ui/pages/workspace/cover_sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/chips/icon_view.h"
#include "ui/widgets/base/words/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ipt {

CoverSheet::CoverSheet(QWidget *covered)
    : QWidget(covered)
{
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Covered"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(new IconView(Icon::Cover, 32, &Colours::softInk), 0, Qt::AlignHCenter);
    layout->addWidget(new Label(tr("Covered"), TextStyle::Heading), 0, Qt::AlignHCenter);
    layout->addWidget(new Label(tr("F9 shows the page again, just as it was."), TextStyle::Soft), 0,
                      Qt::AlignHCenter);
    layout->addStretch();
    covered->installEventFilter(this);
    hide();
}

bool CoverSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ipt
