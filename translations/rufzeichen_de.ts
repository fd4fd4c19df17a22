<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BoxText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>FRITZ!OS %1</source>
        <translation>FRITZ!OS %1</translation>
    </message>
    <message>
        <source>your way to the internet</source>
        <translation>Ihr Weg ins Internet</translation>
    </message>
</context>
<context>
    <name>CallCell</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Outgoing call, running</source>
        <translation>Ausgehender Anruf, läuft</translation>
    </message>
    <message>
        <source>Incoming call, running</source>
        <translation>Eingehender Anruf, läuft</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Rejected call</source>
        <translation>Abgewiesener Anruf</translation>
    </message>
    <message>
        <source>Call to the answering machine</source>
        <translation>Anruf auf dem Anrufbeantworter</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Outgoing call, not answered</source>
        <translation>Ausgehender Anruf, nicht angenommen</translation>
    </message>
    <message>
        <source>Call whose end was not seen</source>
        <translation>Anruf, dessen Ende nicht gesehen wurde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A day and the number of its calls</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallExport</name>
    <message>
        <source>incoming</source>
        <translation>ankommend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>abgehend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>CallPrinter</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>own number %1</source>
        <translation>eigene Nummer %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>ankommend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>abgehend</translation>
    </message>
    <message>
        <source>answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n selected call(s)</source>
        <translation>
            <numerusform>%n ausgewählter Anruf</numerusform>
            <numerusform>%n ausgewählte Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <source>outgoing, %1</source>
        <translation>abgehend, %1</translation>
    </message>
