#pragma once

class QScrollArea;
class QWidget;

namespace ipt {

/// The widget in an area that scrolls up and down only, and takes the widget's least width.
QScrollArea *scrolling(QWidget *content);

} // namespace ipt
