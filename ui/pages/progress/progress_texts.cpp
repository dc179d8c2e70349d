#include "ui/pages/progress/progress_texts.h"

#include "engine/arc/arc.h"
#include "ui/widgets/base/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct ProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProgressTexts)
};

} // namespace

QString richText(const QList<Sentence> &sentences)
{
    QStringList rich;
    for (const Sentence &sentence : sentences)
        rich.append(sentence.rich);
    return rich.join(QLatin1Char(' '));
}

QString ringText(const RelationshipChange &change)
{
    if (!change.from)
        return ProgressTexts::tr("new → %1").arg(change.to ? change.to->value() : 0);
    if (!change.to)
        return ProgressTexts::tr("%1 → gone").arg(change.from->value());
    return ProgressTexts::tr("ring %1 → %2").arg(change.from->value()).arg(change.to->value());
}

ChipLook moveChip(const RelationshipChange &change)
{
    const auto chip = [&change](const QString &words, Tone tone) {
        ChipLook look = ChipLook::state(words, tone);
        look.meaning = moveSentence(change);
        return look;
    };
    switch (change.verdict) {
    case MoveVerdict::AsWished:
        return chip(ProgressTexts::tr("as wished"), Tone::Good);
    case MoveVerdict::TowardWish:
        return chip(ProgressTexts::tr("nearer the wish"), Tone::Good);
    case MoveVerdict::AwayFromWish:
        return chip(ProgressTexts::tr("away from the wish"), Tone::Warning);
    case MoveVerdict::Unchanged:
        return chip(ProgressTexts::tr("unchanged"), Tone::Neutral);
    case MoveVerdict::Closer:
        return chip(ProgressTexts::tr("closer"), Tone::Neutral);
    case MoveVerdict::Farther:
        return chip(ProgressTexts::tr("farther"), Tone::Neutral);
    case MoveVerdict::Entered:
        return chip(ProgressTexts::tr("entered"), Tone::Neutral);
    case MoveVerdict::Left:
        break;
    }
    return chip(ProgressTexts::tr("left"), Tone::Neutral);
}

QString spanText(const MemberCourse &course)
{
    const int sessions = sessionCount(course.group.arc);
    if (course.spans.isEmpty())
        return {};
    const int from = course.spans.first().joined.value();
    const std::optional<SessionNumber> left = course.spans.last().left;
    const int to = left ? left->value() : sessions;
    if (from == 1 && to >= sessions)
        return ProgressTexts::tr("all %n session(s)", nullptr, sessions);
    return ProgressTexts::tr("sessions %1 to %2 of %3").arg(from).arg(to).arg(sessions);
}

ChipLook followUpChip(const FollowUp &followUp, QDate today)
{
    if (!followUp.isOpen())
        return ChipLook::state(ProgressTexts::tr("closed"), Tone::Good);
    if (followUp.due && *followUp.due < today)
        return ChipLook::risk(ProgressTexts::tr("overdue"));
    return ChipLook::state(ProgressTexts::tr("open"), Tone::Risk);
}

QList<ChipLook> actionChips(const ActionCount &count)
{
    struct Kind
    {
        int count;
        QString words;
        Tone tone;
    };
    const QList<Kind> kinds{
        {count.done, ProgressTexts::tr("%1 done"), Tone::Good},
        {count.partly, ProgressTexts::tr("%1 partly done"), Tone::Accent},
        {count.notDone, ProgressTexts::tr("%1 not done"), Tone::Neutral},
        {count.dropped, ProgressTexts::tr("%1 dropped"), Tone::Neutral},
        {count.open, ProgressTexts::tr("%1 to review"), Tone::Warning},
    };
    QList<ChipLook> chips;
    for (const Kind &kind : kinds) {
        if (kind.count > 0)
            chips.append(ChipLook::state(kind.words.arg(QLocale().toString(kind.count)), kind.tone));
    }
    return chips;
}

ChipLook verdictChip(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return ChipLook::state(ProgressTexts::tr("reliably better"), Tone::Good);
    case Verdict::Worse:
        return ChipLook::state(ProgressTexts::tr("reliably worse"), Tone::Risk);
    case Verdict::None:
        break;
    }
    return ChipLook::state(ProgressTexts::tr("no reliable change"), Tone::Neutral);
}

} // namespace ipt
