#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/pages/place.h"

#include <QWidget>

namespace ipt {

/// One tab of a member's page. It shows values and asks for changes; it changes nothing itself.
class MemberTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called again whenever the record has changed; keeps what is being typed and what is selected.
    virtual void setShown(const MemberShown &shown) = 0;
    /// Puts the keyboard where work begins; leaves it where it is if there is no such place.
    virtual void focusFirst() = 0;

signals:
    void placeRequested(const ipt::Place &place);
};

} // namespace ipt
