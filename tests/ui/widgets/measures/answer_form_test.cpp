#include "ui/widgets/measures/answer_form.h"

#include "support/standard_measures.h"
#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/widgets/measures/answer_field.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(const QString &measure)
    {
        (new QVBoxLayout(&window))->addWidget(form);
        static const MeasureLibrary library = standardMeasures();
        form->setDefinition(*library.find(measure));
        window.resize(480, 700);
        bringUp(window);
        form->focusFirst();
    }

    /// The item that has the keyboard, counted from 1.
    int at() const
    {
        const QList<AnswerField *> fields = form->findChildren<AnswerField *>();
        for (int i = 0; i < fields.size(); ++i) {
            if (fields.at(i)->hasFocus())
                return i + 1;
        }
        return 0;
    }

    QWidget window;
    AnswerForm *form = new AnswerForm;
};

using Answers = QList<std::optional<int>>;

} // namespace

TEST_CASE("nine figures fill in a PHQ-9, without a key between them")
{
    Shown shown(u"phq-9"_s);
    QSignalSpy completed(shown.form, &AnswerForm::completed);
    type(u"23120100"_s);
    CHECK(shown.at() == 9);
    CHECK_FALSE(shown.form->isComplete());
    CHECK(completed.isEmpty());
    type(u"1"_s);
    CHECK(shown.form->isComplete());
    CHECK(completed.size() == 1);
    CHECK(shown.form->answers() == Answers{2, 3, 1, 2, 0, 1, 0, 0, 1});
}

TEST_CASE("days of one figure go on at once, and those of two wait for the second")
{
    Shown shown(u"bam"_s);
    type(u"1"_s); // item 1 takes steps
    CHECK(shown.at() == 2);
    type(u"0"_s);
    CHECK(shown.at() == 3);
    type(u"7"_s);
    CHECK(shown.at() == 4);
    type(u"12"_s);
    CHECK(shown.at() == 5);
    type(u"30"_s);
    CHECK(shown.at() == 6);
    type(u"2"_s);
    CHECK(shown.at() == 6);
    press(Qt::Key_Space);
    CHECK(shown.at() == 7);
    type(u"3,4-"_s); // three days, a comma; then item 8 in steps, and item 9 left out
    CHECK(shown.at() == 10);
    CHECK(shown.form->answers().first(9) == Answers{1, 0, 7, 12, 30, 2, 3, 4, std::nullopt});
    CHECK(shown.form->filled() == 9);
}

TEST_CASE("a whole BAM is 17 answers typed in one go")
{
    Shown shown(u"bam"_s);
    type(u"0124001 1 2381022011154"_s);
    CHECK(shown.form->isComplete());
    CHECK(shown.form->answers() == Answers{0, 12, 4, 0, 0, 1, 1, 2, 3, 8, 10, 2, 20, 1, 1, 15, 4});
}

TEST_CASE("what is out of range stands beside its item, and the next figure takes its place")
{
    Shown shown(u"phq-9"_s);
    type(u"25"_s);
    CHECK(shown.at() == 2);
    CHECK(shown.form->problem() == u"Item 2 takes 0 to 3, and 5 was given."_s);
    CHECK(textOn(shown.window).contains(u"only 0 to 3"_s));
    type(u"1"_s);
    CHECK(shown.at() == 3);
    CHECK(shown.form->problem().isEmpty());
    CHECK_FALSE(textOn(shown.window).contains(u"only 0 to 3"_s));

    Shown days(u"bam"_s);
    type(u"035"_s); // 35 days of 30
    CHECK(days.at() == 2);
    CHECK(days.form->problem() == u"Item 2 takes 0 to 30, and 35 was given."_s);
    type(u"8"_s);
    CHECK(days.form->answers().at(1) == 8);
}

TEST_CASE("letters are said to be no figures, and change nothing")
{
    Shown shown(u"gad-7"_s);
    type(u"1x"_s);
    CHECK(shown.at() == 2);
    CHECK(shown.form->filled() == 1);
    CHECK(textOn(shown.window).contains(u"“x” is no figure"_s));
    CHECK_FALSE(shown.form->problem().isEmpty());
    type(u"2"_s);
    CHECK(shown.form->problem().isEmpty());
    CHECK(shown.form->answers().first(2) == Answers{1, 2});
}

TEST_CASE("backspace goes back, the arrows move, and what stands there is typed over")
{
    Shown shown(u"gad-7"_s);
    type(u"123"_s);
    press(Qt::Key_Backspace);
    CHECK(shown.at() == 3);
    CHECK(shown.form->filled() == 2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(shown.at() == 1);
    CHECK(shown.form->isEmpty());
    type(u"0123"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    CHECK(shown.at() == 3);
    type(u"0"_s);
    CHECK(shown.at() == 4);
    press(Qt::Key_Down);
    CHECK(shown.at() == 5);
    CHECK(shown.form->answers().first(4) == Answers{0, 1, 0, 3});
}

TEST_CASE("what is half typed comes back as it was")
{
    Shown shown(u"phq-9"_s);
    type(u"2-1"_s);
    press(Qt::Key_Down);
    type(u"3"_s);
    const QString draft = shown.form->draft();
    CHECK(draft == u"2 - 1 _ 3"_s);
    Shown later(u"phq-9"_s);
    later.form->setDraft(draft);
    CHECK(later.form->draft() == draft);
    later.form->focusFirst();
    CHECK(later.at() == 4);
}

TEST_CASE("each item's field says what it is for")
{
    Shown shown(u"bam"_s);
    CHECK(named<AnswerField>(shown.window, u"4. Days of alcohol, 0 to 30"_s));
}
