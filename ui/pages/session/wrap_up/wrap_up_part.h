#pragma once

#include "ui/pages/session/wrap_up/note_desk.h"

#include <QWidget>

namespace ipt {

class Button;
class Card;
class EarlierNotesCard;
class FindingsCard;
class FollowUpCard;
class MomentsCard;
class NoteEditor;
class InlineMessage;
class KeyedList;
class StepsCard;
class StrategiesCard;
class WritingHelp;

/// The session's record on one page: the notes it asks for, the one that is open, and beside it what
/// helps to write it.
class WrapUpPart : public QWidget
{
    Q_OBJECT

public:
    explicit WrapUpPart(SessionDesk &desk, QWidget *parent = nullptr);

    /// Opens this note, else the first that is not signed.
    void begin(const std::optional<NoteId> &note);
    std::optional<NoteId> currentNote() const;
    /// The open note could be signed now.
    bool maySign() const;
    /// What is done and what is left, in a line.
    QString progress() const;
    void sign();
    void flush();
    /// Before another session is shown.
    void putAway() { m_notes.putAway(); }

signals:
    void progressChanged();
    /// Somebody's attendance is to be marked.
    void attendanceRequested();
    void closeFollowUpRequested(const ipt::FollowUp &followUp);
    void noteRequested(const ipt::NoteRef &note);
    void savingChanged(bool saving);

private:
    QWidget *makeSide();
    void showEntries();
    void showSide();
    void goBy(int rows);
    void goToNextUnsigned();
    void goToNextUnready();
    void makeWays();
    void showUnmarked();
    void showWays();
    void signAllReady();
    void readHelp();
    void keepWord(const QString &word);
    void keepSnippet(const QString &text);
    void signAddendum(const QString &text);
    ChipLook stateOf(const NoteEntry &entry) const;

    SessionDesk &m_desk;
    NoteDesk m_notes;
    WritingHelp *m_help;
    Card *m_entriesCard;
    InlineMessage *m_unmarked; ///< that attendance is not marked yet
    KeyedList *m_entries;
    Button *m_draftAll;
    Button *m_signReady;
    NoteEditor *m_editor;
    FindingsCard *m_findings;
    StepsCard *m_steps;
    StrategiesCard *m_strategies;
    FollowUpCard *m_followUps;
    MomentsCard *m_moments;
    EarlierNotesCard *m_earlier;
};

} // namespace ipt
