#include "engine/core/time.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("An instant is kept as written and ordered as a point in time")
{
    const auto evening = Instant::parse(u"2026-02-03T18:00:00-05:00");
    const auto sameInUtc = Instant::parse(u"2026-02-03T23:00:00Z");
    REQUIRE(evening);
    REQUIRE(sameInUtc);
    CHECK(evening->text() == QStringLiteral("2026-02-03T18:00:00-05:00"));
    CHECK(evening->msecsSinceEpoch() == sameInUtc->msecsSinceEpoch());
    CHECK(*evening != *sameInUtc);
    CHECK(evening->day() == QDate(2026, 2, 3));
    CHECK(Instant::of(evening->dateTime()) == *evening);
    CHECK(Instant::parse(u"2026-02-03T18:00:00.5+00:00")->msecsSinceEpoch() % 1000 == 500);
    CHECK(Instant::parse(u"2026-02-03T18:00:00.045Z")->msecsSinceEpoch() % 1000 == 45);
    CHECK(Instant::parse(u"2026-02-04T04:30:00+05:30")->msecsSinceEpoch() == sameInUtc->msecsSinceEpoch());
}

TEST_CASE("An instant is written to the second with the offset of its place")
{
    const auto written = GENERATE("2026-02-03T18:00:07-05:00", "2026-11-26T09:05:00+05:45",
                                  "2026-02-03T23:59:59Z", "0987-01-01T00:00:00-00:30");
    const QString text = QString::fromLatin1(written);
    const auto read = Instant::parse(text);
    REQUIRE(read);
    CHECK(Instant::of(read->dateTime().addMSecs(999)).text() == text);
    CHECK(Instant::of(read->dateTime().addMSecs(999)).msecsSinceEpoch() == read->msecsSinceEpoch());
}

TEST_CASE("What is not an instant that exists is refused")
{
    const auto text = GENERATE(
        u"2026-02-30T10:00:00Z", u"2026-02-03T24:00:00Z", u"2026-02-03T10:60:00Z", u"2026-02-03T10:00:60Z",
        u"2026-02-03 10:00:00Z", u"2026-02-03T10:00:00", u"2026-02-03T10:00:00+24:00",
        u"2026-02-03T10:00:00.1234Z", u"", u"0000-01-01T00:00:00Z", u"2026-02-03T10:00:00Z\n",
        u"٢٠٢٦-02-03T10:00:00Z", u"2026-02-03T10:00:00.Z", u"2026-02-03T1:00:00Z",
        u"2026-02-03T10:00:00+0500", u"2026-02-03T10:00:00+05:60", u"2026-02-03T10:00:00Z+05:00",
        u"2026-02T10:00:00Z", u"2026-02-03", u"2026-02-03T10:00:00z", u"-026-02-03T10:00:00Z");
    CHECK_FALSE(Instant::parse(QStringView(text)));
}

TEST_CASE("A day must be in the calendar")
{
    CHECK(parseDay(u"2024-02-29") == QDate(2024, 2, 29));
    const auto text = GENERATE(u"2026-02-29", u"2026-13-01", u"2026-1-01", u"0000-01-01", u"2026-02", u"",
                               u"2026", u"2026-02-011", u"2026/02/01", u" 2026-02-01", u"2026-02-+1");
    CHECK_FALSE(parseDay(QStringView(text)));
}

TEST_CASE("A life event may be remembered by year, month or day")
{
    const auto year = PartialDate::parse(u"2019");
    const auto month = PartialDate::parse(u"2020-02");
    REQUIRE(year);
    REQUIRE(month);
    CHECK(year->earliest() == QDate(2019, 1, 1));
    CHECK(year->latest() == QDate(2019, 12, 31));
    CHECK(month->latest() == QDate(2020, 2, 29));
    CHECK_FALSE(PartialDate::parse(u"0000"));
    CHECK_FALSE(PartialDate::parse(u"2020-00"));
    CHECK_FALSE(PartialDate::parse(u"2020-02-30"));
    const auto text = GENERATE(u"", u"202", u"20200", u"2020-", u"2020-2", u"2020-02-", u"2020-02-3",
                               u"2020-02-03T", u"2020-02-03 ");
    CHECK_FALSE(PartialDate::parse(QStringView(text)));
}
