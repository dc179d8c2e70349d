#pragma once

#include <QStringList>

#include <functional>

namespace ipt::bench {

/// Work that is done in a process of its own, so that its memory can be told from everything else's. It gives
/// figures, and may throw.
///
///     const Apart opening("opening", [](const QStringList &arguments) { … return QList<double>{…}; });
class Apart
{
public:
    using Work = std::function<QList<double>(const QStringList &)>;

    Apart(const char *name, Work work);

    /// Starts this program anew for the work of that name and gives its figures; throws where it fails.
    static QList<double> figures(const QString &name, const QStringList &arguments);
    /// What the program started so does: its exit code.
    static int run(const QString &name, const QStringList &arguments);
};

/// What this process has in memory, and the most it ever had, in megabytes.
double residentMegabytes();
double peakMegabytes();

} // namespace ipt::bench
