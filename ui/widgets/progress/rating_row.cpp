#include "ui/widgets/progress/rating_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painted/bar.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

QString figure(std::optional<int> rating)
{
    return rating ? QLocale().toString(*rating) : QStringLiteral("–");
}

} // namespace

RatingRow::RatingRow(const QString &name, std::optional<int> member, std::optional<int> facilitator, int most,
                     QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_most(most)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRatings(member, facilitator);
}

void RatingRow::setRatings(std::optional<int> member, std::optional<int> facilitator)
{
    m_member = member;
    m_facilitator = facilitator;
    const auto spoken = [](std::optional<int> rating) {
        return rating ? QLocale().toString(*rating) : tr("not rated");
    };
    setAccessibleName(tr("%1: member %2, facilitator %3, of %4")
                          .arg(m_name, spoken(member), spoken(facilitator), QLocale().toString(m_most)));
    setToolTip(accessibleName());
    update();
}

int RatingRow::figuresWidth() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).horizontalAdvance(QStringLiteral("0 · 0")) + px(16);
}

QRect RatingRow::namePlace(int width, int height) const
{
    return {px(6), 0, (width - figuresWidth()) * 13 / 20 - px(14), height};
}

int RatingRow::heightForWidth(int width) const
{
    const QRect words =
        QFontMetrics(ipt::font(TextStyle::Body))
            .boundingRect(namePlace(width, QWIDGETSIZE_MAX), Qt::AlignLeft | Qt::TextWordWrap, m_name);
    return std::max(px(30), words.height() + px(8));
}

QSize RatingRow::sizeHint() const
{
    return {px(320), px(30)};
}

QSize RatingRow::minimumSizeHint() const
{
    return {px(200), px(30)};
}

void RatingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ipt::font(TextStyle::Body));
    painter.setPen(colour(&Colours::ink));
    const int figures = figuresWidth();
    const QRect name = namePlace(width(), height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_name);
    const int words = name.right() + 1 + px(14) - px(6);
    const QRectF bar(words, (height() - px(6)) / 2.0, width() - figures - words, px(6));
    paintBar(&painter, bar, m_member ? double(*m_member) / m_most : 0);
    if (m_facilitator)
        paintBarMark(&painter, bar, double(*m_facilitator) / m_most);
    painter.setPen(colour(&Colours::softInk));
    painter.drawText(QRect(width() - figures, 0, figures - px(4), height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("%1 · %2").arg(figure(m_member), figure(m_facilitator)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(&Colours::line));
}

} // namespace ipt
