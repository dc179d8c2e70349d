#include "ui/gallery/gallery.h"
#include "ui/pages/member/member_page.h"
#include "ui/support/demonstration.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/text/kept_text.h"

#include <QCoreApplication>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// As the window gives it: without the rail.
const QSize inWindow(1072, 700);
const QSize inWideWindow(1712, 1060);

MemberPageView *inventoryOf(const QString &member, Practice &practice = test::shownPractice())
{
    auto *page = new MemberPageView(practice);
    page->resize(inWindow);
    page->open(Place::ofMember(MemberId(member), u"inventory"_s));
    return page;
}

void click(QWidget *page, const QString &words)
{
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (button->text() == words && button->isVisibleTo(page)) {
            button->click();
            return;
        }
    }
}

/// Of a member who has been all the way: by the slider's last place.
QWidget *beforeAndAfter(const QString &member)
{
    MemberPageView *page = inventoryOf(member);
    page->findChild<SegmentedChoice *>(QString(), Qt::FindChildrenRecursively)->setCurrent(3);
    return page;
}

/// One that pictures may be changed in.
Practice &practiceToChange()
{
    static test::Demonstration demonstration;
    return demonstration.practice();
}

QWidget *questions()
{
    MemberPageView *page = inventoryOf(u"m-b2"_s, practiceToChange());
    click(page, QCoreApplication::translate("ipt::InventoryTab", "Go through the questions"));
    return page;
}

QWidget *list()
{
    MemberPageView *page = inventoryOf(u"m-b3"_s, practiceToChange());
    click(page, QCoreApplication::translate("ipt::InventoryTab", "Type a list"));
    for (KeptText *text : page->findChildren<KeptText *>()) {
        if (text->placeholderText().contains(u'\n'))
            text->setPlainText(u"Luis, brother, 4>2\nAna, sponsor, 2\nBeto, ex-partner, 9\nRafa"_s);
    }
    return page;
}

const gallery::Register first{"inventory-moves-a1", [] { return beforeAndAfter(u"m-a1"_s); }, inWindow};
const gallery::Register second{"inventory-moves-a2", [] { return beforeAndAfter(u"m-a2"_s); }, inWindow};
const gallery::Register third{"inventory-moves-a6", [] { return beforeAndAfter(u"m-a6"_s); }, inWindow};
const gallery::Register wide{"inventory-moves-wide", [] { return beforeAndAfter(u"m-a1"_s); }, inWideWindow};
const gallery::Register guide{"inventory-questions", questions, inWindow};
const gallery::Register wideGuide{"inventory-questions-wide", questions, inWideWindow};
const gallery::Register sheet{"inventory-list", list, inWindow};
const gallery::Register notTaken{"inventory-not-taken",
                                 [] {
                                     MemberPageView *page = inventoryOf(u"m-b1"_s);
                                     page->findChild<SegmentedChoice *>()->setCurrent(2);
                                     return static_cast<QWidget *>(page);
                                 },
                                 inWindow};

} // namespace
