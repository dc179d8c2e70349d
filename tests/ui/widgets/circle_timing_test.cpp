#include "ui/widgets/circle/closeness_circle.h"
#include "ui/widgets/circle_sample.h"

#include <QImage>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <cstdio>
#include <ctime>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

struct Timing
{
    double median = 0;
    double worst = 0;
};

/// Milliseconds of processor time: what else the machine does stays out of it.
template <typename Run>
Timing timingOf(int runs, Run run)
{
    QList<double> taken;
    for (int index = 0; index < runs; ++index) {
        const std::clock_t start = std::clock();
        run(index);
        taken.append(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(taken.begin(), taken.end());
    return {taken[runs / 2], taken.last()};
}

} // namespace

// A figure for whoever asks, not a promise a busy machine would break.
TEST_CASE("timing of a drag on the closeness circle", "[.timing]")
{
    constexpr int runs = 120;
    const int people = GENERATE(15, 30, 60);
    ClosenessCircle circle;
    circle.setEditable(true);
    circle.resize(700, 700);
    circle.setInventory(sample::crowd(people), u"Dana"_s);
    circle.show();
    QImage frame(circle.size(), QImage::Format_ARGB32_Premultiplied);

    const CircleGeometry geometry = circle.circleLayout().geometry;
    QTest::mousePress(&circle, Qt::LeftButton, {}, circle.circleLayout().people[0].centre.toPoint());
    const Timing drag = timingOf(runs, [&](int index) {
        QTest::mouseMove(&circle, geometry.pointAt(Ring(1 + index % 5), index * 3).toPoint());
        circle.render(&frame);
    });
    QTest::mouseRelease(&circle, Qt::LeftButton, {}, geometry.pointAt(Ring(5), 0).toPoint());
    const Timing drop = timingOf(20, [&](int seed) {
        circle.setInventory(sample::crowd(people, seed), u"Dana"_s);
        circle.render(&frame);
    });
    std::printf("{\"bench\":\"circle\",\"people\":%d,\"drag_ms\":%.2f,\"drag_worst_ms\":%.2f,"
                "\"layout_ms\":%.2f,\"layout_worst_ms\":%.2f}\n",
                people, drag.median, drag.worst, drop.median, drop.worst);
}
