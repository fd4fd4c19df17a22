<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>Rufzeichen::MonitorCommand</name>
    <message numerus="yes">
        <source>The log is written again, %n lines are missing.</source>
        <translation>
            <numerusform>The log is written again, %n line is missing.</numerusform>
            <numerusform>The log is written again, %n lines are missing.</numerusform>
        </translation>
    </message>
</context>
</TS>
