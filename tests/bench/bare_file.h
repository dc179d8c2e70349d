#pragma once

#include <QString>

#include <memory>

namespace ipt::bench {

/// A file of one table, written through the library's C API with the settings that a practice has:
/// what keeping something costs at the least.
class BareFile
{
public:
    /// Makes the file anew.
    explicit BareFile(const QString &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    /// One INSERT and its commit.
    void insert(const QString &text);

private:
    struct Handles;
    std::unique_ptr<Handles> m_handles;
};

} // namespace ipt::bench
