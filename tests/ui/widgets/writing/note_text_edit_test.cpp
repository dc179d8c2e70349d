#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/widgets/writing/note_text_edit.h"
#include "ui/widgets/writing/writing_help.h"

#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// A field in a window, with a dictionary of a few words.
struct Field
{
    QTemporaryDir folder;
    WritingHelp help;
    NoteTextEdit edit{u"Data"_s};

    Field()
    {
        write(u"en_XX.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
        write(u"en_XX.dic"_s, "8\nshe\nrang\nher\nbrother\nand\ncried\nover\ndrinking\n");
        help.setSnippets({{u"calm"_s, u"Left calm."_s}, {u"safety"_s, u"Asked directly.\nDenied."_s}});
        edit.setHelp(&help);
        edit.resize(600, 200);
        bringUp(edit);
        edit.setFocus();
    }

    void spell()
    {
        help.setSpeller(Speller::fromFiles(folder.filePath(u"en_XX.aff"_s), folder.filePath(u"en_XX.dic"_s)));
    }

    QStringList underlined()
    {
        settle(400);
        QStringList words;
        for (const NoteTextEdit::Misspelt &misspelt : edit.misspelt())
            words.append(misspelt.word);
        return words;
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

} // namespace

TEST_CASE("Ctrl+B makes the word or what is chosen bold, and plain again")
{
    Field field;
    type(u"She rang her brother"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    CHECK(field.edit.toPlainText() == u"She rang her **brother**"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_B, Qt::ControlModifier);
    CHECK(field.edit.toPlainText() == u"She rang her brother"_s);
    press(Qt::Key_Home);
    press(Qt::Key_End, Qt::ShiftModifier);
    press(Qt::Key_B, Qt::ControlModifier);
    CHECK(field.edit.toPlainText() == u"**She rang her brother**"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.edit.toPlainText() == u"She rang her brother"_s);
}

TEST_CASE("a list goes on with Enter and ends with Enter on an empty item")
{
    Field field;
    type(u"- rang"_s);
    press(Qt::Key_Return);
    type(u"cried"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"over"_s);
    CHECK(field.edit.toPlainText() == u"- rang\n- cried\nover"_s);
    field.edit.clear();
    type(u"9. rang"_s);
    press(Qt::Key_Return);
    type(u"cried"_s);
    CHECK(field.edit.toPlainText() == u"9. rang\n10. cried"_s);
}

TEST_CASE("a snippet's name becomes its words, and what is none stays")
{
    Field field;
    type(u"/calm "_s);
    CHECK(field.edit.toPlainText() == u"Left calm. "_s);
    type(u"/none and/or "_s);
    CHECK(field.edit.toPlainText() == u"Left calm. /none and/or "_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    field.edit.clear();
    type(u"/calm"_s);
    press(Qt::Key_Tab);
    CHECK(field.edit.toPlainText() == u"Left calm."_s);
    CHECK(field.edit.hasFocus());
    field.edit.clear();
    // Its first letters are enough, chosen from those that fit.
    type(u"/sa"_s);
    press(Qt::Key_Return);
    CHECK(field.edit.toPlainText() == u"Asked directly.\nDenied."_s);
}

TEST_CASE("words that no dictionary has are underlined, unless the practice has them or they are marks")
{
    Field field;
    type(u"she rang hre brother PHQ-9 /calm2 x"_s);
    CHECK(field.underlined().isEmpty()); // without a dictionary quietly nothing
    field.spell();
    CHECK(field.underlined() == QStringList{u"hre"_s});
    field.help.setOwnWords({u"HRE"_s});
    CHECK(field.underlined().isEmpty());
    field.help.setOwnWords({});
    field.edit.clear();
    type(u"she cryed"_s); // the word that is being typed is left alone
    CHECK(field.underlined().isEmpty());
    type(u" and"_s);
    CHECK(field.underlined() == QStringList{u"cryed"_s});
}

TEST_CASE("F7 offers what may be meant, and the practice's own words")
{
    Field field;
    field.spell();
    QString offered;
    QObject::connect(&field.help, &WritingHelp::wordOffered, &field.help,
                     [&offered](const QString &word) { offered = word; });
    type(u"she rangg her brother and"_s);
    settle(400);
    press(Qt::Key_F7);
    settle(50);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() >= 2);
    CHECK(menu->actions().first()->text() == u"rang"_s);
    menu->actions().first()->trigger();
    menu->close();
    CHECK(field.edit.toPlainText() == u"she rang her brother and"_s);

    field.edit.clear();
    type(u"she naloxone and"_s);
    settle(400);
    press(Qt::Key_F7);
    settle(50);
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->actions().last()->trigger();
    menu->close();
    CHECK(offered == u"naloxone"_s);
}
