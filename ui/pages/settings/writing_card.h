#pragma once

#include "engine/definitions/writing_aids.h"
#include "practice/practice.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class RowList;

/// How notes are written here: spelling, snippets, the practice's own words, and, for whoever
/// administers it, how drafts are worded and which templates there are.
class WritingCard : public Card
{
    Q_OBJECT

public:
    explicit WritingCard(Practice &practice, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const ipt::Error &error);
    void done(const QString &sentence);

private:
    QWidget *spellingChoice();
    void editSnippet(int row);
    void editWords();
    void editDrafting();
    void addTemplate();
    bool doneOrSay(const Result<void> &result, const QString &sentence);

    Practice &m_practice;
    QList<Snippet> m_snippets;
    RowList *m_rows;
};

} // namespace ipt
