#pragma once

#include <QString>

namespace ipt::html {

/// The page's whole style: on screen a sheet of paper, in print only what is on it.
QString styleSheet();

} // namespace ipt::html
