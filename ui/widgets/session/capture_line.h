#pragma once

#include "engine/capture/completion.h"
#include "ui/widgets/session/completion_popup.h"

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace ipt {

class Label;

/// The line in which moments are noted while the session runs: free text with light marks.
/// Enter submits; Tab, or Down and Enter, takes a completion; Up in an empty line asks for the
/// last moment, undo and redo in an empty line are the page's, F1 asks for the cheat sheet.
class CaptureLine : public QFrame
{
    Q_OBJECT

public:
    explicit CaptureLine(QWidget *parent = nullptr);
    ~CaptureLine() override;

    void setLexicon(const CaptureLexicon &lexicon);
    QString text() const;
    /// For an earlier moment to be edited, or a kept draft.
    void setText(const QString &text);
    /// Clears the line: the moment that submitted() told of is kept. Until then the text stays.
    void taken();

signals:
    void submitted(const QString &text);
    void textEdited(const QString &text);
    void editLastRequested();
    void undoRequested();
    void redoRequested();
    void cheatSheetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    bool handlePopupKey(QKeyEvent *event);
    void submit();
    void offer();
    void complete();
    void paintMarks();
    void fitLegend();
    void placePopup();
    void hidePopup();

    QLineEdit *m_edit;
    Label *m_legend;
    QPointer<CompletionPopup> m_popup; ///< goes with whichever ends first, the line or its window
    CaptureLexicon m_lexicon;
    CaptureCompletion m_completion;
};

} // namespace ipt
