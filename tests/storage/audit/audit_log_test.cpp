#include "storage/audit/audit_log.h"

#include "storage/audit/audit_head.h"
#include "storage/sql/query.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QFile>

using namespace ipt;

namespace {

AuditEntry entryOf(const char *what, const char *record, const char *user = "u1")
{
    return {0,
            instant("2026-03-01T10:00:00-05:00"),
            UserId(QString::fromLatin1(user)),
            QString::fromLatin1(what),
            QString::fromLatin1(record),
            {}};
}

void fill(AuditLog audit)
{
    audit.append(entryOf("read", "groups/g1"));
    audit.append(entryOf("sign_note", "groups/g1/sessions/3/notes/n1"));
    audit.append(entryOf("read", "groups/g10", "u2"));
    audit.append(entryOf("read", "groups/g1/sessions/3"));
}

QList<qint64> sequences(const QList<AuditEntry> &entries)
{
    QList<qint64> numbers;
    for (const AuditEntry &entry : entries)
        numbers.append(entry.sequence);
    return numbers;
}

} // namespace

TEST_CASE("The log knows when a session's summary last left the practice")
{
    TestPractice practice;
    AuditLog audit = practice.file().audit();
    const auto appendAt = [&](const char *what, const char *record, const char *at) {
        AuditEntry entry = entryOf(what, record);
        entry.at = Instant::parse(QString::fromLatin1(at)).value();
        audit.append(entry);
    };
    appendAt("export-summary", "groups/g1/sessions/3", "2026-03-01T10:00:00+01:00");
    appendAt("export-summary", "groups/g1/sessions/3", "2026-03-02T10:00:00+01:00");
    appendAt("export-summary", "groups/g1/sessions/30", "2026-03-03T10:00:00+01:00");
    appendAt("read-session", "groups/g1/sessions/3", "2026-03-04T10:00:00+01:00");
    CHECK(audit.lastSummaryOf(QStringLiteral("groups/g1/sessions/3")).value().text() ==
          QLatin1String("2026-03-02T10:00:00+01:00"));
    CHECK_FALSE(audit.lastSummaryOf(QStringLiteral("groups/g1/sessions/4")));
}

TEST_CASE("Entries come back newest first, by user and use case")
{
    TestPractice practice;
    AuditLog audit = practice.file().audit();
    fill(audit);
    AuditEntry second = entryOf("sign_note", "groups/g1/sessions/3/notes/n1");
    second.sequence = 2;
    CHECK(audit.entries({}, 10)[2] == second);
    CHECK(sequences(audit.entries({}, 3)) == QList<qint64>{4, 3, 2});
    AuditFilter filter;
    filter.before = 2;
    CHECK(sequences(audit.entries(filter, 3)) == QList<qint64>{1});
    filter = {};
    filter.what = QStringLiteral("read");
    CHECK(sequences(audit.entries(filter, 10)) == QList<qint64>{4, 3, 1});
    filter = {};
    filter.user = UserId(QStringLiteral("u2"));
    CHECK(sequences(audit.entries(filter, 10)) == QList<qint64>{3});
    CHECK_FALSE(audit.firstBroken());
}

TEST_CASE("An entry that is not committed is not in the log")
{
    TestPractice practice;
    {
        Transaction transaction(practice.file().database());
        practice.file().audit().append(entryOf("read", "groups/g1"));
    }
    CHECK(practice.file().audit().head() == AuditHead());
    practice.file().audit().append(entryOf("read", "groups/g1"));
    CHECK(practice.file().audit().head().count == 1);
    CHECK_FALSE(practice.file().audit().firstBroken());
}

TEST_CASE("Tampering with the log is noticed at its first wrong entry")
{
    TestPractice practice;
    fill(practice.file().audit());
    practice.reopen();
    Database &database = practice.file().database();
    // As somebody would who has the key and takes the guards away first.
    database.execute("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted;"
                     "DROP TRIGGER audit_grows_at_its_end;");
    struct Case
    {
        const char *statement;
        std::optional<qint64> broken;
    };
    const Case c = GENERATE(
        Case{"UPDATE audit SET user = 'u2' WHERE sequence = 2", 2},
        Case{"UPDATE audit SET at = '2026-03-01T10:00:01-05:00' WHERE sequence = 1", 1},
        Case{"UPDATE audit SET what = 'rea', record = 'dgroups/g1' WHERE sequence = 1", 1},
        Case{"UPDATE audit SET reason = 'because' WHERE sequence = 4", 4},
        Case{"UPDATE audit SET hash = zeroblob(32) WHERE sequence = 3", 3},
        Case{"DELETE FROM audit WHERE sequence = 2", 2}, Case{"DELETE FROM audit WHERE sequence = 1", 1},
        Case{"DELETE FROM audit WHERE sequence = 2; UPDATE audit SET sequence = sequence - 1 "
             "WHERE sequence > 2",
             2},
        Case{"INSERT INTO audit SELECT 5, at, user, what, record, reason, hash FROM audit "
             "WHERE sequence = 4",
             5},
        Case{"DELETE FROM audit WHERE sequence = 4", std::nullopt}, Case{"DELETE FROM audit", std::nullopt});
    INFO(c.statement);
    database.execute(c.statement);
    CHECK(practice.file().audit().firstBroken() == c.broken);
    if (c.broken) {
        const QList<FileFinding> findings = practice.file().verify();
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].kind == FileFinding::Kind::AuditChain);
    } else {
        // A cut tail leaves a whole chain; the head outside tells, also after a crash.
        QFile::remove(practice.path(QStringLiteral("-head.kept")));
        REQUIRE(
            QFile::copy(practice.path(QStringLiteral("-head")), practice.path(QStringLiteral("-head.kept"))));
        practice.close();
        QFile::remove(practice.path(QStringLiteral("-head")));
        REQUIRE(QFile::rename(practice.path(QStringLiteral("-head.kept")),
                              practice.path(QStringLiteral("-head"))));
        REQUIRE(practice.reopen().openingFindings().size() == 1);
        CHECK(practice.file().openingFindings()[0].kind == FileFinding::Kind::OlderCopy);
    }
}

TEST_CASE("The head is its practice's own and can't be made without the key")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.iptg-head"));
    const Secret key = Secret::random(32);
    const QByteArray salt(16, 's');
    const AuditHead head{12, QByteArray(32, 'h')};
    CHECK_FALSE(readAuditHead(path, key, salt));
    writeAuditHead(path, head, key, salt);
    CHECK(readAuditHead(path, key, salt) == head);
    CHECK(errorOf([&] { readAuditHead(path, Secret::random(32), salt); }) == ErrorKind::Damaged);
    CHECK(errorOf([&] { readAuditHead(path, key, QByteArray(16, 't')); }) == ErrorKind::Damaged);
}
