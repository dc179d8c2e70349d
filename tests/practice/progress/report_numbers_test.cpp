#include "practice/progress.h"
#include "practice/support/house.h"
#include "support/pdf_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <catch2/catch_all.hpp>

#include <cmath>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

/// The report is read again as a PDF, and its numbers are held against those computed here, from the
/// interchange document alone and by none of the program's rules.
namespace {

QJsonObject theDocument()
{
    QFile file(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QList<QJsonObject> in(const QJsonObject &document, const QString &list, const QString &member)
{
    QList<QJsonObject> found;
    const QJsonArray all = document.value(list).toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject object = one.toObject();
        if (object.value(u"member"_s).toString() == member)
            found.append(object);
    }
    return found;
}

QDate day(const QJsonValue &text)
{
    return QDate::fromString(text.toString().left(10), Qt::ISODate);
}

QString told(QDate date)
{
    return QLocale(QLocale::English).toString(date, u"MMMM d, yyyy"_s);
}

struct Meeting
{
    QDate day;
    QString state;
    QString status; ///< of the member; empty where none was taken
};

QMap<int, Meeting> sessionsOf(const QJsonObject &document, const QString &member)
{
    QMap<int, Meeting> sessions;
    const QJsonObject group = document.value(u"groups"_s).toArray().first().toObject();
    const QJsonArray all = group.value(u"sessions"_s).toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject object = one.toObject();
        Meeting session{
            day(object.contains(u"started"_s) ? object.value(u"started"_s) : object.value(u"scheduled"_s)),
            object.value(u"state"_s).toString(),
            {}};
        const QJsonArray attendance = object.value(u"attendance"_s).toArray();
        for (const QJsonValue &mark : attendance) {
            if (mark.toObject().value(u"member"_s).toString() == member)
                session.status = mark.toObject().value(u"status"_s).toString();
        }
        sessions.insert(object.value(u"number"_s).toInt(), session);
    }
    return sessions;
}

/// The sum of the items; missing ones stand for the mean of the others, rounded half up. Nothing with
/// more than `mostMissing` of them.
std::optional<int> sumOf(const QJsonArray &items, int mostMissing)
{
    int sum = 0;
    int missing = 0;
    for (const QJsonValue &item : items) {
        if (item.isNull())
            ++missing;
        else
            sum += item.toInt();
    }
    if (missing > mostMissing)
        return std::nullopt;
    return int(std::floor(double(sum) * double(items.size()) / double(items.size() - missing) + 0.5));
}

struct Form
{
    QString id;
    QString name;
    int mostMissing;
    int reliable; ///< points
    int factor;   ///< of what the change is told in
    bool higherIsBetter;
};

const QList<Form> forms{
    {u"phq-9"_s, u"PHQ-9"_s, 2, 6, 1, false},
    {u"gad-7"_s, u"GAD-7"_s, 1, 4, 1, false},
    {u"who-5"_s, u"WHO-5"_s, 0, 10, 4, true},
};

/// The lines of the PDF as they are read.
QStringList linesOf(const QByteArray &pdf)
{
    return pagesOf(pdf).join(u'\n').split(u'\n', Qt::SkipEmptyParts);
}

QString changeWords(int points, const Form &form)
{
    const QString number = points < 0 ? u"−%1"_s.arg(-points) : points > 0 ? u"+%1"_s.arg(points) : u"0"_s;
    const int gain = form.higherIsBetter ? points : -points;
    if (gain >= form.reliable)
        return number + u", reliably better"_s;
    if (gain <= -form.reliable)
        return number + u", reliably worse"_s;
    return number;
}

/// The line that begins with the words and holds them all, in their order.
bool hasLine(const QStringList &lines, const QStringList &words)
{
    return std::any_of(lines.begin(), lines.end(), [&words](const QString &line) {
        qsizetype at = 0;
        for (const QString &word : words) {
            at = line.indexOf(word, at);
            if (at < 0 || (&word == &words.first() && at > 0))
                return false;
            at += word.size();
        }
        return true;
    });
}

} // namespace

