#pragma once

#include <QWidget>

#include <optional>

namespace ipt {

/// One growth domain: its name, the member's rating as a bar, the facilitator's as a mark, both as figures.
class RatingRow : public QWidget
{
    Q_OBJECT

public:
    /// Ratings from 0 to `most`; nothing where not rated.
    RatingRow(const QString &name, std::optional<int> member, std::optional<int> facilitator, int most = 4,
              QWidget *parent = nullptr);

    void setRatings(std::optional<int> member, std::optional<int> facilitator);

    /// A long name breaks into lines.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int figuresWidth() const;
    /// Where the name stands in a row of that width.
    QRect namePlace(int width, int height) const;

    QString m_name;
    std::optional<int> m_member;
    std::optional<int> m_facilitator;
    int m_most;
};

} // namespace ipt
