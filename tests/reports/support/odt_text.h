#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ipt::test {

/// The entries of an archive in which they are stored as they are. Fails the test where it is none.
QHash<QString, QByteArray> partsOfOdt(const QByteArray &odt);
/// What is read in the text, a line for each paragraph and heading.
QString textOfOdt(const QByteArray &odt);

} // namespace ipt::test
