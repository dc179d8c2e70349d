#pragma once

#include "engine/record/words.h"
#include "ui/theme/colours.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace ipt {

/// The set of line icons, each drawn on a 20 px grid in one colour.
// clang-format off
#define IPT_ICONS(X) \
    X(Grief, "grief") X(RoleDispute, "role_dispute") X(RoleTransition, "role_transition")           \
    X(InterpersonalDeficit, "interpersonal_deficit") X(Present, "present") X(Late, "late")          \
    X(LeftEarly, "left_early") X(Excused, "excused") X(Absent, "absent") X(Risk, "risk")            \
    X(Trigger, "trigger") X(Feeling, "feeling") X(Technique, "technique") X(Lock, "lock")           \
    X(Unlock, "unlock") X(Saved, "saved") X(Saving, "saving") X(Backup, "backup")                   \
    X(Restore, "restore") X(Search, "search") X(Settings, "settings") X(Key, "key")                 \
    X(Shield, "shield") X(Log, "log") X(Today, "today") X(Groups, "groups") X(Members, "members")   \
    X(Person, "person") X(Progress, "progress") X(Supervision, "supervision")                       \
    X(Inventory, "inventory") X(Timeline, "timeline") X(Measure, "measure") X(Goal, "goal")         \
    X(Add, "add") X(Remove, "remove") X(Close, "close") X(Edit, "edit") X(Delete, "delete")         \
    X(Undo, "undo") X(Redo, "redo") X(Print, "print") X(Export, "export") X(Import, "import")       \
    X(Share, "share") X(Cover, "cover") X(Copy, "copy") X(Open, "open") X(Menu, "menu")             \
    X(Help, "help") X(Info, "info") X(Warning, "warning") X(Error, "error") X(Check, "check")       \
    X(ChevronRight, "chevron_right") X(ChevronLeft, "chevron_left") X(ChevronDown, "chevron_down")  \
    X(ChevronUp, "chevron_up") X(ArrowRight, "arrow_right") X(Timer, "timer") X(Pause, "pause")     \
    X(Play, "play") X(Note, "note") X(Sign, "sign") X(Agenda, "agenda") X(Comment, "comment")       \
    X(Strategy, "strategy") X(Calendar, "calendar") X(Filter, "filter") X(Keyboard, "keyboard")     \
    X(Heart, "heart") X(Sponsor, "sponsor") X(Deceased, "deceased")                                 \
    X(SupportsRecovery, "supports_recovery") X(StrainedByUse, "strained_by_use")                    \
    X(UsesWith, "uses_with")
// clang-format on

enum class Icon {
#define IPT_ICON_VALUE(NAME, FILE) NAME,
    IPT_ICONS(IPT_ICON_VALUE)
#undef IPT_ICON_VALUE
};

/// An icon that takes the theme's colour when it is painted, so that it follows a change of theme.
QIcon icon(Icon which, Token token = &Colours::ink);
/// Fills `target` (square) with the icon, crisp at any scale of the device.
void paintIcon(QPainter *painter, Icon which, const QRectF &target, const QColor &ink);
/// The file within the resources.
QString fileOf(Icon which);

Icon iconOf(ProblemArea area);
Icon iconOf(Presence presence);
Icon iconOf(RecoveryBearing recovery);

} // namespace ipt