TEST_CASE("the numbers of the report's PDF are those of the document, computed another way")
{
    const QString member =
        QString::fromLatin1(GENERATE("m-a1", "m-a2", "m-a3", "m-a4", "m-a5", "m-a6", "m-a7"));
    const auto [first, last] = GENERATE(std::pair(QDate(2026, 2, 1), QDate(2026, 5, 28)),
                                        std::pair(QDate(2026, 3, 1), QDate(2026, 4, 20)));
    INFO(member.toStdString() << " from " << first.toString(Qt::ISODate).toStdString());
    const auto within = [from = first, to = last](QDate date) { return from <= date && date <= to; };

    House house;
    ReportRequest wanted;
    wanted.member = MemberId(member);
    wanted.group = tuesday;
    wanted.period = {first, last};
    wanted.recipient = u"The county"_s;
    wanted.purpose = u"Review"_s;
    wanted.ground = u"The member asked for it."_s;
    const Result<ExportedFile> file = house.as(lindqvist).progress().exportReport(wanted);
    REQUIRE(file.ok());
    const QStringList lines = linesOf(file->content);
    const QString text = lines.join(u' ');
    INFO(lines.join(u'\n').toStdString());

    const QJsonObject document = theDocument();
    const QMap<int, Meeting> sessions = sessionsOf(document, member);

    // Scores: every one of the period, and its change against the period's first.
    for (const Form &form : forms) {
        std::optional<int> baseline;
        for (const QJsonObject &taken : in(document, u"measures"_s, member)) {
            if (taken.value(u"measure"_s).toString() != form.id || !within(day(taken.value(u"taken"_s))))
                continue;
            const std::optional<int> total = sumOf(taken.value(u"items"_s).toArray(), form.mostMissing);
            QStringList words{told(day(taken.value(u"taken"_s))),
                              QString::number(taken.value(u"session"_s).toInt())};
            words.append(total ? QString::number(*total) : u"not scored"_s);
            if (total && baseline)
                words.append(changeWords((*total - *baseline) * form.factor, form));
            INFO(form.name.toStdString() << ": " << words.join(u' ').toStdString());
            CHECK(hasLine(lines, words));
            if (total && !baseline)
                baseline = total;
        }
        if (baseline)
            CHECK(lines.filter(QRegularExpression(u'^' + form.name + u"\\b"_s)).size() == 1);
    }

    // Attendance of the sessions held within the period.
    QMap<QString, int> counts;
    QStringList missed;
    for (auto it = sessions.begin(); it != sessions.end(); ++it) {
        if (it->state != u"held"_s || it->status.isEmpty() || !within(it->day))
            continue;
        ++counts[it->status];
        if (it->status == u"excused"_s || it->status == u"absent"_s)
            missed.append(u"session %1 (%2)"_s.arg(it.key()).arg(told(it->day)));
    }
    const int attended = counts.value(u"present"_s) + counts.value(u"late"_s) +
                         counts.value(u"left_early"_s) + counts.value(u"left-early"_s);
    const int held = attended + counts.value(u"excused"_s) + counts.value(u"absent"_s);
    CHECK(lines.contains(u"%1 %2 %3 %4"_s.arg(held)
                             .arg(attended)
                             .arg(counts.value(u"excused"_s))
                             .arg(counts.value(u"absent"_s))));
    for (const QString &one : missed)
        CHECK(text.contains(one));

    // Goals: the first and the latest rating within the period.
    const auto rating = [](int score) {
        return score < 0 ? u"−%1"_s.arg(-score) : score > 0 ? u"+%1"_s.arg(score) : u"0"_s;
    };
    for (const QJsonObject &formulation : in(document, u"formulations"_s, member)) {
        const QJsonArray goals = formulation.value(u"goals"_s).toArray();
        for (const QJsonValue &goal : goals) {
            QList<int> scores;
            const QJsonArray ratings = goal.toObject().value(u"ratings"_s).toArray();
            for (const QJsonValue &one : ratings) {
                if (within(sessions.value(one.toObject().value(u"session"_s).toInt()).day))
                    scores.append(one.toObject().value(u"score"_s).toInt());
            }
            const QString words = goal.toObject().value(u"text"_s).toString().section(u' ', 0, 2);
            INFO(words.toStdString());
            CHECK(hasLine(lines, scores.isEmpty()
                                     ? QStringList{words, u"not rated"_s, u"not rated"_s}
                                     : QStringList{words, rating(scores.first()), rating(scores.last())}));
        }
    }

    // Next steps set or reviewed within the period, by what came of them.
    QMap<QString, int> outcomes;
    for (const QJsonObject &action : in(document, u"actions"_s, member)) {
        const bool counted = within(sessions.value(action.value(u"set_in_session"_s).toInt()).day) ||
                             (action.contains(u"reviewed_in_session"_s) &&
                              within(sessions.value(action.value(u"reviewed_in_session"_s).toInt()).day));
        if (counted)
            ++outcomes[action.value(u"outcome"_s).toString(u"open"_s)];
    }
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        const QString word = QString(it.key()).replace(u'_', u' ');
        INFO(word.toStdString() << " " << it.value());
        CHECK(text.contains(u"%1 %2"_s.arg(it.value()).arg(word)));
    }

    // The circle: from the last inventory by the first day, else the first after it, to the latest.
    QList<QJsonObject> taken = in(document, u"inventories"_s, member);
    taken.removeIf([to = last](const QJsonObject &one) { return day(one.value(u"taken"_s)) > to; });
    while (taken.size() > 1 && day(taken.at(1).value(u"taken"_s)) <= first)
        taken.removeFirst();
    if (taken.size() > 1) {
        QMap<QString, int> before;
        const QJsonArray earlier = taken.first().value(u"relationships"_s).toArray();
        for (const QJsonValue &one : earlier)
            before.insert(one.toObject().value(u"id"_s).toString(),
                          one.toObject().value(u"closeness"_s).toInt());
        const QJsonArray later = taken.last().value(u"relationships"_s).toArray();
        for (const QJsonValue &one : later) {
            const QJsonObject person = one.toObject();
            const auto from = before.constFind(person.value(u"id"_s).toString());
            const QString name = person.value(u"person"_s).toString().section(u' ', 0, 0);
            INFO(name.toStdString());
            CHECK(hasLine(lines, {name, from == before.constEnd() ? u"–"_s : QString::number(*from),
                                  QString::number(person.value(u"closeness"_s).toInt())}));
        }
    }

    // On each page the notice; nobody's name outside the pages.
    const qsizetype pages = lines.filter(QRegularExpression(u"Page \\d+ of \\d+"_s)).size();
    CHECK(pages > 0);
    CHECK(text.count(u"42 CFR part 2 prohibits unauthorized use or disclosure of these records."_s) == pages);
    const QString about = infoOf(file->content) + file->suggestedName;
    for (const QJsonValue &one : document.value(u"members"_s).toArray()) {
        for (const QString &word : one.toObject().value(u"name"_s).toString().split(u' '))
            CHECK_FALSE(about.contains(word));
    }
}
