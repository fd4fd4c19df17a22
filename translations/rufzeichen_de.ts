<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CallText</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>call-through</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>IP phone %1</source>
        <translation>IP-Telefon %1</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>Nebenstelle %1</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>in call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>end not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>The box: name, IPv4 or IPv6 address.</source>
        <translation>Die Box: Name, IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The port of the call monitor (1012).</source>
        <translation>Der Port des Anrufmonitors (1012).</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>Die Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The call history.</source>
        <translation>Die Anrufliste.</translation>
    </message>
    <message>
        <source>The folder of the log.</source>
        <translation>Der Ordner des Protokolls.</translation>
    </message>
    <message>
        <source>Whether monitor logs the lines: off, single or daily.</source>
        <translation>Ob monitor die Zeilen protokolliert: off (nein), single (eine Datei) oder daily (eine Datei je Tag).</translation>
    </message>
    <message>
        <source>Masks the last three digits of all numbers.</source>
        <translation>Macht die letzten drei Ziffern aller Nummern unkenntlich.</translation>
    </message>
    <message>
        <source>Replaces each number by a stand-in of its own.</source>
        <translation>Ersetzt jede Nummer durch ein eigenes Pseudonym.</translation>
    </message>
    <message>
        <source>text or json; raw for monitor and parse, summary for parse.</source>
        <translation>text oder json; raw bei monitor und parse, summary bei parse.</translation>
    </message>
    <message>
        <source>monitor: plays calls without a box.</source>
        <translation>monitor: spielt Anrufe ohne eine Box vor.</translation>
    </message>
    <message>
        <source>simulate: what to play, a name or a file.</source>
        <translation>simulate: was gespielt wird, ein Name oder eine Datei.</translation>
    </message>
    <message>
        <source>simulate: how many times as fast.</source>
        <translation>simulate: um wie viel schneller.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>The call monitor for the FRITZ!Box in a terminal.</source>
        <translation>Der Anrufmonitor für die FRITZ!Box im Terminal.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>follows the box for ever and prints each line and call</source>
        <translation>folgt der Box dauerhaft und zeigt jede Zeile und jeden Anruf</translation>
    </message>
    <message>
        <source>the same for recorded lines: log files, or - for standard input</source>
        <translation>dasselbe für aufgezeichnete Zeilen: Protokolle, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>a FRITZ!Box on this computer; its scenarios:</source>
        <translation>eine FRITZ!Box auf diesem Computer; ihre Szenarien:</translation>
    </message>
    <message>
        <source>tries the connection and says what is wrong and how to mend it</source>
        <translation>prüft die Verbindung und sagt, was fehlt und was hilft</translation>
    </message>
    <message>
        <source>monitor, parse, simulate or doctor</source>
        <translation>monitor, parse, simulate oder doctor</translation>
    </message>
    <message>
        <source>what to parse</source>
        <translation>was ausgewertet wird</translation>
    </message>
    <message>
        <source>Which command? There are monitor, parse, simulate and doctor.</source>
        <translation>Welcher Befehl? Es gibt monitor, parse, simulate und doctor.</translation>
    </message>
    <message>
        <source>There is no command “%1”, only monitor, parse, simulate and doctor.</source>
        <translation>Den Befehl „%1“ gibt es nicht, nur monitor, parse, simulate und doctor.</translation>
    </message>
    <message>
        <source>Which file shall be parsed? Name one or more, - is standard input.</source>
        <translation>Welche Datei soll ausgewertet werden? Bitte eine oder mehrere nennen, - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>There is no format “%1” here.</source>
        <translation>Das Format „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address of a box.</source>
        <translation>„%1“ ist weder ein Name noch eine Adresse einer Box.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not “%1”.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>The log is off, single or daily, not “%1”.</source>
        <translation>Das Protokoll ist off, single oder daily, nicht „%1“.</translation>
    </message>
    <message>
        <source>Numbers can be masked or get stand-ins, not both: --anonymize or --pseudonymize.</source>
        <translation>Nummern werden unkenntlich gemacht oder durch Pseudonyme ersetzt, nicht beides: --anonymize oder --pseudonymize.</translation>
    </message>
    <message>
        <source>The speed is a number above zero, up to a million, not “%1”.</source>
        <translation>Die Geschwindigkeit ist eine Zahl über null bis zu einer Million, nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo goes with monitor only.</source>
        <translation>--demo gibt es nur bei monitor.</translation>
    </message>
    <message>
        <source>--scenario and --speed go with simulate only.</source>
        <translation>--scenario und --speed gibt es nur bei simulate.</translation>
    </message>
