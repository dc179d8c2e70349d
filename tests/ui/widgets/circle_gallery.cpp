#include "ui/gallery/gallery.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/circle/closeness_circle.h"
#include "ui/widgets/circle_sample.h"

#include <QVBoxLayout>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QWidget *card(const Inventory &inventory, const std::optional<Inventory> &earlier = std::nullopt,
              const QString &selected = {})
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *sheet = new Card(u"Closeness circle"_s);
    auto *circle = new ClosenessCircle;
    circle->setInventory(inventory, u"Dana"_s, earlier);
    circle->setSelected(RelationshipId(selected));
    sheet->body()->addWidget(circle);
    layout->addWidget(sheet);
    return page;
}

const gallery::Register eight{"circle-8", [] { return card(sample::circle(), std::nullopt, u"r1"_s); },
                              QSize(700, 760)};
const gallery::Register small{"circle-8-small", [] { return card(sample::circle()); }, QSize(480, 520)};
const gallery::Register fifteen{"circle-15", [] { return card(sample::crowd(15)); }, QSize(700, 760)};
const gallery::Register thirty{"circle-30", [] { return card(sample::crowd(30)); }, QSize(700, 760)};
const gallery::Register empty{"circle-empty", [] { return card({}); }, QSize(480, 520)};
const gallery::Register before{"circle-before-after",
                               [] { return card(sample::laterCircle(), sample::circle()); }, QSize(700, 760)};

} // namespace
