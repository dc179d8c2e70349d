#include "ui/pages/session/room/marks_sheet.h"

#include "engine/capture/capture_line.h"
#include "engine/definitions/definitions.h"
#include "ui/widgets/base/restyle.h"
#include "ui/widgets/base/words/label.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace ipt {

namespace {

constexpr std::array kinds{MarkKind::Speaker, MarkKind::Toward,  MarkKind::Area, MarkKind::Technique,
                           MarkKind::Feeling, MarkKind::Trigger, MarkKind::Risk};

} // namespace

MarksSheet::MarksSheet(const Definitions &definitions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setProperty("surface", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Marks of the capture line"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("Marks, anywhere in the line"), TextStyle::Section), 0, 0, 1, 2);
    int row = 1;
    for (const MarkKind kind : kinds) {
        grid->addWidget(new Label(markSign(kind), TextStyle::Strong), row, 0);
        grid->addWidget(new Label(markMeaning(kind)), row++, 1);
    }
    QStringList techniques;
    for (const Technique &technique : definitions.techniques)
        techniques.append(technique.label);
    auto *words =
        new Label(tr("Techniques: %1.").arg(techniques.join(QStringLiteral(", "))), TextStyle::Caption);
    words->setWordWrap(true);
    words->setMinimumWidth(px(420));
    grid->addWidget(words, row++, 0, 1, 2);
    grid->addWidget(new Label(tr("Up changes the last moment, Ctrl+Z takes it back."), TextStyle::Caption),
                    row++, 0, 1, 2);
    grid->addWidget(new Label(tr("Ctrl+T gives the minute of something noted late."), TextStyle::Caption),
                    row, 0, 1, 2);
}

void MarksSheet::openAbove(QWidget *line)
{
    adjustSize();
    const QPoint corner = line->mapToGlobal(QPoint(0, 0));
    move(corner.x(), std::max(0, corner.y() - height() - px(8)));
    show();
    setFocus();
}

void MarksSheet::keyPressEvent(QKeyEvent *)
{
    close();
}

} // namespace ipt
