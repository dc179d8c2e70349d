#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QObject>

namespace ipt {

enum class ThemeKind { Light, Dark, HighContrast };

/// The type scale, at a text scale of 100 %.
enum class TextStyle {
    Title,      ///< 22 px bold: the page's one title
    Aside,      ///< 22 px, soft: what follows the title on its line
    AsideSmall, ///< 15 px, soft: pronouns and the like after a title
    Heading,    ///< 17 px semibold: a person or thing within a page
    Lead,       ///< 15 px: a headline sentence
    Section,    ///< 13 px semibold: a card's title
    Body,       ///< 13 px
    Strong,     ///< 13 px semibold
    Soft,       ///< 13 px, soft ink
    Caption,    ///< 12 px, soft ink: field labels, table heads
    Figures,    ///< 25 px bold: the running time
};

/// The look in force: colours, type and measures. One for the application.
/// Custom-painted widgets read it when they paint; a change repaints everything.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind == ThemeKind::Dark; }
    /// Per cent, 100 to 200.
    int textScale() const { return m_textScale; }
    const Colours &colours() const { return m_colours; }

    /// Sets palette, font and stylesheet of the application; the scale is held to 100-200 %.
    void apply(ThemeKind kind, int textScale = 100);

signals:
    void changed();

private:
    Theme();
    QString typeRules() const;
    QString styleSheet() const;

    ThemeKind m_kind = ThemeKind::Light;
    int m_textScale = 100;
    Colours m_colours;
};

/// The colour in the theme in force.
inline QColor colour(Token token)
{
    return Theme::instance().colours().*token;
}

/// A length given at 100 %, at the text scale in force. Spacing keeps to multiples of 4.
int px(int length);

QFont font(TextStyle style);
/// The colour a text of that style has on a card or on paper.
Token inkOf(TextStyle style);
/// The name a stylesheet knows the style by.
QString nameOf(TextStyle style);

/// The colours a theme comes with.
Colours coloursOf(ThemeKind kind);

} // namespace ipt
