#include "storage/records/text_search.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const GroupId g2(QStringLiteral("g2"));
const SessionNumber fifth(5);
const UserId u1(QStringLiteral("u1"));
const UserId u2(QStringLiteral("u2"));

QList<FoundIn> kindsFound(TestPractice &practice, const QString &words, const UserId &reader = u1,
                          const std::optional<QList<GroupId>> &groups = std::nullopt)
{
    QList<FoundIn> kinds;
    const QList<FoundText> found = practice.file().search().find(
        words, reader, groups ? [&groups] { return *groups; } : std::function<QList<GroupId>()>(), 50);
    for (const FoundText &item : found)
        kinds.append(item.kind);
    return kinds;
}

} // namespace

TEST_CASE("Everything written is found by its words, in any case, with or without accents, as one types")
{
    TestPractice practice;
    Moment moment;
    moment.text = QStringLiteral("Spoke of the café, and of Мария");
    practice.file().moments().append(g1, fifth, moment);
    CHECK(kindsFound(practice, QStringLiteral("estrangement")) == QList{FoundIn::Note});
    CHECK(kindsFound(practice, QStringLiteral("ESTRANG")) == QList{FoundIn::Note});
    CHECK(kindsFound(practice, QStringLiteral("last the spoke")) == QList{FoundIn::Note});
    CHECK(kindsFound(practice, QStringLiteral("corrected afterw")) == QList{FoundIn::Addendum});
    CHECK(kindsFound(practice, QStringLiteral("jealousy")) == QList{FoundIn::Moment});
    CHECK(kindsFound(practice, QStringLiteral("ask before")) == QList{FoundIn::Strategy});
    CHECK(kindsFound(practice, QStringLiteral("easier hand")) == QList{FoundIn::Action});
    CHECK(kindsFound(practice, QStringLiteral("cafe")) == QList{FoundIn::Moment});
    CHECK(kindsFound(practice, QStringLiteral("мар")) == QList{FoundIn::Moment});
    CHECK(kindsFound(practice, QStringLiteral("estrangement jealousy")).isEmpty());
}

TEST_CASE("Whatever is typed is searched for, not obeyed")
{
    TestPractice practice;
    for (const char *words : {"", "   ", "\"", "*", "-", "()", "a AND", "NOT", "NEAR(", "text:", "^",
                              "\" OR \"", "'; DROP", "{}", "+", "a*b", "\"\"\"", "!!"}) {
        INFO(words);
        CHECK_FALSE(errorOf([&] { kindsFound(practice, QString::fromUtf8(words)); }));
    }
    CHECK(kindsFound(practice, QStringLiteral("\"at last\"")) == QList{FoundIn::Note});
}

TEST_CASE("A private note is found by its author alone")
{
    TestPractice practice;
    CHECK(kindsFound(practice, QStringLiteral("unease"), u1).size() == 1);
    CHECK(kindsFound(practice, QStringLiteral("unease"), u2).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("countertransference"), u1).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("countertransference"), u2).size() == 1);
}

TEST_CASE("Only the groups asked for are searched")
{
    TestPractice practice;
    CHECK(kindsFound(practice, QStringLiteral("jealousy"), u1, QList{g2}).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("jealousy"), u1, QList{g2, g1}).size() == 1);
    CHECK(kindsFound(practice, QStringLiteral("jealousy"), u1, QList<GroupId>()).isEmpty());
}

TEST_CASE("What is changed or taken away is no longer found by its old words")
{
    TestPractice practice;
    MomentRecords moments = practice.file().moments();
    Moment moment;
    moment.text = QStringLiteral("first wording");
    moments.append(g1, fifth, moment);
    CHECK(kindsFound(practice, QStringLiteral("wording")).size() == 1);
    moment.text = QStringLiteral("second version");
    moments.replace(g1, fifth, 0, moment);
    CHECK(kindsFound(practice, QStringLiteral("wording")).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("version")).size() == 1);
    moments.remove(g1, fifth, 0);
    CHECK(kindsFound(practice, QStringLiteral("version")).isEmpty());

    const NoteRef draft{g1, SessionNumber(3), NoteId(QStringLiteral("p1"))};
    Note note = practice.file().notes().find(draft).value();
    note.sections = {{{}, QStringLiteral("calmer now")}};
    practice.file().notes().putDraft(g1, SessionNumber(3), note);
    CHECK(kindsFound(practice, QStringLiteral("unease")).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("calmer")).size() == 1);
    practice.file().notes().removeDraft(draft);
    CHECK(kindsFound(practice, QStringLiteral("calmer")).isEmpty());
    CHECK(practice.file().database().damage().isEmpty());
}

