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

    void redo() override { run(m_act); }
    void undo() override { run(m_takeBack); }

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
};

} // namespace ipt
