#include "engine/capture/capture_line.h"

#include "engine/capture/tuesday_lexicon.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <ctime>
#include <random>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// The tags of a moment in one line, for tables.
QString tagsOf(const Moment &moment)
{
    QStringList tags;
    for (const MemberId &member : moment.members)
        tags.append(u"@"_s + member.text());
    for (const MemberId &member : moment.toward)
        tags.append(u">"_s + member.text());
    for (ProblemArea area : moment.problemAreas)
        tags.append(u"#"_s + wordOf(area));
    for (const QString &technique : moment.techniques)
        tags.append(u"~"_s + technique);
    for (const QString &feeling : moment.feelings)
        tags.append(u"!"_s + feeling);
    if (moment.trigger)
        tags.append(u"^"_s);
    if (moment.risk)
        tags.append(u"!!"_s);
    return tags.join(u' ');
}

QString unknownIn(const QString &line, const CapturedMoment &captured)
{
    QStringList unknown;
    for (const CaptureMark &mark : captured.marks) {
        if (!mark.known)
            unknown.append(line.mid(mark.start, mark.length));
    }
    return unknown.join(u' ');
}

} // namespace

TEST_CASE("A line is read as text and tags")
{
    struct Case
    {
        const char16_t *line;
        const char16_t *text;
        const char16_t *tags;
        const char16_t *unknown = u"";
    };
    static const CaptureLexicon lexicon = tuesdayLexicon();
    const auto [line, text, tags, unknown] = GENERATE(values<Case>({
        // Each mark
        {u"Nobody speaks for a while", u"Nobody speaks for a while", u""},
        {u"@dana Read the letter", u"Read the letter", u"@m1"},
        {u"@kim >theo Heard the fear under the anger", u"Heard the fear under the anger", u"@m3 >m2"},
        {u"Told it plainly #g", u"Told it plainly", u"#grief"},
        {u"all four #g #d #t #i", u"all four",
         u"#grief #role_dispute #role_transition #interpersonal_deficit"},
        {u"#grief #role_dispute #transition #deficit x", u"x",
         u"#grief #role_dispute #role_transition #interpersonal_deficit"},
        {u"asked again ~clar", u"asked again", u"~clarification"},
        {u"slammed the cup !angry", u"slammed the cup", u"!angry"},
        {u"payday comes up ^", u"payday comes up", u"^"},
        {u"will not say where he slept !!", u"will not say where he slept", u"!!"},
        {u"@rosa >dana told her #d ~feedback !sad ^ !!", u"told her",
         u"@m4 >m1 #role_dispute ~feedback !sad ^ !!"},
        // First letters, case, diacritics, parts of names, one slip of the keys
        {u"@d x", u"x", u"@m1"},
        {u"@DANA x", u"x", u"@m1"},
        {u"@tialola x", u"x", u"@m5"},
        {u"@tía-lola x", u"x", u"@m5"},
        {u"@lola x", u"x", u"@m5"},
        {u"@oneil @o'neil x", u"x", u"@m6"},
        {u"@ليلى x", u"x", u"@m7"},
        {u"@dnaa >thoe x", u"x", u"@m1 >m2"},
        {u"~encouragment-of-affect x", u"x", u"~encouragement-of-affect"},
        {u"~here x ~role", u"x", u"~here-and-now ~role-play"},
        {u"!ASHAMED !left-out x", u"x", u"!ashamed !left out"},
        // Several fit, or none: the mark stays as text
        {u"@th x", u"@th x", u"", u"@th"},
        {u"~c x", u"~c x", u"", u"~c"},
        {u"#role x", u"#role x", u"", u"#role"},
        {u"@home again", u"@home again", u"", u"@home"},
        {u"#metoo and !important", u"#metoo and !important", u"", u"#metoo !important"},
        {u"~sometime @dana", u"~sometime", u"@m1", u"~sometime"},
        // Prose stays prose
        {u"mail dana@example.org", u"mail dana@example.org", u""},
        {u"more > less, a>b, ->", u"more > less, a>b, ->", u""},
        {u"drank > 5 or >5 or ~5 beers", u"drank > 5 or >5 or ~5 beers", u""},
        {u"#1 fan, C# too, # #", u"#1 fan, C# too, # #", u""},
        {u"Stop! Now! !", u"Stop! Now! !", u""},
        {u"it went 2 ^2 ^_^ ~ @ ok", u"it went 2 ^2 ^_^ ~ @ ok", u""},
        {u">> quoted", u">> quoted", u""},
        // Where the marks stand
        {u"@dana: says no", u"says no", u"@m1"},
        {u"@dana, then silence", u"then silence", u"@m1"},
        {u"turns to >kim, smiling", u"turns to, smiling", u">m3"},
        {u"first @dana then @kim last", u"first then last", u"@m1 @m3"},
        {u"@dana>kim#g~link x", u"x", u"@m1 >m3 #grief ~linking"},
        {u"@dana's mother died #g", u"Dana's mother died", u"@m1 #grief"},
        {u"!!'s ^'s", u"'s ^'s", u"!!"},
        {u"^payday is the hard day", u"payday is the hard day", u"^"},
        {u"!!says he has a plan", u"says he has a plan", u"!!"},
        {u"@dana @dana x #g #grief", u"x", u"@m1 #grief"},
        {u"  spaced   out  @dana  ", u"spaced   out", u"@m1"},
        {u"@dana", u"", u"@m1"},
        {u"", u"", u""},
        // A backslash makes a mark plain text
        {u"\\@dana is a handle", u"@dana is a handle", u""},
        {u"\\\\@dana", u"\\@dana", u""},
        {u"a \\#g b \\!! c \\ d", u"a #g b !! c \\ d", u""},
    }));
    const QString typed = QString::fromUtf16(line);
    INFO(typed.toStdString());
    const CapturedMoment captured = parseCaptureLine(typed, lexicon);
    CHECK(captured.moment.text == QString::fromUtf16(text));
    CHECK(tagsOf(captured.moment) == QString::fromUtf16(tags));
    CHECK(unknownIn(typed, captured) == QString::fromUtf16(unknown));
    // What was read can be written and read again.
    const QString again = formatCaptureLine(captured.moment, lexicon);
    CHECK(parseCaptureLine(again, lexicon).moment == captured.moment);
}

