#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/rail/rail.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/base/words/inline_message.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/session/agenda_captions.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/tables/cell_delegate.h"

#include "support/text_of.h"
#include "ui/widgets/base/rail/rail_item.h"

#include <QAccessible>
#include <QApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// Lets pasting be tried without the clipboard, which a machine without a display may lack.
class PastingEdit : public GrowingTextEdit
{
public:
    using GrowingTextEdit::GrowingTextEdit;
    using GrowingTextEdit::insertFromMimeData;
};

} // namespace

TEST_CASE("a text takes the height of its lines, also when it is made narrower")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new GrowingTextEdit(u"Note"_s);
    layout->addWidget(edit);
    layout->addStretch();
    window.resize(600, 900);
    window.show();
    const int empty = edit->height();
    edit->setPlainText(QString(60, u'x').append(u' ').repeated(8));
    QApplication::processEvents();
    const int wide = edit->height();
    CHECK(wide > empty);
    CHECK(edit->verticalScrollBar()->maximum() == 0);
    window.resize(300, 900);
    QApplication::processEvents();
    CHECK(edit->height() > wide);
    CHECK(edit->verticalScrollBar()->maximum() == 0);
    edit->clear();
    QApplication::processEvents();
    CHECK(edit->height() == empty);
}

TEST_CASE("a very long text scrolls within its limit and is kept whole")
{
    GrowingTextEdit edit(u"Note"_s);
    edit.setLines(3, 20);
    edit.resize(500, 100);
    edit.show();
    const QString text = QString(u"A sentence of the group's work. "_s).repeated(6250);
    REQUIRE(text.size() == 200000);
    edit.setPlainText(text);
    QApplication::processEvents();
    CHECK(edit.toPlainText() == text);
    CHECK(edit.height() < 20 * edit.fontMetrics().lineSpacing() + 60);
    CHECK(edit.verticalScrollBar()->maximum() > 0);
}

TEST_CASE("pasting brings the words without their dress")
{
    PastingEdit edit(u"Note"_s);
    QMimeData data;
    data.setHtml(u"<b>bold</b> <img src='http://example.org/x.png'>"_s);
    data.setText(u"bold"_s);
    edit.insertFromMimeData(&data);
    CHECK(edit.toPlainText() == u"bold"_s);
}

TEST_CASE("a label without room is cut and tells it")
{
    Label label(u"A very long sentence that does not fit"_s);
    label.setElided(true);
    label.resize(80, 20);
    CHECK(label.isCut());
    label.resize(600, 20);
    CHECK_FALSE(label.isCut());
}

TEST_CASE("a button shows its keys as keyboards call them, and answers to them")
{
    QWidget window;
    auto *button = new Button(u"To wrap-up"_s, ButtonKind::Primary, &window);
    button->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSignalSpy clicked(button, &Button::clicked);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&clicked] { return clicked.count() == 1; }));
    CHECK(button->toolTip() == u"To wrap-up (Ctrl+Enter)"_s);
    CHECK(button->sizeHint().width() > Button(u"To wrap-up"_s, ButtonKind::Primary).sizeHint().width());
}

TEST_CASE("the rail chooses by mouse and keyboard and tells what is due")
{
    Rail rail;
    rail.addPlace(u"today"_s, u"Today"_s);
    rail.addPlace(u"groups"_s, u"Groups"_s);
    rail.setCount(u"today"_s, 7, u"7 things due"_s);
    rail.setCurrent(u"today"_s);
    rail.resize(208, 500);
    rail.show();
    QApplication::setActiveWindow(&rail);
    QStringList chosen;
    QObject::connect(&rail, &Rail::placeChosen, [&chosen](const QString &id) { chosen.append(id); });
    const auto items = rail.findChildren<RailItem *>();
    REQUIRE(items.size() == 2);
    CHECK(items[0]->accessibleDescription() == u"7 things due"_s);
    items[0]->setFocus();
    QTest::keyClick(items[0], Qt::Key_Down);
    CHECK(rail.current() == u"groups"_s);
    QTest::mouseClick(items[0], Qt::LeftButton);
    CHECK(chosen.last() == u"today"_s);
    rail.setCount(u"today"_s, 0);
    CHECK(items[0]->accessibleDescription().isEmpty());
}

TEST_CASE("one of a few is chosen and told once")
{
    SegmentedChoice choice(u"Which inventory"_s);
    QSignalSpy changed(&choice, &SegmentedChoice::currentChanged);
    choice.addChoice(u"Intake"_s);
    choice.addChoice(u"Now"_s);
    CHECK(choice.current() == 0);
    CHECK(changed.isEmpty());
    choice.setCurrent(1);
    choice.setCurrent(1);
    CHECK(choice.current() == 1);
    CHECK(changed.count() == 1);
}

