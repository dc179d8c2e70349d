#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace ipt {

class Button;
class Label;

/// Says above the page that something takes its time: after a moment how far it is, after a second with a
/// way to stop it. Work that is done before is never seen.
class WorkStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    void begin(const QString &words);
    /// 0 to 1; below 0 where it is not known.
    void setShare(double share);
    void end();
    /// Shows all of it at once, as after a second.
    void showWhole();

signals:
    void stopRequested();

private:
    Label *m_words;
    QProgressBar *m_bar;
    Button *m_stop;
    QTimer m_shows;
    QTimer m_offers;
};

} // namespace ipt
