#pragma once

#include "practice/views/report_views.h"

#include <QObject>

class QWidget;

namespace ipt {

class ChartCard;
class Practice;
enum class ChartExport;
struct Error;

/// How progress leaves the window: charts and tables by the clipboard or as files, a sheet to the
/// printer, a report to whoever asked for it. Each is noted by the practice before it is done.
class ProgressExports : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    ProgressExports(Practice &practice, QWidget *window);

    void chart(const ProgressTableRequest &table, ChartExport what, const ChartCard &card);
    void print(const MemberId &member, const GroupId &group, DaySpan span);
    void report(const MemberId &member, const GroupId &group);

signals:
    void done(const QString &sentence);
    void refused(const ipt::Error &error);

private:
    void write(const QString &path, const QByteArray &content);

    Practice &m_practice;
    QWidget *m_window;
};

} // namespace ipt
