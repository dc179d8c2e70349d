#include "engine/guard/name/name_guard.h"

#include "engine/support/demo_record.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

struct Named
{
    QString name;
    QString whose;
    GroupId group;
};

/// Members by every name of theirs, and the people of their inventories.
QList<Named> everybodyIn(const PracticeRecord &record)
{
    QHash<MemberId, GroupId> groups;
    for (const Group &group : record.groups) {
        for (const Participation &span : group.participation)
            groups.insert(span.member, group.id);
    }
    QList<Named> all;
    for (const Member &member : record.members) {
        const GroupId group = groups.value(member.id);
        QStringList names{member.name, member.goesBy(), member.name.section(u' ', 0, 0),
                          member.name.section(u' ', -1)};
        names += member.name.section(u' ', -1).split(u'-');
        for (const QString &name : std::as_const(names))
            all += Named{name, member.id.text(), group};
    }
    for (const Inventory &inventory : record.inventories) {
        for (const Relationship &relationship : inventory.relationships)
            all += Named{relationship.person.section(u' ', -1), relationship.id.text(),
                         groups.value(inventory.member)};
    }
    return all;
}

QString withoutMarks(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            out += c;
    }
    return out;
}

/// The name as somebody may write it; the second is what a finding shows of it.
QList<std::pair<QString, QString>> formsOf(const QString &name)
{
    QList<std::pair<QString, QString>> forms;
    const auto same = [&forms](const QString &form) { forms += {form, form}; };
    same(name);
    same(name.toUpper());
    same(withoutMarks(name));
    same(name.normalized(QString::NormalizationForm_D));
    forms += {name + QStringLiteral("'s"), name};
    forms += {name + QStringLiteral("’s"), name};
    forms += {u'(' + name + u')', name};
    forms += {u'"' + name + u'"', name};
    forms += {u'*' + name + QStringLiteral("*,"), name};
    const qsizetype half = name.size() / 2;
    if (name.size() >= 6 && name[half - 1].isLetter() && name[half].isLetter()) {
        same(name.left(half) + QStringLiteral("-\n") + name.mid(half));
        same(name.left(half) + QChar(0x00AD) + name.mid(half));
        same(name.left(half) + QChar(0x200B) + name.mid(half));
    }
    if (name.contains(u'-'))
        same(QString(name).replace(u'-', QChar(0x2011)));
    if (name.contains(u' '))
        same(QString(name).replace(u' ', u'\n'));
    return forms;
}

} // namespace

TEST_CASE("Everybody of the demonstration practice is found however they are written")
{
    const PracticeRecord record = test::demoRecord();
    const NameIndex index = NameIndex::of(record);
    int tried = 0;
    int missed = 0;
    for (const Named &named : everybodyIn(record)) {
        for (const auto &[form, shown] : formsOf(named.name)) {
            for (const char *around : {"The group listened to %1 about it.", "%1 had asked for that.",
                                       "Members thanked one another and %1 most of all."}) {
                Note note;
                note.sections = {{QString(), QString::fromLatin1(around).arg(form)}};
                const auto found = namesIn(note, named.group, index);
                ++tried;
                // Whose it is may be somebody else's of the same name.
                if (found.size() == 1 && found[0].text == shown)
                    continue;
                ++missed;
                UNSCOPED_INFO(note.sections[0].text.toStdString()
                              << " -> " << (found.isEmpty() ? "nothing" : found[0].text.toStdString()));
            }
        }
    }
    INFO(tried << " tried, " << missed << " missed");
    CHECK(missed <= tried / 100);
}

TEST_CASE("A member's own names and people are never found in their own note")
{
    const PracticeRecord record = test::demoRecord();
    const NameIndex index = NameIndex::of(record);
    for (const Member &member : record.members) {
        QStringList names{member.name, member.goesBy()};
        for (const Inventory &inventory : record.inventories) {
            if (inventory.member != member.id)
                continue;
            for (const Relationship &relationship : inventory.relationships)
                names += relationship.person;
        }
        Note note;
        note.kind = NoteKind::Member;
        note.member = member.id;
        for (const QString &name : std::as_const(names)) {
            for (const auto &[form, shown] : formsOf(name))
                note.sections += NoteSection{QString(), QStringLiteral("Spoke of %1 again.").arg(form)};
        }
        CHECK(namesIn(note, GroupId(QStringLiteral("g-tuesday")), index).isEmpty());
    }
}
