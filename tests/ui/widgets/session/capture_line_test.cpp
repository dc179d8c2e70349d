#include "ui/widgets/session/capture_line.h"

#include "support/text_of.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// The line at the foot of a window, as a page has it.
struct Page
{
    QWidget window;
    CaptureLine *line = new CaptureLine;
    QLineEdit *edit = nullptr;
    QStringList submitted;

    Page()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addStretch();
        layout->addWidget(line);
        window.resize(700, 400);
        line->setLexicon(CaptureLexicon(
            {{MemberId(u"m1"_s), u"Dana"_s}, {MemberId(u"m2"_s), u"Theo"_s}, {MemberId(u"m3"_s), u"Thora"_s}},
            Definitions{}));
        edit = line->findChild<QLineEdit *>();
        window.show();
        QApplication::setActiveWindow(&window);
        line->setFocus();
        QObject::connect(line, &CaptureLine::submitted,
                         [this](const QString &text) { submitted.append(text); });
    }

    CompletionPopup *popup() { return window.findChild<CompletionPopup *>(); }
    bool offers() { return popup() && popup()->isVisible(); }
};

} // namespace

TEST_CASE("Enter submits and the text stays until it is taken")
{
    Page page;
    QTest::keyClicks(page.edit, u"told it plainly"_s);
    QTest::keyClick(page.edit, Qt::Key_Return);
    CHECK(page.submitted == QStringList{u"told it plainly"_s});
    CHECK(page.line->text() == u"told it plainly"_s);
    page.line->taken();
    CHECK(page.line->text().isEmpty());
}

TEST_CASE("an empty line submits nothing")
{
    Page page;
    QTest::keyClick(page.edit, Qt::Key_Return);
    QTest::keyClicks(page.edit, u"   "_s);
    QTest::keyClick(page.edit, Qt::Key_Enter);
    CHECK(page.submitted.isEmpty());
}

TEST_CASE("a mark is completed by Tab, or by walking and Enter; plain Enter submits as typed")
{
    SECTION("Tab")
    {
        Page page;
        QTest::keyClicks(page.edit, u"@th"_s);
        REQUIRE(page.offers());
        QTest::keyClick(page.edit, Qt::Key_Tab);
        CHECK(page.line->text() == u"@theo "_s);
        CHECK_FALSE(page.offers());
        CHECK(page.edit->hasFocus());
    }
    SECTION("Down and Enter")
    {
        Page page;
        QTest::keyClicks(page.edit, u"@th"_s);
        REQUIRE(page.offers());
        QTest::keyClick(page.edit, Qt::Key_Down);
        QTest::keyClick(page.edit, Qt::Key_Return);
        CHECK(page.line->text() == u"@thora "_s);
        CHECK(page.submitted.isEmpty());
    }
    SECTION("Enter at once")
    {
        Page page;
        QTest::keyClicks(page.edit, u"@da"_s);
        QTest::keyClick(page.edit, Qt::Key_Return);
        CHECK(page.submitted == QStringList{u"@da"_s});
    }
    SECTION("Escape leaves the text alone")
    {
        Page page;
        QTest::keyClicks(page.edit, u"@th"_s);
        QTest::keyClick(page.edit, Qt::Key_Escape);
        CHECK_FALSE(page.offers());
        CHECK(page.line->text() == u"@th"_s);
    }
}

TEST_CASE("Up and Ctrl+Z speak of the last moment only while the line is empty")
{
    Page page;
    QSignalSpy editLast(page.line, &CaptureLine::editLastRequested);
    QSignalSpy undo(page.line, &CaptureLine::undoRequested);
    QTest::keyClick(page.edit, Qt::Key_Up);
    QTest::keyClick(page.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editLast.count() == 1);
    CHECK(undo.count() == 1);

    QTest::keyClicks(page.edit, u"wait"_s);
    QTest::keyClick(page.edit, Qt::Key_Up);
    QTest::keyClick(page.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editLast.count() == 1);
    CHECK(undo.count() == 1);
    CHECK(page.line->text().isEmpty());
}

TEST_CASE("what was taken does not come back by Ctrl+Z within the line")
{
    Page page;
    QTest::keyClicks(page.edit, u"first"_s);
    QTest::keyClick(page.edit, Qt::Key_Return);
    page.line->taken();
    QTest::keyClicks(page.edit, u"x"_s);
    QTest::keyClick(page.edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(page.edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.line->text().isEmpty());
}

TEST_CASE("the offer stays within the window")
{
    Page page;
    QTest::keyClicks(page.edit, QString(80, u'x') + u" @th"_s);
    REQUIRE(page.offers());
    CHECK(page.window.rect().contains(page.popup()->geometry()));
}

TEST_CASE("the line may outlive its window's popup and the other way round")
{
    auto page = std::make_unique<Page>();
    QTest::keyClicks(page->edit, u"@th"_s);
    REQUIRE(page->offers());
    delete page->popup();
    page.reset();

    Page other;
    QTest::keyClicks(other.edit, u"@th"_s);
    delete other.line;
    CHECK(other.window.findChild<CompletionPopup *>() == nullptr);
}