</context>
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
    <message>
        <source>text or json; raw for monitor and parse, summary for parse, csv for history export.</source>
        <translation>text oder json; raw bei monitor und parse, summary bei parse, csv bei history export.</translation>
    </message>
    <message>
        <source>past calls: list, import FILE…, export FILE, purge</source>
        <translation>vergangene Anrufe: list, import FILE…, export FILE, purge</translation>
    </message>
    <message>
        <source>monitor, parse, simulate, doctor or history</source>
        <translation>monitor, parse, simulate, doctor oder history</translation>
    </message>
    <message>
        <source>what to parse or import, or where to export to</source>
        <translation>was gelesen oder übernommen wird, oder wohin ausgegeben wird</translation>
    </message>
    <message>
        <source>Which command? There are monitor, parse, simulate, doctor and history.</source>
        <translation>Welcher Befehl? Es gibt monitor, parse, simulate, doctor und history.</translation>
    </message>
    <message>
        <source>There is no command “%1”, only monitor, parse, simulate, doctor and history.</source>
        <translation>Den Befehl „%1“ gibt es nicht, nur monitor, parse, simulate, doctor und history.</translation>
    </message>
    <message>
        <source>Which file shall be imported? Name one or more, - is standard input.</source>
        <translation>Welche Datei soll übernommen werden? Nennen Sie eine oder mehrere, - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where shall the calls go? Name one file, - is standard output.</source>
        <translation>Wohin sollen die Anrufe? Nennen Sie eine Datei, - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>history %1 takes no “%2”.</source>
        <translation>history %1 kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--search, --outcome, --since, --until, --limit, --before, --older-than and --number go with history only.</source>
        <translation>--search, --outcome, --since, --until, --limit, --before, --older-than und --number gibt es nur bei history.</translation>
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
    <name>HistoryCommand</name>
    <message>
        <source>There is no call history %1: check the name after --database.</source>
        <translation>Die Anrufliste %1 gibt es nicht: Prüfen Sie den Namen hinter --database.</translation>
    </message>
    <message>
        <source>The call history %1 is of a newer version of this program: install that version, or name another file with --database.</source>
        <translation>Die Anrufliste %1 stammt von einer neueren Version dieses Programms: Installieren Sie diese Version, oder nennen Sie mit --database eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged or no call history: move it away, or name another file with --database.</source>
        <translation>%1 ist beschädigt oder keine Anrufliste: Verschieben Sie die Datei, oder nennen Sie mit --database eine andere.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be opened: %2. Check who may read and write it, or try again later.</source>
        <translation>Die Anrufliste %1 lässt sich nicht öffnen: %2. Prüfen Sie, wer sie lesen und schreiben darf, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be written: %2. Import the files again when it can: what is there already is not added twice.</source>
        <translation>In die Anrufliste %1 lässt sich nicht schreiben: %2. Übernehmen Sie die Dateien noch einmal, wenn das wieder geht: Was schon da ist, kommt nicht doppelt hinein.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Anrufe: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Already known: %1</source>
        <translation>Schon bekannt: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be written now: nothing was removed. Try again later.</source>
        <translation>In die Anrufliste %1 lässt sich gerade nicht schreiben: Es wurde nichts entfernt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls removed.</source>
        <translation>
            <numerusform>%n Anruf entfernt.</numerusform>
            <numerusform>%n Anrufe entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>HistoryOptions</name>
    <message>
        <source>history does what? There are list, import, export and purge.</source>
        <translation>Was soll history tun? Es gibt list, import, export und purge.</translation>
    </message>
    <message>
        <source>There is no “history %1”, only list, import, export and purge.</source>
        <translation>„history %1“ gibt es nicht, nur list, import, export und purge.</translation>
    </message>
    <message>
        <source>--%1 goes with history list and history export only.</source>
        <translation>--%1 gibt es nur bei history list und history export.</translation>
    </message>
    <message>
        <source>--limit goes with history list only.</source>
        <translation>--limit gibt es nur bei history list.</translation>
    </message>
    <message>
        <source>--%1 goes with history purge only.</source>
        <translation>--%1 gibt es nur bei history purge.</translation>
    </message>
    <message>
        <source>An outcome is answered, missed, rejected, machine, fax, unanswered or lost, not “%1”.</source>
        <translation>Ein Ergebnis ist answered, missed, rejected, machine, fax, unanswered oder lost, nicht „%1“.</translation>
    </message>
    <message>
        <source>A date is written YYYY-MM-DD, not “%1”.</source>
        <translation>Ein Datum schreibt man JJJJ-MM-TT, nicht „%1“.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on, not “%1”.</source>
        <translation>--limit ist eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>Purge which calls? Say --before DATE, --older-than DAYS or --number NUMBER, one of them.</source>
        <translation>Welche Anrufe sollen entfernt werden? Sagen Sie es mit --before DATE, --older-than DAYS oder --number NUMBER, einem davon.</translation>
    </message>
    <message>
        <source>--older-than is a number of days, not “%1”.</source>
        <translation>--older-than ist eine Anzahl von Tagen, nicht „%1“.</translation>
    </message>
    <message>
        <source>history: only calls with these words in number, name or place.</source>
        <translation>history: nur Anrufe mit diesen Wörtern in Nummer, Name oder Ort.</translation>
    </message>
    <message>
        <source>history: only answered, missed, rejected, machine, fax, unanswered or lost calls.</source>
        <translation>history: nur Anrufe, die answered, missed, rejected, machine, fax, unanswered oder lost sind.</translation>
    </message>
    <message>
        <source>history: only calls from this day on, YYYY-MM-DD.</source>
        <translation>history: nur Anrufe ab diesem Tag, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>history: only calls up to this day.</source>
        <translation>history: nur Anrufe bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>history list: at most so many, the latest.</source>
        <translation>history list: höchstens so viele, die jüngsten.</translation>
    </message>
    <message>
        <source>history purge: removes the calls before this day.</source>
        <translation>history purge: entfernt die Anrufe vor diesem Tag.</translation>
    </message>
    <message>
        <source>history purge: removes the calls that are older.</source>
        <translation>history purge: entfernt die Anrufe, die älter sind.</translation>
    </message>
    <message>
        <source>history purge: forgets a number, its calls and its name.</source>
        <translation>history purge: vergisst eine Nummer, ihre Anrufe und ihren Namen.</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>own number</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>On the answering machine</source>
        <translation>Auf dem Anrufbeantworter</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>phone</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1 Uhr</translation>
    </message>
    <message>
        <source>taken by the answering machine</source>
        <translation>vom Anrufbeantworter angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1 Uhr</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>FRITZ!Box not reachable</source>
        <translation>FRITZ!Box nicht erreichbar</translation>
    </message>
    <message>
        <source>Calls don&apos;t show until the connection is back.</source>
        <translation>Anrufe werden erst wieder gemeldet, wenn die Verbindung steht.</translation>
    </message>
    <message>
        <source>Test: a call would look like this</source>
        <translation>Test: So sieht ein Anruf aus</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
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
    <name>QuietHoursText</name>
    <message>
        <source>Calls are shown at any time of the week.</source>
        <translation>Anrufe werden die ganze Woche über jederzeit angezeigt.</translation>
    </message>
    <message>
        <source>No day is chosen, so calls are shown at any time.</source>
        <translation>Es ist kein Tag gewählt, deshalb werden Anrufe jederzeit angezeigt.</translation>
    </message>
    <message>
        <source>Nothing pops up %1 %2. Missed calls are counted all the same.</source>
        <translation>Ruhe herrscht %1 %2. Verpasste Anrufe werden trotzdem gezählt.</translation>
    </message>
    <message>
        <source>from %1 for 24 hours</source>
        <translation>ab %1 für 24 Stunden</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 until %2 of the next day</source>
        <translation>von %1 bis %2 am nächsten Tag</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::AppearanceForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>&amp;Symbol in der Leiste:</translation>
    </message>
    <message>
        <source>As the panel wants it</source>
        <translation>Passend zur Leiste</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>The tray icon &amp;blinks while a call rings</source>
        <translation>Das Symbol &amp;blinkt, während es klingelt</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallCommands</name>
    <message>
        <source>Forget number</source>
        <translation>Nummer vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with this number and all that is known of it will be removed. This can’t be undone.</source>
        <translation>
            <numerusform>%n Anruf mit dieser Nummer und alles, was über sie bekannt ist, wird entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Anrufe mit dieser Nummer und alles, was über sie bekannt ist, werden entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallTableModel</name>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Fit to what is shown</source>
        <translation>An den Inhalt &amp;anpassen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ConnectionLabel</name>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung mit %1 wird aufgebaut …</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Nicht verbunden: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DateChoice</name>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>A choice of dates: the first and the last one are asked for</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DetailsPane</name>
    <message>
        <source>&amp;Show them all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten zum Anruf</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Nummer:</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>Own line:</source>
        <translation>Eigene Nummer:</translation>
    </message>
    <message>
        <source>Device:</source>
        <translation>Gerät:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Anschluss:</translation>
    </message>
    <message>
        <source>Known from:</source>
        <translation>Bekannt durch:</translation>
    </message>
    <message>
        <source>Began:</source>
        <translation>Beginn:</translation>
    </message>
    <message>
        <source>Connected:</source>
        <translation>Verbunden:</translation>
    </message>
    <message>
        <source>Ended:</source>
        <translation>Ende:</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Dauer:</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Kein Anruf gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see more about it.</source>
        <translation>Wählen Sie einen in der Liste, um mehr über ihn zu sehen.</translation>
    </message>
    <message>
        <source>the call monitor</source>
        <translation>den Anrufmonitor</translation>
    </message>
    <message>
        <source>an imported log file</source>
        <translation>eine importierte Protokolldatei</translation>
    </message>
    <message>
        <source>the box’s list of calls</source>
        <translation>die Anrufliste der Box</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with this number</source>
        <translation>
            <numerusform>%n Anruf mit dieser Nummer</numerusform>
            <numerusform>%n Anrufe mit dieser Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>, another one on %1</source>
        <translation>, ein weiterer am %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DialCode</name>
    <message>
        <source>Code to dial: %1</source>
        <translation>Zu wählender Code: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DonePage</name>
    <message>
        <source>&amp;Start when I log in, so that no call is missed</source>
        <translation>Beim Anmelden &amp;starten, damit kein Anruf entgeht</translation>
    </message>
    <message>
        <source>Rufzeichen waits in the tray. When somebody calls you see this:</source>
        <translation>Rufzeichen wartet in der Symbolleiste. Wenn jemand anruft, sehen Sie das hier:</translation>
    </message>
    <message>
        <source>Try it: call yourself, from a mobile phone for instance.</source>
        <translation>Probieren Sie es: Rufen Sie sich selbst an, zum Beispiel vom Handy aus.</translation>
    </message>
    <message>
        <source>Incoming call: Erika Mustermann</source>
        <translation>Eingehender Anruf: Erika Mustermann</translation>
    </message>
    <message>
        <source>030 23125 042 · Berlin</source>
        <translation>030 23125 042 · Berlin</translation>
    </message>
    <message>
        <source>Waiting for a call…</source>
        <translation>Warte auf einen Anruf …</translation>
    </message>
    <message>
        <source>It works. This call has been seen: %1</source>
        <translation>Es funktioniert. Dieser Anruf wurde bemerkt: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::EmptyState</name>
    <message>
        <source>&amp;Import log files…</source>
        <translation>Protokolldateien &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Play a demo call</source>
        <translation>&amp;Probeanruf abspielen</translation>
    </message>
    <message>
        <source>&amp;Show all calls</source>
        <translation>&amp;Alle Anrufe zeigen</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Calls appear here from the first ring on. You can import what was recorded before, or see with a demo call how it looks.</source>
        <translation>Anrufe erscheinen hier ab dem ersten Klingeln. Sie können früher Aufgezeichnetes importieren oder sich mit einem Probeanruf ansehen, wie das aussieht.</translation>
    </message>
    <message>
        <source>No such calls</source>
        <translation>Keine solchen Anrufe</translation>
    </message>
    <message>
        <source>No call matches “%1”</source>
        <translation>Kein Anruf passt zu „%1“</translation>
    </message>
    <message>
        <source>Try fewer letters or digits, other dates or another kind of call.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder Ziffern, einem anderen Zeitraum oder einer anderen Art von Anruf.</translation>
    </message>
    <message>
        <source>The past calls can’t be read</source>
        <translation>Die früheren Anrufe lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ExportDialog</name>
    <message>
        <source>&amp;Hide numbers, names and places</source>
        <translation>&amp;Nummern, Namen und Orte verbergen</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n call(s) of the list</source>
        <translation>
            <numerusform>&amp;Alle Anrufe der Liste (%n)</numerusform>
            <numerusform>&amp;Alle %n Anrufe der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;selected call(s)</source>
        <translation>
            <numerusform>Nur der a&amp;usgewählte Anruf</numerusform>
            <numerusform>Nur die %n a&amp;usgewählten Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls:</source>
        <translation>Anrufe:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Between columns:</source>
        <translation>&amp;Zwischen den Spalten:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This file exists. It will be replaced.</source>
        <translation>Diese Datei gibt es schon. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>⚠ The file can&apos;t be written: %1</source>
        <extracomment>An error, below the name of the file. The sign stands for what would be a red colour</extracomment>
        <translation>⚠ Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::FilterBar</name>
    <message>
        <source>Own line</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Search name, number or place</source>
        <translation>Name, Nummer oder Ort suchen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <source>Search name, number or place (%1)</source>
        <translation>Name, Nummer oder Ort suchen (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Only calls with %1: show all again</source>
        <translation>Nur Anrufe mit %1: wieder alle zeigen</translation>
    </message>
    <message>
        <source>Show the calls with all numbers again</source>
        <translation>Wieder Anrufe mit allen Nummern zeigen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle eigenen Nummern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of calls and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::FindBoxPage</name>
    <message>
        <source>&amp;Other address:</source>
        <translation>&amp;Andere Adresse:</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>Rufzeichen shows the calls that your FRITZ!Box tells of. It needs no password for that.</source>
        <translation>Rufzeichen zeigt die Anrufe, die Ihre FRITZ!Box meldet. Ein Kennwort braucht es dafür nicht.</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Looking for FRITZ!Boxes in your network…</source>
        <translation>Suche nach FRITZ!Boxen in Ihrem Netz …</translation>
    </message>
    <message>
        <source>Found in your network:</source>
        <translation>In Ihrem Netz gefunden:</translation>
    </message>
    <message>
        <source>No FRITZ!Box was found. Is this computer in the box&apos;s own network, and not in its guest network or a VPN? You can also type the box&apos;s address.</source>
        <translation>Es wurde keine FRITZ!Box gefunden. Ist dieser Computer im eigenen Netz der Box und nicht in deren Gastnetz oder einem VPN? Sie können die Adresse der Box auch eingeben.</translation>
    </message>
    <message>
        <source>This is no name or address. It needs to look like fritz.box or 192.168.178.1, without a port.</source>
        <translation>Das ist kein Name und keine Adresse. Richtig wäre so etwas wie fritz.box oder 192.168.178.1, ohne Port.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::FirstRunWizard</name>
    <message>
        <source>Try with &amp;demo calls</source>
        <translation>Mit &amp;Demo-Anrufen ausprobieren</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Find your FRITZ!Box</source>
        <translation>Ihre FRITZ!Box finden</translation>
    </message>
    <message>
        <source>Switch on the call monitor</source>
        <translation>Den Anrufmonitor einschalten</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Bereit für Anrufe</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Continue anyway</source>
        <translation>&amp;Trotzdem weiter</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::FritzBoxForm</name>
    <message>
        <source>FRITZ!Box</source>
        <translation>FRITZ!Box</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Looks for FRITZ!Boxes in this network</source>
        <translation>Sucht nach FRITZ!Boxen in diesem Netz</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>The box&apos;s name or address in your network, such as fritz.box or 192.168.178.1</source>
        <translation>Name oder Adresse der Box in Ihrem Netz, etwa fritz.box oder 192.168.178.1</translation>
    </message>
    <message>
        <source>Boxes that were found</source>
        <translation>Gefundene Boxen</translation>
    </message>
    <message>
        <source>Call monitor &amp;port:</source>
        <translation>&amp;Port des Anrufmonitors:</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>This is no name or address. It needs to look like fritz.box or 192.168.178.1, without a port.</source>
        <translation>Das ist kein Name und keine Adresse. Richtig wäre so etwas wie fritz.box oder 192.168.178.1, ohne Port.</translation>
    </message>
    <message>
        <source>This is no port. It needs to be a number from 1 to 65535; a FRITZ!Box has 1012.</source>
        <translation>Das ist kein Port. Nötig ist eine Zahl von 1 bis 65535; eine FRITZ!Box hat 1012.</translation>
    </message>
    <message>
        <source>Looking for FRITZ!Boxes in your network…</source>
        <translation>Suche nach FRITZ!Boxen in Ihrem Netz …</translation>
    </message>
    <message>
        <source>Choose your box:</source>
        <translation>Wählen Sie Ihre Box:</translation>
    </message>
    <message>
        <source>No FRITZ!Box was found. Is this computer in the box&apos;s own network, and not in its guest network or a VPN?</source>
        <translation>Es wurde keine FRITZ!Box gefunden. Ist dieser Computer im eigenen Netz der Box und nicht in deren Gastnetz oder einem VPN?</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>Versuche %1, Port %2 …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::GeneralForm</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Beim Anmelden &amp;starten</translation>
    </message>
    <message>
        <source>Calls are noticed only while Rufzeichen runs. It waits in the tray and needs next to no power.</source>
        <translation>Anrufe werden nur bemerkt, solange Rufzeichen läuft. Es wartet in der Symbolleiste und verbraucht so gut wie keinen Strom.</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again…</source>
        <translation>Die &amp;ersten Schritte erneut zeigen …</translation>
    </message>
    <message>
        <source>Defaults of &amp;all pages…</source>
        <translation>&amp;Alle Seiten zurücksetzen …</translation>
    </message>
    <message>
        <source>Set all pages to their defaults?</source>
        <translation>Alle Seiten auf die Vorgaben zurücksetzen?</translation>
    </message>
    <message>
        <source>Your calls stay. The address of the box is set to fritz.box.</source>
        <translation>Ihre Anrufe bleiben erhalten. Die Adresse der Box wird auf fritz.box gesetzt.</translation>
    </message>
    <message>
        <source>Set defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Import log files…</source>
        <translation>Protokolldateien &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit Rufzeichen</source>
        <translation>Rufzeichen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Undo deletion</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>Als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Mark all missed calls as &amp;seen</source>
        <translation>Alle &amp;verpassten Anrufe als gesehen markieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>F&amp;orget number…</source>
        <translation>Nummer v&amp;ergessen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Look up on the web</source>
        <translation>Im &amp;Web nachschlagen</translation>
    </message>
    <message>
        <source>Show all calls with this &amp;number</source>
        <translation>Alle Anrufe mit dieser &amp;Nummer zeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte …</translation>
    </message>
    <message>
        <source>&amp;About Rufzeichen</source>
        <translation>&amp;Über Rufzeichen</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Alle Anrufe</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>&amp;Verpasste Anrufe</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>&amp;Eingehende Anrufe</translation>
    </message>
    <message>
        <source>&amp;Outgoing calls</source>
        <translation>A&amp;usgehende Anrufe</translation>
    </message>
    <message>
        <source>Answering ma&amp;chine</source>
        <translation>Anruf&amp;beantworter</translation>
    </message>
    <message>
        <source>&amp;Rejected calls</source>
        <translation>Ab&amp;gewiesene Anrufe</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>A&amp;nrufe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <translation>%1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Call %1 &amp;back</source>
        <translation>%1 &amp;zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Look up %1 on the web</source>
        <translation>%1 im &amp;Web nachschlagen</translation>
    </message>
    <message>
        <source>Show all calls with %1</source>
        <translation>Alle Anrufe mit %1 zeigen</translation>
    </message>
    <message>
        <source>F&amp;orget %1…</source>
        <translation>%1 v&amp;ergessen …</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n &amp;row(s)</source>
        <translation>
            <numerusform>&amp;Zeile kopieren</numerusform>
            <numerusform>%n &amp;Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n call(s)</source>
        <translation>
            <numerusform>%n Anruf &amp;löschen</numerusform>
            <numerusform>%n Anrufe &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n number(s)</source>
        <translation>
            <numerusform>%n Nummer &amp;kopieren</numerusform>
            <numerusform>%n Nummern &amp;kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>&amp;Import log files…</source>
        <translation>Protokolldateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Takes over calls from recorded lines of a call monitor. Calls that are there already are not added again.</source>
        <translation>Übernimmt Anrufe aus aufgezeichneten Zeilen eines Anrufmonitors. Anrufe, die schon da sind, werden nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>Anrufe &amp;aufbewahren:</translation>
    </message>
    <message>
        <source>Older calls are removed by themselves.</source>
        <translation>Ältere Anrufe werden von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Remove calls</source>
        <translation>Anrufe löschen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Removes all calls with this number</source>
        <translation>Löscht alle Anrufe mit dieser Nummer</translation>
    </message>
    <message>
        <source>A &amp;number:</source>
        <translation>Eine &amp;Nummer:</translation>
    </message>
    <message>
        <source>Remove &amp;all calls…</source>
        <translation>A&amp;lle Anrufe löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Keep calls only for %1?</source>
        <translation>Anrufe nur %1 aufbewahren?</translation>
    </message>
    <message>
        <source>Older calls are removed now and can&apos;t be brought back.</source>
        <translation>Ältere Anrufe werden jetzt gelöscht und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove older calls</source>
        <translation>Ältere Anrufe löschen</translation>
    </message>
    <message>
        <source>Forget the number %1?</source>
        <translation>Die Nummer %1 vergessen?</translation>
    </message>
    <message>
        <source>All calls with this number, and what is known of it, are removed and can&apos;t be brought back.</source>
        <translation>Alle Anrufe mit dieser Nummer und alles, was über sie bekannt ist, werden gelöscht und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove all calls?</source>
        <translation>Alle Anrufe löschen?</translation>
    </message>
    <message>
        <source>The whole history is removed and can&apos;t be brought back.</source>
        <translation>Die ganze Anrufliste wird gelöscht und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>%n Anruf gelöscht.</numerusform>
            <numerusform>%n Anrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Einen solchen Anruf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryWindow</name>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Stattdessen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Calls can’t be saved at the moment: %1</source>
        <translation>Anrufe lassen sich gerade nicht speichern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Rufzeichen keeps running in the tray and tells you of calls.</source>
        <translation>Rufzeichen läuft im Systemabschnitt der Leiste weiter und meldet Anrufe.</translation>
    </message>
    <message>
        <source>Import log files</source>
        <translation>Protokolldateien importieren</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt *.csv)</source>
        <translation>Protokolldateien (*.log *.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HourHeatMap</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Anrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Busiest hour: %1</source>
        <translation>Meiste Anrufe: %1</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s) …</source>
        <translation>
            <numerusform>%n Datei wird importiert …</numerusform>
            <numerusform>%n Dateien werden importiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s)</source>
        <translation>
            <numerusform>%n neuer Anruf</numerusform>
            <numerusform>%n neue Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The number of new calls and of those known before</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The import has failed: %1 (%2)</source>
        <translation>Der Import ist fehlgeschlagen: %1 (%2)</translation>
    </message>
    <message>
        <source>The import has failed at %1: %2 (%3)</source>
        <translation>Der Import ist bei %1 fehlgeschlagen: %2 (%3)</translation>
    </message>
    <message>
        <source>Import cancelled: %1. Import the file again to complete it.</source>
        <translation>Import abgebrochen: %1. Importieren Sie die Datei noch einmal, um ihn zu vervollständigen.</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <translation>Import fertig: %1.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::LogForm</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The log keeps each line that the box sends. Rufzeichen does not need it: it is for you, for other programs, and for finding out what went wrong.</source>
        <translation>Das Protokoll bewahrt jede Zeile, die die Box sendet. Rufzeichen braucht es nicht: Es ist für Sie da, für andere Programme und für die Fehlersuche.</translation>
    </message>
    <message>
        <source>&amp;Write:</source>
        <translation>&amp;Schreiben:</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One file for each day</source>
        <translation>Für jeden Tag eine Datei</translation>
    </message>
    <message>
        <source>Phone &amp;numbers:</source>
        <translation>&amp;Rufnummern:</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Without the last three digits</source>
        <translation>Ohne die letzten drei Ziffern</translation>
    </message>
    <message>
        <source>Replaced by stand-ins</source>
        <translation>Durch Platzhalter ersetzt</translation>
    </message>
    <message>
        <source>The same number always gets the same stand-in, so calls can still be told apart.</source>
        <translation>Dieselbe Nummer bekommt immer denselben Platzhalter; so bleiben Anrufe unterscheidbar.</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>Or&amp;dner:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>There is no log yet: the folder is made for the first line.</source>
        <translation>Es gibt noch kein Protokoll: Der Ordner entsteht mit der ersten Zeile.</translation>
    </message>
    <message>
        <source>This desktop has no program that shows folders.</source>
        <translation>Diese Arbeitsumgebung hat kein Programm, das Ordner anzeigt.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung ausblenden</translation>
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
    <name>Rufzeichen::NotificationsForm</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show a &amp;test notification</source>
        <translation>&amp;Testbenachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Notify me of</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>&amp;Eingehende Anrufe</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>&amp;Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Calls that the answering machine took &amp;count as missed</source>
        <translation>Vom Anrufbeantworter &amp;angenommene Anrufe zählen als verpasst</translation>
    </message>
    <message>
        <source>A &amp;lost connection to the FRITZ!Box</source>
        <translation>Den Verlust der Verbindung &amp;zur FRITZ!Box</translation>
    </message>
    <message>
        <source>What they tell</source>
        <translation>Was sie verraten</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Name, number and place</source>
        <translation>Name, Nummer und Ort</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>Nur den Namen</translation>
    </message>
    <message>
        <source>Only that somebody calls</source>
        <translation>Nur, dass jemand anruft</translation>
    </message>
    <message>
        <source>Others may see your screen when a call comes in.</source>
        <translation>Wenn ein Anruf kommt, sehen vielleicht auch andere Ihren Bildschirm.</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>Play a s&amp;ound</source>
        <translation>Einen &amp;Ton abspielen</translation>
    </message>
    <message>
        <source>Keep still while the &amp;desktop is set to “do not disturb”</source>
        <translation>Still sein, solange am &amp;Desktop „Nicht stören“ eingestellt ist</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>&amp;Wait before a call is shown:</source>
        <translation>&amp;Warten, bevor ein Anruf erscheint:</translation>
    </message>
    <message>
        <source>Callers that the box bars hang up within this time, so you never see them.</source>
        <translation>Anrufer, die die Box sperrt, sind in dieser Zeit schon wieder weg; so sehen Sie sie nie.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PartyTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who calls most</source>
        <translation>Häufigste Anrufer</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Nummern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PopupWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close notification</source>
        <translation>Benachrichtigung schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PrivacyForm</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody. Rufzeichen listens to your FRITZ!Box in your own network, and never contacts an address in the internet by itself.</source>
        <translation>Niemandem wird etwas gesendet. Rufzeichen hört Ihrer FRITZ!Box in Ihrem eigenen Netz zu und ruft von sich aus nie eine Adresse im Internet auf.</translation>
    </message>
    <message>
        <source>What others can see</source>
        <translation>Was andere sehen können</translation>
    </message>
    <message>
        <source>&amp;Choose what notifications tell…</source>
        <translation>&amp;Inhalt der Benachrichtigungen wählen …</translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation>Was wo aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your calls:</source>
        <translation>Ihre Anrufe:</translation>
    </message>
    <message>
        <source>The log:</source>
        <translation>Das Protokoll:</translation>
    </message>
    <message>
        <source>These settings:</source>
        <translation>Diese Einstellungen:</translation>
    </message>
    <message>
        <source>Only you can read these files. Delete them and all is gone.</source>
        <translation>Nur Sie können diese Dateien lesen. Löschen Sie sie, und alles ist weg.</translation>
    </message>
    <message>
        <source>Web page for “&amp;Look up”:</source>
        <translation>Webseite für „&amp;Nachschlagen“:</translation>
    </message>
    <message>
        <source>Opens in your browser, and only when you choose “Look up” for a number. %1 stands for the number.</source>
        <translation>Öffnet sich in Ihrem Browser, und nur, wenn Sie für eine Nummer „Nachschlagen“ wählen. %1 steht für die Nummer.</translation>
    </message>
    <message>
        <source>This is no web address with a place for the number. It needs to look like https://example.org/?q=%1</source>
        <translation>Das ist keine Webadresse mit einem Platz für die Nummer. Richtig wäre so etwas wie https://example.org/?q=%1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::QuietHoursForm</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>&amp;Keep quiet at certain hours</source>
        <translation>Zu bestimmten Zeiten &amp;Ruhe halten</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>On these days:</source>
        <translation>An diesen Tagen:</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1
