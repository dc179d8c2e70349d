#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace ipt {

class Label;
class TabStrip;

/// A page's head: one title with what follows it softly, a soft line below, buttons at the
/// right (one of them filled) and, where a page has them, tabs underneath.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    /// `aside` follows the title on its line, as large as it where `large`.
    void setTitle(const QString &title, const QString &aside = {}, bool large = false);
    void setSubtitle(const QString &subtitle);
    /// A headline sentence in place of the soft line; wraps.
    void setLead(const QString &sentence);
    /// Buttons stand in the order they were added; add the filled one last.
    void addButton(QAbstractButton *button);
    void setTabs(TabStrip *tabs);

private:
    Label *m_title;
    Label *m_aside;
    Label *m_subtitle;
    Label *m_lead;
    QVBoxLayout *m_words;
    QHBoxLayout *m_buttons;
};

} // namespace ipt
