#include "ui/dialogs/contact_dialog.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/session/session_page.h"
#include "ui/pages/workspace/share/share_sheet.h"
#include "ui/support/demonstration.h"

#include "practice/sessions.h"

using namespace ipt;

namespace {

constexpr QSize besideTheRail(1072, 720);

/// A page with the practice it shows, which goes with it.
SessionPage *pageAt(SessionNumber session, const char *part,
                    const std::function<void(Practice &)> &prepare = {})
{
    const auto demonstration = std::make_shared<test::Demonstration>();
    if (prepare)
        prepare(demonstration->practice());
    auto *page = new SessionPage(demonstration->practice());
    QObject::connect(page, &QObject::destroyed, [demonstration] {});
    page->open(Place::ofSession(GroupId(QStringLiteral("g-thursday")), session, QString::fromLatin1(part)));
    return page;
}

void endRunning(Practice &practice)
{
    (void)practice.sessions().end(GroupId(QStringLiteral("g-thursday")), SessionNumber(7));
}

void startNext(Practice &practice)
{
    endRunning(practice);
    (void)practice.sessions().start(GroupId(QStringLiteral("g-thursday")), SessionNumber(8));
}

void breakOff(Practice &practice)
{
    const QDateTime then = practice.now().addDays(2);
    (void)practice.sessions().breakOff(GroupId(QStringLiteral("g-thursday")), SessionNumber(7),
                                       WallMoment{then.date(), then.time()});
}

void goOn(Practice &practice)
{
    breakOff(practice);
    (void)practice.sessions().start(GroupId(QStringLiteral("g-thursday")), SessionNumber(7));
}

/// The window's sheet, alone on a piece of its own.
QWidget *shareAt(const Place &place)
{
    const auto demonstration = std::make_shared<test::Demonstration>();
    auto *ground = new QWidget;
    auto *sheet = new ShareSheet(ground);
    sheet->setShared(sharedView(demonstration->practice(), place));
    sheet->show();
    QObject::connect(ground, &QObject::destroyed, [demonstration] {});
    ground->setMinimumSize(960, 600);
    return ground;
}

/// A page that looks at the session half a year after it began.
SessionPage *leftOpen()
{
    const auto later = std::make_shared<test::Demonstration>(
        Role::Facilitator, [] { return test::demonstrationNow().addDays(180); });
    auto *page = new SessionPage(later->practice());
    QObject::connect(page, &QObject::destroyed, [later] {});
    page->open(Place::ofSession(test::thursdayNoon(), SessionNumber(7), QStringLiteral("room")));
    return page;
}

QWidget *contactDialog()
{
    IndividualContact contact;
    contact.text = QStringLiteral("Rang to say the bus was late; slept better.");
    contact.minutes = 10;
    return new ContactDialog({{MemberId(QStringLiteral("a")), QStringLiteral("Odette")},
                              {MemberId(QStringLiteral("b")), QStringLiteral("Teo")}},
                             contact, test::demonstrationNow());
}

const gallery::Register pieces[] = {
    {"session-before", [] { return pageAt(SessionNumber(8), "before"); }},
    {"session-before-late", [] { return pageAt(SessionNumber(16), "before"); }},
    {"session-room", [] { return pageAt(SessionNumber(7), "room"); }},
    {"session-before-second-sitting", [] { return pageAt(SessionNumber(7), "before", breakOff); }},
    {"session-room-broken-off", [] { return pageAt(SessionNumber(7), "room", breakOff); }},
    {"session-room-second-sitting", [] { return pageAt(SessionNumber(7), "room", goOn); }},
    {"session-room-empty", [] { return pageAt(SessionNumber(8), "room", startNext); }},
    {"session-room-left-open", [] { return leftOpen(); }},
    {"session-share",
     [] {
         return shareAt(Place::ofSession(test::thursdayNoon(), SessionNumber(7), QStringLiteral("room")));
     }},
    {"session-share-cards", [] { return shareAt(Place::today()); }},
    {"contact-dialog", [] { return contactDialog(); }},
    {"session-wrap-up", [] { return pageAt(SessionNumber(6), "wrap-up"); }},
    {"session-wrap-up-empty", [] { return pageAt(SessionNumber(7), "wrap-up", endRunning); }},
    // As wide as the smallest window leaves them.
    {"session-before-in-window", [] { return pageAt(SessionNumber(8), "before"); }, besideTheRail},
    {"session-room-in-window", [] { return pageAt(SessionNumber(7), "room"); }, besideTheRail},
    {"session-room-left-open-in-window", [] { return leftOpen(); }, besideTheRail},
    {"session-wrap-up-in-window", [] { return pageAt(SessionNumber(6), "wrap-up"); }, besideTheRail},
};

} // namespace
