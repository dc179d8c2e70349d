#pragma once

#include "practice/practice.h"
#include "ui/pages/place.h"

#include <QUndoStack>
#include <QWidget>

namespace ipt {

/// One page of the main window. It shows what a use case gives, asks the practice for changes,
/// and says where it wants to go; the main window wires it to the rest.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Practice &practice, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_practice(practice)
    {
    }

    /// Shows a place of this page's kind, and puts the keyboard where work begins.
    virtual void open(const Place &place) = 0;
    /// Where the page stands now; coming back after a lock opens it again.
    virtual Place place() const = 0;
    /// Looks again at what is shown, keeping focus, selection and what is being typed.
    virtual void refresh() = 0;
    /// Whether a change concerns what is shown; the main window then calls refresh().
    virtual bool concerns(const Change &) const { return true; }
    /// Writes at once whatever was typed and still waits to be kept. Called before the page is
    /// left, the window is locked and the program ends.
    virtual void flush() {}

    QUndoStack &undoStack() { return m_undoStack; }

signals:
    void placeRequested(const ipt::Place &place);
    /// Something was refused or went wrong: shown beside the page's title, never in a dialog.
    void failed(const ipt::Error &error);
    /// Something is on its way to disk, or has arrived there.
    void savingChanged(bool saving);
    /// Hide everything; show the group what it may see.
    void coverRequested();
    void shareRequested();
    /// Make a backup now; put one in the practice's place.
    void backupRequested();
    void restoreRequested(const QString &backup, const QString &ownPassword);
    /// The folder for backups is another one.
    void backupPlaceChanged();

protected:
    Practice &practice() const { return m_practice; }

    /// The value, or nothing after the error was announced.
    template <typename T>
    std::optional<T> valueOrSay(Result<T> result)
    {
        if (result.ok())
            return std::move(result).value();
        emit failed(result.error());
        return std::nullopt;
    }
    bool doneOrSay(const Result<void> &result)
    {
        if (!result.ok())
            emit failed(result.error());
        return result.ok();
    }

private:
    Practice &m_practice;
    QUndoStack m_undoStack;
};

} // namespace ipt
