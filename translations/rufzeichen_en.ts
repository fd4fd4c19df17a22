<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoxRows</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCell</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPrinter</name>
    <message numerus="yes">
        <source>%n selected call(s)</source>
        <translation>
            <numerusform>%n selected call</numerusform>
            <numerusform>%n selected calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message numerus="yes">
        <source>%n calls removed.</source>
        <translation>
            <numerusform>%n call removed.</numerusform>
            <numerusform>%n calls removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonebookCommand</name>
    <message numerus="yes">
        <source>%n contacts were added, then “%1” was not: %2 Import the files again when that is mended: what is there already is not added twice.</source>
        <translation>
            <numerusform>%n contact was added, then “%1” was not: %2 Import the files again when that is mended: what is there already is not added twice.</numerusform>
            <numerusform>%n contacts were added, then “%1” was not: %2 Import the files again when that is mended: what is there already is not added twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>Connected to %1 after %n tries</source>
        <translation>
            <numerusform>Connected to %1 after %n try</numerusform>
            <numerusform>Connected to %1 after %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BookList</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallCommands</name>
    <message numerus="yes">
        <source>%n call(s) with this number and all that is known of it will be removed. This can’t be undone.</source>
        <translation>
            <numerusform>%n call with this number and all that is known of it will be removed. This can’t be undone.</numerusform>
            <numerusform>%n calls with this number and all that is known of it will be removed. This can’t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CardTransfer</name>
    <message numerus="yes">
        <source>Import %n contact(s) into this phone book of the FRITZ!Box:</source>
        <translation>
            <numerusform>Import %n contact into this phone book of the FRITZ!Box:</numerusform>
            <numerusform>Import %n contacts into this phone book of the FRITZ!Box:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n contact(s) …</source>
        <translation>
            <numerusform>Importing %n contact …</numerusform>
            <numerusform>Importing %n contacts …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n contact imported</numerusform>
            <numerusform>%n contacts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there before</source>
        <translation>
            <numerusform>%n there before</numerusform>
            <numerusform>%n there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n contact exported to “%1”.</numerusform>
            <numerusform>%n contacts exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DetailsPane</name>
    <message numerus="yes">
        <source>%n call(s) with this number</source>
        <translation>
            <numerusform>%n call with this number</numerusform>
            <numerusform>%n calls with this number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n call(s) of the list</source>
        <translation>
            <numerusform>&amp;All calls of the list (%n)</numerusform>
            <numerusform>&amp;All %n calls of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;selected call(s)</source>
        <translation>
            <numerusform>Only the &amp;selected call</numerusform>
            <numerusform>Only the %n &amp;selected calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryActions</name>
    <message numerus="yes">
        <source>Copy %n &amp;row(s)</source>
        <translation>
            <numerusform>Copy &amp;row</numerusform>
            <numerusform>Copy %n &amp;rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n call(s)</source>
        <translation>
            <numerusform>&amp;Delete %n call</numerusform>
            <numerusform>&amp;Delete %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n number(s)</source>
        <translation>
            <numerusform>&amp;Copy %n number</numerusform>
            <numerusform>&amp;Copy %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryForm</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>%n call removed.</numerusform>
            <numerusform>%n calls removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older call(s) are removed now and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%n older call is removed now and can&apos;t be brought back.</numerusform>
            <numerusform>%n older calls are removed now and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with this number, and what is known of it, are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%n call with this number, and what is known of it, is removed and can&apos;t be brought back.</numerusform>
            <numerusform>%n calls with this number, and what is known of it, are removed and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%n call is removed and can&apos;t be brought back.</numerusform>
            <numerusform>%n calls are removed and can&apos;t be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ImportBar</name>
    <message numerus="yes">
        <source>Importing %n file(s) …</source>
        <translation>
            <numerusform>Importing %n file …</numerusform>
            <numerusform>Importing %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s)</source>
        <translation>
            <numerusform>%n new call</numerusform>
            <numerusform>%n new calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessageModel</name>
    <message numerus="yes">
        <source>up to %n minute(s)</source>
        <translation>
            <numerusform>up to %n minute</numerusform>
            <numerusform>up to %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessagesWindow</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MonitorCommand</name>
    <message numerus="yes">
        <source>The log is written again, %n lines are missing.</source>
        <translation>
            <numerusform>The log is written again, %n line is missing.</numerusform>
            <numerusform>The log is written again, %n lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standard output is written again, %n lines are missing.</source>
        <translation>
            <numerusform>Standard output is written again, %n line is missing.</numerusform>
            <numerusform>Standard output is written again, %n lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log, %n lines are missing.</source>
        <translation>
            <numerusform>In the log, %n line is missing.</numerusform>
            <numerusform>In the log, %n lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On standard output, %n lines are missing.</source>
        <translation>
            <numerusform>On standard output, %n line is missing.</numerusform>
            <numerusform>On standard output, %n lines are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumbersEditor</name>
    <message numerus="yes">
        <source>The FRITZ!Box keeps no more than %n number(s) in one contact.</source>
        <translation>
            <numerusform>The FRITZ!Box keeps no more than %n number in one contact.</numerusform>
            <numerusform>The FRITZ!Box keeps no more than %n numbers in one contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PhonebookWindow</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::StatisticsDialog</name>
    <message numerus="yes">
        <source>call(s)</source>
        <translation>
            <numerusform>call</numerusform>
            <numerusform>calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayApplication</name>
    <message numerus="yes">
        <source>The log is written again, %n lines are missing.</source>
        <translation>
            <numerusform>The log is written again, one line is missing.</numerusform>
            <numerusform>The log is written again, %n lines are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were fetched from the FRITZ!Box.</source>
        <translation>
            <numerusform>%n call was fetched from the FRITZ!Box.</numerusform>
            <numerusform>%n calls were fetched from the FRITZ!Box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayMenu</name>
    <message numerus="yes">
        <source>Mark %n missed call(s) as seen</source>
        <translation>
            <numerusform>Mark %n missed call as seen</numerusform>
            <numerusform>Mark %n missed calls as seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::UndoBar</name>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n call deleted.</numerusform>
            <numerusform>%n calls deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted, the others can’t be deleted now.</source>
        <translation>
            <numerusform>%n call deleted, the others can’t be deleted now.</numerusform>
            <numerusform>%n calls deleted, the others can’t be deleted now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n call</numerusform>
            <numerusform>%1: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n call(s)</source>
        <extracomment>A weekday and two times: Monday, 14:00 to 15:00: 3 calls</extracomment>
        <translation>
            <numerusform>%1, %2 to %3: %n call</numerusform>
            <numerusform>%1, %2 to %3: %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
</TS>