› %2</source>
        <comment>a setting and its page</comment>
        <translation>%1
› %2</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show or hide the details of the call</source>
        <translation>Einzelheiten zum Anruf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then all filters</source>
        <translation>Suche leeren, dann alle Filter</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menü oder Umschalt+F10</translation>
    </message>
    <message>
        <source>Open the menu of the call</source>
        <translation>Menü des Anrufs öffnen</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Search, from the list as well</source>
        <translation>Suchen, auch aus der Liste heraus</translation>
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
    <name>Rufzeichen::StatisticsDialog</name>
    <message>
        <source>Call statistics</source>
        <translation>Anrufstatistik</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>Zeit&amp;raum:</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Own &amp;number:</source>
        <translation>Eigene &amp;Nummer:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Anrufe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Calls over ti&amp;me</source>
        <translation>Anrufe im Lauf der &amp;Zeit</translation>
    </message>
    <message>
        <source>The chart can&apos;t be shown, because a part of Rufzeichen is not installed: %1</source>
        <translation>Das Diagramm kann nicht gezeigt werden, weil ein Teil von Rufzeichen nicht installiert ist: %1</translation>
    </message>
    <message>
        <source>By &amp;weekday and hour</source>
        <translation>Nach &amp;Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Who calls mo&amp;st</source>
        <translation>&amp;Häufigste Anrufer</translation>
    </message>
    <message>
        <source>&amp;Own numbers</source>
        <translation>&amp;Eigene Nummern</translation>
    </message>
    <message>
        <source>There are no calls on these days.</source>
        <translation>An diesen Tagen gibt es keine Anrufe.</translation>
    </message>
    <message>
        <source>There are no calls yet.</source>
        <translation>Es gibt noch keine Anrufe.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>call(s)</source>
        <translation>
            <numerusform>Anruf</numerusform>
            <numerusform>Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>answered (%1)</source>
        <translation>angenommen (%1)</translation>
    </message>
    <message>
        <source>answering machine (%1)</source>
        <translation>Anrufbeantworter (%1)</translation>
    </message>
    <message>
        <source>missed (%1)</source>
        <translation>verpasst (%1)</translation>
    </message>
    <message>
        <source>talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SwitchOnPage</name>
    <message>
        <source>Dial this on a phone as if it were a number, and press the call key. It is needed once; the box remembers it.</source>
        <translation>Wählen Sie das an einem Telefon wie eine Rufnummer und drücken Sie die Wähltaste. Einmal genügt, die Box merkt es sich.</translation>
    </message>
    <message>
        <source>Take a corded phone, or a cordless one that is registered at the box itself. The smartphone app, IP phones and cordless phones behind a repeater can&apos;t switch it on.</source>
        <translation>Nehmen Sie ein schnurgebundenes Telefon oder ein schnurloses, das an der Box selbst angemeldet ist. Die Smartphone-App, IP-Telefone und schnurlose Telefone hinter einem Repeater können ihn nicht einschalten.</translation>
    </message>
    <message>
        <source>Looking whether the call monitor is on…</source>
        <translation>Sehe nach, ob der Anrufmonitor eingeschaltet ist …</translation>
    </message>
    <message>
        <source>Well done: the call monitor is on.</source>
        <translation>Geschafft: Der Anrufmonitor ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The call monitor is on already: there is nothing to do here.</source>
        <translation>Der Anrufmonitor ist schon eingeschaltet: Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The call monitor of %1 is still off. This page notices by itself when it is on…</source>
        <translation>Der Anrufmonitor von %1 ist noch aus. Diese Seite merkt von selbst, wenn er eingeschaltet ist&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayApplication</name>
    <message>
        <source>%1 was no settings file and is now %2; the defaults are used.</source>
        <translation>%1 war keine Einstellungsdatei und heißt jetzt %2; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be kept in %1: %2</source>
        <translation>Die Einstellungen können in %1 nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1: the value of %2 can&apos;t be understood, its default is used.</source>
        <translation>%1: Der Wert von %2 ist unverständlich, es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>Calls can&apos;t be stored: %1. They are kept in memory until that works again.</source>
        <translation>Anrufe können nicht gespeichert werden: %1. Sie bleiben im Arbeitsspeicher, bis das wieder geht.</translation>
    </message>
    <message>
        <source>All calls are stored again.</source>
        <translation>Alle Anrufe sind wieder gespeichert.</translation>
    </message>
    <message>
        <source>The log can&apos;t be written: %1: %2. It goes on when that is mended.</source>
        <translation>Das Protokoll kann nicht geschrieben werden: %1: %2. Es geht weiter, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>The log is written again, nothing is missing.</source>
        <translation>Das Protokoll wird wieder geschrieben, nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The log is written again, %n lines are missing.</source>
        <translation>
            <numerusform>Das Protokoll wird wieder geschrieben, eine Zeile fehlt.</numerusform>
            <numerusform>Das Protokoll wird wieder geschrieben, %n Zeilen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call history was damaged and is now %1; a new one was begun.</source>
        <translation>Die Anrufliste war beschädigt und heißt jetzt %1; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The secret for stand-ins in %1 can&apos;t be read or made: the log has masked numbers instead.</source>
        <translation>Das Geheimnis für die Ersatznummern in %1 kann weder gelesen noch angelegt werden: Das Protokoll enthält stattdessen verkürzte Nummern.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard: dial it on your phone.</source>
        <translation>%1 ist in der Zwischenablage: Wählen Sie die Nummer an Ihrem Telefon.</translation>
    </message>
    <message>
        <source>The demonstration could not be started.</source>
        <translation>Die Vorführung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayMenu</name>
    <message>
        <source>Open call history</source>
        <translation>Anrufliste öffnen</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte …</translation>
    </message>
    <message>
        <source>About Rufzeichen</source>
        <translation>Über Rufzeichen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n missed call(s) as seen</source>
        <translation>
            <numerusform>%n verpassten Anruf als gesehen markieren</numerusform>
            <numerusform>%n verpasste Anrufe als gesehen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Keine verpassten Anrufe</translation>
    </message>
    <message>
        <source>Show in call history</source>
        <translation>In der Anrufliste zeigen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Look up number</source>
        <translation>Nummer nachschlagen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayWindows</name>
    <message>
        <source>Import log files</source>
        <translation>Protokolldateien importieren</translation>
    </message>
    <message>
        <source>Log files (*.log);;All files (*)</source>
        <translation>Protokolldateien (*.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Rufzeichen</source>
        <translation>Über Rufzeichen</translation>
    </message>
    <message>
        <source>The call monitor for the FRITZ!Box: shows who is calling and keeps what was.

Free software under the GNU General Public License, version 3 or later. FRITZ!Box is a trademark of its owner, who has nothing to do with this program.</source>
        <translation>Der Anrufmonitor für die FRITZ!Box: zeigt, wer anruft, und bewahrt auf, was war.

Freie Software unter der GNU General Public License, Version 3 oder später. FRITZ!Box ist eine Marke ihres Inhabers, der mit diesem Programm nichts zu tun hat.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons: Rufzeichen stays in this window, and closing it only minimises it.</source>
        <translation>Diese Arbeitsumgebung hat keinen Platz für Symbole in der Leiste: Rufzeichen bleibt in diesem Fenster, und Schließen verkleinert es nur.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n Anruf gelöscht.</numerusform>
            <numerusform>%n Anrufe gelöscht.</numerusform>
        </translation>
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
    <name>StatisticsText</name>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Abgehend</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day below a bar of a chart, as in QDate::toString(): 24 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Anrufe pro Woche</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Anrufe pro Monat</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Anrufe pro Jahr</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n Anruf</numerusform>
            <numerusform>%1: %n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %n call(s)</source>
        <extracomment>A weekday and two times: Monday, 14:00 to 15:00: 3 calls</extracomment>
        <translation>
            <numerusform>%1, %2 bis %3: %n Anruf</numerusform>
            <numerusform>%1, %2 bis %3: %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TrayCommandLineReader</name>
    <message>
        <source>Starts without a window.</source>
        <translation>Startet ohne Fenster.</translation>
    </message>
    <message>
        <source>Shows history, settings, wizard or statistics.</source>
        <translation>Zeigt history (Anrufliste), settings (Einstellungen), wizard (erste Schritte) oder statistics (Statistik).</translation>
    </message>
    <message>
        <source>Lets nothing pop up for an hour (1h), or ends that (off).</source>
        <translation>Lässt eine Stunde lang nichts aufklappen (1h) oder beendet das (off).</translation>
    </message>
    <message>
        <source>Plays calls without a box; touches nothing of yours.</source>
        <translation>Spielt Anrufe ohne Box vor; rührt nichts von Ihnen an.</translation>
    </message>
    <message>
        <source>Ends the program that runs.</source>
        <translation>Beendet das laufende Programm.</translation>
    </message>
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
        <source>Whether the lines are logged: off, single or daily.</source>
        <translation>Ob die Zeilen protokolliert werden: off, single oder daily.</translation>
    </message>
    <message>
        <source>Masks the last three digits of all numbers in the log.</source>
        <translation>Verkürzt im Protokoll alle Nummern um die letzten drei Ziffern.</translation>
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
        <source>Shows in the tray who is calling on the FRITZ!Box. A second start passes its options to the first.</source>
        <translation>Zeigt in der Leiste, wer auf der FRITZ!Box anruft. Ein zweiter Start gibt seine Optionen an den ersten weiter.</translation>
    </message>
    <message>
        <source>a number to show the calls of</source>
        <translation>eine Nummer, deren Anrufe gezeigt werden</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address of a box.</source>
        <translation>„%1“ ist weder Name noch Adresse einer Box.</translation>
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
        <source>There are the windows history, settings, wizard and statistics, not “%1”.</source>
        <translation>Es gibt die Fenster history, settings, wizard und statistics, nicht „%1“.</translation>
    </message>
    <message>
        <source>Quiet is 1h or off, not “%1”.</source>
        <translation>Ruhe ist 1h oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no tel: link.</source>
        <translation>„%1“ ist kein tel:-Verweis.</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>%1 – %2</source>
        <comment>who – missed</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinden mit %1 …</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht verbunden mit %1</translation>
    </message>
    <message>
        <source>Quiet: off</source>
        <translation>Ruhe: aus</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>Quiet: on</source>
        <translation>Ruhe: ein</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Eingehender Anruf: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <translation>Ausgehender Anruf: %1</translation>
    </message>
    <message>
        <source>In call since %1: %2</source>
        <translation>Im Gespräch seit %1: %2</translation>
    </message>
    <message>
        <source>In call: %1</source>
        <translation>Im Gespräch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <translation>Nächster Versuch um %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>rufzeichen-cli --help tells more.</source>
        <translation>rufzeichen-cli --help sagt mehr.</translation>
    </message>
    <message>
        <source>Rufzeichen runs already, but does not answer: end it first.</source>
        <translation>Rufzeichen läuft schon, antwortet aber nicht: Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The demonstration can&apos;t start.</source>
        <translation>Die Vorführung kann nicht starten.</translation>
    </message>
    <message>
        <source>rufzeichen --help tells more.</source>
        <translation>rufzeichen --help sagt mehr.</translation>
    </message>
</context>
</TS>
