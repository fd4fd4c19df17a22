<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoxRows</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>up to %Ln minute</numerusform>
            <numerusform>up to %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCell</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, all filled in by the FRITZ!Box</source>
        <translation>
            <numerusform>%Ln gap, filled in by the FRITZ!Box</numerusform>
            <numerusform>%Ln gaps, all filled in by the FRITZ!Box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them filled in by the FRITZ!Box</source>
        <extracomment>Gaps in which calls were not heard, and how many of them the box&apos;s list has filled</extracomment>
        <translation>
            <numerusform>%1, %Ln of them filled in by the FRITZ!Box</numerusform>
            <numerusform>%1, %Ln of them filled in by the FRITZ!Box</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPrinter</name>
    <message numerus="yes">
        <source>%Ln selected call(s)</source>
        <translation>
            <numerusform>%Ln selected call</numerusform>
            <numerusform>%Ln selected calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message numerus="yes">
        <source>There are %Ln phone books in “%1”: the contacts of all of them were read.</source>
        <translation>
            <numerusform>There is %Ln phone book in “%1”: its contacts were read.</numerusform>
            <numerusform>There are %Ln phone books in “%1”: the contacts of all of them were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more numbers than the FRITZ!Box keeps in one contact, and becomes %Ln contacts.</source>
        <translation>
            <numerusform>“%1” has more numbers than the FRITZ!Box keeps in one contact, and becomes %Ln contact.</numerusform>
            <numerusform>“%1” has more numbers than the FRITZ!Box keeps in one contact, and becomes %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln VIP mark(s)</source>
        <translation>
            <numerusform>%Ln VIP mark</numerusform>
            <numerusform>%Ln VIP marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) in the FRITZ!Box</source>
        <translation>
            <numerusform>%Ln picture in the FRITZ!Box</numerusform>
            <numerusform>%Ln pictures in the FRITZ!Box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quick dial number(s)</source>
        <translation>
            <numerusform>%Ln quick dial number</numerusform>
            <numerusform>%Ln quick dial numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring tone(s)</source>
        <translation>
            <numerusform>%Ln ring tone</numerusform>
            <numerusform>%Ln ring tones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of numbers and e-mail addresses</source>
        <translation>
            <numerusform>%Ln kind of a number or an e-mail address</numerusform>
            <numerusform>%Ln kinds of numbers and e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of door intercoms</source>
        <translation>
            <numerusform>%Ln mark of a door intercom</numerusform>
            <numerusform>%Ln marks of door intercoms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message numerus="yes">
        <source>%Ln calls removed.</source>
        <translation>
            <numerusform>%Ln call removed.</numerusform>
            <numerusform>%Ln calls removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls will be removed for good. Go on? [y/N]</source>
        <translation>
            <numerusform>%Ln call will be removed for good. Go on? [y/N]</numerusform>
            <numerusform>%Ln calls will be removed for good. Go on? [y/N]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls would be removed.</source>
        <translation>
            <numerusform>%Ln call would be removed.</numerusform>
            <numerusform>%Ln calls would be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message numerus="yes">
        <source>The log is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform>The log is written again, %Ln line is missing.</numerusform>
            <numerusform>The log is written again, %Ln lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log, %Ln lines are missing.</source>
        <translation>
            <numerusform>In the log, %Ln line is missing.</numerusform>
            <numerusform>In the log, %Ln lines are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message numerus="yes">
        <source>%Ln missed calls</source>
        <translation>
            <numerusform>%Ln missed call</numerusform>
            <numerusform>%Ln missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls in the last minute</source>
        <translation>
            <numerusform>%Ln call in the last minute</numerusform>
            <numerusform>%Ln calls in the last minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice message, up to %Ln minute(s)</source>
        <translation>
            <numerusform>Voice message, up to %Ln minute</numerusform>
            <numerusform>Voice message, up to %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice message(s)</source>
        <translation>
            <numerusform>%Ln voice message</numerusform>
            <numerusform>%Ln voice messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below the names of some who have called</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>Connected to %1 after %Ln tries</source>
        <translation>
            <numerusform>Connected to %1 after %Ln try</numerusform>
            <numerusform>Connected to %1 after %Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueCommand</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln call saved to %1.</numerusform>
            <numerusform>%Ln calls saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) could not be read.</source>
        <translation>
            <numerusform>%Ln call could not be read.</numerusform>
            <numerusform>%Ln calls could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BackupDialog</name>
    <message numerus="yes">
        <source>%Ln call(s) restored.</source>
        <translation>
            <numerusform>%Ln call restored.</numerusform>
            <numerusform>%Ln calls restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BookList</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallCommands</name>
    <message numerus="yes">
        <source>%Ln call(s) with this number and all that is known of it will be removed. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln call with this number and all that is known of it will be removed. This can&apos;t be undone.</numerusform>
            <numerusform>%Ln calls with this number and all that is known of it will be removed. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallMonths</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallPlans</name>
    <message numerus="yes">
        <source>%Ln call(s) marked as done.</source>
        <translation>
            <numerusform>%Ln call marked as done.</numerusform>
            <numerusform>%Ln calls marked as done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CardTransfer</name>
    <message numerus="yes">
        <source>Import %Ln contact(s) into this phone book of the FRITZ!Box:</source>
        <translation>
            <numerusform>Import %Ln contact into this phone book of the FRITZ!Box:</numerusform>
            <numerusform>Import %Ln contacts into this phone book of the FRITZ!Box:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln contact(s) …</source>
        <translation>
            <numerusform>Importing %Ln contact …</numerusform>
            <numerusform>Importing %Ln contacts …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported</source>
        <translation>
            <numerusform>%Ln contact imported</numerusform>
            <numerusform>%Ln contacts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln contact exported to “%1”.</numerusform>
            <numerusform>%Ln contacts exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a number left out</source>
        <translation>
            <numerusform>%Ln without a number left out</numerusform>
            <numerusform>%Ln without a number left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not added.</source>
        <translation>
            <numerusform>%Ln more was not added.</numerusform>
            <numerusform>%Ln more were not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln call(s) with this number</source>
        <translation>
            <numerusform>%Ln call with this number</numerusform>
            <numerusform>%Ln calls with this number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %Ln call(s) in the list</source>
        <translation>
            <numerusform>&amp;All calls in the list (%Ln)</numerusform>
            <numerusform>&amp;All %Ln calls in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;selected call(s)</source>
        <translation>
            <numerusform>Only the &amp;selected call</numerusform>
            <numerusform>Only the %Ln &amp;selected calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryActions</name>
    <message numerus="yes">
        <source>Copy %Ln &amp;row(s)</source>
        <translation>
            <numerusform>Copy &amp;row</numerusform>
            <numerusform>Copy %Ln &amp;rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln call(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln call</numerusform>
            <numerusform>&amp;Delete %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln number(s)</source>
        <translation>
            <numerusform>&amp;Copy %Ln number</numerusform>
            <numerusform>&amp;Copy %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryForm</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) removed.</source>
        <translation>
            <numerusform>%Ln call removed.</numerusform>
            <numerusform>%Ln calls removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older call(s) are removed now and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln older call is removed now and can&apos;t be brought back.</numerusform>
            <numerusform>%Ln older calls are removed now and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this number, and what is known of it, are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln call with this number, and what is known of it, is removed and can&apos;t be brought back.</numerusform>
            <numerusform>%Ln calls with this number, and what is known of it, are removed and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln call is removed and can&apos;t be brought back.</numerusform>
            <numerusform>%Ln calls are removed and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) removed, the others can&apos;t be removed now. Try again later.</source>
        <translation>
            <numerusform>%Ln call removed, the others can&apos;t be removed now. Try again later.</numerusform>
            <numerusform>%Ln calls removed, the others can&apos;t be removed now. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are older, and still there.</source>
        <translation>
            <numerusform>%Ln call is older, and still there.</numerusform>
            <numerusform>%Ln calls are older, and still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryWindow</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ImportBar</name>
    <message numerus="yes">
        <source>Importing %Ln file(s) …</source>
        <translation>
            <numerusform>Importing %Ln file …</numerusform>
            <numerusform>Importing %Ln files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s)</source>
        <translation>
            <numerusform>%Ln new call</numerusform>
            <numerusform>%Ln new calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <translation>
            <numerusform>%Ln already known</numerusform>
            <numerusform>%Ln already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import finished: %1. %Ln row(s) could not be read.</source>
        <translation>
            <numerusform>Import finished: %1. %Ln row could not be read.</numerusform>
            <numerusform>Import finished: %1. %Ln rows could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessageModel</name>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>up to %Ln minute</numerusform>
            <numerusform>up to %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessageNews</name>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln new voice message</numerusform>
            <numerusform>%Ln new voice messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>up to %Ln minute</numerusform>
            <numerusform>up to %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessagesWindow</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation>
            <numerusform>Delete %Ln message?</numerusform>
            <numerusform>Delete %Ln messages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MonitorCommand</name>
    <message numerus="yes">
        <source>On standard output, %Ln lines are missing.</source>
        <translation>
            <numerusform>On standard output, %Ln line is missing.</numerusform>
            <numerusform>On standard output, %Ln lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standard output is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform>Standard output is written again, %Ln line is missing.</numerusform>
            <numerusform>Standard output is written again, %Ln lines are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumbersEditor</name>
    <message numerus="yes">
        <source>The FRITZ!Box keeps no more than %Ln number(s) in one contact.</source>
        <translation>
            <numerusform>The FRITZ!Box keeps no more than %Ln number in one contact.</numerusform>
            <numerusform>The FRITZ!Box keeps no more than %Ln numbers in one contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PhonebookWindow</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RecordCommand</name>
    <message numerus="yes">
        <source>%Ln call(s) are older than history/retentionDays in the settings file. None is removed before you have agreed to it there with history/confirmedRetentionDays.</source>
        <translation>
            <numerusform>%Ln call is older than history/retentionDays in the settings file. It is not removed before you have agreed to it there with history/confirmedRetentionDays.</numerusform>
            <numerusform>%Ln calls are older than history/retentionDays in the settings file. None is removed before you have agreed to it there with history/confirmedRetentionDays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RepairBar</name>
    <message numerus="yes">
        <source>%Ln call(s) restored.</source>
        <translation>
            <numerusform>%Ln call restored.</numerusform>
            <numerusform>%Ln calls restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) could not be read.</source>
        <translation>
            <numerusform>%Ln call could not be read.</numerusform>
            <numerusform>%Ln calls could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RuleTrialDialog</name>
    <message numerus="yes">
        <source>These are the latest %Ln. Nothing of it was done.</source>
        <translation>
            <numerusform>This is the latest one. Nothing of it was done.</numerusform>
            <numerusform>These are the latest %Ln. Nothing of it was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have happened %Ln time(s). Nothing of it was done.</source>
        <translation>
            <numerusform>It would have happened once. Nothing of it was done.</numerusform>
            <numerusform>It would have happened %Ln times. Nothing of it was done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RulesForm</name>
    <message numerus="yes">
        <source>%Ln rule(s) of the settings file can&apos;t be understood. They are left out until you correct them there:</source>
        <translation>
            <numerusform>%Ln rule of the settings file can&apos;t be understood. It is left out until you correct it there:</numerusform>
            <numerusform>%Ln rules of the settings file can&apos;t be understood. They are left out until you correct them there:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayApplication</name>
    <message numerus="yes">
        <source>%Ln calls were fetched from the FRITZ!Box.</source>
        <translation>
            <numerusform>%Ln call was fetched from the FRITZ!Box.</numerusform>
            <numerusform>%Ln calls were fetched from the FRITZ!Box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayMenu</name>
    <message numerus="yes">
        <source>Mark %Ln new missed call(s) as seen</source>
        <translation>
            <numerusform>Mark %Ln new missed call as seen</numerusform>
            <numerusform>Mark %Ln new missed calls as seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln new voice message</numerusform>
            <numerusform>%Ln new voice messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::Troubles</name>
    <message numerus="yes">
        <source>The log is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform>The log is written again, one line is missing.</numerusform>
            <numerusform>The log is written again, %Ln lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are older than you want to keep them. None is removed before you have agreed to it under Settings › Calls and privacy.</source>
        <translation>
            <numerusform>%Ln call is older than you want to keep calls. It is not removed before you have agreed to it under Settings › Calls and privacy.</numerusform>
            <numerusform>%Ln calls are older than you want to keep calls. None is removed before you have agreed to it under Settings › Calls and privacy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::UndoBar</name>
    <message numerus="yes">
        <source>%Ln call(s) deleted.</source>
        <translation>
            <numerusform>%Ln call deleted.</numerusform>
            <numerusform>%Ln calls deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) deleted, the others can&apos;t be deleted now.</source>
        <translation>
            <numerusform>%Ln call deleted, the others can&apos;t be deleted now.</numerusform>
            <numerusform>%Ln calls deleted, the others can&apos;t be deleted now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleProblemText</name>
    <message numerus="yes">
        <source>%Ln rule(s) can&apos;t be understood and are left out.</source>
        <translation>
            <numerusform>%Ln rule can&apos;t be understood and is left out.</numerusform>
            <numerusform>%Ln rules can&apos;t be understood and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCommand</name>
    <message numerus="yes">
        <source>Calls are kept for %n day(s).</source>
        <translation>
            <numerusform>Calls are kept for %n day.</numerusform>
            <numerusform>Calls are kept for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message numerus="yes">
        <source>%n change(s) of this computer will be shared once it works again.</source>
        <translation>
            <numerusform>%n change of this computer will be shared once it works again.</numerusform>
            <numerusform>%n changes of this computer will be shared once it works again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln call(s)</source>
        <extracomment>A weekday and two times: Monday, 14:00 to 15:00: 3 calls</extracomment>
        <translation>
            <numerusform>%1, %2 to %3: %Ln call</numerusform>
            <numerusform>%1, %2 to %3: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>call(s)</source>
        <translation>
            <numerusform>call</numerusform>
            <numerusform>calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls most: %Ln call(s)</source>
        <translation>
            <numerusform>calls most: %Ln call</numerusform>
            <numerusform>calls most: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incoming</source>
        <extracomment>A share, and of how many calls: 75 % of 4 incoming</extracomment>
        <translation>
            <numerusform>%1 of %Ln incoming</numerusform>
            <numerusform>%1 of %Ln incoming</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message numerus="yes">
        <source>%Ln new missed call(s)</source>
        <translation>
            <numerusform>%Ln new missed call</numerusform>
            <numerusform>%Ln new missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln new voice message</numerusform>
            <numerusform>%Ln new voice messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to call back</source>
        <translation>
            <numerusform>%Ln call to call back</numerusform>
            <numerusform>%Ln calls to call back</numerusform>
        </translation>
    </message>
</context>
</TS>
