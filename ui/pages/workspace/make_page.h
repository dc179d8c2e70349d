#pragma once

#include "ui/pages/place.h"

namespace ipt {

class Page;
class Practice;

/// The page that shows places of the kind. The caller owns it.
Page *makePage(Place::Kind kind, Practice &practice);

} // namespace ipt
