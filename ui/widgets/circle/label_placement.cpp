#include "ui/widgets/circle/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace ipt {

namespace {

constexpr double gap = 3;
constexpr int rounds = 8;

/// Quarter turns from "to the right", clockwise on the screen, the liked ones first.
constexpr std::array directions{1.0,  3.0,  0.0,  2.0,  0.5,  1.5,  3.5,  2.5,
                                0.75, 1.25, 0.25, 1.75, 3.25, 2.75, 3.75, 2.25};
constexpr std::array distances{0.0, 6.0, 14.0, 24.0, 38.0, 56.0, 80.0, 110.0, 145.0, 190.0};

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

QRectF around(const LabelledToken &token)
{
    return {token.centre.x() - token.radius, token.centre.y() - token.radius, 2 * token.radius,
            2 * token.radius};
}

class Placement
{
public:
    Placement(const QList<LabelledToken> &tokens, const QList<QRectF> &occupied, const QRectF &bounds)
        : m_tokens(tokens)
        , m_occupied(occupied)
        , m_bounds(bounds)
        , m_labels(tokens.size())
    {
        for (const LabelledToken &token : tokens)
            m_taken.append(around(token));
    }

    QList<QRectF> run()
    {
        for (const qsizetype index : crowdedFirst())
            m_labels[index] = best(index);
        for (int round = 0; round < rounds; ++round) {
            bool moved = false;
            for (qsizetype index = 0; index < m_tokens.size(); ++index) {
                const QRectF place = best(index);
                moved = moved || place != m_labels[index];
                m_labels[index] = place;
            }
            if (!moved)
                break;
        }
        return m_labels;
    }

private:
    QList<qsizetype> crowdedFirst() const
    {
        QList<int> neighbours(m_tokens.size(), 0);
        for (qsizetype a = 0; a < m_tokens.size(); ++a) {
            const QRectF reach = around(m_tokens[a]).adjusted(-80, -60, 80, 60);
            for (const LabelledToken &other : m_tokens)
                neighbours[a] += reach.contains(other.centre);
        }
        QList<qsizetype> order(m_tokens.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype a, qsizetype b) { return neighbours[a] > neighbours[b]; });
        return order;
    }

    QRectF best(qsizetype index) const
    {
        const LabelledToken &token = m_tokens[index];
        if (token.label.isEmpty())
            return {};
        QRectF bestPlace;
        double least = std::numeric_limits<double>::max();
        for (size_t step = 0; step < distances.size(); ++step) {
            for (size_t turn = 0; turn < directions.size(); ++turn) {
                // Farther off and less liked directions cost less than any overlap.
                const double liking = double(step) * 2 + double(turn) * 0.3;
                if (liking >= least)
                    continue;
                const QRectF place = candidate(token, directions.at(turn), distances.at(step));
                const double cost = liking + 10 * clash(index, place);
                if (cost < least) {
                    least = cost;
                    bestPlace = place;
                }
            }
        }
        return bestPlace;
    }

    static QRectF candidate(const LabelledToken &token, double quarterTurns, double distance)
    {
        const double angle = quarterTurns * std::numbers::pi / 2;
        const QPointF direction(std::cos(angle), std::sin(angle));
        const double reach = token.radius + gap + distance;
        const QPointF centre =
            token.centre + direction * reach +
            QPointF(direction.x() * token.label.width() / 2, direction.y() * token.label.height() / 2);
        return {centre.x() - token.label.width() / 2, centre.y() - token.label.height() / 2,
                token.label.width(), token.label.height()};
    }

    double clash(qsizetype index, const QRectF &place) const
    {
        double sum = place.width() * place.height() - overlap(place, m_bounds);
        for (const QRectF &taken : m_taken)
            sum += overlap(place, taken);
        for (const QRectF &drawn : m_occupied)
            sum += 0.1 * overlap(place, drawn);
        for (qsizetype other = 0; other < m_labels.size(); ++other) {
            if (other != index)
                sum += overlap(place, m_labels[other]);
        }
        return sum;
    }

    const QList<LabelledToken> &m_tokens;
    const QList<QRectF> &m_occupied;
    QList<QRectF> m_taken; ///< by the tokens
    QRectF m_bounds;
    QList<QRectF> m_labels;
};

} // namespace

QList<QRectF> placeLabels(const QList<LabelledToken> &tokens, const QList<QRectF> &occupied,
                          const QRectF &bounds)
{
    return Placement(tokens, occupied, bounds).run();
}

} // namespace ipt
