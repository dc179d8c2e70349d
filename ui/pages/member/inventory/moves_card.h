#pragma once

#include "engine/inventory/story.h"
#include "ui/widgets/base/page/card.h"

#include <QHash>

class QCheckBox;
class QStandardItemModel;
class QTableView;

namespace ipt {

class Button;
class InlineMessage;
class KeptText;

/// Who moved from the first inventory to the one looked at, as a table, and for each of them the sentence a
/// clinician would say, to be edited and put into the farewell.
class MovesCard : public Card
{
    Q_OBJECT

public:
    explicit MovesCard(QWidget *parent = nullptr);

    struct Shown
    {
        QList<Inventory> stages;
        QString member;                           ///< the name they go by
        QHash<RelationshipId, QString> sentences; ///< those that were edited
        QString farewell;                         ///< what stands in it already
        bool editable = false;
    };
    void setShown(const Shown &shown);
    std::optional<RelationshipId> selected() const;
    void select(const std::optional<RelationshipId> &id);
    void focusTable();

signals:
    void selectedChanged();
    /// To be kept; empty where the sentence is to be drafted anew.
    void sentenceKept(const ipt::RelationshipId &id, const QString &sentence);
    void intoFarewell(const QStringList &sentences);

private:
    void buildSentence();
    void showRows();
    void showReused();
    void fitTable();
    void showSentence();
    QString sentenceOf(const RelationshipStory &story) const;
    const RelationshipStory *story() const;
    bool isInFarewell(const QString &sentence) const;

    Shown m_shown;
    QList<RelationshipStory> m_stories;
    Label *m_summary;
    InlineMessage *m_reused;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QWidget *m_sentencePart;
    Label *m_about;
    KeptText *m_sentence;
    QCheckBox *m_withName;
    Button *m_put;
    Button *m_putAll;
    std::optional<RelationshipId> m_sentenceOf;
    bool m_filling = false;
};

} // namespace ipt
