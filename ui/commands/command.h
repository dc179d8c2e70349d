#pragma once

#include "engine/core/result.h"

#include <QUndoCommand>

#include <functional>

namespace ipt {

/// An undoable act on the record: what to do, and what puts it back. Both are use cases, so both
/// stand in the audit chain. Where one is refused, the command takes itself off the stack.
class Command : public QUndoCommand
{
public:
    using Act = std::function<Result<void>()>;
    using Refused = std::function<void(const Error &)>;

    Command(const QString &text, Act act, Act takeBack, Refused refused)
        : QUndoCommand(text)
        , m_act(std::move(act))
        , m_takeBack(std::move(takeBack))
        , m_refused(std::move(refused))
    {
    }

    /// What is typed into one field is kept bit by bit and taken back as one: a command joins the one
    /// before it where both have the same key.
    void joinBy(const QString &key) { m_joinKey = key; }

    void redo() override { run(m_act); }
    void undo() override { run(m_takeBack); }
    int id() const override { return m_joinKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *later = static_cast<const Command *>(next);
        if (later->m_joinKey != m_joinKey)
            return false;
        m_act = later->m_act;
        return true;
    }

private:
    void run(const Act &act)
    {
        const Result<void> result = act();
        if (result.ok())
            return;
        setObsolete(true);
        m_refused(result.error());
    }

    Act m_act;
    Act m_takeBack;
    Refused m_refused;
    QString m_joinKey;
};

} // namespace ipt
