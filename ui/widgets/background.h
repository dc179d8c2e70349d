#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace ipt {

/// Does `work` in a thread of its own while the window stays alive, and hands what it returns to
/// `then` in the window's thread, unless `owner` is gone by then.
template <typename Work, typename Then>
void inBackground(QObject *owner, Work work, Then then)
{
    using Value = decltype(work());
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([value, work = std::move(work)]() mutable { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, owner,
                     [value, then = std::move(then)]() mutable { then(std::move(**value)); });
    thread->start();
}

} // namespace ipt
