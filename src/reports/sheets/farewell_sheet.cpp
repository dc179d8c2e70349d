#include "reports/sheets/farewell_sheet.h"

#include "engine/arc/sittings.h"
#include "reports/wording/handout_names.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FarewellSheet)
};

/// "February to May 2026", by the sessions that were held.
QString monthsOf(const QList<SessionHead> &sessions)
{
    QList<QDate> days;
    for (const SessionHead &session : sessions) {
        if (session.state != SessionState::Held)
            continue;
        if (const QDate day = dayOf(session); day.isValid())
            days.append(day);
        if (session.started)
            days.append(session.started->day());
    }
    if (days.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    const QLocale locale;
    const QString monthAndYear = Text::tr("MMMM yyyy", "a month in words, in Qt's date format");
    const QString until = locale.toString(*last, monthAndYear);
    if (first->year() == last->year() && first->month() == last->month())
        return until;
    const QString from = first->year() == last->year()
                             ? locale.toString(*first, Text::tr("MMMM", "a month alone, in Qt's date format"))
                             : locale.toString(*first, monthAndYear);
    return Text::tr("%1 to %2", "months").arg(from, until);
}

} // namespace

Document farewellSheet(const FarewellSheet &sheet)
{
    const HandoutNames names(sheet.members + QList<Member>{sheet.member},
                             sheet.otherPeoplesNames ? QList<Relationship>() : sheet.relationships);
    Document document;
    document.language = QLocale().bcp47Name();
    document.kind = Text::tr("Farewell sheet");
    document.overline = Text::tr("To take along");
    document.title = sheet.member.goesBy();
    document.subtitle = sheet.group.name;
    if (const QString months = monthsOf(sheet.sessions); !months.isEmpty())
        document.subtitle += QStringLiteral(" · ") + months;
    document.runningHead = document.overline;

    const auto add = [&](const QString &heading, const std::optional<QString> &text, doc::TextRole role) {
        if (!text || text->trimmed().isEmpty())
            return;
        document.add(doc::Heading{1, heading, {}});
        document.add(doc::Paragraph{names.shown(*text), role});
    };
    const Farewell &farewell = sheet.farewell;
    add(Text::tr("What has grown"), farewell.progressCredited, doc::TextRole::Lead);
    add(Text::tr("Words from the group"), farewell.wordsFromTheGroup, doc::TextRole::Quote);
    add(Text::tr("Signs to watch for"), farewell.warningSigns, doc::TextRole::Lead);
    add(Text::tr("My plan"), farewell.plan, doc::TextRole::Lead);
    add(Text::tr("Who is there for me"), farewell.supports, doc::TextRole::Lead);
    add(Text::tr("What is still open"), farewell.unfinished, doc::TextRole::Lead);
    return document;
}

} // namespace ipt
