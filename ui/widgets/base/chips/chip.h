#pragma once

#include "ui/theme/icon.h"

#include <QMetaType>
#include <QWidget>

#include <optional>

class QPainter;

namespace ipt {

/// What a chip shows; a value, so that models can hand it to a view.
struct ChipLook
{
    QString text;
    Swatch colours = swatchOf(Tone::Neutral);
    std::optional<Icon> icon;
    QString meaning; ///< what a screen reader says where the text alone is not enough

    static ChipLook area(ProblemArea area);
    static ChipLook technique(const QString &text);
    static ChipLook feeling(const QString &text);
    static ChipLook trigger();
    /// Filled red.
    static ChipLook risk(const QString &text);
    static ChipLook state(const QString &text, Tone tone = Tone::Neutral);

    /// The meaning, or the text where nothing else was given.
    QString spoken() const { return meaning.isEmpty() ? text : meaning; }
};

QSize chipSize(const ChipLook &look);
/// Draws the chip into `target`, cutting the text off where it is narrower than the chip.
void paintChip(QPainter *painter, const QRectF &target, const ChipLook &look);

/// A small tinted tag: icon and word.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    void setLook(const ChipLook &look);
    const ChipLook &look() const { return m_look; }

    QSize sizeHint() const override { return chipSize(m_look); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace ipt

Q_DECLARE_METATYPE(ipt::ChipLook)
