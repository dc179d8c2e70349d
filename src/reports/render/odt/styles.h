#pragma once

#include "reports/document/document.h"
#include "reports/render/page_setup.h"

#include <QByteArray>

/// What an OpenDocument text consists of beside its text.
namespace ipt::odt {

/// The beginning of content.xml, up to its styles.
QByteArray contentHead();
/// Styles of tables and their columns, each with its share of the width.
QByteArray automaticStyles(const QList<std::pair<QString, double>> &columns);
/// styles.xml: the look of each kind of text, the page, and what stands on every one.
QByteArray stylesOf(const Document &document, const PageSetup &setup);
QByteArray manifest(const QByteArray &type);

} // namespace ipt::odt
