#include "ui/gallery/gallery.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/circle/circle_sample.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QVBoxLayout>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// As on the member's page: the circle, and how it is edited below it.
QWidget *editable(const Inventory &inventory, const QString &selected)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *sheet = new Card(u"Closeness circle"_s);
    auto *circle = new ClosenessCircle;
    circle->setEditable(true);
    circle->setInventory(inventory, u"Dana"_s);
    circle->setSelected(RelationshipId(selected));
    auto *help = new Label(ClosenessCircle::editingHelp(), TextStyle::Caption);
    help->setWordWrap(true);
    sheet->body()->addWidget(circle, 1);
    sheet->body()->addWidget(help);
    layout->addWidget(sheet);
    return page;
}

Inventory fivePeople()
{
    Inventory inventory = sample::circle();
    inventory.relationships.resize(5);
    inventory.relationships[2].person = u"Ana Guadalupe Castellanos"_s;
    return inventory;
}

/// Names that are hard to fit and to draw.
Inventory hostile()
{
    Inventory inventory = sample::crowd(12, 4);
    inventory.relationships[0].person = QString(500, u'W');
    inventory.relationships[1].person = u"יעל בן־דוד"_s;
    inventory.relationships[2].person = u"👩‍👧 Mo & Zoë"_s;
    inventory.relationships[3].person = u"محمد عبد الله"_s;
    inventory.relationships[4].person = u"Maria-Fernanda de la Cruz y Villanueva"_s;
    inventory.relationships[4].deceased = true;
    return inventory;
}

QWidget *card(const Inventory &inventory, const QString &selected = {}, bool hideNames = false)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *sheet = new Card(u"Closeness circle"_s);
    auto *circle = new ClosenessCircle;
    circle->setInventory(inventory, u"Dana"_s);
    circle->setSelected(RelationshipId(selected));
    circle->setNamesHidden(hideNames);
    sheet->body()->addWidget(circle);
    layout->addWidget(sheet);
    return page;
}

QWidget *way(double moment)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *sheet = new Card(u"Closeness circle"_s);
    auto *circle = new ClosenessCircle;
    circle->setStages({sample::circle(), sample::laterCircle()}, u"Dana"_s);
    circle->setMoment(moment);
    sheet->body()->addWidget(circle);
    layout->addWidget(sheet);
    return page;
}

/// So many of them are still to be placed.
Inventory waiting(int count, int people)
{
    Inventory inventory = sample::crowd(people);
    for (int index = 0; index < count; ++index)
        inventory.relationships[index].bearing.reset();
    return inventory;
}

const gallery::Register eight{"circle-8", [] { return card(sample::circle(), u"r1"_s); }, QSize(700, 760)};
const gallery::Register small{"circle-8-small", [] { return card(sample::circle()); }, QSize(480, 520)};
const gallery::Register fifteen{"circle-15", [] { return card(sample::crowd(15)); }, QSize(700, 760)};
const gallery::Register thirty{"circle-30", [] { return card(sample::crowd(30)); }, QSize(700, 760)};
const gallery::Register sixty{"circle-60", [] { return card(sample::crowd(60), u"r7"_s); }, QSize(700, 760)};
const gallery::Register fiveToEdit{"circle-5-edit", [] { return editable(fivePeople(), u"r2"_s); },
                                   QSize(760, 860)};
const gallery::Register hardNames{"circle-names", [] { return editable(hostile(), u"r0"_s); },
                                  QSize(760, 860)};
const gallery::Register empty{"circle-empty", [] { return card({}); }, QSize(480, 520)};
const gallery::Register before{"circle-before-after", [] { return way(1); }, QSize(700, 760)};
const gallery::Register onTheWay{"circle-on-the-way", [] { return way(0.6); }, QSize(700, 760)};
const gallery::Register five{"circle-5", [] { return card(fivePeople()); }, QSize(700, 760)};
const gallery::Register hidden{"circle-names-hidden", [] { return card(sample::circle(), {}, true); },
                               QSize(700, 760)};
const gallery::Register tray{"circle-tray", [] { return card(waiting(4, 12), u"r2"_s); }, QSize(700, 760)};
const gallery::Register fullTray{"circle-tray-full", [] { return card(waiting(40, 60)); }, QSize(700, 760)};

} // namespace
