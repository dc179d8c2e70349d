#include "ui/pages/opening/opening_view.h"

#include "ui/pages/opening/forms.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

void give(const QWidget &form, const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(form, field);
    line->setFocus();
    line->selectAll();
    type(text);
}

} // namespace

TEST_CASE("a wrong password is said beside the button, keeps the name, and the right one opens")
{
    const DemonstrationFiles files;
    MainWindow window;
    window.openFile(files.path());
    bringUp(window);
    auto *name = named<QLineEdit>(window, u"Your name"_s);
    REQUIRE(name->hasFocus());
    type(u"Jonas Lindqvist"_s);
    press(Qt::Key_Tab);
    type(u"no such password"_s);
    press(Qt::Key_Return);
    auto *password = named<QLineEdit>(window, u"Password"_s);
    REQUIRE(waitUntil([password] { return password->text().isEmpty() && password->isEnabled(); }));
    CHECK(textOn(window).contains(u"not right"_s));
    CHECK(name->text() == u"Jonas Lindqvist"_s);
    REQUIRE(waitUntil([password] { return password->hasFocus(); }, 2000));
    type(files.signIn().password);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&window] { return window.workspace() != nullptr; }));
    CHECK(window.workspace()->place() == Place::today());
}

TEST_CASE("a practice is created, its recovery key is shown once, and the workspace follows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.iptg"_s);
    const QString password = u"eleven grey geese land"_s;
    MainWindow window;
    bringUp(window);
    named<Button>(window, u"Create a practice"_s)->setFocus();
    press(Qt::Key_Space);
    give(window, u"Name of the practice"_s, u"Fern Street"_s);
    give(window, u"Your name"_s, u"Ida Falk"_s);
    give(window, u"Password, at least 12 characters"_s, password);
    give(window, u"Password again"_s, u"eleven grey geese lift"_s);
    give(window, u"File"_s, path);
    const auto create = [&window] {
        named<Button>(window, u"Create"_s)->setFocus();
        press(Qt::Key_Space);
    };
    create();
    CHECK(textOn(window).contains(u"not the same"_s));
    CHECK_FALSE(QFileInfo::exists(path));
    give(window, u"Password again"_s, password);
    create();
    auto *sheet = window.findChild<RecoverySheet *>();
    REQUIRE(waitUntil([sheet] { return sheet->isVisible(); }));
    const QString key = named<QLineEdit>(*sheet, u"Recovery key"_s)->text();
    CHECK(key.size() > 20);
    auto *go = named<Button>(*sheet, u"Continue"_s);
    CHECK_FALSE(go->isEnabled());
    named<QCheckBox>(*sheet, u"I have printed it or kept it in a safe place"_s)->setFocus();
    press(Qt::Key_Space);
    REQUIRE(go->isEnabled());
    go->setFocus();
    press(Qt::Key_Space);
    REQUIRE(window.workspace());
    CHECK_FALSE(textOn(window).contains(key));
    CHECK(preferences::recentPractices().contains(path));

    window.lock();
    REQUIRE(waitUntil([&window] { return !window.workspace(); }));
    const auto recovered = openWithRecoveryKey({path, u"Ida Falk"_s, u"twelve red kites turn"_s}, key);
    REQUIRE(recovered.ok());
    CHECK((*recovered)->info().name == u"Fern Street"_s);
    preferences::forgetPractice(path);
}
