#include "ui/pages/workspace/make_page.h"

#include "ui/pages/groups/group_page.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/member/member_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/session/session_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/supervision/supervision_page.h"
#include "ui/pages/today/today_page.h"

namespace ipt {

Page *makePage(Place::Kind kind, Practice &practice)
{
    switch (kind) {
    case Place::Kind::Groups:
        return new GroupsPage(practice);
    case Place::Kind::Group:
        return new GroupPageView(practice);
    case Place::Kind::Progress:
        return new ProgressPage(practice);
    case Place::Kind::Session:
        return new SessionPage(practice);
    case Place::Kind::Members:
        return new MembersPage(practice);
    case Place::Kind::Member:
        return new MemberPageView(practice);
    case Place::Kind::Supervision:
        return new SupervisionView(practice);
    case Place::Kind::Search:
        return new SearchPage(practice);
    case Place::Kind::Settings:
        return new SettingsPage(practice);
    default:
        return new TodayPage(practice);
    }
}

} // namespace ipt
