#pragma once

#include "engine/gathering/session_moment.h"
#include "ui/dialogs/ask.h"

class QListWidget;

namespace ipt {

/// Asks which moments something came from.
class MomentsDialog : public Ask
{
    Q_OBJECT

public:
    /// Moments without an id can't be named and are not offered. What is in `chosen` and not among the
    /// moments stays chosen.
    MomentsDialog(const QString &about, const QList<SessionMoment> &moments, const QList<MomentId> &chosen,
                  QWidget *parent = nullptr);

    QList<MomentId> chosen() const;

private:
    QList<MomentId> m_offered; ///< a row each
    QList<MomentId> m_others;
    QListWidget *m_rows;
};

} // namespace ipt
