#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ipt {

class Button;
class IconView;
class Label;
class RailItem;

/// The quiet navigation at the left: the practice's name on top, the places with a count
/// where something is due, and at the foot who is signed in, whether all is saved, the
/// backup's age and the lock. Up and Down move between the places.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setPractice(const QString &name, const QString &kind);
    /// `id` is what the signals call the place.
    void addPlace(const QString &id, const QString &words);
    void addSeparator();
    void setPlaceVisible(const QString &id, bool visible);
    /// Shown where it is above 0; `meaning` is what a screen reader says ("7 things due").
    void setCount(const QString &id, int count, const QString &meaning = {});
    void setCurrent(const QString &id);
    QString current() const;

    /// "Amara Okafor · facilitator"
    void setUser(const QString &line);
    /// "Everything is saved"; a warning where something could not be.
    void setSaved(const QString &line, bool warning = false);
    /// "Backup today 08:12", marked where it is old or could not be made; nothing for an empty line.
    void setBackup(const QString &line, bool warning = false);
    /// "Locks in 5 min"; pressing it locks.
    void setLock(const QString &line);

signals:
    void placeChosen(const QString &id);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Label *m_practice;
    Label *m_kind;
    QVBoxLayout *m_places;
    QButtonGroup *m_group;
    QHash<QString, RailItem *> m_items;
    RailItem *m_last = nullptr;
    Label *m_user;
    Label *m_saved;
    QWidget *m_backupRow;
    IconView *m_backupIcon;
    Label *m_backup;
    Button *m_lock;
};

} // namespace ipt
