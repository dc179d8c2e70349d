#include "ui/pages/session/cards/task_card.h"

#include "engine/arc/agenda.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/widgets/base/words/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ipt {

TaskCard::TaskCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Tasks of this meeting"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Tasks of this meeting")))
    , m_new(new QLineEdit)
{
    m_new->setAccessibleName(tr("Add a task"));
    m_new->setPlaceholderText(tr("+ add a task"));
    body()->addWidget(m_list);
    body()->addWidget(m_new);
    body()->addStretch();
    connect(&desk, &SessionDesk::opened, this, &TaskCard::show);
    connect(&desk, &SessionDesk::tasksChanged, this, &TaskCard::show);
    connect(m_list, &KeyedList::activated, this, &TaskCard::activate);
    connect(m_list, &KeyedList::deleteRequested, this, &TaskCard::remove);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_new->text().trimmed();
        m_new->clear();
        if (!text.isEmpty())
            add(text);
    });
}

QList<Task> TaskCard::proposed() const
{
    const SessionRoom &room = m_desk.room();
    const bool isWrittenUp =
        std::any_of(room.session.notes.begin(), room.session.notes.end(), std::mem_fn(&Note::isSigned));
    const bool open = room.session.state != SessionState::Cancelled && !isWrittenUp;
    return open && room.mayEdit ? tasksStillProposed(room.proposedTasks, room.session.tasks) : QList<Task>();
}

void TaskCard::show()
{
    QList<KeyedRow> rows;
    int done = 0;
    const QList<Task> own = m_desk.room().session.tasks;
    for (const Task &task : own) {
        KeyedRow row;
        row.text = task.text;
        row.checked = task.done;
        done += task.done ? 1 : 0;
        rows.append(row);
    }
    const QList<Task> more = proposed();
    for (const Task &task : more) {
        KeyedRow row;
        row.text = task.text;
        row.offered = true;
        row.spoken = tr("%1, proposed; Enter adds it").arg(task.text);
        rows.append(row);
    }
    m_list->setRows(rows);
    m_new->setVisible(m_desk.room().mayEdit);
    setAside(own.isEmpty() ? QString() : tr("%1 of %2 done").arg(done).arg(own.size()));
}

void TaskCard::activate(int index)
{
    if (!m_desk.room().mayEdit)
        return;
    QList<Task> tasks = m_desk.room().session.tasks;
    if (index >= tasks.size()) {
        add(proposed().value(index - tasks.size()).text);
        return;
    }
    tasks[index].done = !tasks[index].done;
    m_desk.setTasks(tasks, tasks[index].done ? tr("Task done") : tr("Task open again"));
}

void TaskCard::remove(int index)
{
    QList<Task> tasks = m_desk.room().session.tasks;
    if (index >= tasks.size() || !m_desk.room().mayEdit)
        return;
    tasks.removeAt(index);
    m_desk.setTasks(tasks, tr("Take a task away"));
}

void TaskCard::add(const QString &text)
{
    QList<Task> tasks = m_desk.room().session.tasks;
    tasks.append({text, false});
    m_desk.setTasks(tasks, tr("Add a task"));
}

} // namespace ipt
