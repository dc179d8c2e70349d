<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The guards noticed something in notes that are not signed yet, or in addenda: %n place(s). `iptgroups-cli guard` lists them.</source>
        <translation>
            <numerusform>The guards noticed something in notes that are not signed yet, or in addenda: %n place. `iptgroups-cli guard` lists it.</numerusform>
            <numerusform>The guards noticed something in notes that are not signed yet, or in addenda: %n places. `iptgroups-cli guard` lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWording</name>
    <message numerus="yes">
        <source>%n level(s) still to be put into words.</source>
        <translation>
            <numerusform>%n level still to be put into words.</numerusform>
            <numerusform>%n levels still to be put into words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message numerus="yes">
        <source>The guards noticed something in the notes: %n place(s). Give a reason to let them go as they are.</source>
        <translation>
            <numerusform>The guards noticed something in the notes: %n place. Give a reason to let them go as they are.</numerusform>
            <numerusform>The guards noticed something in the notes: %n places. Give a reason to let them go as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was asked; the guards noticed something in %n place(s).</source>
        <translation>
            <numerusform>Nobody was asked; the guards noticed something in %n place.</numerusform>
            <numerusform>Nobody was asked; the guards noticed something in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n missing item(s) stand for the mean of the others, rounded half up</source>
        <translation>
            <numerusform>%n missing item stands for the mean of the others, rounded half up</numerusform>
            <numerusform>Up to %n missing items stand for the mean of the others, rounded half up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n drafted sentence(s) wait for you: accept, change or delete them before you sign.</source>
        <translation>
            <numerusform>%n drafted sentence waits for you: accept, change or delete it before you sign.</numerusform>
            <numerusform>%n drafted sentences wait for you: accept, change or delete them before you sign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressTexts</name>
    <message numerus="yes">
        <source>all %n session(s)</source>
        <translation>
            <numerusform>the %n session</numerusform>
            <numerusform>all %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message numerus="yes">
        <source>The guards noticed something in the notes of this summary: %n place(s). Give a reason to let it go as it is.</source>
        <translation>
            <numerusform>The guards noticed something in the notes of this summary: %n place. Give a reason to let it go as it is.</numerusform>
            <numerusform>The guards noticed something in the notes of this summary: %n places. Give a reason to let it go as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLines</name>
    <message numerus="yes">
        <source>use on at least %n day(s) of the last 30 (%1)</source>
        <translation>
            <numerusform>use on at least %n day of the last 30 (%1)</numerusform>
            <numerusform>use on at least %n days of the last 30 (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::AgendaTimer</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the meeting</source>
        <translation>
            <numerusform>%n minute of the meeting</numerusform>
            <numerusform>%n minutes of the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>a segment of the agenda</comment>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::AreaMatrix</name>
    <message numerus="yes">
        <source>%1, %2: %n moment(s)</source>
        <translation>
            <numerusform>%1, %2: %n moment</numerusform>
            <numerusform>%1, %2: %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::BackupPart</name>
    <message numerus="yes">
        <source>The last backup: %1. It holds the whole practice but what was done since: %n entries of the audit log.</source>
        <translation>
            <numerusform>The last backup: %1. It holds the whole practice but what was done since: %n entry of the audit log.</numerusform>
            <numerusform>The last backup: %1. It holds the whole practice but what was done since: %n entries of the audit log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::BackupWords</name>
    <message numerus="yes">
        <source>Backup failed; the last one is %n day(s) old</source>
        <translation>
            <numerusform>Backup failed; the last one is %n day old</numerusform>
            <numerusform>Backup failed; the last one is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Backup %n day ago</numerusform>
            <numerusform>Backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::BeforePart</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not worked with for %n session(s)</source>
        <translation>
            <numerusform>not worked with for %n session</numerusform>
            <numerusform>not worked with for %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::ClosenessCircle</name>
    <message numerus="yes">
        <source>%n people are still to be placed</source>
        <translation>
            <numerusform>%n person is still to be placed</numerusform>
            <numerusform>%n people are still to be placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::CompareCard</name>
    <message numerus="yes">
        <source>missed %1 of %n session(s)</source>
        <translation>
            <numerusform>missed %1 of %n session</numerusform>
            <numerusform>missed %1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) of use told of</source>
        <translation>
            <numerusform>at least %n day of use told of</numerusform>
            <numerusform>at least %n days of use told of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::DefinitionsCard</name>
    <message numerus="yes">
        <source>%1 can&apos;t be used, and nothing was changed: %n thing(s) are wrong in it.</source>
        <translation>
            <numerusform>%1 can&apos;t be used, and nothing was changed: %n thing is wrong in it.</numerusform>
            <numerusform>%1 can&apos;t be used, and nothing was changed: %n things are wrong in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::FindingsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::FollowUpCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::GroupProgressView</name>
    <message numerus="yes">
        <source>%1 of %n goal(s) at or above expected</source>
        <translation>
            <numerusform>%1 of %n goal at or above expected</numerusform>
            <numerusform>%1 of %n goals at or above expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::GroupsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::GuidePanel</name>
    <message numerus="yes">
        <source>Question %1 of %2; %n of them are open</source>
        <translation>
            <numerusform>Question %1 of %2; %n of them is open</numerusform>
            <numerusform>Question %1 of %2; %n of them are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are open</source>
        <translation>
            <numerusform>%n question is open</numerusform>
            <numerusform>%n questions are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was everybody. %n questions are open; they can stay so.</source>
        <translation>
            <numerusform>That was everybody. %n question is open; it can stay so.</numerusform>
            <numerusform>That was everybody. %n questions are open; they can stay so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::HeatMap</name>
    <message numerus="yes">
        <source>%n moment(s) about them</source>
        <translation>
            <numerusform>%n moment about them</numerusform>
            <numerusform>%n moments about them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::InventoryTab</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be placed: %1 and %n more.</source>
        <translation>
            <numerusform>Still to be placed: %1 and %n more.</numerusform>
            <numerusform>Still to be placed: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MeasureChart</name>
    <message numerus="yes">
        <source>%1; use on at least %n day(s)</source>
        <translation>
            <numerusform>%1; use on at least %n day</numerusform>
            <numerusform>%1; use on at least %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MeasuresCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n due</numerusform>
            <numerusform>%1, %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MeasuresTab</name>
    <message numerus="yes">
        <source>%n on this day</source>
        <translation>
            <numerusform>%n on this day</numerusform>
            <numerusform>%n on this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MemberStrategiesCard</name>
    <message numerus="yes">
        <source>%n moment(s) of others</source>
        <translation>
            <numerusform>%n moment of others</numerusform>
            <numerusform>%n moments of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MembersPage</name>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n open follow-up</numerusform>
            <numerusform>%n open follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MomentModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::MomentStream</name>
    <message numerus="yes">
        <source>%n, all saved</source>
        <translation>
            <numerusform>%n, saved</numerusform>
            <numerusform>%n, all saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::NoteReader</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) attended</source>
        <translation>
            <numerusform>%n member attended</numerusform>
            <numerusform>%n members attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::OverviewCard</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::OverviewPart</name>
    <message numerus="yes">
        <source>%n member(s) in the groups you supervise: %1 completed, %2 left early, %3 go on.</source>
        <translation>
            <numerusform>%n member in the groups you supervise: %1 completed, %2 left early, %3 go on.</numerusform>
            <numerusform>%n members in the groups you supervise: %1 completed, %2 left early, %3 go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::OverviewTab</name>
    <message numerus="yes">
        <source>Attended %1 of %n session(s).</source>
        <translation>
            <numerusform>Attended %1 of %n session.</numerusform>
            <numerusform>Attended %1 of %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::PeopleSheet</name>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::PresenceCard</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n to mark</numerusform>
            <numerusform>%n to mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n session(s))</source>
        <translation>
            <numerusform>%1 (%n session)</numerusform>
            <numerusform>%1 (%n sessions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::PresenceList</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::ProgressListView</name>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n follow-up open</numerusform>
            <numerusform>%n follow-ups open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <translation>
            <numerusform>%n of yours</numerusform>
            <numerusform>%n of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::ReportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) are left out because they name somebody else: %1</source>
        <translation>
            <numerusform>%n entry is left out because it names somebody else: %1</numerusform>
            <numerusform>%n entries are left out because they name somebody else: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::Sociogram</name>
    <message numerus="yes">
        <source>spoke %n time(s)</source>
        <translation>
            <numerusform>spoke %n time</numerusform>
            <numerusform>spoke %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the group</source>
        <translation>
            <numerusform>%n to the group</numerusform>
            <numerusform>%n to the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <translation>
            <numerusform>%n to %1</numerusform>
            <numerusform>%n to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was spoken to %n time(s)</source>
        <translation>
            <numerusform>was spoken to %n time</numerusform>
            <numerusform>was spoken to %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::SpanChoice</name>
    <message numerus="yes">
        <source>Last %n session(s)</source>
        <translation>
            <numerusform>Last %n session</numerusform>
            <numerusform>Last %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::StepRun</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s): %1.</source>
        <translation>
            <numerusform>%n next step: %1.</numerusform>
            <numerusform>%n next steps: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::StrategiesCard</name>
    <message numerus="yes">
        <source>from %n moment(s)</source>
        <translation>
            <numerusform>from %n moment</numerusform>
            <numerusform>from %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::SupervisionView</name>
    <message numerus="yes">
        <source>%n unsigned</source>
        <translation>
            <numerusform>%n unsigned</numerusform>
            <numerusform>%n unsigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::TurnBar</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::TurnsCard</name>
    <message numerus="yes">
        <source>Session %1: %2 % even, %n turn(s), most by %3</source>
        <translation>
            <numerusform>Session %1: %2 % even, %n turn, most by %3</numerusform>
            <numerusform>Session %1: %2 % even, %n turns, most by %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::Workspace</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to co-sign</source>
        <translation>
            <numerusform>%n note to co-sign</numerusform>
            <numerusform>%n notes to co-sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ipt::WrapUpPart</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>%n to follow up</numerusform>
            <numerusform>%n to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafted sentence(s) were not accepted yet; signing makes them yours.</source>
        <translation>
            <numerusform>%n drafted sentence was not accepted yet; signing makes it yours.</numerusform>
            <numerusform>%n drafted sentences were not accepted yet; signing makes them yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n to accept</numerusform>
            <numerusform>%n to accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n note(s)</source>
        <translation>
            <numerusform>Sign %n note</numerusform>
            <numerusform>Sign %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n member(s) is not marked.</source>
        <translation>
            <numerusform>The attendance of %n member is not marked.</numerusform>
            <numerusform>The attendance of %n members is not marked.</numerusform>
        </translation>
    </message>
</context>
</TS>
