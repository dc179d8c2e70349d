#include "practice/members.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/member/measures/entry_card.h"
#include "ui/pages/member/member_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/support/demonstration.h"

#include <QAbstractButton>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// As the window gives it: without the rail.
const QSize inWindow(1072, 700);

QWidget *member(const QString &id, const QString &part)
{
    auto *page = new MemberPageView(test::shownPractice());
    page->open(Place::ofMember(MemberId(id), part));
    return page;
}

QWidget *members()
{
    auto *page = new MembersPage(test::shownPractice());
    page->open(Place::members());
    return page;
}

const gallery::Register list{"members", members, inWindow};
const gallery::Register overview{"member-overview", [] { return member(u"m-a1"_s, u"overview"_s); },
                                 inWindow};
const gallery::Register inventory{"member-inventory", [] { return member(u"m-a1"_s, u"inventory"_s); },
                                  inWindow};
const gallery::Register wide{"member-inventory-wide", [] { return member(u"m-a1"_s, u"inventory"_s); },
                             QSize(1712, 1060)};
const gallery::Register timeline{"member-timeline", [] { return member(u"m-a1"_s, u"timeline"_s); },
                                 inWindow};
const gallery::Register formulation{"member-formulation", [] { return member(u"m-a1"_s, u"formulation"_s); },
                                    inWindow};
const gallery::Register measures{"member-measures", [] { return member(u"m-a1"_s, u"measures"_s); },
                                 inWindow};
const gallery::Register measuresDue{"member-measures-due", [] { return member(u"m-b2"_s, u"measures"_s); },
                                    inWindow};
const gallery::Register measuresBam{"member-measures-bam",
                                    [] {
                                        QWidget *page = member(u"m-a2"_s, u"measures"_s);
                                        auto *card = page->findChild<EntryCard *>();
                                        const MemberPage known =
                                            test::shownPractice().members().page(MemberId(u"m-a2"_s)).value();
                                        for (const MeasureTaken &taken : known.measures) {
                                            if (taken.measure == u"bam"_s)
                                                card->correct(taken);
                                        }
                                        return page;
                                    },
                                    inWindow};
const gallery::Register measuresRules{"member-measures-rules",
                                      [] {
                                          QWidget *page = member(u"m-a1"_s, u"measures"_s);
                                          for (auto *button : page->findChildren<QAbstractButton *>()) {
                                              if (button->isCheckable() &&
                                                  button->text() == u"How it is scored"_s)
                                                  button->setChecked(true);
                                          }
                                          return page;
                                      },
                                      inWindow};
const gallery::Register notes{"member-notes", [] { return member(u"m-a1"_s, u"notes"_s); }, inWindow};
const gallery::Register actions{"member-actions", [] { return member(u"m-a1"_s, u"actions"_s); }, inWindow};
const gallery::Register midpoint{"member-midpoint", [] { return member(u"m-a1"_s, u"midpoint"_s); },
                                 inWindow};
const gallery::Register noMidpoint{"member-midpoint-empty", [] { return member(u"m-b1"_s, u"midpoint"_s); },
                                   inWindow};
const gallery::Register noTimeline{"member-timeline-short", [] { return member(u"m-b5"_s, u"timeline"_s); },
                                   inWindow};
const gallery::Register wideFarewell{"member-farewell-wide", [] { return member(u"m-a1"_s, u"farewell"_s); },
                                     QSize(1712, 1060)};
const gallery::Register wideFormulation{
    "member-formulation-wide", [] { return member(u"m-a1"_s, u"formulation"_s); }, QSize(1712, 1060)};
const gallery::Register farewell{"member-farewell", [] { return member(u"m-a1"_s, u"farewell"_s); },
                                 inWindow};
const gallery::Register unfinished{"member-farewell-empty", [] { return member(u"m-b2"_s, u"farewell"_s); },
                                   inWindow};

} // namespace
