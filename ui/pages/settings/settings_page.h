#pragma once

#include "practice/administration.h"
#include "ui/pages/page.h"

namespace ipt {

class BackupPart;
class Card;
class CardColumns;
class DefinitionsCard;
class InlineMessage;
class PageHeader;
class PlanCard;
class RowList;
struct MeasureSchedule;

/// How the program looks here, one's own password, and for an administrator the practice and its users.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::settings(); }
    void refresh() override;

private:
    void add(const QString &part, Card *card);
    void takeKeyboardTo(Card *card);
    Card *lookCard();
    Card *passwordCard();
    Card *practiceCard();
    Card *usersCard();
    Card *fileCard();
    void editUser(int row);
    void changePassword();
    void renewRecoveryKey();
    void editPractice();
    void verify();
    void exportPractice();
    void done(const QString &sentence);
    void addMeasureCards();
    void showMeasures();
    void showPlan();
    void setSchedule(const QString &measure, const std::optional<MeasureSchedule> &schedule);

    bool m_administers;
    PageHeader *m_header;
    InlineMessage *m_message;
    CardColumns *m_cards;
    QHash<QString, Card *> m_parts;           ///< by their ids
    PlanCard *m_plan = nullptr;               ///< of the groups that the user runs
    DefinitionsCard *m_definitions = nullptr; ///< for who administers the practice
    BackupPart *m_backups = nullptr;
    RowList *m_users = nullptr;
    QList<UserRow> m_rows;
};

} // namespace ipt
