#pragma once

#include <QHBoxLayout>

namespace ipt {

class Button;

/// A row of controls under a text. Where it begins with a quiet button, that one's words begin where the
/// text does: what the button keeps around them stands out of the row, so that whatever the row lies in
/// needs a margin of as much.
class FlushRow : public QHBoxLayout
{
    Q_OBJECT

public:
    FlushRow();
    /// A row of one button.
    explicit FlushRow(Button *button);

    void setGeometry(const QRect &rect) override;

    /// From a quiet button's edge to its words, in pixels.
    static int besideWords(const Button &button);

private:
    int standsOut() const;
};

} // namespace ipt
