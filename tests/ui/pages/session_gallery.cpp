#include "ui/gallery/gallery.h"
#include "ui/pages/session/session_page.h"
#include "ui/support/demonstration.h"

#include "practice/sessions.h"

using namespace ipt;

namespace {

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

const gallery::Register pieces[] = {
    {"session-before", [] { return pageAt(SessionNumber(8), "before"); }},
    {"session-before-late", [] { return pageAt(SessionNumber(16), "before"); }},
    {"session-room", [] { return pageAt(SessionNumber(7), "room"); }},
    {"session-room-empty", [] { return pageAt(SessionNumber(8), "room", startNext); }},
    {"session-wrap-up", [] { return pageAt(SessionNumber(6), "wrap-up"); }},
    {"session-wrap-up-empty", [] { return pageAt(SessionNumber(7), "wrap-up", endRunning); }},
};

} // namespace
