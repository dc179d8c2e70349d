#pragma once

#include "engine/capture/lexicon.h"
#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/base/page/card.h"

class QListView;
class QSpinBox;

namespace ipt {

class CaptureLine;
class InlineMessage;

/// The stream of moments with the line under it in which they are noted. What is typed and not yet
/// submitted is kept as one types.
class MomentStream : public Card
{
    Q_OBJECT

public:
    explicit MomentStream(SessionDesk &desk, QWidget *parent = nullptr);

    CaptureLine *line() const { return m_line; }
    QListView *view() const { return m_view; }
    void flush() { m_autosave.flush(); }
    /// Puts the keyboard into the minute, for something noted late.
    void askMinute();
    /// The session's clock counts, or no longer does.
    void clockChanged();

signals:
    void undoRequested();
    void redoRequested();
    void cheatSheetRequested();
    void savingChanged(bool saving);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void restoreScratch();
    void keepScratch();
    void take(const QString &text);
    void editLast();
    void edit(int row);
    void leaveEditing();
    bool handleStreamKey(QKeyEvent *event);
    bool handleMinuteKey(QKeyEvent *event);
    /// The minute of what is in the line.
    std::optional<double> minuteChosen() const;
    void restMinute();
    void describe();
    QString scratchPlace() const;

    SessionDesk &m_desk;
    QListView *m_view;
    Label *m_empty;
    CaptureLine *m_line;
    QSpinBox *m_minute;
    InlineMessage *m_editing;
    CaptureLexicon m_lexicon;
    std::optional<Moment> m_edited;
    QString m_put;       ///< typed before an earlier moment was taken up
    QString m_scratchAt; ///< the place whose scratch stands in the line
    bool m_scratchKept = false;
    bool m_atEnd = true; ///< the last moment is in sight
    Autosave m_autosave;
};

} // namespace ipt
