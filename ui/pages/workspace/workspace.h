#pragma once

#include "practice/practice.h"
#include "ui/pages/place.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace ipt {

class BackupWork;
class CoverSheet;
class InlineMessage;
class Page;
class PaletteChoices;
class Rail;
class ShareSheet;
class WorkStrip;
struct RestoredBackup;

/// What somebody who has signed in works with: the rail at the left, a page beside it, and the ways
/// between pages. It wires the pages; they know nothing of each other.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(Practice &practice, QWidget *parent = nullptr);
    ~Workspace() override;

    void goTo(const Place &place);
    Place place() const;
    void goBack();
    void goForward();
    /// Writes at once whatever was typed and waits.
    void flush();
    /// Somebody is at the keyboard: the time until the lock begins anew.
    void touched();
    Page *currentPage() const { return m_page; }

signals:
    void lockRequested();
    void signOutRequested();
    /// A backup comes in the practice's place: it has to be closed.
    void restored(const ipt::RestoredBackup &backup);

private:
    void buildRail();
    void addKeys();
    Page *pageFor(Place::Kind kind);
    void show(const Place &place);
    void lookAgain();
    void countWhatIsDue();
    void showPalette();
    void addButtonsOfPage(PaletteChoices &choices);
    void toggleCover();
    void toggleShare();
    /// Lays the sheet over everything, or takes it away; what lies beneath takes no key meanwhile.
    void lay(QWidget *sheet, bool covers);
    void setSaving(bool saving);
    void wireBackups();
    void showBackup();
    /// Keeps on this computer why there is no backup, or that there is one again.
    void keepBackupFailure(const QString &sentence);

    Practice &m_practice;
    Rail *m_rail;
    InlineMessage *m_message;
    WorkStrip *m_strip;
    BackupWork *m_backups;
    QStackedWidget *m_stack;
    CoverSheet *m_cover;
    ShareSheet *m_share;
    QPointer<QWidget> m_keyboardWas; ///< before a sheet took it
    Page *m_page = nullptr;
    QHash<Place::Kind, Page *> m_pages;
    QList<Place> m_way; ///< where one has been; m_step is where one is
    int m_step = -1;
    QList<Change> m_unseen;
    QTimer m_again;
    QTimer m_count;
};

} // namespace ipt
