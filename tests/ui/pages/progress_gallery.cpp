#include "ui/gallery/gallery.h"
#include "ui/pages/progress/measure_card.h"
#include "ui/pages/progress/member_progress_view.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/support/demonstration.h"
#include "ui/widgets/base/segmented_choice.h"

#include <QVBoxLayout>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QWidget *pageAt(const Place &place)
{
    auto *page = new ProgressPage(test::shownPractice());
    page->open(place);
    return page;
}

Place overview()
{
    Place place = Place::ofProgress();
    place.group = GroupId(u"g-tuesday"_s);
    return place;
}

/// As the window gives it: without the rail.
const QSize inWindow(1080, 700);

const gallery::Register list{"progress-list", [] { return pageAt(Place::ofProgress()); }};
const gallery::Register full{"progress-member",
                             [] { return pageAt(Place::ofProgress(MemberId(u"m-a1"_s))); }};
const gallery::Register narrow{"progress-member-in-window",
                               [] { return pageAt(Place::ofProgress(MemberId(u"m-a3"_s))); }, inWindow};
const gallery::Register running{"progress-member-running",
                                [] { return pageAt(Place::ofProgress(MemberId(u"m-b2"_s))); }};
const gallery::Register severalScores{"progress-member-bam", [] {
                                          QWidget *page = pageAt(Place::ofProgress(MemberId(u"m-a2"_s)));
                                          page->findChild<SegmentedChoice *>()->setCurrent(2);
                                          return page;
                                      }};
const gallery::Register asTable{"progress-member-table", [] {
                                    QWidget *page = pageAt(Place::ofProgress(MemberId(u"m-a2"_s)));
                                    page->findChild<MeasureCard *>()->showTable(true);
                                    return page;
                                }};
const gallery::Register group{"progress-group", [] { return pageAt(overview()); }};
const gallery::Register empty{"progress-member-empty", []() -> QWidget * {
                                  auto *page = new QWidget;
                                  auto *view = new MemberProgressView(test::shownPractice().definitions());
                                  MemberProgress nothing;
                                  nothing.member.called = u"Alma"_s;
                                  view->setProgress(nothing, QDate(2026, 5, 28));
                                  (new QVBoxLayout(page))->addWidget(view);
                                  return page;
                              }};

} // namespace
