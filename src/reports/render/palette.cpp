#include "reports/render/palette.h"

namespace ipt {

MarkColours coloursOf(doc::Mark mark)
{
    using doc::Mark;
    switch (mark) {
    case Mark::Grief:
        return {QColor(0x7a, 0x57, 0xab), QColor(0xef, 0xe8, 0xf8), QColor(0x6a, 0x48, 0x9c)};
    case Mark::RoleDispute:
        return {QColor(0xb0, 0x70, 0x1a), QColor(0xfa, 0xec, 0xd4), QColor(0x8a, 0x53, 0x08)};
    case Mark::RoleTransition:
        return {QColor(0x15, 0x80, 0x7a), QColor(0xdc, 0xf1, 0xef), QColor(0x0d, 0x69, 0x63)};
    case Mark::InterpersonalDeficit:
        return {QColor(0x35, 0x6f, 0xb5), QColor(0xe0, 0xeb, 0xf8), QColor(0x2a, 0x5f, 0xa3)};
    case Mark::Present:
    case Mark::Done:
        return {QColor(0x4d, 0x8a, 0x68), QColor(0xe3, 0xf0, 0xe7), QColor(0x1d, 0x5a, 0x40)};
    case Mark::Partly:
        return {QColor(0xb0, 0x70, 0x1a), QColor(0xfb, 0xf0, 0xda), QColor(0x7a, 0x4f, 0x06)};
    case Mark::Absent:
    case Mark::Risk:
        return {QColor(0xb3, 0x38, 0x2c), QColor(0xfb, 0xe6, 0xe2), QColor(0x9a, 0x2c, 0x21)};
    case Mark::None:
    case Mark::Excused:
    case Mark::Open:
        break;
    }
    return {QColor(0x80, 0x79, 0x6e), QColor(0xed, 0xea, 0xe4), QColor(0x4b, 0x52, 0x5a)};
}

bool isArea(doc::Mark mark)
{
    using doc::Mark;
    return mark == Mark::Grief || mark == Mark::RoleDispute || mark == Mark::RoleTransition ||
           mark == Mark::InterpersonalDeficit;
}

QColor phaseColour(int index)
{
    switch (index) {
    case 0:
        return {0xd9, 0xe6, 0xdc};
    case 1:
        return {0x9f, 0xc3, 0xac};
    default:
        return {0x5c, 0x8f, 0x73};
    }
}

} // namespace ipt