TEST_CASE("a message is there only while it has something to say")
{
    QWidget page;
    auto *message = new InlineMessage(&page);
    CHECK(message->isHidden());
    message->say(InlineMessage::Kind::Error, u"The disk is full."_s);
    CHECK_FALSE(message->isHidden());
    CHECK(message->accessibleName() == u"The disk is full."_s);
    message->clear();
    CHECK(message->isHidden());
}

TEST_CASE("the agenda's timer knows its segment and how long that has left")
{
    struct Case
    {
        int seconds;
        int segment;
        QString says;
    };
    const Case cases[] = {
        {0, 0, u"Check-in, 15 min left"_s},          {14 * 60 + 59, 0, u"Check-in, 1 min left"_s},
        {15 * 60, 1, u"Work, 60 min left"_s},        {42 * 60 + 10, 1, u"Work, 33 min left"_s},
        {89 * 60, 2, u"Wrap-up, 1 min left"_s},      {90 * 60, 2, u"Wrap-up, 0 min over"_s},
        {97 * 60 + 30, 2, u"Wrap-up, 7 min over"_s},
    };
    for (const Case &expected : cases) {
        AgendaTimer timer;
        timer.setAgenda({{u"Check-in"_s, 15}, {u"Work"_s, 60}, {u"Wrap-up"_s, 15}});
        timer.setElapsed(expected.seconds);
        CHECK(timer.currentSegment() == expected.segment);
        timer.setPaused(false);
        CHECK(timer.accessibleName().endsWith(expected.says));
    }
    AgendaTimer none;
    none.setElapsed(60);
    CHECK(none.currentSegment() == -1);
}

TEST_CASE("a segment's end is told once, as it happens")
{
    AgendaTimer timer;
    timer.setAgenda({{u"Check-in"_s, 1}, {u"Work"_s, 1}});
    QSignalSpy began(&timer, &AgendaTimer::segmentBegan);
    for (int second = 0; second <= 180; ++second)
        timer.setElapsed(second);
    CHECK(began.count() == 1);
}

TEST_CASE("words under the agenda's bars take free room beside them before they are cut")
{
    const QList<QRectF> bars{{0, 0, 100, 9}, {103, 0, 400, 9}, {506, 0, 100, 9}};
    struct Case
    {
        const char *what;
        QList<double> widths;
        QList<CaptionPlace> places;
    };
    const Case cases[] = {
        {"each fits under its own", {60, 200, 90}, {{0, 60}, {103, 200}, {506, 90}}},
        {"the last begins before its bar", {60, 200, 150}, {{0, 60}, {103, 200}, {456, 150}}},
        {"the first pushes the second", {130, 200, 90}, {{0, 130}, {140, 200}, {506, 90}}},
        {"both", {130, 200, 150}, {{0, 130}, {140, 200}, {456, 150}}},
        {"no room is left", {130, 450, 150}, {{0, 100}, {103, 400}, {506, 100}}},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        CHECK(placeCaptions(bars, each.widths, 10) == each.places);
    }
    CHECK(placeCaptions({}, {}, 10).isEmpty());
}

TEST_CASE("a quiet button's words begin where the text above them does, and another's edge")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *text = new Label(u"What it is about"_s);
    auto *first = new Button(u"Go on"_s);
    auto *quiet = new Button(u"Not now"_s, ButtonKind::Quiet);
    auto *row = new FlushRow;
    row->addWidget(first);
    row->addWidget(quiet);
    row->addStretch();
    layout->addWidget(text);
    layout->addLayout(row);
    window.resize(400, 200);
    window.show();
    CHECK(first->x() == text->x());
    first->hide();
    QApplication::processEvents();
    CHECK(quiet->x() + FlushRow::besideWords(*quiet) == text->x());
    CHECK(quiet->x() >= 0);
}

TEST_CASE("what paints itself is nothing that a screen reader passes by")
{
    AgendaTimer timer;
    timer.setAgenda({{u"Check-in"_s, 15}});
    InlineMessage message(InlineMessage::Kind::Warning, u"Nothing was kept."_s);
    const std::pair<QWidget *, QAccessible::Role> widgets[] = {{&timer, QAccessible::StaticText},
                                                               {&message, QAccessible::AlertMessage}};
    for (const auto &[widget, role] : widgets) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken);
        CHECK(spoken->role() == role);
        CHECK(spoken->text(QAccessible::Name) == widget->accessibleName());
    }
}

TEST_CASE("a message without anything to press has the whole width for its sentence")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bare = new InlineMessage;
    auto *acting = new InlineMessage;
    const Button *act = acting->addAction(u"Do it"_s);
    for (InlineMessage *message : {bare, acting}) {
        layout->addWidget(message);
        message->say(InlineMessage::Kind::Error, u"The name or the password is not right."_s);
    }
    window.resize(440, 300);
    window.show();
    QApplication::processEvents();
    for (const InlineMessage *message : {bare, acting})
        CHECK(message->findChild<Label *>()->width() > 360);
    CHECK(acting->height() > bare->height());
    CHECK(act->x() + FlushRow::besideWords(*act) == acting->findChild<Label *>()->x());
}
