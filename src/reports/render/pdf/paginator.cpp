#include "reports/render/pdf/paginator.h"

namespace ipt::pdf {

namespace {

class Paginator
{
public:
    Paginator(const Strips &strips, qreal pageHeight)
        : m_strips(strips)
        , m_pageHeight(pageHeight)
        , m_pages(1)
    {
    }

    std::vector<Page> run()
    {
        for (size_t first = 0; first < m_strips.size();) {
            const size_t end = endOfChain(first);
            if (m_strips[first].startsPage && !atTop())
                newPage();
            if (!fits(first, end) && !atTop() && heightOnNewPage(first, end) <= m_pageHeight)
                newPage();
            for (; first < end; ++first)
                place(m_strips[first]);
        }
        return std::move(m_pages);
    }

private:
    bool atTop() const { return m_pages.back().empty(); }

    size_t endOfChain(size_t first) const
    {
        size_t last = first;
        while (m_strips[last].keepWithNext && last + 1 < m_strips.size() && !m_strips[last + 1].startsPage)
            ++last;
        return last + 1;
    }

    qreal height(size_t first, size_t end) const
    {
        qreal sum = 0;
        for (size_t i = first; i < end; ++i)
            sum += m_strips[i].height + (i > first ? m_strips[i].spaceBefore : 0);
        return sum;
    }

    bool fits(size_t first, size_t end) const
    {
        const qreal space = atTop() ? 0 : m_strips[first].spaceBefore;
        return m_y + space + height(first, end) <= m_pageHeight;
    }

    qreal heightOnNewPage(size_t first, size_t end) const
    {
        const auto &repeated = m_strips[first].repeatedAbove;
        return (repeated ? repeated->height : 0) + height(first, end);
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void place(const Strip &strip)
    {
        if (!atTop() && m_y + strip.spaceBefore + strip.height > m_pageHeight)
            newPage();
        if (!atTop())
            m_y += strip.spaceBefore;
        else if (strip.repeatedAbove)
            put(*strip.repeatedAbove);
        put(strip);
    }

    void put(const Strip &strip)
    {
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    const Strips &m_strips;
    qreal m_pageHeight;
    qreal m_y = 0;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> paginate(const Strips &strips, qreal pageHeight)
{
    return Paginator(strips, pageHeight).run();
}

} // namespace ipt::pdf
