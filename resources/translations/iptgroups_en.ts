<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>ipt::MeasureCard</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
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
    <name>ipt::MeasuresTab</name>
    <message numerus="yes">
        <source>%n figure(s), one after another; a minus where one was not answered.</source>
        <translation>
            <numerusform>%n figure; a minus where it was not answered.</numerusform>
            <numerusform>%n figures, one after another; a minus where one was not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with blanks between; a minus where one was not answered.</source>
        <translation>
            <numerusform>%n figure; a minus where it was not answered.</numerusform>
            <numerusform>%n figures with blanks between; a minus where one was not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) too many.</source>
        <translation>
            <numerusform>%n answer too many.</numerusform>
            <numerusform>%n answers too many.</numerusform>
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
    <name>ipt::Workspace</name>
    <message numerus="yes">
        <source>Locks after %n quiet minute(s)</source>
        <translation>
            <numerusform>Locks after %n min idle</numerusform>
            <numerusform>Locks after %n min idle</numerusform>
        </translation>
    </message>
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
</context>
</TS>