</context>
<context>
    <name>ConfigurationReader</name>
    <message>
        <source>%1 was no settings file and is now %2; the defaults are used.</source>
        <translation>%1 war keine Einstellungsdatei und heißt jetzt %2; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The settings file %1 can&apos;t be used: %2</source>
        <translation>Die Einstellungsdatei %1 lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>%1: the value of %2 can&apos;t be understood, its default is used.</source>
        <translation>%1: Der Wert von %2 ist unverständlich, es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>%1 is no settings file; the defaults are used.</source>
        <translation>%1 ist keine Einstellungsdatei; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The secret for stand-ins in %1 can&apos;t be read or made: remove the file if it is damaged, make its folder writable, or use --anonymize.</source>
        <translation>Das Geheimnis für die Pseudonyme in %1 lässt sich weder lesen noch anlegen: Bitte die Datei entfernen, falls sie beschädigt ist, ihren Ordner beschreibbar machen oder --anonymize verwenden.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>the call monitor is off (dial #96*5* on a phone to switch it on) or the box restarts</source>
        <translation>der Anrufmonitor ist aus (einschalten: an einem Telefon #96*5* wählen) oder die Box startet neu</translation>
    </message>
    <message>
        <source>the box does not answer</source>
        <translation>die Box antwortet nicht</translation>
    </message>
    <message>
        <source>the name is not known in this network</source>
        <translation>der Name ist in diesem Netz unbekannt</translation>
    </message>
    <message>
        <source>the box has ended the connection</source>
        <translation>die Box hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>the box has broken the connection</source>
        <translation>die Box hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>the box does not answer any more</source>
        <translation>die Box antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The call monitor at %1, port %2 works.</source>
        <translation>Der Anrufmonitor unter %1, Port %2 funktioniert.</translation>
    </message>
    <message>
        <source>%1 answers, but its call monitor is off: dial #96*5* on a phone to switch it on. Use a corded phone or a cordless one that is registered at the box itself; the smartphone app and cordless phones behind a repeater can&apos;t. If it was on before, the box may be restarting.</source>
        <translation>%1 antwortet, aber der Anrufmonitor ist aus: Zum Einschalten an einem Telefon #96*5* wählen. Das geht mit einem schnurgebundenen Telefon oder einem schnurlosen, das direkt an der Box angemeldet ist, aber nicht mit der Smartphone-App und nicht mit schnurlosen Telefonen hinter einem Repeater. War er vorher an, startet die Box vielleicht gerade neu.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: is the box switched on, and is this its address?</source>
        <translation>Unter %1 antwortet nichts: Ist die Box eingeschaltet, und ist das ihre Adresse?</translation>
    </message>
    <message>
        <source>The name %1 is not known here: are you in the box&apos;s network? Try its address instead, which mostly is 192.168.178.1.</source>
        <translation>Der Name %1 ist hier unbekannt: Sind Sie im Netz der Box? Versuchen Sie es stattdessen mit ihrer Adresse, meist 192.168.178.1.</translation>
    </message>
    <message>
        <source>%1 belongs to a network that this computer is not in: leave the guest Wi-Fi, the mobile network or the VPN and join the box&apos;s own network.</source>
        <translation>%1 gehört zu einem Netz, in dem dieser Computer nicht ist: Bitte das Gäste-WLAN, das Mobilfunknetz oder das VPN verlassen und ins eigene Netz der Box wechseln.</translation>
    </message>
    <message>
        <source>%1 leads to the internet instead of a box at home, so it was not contacted: a VPN or other name server is in use. Use the box&apos;s address instead, which mostly is 192.168.178.1.</source>
        <translation>%1 führt ins Internet statt zu einer Box zu Hause und wurde darum nicht angesprochen: Ein VPN oder ein anderer Namensserver ist im Spiel. Verwenden Sie stattdessen die Adresse der Box, meist 192.168.178.1.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2 is not the call monitor of a FRITZ!Box: check address and port.</source>
        <translation>Was unter %1, Port %2 antwortet, ist nicht der Anrufmonitor einer FRITZ!Box: Bitte Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>The device at %1 is no FRITZ!Box with a call monitor but “%2”: use the address of the box that the phones are connected to.</source>
        <translation>Das Gerät unter %1 ist keine FRITZ!Box mit Anrufmonitor, sondern „%2“: Bitte die Adresse der Box verwenden, an der die Telefone angeschlossen sind.</translation>
    </message>
    <message>
        <source>%1 at %2 ends the connection at once: end other programs that follow its calls, then restart the box.</source>
        <translation>%1 unter %2 beendet die Verbindung sofort: Bitte andere Programme beenden, die ihren Anrufen folgen, und dann die Box neu starten.</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>→ %1 calls</source>
        <translation>→ %1 ruft an</translation>
    </message>
    <message>
        <source>→ %1 calls %2</source>
        <translation>→ %1 ruft %2 an</translation>
    </message>
    <message>
        <source>→ somebody here calls %1</source>
        <translation>→ jemand hier ruft %1 an</translation>
    </message>
    <message>
        <source>→ in call with %1 (%2)</source>
        <translation>→ im Gespräch mit %1 (%2)</translation>
    </message>
    <message>
        <source>→ in call with %1</source>
        <translation>→ im Gespräch mit %1</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2 …</source>
        <translation>Verbinde mit %1, Port %2 …</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1 after %n tries</source>
        <translation>
            <numerusform>Verbunden mit %1 nach %n Versuch</numerusform>
            <numerusform>Verbunden mit %1 nach %n Versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Disconnected from %1</source>
        <translation>Getrennt von %1</translation>
    </message>
    <message>
        <source>Not connected to %1: %2. Trying again until it works.</source>
        <translation>Nicht verbunden mit %1: %2. Neue Versuche, bis es klappt.</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>ein unbekanntes Gerät</translation>
    </message>
    <message>
        <source>unknown length</source>
        <translation>unbekannte Dauer</translation>
    </message>
    <message>
        <source>■ call with %1 has ended, %2</source>
        <translation>■ Gespräch mit %1 beendet, %2</translation>
    </message>
    <message>
        <source>■ missed call from %1</source>
        <translation>■ verpasster Anruf von %1</translation>
    </message>
    <message>
        <source>■ rejected call from %1</source>
        <translation>■ abgewiesener Anruf von %1</translation>
    </message>
    <message>
        <source>■ the answering machine took the call from %1, %2</source>
        <translation>■ der Anrufbeantworter hat den Anruf von %1 angenommen, %2</translation>
    </message>
    <message>
        <source>■ fax, %1, %2</source>
        <translation>■ Fax, %1, %2</translation>
    </message>
    <message>
        <source>■ %1 did not answer</source>
        <translation>■ %1 hat nicht abgenommen</translation>
    </message>
    <message>
        <source>■ call with %1: its end was not seen</source>
        <translation>■ Anruf mit %1: das Ende war nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MonitorCommand</name>
    <message>
        <source>The log can&apos;t be written: %1: %2. Monitoring goes on, the log goes on when that is mended.</source>
        <translation>Das Protokoll lässt sich nicht schreiben: %1: %2. Die Überwachung läuft weiter, das Protokoll auch, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>The log is written again, nothing is missing.</source>
        <translation>Das Protokoll wird wieder geschrieben, nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The log is written again, %n lines are missing.</source>
        <translation>
            <numerusform>Das Protokoll wird wieder geschrieben, %n Zeile fehlt.</numerusform>
            <numerusform>Das Protokoll wird wieder geschrieben, %n Zeilen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: is the disk full? Monitoring goes on.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll? Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>The demonstration can&apos;t start: %1</source>
        <translation>Die Vorführung kann nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SimulateCommand</name>
    <message>
        <source>There is no scenario “%1” and no such file. There are: %2</source>
        <translation>Es gibt weder ein Szenario „%1“ noch eine solche Datei. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>A client has connected.</source>
        <translation>Ein Programm hat sich verbunden.</translation>
    </message>
    <message>
        <source>A client has gone.</source>
        <translation>Ein Programm ist gegangen.</translation>
    </message>
    <message>
        <source>The scenario is over; Ctrl+C ends the simulation.</source>
        <translation>Das Szenario ist zu Ende; Strg+C beendet die Simulation.</translation>
    </message>
    <message>
        <source>“%1” is no address to listen on.</source>
        <translation>Unter „%1“ lässt sich nicht lauschen, das ist keine Adresse.</translation>
    </message>
    <message>
        <source>The simulation can&apos;t listen on port %1: %2. Choose another one with --port.</source>
        <translation>Die Simulation kann nicht auf Port %1 lauschen: %2. Mit --port lässt sich ein anderer wählen.</translation>
    </message>
    <message>
        <source>A simulated FRITZ!Box listens on %1, port %2. In a second terminal:</source>
        <translation>Eine simulierte FRITZ!Box lauscht unter %1, Port %2. In einem zweiten Terminal:</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>there is nothing to play</source>
        <translation>es gibt nichts zu spielen</translation>
    </message>
    <message>
        <source>“%1” is no number of seconds</source>
        <translation>„%1“ ist keine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>the word “%1” is unknown</source>
        <translation>das Wort „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>“%1” takes nothing after it</source>
        <translation>nach „%1“ darf nichts folgen</translation>
    </message>
    <message>
        <source>“%1” takes a whole number above zero</source>
        <translation>nach „%1“ gehört eine ganze Zahl über null</translation>
    </message>
    <message>
        <source>“%1” takes a number of seconds</source>
        <translation>nach „%1“ gehört eine Anzahl von Sekunden</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>rufzeichen-cli --help tells more.</source>
        <translation>rufzeichen-cli --help sagt mehr.</translation>
    </message>
</context>
</TS>
