#include "ui/dialogs/arc_dialog.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/dialogs/member_dialogs.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/dialogs/settings_dialogs.h"
#include "ui/dialogs/sheet_dialog.h"
#include "ui/dialogs/summary_dialog.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/groups/group_page.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/opening/opening_view.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/settings/measures/definitions_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/supervision/overview/overview_part.h"
#include "ui/pages/supervision/supervision_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/workspace/palette/palette.h"
#include "ui/pages/workspace/workspace.h"

#include "engine/arc/arc.h"
#include "practice/administration.h"
#include "practice/backups.h"
#include "practice/groups.h"
#include "practice/members.h"
#include "practice/sheets.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/practice_files.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace ipt;
using namespace ipt::test;

namespace {

/// Practices that stay open while the pictures are made: the demonstration's three people and an empty one.
Practice &facilitated()
{
    static const DemonstrationFiles files;
    static const std::unique_ptr<Practice> practice = files.open(Role::Facilitator);
    return *practice;
}

Practice &supervised()
{
    static const DemonstrationFiles files;
    static const std::unique_ptr<Practice> practice = files.open(Role::Supervisor);
    return *practice;
}

Practice &empty()
{
    static const EmptyPractice files;
    static const std::unique_ptr<Practice> practice = [] {
        static const QTemporaryDir backups;
        auto created = files.create();
        created->backups().setPlace({backups.path(), {}});
        if (!created->backups().backUp().ok()) // without one, that would be due
            qFatal("no backup for the pictures");
        return created;
    }();
    return *practice;
}

GroupId emptyGroup()
{
    static const GroupId group = [] {
        NewGroup wanted;
        wanted.name = QStringLiteral("Wednesday morning");
        wanted.arc = arcWith({SessionNumber(4), SessionNumber(12), SessionNumber(16)});
        wanted.facilitators = {empty().user().id};
        return empty().groups().create(wanted).value();
    }();
    return group;
}

template <typename P>
QWidget *shownAt(Practice &practice, const Place &place)
{
    auto *page = new P(practice);
    page->open(place);
    return page;
}

QWidget *workspaceAt(Practice &practice, const Place &place)
{
    auto *workspace = new Workspace(practice);
    workspace->goTo(place);
    return workspace;
}

QWidget *searchFor(Practice &practice, const QString &words)
{
    auto *page = new SearchPage(practice);
    page->findChild<QLineEdit *>()->setText(words);
    page->open(Place::search());
    return page;
}

const gallery::Register todayFull{"today-full", [] { return workspaceAt(facilitated(), Place::today()); }};
const gallery::Register todayEmpty{"today-empty", [] { return shownAt<TodayPage>(empty(), Place::today()); }};
const gallery::Register groupsFull{"groups-full", [] { return workspaceAt(facilitated(), Place::groups()); }};
const gallery::Register groupFull{"group-full",
                                  [] { return workspaceAt(facilitated(), Place::ofGroup(thursdayNoon())); }};
const gallery::Register groupEnded{
    "group-ended", [] { return shownAt<GroupPageView>(facilitated(), Place::ofGroup(tuesdayEvening())); }};
const gallery::Register groupEmpty{
    "group-empty", [] { return shownAt<GroupPageView>(empty(), Place::ofGroup(emptyGroup())); }};
const gallery::Register supervisionFull{"supervision-full",
                                        [] { return workspaceAt(supervised(), Place::supervision()); }};
const gallery::Register supervisionEmpty{
    "supervision-empty", [] { return shownAt<SupervisionView>(empty(), Place::supervision()); }};
const gallery::Register supervisionOverview{"supervision-overview", [] {
                                                Place place = Place::supervision();
                                                place.part = QStringLiteral("overview");
                                                QWidget *page = shownAt<SupervisionView>(supervised(), place);
                                                auto *part = page->findChild<OverviewPart *>();
                                                waitUntil([part] { return !part->isReading(); });
                                                return page;
                                            }};
const gallery::Register supervisionOverviewEmpty{"supervision-overview-empty", [] {
                                                     Place place = Place::supervision();
                                                     place.part = QStringLiteral("overview");
                                                     return shownAt<SupervisionView>(empty(), place);
                                                 }};
const gallery::Register settingsFull{"settings-full",
                                     [] { return workspaceAt(supervised(), Place::settings()); }};
const gallery::Register settingsOwn{"settings-own",
                                    [] { return shownAt<SettingsPage>(facilitated(), Place::settings()); }};
const gallery::Register ownMeasureWrong{
    "settings-measure-wrong",
    [] {
        static QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("trust.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"id": "trust", "name": "Trust", "about": "The group", "direction": "upwards",
                "source": "ours", "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": "4"}],
                "total": {}, "colour": "red"})");
        file.close();
        auto *card = new DefinitionsCard;
        card->setMeasures(supervised().measures(), {});
        card->readFile(path);
        return card;
    },
    QSize(640, 560)};
