#pragma once

#include "practice/interchange.h"
#include "practice/opening.h"
#include "support/text_of.h"

#include <QTemporaryDir>

/// The demonstration practice in a folder of its own, entered by one of its users at a time.
namespace ipt::test {

inline const UserId lindqvist(QStringLiteral("u-lindqvist")); ///< facilitator of both groups
inline const UserId okafor(QStringLiteral("u-okafor"));       ///< co-facilitator on Tuesday, clinician
inline const UserId marchetti(QStringLiteral("u-marchetti")); ///< clinician only
inline const UserId bell(QStringLiteral("u-bell"));           ///< supervisor and administrator
inline const GroupId tuesday(QStringLiteral("g-tuesday"));    ///< ended; run by Okafor and Lindqvist
inline const GroupId thursday(QStringLiteral("g-thursday"));  ///< session 7 is running; Lindqvist alone

class House
{
public:
    /// 28 May 2026, 12:34, in the middle of Thursday's seventh session.
    House();

    /// Signs in, and whoever was there before out.
    Practice &as(const UserId &user);
    Practice &practice() { return *m_practice; }
    void close() { m_practice.reset(); }

    QString path() const;
    static QString password();
    static QDateTime now();
    static void advance(int minutes);

    /// Everything that is kept, every private note included. Signs Harriet Bell in.
    PracticeRecord record();
    qint64 auditEntries();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Practice> m_practice;
};

/// The whole practice as it is exported.
Result<QByteArray> exported(Practice &practice, const ExportRequest &request);

/// What a use case answered: nothing where it was done.
template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result.ok() ? std::nullopt : std::optional(result.error());
}

} // namespace ipt::test
