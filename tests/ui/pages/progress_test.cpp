#include "engine/arc/arc.h"
#include "practice/administration.h"
#include "practice/course.h"
#include "practice/progress.h"
#include "practice/supervision.h"
#include "support/text_of.h"
#include "ui/pages/progress/group/group_progress_view.h"
#include "ui/pages/progress/group/heat_map.h"
#include "ui/pages/progress/group/overview_card.h"
#include "ui/pages/progress/group/turns_card.h"
#include "ui/pages/progress/measure/measure_card.h"
#include "ui/pages/progress/measure/measure_chart.h"
#include "ui/pages/progress/member/compare_card.h"
#include "ui/pages/progress/member/member_progress_view.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/support/demonstration.h"
#include "ui/support/hands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/tables/row_list.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const MemberId marisol(u"m-a1"_s);
const GroupId tuesday(u"g-tuesday"_s);

struct Opened
{
    explicit Opened(const Place &place, Role role = Role::Facilitator)
        : demonstration(role)
        , page(demonstration.practice())
    {
        page.resize(1280, 720);
        page.show();
        QApplication::setActiveWindow(&page);
        QObject::connect(&page, &Page::placeRequested, [this](const Place &wanted) { asked = wanted; });
        QObject::connect(&page, &Page::failed, [this](const Error &error) { refused = error; });
        page.open(place);
        QApplication::processEvents();
    }

    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    template <typename W>
    W *visible() const
    {
        for (W *widget : page.findChildren<W *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    Button *button(const QString &words) const
    {
        for (Button *button : page.findChildren<Button *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    test::Demonstration demonstration;
    ProgressPage page;
    std::optional<Place> asked;
    std::optional<Error> refused;
};

/// Answers the next question for a file with this one.
void saveUnder(const QString &path)
{
    test::whenAsked([path](QDialog &dialog) {
        auto *files = qobject_cast<QFileDialog *>(&dialog);
        REQUIRE(files);
        // Choosing a file that is not there leaves the name that was proposed.
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QMetaObject::invokeMethod(files, "accept");
    });
}

/// By the name given: on this system a choice is called by what is chosen.
QComboBox *choiceIn(const QWidget &root, const QString &name)
{
    for (QComboBox *box : root.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    FAIL("no choice is called " << name.toStdString());
    return nullptr;
}

Place overviewOf(const GroupId &group)
{
    Place place = Place::ofProgress();
    place.group = group;
    return place;
}

} // namespace

TEST_CASE("progress begins with the members to choose from, by the names they go by")
{
    Opened opened(Place::ofProgress());
    auto *members = qobject_cast<RowList *>(QApplication::focusWidget());
    REQUIRE(members);
    CHECK(members->count() == 12);
    QStringList shown;
    for (int row = 0; row < members->count(); ++row)
        shown.append(members->item(row)->text());
    CHECK(shown.contains(u"Marisol"_s));
    members->setCurrentRow(int(shown.indexOf(u"Marisol"_s)));
    QTest::keyClick(members, Qt::Key_Return);
    REQUIRE(opened.asked);
    CHECK(opened.asked->member == marisol);
    CHECK(opened.asked->kind == Place::Kind::Progress);
}

TEST_CASE("a member's progress says first what changed, then shows the score, goals and circle")
{
    Opened opened(Place::ofProgress(marisol));
    const QString words = opened.words();
    CHECK(words.contains(u"PHQ-9"_s));
    CHECK(words.contains(u"reliably better"_s));
    CHECK(words.contains(u"Tuesday evening"_s));
    CHECK_FALSE(words.contains(u"Nothing can be told yet"_s));
    const auto *chart = opened.visible<MeasureChart>();
    REQUIRE(chart);
    CHECK(chart->hasFocus());
    CHECK(chart->asText().contains(u"Session 1, "_s));
    CHECK(chart->asText().contains(u"Session 16: "_s));
}

TEST_CASE("the chart is read with the keys: along the points, down to the session, up again")
{
    Opened opened(Place::ofProgress(marisol));
    auto *chart = opened.visible<MeasureChart>();
    QTest::keyClick(chart, Qt::Key_Home);
    const QString first = chart->itemText(chart->currentItem());
    CHECK(first.contains(u"PHQ-9"_s));
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->itemText(chart->currentItem()) != first);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(chart->itemText(chart->currentItem()).startsWith(u"Session 1: "_s));
    QTest::keyClick(chart, Qt::Key_Up);
    CHECK(chart->itemText(chart->currentItem()) == first);
}

TEST_CASE("the table says the same as the chart, a row for each session")
{
    Opened opened(Place::ofProgress(marisol));
    auto *card = opened.visible<MeasureCard>();
    QTest::keyClick(opened.button(u"Table"_s), Qt::Key_Space);
    REQUIRE(card->showsTable());
    const QAbstractItemModel *model = card->table()->model();
    CHECK(model->rowCount() >= 16);
    const auto view = opened.demonstration.practice().progress().member(marisol);
    REQUIRE(view.ok());
    for (const ScorePoint &point : view->progress.series.first().points) {
        QStringList scores;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() ==
                QLocale().toString(point.taken, QLocale::ShortFormat))
                scores.append(model->index(row, 4).data().toString());
        }
        CHECK(scores.contains(QString::number(point.scored.total.value_or(-1))));
    }
    opened.page.refresh();
    CHECK(card->showsTable());
}

TEST_CASE("another measure is chosen with the keyboard and stays chosen when the page looks again")
{
    Opened opened(Place::ofProgress(marisol));
    auto *choice = opened.visible<SegmentedChoice>();
    REQUIRE(choice);
    choice->setCurrent(1);
    const QString shown = opened.visible<MeasureChart>()->accessibleName();
    CHECK_FALSE(shown.contains(u"PHQ-9"_s));
    opened.page.refresh();
    CHECK(opened.visible<MeasureChart>()->accessibleName() == shown);
}

TEST_CASE("what is recorded meanwhile shows when the page looks again")
{
    Opened opened(Place::ofProgress(marisol));
    FollowUp followUp;
    followUp.member = marisol;
    followUp.group = tuesday;
    followUp.reason = u"Call about the sister's visit."_s;
    REQUIRE(opened.demonstration.practice().course().openFollowUp(followUp).ok());
    CHECK(opened.page.concerns({UseCase::OpenFollowUp, tuesday, {}, marisol}));
    CHECK_FALSE(opened.page.concerns({UseCase::OpenFollowUp, tuesday, {}, MemberId(u"m-a2"_s)}));
    opened.page.refresh();
    QApplication::processEvents();
    CHECK(opened.words().contains(followUp.reason));
}

TEST_CASE("the way leads on to the member and to the group's overview, and from there to a member")
{
    Opened opened(Place::ofProgress(marisol));
    QTest::keyClick(opened.button(u"Open the member"_s), Qt::Key_Space);
    REQUIRE(opened.asked);
    CHECK(*opened.asked == Place::ofMember(marisol));
    QTest::keyClick(opened.button(u"Group overview"_s), Qt::Key_Space);
    CHECK(*opened.asked == overviewOf(tuesday));

    opened.page.open(*opened.asked);
    QApplication::processEvents();
    auto *map = opened.visible<HeatMap>();
    REQUIRE(map);
    CHECK(map->itemCount() == 7 * 16);
    CHECK(map->itemText(0).startsWith(u"Marisol, session 1: "_s));
    map->setCurrentItem(0);
    QTest::keyClick(map, Qt::Key_Down);
    CHECK(map->itemText(map->currentItem()).startsWith(u"Darnell, session 1: "_s));
    QTest::keyClick(map, Qt::Key_Return);
    CHECK(opened.asked->member == MemberId(u"m-a2"_s));
    CHECK(opened.asked->group == tuesday);
}

TEST_CASE("who follows some members of a group sees those of it, and no turns")
{
    Opened opened(overviewOf(GroupId(u"g-thursday"_s)), Role::Clinician);
    CHECK_FALSE(opened.refused);
    auto *map = opened.visible<HeatMap>();
    REQUIRE(map);
    const QString text = map->asText();
    CHECK(text.contains(u"Lamont, session 1: "_s));
    CHECK_FALSE(text.contains(u"Odette"_s));
    CHECK_FALSE(opened.visible<TurnsCard>());
    CHECK_FALSE(opened.button(u"Open the group"_s));
}

TEST_CASE("a part of the course is chosen, and chart and table show that part")
{
    Opened opened(Place::ofProgress(marisol));
    auto *chart = opened.visible<MeasureChart>();
    auto *card = opened.visible<MeasureCard>();
    auto *choice = choiceIn(opened.page, u"Sessions shown"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down); // the inventory phase
    CHECK(choice->currentText() == phaseName(Phase::Inventory));
    CHECK(chart->asText().contains(u"Session 3: "_s));
    CHECK_FALSE(chart->asText().contains(u"Session 4: "_s));
    CHECK(card->table()->model()->rowCount() == 3);
    opened.page.refresh();
    CHECK_FALSE(chart->asText().contains(u"Session 4: "_s));

    QTest::keyClick(choice, Qt::Key_End); // from … to …
    auto *first = test::named<QSpinBox>(opened.page, u"From session"_s);
    auto *last = test::named<QSpinBox>(opened.page, u"To session"_s);
    first->setValue(8);
    last->setValue(9);
    CHECK_FALSE(chart->asText().contains(u"Session 7: "_s));
    CHECK(chart->asText().contains(u"Session 8: "_s));
    CHECK(chart->asText().contains(u"Session 9: "_s));
    CHECK_FALSE(chart->asText().contains(u"Session 10: "_s));
}

TEST_CASE("events stand in the chart under their letters, and below it and in the table in words")
{
    Opened opened(Place::ofProgress(marisol));
    const QString event = u"First full conversation with her sister"_s;
    CHECK(opened.words().contains(u"a: "_s));
    CHECK(opened.words().contains(event));
    CHECK(opened.visible<MeasureChart>()->asText().contains(event));
    auto *card = opened.visible<MeasureCard>();
    CHECK(card->tableText().contains(event));
    card->showTable(true);
    QApplication::processEvents();
    const QTableView *table = card->table();
    bool spoken = false;
    bool lettered = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, table->model()->columnCount() - 1);
        spoken = spoken || cell.data(Qt::AccessibleTextRole).toString().contains(event);
        lettered = lettered || cell.data().toString() == u"a"_s;
    }
    CHECK(spoken);
    CHECK(lettered);
}