const gallery::Register scheduleDialog{
    "dialog-schedule",
    [] {
        return new ScheduleDialog(QStringLiteral("PHQ-9"), MeasureSchedule{ScheduleKind::EveryNth, 4, {}},
                                  QStringLiteral("every 2 sessions"));
    },
    QSize(540, 260)};
const gallery::Register searchFull{"search-full",
                                   [] { return searchFor(facilitated(), QStringLiteral("brother")); }};
const gallery::Register searchEmpty{"search-empty", [] { return searchFor(facilitated(), {}); }};
const gallery::Register searchNothing{"search-nothing",
                                      [] { return searchFor(facilitated(), QStringLiteral("xylophone")); }};

const gallery::Register welcome{"opening-welcome", [] {
                                    auto *opening = new OpeningView;
                                    opening->showWelcome();
                                    return opening;
                                }};
const gallery::Register signIn{
    "opening-sign-in", [] {
        auto *opening = new OpeningView;
        opening->showSignIn(QStringLiteral("/practices/fern-street.iptg"), QStringLiteral("Ida Falk"),
                            QStringLiteral("The name or the password is not right."));
        return opening;
    }};

const gallery::Register groupDialog{
    "dialog-group",
    [] {
        return new GroupDialog(supervised().definitions(), supervised().administration().colleagues(),
                               supervised().user().id, demonstrationNow().date());
    },
    QSize(720, 560)};
const gallery::Register joinDialog{"dialog-join",
                                   [] {
                                       const GroupPage page =
                                           facilitated().groups().page(tuesdayEvening()).value();
                                       return new JoinDialog({}, {}, page.head, SessionNumber(9));
                                   },
                                   QSize(560, 360)};
const gallery::Register joinDialogOfMany{
    "dialog-join-many",
    [] {
        const GroupPage page = facilitated().groups().page(tuesdayEvening()).value();
        const FirstRows<MemberName> known{{{odette(), QStringLiteral("Odette"), QStringLiteral("she/her")}},
                                          false};
        return new JoinDialog(
            known, [known](const QString &) { return known; }, page.head, SessionNumber(2));
    },
    QSize(560, 400)};
const gallery::Register leaveDialog{"dialog-leave",
                                    [] {
                                        return new LeaveDialog(
                                            {{odette(), QStringLiteral("Odette"), QStringLiteral("she/her")}},
                                            SessionNumber(7), 16);
                                    },
                                    QSize(520, 240)};
const gallery::Register arcDialog{
    "dialog-arc", [] { return new ArcDialog(facilitated().groups().page(thursdayNoon()).value().head.arc); },
    QSize(520, 320)};
const gallery::Register palette{"dialog-palette",
                                [] {
                                    PaletteChoices choices([](const Place &) {});
                                    choices.addRecord(facilitated());
                                    return new Palette(std::move(choices));
                                },
                                QSize(560, 420)};
const gallery::Register passwordDialog{
    "dialog-password", [] { return new PasswordDialog(QStringLiteral("Co-sign")); }, QSize(480, 140)};
const gallery::Register newPassword{"dialog-new-password", [] { return new NewPasswordDialog; },
                                    QSize(520, 240)};
const gallery::Register userDialog{"dialog-user", [] { return new UserDialog(supervised().user()); },
                                   QSize(560, 420)};
const gallery::Register practiceDialog{
    "dialog-practice", [] { return new PracticeDialog(supervised().info()); }, QSize(560, 240)};
const gallery::Register exportDialog{"dialog-export", [] { return new ExportDialog; }, QSize(560, 300)};
const gallery::Register summaryDialog{"dialog-summary",
                                      [] {
                                          SessionToExport session;
                                          session.session.number = SessionNumber(6);
                                          return new SummaryDialog(session);
                                      },
                                      QSize(540, 260)};
const gallery::Register sheetDialog{
    "dialog-sheet",
    [] {
        const MemberSheetRequest request{MemberId(QStringLiteral("m-a1")), tuesdayEvening(), false};
        return new SheetDialog(QStringLiteral("Agreement"), QStringLiteral("Other people by full name"),
                               [request](bool) { return facilitated().sheets().previewAgreement(request); });
    },
    QSize(760, 640)};

} // namespace
