#pragma once

#include "engine/capture/completion.h"

#include <QFrame>

class QListWidget;

namespace ipt {

/// What a mark is for, in a word or two; markMeaning() says more.
QString markWord(MarkKind kind);

/// What the mark being typed could become. Floats over the window and never takes the keyboard.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent = nullptr);

    /// Shows at most six; the first is chosen.
    void setCandidates(const QList<CaptureCandidate> &candidates);
    void moveChoice(int by);
    int choice() const;
    /// The arrow keys were used: Enter means the choice and not the line.
    bool wasWalked() const { return m_walked; }

signals:
    void chosen();

private:
    QListWidget *m_list;
    bool m_walked = false;
};

} // namespace ipt
