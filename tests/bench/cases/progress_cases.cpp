#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "engine/arc/arc.h"
#include "practice/progress.h"
#include "storage/practice_file.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace/make_page.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace ipt::bench {

namespace {

constexpr int sessionsOfLongCourse = 60; ///< as many as a group can have
constexpr int weeksMeasured = 200;       ///< the scores of earlier groups are on the chart as well
const MemberId marisol(QStringLiteral("m-a1"));
const GroupId tuesday(QStringLiteral("g-tuesday"));

QDate dayOfSession(int number)
{
    return QDate(2022, 7, 5).addDays(7 * (number - 1));
}

Instant evening(QDate day)
{
    return *Instant::parse(dayText(day) + QStringLiteral("T18:00:00-05:00"));
}

PracticeRecord demonstration()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the demonstration document is not where it was built from");
    Result<PracticeRecord> record = checkDocument(file.readAll());
    if (!record.ok())
        throw std::runtime_error(record.error().sentence.toStdString());
    return std::move(record).value();
}

/// The demonstration's first group going on for as many sessions as there can be, with everything that its
/// members leave behind in each: attendance, moments, notes, two measures, a next step, ratings.
PracticeRecord longCourse()
{
    PracticeRecord record = demonstration();
    Group &group = record.groups.first();
    const QList<Session> cast = group.sessions;
    group.arc = arcWith({SessionNumber(3), SessionNumber(55), SessionNumber(sessionsOfLongCourse)});
    group.sessions.clear();
    record.measures.clear();
    record.overrides.clear();
    record.growth.clear();
    for (FollowUp &followUp : record.followUps)
        followUp.moment.reset();
    for (int number = 1; number <= sessionsOfLongCourse; ++number) {
        Session session = cast.at((number - 1) % cast.size());
        session.number = SessionNumber(number);
        session.state = SessionState::Held;
        session.scheduled = session.started = session.ended = evening(dayOfSession(number));
        for (Moment &moment : session.moments)
            moment.id = MomentId(
                QStringLiteral("mo-%1-%2").arg(number).arg(moment.id ? moment.id->text() : QString()));
        group.sessions.append(session);
        Action action;
        action.id = ActionId(QStringLiteral("act-long-%1").arg(number));
        action.member = marisol;
        action.group = tuesday;
        action.setInSession = session.number;
        action.text = QStringLiteral("Ring somebody before Sunday.");
        record.actions.append(action);
        GrowthRating rating;
        rating.member = marisol;
        rating.group = tuesday;
        rating.session = session.number;
        rating.levels = {1, 2, 3, 2, 1, 0};
        record.growth.append(rating);
    }
    for (int number = 1; number <= weeksMeasured; ++number) {
        for (const char *id : {"phq-9", "gad-7"}) {
            MeasureTaken taken;
            taken.member = marisol;
            if (number <= sessionsOfLongCourse) {
                taken.group = tuesday;
                taken.session = SessionNumber(number);
            }
            taken.measure = QString::fromLatin1(id);
            taken.taken = dayOfSession(number);
            taken.items = QList<std::optional<int>>(taken.measure == QLatin1String("phq-9") ? 9 : 7,
                                                    1 + (number / 9) % 2);
            record.measures.append(taken);
        }
    }
    for (Formulation &formulation : record.formulations) {
        for (Goal &goal : formulation.goals) {
            goal.ratings.clear();
            for (int number = 3; number <= sessionsOfLongCourse; number += 2)
                goal.ratings.append({SessionNumber(number), Score(number % 3 - 1)});
        }
    }
    return record;
}

double shown(Page &page, const Place &place)
{
    return milliseconds([&] {
        page.open(place);
        QApplication::processEvents();
        page.repaint();
    });
}

std::unique_ptr<Page> shownPage(Practice &practice)
{
    std::unique_ptr<Page> page(makePage(Place::Kind::Progress, practice));
    page->resize(1064, 800);
    page->show();
    QApplication::processEvents();
    return page;
}

/// Two members of such a course in turn, so that each opening shows another.
const Case longMember("progress.long", [](Bench &bench) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.iptg"));
    const QString password = QStringLiteral("seven slow herons wade");
    const UserId user(QStringLiteral("u-lindqvist"));
    KeyPolicy policy;
    policy.cost = policy.least;
    PracticeFile::create(path, longCourse(), user, password, policy).file->close();
    const Result<std::unique_ptr<Practice>> practice = openPractice({path, user.text(), password}, benchNow);
    if (!practice.ok())
        throw std::runtime_error(practice.error().sentence.toStdString());
    const std::unique_ptr<Page> page = shownPage(**practice);
    bench.alone(QStringLiteral("page.progress.long"),
                [&] {
                    shown(*page, Place::ofProgress());
                    return shown(*page, Place::ofProgress(marisol));
                },
                {.most = 50});
    bench.alone(QStringLiteral("read.progress.long"),
                [&] { return milliseconds([&] { (void)(*practice)->progress().member(marisol, tuesday); }); },
                {.most = 50});
});

/// Eight members by sixteen sessions.
const Case groupOverview("progress.group", [](Bench &bench) {
    const std::unique_ptr<Page> large = shownPage(bench.large());
    const std::unique_ptr<Page> small = shownPage(bench.small());
    int visit = 0;
    const auto place = [&visit] {
        Place overview = Place::ofProgress();
        overview.group = madeGroup((visit++ / 2 * 7) % 12);
        return overview;
    };
    bench.pair(
        QStringLiteral("page.progress.group"), QStringLiteral("large"),
        [&] { return shown(*large, place()); }, QStringLiteral("small"),
        [&] { return shown(*small, place()); }, {.most = 50, .mostRatio = 1.5});
    bench.largeAndSmall(QStringLiteral("read.progress.group"),
                        [&](Practice &practice) {
                            const Place overview = place();
                            return milliseconds([&] { (void)practice.progress().group(*overview.group); });
                        },
                        {.most = 50, .mostRatio = 1.5});
});

} // namespace

} // namespace ipt::bench
