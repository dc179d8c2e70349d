#include "ui/gallery/gallery.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/rail/saved_indicator.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/group/arc_ribbon.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/group/attendance_grid.h"
#include "ui/widgets/group/group_sample.h"
#include "ui/widgets/group/presence_legend.h"
#include "ui/widgets/progress/rating_row.h"
#include "ui/widgets/progress/sparkline.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"
#include "ui/widgets/session/turn_bar.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QStandardItemModel>
#include <QTableView>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("gallery", text);
}

QStandardItem *cell(const QString &text, const QList<std::pair<int, QVariant>> &data = {})
{
    auto *item = new QStandardItem(text);
    for (const auto &[role, value] : data)
        item->setData(value, role);
    return item;
}

Card *strategies()
{
    auto *card = new Card(tr("Strategies the group has found"), u"3"_s);
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(table);
    const auto chip = [](ProblemArea area) {
        return cell({}, {{ChipsRole, QVariant::fromValue(QList{ChipLook::area(area)})}});
    };
    model->appendRow({chip(ProblemArea::RoleDispute),
                      cell(tr("Say the expectation before the complaint; ask for theirs, and wait for the "
                              "answer before the next thing is said")),
                      cell(tr("session 5 · tried by 4"), {{SoftTextRole, true}})});
    model->appendRow({chip(ProblemArea::Grief),
                      cell(tr("Tell one person a story about who was lost, not how")),
                      cell(tr("session 6 · tried by 2"), {{SoftTextRole, true}})});
    model->appendRow({chip(ProblemArea::RoleTransition),
                      cell(u"Theo"_s, {{StrongRole, true}, {SoftRole, u"he/him"_s}}),
                      cell(u"Marta"_s, {{StrongRole, true}, {SecondLineRole, tr("mother")}})});
    model->appendRow({cell(tr("late"), {{PresenceRole, int(Presence::Late)}}), cell({}, {{ShareRole, 0.6}}),
                      cell(tr("here"))});
    model->setHorizontalHeaderLabels({tr("Area"), tr("What was found"), tr("When")});
    table->setModel(model);
    makeQuiet(table, 1);
    table->setAccessibleName(tr("Strategies"));
    table->selectRow(1);
    card->body()->addWidget(table);
    return card;
}

Card *areas()
{
    auto *card = new Card(tr("Areas worked on"), tr("moments so far"));
    auto *matrix = new AreaMatrix;
    matrix->setRows(sample::areaRows());
    card->body()->addWidget(matrix);
    auto *bar = new TurnBar;
    bar->setTurns(0, 0, false);
    card->body()->addWidget(bar);
    card->body()->addStretch();
    return card;
}

Card *progress()
{
    auto *card = new Card(tr("Growth"), tr("member · facilitator, 0–4"));
    card->body()->setSpacing(0);
    card->body()->addWidget(new RatingRow(tr("Relationship patterns"), 3, 3));
    card->body()->addWidget(new RatingRow(tr("Emotions in the moment"), 2, 3));
    card->body()->addWidget(new RatingRow(tr("Peer support"), std::nullopt, 4));
    auto *line = new Sparkline;
    line->setRatings(
        {{SessionNumber(3), Score(-2)}, {SessionNumber(6), Score(-1)}, {SessionNumber(9), Score(1)}}, 16);
    card->body()->addWidget(line);
    auto *note = new GrowingTextEdit(tr("Note"));
    note->setPlainText(u"Sam told the group plainly that sixty days of abstinence ended on Saturday after a "
                       "reunion with old friends.\nHe received the group's response without deflecting."_s);
    card->body()->addWidget(note);
    auto *saved = new SavedIndicator;
    saved->setState(SavedIndicator::State::Saved);
    card->addToHead(saved);
    card->body()->addStretch();
    return card;
}

QWidget *group()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(16);
    auto *header = new PageHeader;
    header->setTitle(u"Tuesday evening"_s);
    header->setSubtitle(
        tr("Closed group · middle phase · session 9 of 16 tonight at 18:00 · Amara Okafor, Lee Brandt"));
    header->addButton(new Button(tr("Print sign-in sheet")));
    auto *open = new Button(tr("Open session 9"), ButtonKind::Primary);
    open->setKey(QKeySequence(u"Ctrl+Return"_s));
    header->addButton(open);
    layout->addWidget(header);

    auto *arc = new Card;
    auto *ribbon = new ArcRibbon;
    ribbon->setArc(sample::arc(), sample::sessions(), QDate(2026, 3, 31));
    arc->body()->addWidget(ribbon);
    auto *timer = new AgendaTimer;
    timer->setAgenda({{tr("Check-in"), 15}, {tr("Work on chosen areas"), 60}, {tr("Wrap-up"), 15}});
    timer->setElapsed(42 * 60 + 10);
    arc->body()->addWidget(timer);
    layout->addWidget(arc);

    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    auto *members = new Card(tr("Members"), tr("6 of 7 in the group"));
    auto *attendance = new AttendanceGrid;
    attendance->setRows(sample::sessionNumbers(8), sample::attendanceRows());
    members->body()->addWidget(attendance);
    members->body()->addWidget(new PresenceLegend(true));
    members->body()->addStretch();
    grid->addWidget(members, 0, 0);
    grid->addWidget(areas(), 0, 1);
    grid->addWidget(strategies(), 1, 0);
    grid->addWidget(progress(), 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid, 1);
    return page;
}

QWidget *capture()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *line = new CaptureLine;
    line->setLexicon(
        CaptureLexicon({{MemberId(u"m1"_s), u"Rosa"_s}, {MemberId(u"m2"_s), u"Theo"_s}}, Definitions{}));
    line->setText(u"@rosa >th #g !!"_s);
    auto *empty = new CaptureLine;
    layout->addStretch();
    layout->addWidget(line);
    layout->addWidget(empty);
    return page;
}

const gallery::Register captureLine{"capture-line", capture, QSize(720, 160)};
const gallery::Register registered{"group-pieces", group, QSize(1232, 860)};

} // namespace
