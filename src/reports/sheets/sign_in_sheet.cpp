#include "reports/sheets/sign_in_sheet.h"

#include "engine/arc/sittings.h"
#include "reports/wording/people.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInSheet)
};
} // namespace

Document signInSheet(const SignInSheet &sheet)
{
    Document document;
    document.language = QLocale().bcp47Name();
    document.kind = Text::tr("Sign-in sheet");
    document.overline = document.kind;
    document.title = sheet.groupName;
    document.subtitle = Text::tr("Session %1").arg(sheet.session.number.value());
    if (sheet.session.scheduled)
        document.subtitle +=
            QStringLiteral(" · %1, %2")
                .arg(weekdayWords(sheet.session.scheduled->day()), clockTime(*sheet.session.scheduled));
    if (isBrokenOff(sheet.session)) {
        document.subtitle +=
            QStringLiteral(" · ") +
            Text::tr("%1, after %2", "second sitting, the times of the earlier ones")
                .arg(sittingName(sittingAt(sheet.session)),
                     QLocale().createSeparatedList(sittingsWords(sittingsOf(sheet.session))));
    }
    document.runningHead = document.title;

    doc::Table table{document.kind,
                     {{Text::tr("Name"), 1.6},
                      {Text::tr("Signature"), 2.6},
                      {Text::tr("In"), 0.7},
                      {Text::tr("Out"), 0.7}},
                     {},
                     34.0};
    const People people(sheet.members, {});
    for (const Member &member : sheet.members)
        table.rows.append({{people.called(member.id), doc::Mark::None, doc::CellRole::Strong}, {}, {}, {}});
    for (int i = 0; i < sheet.emptyRows; ++i)
        table.rows.append({doc::Cell{}, {}, {}, {}});
    document.add(table);
    return document;
}

} // namespace ipt
