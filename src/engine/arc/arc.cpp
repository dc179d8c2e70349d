#include "engine/arc/arc.h"

#include "engine/arc/sittings.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

constexpr std::array phasesInOrder{Phase::Inventory, Phase::Middle, Phase::Termination};

struct ArcText
{
    Q_DECLARE_TR_FUNCTIONS(Arc)
};

Result<void> checkSpan(const PhaseSpan &span, Phase expected, int previousEnd, const QString &place)
{
    if (span.phase != expected) {
        return badInput(
            ArcText::tr("The phases of an arc are inventory, middle and termination, in that order."),
            place + QStringLiteral("/phase"));
    }
    const QString name = phaseName(span.phase);
    if (span.first.value() != previousEnd + 1) {
        const QString sentence =
            previousEnd == 0
                ? ArcText::tr("The %1 phase starts at session %2; the first phase starts at session 1.")
                      .arg(name.toLower())
                      .arg(span.first.value())
                : ArcText::tr(
                      "The %1 phase starts at session %2; the phase before it ends at session %3, so it "
                      "starts at the one after.")
                      .arg(name.toLower())
                      .arg(span.first.value())
                      .arg(previousEnd);
        return badInput(sentence, place + QStringLiteral("/first"));
    }
    if (span.last < span.first) {
        return badInput(
            ArcText::tr("The %1 phase has no session: it starts at session %2 and ends at session %3.")
                .arg(name.toLower())
                .arg(span.first.value())
                .arg(span.last.value()),
            place + QStringLiteral("/last"));
    }
    if (span.last.value() > longestArc) {
        return badInput(ArcText::tr("The arc ends at session %1; an arc has %2 sessions at most.")
                            .arg(span.last.value())
                            .arg(longestArc),
                        place + QStringLiteral("/last"));
    }
    return {};
}

} // namespace

Result<void> checkArc(const Arc &arc)
{
    if (arc.phases.size() != qsizetype(phasesInOrder.size())) {
        return badInput(ArcText::tr("An arc has three phases: inventory, middle and termination."),
                        QStringLiteral("/phases"));
    }
    int previousEnd = 0;
    for (qsizetype i = 0; i < arc.phases.size(); ++i) {
        const Result<void> checked = checkSpan(arc.phases[i], phasesInOrder[size_t(i)], previousEnd,
                                               QStringLiteral("/phases/%1").arg(i));
        if (!checked)
            return checked.error();
        previousEnd = arc.phases[i].last.value();
    }
    if (arc.minutes && (*arc.minutes < fewestMinutes || *arc.minutes > mostMinutes)) {
        return badInput(
            ArcText::tr("A session of %1 minutes can't be planned; it lasts from %2 to %3 minutes.")
                .arg(*arc.minutes)
                .arg(fewestMinutes)
                .arg(mostMinutes),
            QStringLiteral("/minutes"));
    }
    return {};
}

int sessionCount(const Arc &arc)
{
    return arc.phases.isEmpty() ? 0 : arc.phases.last().last.value();
}

std::optional<Phase> phaseOf(const Arc &arc, SessionNumber session)
{
    for (const PhaseSpan &span : arc.phases) {
        if (span.first <= session && session <= span.last)
            return span.phase;
    }
    return std::nullopt;
}

std::optional<PhaseSpan> spanOf(const Arc &arc, Phase phase)
{
    const auto found = std::find_if(arc.phases.begin(), arc.phases.end(),
                                    [phase](const PhaseSpan &span) { return span.phase == phase; });
    return found == arc.phases.end() ? std::nullopt : std::optional(*found);
}

std::optional<SessionNumber> midpointOf(const Arc &arc)
{
    const std::optional<PhaseSpan> middle = spanOf(arc, Phase::Middle);
    if (!middle)
        return std::nullopt;
    return SessionNumber((middle->first.value() + middle->last.value()) / 2);
}

int minutesOf(const Arc &arc)
{
    return arc.minutes.value_or(usualMinutes);
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Inventory:
        return ArcText::tr("Inventory");
    case Phase::Middle:
        return ArcText::tr("Middle");
    case Phase::Termination:
        return ArcText::tr("Termination");
    }
    return {};
}

Arc arcWith(const Boundaries &boundaries, int minutes)
{
    const auto after = [](SessionNumber session) { return SessionNumber(session.value() + 1); };
    Arc arc;
    arc.phases = {{Phase::Inventory, SessionNumber(1), boundaries.inventoryEnds},
                  {Phase::Middle, after(boundaries.inventoryEnds), boundaries.middleEnds},
                  {Phase::Termination, after(boundaries.middleEnds), boundaries.terminationEnds}};
    arc.minutes = minutes;
    return arc;
}

Result<Arc> moveBoundaries(const Arc &arc, const Boundaries &boundaries,
                           std::optional<SessionNumber> lastInUse)
{
    Arc moved = arc;
    moved.phases = arcWith(boundaries).phases;
    if (const Result<void> checked = checkArc(moved); !checked)
        return checked.error();
    if (lastInUse && boundaries.terminationEnds < *lastInUse) {
        return badInput(
            ArcText::tr("The arc can't end at session %1: the record already holds something of session "
                        "%2. Choose session %2 or a later one as the last.")
                .arg(boundaries.terminationEnds.value())
                .arg(lastInUse->value()),
            QStringLiteral("/phases/2/last"));
    }
    return moved;
}

std::optional<SessionNumber> lastSessionInUse(const QList<SessionHead> &sessions,
                                              const QList<Participation> &participation)
{
    std::optional<SessionNumber> last;
    const auto take = [&last](SessionNumber session) { last = last ? std::max(*last, session) : session; };
    for (const SessionHead &session : sessions) {
        if (session.state != SessionState::Planned || isBrokenOff(session))
            take(session.number);
    }
    for (const Participation &span : participation)
        take(span.left.value_or(span.joined));
    return last;
}

} // namespace ipt
