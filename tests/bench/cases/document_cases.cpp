#include "bench/apart.h"
#include "bench/bench.h"
#include "bench/practice/made_practice.h"
#include "practice/built_in.h"
#include "practice/interchange.h"
#include "reports/arc/arc_summary.h"
#include "reports/render/pdf_renderer.h"
#include "storage/interchange/document.h"
#include "storage/practice_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace ipt::bench {

namespace {

constexpr int groupsInDocument = 200; ///< of a practice of thousands nobody waits for the import

template <typename T>
T valueOf(Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(result.error().sentence.toStdString());
    return std::move(result).value();
}

/// A group of 16 sessions and 8 members that has ended, with everything that its report speaks of.
ArcSummary finishedGroup(const QString &path)
{
    const SignIn signIn = soloSignIn(path);
    const PracticeRecord record =
        PracticeFile::open(signIn.path, signIn.userNameOrId, signIn.password)->record(PrivateNotes::none());
    ArcSummary summary;
    summary.practice = record.practice;
    summary.group = record.groups.first();
    for (const Member &member : record.members) {
        for (const Participation &span : summary.group.participation) {
            if (span.member == member.id && !summary.members.contains(member))
                summary.members.append(member);
        }
    }
    summary.users = record.users;
    summary.formulations = record.formulations;
    summary.actions = record.actions;
    summary.techniques = builtInDefinitions().techniques;
    summary.madeBy = record.users.first().id;
    summary.madeAt = Instant::of(benchNow());
    return summary;
}

/// The limit is a tenth of what LibreOffice takes for the same report from HTML, which is measured by hand.
const Case pdf("pdf", [](Bench &bench) {
    bench.closePractices();
    const ArcSummary summary = finishedGroup(bench.smallPath());
    bench.alone(
        QStringLiteral("pdf.arc_summary"),
        [&] { return milliseconds([&] { (void)renderPdf(arcSummaryDocument(summary), PageSetup()); }); }, {});
});

/// Megabytes of the document, its milliseconds, and how much memory this took at the most beyond what
/// the process had before.
template <typename Work>
QList<double> documentFigures(const Work &work)
{
    const double before = residentMegabytes();
    double megabytes = 0;
    const double taken = milliseconds([&] { megabytes = double(work()) / 1e6; });
    return {megabytes, taken, peakMegabytes() - before};
}

const Apart exported("exported", [](const QStringList &arguments) {
    const std::unique_ptr<Practice> practice =
        valueOf(openPractice(soloSignIn(arguments.at(0)), [] { return benchNow(); }));
    return documentFigures([&] {
        ExportRequest everything;
        everything.unattended = true;
        (void)valueOf(practice->interchange().exportDocument(arguments.at(1), everything));
        return QFile(arguments.at(1)).size();
    });
});

/// The practice as a document that an import takes: in the made ones facilitators co-sign, and what speaks of
/// a relationship does not always name one.
void writeImportable(const QString &practice, const QString &document)
{
    const SignIn signIn = soloSignIn(practice);
    PracticeRecord record =
        PracticeFile::open(signIn.path, signIn.userNameOrId, signIn.password)->record(PrivateNotes::all());
    for (User &user : record.users)
        user.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};
    for (Action &action : record.actions)
        action.relationship.reset();
    for (LifeEvent &event : record.lifeEvents)
        event.relationship.reset();
    QFile file(document);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeDocument(record)) < 0)
        throw std::runtime_error("the document that is measured cannot be written");
}

const Apart imported("imported", [](const QStringList &arguments) {
    return documentFigures([&] {
        (void)valueOf(
            importPractice(arguments.at(0), soloSignIn(arguments.at(1)), [] { return benchNow(); }));
        return QFile(arguments.at(0)).size();
    });
});

const Case json("json", [](Bench &bench) {
    bench.closePractices();
    const QTemporaryDir folder;
    const auto figures = [&](int groups, const QString &work) {
        const QString document = folder.filePath(QStringLiteral("%1.json").arg(groups));
        const QString practice = folder.filePath(QStringLiteral("%1.iptg").arg(groups));
        const QString made = madePractice(bench.options().folder, groups);
        for (const char *ending : {"-keys", "-head", ""})
            QFile::copy(made + QLatin1String(ending), practice + QLatin1String(ending));
        if (work == QLatin1String("exported"))
            return Apart::figures(work, {practice, document});
        writeImportable(practice, document);
        return Apart::figures(work, {document, practice + QStringLiteral("-imported.iptg")});
    };
    const int many = qMin(bench.options().groups, groupsInDocument);
    const int few = bench.options().smallGroups;
    const auto measure = [&](const QString &figure, const QString &work, double leastSpeed) {
        const QList<double> small = figures(few, work);
        const QList<double> large = figures(many, work);
        bench.number(figure, large.at(0) / large.at(1) * 1000, QStringLiteral("MB/s"), {.least = leastSpeed});
        bench.numbers(figure + QStringLiteral(".memory"), QStringLiteral("MB"), QStringLiteral("large"),
                      large.at(2), QStringLiteral("small"), small.at(2), {.mostRatio = 1.5});
    };
    measure(QStringLiteral("json.export"), QStringLiteral("exported"), 30);
    measure(QStringLiteral("json.import"), QStringLiteral("imported"), 10);
});

} // namespace

} // namespace ipt::bench