TEST_CASE("the table of scores needs no scrolling sideways beside the rail at 1280")
{
    for (const MemberId &member : {MemberId(u"m-a1"_s), MemberId(u"m-a2"_s), MemberId(u"m-a3"_s)}) {
        Opened opened(Place::ofProgress(member));
        opened.page.resize(1072, 700);
        auto *card = opened.visible<MeasureCard>();
        card->showTable(true);
        test::settle(50);
        QStringList widths;
        for (int column = 0; column < card->table()->model()->columnCount(); ++column)
            widths.append(QString::number(card->table()->columnWidth(column)));
        INFO(member.text().toStdString()
             << ": " << widths.join(u", "_s).toStdString() << " in " << card->table()->width());
        CHECK(card->table()->columnWidth(card->table()->model()->columnCount() - 2) > 60);
        CHECK(card->table()->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("two dates are put side by side")
{
    Opened opened(Place::ofProgress(marisol));
    CHECK_FALSE(opened.visible<CompareCard>());
    QTest::keyClick(opened.button(u"Compare dates"_s), Qt::Key_Space);
    auto *card = opened.visible<CompareCard>();
    REQUIRE(card);
    auto *one = test::named<QDateEdit>(opened.page, u"One date"_s);
    CHECK(one->hasFocus());
    CHECK(one->date() == QDate(2026, 2, 3));
    test::named<QDateEdit>(opened.page, u"The other date"_s)->setDate(QDate(2026, 5, 19));
    const QString text = test::textOn(*card);
    const auto view = opened.demonstration.practice().progress().member(marisol);
    const DateComparison comparison =
        compareDates(view->course, view->progress, QDate(2026, 2, 3), QDate(2026, 5, 19));
    REQUIRE_FALSE(comparison.scores.isEmpty());
    CHECK(text.contains(u"%1 → %2"_s.arg(*comparison.scores.first().earlier.scored.total)
                            .arg(*comparison.scores.first().later.scored.total)));
    CHECK(text.contains(u"Between"_s));
    one->setDate(QDate(2026, 1, 1));
    QApplication::processEvents();
    CHECK(test::textOn(*card).contains(u"No measure had been scored by both days."_s));
}

TEST_CASE("a note is opened from the list, and the rest of them on the member's page")
{
    Opened opened(Place::ofProgress(marisol));
    auto *notes = test::named<RowList>(opened.page, u"Notes"_s);
    REQUIRE(notes->count() > 0);
    notes->setFocus();
    notes->setCurrentRow(0);
    QTest::keyClick(notes, Qt::Key_Return);
    REQUIRE(opened.asked);
    CHECK(opened.asked->note);
    QTest::keyClick(opened.button(u"All notes"_s), Qt::Key_Space);
    CHECK(*opened.asked == Place::ofMember(marisol, u"notes"_s));
}

TEST_CASE("what is shown is copied: the chart as a picture, the table as text, and noted each time")
{
    Opened opened(Place::ofProgress(marisol), Role::Supervisor);
    const auto exports = [&opened] {
        const auto audit = opened.demonstration.practice().administration().auditLog(50);
        return std::count_if(audit->begin(), audit->end(),
                             [](const AuditRow &entry) { return entry.what == u"export-progress"_s; });
    };
    QTest::keyClick(opened.button(u"Copy"_s), Qt::Key_Space);
    const QImage picture = QGuiApplication::clipboard()->image();
    CHECK(picture.width() > 1000);
    CHECK(exports() == 1);
    CHECK(opened.words().contains(u"on the clipboard, as a picture"_s));
    opened.visible<MeasureCard>()->showTable(true);
    QTest::keyClick(opened.button(u"Copy"_s), Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Session\tDay\tAttendance"_s));
    CHECK(exports() == 2);
}

TEST_CASE("a picture that leaves the window is drawn in light colours, whatever the theme")
{
    Theme::instance().apply(ThemeKind::Light);
    Opened opened(Place::ofProgress(marisol));
    const QImage before = opened.visible<MeasureCard>()->picture();
    Theme::instance().apply(ThemeKind::Dark);
    QApplication::processEvents();
    const QImage after = opened.visible<MeasureCard>()->picture();
    Theme::instance().apply(ThemeKind::Light);
    CHECK(before.pixelColor(1, 1) == coloursOf(ThemeKind::Light).card);
    CHECK(before == after);
}

TEST_CASE("the table is saved as CSV for its owner only")
{
    Opened opened(Place::ofProgress(marisol));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.csv"_s);
    opened.visible<MeasureCard>()->showTable(true);
    saveUnder(path);
    QTest::keyClick(opened.button(u"Save…"_s), Qt::Key_Space);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("1,2026-02-03,"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("a report asks for what it needs, keeps the comment as it is typed, and is logged when it leaves")
{
    Opened opened(Place::ofProgress(MemberId(u"m-a2"_s)), Role::Supervisor);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    const auto press = [](QDialog &dialog) {
        QTest::keyClick(test::named<Button>(dialog, u"Export…"_s), Qt::Key_Space);
    };
    test::whenAsked([&](QDialog &dialog) {
        auto *consent = choiceIn(dialog, u"Consent"_s);
        REQUIRE(consent->count() == 3);
        // The one in force is offered first, with what it covers.
        CHECK(consent->currentIndex() == 1);
        CHECK(test::textOn(dialog).contains(u"It covers: Participation in joint meetings"_s));
        consent->setFocus();
        QTest::keyClick(consent, Qt::Key_Up);
        CHECK(test::textOn(dialog).contains(u"revoked this consent"_s));
        press(dialog);
        REQUIRE(dialog.isVisible());
        QTest::keyClick(consent, Qt::Key_Down);

        auto *comment = test::named<QPlainTextEdit>(dialog, u"Your comment"_s);
        comment->setFocus();
        QTest::keyClicks(comment, u"He and Marisol"_s);
        press(dialog);
        REQUIRE(dialog.isVisible());
        CHECK(test::textOn(dialog).contains(u"names somebody else (Marisol)"_s));
        CHECK(comment->textCursor().selectedText() == u"Marisol"_s);
        QTest::keyClicks(comment, u"his wife talk again."_s);
        choiceIn(dialog, u"Form"_s)->setCurrentIndex(2);
        saveUnder(path);
        press(dialog);
    });
    QTest::keyClick(opened.button(u"Report…"_s), Qt::Key_Space);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"He and his wife talk again."_s));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    const Disclosure last = opened.demonstration.practice().supervision().disclosures()->last();
    CHECK(last.recipient == u"Yvette Whitlock, spouse"_s);
    CHECK(last.consent == ConsentId(u"c-04"_s));
    CHECK(opened.demonstration.practice().scratch(u"progress-report/g-tuesday/m-a2"_s) ==
          u"He and his wife talk again."_s);
    CHECK(opened.words().contains(u"It has left the encrypted practice"_s));
}

TEST_CASE("a report that is not sent leaves nothing but the draft of its comment")
{
    Opened opened(Place::ofProgress(marisol), Role::Supervisor);
    const qsizetype before = opened.demonstration.practice().supervision().disclosures()->size();
    for (const QString &expected : {QString(), u"Half a thought"_s}) {
        test::whenAsked([&](QDialog &dialog) {
            auto *comment = test::named<QPlainTextEdit>(dialog, u"Your comment"_s);
            CHECK(comment->toPlainText() == expected);
            if (expected.isEmpty())
                QTest::keyClicks(comment, u"Half a thought"_s);
            dialog.reject();
        });
        QTest::keyClick(opened.button(u"Report…"_s), Qt::Key_Space);
    }
    CHECK(opened.demonstration.practice().supervision().disclosures()->size() == before);
}

TEST_CASE(
    "the group's page says who has changed and who has not, what was worked on and how turns were shared")
{
    Opened opened(overviewOf(tuesday));
    const QString words = opened.words();
    CHECK(words.contains(u"reliably better"_s));
    CHECK(words.contains(u"Has changed"_s));
    auto *turns = opened.visible<TurnsCard>();
    REQUIRE(turns);
    CHECK(turns->chart()->asText().contains(u"% even"_s));
    turns->showTable(true);
    CHECK(turns->table()->model()->rowCount() == 16);
    auto *overview = opened.visible<OverviewCard>();
    overview->showTable(true);
    CHECK(overview->tableText().startsWith(u"Session\tMarisol\tDarnell"_s));
    auto *areas = opened.visible<AreaMatrix>();
    REQUIRE(areas);
    CHECK(areas->itemCount() == 7 * 4);
    areas->setFocus();
    areas->setCurrentItem(0);
    QTest::keyClick(areas, Qt::Key_Return);
    CHECK(opened.asked->member == marisol);
}
