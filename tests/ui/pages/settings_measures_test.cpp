#include "engine/measures/measure_library.h"
#include "practice/administration.h"
#include "practice/groups.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const auto sound = R"({"id": "trust", "name": "Trust scale", "about": "The group", "direction": "higher",
    "source": "ours", "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": 4}],
    "total": {"source": "ours"}})";

QString fileWith(const QTemporaryDir &folder, const char *content)
{
    const QString path = folder.filePath(u"trust.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

void pressButton(Window &window, const QString &name)
{
    named<Button>(window.page(), name)->setFocus();
    press(Qt::Key_Space);
}

/// Picks the file in the dialog that the button opens.
void addFrom(Window &window, const QString &path)
{
    whenAsked([path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        REQUIRE(name);
        name->setText(path);
        press(Qt::Key_Return);
    });
    pressButton(window, u"Add one from a file…"_s);
    settle();
}

int rowOf(RowList *rows, const QString &text)
{
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->item(row)->text().contains(text))
            return row;
    }
    FAIL(text.toStdString());
    return -1;
}

/// Opens the dialog of a line, and keeps what `choose` made of it.
void change(RowList *rows, const QString &measure, const std::function<void(QDialog &)> &choose)
{
    rows->setFocus();
    rows->setCurrentRow(rowOf(rows, measure));
    whenAsked([&](QDialog &dialog) {
        choose(dialog);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Return);
    settle();
}

void chooseKind(QDialog &dialog, ScheduleKind kind)
{
    auto *box = named<ChoiceBox>(dialog, u"Asked for"_s);
    box->setCurrentIndex(box->findData(int(kind)));
}

} // namespace

TEST_CASE("a measure comes from a file, and a wrong file is told line by line and changes nothing")
{
    const DemonstrationFiles files;
    const QTemporaryDir folder;
    Window window(files.open(Role::Supervisor), Place::settings());
    addFrom(window, fileWith(folder, R"({"id": "trust", "name": "Trust scale", "about": "x",
        "direction": "upwards", "source": "ours", "total": {"source": "ours"},
        "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": "4"}]})"));
    CHECK(window.text().contains(u"trust.json can't be used, and nothing was changed"_s));
    CHECK(window.text().contains(u"/direction"_s));
    CHECK(window.text().contains(u"/items/0/max"_s));
    CHECK_FALSE(window.practice().measures().find(u"trust"_s));

    addFrom(window, fileWith(folder, sound));
    CHECK(window.text().contains(u"trust.json is among the measures now."_s));
    CHECK_FALSE(window.text().contains(u"/direction"_s));
    REQUIRE(window.practice().measures().find(u"trust"_s));
    auto *rows = named<RowList>(window.page(), u"Measures the practice can use"_s);
    rows->setCurrentRow(rowOf(rows, u"Trust scale"_s));
    settle();
    pressButton(window, u"Remove"_s);
    CHECK_FALSE(window.practice().measures().find(u"trust"_s));
    CHECK(window.text().contains(u"are kept"_s));
}

TEST_CASE("the practice says when a measure is asked for, and takes it back")
{
    const DemonstrationFiles files;
    Window window(files.open(Role::Supervisor), Place::settings());
    auto *rows = named<RowList>(window.page(), u"Measures the practice can use"_s);
    change(rows, u"PHQ-9"_s, [](QDialog &dialog) { chooseKind(dialog, ScheduleKind::EachSession); });
    CHECK(window.practice().measures().find(u"phq-9"_s)->schedule->kind == ScheduleKind::EachSession);
    CHECK(window.text().contains(u"our own schedule"_s));
    change(rows, u"PHQ-9"_s,
           [](QDialog &dialog) { named<ChoiceBox>(dialog, u"Asked for"_s)->setCurrentIndex(0); });
    CHECK(window.practice().measures().find(u"phq-9"_s)->schedule->kind == ScheduleKind::EveryNth);
    CHECK_FALSE(window.text().contains(u"our own schedule"_s));
}

TEST_CASE("a facilitator says when their group is asked, and wrong numbers are told in the dialog")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::settings());
    CHECK_FALSE(window.text().contains(u"Add one from a file…"_s));
    auto *groups = named<ChoiceBox>(window.page(), u"Group whose measures these are"_s);
    groups->setCurrentIndex(groups->findText(u"Thursday noon"_s));
    emit groups->chosen(groups->currentData());
    auto *rows = named<RowList>(window.page(), u"Measures and when they are asked for"_s);
    change(rows, u"BAM"_s, [](QDialog &dialog) {
        chooseKind(dialog, ScheduleKind::AtSessions);
        auto *numbers = named<QLineEdit>(dialog, u"Numbers of the sessions"_s);
        numbers->setText(u"1, eight"_s);
        press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(textOn(dialog).contains(u"as numbers from 1 to 60"_s));
        numbers->setText(u"16, 1 8"_s);
    });
    const QList<MeasurePlanRow> plan = window.practice().groups().measurePlan(thursdayNoon()).value();
    for (const MeasurePlanRow &row : plan) {
        if (row.measure == u"bam"_s)
            CHECK((row.own->sessions == QList{SessionNumber(1), SessionNumber(8), SessionNumber(16)}));
        else
            CHECK_FALSE(row.own);
    }
    CHECK(window.text().contains(u"the group's own"_s));
}
