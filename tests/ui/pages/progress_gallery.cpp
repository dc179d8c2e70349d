#include "practice/progress.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/progress/measure/measure_card.h"
#include "ui/pages/progress/measure/span_choice.h"
#include "ui/pages/progress/member/member_progress_view.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/progress/report/report_dialog.h"
#include "ui/support/demonstration.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/text/choice_box.h"

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

QWidget *pageOf(const char *member)
{
    return pageAt(Place::ofProgress(MemberId(QString::fromLatin1(member))));
}

QWidget *reportDialog(const char *member, const QString &comment)
{
    const GroupId group(u"g-tuesday"_s);
    const MemberId id(QString::fromLatin1(member));
    Progress &progress = test::shownPractice().progress();
    return new ReportDialog(
        *progress.reportDesk(id, group), group, comment, [](const QString &) {},
        [&progress](const ReportRequest &wanted) -> std::optional<ReportCheck> {
            Result<ReportCheck> found = progress.checkReport(wanted);
            return found.ok() ? std::optional(*found) : std::nullopt;
        });
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
/// Tuesday's seven, each at one size: the pages a clinician looks through.
const gallery::Register tuesday1{"progress-tuesday-1", [] { return pageOf("m-a1"); }, inWindow};
const gallery::Register tuesday2{"progress-tuesday-2", [] { return pageOf("m-a2"); }, inWindow};
const gallery::Register tuesday3{"progress-tuesday-3", [] { return pageOf("m-a3"); }, inWindow};
const gallery::Register tuesday4{"progress-tuesday-4", [] { return pageOf("m-a4"); }, inWindow};
const gallery::Register tuesday5{"progress-tuesday-5", [] { return pageOf("m-a5"); }, inWindow};
const gallery::Register tuesday6{"progress-tuesday-6", [] { return pageOf("m-a6"); }, inWindow};
const gallery::Register tuesday7{"progress-tuesday-7", [] { return pageOf("m-a7"); }, inWindow};
const gallery::Register tall{"progress-member-whole", [] { return pageOf("m-a1"); }, QSize(1280, 1500)};
const gallery::Register comparing{"progress-member-comparing", [] {
                                      QWidget *page = pageOf("m-a1");
                                      for (Button *button : page->findChildren<Button *>()) {
                                          if (button->isCheckable() &&
                                              button->text() == MemberProgressView::tr("Compare dates"))
                                              button->setChecked(true);
                                      }
                                      return page;
                                  }};
const gallery::Register part{"progress-member-part", [] {
                                 QWidget *page = pageOf("m-a1");
                                 auto *span = page->findChild<SpanChoice *>();
                                 auto *choice = static_cast<ChoiceBox *>(span->firstControl());
                                 choice->setCurrentIndex(choice->count() - 1);
                                 emit choice->chosen(choice->currentData());
                                 return page;
                             }};
const gallery::Register wholeGroup{"progress-group-whole", [] { return pageAt(overview()); },
                                   QSize(1280, 1500)};
const gallery::Register groupAsTables{"progress-group-tables", [] {
                                          QWidget *page = pageAt(overview());
                                          for (ChartCard *card : page->findChildren<ChartCard *>())
                                              card->showTable(true);
                                          return page;
                                      }};
const gallery::Register report{
    "progress-report-dialog",
    []() -> QWidget * { return reportDialog("m-a6", u"Doing well on the new dose."_s); }, QSize(900, 640)};
const gallery::Register reportRefused{"progress-report-dialog-refused",
                                      []() -> QWidget * {
                                          QWidget *dialog = reportDialog("m-a2", {});
                                          auto *consent = dialog->findChild<ChoiceBox *>();
                                          consent->setCurrentIndex(0);
                                          emit consent->chosen(consent->currentData());
                                          return dialog;
                                      },
                                      QSize(900, 680)};
const gallery::Register group{"progress-group", [] { return pageAt(overview()); }};
const gallery::Register empty{"progress-member-empty", []() -> QWidget * {
                                  auto *page = new QWidget;
                                  auto *view = new MemberProgressView(test::shownPractice().definitions(),
                                                                      test::shownPractice().measures());
                                  MemberProgress nothing;
                                  nothing.member.called = u"Alma"_s;
                                  view->setProgress(nothing, {}, QDate(2026, 5, 28));
                                  (new QVBoxLayout(page))->addWidget(view);
                                  return page;
                              }};

} // namespace
