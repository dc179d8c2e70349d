#include "engine/inventory/typed_people.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// "name|relation|ring", with "?" for a ring that was not given, ">2" for a wish and † for a death.
QString asText(const TypedPerson &typed)
{
    const Relationship &person = typed.person;
    QString ring = typed.hasRing ? QString::number(person.closeness.value()) : u"?"_s;
    if (person.closenessWished)
        ring += u">%1"_s.arg(person.closenessWished->value());
    if (person.deceased.value_or(false))
        ring += u"†"_s;
    return u"%1|%2|%3"_s.arg(person.person, person.relation, ring);
}

QStringList asTexts(const TypedPeople &people)
{
    QStringList texts;
    for (const TypedPerson &each : people.people)
        texts.append(asText(each));
    return texts;
}

} // namespace

TEST_CASE("A typed line says who somebody is, however it is written")
{
    struct Case
    {
        const char16_t *line;
        const char16_t *person;
    };
    const auto [line, person] = GENERATE(values<Case>({
        {u"Luis, brother, 4", u"Luis|brother|4"},
        {u"Luis", u"Luis||?"},
        {u"Luis, brother", u"Luis|brother|?"},
        {u"Luis, 4", u"Luis||4"},
        {u"Luis, 4, brother", u"Luis|brother|4"},
        {u"  Tía  Lola ,aunt  ", u"Tía Lola|aunt|?"},
        {u"Luis; brother; 4", u"Luis|brother|4"},
        {u"Luis\tbrother\t4", u"Luis|brother|4"},
        {u"Luis\tbrother, the elder\t4", u"Luis|brother, the elder|4"},
        {u"Luis - brother - 4", u"Luis|brother|4"},
        {u"Luis – brother – 4", u"Luis|brother|4"},
        {u"Luis: brother 4", u"Luis|brother|4"},
        {u"Luis (brother) 4", u"Luis|brother|4"},
        {u"Luis (brother)", u"Luis|brother|?"},
        {u"Luis 4", u"Luis||4"},
        {u"Luis, brother 4", u"Luis|brother|4"},
        {u"Luis, brother, ring 4", u"Luis|brother|4"},
        {u"Luis, brother, Ring: 4", u"Luis|brother|4"},
        {u"Luis, brother, r4", u"Luis|brother|4"},
        {u"Luis, brother, #4", u"Luis|brother|4"},
        {u"Luis, brother, 4/5", u"Luis|brother|4"},
        {u"Luis, brother, (4)", u"Luis|brother|4"},
        {u"Luis, brother, 4.", u"Luis|brother|4"},
        {u"Luis, brother, 4>2", u"Luis|brother|4>2"},
        {u"Luis, brother, 4 -> 2", u"Luis|brother|4>2"},
        {u"Luis, brother, ring 4 → 2", u"Luis|brother|4>2"},
        {u"Ana, sponsor, since March, 2", u"Ana|sponsor, since March|2"},
        {u"Ana, sponsor, since 2019", u"Ana|sponsor, since 2019|?"},
        {u"Home group, step 4", u"Home group|step|4"},
        {u"Marta †, mother, 1", u"Marta|mother|1†"},
        {u"Marta, mother †, 1", u"Marta|mother|1†"},
        {u"- Luis, brother, 4", u"Luis|brother|4"},
        {u"• Luis, brother, 4", u"Luis|brother|4"},
        {u"3. Luis, brother, 4", u"Luis|brother|4"},
        {u"12) Luis, brother, 4", u"Luis|brother|4"},
        {u"\"Ortiz, Ms.\", manager, 3", u"Ortiz, Ms.|manager|3"},
        {u"Jean-Baptiste, ex-partner, 5", u"Jean-Baptiste|ex-partner|5"},
        {u"يوسف، أخ، ٤", u"يوسف|أخ|4"},
        {u"\u200fיעל, אחות, 2\u200f", u"יעל|אחות|2"},
        {u"美玲，妹妹，２", u"美玲|妹妹|2"},
        {u"👩‍👧 Mo & Zoë, chosen family, 1", u"👩‍👧 Mo & Zoë|chosen family|1"},
        {u"Luis, , 4", u"Luis||4"},
        {u"Luis, brother, four", u"Luis|brother, four|?"},
        {u"Luis, brother, b4", u"Luis|brother, b4|?"},
        {u"<b>Luis</b>, brother, 4", u"<b>Luis</b>|brother|4"},
        {u"%1, %2, 3", u"%1|%2|3"},
    }));
    const TypedPeople read = readTypedPeople(QString::fromUtf16(line));
    CHECK(asTexts(read) == QStringList{QString::fromUtf16(person)});
    CHECK(read.remarks.isEmpty());
}