TEST_CASE("Marks say where they stand and what they mean")
{
    const auto marks = parseCaptureLine(u"x @th >kim !!"_s, tuesdayLexicon()).marks;
    REQUIRE(marks.size() == 3);
    CHECK(marks[0] == CaptureMark{MarkKind::Speaker, 2, 3, false, true, {}});
    CHECK(marks[1] == CaptureMark{MarkKind::Toward, 6, 4, true, false, u"m3"_s});
    CHECK(marks[2] == CaptureMark{MarkKind::Risk, 11, 2, true, false, {}});
    CHECK_FALSE(parseCaptureLine(u"@nobody"_s, tuesdayLexicon()).marks.at(0).ambiguous);
    for (int kind = 0; kind <= int(MarkKind::Risk); ++kind) {
        CHECK_FALSE(markSign(MarkKind(kind)).isEmpty());
        CHECK_FALSE(markMeaning(MarkKind(kind)).isEmpty());
    }
}

TEST_CASE("Two members of one name are never taken for each other")
{
    const CaptureLexicon lexicon({{MemberId(u"a"_s), u"Dana"_s},
                                  {MemberId(u"b"_s), u"dána"_s},
                                  {MemberId(u"c"_s), u"💜"_s},
                                  {MemberId(u"d"_s), u"2Pac"_s},
                                  {MemberId(u"e"_s), u"..."_s}},
                                 {});
    const CapturedMoment captured = parseCaptureLine(u"@dana x"_s, lexicon);
    CHECK(captured.moment.members.isEmpty());
    REQUIRE(captured.marks.size() == 1);
    CHECK(captured.marks[0].ambiguous);
    for (const char *id : {"a", "b", "c", "d", "e"}) {
        Moment moment;
        moment.members = {MemberId(QString::fromLatin1(id))};
        moment.text = u"spoke"_s;
        const QString line = formatCaptureLine(moment, lexicon);
        INFO(line.toStdString());
        CHECK(parseCaptureLine(line, lexicon).moment == moment);
    }
}