TEST_CASE("Moments are found where they stand now, whatever came between or went")
{
    TestPractice practice;
    MomentRecords moments = practice.file().moments();
    const auto put = [&](int place, const char *text) {
        Moment moment;
        moment.text = QString::fromLatin1(text);
        moments.insert(g1, fifth, place, moment);
    };
    const auto found = [&](const char *word) {
        QStringList texts;
        for (const FoundText &item : practice.file().search().find(QString::fromLatin1(word), u1, {}, 50))
            texts.append(item.text);
        return texts;
    };
    put(0, "harebell first");
    put(1, "quillwort second");
    CHECK(found("quillwort") == QStringList{QStringLiteral("quillwort second")});
    put(0, "sedgewren before both");
    CHECK(found("harebell") == QStringList{QStringLiteral("harebell first")});
    CHECK(found("quillwort") == QStringList{QStringLiteral("quillwort second")});
    CHECK(found("sedgewren") == QStringList{QStringLiteral("sedgewren before both")});
    moments.remove(g1, fifth, 1);
    CHECK(found("harebell").isEmpty());
    CHECK(found("quillwort") == QStringList{QStringLiteral("quillwort second")});
    put(1, "harebell again");
    CHECK(found("harebell") == QStringList{QStringLiteral("harebell again")});
    CHECK(found("quillwort") == QStringList{QStringLiteral("quillwort second")});
    CHECK(practice.file().database().damage().isEmpty());
}

TEST_CASE("A word that is everywhere is found in the newest notes as well as in the newest moments")
{
    TestPractice practice;
    const Note note =
        practice.file().notes().find({g1, SessionNumber(3), NoteId(QStringLiteral("p1"))}).value();
    Transaction transaction(practice.file().database());
    for (int i = 0; i < 1500; ++i) {
        Moment moment;
        moment.text = QStringLiteral("harebell %1").arg(i);
        practice.file().moments().append(g1, fifth, moment);
        Note other = note;
        other.id = NoteId(QStringLiteral("harebell%1").arg(i));
        other.sections = {{{}, QStringLiteral("harebell %1").arg(i)}};
        practice.file().notes().putDraft(g1, SessionNumber(3), other);
    }
    transaction.commit();
    const QList<FoundText> found = practice.file().search().find(QStringLiteral("harebell"), u1, {}, 4);
    REQUIRE(found.size() == 4);
    CHECK(found[0].text == QLatin1String("harebell 1499"));
    CHECK(found[0].kind == FoundIn::Note);
    CHECK(found[1].kind == FoundIn::Moment);
    CHECK(found[2].kind == FoundIn::Note);
    CHECK(found[3].kind == FoundIn::Moment);
}

TEST_CASE("Among very many groups, the words are found in those asked for, however far down they stand")
{
    TestPractice practice;
    Transaction transaction(practice.file().database());
    for (int i = 0; i < 2500; ++i) {
        Moment moment;
        moment.text = QStringLiteral("harebell %1").arg(i);
        practice.file().moments().append(g1, fifth, moment);
    }
    transaction.commit();
    QList<GroupId> many;
    for (int i = 0; i < 150; ++i)
        many.append(GroupId(QStringLiteral("other%1").arg(i)));
    CHECK(kindsFound(practice, QStringLiteral("harebell"), u1, many).isEmpty());
    many.append(g1);
    CHECK(kindsFound(practice, QStringLiteral("harebell"), u1, many).size() == 50);
}

TEST_CASE("What is saved again and again between two searches is kept each time")
{
    TestPractice practice;
    Note note = practice.file().notes().find({g1, SessionNumber(3), NoteId(QStringLiteral("p1"))}).value();
    for (const QString &text :
         {QStringLiteral("harebell"), QStringLiteral("quillwort"), QStringLiteral("sedgewren")}) {
        note.sections = {{{}, text}};
        practice.file().notes().putDraft(g1, SessionNumber(3), note);
    }
    CHECK(kindsFound(practice, QStringLiteral("quillwort")).isEmpty());
    CHECK(kindsFound(practice, QStringLiteral("sedgewren")).size() == 1);
}

TEST_CASE("What is found says where it stands")
{
    TestPractice practice;
    const QList<FoundText> found = practice.file().search().find(QStringLiteral("estrangement"), u1, {}, 50);
    REQUIRE(found.size() == 1);
    CHECK(found[0].group == g1);
    CHECK(found[0].session == SessionNumber(3));
    CHECK(found[0].note == NoteId(QStringLiteral("n1")));
    CHECK(found[0].noteKind == NoteKind::Member);
    CHECK(found[0].member == MemberId(QStringLiteral("m1")));
    CHECK(found[0].author == u1);
    CHECK(found[0].text.contains(QStringLiteral("estrangement")));
}
