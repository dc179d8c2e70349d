#pragma once

#include "engine/record/session.h"
#include "ui/widgets/base/chips/chip.h"

#include <QAbstractListModel>
#include <QHash>

namespace ipt {

struct Definitions;

/// The moments of one session, in their order.
class MomentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "18:14"; empty where it was written afterwards
        WhoRole,                     ///< "Kim → Theo"
        ChipsRole,                   ///< QList<ChipLook>
    };

    explicit MomentModel(QObject *parent = nullptr);

    /// What moments are shown with: who goes by which name, when the session ran, and words.
    void setContext(const QHash<MemberId, QString> &called, const SessionHead &session,
                    const Definitions *definitions);
    void setMoments(const QList<Moment> &moments);
    const QList<Moment> &moments() const { return m_moments; }
    int rowOf(const MomentId &moment) const; ///< -1 where it is not among them

    void insert(int row, const Moment &moment);
    void replace(const Moment &moment);
    void remove(const MomentId &moment);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Any of them was added, changed or taken away.
    void momentsChanged();

private:
    QString timeOf(const Moment &moment) const;
    QString whoOf(const Moment &moment) const;
    QList<ChipLook> chipsOf(const Moment &moment) const;
    QString spoken(const Moment &moment) const;

    QList<Moment> m_moments;
    QHash<MemberId, QString> m_called;
    SessionHead m_session;
    const Definitions *m_definitions = nullptr;
};

} // namespace ipt