TEST_CASE("A moment with words of its own comes back from its line")
{
    const CaptureLexicon lexicon = tuesdayLexicon();
    Moment moment;
    moment.text = u"Plays the song"_s;
    moment.feelings = {u"Saudade"_s, u"sad"_s, u"Sad"_s};
    moment.techniques = {u"chair work"_s};
    const CaptureLexicon wider = lexicon.including(moment);
    CHECK(parseCaptureLine(formatCaptureLine(moment, wider), wider).moment == moment);
    CHECK(parseCaptureLine(u"!saudade"_s, lexicon).moment.feelings.isEmpty());
}

TEST_CASE("An edited moment keeps its identity")
{
    Moment original;
    original.id = MomentId(u"mo1"_s);
    original.minute = 12.5;
    original.author = UserId(u"amara"_s);
    original.text = u"Before"_s;
    const Moment edited = withTagsOf(original, parseCaptureLine(u"After !!"_s, tuesdayLexicon()).moment);
    CHECK(edited.id == original.id);
    CHECK(edited.minute == original.minute);
    CHECK(edited.author == original.author);
    CHECK(edited.text == u"After"_s);
    CHECK(edited.risk == true);
}

TEST_CASE("Any moment written as a line reads as the same moment")
{
    const CaptureLexicon lexicon = tuesdayLexicon();
    std::mt19937 random(20260203);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    const QStringList pieces{u"@dana"_s, u"\\@dana"_s, u">kim"_s, u"#g"_s, u"!!"_s, u"^"_s,
                             u"word"_s,  u", "_s,      u" "_s,    u"\\"_s, u"'s"_s, u"!"_s,
                             u"~c"_s,    u"@"_s,       u"ü"_s,    u"\n"_s, u"💜"_s,  u"@th"_s,
                             u">"_s,     u"…"_s,       u"(@"_s,   u"."_s,  u"5"_s,  u"ليلى"_s};
    for (int round = 0; round < 3000; ++round) {
        Moment moment;
        for (int i = upTo(8); i > 0; --i)
            moment.text += pieces[upTo(int(pieces.size()) - 1)];
        moment.text = moment.text.trimmed();
        for (const LexiconEntry &entry : lexicon.entries(MarkKind::Speaker)) {
            if (upTo(5) == 0)
                moment.members.append(MemberId(entry.value));
            if (upTo(7) == 0)
                moment.toward.append(MemberId(entry.value));
        }
        for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
            if (upTo(3) == 0)
                moment.problemAreas.append(area);
        }
        for (const LexiconEntry &entry : lexicon.entries(MarkKind::Technique)) {
            if (upTo(9) == 0)
                moment.techniques.append(entry.value);
        }
        for (const LexiconEntry &entry : lexicon.entries(MarkKind::Feeling)) {
            if (upTo(30) == 0)
                moment.feelings.append(entry.value);
        }
        if (upTo(2) == 0)
            moment.trigger = true;
        if (upTo(3) == 0)
            moment.risk = true;
        const QString line = formatCaptureLine(moment, lexicon);
        INFO(line.toStdString());
        REQUIRE(parseCaptureLine(line, lexicon).moment == moment);
    }
}

TEST_CASE("Nothing typed is refused, and very long lines are read at once")
{
    const CaptureLexicon lexicon = tuesdayLexicon();
    std::mt19937 random(7);
    QString noise;
    for (int i = 0; i < 200000; ++i)
        noise += QChar(char16_t(random() % 0x10000));
    const QStringList lines{noise,
                            u"@d "_s.repeated(66667),
                            u"a @d "_s.repeated(40000),
                            QString(200000, u'@'),
                            QString(200000, u'!'),
                            QString(200000, u'\\'),
                            QString(200000, u'a'),
                            u"@"_s + QString(199999, u'a'),
                            u"@dana>kim"_s.repeated(22222),
                            u"!sda !angyr "_s.repeated(16666),
                            QString(200000, QChar(0xD800)),
                            u"\\@ "_s.repeated(66667)};
    for (const QString &line : lines) {
        INFO(line.left(40).toStdString());
        const std::clock_t before = std::clock(); // the processor's time, however busy the machine is
        const CapturedMoment captured = parseCaptureLine(line, lexicon);
        const QString again = formatCaptureLine(captured.moment, lexicon);
        CHECK(double(std::clock() - before) / CLOCKS_PER_SEC < 2.0);
        CHECK(captured.moment.text.size() <= line.size());
        CHECK(again.size() <= 2 * line.size() + 2000);
    }
}