TEST_CASE("A typed list is read line by line, whatever ends its lines")
{
    const TypedPeople read = readTypedPeople(
        u"Name, relation, ring\r\nLuis, brother, 4\r\n\r\n  \nAna, sponsor\u2028Beto, ex-partner, 5\n"_s);
    CHECK(asTexts(read) == QStringList{u"Luis|brother|4"_s, u"Ana|sponsor|?"_s, u"Beto|ex-partner|5"_s});
    CHECK(read.remarks.isEmpty());
    CHECK(readTypedPeople(QString()).people.isEmpty());
    CHECK(readTypedPeople(u" \n\t\n"_s).people.isEmpty());
}

TEST_CASE("What a typed line can't mean is said, and no line is lost")
{
    const QString tooLong(501, u'W');
    struct Case
    {
        QString text;
        QStringList people;
        QList<TypedRemark> remarks;
    };
    const Case cases[] = {
        {u"Luis, brother, 9"_s,
         {u"Luis|brother|5"_s},
         {{1, u"Line 1: there is no ring 9; for Luis it is ring 5."_s, false}}},
        {u"Luis, brother, 0"_s,
         {u"Luis|brother|1"_s},
         {{1, u"Line 1: there is no ring 0; for Luis it is ring 1."_s, false}}},
        {u"Luis, brother, 2>7"_s,
         {u"Luis|brother|2>5"_s},
         {{1, u"Line 1: there is no ring 7; for Luis it is ring 5."_s, false}}},
        {u"Luis, brother, 99"_s, {u"Luis|brother, 99|?"_s}, {}},
        {u"Ana\n, brother, 4"_s, {u"Ana||?"_s}, {{2, u"Line 2 has no name at its beginning."_s, true}}},
        {u"†, 4"_s, {}, {{1, u"Line 1 has no name at its beginning."_s, true}}},
        {tooLong + u", uncle, 3\nAna, aunt, 2"_s,
         {u"Ana|aunt|2"_s},
         {{1, u"Line 1 is too long: a name and a relation have up to 500 characters each."_s, true}}},
        {QString(500, u'W') + u", uncle, 3"_s, {QString(500, u'W') + u"|uncle|3"_s}, {}},
        {u"Luis, brother, 4\nluis, uncle, 2"_s,
         {u"Luis|brother|4"_s, u"luis|uncle|2"_s},
         {{2, u"Line 2: somebody called luis is there already."_s, false}}},
        {u"Marta, cousin"_s,
         {u"Marta|cousin|?"_s},
         {{1, u"Line 1: somebody called Marta is there already."_s, false}}},
    };
    for (const Case &each : cases) {
        INFO(each.text.left(60).toStdString());
        const TypedPeople read = readTypedPeople(each.text, {u"Marta"_s});
        CHECK(asTexts(read) == each.people);
        CHECK(read.remarks == each.remarks);
    }
    CHECK(readTypedPeople(tooLong + u", uncle"_s).leftOut == QStringList{tooLong + u", uncle"_s});
}

TEST_CASE("Sixty typed people are sixty people")
{
    QString text;
    for (int index = 1; index <= 60; ++index)
        text += u"Person %1 of the list, cousin, %2\n"_s.arg(index).arg(1 + index % 5);
    const TypedPeople read = readTypedPeople(text);
    CHECK(read.people.size() == 60);
    CHECK(read.remarks.isEmpty());
}
