<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--%1 means nothing here.</source>
        <translation>--%1 bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eins von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--host takes a name or an address, without user, password and “@”.</source>
        <translation>--host ist ein Name oder eine Adresse, ohne Benutzer, Kennwort und „@“.</translation>
    </message>
    <message>
        <source>The port of “%1” is that of a web page. Give the host alone, or with the port of the call monitor: HOST:PORT.</source>
        <translation>Der Port in „%1“ ist der einer Webseite. Geben Sie den Rechner allein an oder mit dem Port des Anrufmonitors: HOST:PORT.</translation>
    </message>
    <message>
        <source>--host says port %1, but --port says %2.</source>
        <translation>--host nennt Port %1, --port aber %2.</translation>
    </message>
    <message>
        <source>--host takes no port here.</source>
        <translation>--host darf hier keinen Port haben.</translation>
    </message>
</context>
<context>
    <name>BarringCommand</name>
    <message>
        <source>%1 is blocked now: no phone rings for it any more.</source>
        <translation>%1 ist jetzt gesperrt: Dafür klingelt kein Telefon mehr.</translation>
    </message>
    <message>
        <source>%1 was already blocked.</source>
        <translation>%1 war schon gesperrt.</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <translation>%1 war nicht gesperrt.</translation>
    </message>
    <message>
        <source>%1 is still blocked, by an entry for all numbers that begin the same way. Change that entry in the FRITZ!Box.</source>
        <translation>%1 ist weiterhin gesperrt, durch einen Eintrag für alle Nummern, die so anfangen. Ändern Sie diesen Eintrag in der FRITZ!Box.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>BoxErrorText</name>
    <message>
        <source>The connection to the FRITZ!Box broke before it answered. It may have done it all the same: refresh and check before you try again.</source>
        <translation>Die Verbindung zur FRITZ!Box ist abgebrochen, bevor sie geantwortet hat. Vielleicht hat sie es trotzdem getan: Aktualisieren Sie und sehen Sie nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no FRITZ!Box at this address. Check the address in the settings, and whether this computer is in the box&apos;s network.</source>
        <translation>Unter dieser Adresse gibt es keine FRITZ!Box. Prüfen Sie die Adresse in den Einstellungen und ob dieser Computer im Netz der Box ist.</translation>
    </message>
    <message>
        <source>The address of the FRITZ!Box leads out of the home network, so nothing was sent. Check the address in the settings, or switch off a VPN.</source>
        <translation>Die Adresse der FRITZ!Box führt aus dem Heimnetz hinaus, deshalb wurde nichts gesendet. Prüfen Sie die Adresse in den Einstellungen oder schalten Sie ein VPN aus.</translation>
    </message>
    <message>
        <source>The FRITZ!Box can&apos;t be reached. Check whether it is on and this computer is in its network, then try again.</source>
        <translation>Die FRITZ!Box ist nicht erreichbar. Prüfen Sie, ob sie eingeschaltet ist und dieser Computer in ihrem Netz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not answer. Try again in a moment; restart the box if that does not help.</source>
        <translation>Die FRITZ!Box antwortet nicht. Versuchen Sie es gleich noch einmal; hilft das nicht, starten Sie die Box neu.</translation>
    </message>
    <message>
        <source>There is no FRITZ!Box with telephony at this address. Check the address in the settings.</source>
        <translation>Unter dieser Adresse gibt es keine FRITZ!Box mit Telefonie. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The answer of the FRITZ!Box can&apos;t be understood. Try again; look for a newer FRITZ!OS if that does not help.</source>
        <translation>Die Antwort der FRITZ!Box ist nicht zu verstehen. Versuchen Sie es noch einmal; hilft das nicht, suchen Sie nach einem neueren FRITZ!OS.</translation>
    </message>
    <message>
        <source>The answer of the FRITZ!Box is too long and was not read. Restart the box if that happens again.</source>
        <translation>Die Antwort der FRITZ!Box ist zu lang und wurde nicht gelesen. Starten Sie die Box neu, wenn das wieder vorkommt.</translation>
    </message>
    <message>
        <source>The FRITZ!Box is busy. Try again in a minute.</source>
        <translation>Die FRITZ!Box ist beschäftigt. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This was stopped because another FRITZ!Box or login was chosen. Try again.</source>
        <translation>Das wurde abgebrochen, weil eine andere FRITZ!Box oder Anmeldung gewählt wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encrypted connection, so nothing was sent. If you trust your network, allow an unencrypted one in the settings.</source>
        <translation>Die FRITZ!Box bietet keine verschlüsselte Verbindung an, deshalb wurde nichts gesendet. Wenn Sie Ihrem Netz vertrauen, erlauben Sie in den Einstellungen eine unverschlüsselte.</translation>
    </message>
    <message>
        <source>The FRITZ!Box wants an encrypted connection for this. Switch encryption on in the settings.</source>
        <translation>Die FRITZ!Box verlangt dafür eine verschlüsselte Verbindung. Schalten Sie die Verschlüsselung in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The certificate of the FRITZ!Box is not accepted yet, so nothing was sent. Check and accept it in the settings.</source>
        <translation>Das Zertifikat der FRITZ!Box ist noch nicht akzeptiert, deshalb wurde nichts gesendet. Prüfen und akzeptieren Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The FRITZ!Box shows another certificate than before, so nothing was sent. If the box was reset or replaced, accept the new one in the settings; otherwise somebody may be listening.</source>
        <translation>Die FRITZ!Box zeigt ein anderes Zertifikat als bisher, deshalb wurde nichts gesendet. Wurde die Box zurückgesetzt oder ersetzt, akzeptieren Sie das neue in den Einstellungen; sonst hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>The FRITZ!Box wants you to log in. Enter user and password in the settings.</source>
        <translation>Die FRITZ!Box verlangt eine Anmeldung. Geben Sie in den Einstellungen Benutzer und Kennwort ein.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not accept this user and password. Correct them in the settings.</source>
        <translation>Die FRITZ!Box nimmt diesen Benutzer und dieses Kennwort nicht an. Berichtigen Sie beides in den Einstellungen.</translation>
    </message>
    <message>
        <source>This user is not allowed to do that. Give the user the right for voice messages, faxes, FRITZ!App Fon and the call list, in the FRITZ!Box under System › FRITZ!Box Users.</source>
        <translation>Dieser Benutzer darf das nicht. Geben Sie ihm in der FRITZ!Box unter System › FRITZ!Box-Benutzer die Berechtigung „Sprachnachrichten, Faxnachrichten, FRITZ!App Fon und Anrufliste“.</translation>
    </message>
    <message>
        <source>The FRITZ!Box wants somebody to confirm this, at the box or on one of its phones.</source>
        <translation>Die FRITZ!Box möchte, dass jemand das bestätigt, an der Box oder an einem ihrer Telefone.</translation>
    </message>
    <message>
        <source>There were too many tries to confirm something, and the FRITZ!Box blocks more of them. Try again in an hour.</source>
        <translation>Es gab zu viele Versuche, etwas zu bestätigen, und die FRITZ!Box sperrt weitere. Versuchen Sie es in einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>The FRITZ!Box is waiting for somebody to confirm something else. Try again in two minutes.</source>
        <translation>Die FRITZ!Box wartet darauf, dass jemand etwas anderes bestätigt. Versuchen Sie es in zwei Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not let programs in. Allow access for applications in the box, under Home Network › Network › Network Settings.</source>
        <translation>Die FRITZ!Box lässt keine Programme zu. Erlauben Sie in der Box unter Heimnetz › Netzwerk › Netzwerkeinstellungen den „Zugriff für Anwendungen“.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not accept this. Check what you have entered, the numbers above all.</source>
        <translation>Die FRITZ!Box nimmt das nicht an. Prüfen Sie Ihre Eingaben, vor allem die Nummern.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not have this entry any more. Refresh to see what it has now.</source>
        <translation>Diesen Eintrag hat die FRITZ!Box nicht mehr. Aktualisieren Sie, um zu sehen, was sie jetzt hat.</translation>
    </message>
    <message>
        <source>The FRITZ!Box could not do that. Try again in a moment.</source>
        <translation>Die FRITZ!Box konnte das nicht tun. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This FRITZ!Box can&apos;t do that. A newer FRITZ!OS may help.</source>
        <translation>Das kann diese FRITZ!Box nicht. Vielleicht hilft ein neueres FRITZ!OS.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not have this phone book any more. Refresh to see which ones it has now.</source>
        <translation>Dieses Telefonbuch hat die FRITZ!Box nicht mehr. Aktualisieren Sie, um zu sehen, welche sie jetzt hat.</translation>
    </message>
    <message>
        <source>This phone book can&apos;t be changed here. Change it where it comes from, such as your online account.</source>
        <translation>Dieses Telefonbuch lässt sich hier nicht ändern. Ändern Sie es dort, wo es herkommt, etwa in Ihrem Online-Konto.</translation>
    </message>
    <message>
        <source>The FRITZ!Box keeps no list of calls. Switch the list on in the box, under Telephony › Calls.</source>
        <translation>Die FRITZ!Box führt keine Anrufliste. Schalten Sie die Liste in der Box ein, unter Telefonie › Anrufe.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not dial for programs yet. Switch Click to Dial on in the box, under Telephony › Calls › Click to Dial.</source>
        <translation>Die FRITZ!Box wählt noch nicht für Programme. Schalten Sie in der Box unter Telefonie › Anrufe › Wählhilfe die Wählhilfe ein.</translation>
    </message>
    <message>
        <source>The FRITZ!Box only offers encryption that is too old to be safe, so nothing was sent: update its FRITZ!OS, or choose “Never” for encryption in the settings, which sends login, names and numbers unencrypted through your home network.</source>
        <translation>Die FRITZ!Box bietet nur eine veraltete, unsichere Verschlüsselung an, deshalb wurde nichts gesendet: Aktualisieren Sie ihr FRITZ!OS, oder wählen Sie in den Einstellungen bei der Verschlüsselung „Nie“, womit Anmeldung, Namen und Nummern unverschlüsselt durch Ihr Heimnetz gehen.</translation>
    </message>
    <message>
        <source>The FRITZ!Box answers, but not over an encrypted connection, so nothing was sent. Try again in a minute, or restart the box. If that does not help and you trust your network, choose “If the box can” for encryption in the settings.</source>
        <translation>Die FRITZ!Box antwortet, aber nicht über eine verschlüsselte Verbindung, deshalb wurde nichts gesendet. Versuchen Sie es in einer Minute noch einmal, oder starten Sie die Box neu. Wenn das nicht hilft und Sie Ihrem Netz vertrauen, wählen Sie in den Einstellungen bei der Verschlüsselung „Wenn die Box es kann“.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encrypted connection any more, though its certificate was accepted, so nothing was sent. Try again in a minute, or restart the box. If that does not help and you trust your network, choose “Never” for encryption in the settings.</source>
        <translation>Die FRITZ!Box bietet keine verschlüsselte Verbindung mehr an, obwohl ihr Zertifikat akzeptiert wurde, deshalb wurde nichts gesendet. Versuchen Sie es in einer Minute noch einmal, oder starten Sie die Box neu. Wenn das nicht hilft und Sie Ihrem Netz vertrauen, wählen Sie in den Einstellungen bei der Verschlüsselung „Nie“.</translation>
    </message>
    <message>
        <source>The FRITZ!Box sends the page for its login in place of what it was asked for. Restart the box. If that does not help, check whether access for applications is allowed in the box, under Home Network › Network › Network Settings.</source>
        <translation>Die FRITZ!Box schickt ihre Anmeldeseite statt dessen, worum sie gebeten wurde. Starten Sie die Box neu. Wenn das nicht hilft, prüfen Sie, ob in der Box unter Heimnetz › Netzwerk › Netzwerkeinstellungen der „Zugriff für Anwendungen“ zugelassen ist.</translation>
    </message>
    <message>
        <source>The FRITZ!Box could not dial: it may be dialling already, or the phone is in use. Hang up, then try again.</source>
        <translation>Die FRITZ!Box konnte nicht wählen: Vielleicht wählt sie schon, oder das Telefon wird gerade benutzt. Legen Sie auf, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>BoxRightText</name>
    <message>
        <source>Change phone books, block numbers</source>
        <translation>Telefonbücher ändern, Nummern sperren</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Read phone books, call list and answering machines</source>
        <translation>Telefonbücher, Anrufliste und Anrufbeantworter lesen</translation>
    </message>
    <message>
        <source>To dial, this user also needs the right “FRITZ!Box Settings”. Somebody who has that right can give it in the box&apos;s pages, under System › FRITZ!Box Users › Users › Edit › Rights.</source>
        <extracomment>The names of menus and rights are those of the box&apos;s own pages in this language</extracomment>
        <translation>Zum Wählen braucht dieser Benutzer auch die Berechtigung „FRITZ!Box Einstellungen“. Wer sie hat, kann sie in der Oberfläche der Box vergeben, unter System › FRITZ!Box-Benutzer › Benutzer › Bearbeiten › Berechtigungen.</translation>
    </message>
    <message>
        <source>This user lacks the right “Voice messages, fax messages, FRITZ!App Fon and call list”. Somebody who may change the box&apos;s settings can give it in the box&apos;s pages, under System › FRITZ!Box Users › Users › Edit › Rights.</source>
        <extracomment>The names of menus and rights are those of the box&apos;s own pages in this language</extracomment>
        <translation>Diesem Benutzer fehlt die Berechtigung „Sprachnachrichten, Faxnachrichten, FRITZ!App Fon und Anrufliste“. Wer die Einstellungen der Box ändern darf, kann sie in der Oberfläche der Box vergeben, unter System › FRITZ!Box-Benutzer › Benutzer › Bearbeiten › Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>BoxRows</name>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>%1, main</source>
        <translation>%1, Hauptnummer</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>in no phone book</source>
        <translation>in keinem Telefonbuch</translation>
    </message>
    <message>
        <source>call monitor on</source>
        <translation>Anrufmonitor an</translation>
    </message>
    <message>
        <source>call monitor off: #96*5* on a phone switches it on</source>
        <translation>Anrufmonitor aus: #96*5* an einem Telefon schaltet ihn ein</translation>
    </message>
    <message>
        <source>land line</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>freephone</source>
        <translation>gebührenfrei</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>written just like that</source>
        <translation>genau so geschrieben</translation>
    </message>
    <message>
        <source>written in another way</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>an entry for all numbers that begin like that</source>
        <translation>ein Eintrag für alle Nummern, die so anfangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>abgehört</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>bis zu %Ln Minute</numerusform>
            <numerusform>bis zu %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>BoxSession</name>
    <message>
        <source>Password of “%1” at the FRITZ!Box:</source>
        <translation>Kennwort von „%1“ an der FRITZ!Box:</translation>
    </message>
    <message>
        <source>The certificate of the FRITZ!Box is not the one after --trust-certificate but %1, so nothing was sent. Check it in the box before you trust it.</source>
        <translation>Das Zertifikat der FRITZ!Box ist nicht das hinter --trust-certificate, sondern %1; deshalb wurde nichts gesendet. Prüfen Sie es in der Box, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of the FRITZ!Box is not accepted yet, so nothing was sent. If it is the right one, use --trust-certificate %1, or accept it on a terminal.</source>
        <translation>Das Zertifikat der FRITZ!Box ist noch nicht akzeptiert; deshalb wurde nichts gesendet. Wenn es das richtige ist, geben Sie --trust-certificate %1 an oder akzeptieren Sie es auf einem Terminal.</translation>
    </message>
    <message>
        <source>The FRITZ!Box shows another certificate than before, so nothing was sent: somebody may be listening. If the box was reset or replaced, use --trust-certificate %1, or accept it on a terminal.</source>
        <translation>Die FRITZ!Box zeigt ein anderes Zertifikat als zuvor; deshalb wurde nichts gesendet: Vielleicht hört jemand mit. Wenn die Box zurückgesetzt oder ersetzt wurde, geben Sie --trust-certificate %1 an oder akzeptieren Sie es auf einem Terminal.</translation>
    </message>
    <message>
        <source>The certificate of the FRITZ!Box at %1 is not known yet. Its SHA-256 is:</source>
        <translation>Das Zertifikat der FRITZ!Box unter %1 ist noch nicht bekannt. Sein SHA-256 ist:</translation>
    </message>
    <message>
        <source>The FRITZ!Box at %1 shows another certificate than before. Unless the box was reset or replaced, somebody may be listening. The SHA-256 is now:</source>
        <translation>Die FRITZ!Box unter %1 zeigt ein anderes Zertifikat als zuvor. Wenn sie nicht zurückgesetzt oder ersetzt wurde, hört vielleicht jemand mit. Der SHA-256 ist jetzt:</translation>
    </message>
    <message>
        <source>Accept it? [y/N]</source>
        <translation>Akzeptieren? [j/N]</translation>
    </message>
    <message>
        <source>The certificate was not accepted, so nothing was sent.</source>
        <translation>Das Zertifikat wurde nicht akzeptiert; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The FRITZ!Box wants a password of “%1”: set the environment variable RUFZEICHEN_PASSWORD, or run this on a terminal. --user names another user.</source>
        <translation>Die FRITZ!Box verlangt ein Kennwort von „%1“: Setzen Sie die Umgebungsvariable RUFZEICHEN_PASSWORD oder rufen Sie dies auf einem Terminal auf. --user nennt einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not accept “%1” with this password: check --user and RUFZEICHEN_PASSWORD.</source>
        <translation>Die FRITZ!Box nimmt „%1“ mit diesem Kennwort nicht an: Prüfen Sie --user und RUFZEICHEN_PASSWORD.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encrypted connection, so nothing was sent. If you trust your network, use --tls preferred.</source>
        <translation>Die FRITZ!Box bietet keine verschlüsselte Verbindung; deshalb wurde nichts gesendet. Wenn Sie Ihrem Netz vertrauen, geben Sie --tls preferred an.</translation>
    </message>
    <message>
        <source>The FRITZ!Box wants an encrypted connection for this: use --tls required.</source>
        <translation>Die FRITZ!Box verlangt dafür eine verschlüsselte Verbindung: Geben Sie --tls required an.</translation>
    </message>
    <message>
        <source>There is no contact with this id: see rufzeichen-cli phonebook show.</source>
        <translation>Einen Kontakt mit dieser Kennung gibt es nicht: siehe rufzeichen-cli phonebook show.</translation>
    </message>
    <message>
        <source>Please confirm this: press a button at the FRITZ!Box.</source>
        <translation>Bitte bestätigen Sie das: Drücken Sie eine Taste an der FRITZ!Box.</translation>
    </message>
    <message>
        <source>Please confirm this: press a button at the FRITZ!Box, or dial %1 on one of its phones.</source>
        <translation>Bitte bestätigen Sie das: Drücken Sie eine Taste an der FRITZ!Box oder wählen Sie %1 an einem ihrer Telefone.</translation>
    </message>
    <message>
        <source>Please confirm this: dial %1 on a phone of the FRITZ!Box.</source>
        <translation>Bitte bestätigen Sie das: Wählen Sie %1 an einem Telefon der FRITZ!Box.</translation>
    </message>
    <message>
        <source>The certificate is accepted for now, but can&apos;t be saved: %1</source>
        <translation>Das Zertifikat ist vorerst akzeptiert, lässt sich aber nicht speichern: %1</translation>
    </message>
    <message>
        <source>The FRITZ!Box only offers encryption that is too old to be safe, so nothing was sent: update its FRITZ!OS, or use --tls off, which sends login, names and numbers unencrypted through your home network.</source>
        <translation>Die FRITZ!Box bietet nur eine veraltete, unsichere Verschlüsselung an, deshalb wurde nichts gesendet: Aktualisieren Sie ihr FRITZ!OS, oder geben Sie --tls off an, womit Anmeldung, Namen und Nummern unverschlüsselt durch Ihr Heimnetz gehen.</translation>
    </message>
    <message>
        <source>The FRITZ!Box answers, but not over an encrypted connection, so nothing was sent. Try again in a minute, or restart the box. If that does not help and you trust your network, use --tls preferred: where the box offers no encryption, login, names and numbers go without.</source>
        <translation>Die FRITZ!Box antwortet, aber nicht über eine verschlüsselte Verbindung, deshalb wurde nichts gesendet. Versuchen Sie es in einer Minute noch einmal, oder starten Sie die Box neu. Wenn das nicht hilft und Sie Ihrem Netz vertrauen, geben Sie --tls preferred an: Wo die Box keine Verschlüsselung anbietet, gehen Anmeldung, Namen und Nummern dann unverschlüsselt durch Ihr Heimnetz.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encrypted connection any more, though its certificate was accepted, so nothing was sent. Try again in a minute, or restart the box. If that does not help and you trust your network, use --tls off, which sends login, names and numbers unencrypted.</source>
        <translation>Die FRITZ!Box bietet keine verschlüsselte Verbindung mehr an, obwohl ihr Zertifikat akzeptiert wurde, deshalb wurde nichts gesendet. Versuchen Sie es in einer Minute noch einmal, oder starten Sie die Box neu. Wenn das nicht hilft und Sie Ihrem Netz vertrauen, geben Sie --tls off an, womit Anmeldung, Namen und Nummern unverschlüsselt durch Ihr Heimnetz gehen.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encryption that is safe: login, names and numbers go unencrypted through your network.</source>
        <translation>Die FRITZ!Box bietet keine sichere Verschlüsselung an: Anmeldung, Namen und Nummern gehen unverschlüsselt durch Ihr Netz.</translation>
    </message>
</context>
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
        <source>your connection to the internet</source>
        <translation>Ihr Internetzugang</translation>
    </message>
</context>
<context>
    <name>BrokerText</name>
    <message>
        <source>Connecting to the MQTT broker…</source>
        <translation>Verbindung zum MQTT-Broker wird aufgebaut …</translation>
    </message>
    <message>
        <source>Connected to the MQTT broker.</source>
        <translation>Mit dem MQTT-Broker verbunden.</translation>
    </message>
    <message>
        <source>This installation of Rufzeichen can&apos;t talk to MQTT brokers: its part rufzeichen-mqtt is missing.</source>
        <translation>Diese Installation von Rufzeichen kann nicht mit MQTT-Brokern sprechen: Ihr Teil rufzeichen-mqtt fehlt.</translation>
    </message>
    <message>
        <source>The MQTT broker is not found. Check its address.</source>
        <translation>Der MQTT-Broker wurde nicht gefunden. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The address of the MQTT broker leads out of the home network, so nothing was sent. Switch on encryption to use it.</source>
        <translation>Die Adresse des MQTT-Brokers führt aus dem Heimnetz hinaus, deshalb wurde nichts gesendet. Schalten Sie die Verschlüsselung ein, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>No MQTT broker answers at this address and port.</source>
        <translation>Unter dieser Adresse und diesem Port antwortet kein MQTT-Broker.</translation>
    </message>
    <message>
        <source>What is at this address and port does not answer as an MQTT broker.</source>
        <translation>Was unter dieser Adresse und diesem Port erreichbar ist, antwortet nicht wie ein MQTT-Broker.</translation>
    </message>
    <message>
        <source>The MQTT broker can&apos;t prove who it is: this computer does not trust its certificate, or it offers no encryption at this port.</source>
        <translation>Der MQTT-Broker kann sich nicht ausweisen: Dieser Computer vertraut seinem Zertifikat nicht, oder er bietet an diesem Port keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The MQTT broker does not accept the user or the password.</source>
        <translation>Der MQTT-Broker akzeptiert den Benutzer oder das Kennwort nicht.</translation>
    </message>
    <message>
        <source>The connection to the MQTT broker is broken.</source>
        <translation>Die Verbindung zum MQTT-Broker ist unterbrochen.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>from %1</source>
        <extracomment>The number of one&apos;s own that was called, or that the call went out from</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the user has written about a call</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <extracomment>A time, or a day and a time, when the user wants to be reminded of a call</extracomment>
        <translation>Erinnerung %1</translation>
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
        <source>Call, end unknown</source>
        <translation>Anruf, Ende unbekannt</translation>
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
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>not monitored since %1</source>
        <translation>seit %1 nicht erfasst</translation>
    </message>
    <message>
        <source>%1–%2 filled in by the FRITZ!Box</source>
        <extracomment>Two times between which the calls were not heard</extracomment>
        <translation>%1–%2 von der FRITZ!Box ergänzt</translation>
    </message>
    <message>
        <source>not monitored %1–%2</source>
        <translation>%1–%2 nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, all filled in by the FRITZ!Box</source>
        <translation>
            <numerusform>%Ln Lücke, von der FRITZ!Box ergänzt</numerusform>
            <numerusform>%Ln Lücken, alle von der FRITZ!Box ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them filled in by the FRITZ!Box</source>
        <extracomment>Gaps in which calls were not heard, and how many of them the box&apos;s list has filled</extracomment>
        <translation>
            <numerusform>%1, %Ln davon von der FRITZ!Box ergänzt</numerusform>
            <numerusform>%1, %Ln davon von der FRITZ!Box ergänzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>%1 (past due)</source>
        <extracomment>When the user was reminded of a call that still waits</extracomment>
        <translation>%1 (überfällig)</translation>
    </message>
</context>
<context>
    <name>CallExport</name>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
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
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name of own number</source>
        <translation>Name der eigenen Nummer</translation>
    </message>
</context>
<context>
    <name>CallMarks</name>
    <message>
        <source>The calls can&apos;t be marked as seen now. Try again later.</source>
        <translation>Die Anrufe können gerade nicht als gesehen markiert werden. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What you plan about the call can&apos;t be saved now. Try again later.</source>
        <translation>Was Sie zu dem Anruf vorhaben, kann gerade nicht gespeichert werden. Versuchen Sie es später noch einmal.</translation>
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
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
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
        <source>%Ln selected call(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Anruf</numerusform>
            <numerusform>%Ln ausgewählte Anrufe</numerusform>
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
        <translation>ausgehend, %1</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>zurückzurufen</translation>
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
        <translation>Callthrough</translation>
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
        <source>end unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>%1 is calling back</source>
        <extracomment>Said of a colleague, who will soon call somebody back</extracomment>
        <translation>%1 ruft zurück</translation>
    </message>
</context>
<context>
    <name>CommandLineReader</name>
    <message>
        <source>The call monitor for the FRITZ!Box in a terminal.</source>
        <translation>Der Anrufmonitor für die FRITZ!Box im Terminal.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Numbers can be masked or replaced by pseudonyms, not both: --anonymize or --pseudonymize.</source>
        <translation>Nummern werden unkenntlich gemacht oder durch Pseudonyme ersetzt, nicht beides: --anonymize oder --pseudonymize.</translation>
    </message>
    <message>
        <source>Which command? There are: %1.</source>
        <translation>Welcher Befehl? Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Which command of %1? There are: %2.</source>
        <translation>Welcher Befehl von %1? Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no “%1 %2”, only: %3.</source>
        <translation>Es gibt kein „%1 %2“, nur: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>„%1“ bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>rufzeichen-cli help COMMAND, or COMMAND --help, shows the options of a command.</source>
        <translation>rufzeichen-cli help COMMAND, oder COMMAND --help, zeigt die Optionen eines Befehls.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Which number? One is needed. If there are blanks in it, it needs quotes.</source>
        <translation>Welche Nummer? Eine wird gebraucht. Enthält sie Leerzeichen, gehört sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Which file? Name one or more, - is standard input.</source>
        <translation>Welche Datei? Nennen Sie eine oder mehrere, - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where shall it go? Name one file, - is standard output.</source>
        <translation>Wohin damit? Nennen Sie eine Datei, - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Lets a phone of the box ring, which dials when it is picked up.</source>
        <translation>Lässt ein Telefon der Box klingeln, das wählt, sobald es abgenommen wird.</translation>
    </message>
    <message>
        <source>Ends what dial has begun.</source>
        <translation>Beendet, was dial begonnen hat.</translation>
    </message>
    <message>
        <source>Finds boxes in the network.</source>
        <translation>Findet Boxen im Netz.</translation>
    </message>
    <message>
        <source>Tries the connection and says what is wrong and how to fix it.</source>
        <translation>Prüft die Verbindung und sagt, was nicht stimmt und was hilft.</translation>
    </message>
    <message>
        <source>Prints past calls, the newest first.</source>
        <translation>Gibt vergangene Anrufe aus, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Writes past calls into a file; - is standard output.</source>
        <translation>Schreibt vergangene Anrufe in eine Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Fetches the box&apos;s call list into the history.</source>
        <translation>Holt die Anrufliste der Box in die eigene.</translation>
    </message>
    <message>
        <source>Removes calls from the history, for good.</source>
        <translation>Entfernt Anrufe endgültig aus der Anrufliste.</translation>
    </message>
    <message>
        <source>Which calls should be removed? Use one of --before DATE, --older-than DAYS and --number NUMBER.</source>
        <translation>Welche Anrufe sollen entfernt werden? Geben Sie eines davon an: --before DATUM, --older-than TAGE oder --number NUMMER.</translation>
    </message>
    <message>
        <source>Says whose number that is, and where; - is standard input.</source>
        <translation>Sagt, wem eine Nummer gehört und wo; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>--demo plays without a box: --host, --port and --config mean nothing with it.</source>
        <translation>--demo spielt ohne Box: --host, --port und --config bedeuten dabei nichts.</translation>
    </message>
    <message>
        <source>Follows the box for ever and prints each line and call.</source>
        <translation>Folgt den Anrufen der Box, bis Sie es beenden, und gibt jede Zeile und jeden Anruf aus.</translation>
    </message>
    <message>
        <source>Prints the lines and calls of recorded files; - is standard input.</source>
        <translation>Gibt Zeilen und Anrufe aus Aufzeichnungen aus; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Which contact? One id is needed, as phonebook show prints it.</source>
        <translation>Welcher Kontakt? Eine Kennung wird gebraucht, wie phonebook show sie ausgibt.</translation>
    </message>
    <message>
        <source>Prints the phone books.</source>
        <translation>Gibt die Telefonbücher aus.</translation>
    </message>
    <message>
        <source>Prints contacts, all or those with an ID.</source>
        <translation>Gibt Kontakte aus, alle oder die mit einer Kennung.</translation>
    </message>
    <message>
        <source>Adds a contact in the box.</source>
        <translation>Legt einen Kontakt in der Box an.</translation>
    </message>
    <message>
        <source>Changes a contact in the box.</source>
        <translation>Ändert einen Kontakt in der Box.</translation>
    </message>
    <message>
        <source>Deletes a contact in the box.</source>
        <translation>Löscht einen Kontakt in der Box.</translation>
    </message>
    <message>
        <source>Writes a phone book into a file; - is standard output.</source>
        <translation>Schreibt ein Telefonbuch in eine Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>A new contact needs --name NAME and --number NUMBER, several if you like.</source>
        <translation>Ein neuer Kontakt braucht --name NAME und --number NUMMER, auch mehrfach.</translation>
    </message>
    <message>
        <source>What should be changed? Use --name NAME, or --number NUMBER for each number that the contact should have.</source>
        <translation>Was soll geändert werden? Geben Sie --name NAME an oder --number NUMMER für jede Nummer, die der Kontakt haben soll.</translation>
    </message>
    <message>
        <source>The box keeps at most %1 numbers in one contact.</source>
        <translation>Die Box speichert höchstens %1 Nummern in einem Kontakt.</translation>
    </message>
    <message>
        <source>Simulates a FRITZ!Box on this computer.</source>
        <translation>Simuliert eine FRITZ!Box auf diesem Computer.</translation>
    </message>
    <message>
        <source>--user, --rights and --fault need --tr064-port.</source>
        <translation>--user, --rights und --fault brauchen --tr064-port.</translation>
    </message>
    <message>
        <source>Blocks a number in the box: no phone rings for it any more.</source>
        <translation>Sperrt eine Nummer in der Box: Dafür klingelt kein Telefon mehr.</translation>
    </message>
    <message>
        <source>Unblocks a number in the box.</source>
        <translation>Hebt die Sperre einer Nummer in der Box auf.</translation>
    </message>
    <message>
        <source>Adds contacts from vCards or a phone book of the box; - is standard input.</source>
        <translation>Trägt Kontakte aus vCards oder einem Telefonbuch der Box ein; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Reads recorded lines and lists of calls into the history; - is standard input.</source>
        <translation>Übernimmt aufgezeichnete Zeilen und Anruflisten in die Anrufliste; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Which backup? Name its day or its file; history backups lists them.</source>
        <translation>Welche Sicherung? Nennen Sie ihren Tag oder ihre Datei; history backups listet sie auf.</translation>
    </message>
    <message>
        <source>Which file? Name the one that is damaged.</source>
        <translation>Welche Datei? Nennen Sie die beschädigte.</translation>
    </message>
    <message>
        <source>Lists the backups of the history, the newest first.</source>
        <translation>Listet die Sicherungen der Anrufliste auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Brings the calls of a backup back; those that are there stay.</source>
        <translation>Holt die Anrufe einer Sicherung zurück; vorhandene bleiben.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged history into a new file.</source>
        <translation>Rettet, was von einer beschädigten Anrufliste zu lesen ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>Which call, and what? Its key, as history list --format json has it, and one text in quotes; an empty one removes the note.</source>
        <translation>Welcher Anruf, und was? Sein Schlüssel, wie history list --format json ihn nennt, und ein Text in Anführungszeichen; ein leerer entfernt die Notiz.</translation>
    </message>
    <message>
        <source>Which calls? Their keys, as history list --format json has them.</source>
        <translation>Welche Anrufe? Ihre Schlüssel, wie history list --format json sie nennt.</translation>
    </message>
    <message>
        <source>Writes a note about a call, or about its number.</source>
        <translation>Schreibt eine Notiz zu einem Anruf oder zu seiner Nummer.</translation>
    </message>
    <message>
        <source>Says that missed calls need not be called back any more.</source>
        <translation>Sagt, dass verpasste Anrufe nicht mehr zurückzurufen sind.</translation>
    </message>
    <message>
        <source>Says that missed calls are still to be called back.</source>
        <translation>Sagt, dass verpasste Anrufe noch zurückzurufen sind.</translation>
    </message>
    <message>
        <source>Which message? One id is needed, as messages list prints it.</source>
        <translation>Welche Nachricht? Eine ID wird benötigt, wie messages list sie ausgibt.</translation>
    </message>
    <message>
        <source>Which message, and where shall it go? An id and a file are needed.</source>
        <translation>Welche Nachricht, und wohin damit? Eine ID und eine Datei werden benötigt.</translation>
    </message>
    <message>
        <source>Name one answering machine, and whether it is to be on or off.</source>
        <translation>Nennen Sie einen Anrufbeantworter und ob er an (on) oder aus (off) sein soll.</translation>
    </message>
    <message>
        <source>Prints the messages on the answering machines, the newest first.</source>
        <translation>Gibt die Nachrichten auf den Anrufbeantwortern aus, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Saves a message as a WAV file; - is standard output.</source>
        <translation>Speichert eine Nachricht als WAV-Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Deletes a message in the box, for good.</source>
        <translation>Löscht eine Nachricht in der Box, endgültig.</translation>
    </message>
    <message>
        <source>Marks a message as heard.</source>
        <translation>Markiert eine Nachricht als abgehört.</translation>
    </message>
    <message>
        <source>Switches an answering machine on or off; lists them without a name.</source>
        <translation>Schaltet einen Anrufbeantworter ein oder aus; ohne Namen werden alle aufgelistet.</translation>
    </message>
    <message>
        <source>Prints the rules of the settings.</source>
        <translation>Gibt die Regeln der Einstellungen aus.</translation>
    </message>
    <message>
        <source>Prints which past calls the rules would have met, and does nothing.</source>
        <translation>Gibt aus, auf welche früheren Anrufe die Regeln gepasst hätten, und tut nichts.</translation>
    </message>
    <message>
        <source>Follows the box for ever and keeps all calls in the history.</source>
        <translation>Folgt den Anrufen der Box, bis es beendet wird, und bewahrt alle in der Anrufliste auf.</translation>
    </message>
    <message>
        <source>Which server? An address such as postgresql://admin@server/rufzeichen is needed.</source>
        <translation>Welcher Server? Nötig ist eine Adresse wie postgresql://admin@server/rufzeichen.</translation>
    </message>
    <message>
        <source>Which server, and whom? An address such as postgresql://admin@server/rufzeichen and the name of a user are needed.</source>
        <translation>Welcher Server, und wer? Nötig sind eine Adresse wie postgresql://admin@server/rufzeichen und der Name eines Benutzers.</translation>
    </message>
    <message>
        <source>Sets up a shared history on a server of PostgreSQL, or updates it.</source>
        <translation>Richtet eine gemeinsame Anrufliste auf einem PostgreSQL-Server ein oder bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Lets a user share the history, with a new password; or no longer.</source>
        <translation>Lässt einen Benutzer an der gemeinsamen Anrufliste teilhaben, mit einem neuen Kennwort; oder nicht mehr.</translation>
    </message>
    <message>
        <source>Says whether the shared history can be used.</source>
        <translation>Sagt, ob die gemeinsame Anrufliste benutzt werden kann.</translation>
    </message>
</context>
<context>
    <name>ConfigurationReader</name>
    <message>
        <source>%1 was not a settings file and is now called %2; the defaults are used.</source>
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
        <source>%1 is not a settings file; the defaults are used.</source>
        <translation>%1 ist keine Einstellungsdatei; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The key for pseudonyms in %1 can&apos;t be read or created: remove the file if it is damaged, make its folder writable, or use --anonymize.</source>
        <translation>Der Schlüssel für Pseudonyme in %1 lässt sich weder lesen noch anlegen: Bitte die Datei entfernen, falls sie beschädigt ist, ihren Ordner beschreibbar machen oder --anonymize verwenden.</translation>
    </message>
    <message>
        <source>%1: a rule can&apos;t be understood and is left out: %2</source>
        <translation>%1: Eine Regel ist unverständlich und wird ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
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
        <source>%1 leads out of the home network, so it was not contacted: a VPN or other name server is in use. Use the box&apos;s address instead, which mostly is 192.168.178.1.</source>
        <translation>%1 führt aus dem Heimnetz hinaus und wurde darum nicht angesprochen: Ein VPN oder ein anderer Namensserver ist im Spiel. Verwenden Sie stattdessen die Adresse der Box, meist 192.168.178.1.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2 is not the call monitor of a FRITZ!Box: check address and port.</source>
        <translation>Was unter %1, Port %2 antwortet, ist nicht der Anrufmonitor einer FRITZ!Box: Bitte Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>The device at %1 is not a FRITZ!Box with a call monitor but “%2”: use the address of the box that the phones are connected to.</source>
        <translation>Das Gerät unter %1 ist keine FRITZ!Box mit Anrufmonitor, sondern „%2“: Bitte die Adresse der Box verwenden, an der die Telefone angeschlossen sind.</translation>
    </message>
    <message>
        <source>%1 at %2 ends the connection at once: end other programs that follow its calls, then restart the box.</source>
        <translation>%1 unter %2 beendet die Verbindung sofort: Bitte andere Programme beenden, die ihren Anrufen folgen, und dann die Box neu starten.</translation>
    </message>
    <message>
        <source>If %1 is not a FRITZ!Box, use the address of the box, which mostly is 192.168.178.1.</source>
        <translation>Ist %1 gar keine FRITZ!Box, geben Sie die Adresse der Box an, meist 192.168.178.1.</translation>
    </message>
    <message>
        <source>the address leads out of the home network</source>
        <translation>die Adresse führt aus dem Heimnetz hinaus</translation>
    </message>
    <message>
        <source>%1 answers at %2, but port %3 is blocked on the way: look for a firewall on this computer or in between, and for a guest Wi-Fi or a VPN.</source>
        <translation>%1 antwortet unter %2, aber der Port %3 ist auf dem Weg gesperrt: Sehen Sie nach einer Firewall auf diesem Computer oder dazwischen und nach einem Gast-WLAN oder VPN.</translation>
    </message>
    <message>
        <source>%1 does not say which network it is in: add the interface, as in %1%eth0, or use the box&apos;s other address, which mostly is 192.168.178.1.</source>
        <translation>%1 sagt nicht, in welchem Netz es liegt: Ergänzen Sie die Schnittstelle wie in %1%eth0, oder verwenden Sie die andere Adresse der Box, meist 192.168.178.1.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It needs to look like fritz.box or 192.168.178.1.</source>
        <translation>Das ist kein Name und keine Adresse. Richtig wäre so etwas wie fritz.box oder 192.168.178.1.</translation>
    </message>
    <message>
        <source>Only the box&apos;s name or address belongs here, without a user and a password.</source>
        <translation>Hierher gehört nur der Name oder die Adresse der Box, ohne Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>The port in it is that of a web page. The name or the address alone is enough.</source>
        <translation>Der Port darin ist der einer Webseite. Der Name oder die Adresse allein genügt.</translation>
    </message>
    <message>
        <source>the box restarts, or its call monitor was switched off</source>
        <translation>die Box startet neu, oder ihr Anrufmonitor wurde ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>A contact without a readable name in the phone book “%1” of the FRITZ!Box is damaged and can&apos;t be read. Write it anew in the box&apos;s pages.</source>
        <translation>Ein Kontakt ohne lesbaren Namen im Telefonbuch „%1“ der FRITZ!Box ist beschädigt und nicht lesbar. Legen Sie ihn in der Oberfläche der Box neu an.</translation>
    </message>
    <message>
        <source>The contact “%1” in the phone book “%2” of the FRITZ!Box is damaged and can&apos;t be read. Write it anew in the box&apos;s pages.</source>
        <translation>Der Kontakt „%1“ im Telefonbuch „%2“ der FRITZ!Box ist beschädigt und nicht lesbar. Legen Sie ihn in der Oberfläche der Box neu an.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>There are no contacts in “%1”: it holds neither vCards nor a phone book that a FRITZ!Box has exported.</source>
        <translation>In „%1“ sind keine Kontakte: Die Datei enthält weder vCards noch ein Telefonbuch, das eine FRITZ!Box gesichert hat.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged or breaks off: only what could be read of it is there.</source>
        <translation>„%1“ ist beschädigt oder bricht ab: Nur was sich davon lesen ließ, ist da.</translation>
    </message>
    <message>
        <source>“%1” is damaged or breaks off. These contacts could not be read: %2.</source>
        <translation>„%1“ ist beschädigt oder bricht ab. Diese Kontakte ließen sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln phone books in “%1”: the contacts of all of them were read.</source>
        <translation>
            <numerusform>In „%1“ ist %Ln Telefonbuch, dessen Kontakte gelesen wurden.</numerusform>
            <numerusform>In „%1“ sind %Ln Telefonbücher: Die Kontakte aus allen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more numbers than the FRITZ!Box keeps in one contact, and becomes %Ln contacts.</source>
        <translation>
            <numerusform>„%1“ hat mehr Nummern, als die FRITZ!Box in einem Kontakt speichert, und wird zu %Ln Kontakt.</numerusform>
            <numerusform>„%1“ hat mehr Nummern, als die FRITZ!Box in einem Kontakt speichert, und wird zu %Ln Kontakten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added: %2</source>
        <translation>„%1“ wurde nicht eingetragen: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read.</source>
        <translation>„%1“ ist größer als %2 MB und wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln VIP mark(s)</source>
        <translation>
            <numerusform>%Ln VIP-Kennzeichen</numerusform>
            <numerusform>%Ln VIP-Kennzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) in the FRITZ!Box</source>
        <translation>
            <numerusform>%Ln Bild in der FRITZ!Box</numerusform>
            <numerusform>%Ln Bilder in der FRITZ!Box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quick dial number(s)</source>
        <translation>
            <numerusform>%Ln Kurzwahl</numerusform>
            <numerusform>%Ln Kurzwahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ring tone(s)</source>
        <translation>
            <numerusform>%Ln Klingelton</numerusform>
            <numerusform>%Ln Klingeltöne</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because vCards have no place for it: %1. A phone book of the FRITZ!Box (XML) keeps all.</source>
        <translation>Ausgelassen, weil vCards keinen Platz dafür haben: %1. Ein Telefonbuch der FRITZ!Box (XML) behält alles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of numbers and e-mail addresses</source>
        <translation>
            <numerusform>%Ln Art einer Nummer oder E-Mail-Adresse</numerusform>
            <numerusform>%Ln Arten von Nummern und E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of door intercoms</source>
        <translation>
            <numerusform>%Ln Kennzeichen einer Türsprechanlage</numerusform>
            <numerusform>%Ln Kennzeichen von Türsprechanlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone book “%1” of the FRITZ!Box has more than %2 contacts: the others were left out. Divide it into several phone books in the box&apos;s pages.</source>
        <translation>Das Telefonbuch „%1“ der FRITZ!Box hat mehr als %2 Kontakte: Die übrigen wurden ausgelassen. Verteilen Sie sie in der Oberfläche der Box auf mehrere Telefonbücher.</translation>
    </message>
    <message>
        <source>There are more than %2 contacts in “%1”: the others were left out. Divide the file into several ones.</source>
        <translation>In „%1“ sind mehr als %2 Kontakte: Die übrigen wurden ausgelassen. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The phone books can&apos;t be kept on this computer: %1. Without the FRITZ!Box, names will be missing or old.</source>
        <translation>Die Telefonbücher lassen sich auf diesem Computer nicht aufbewahren: %1. Ohne die FRITZ!Box fehlen dann Namen oder sind veraltet.</translation>
    </message>
</context>
<context>
    <name>DemoBox</name>
    <message>
        <source>Wants to offer winter tyres</source>
        <translation>Will Winterreifen anbieten</translation>
    </message>
    <message>
        <source>The roofer, has a key</source>
        <translation>Der Dachdecker, hat einen Schlüssel</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Arbeitszimmer</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
</context>
<context>
    <name>DialCommand</name>
    <message>
        <source>“%1” is not a number that can be dialled.</source>
        <translation>„%1“ ist keine Nummer, die sich wählen lässt.</translation>
    </message>
    <message>
        <source>Pick up the phone that rings: then %1 is dialled.</source>
        <translation>Nehmen Sie das Telefon ab, das klingelt: Dann wird %1 gewählt.</translation>
    </message>
    <message>
        <source>The call that was dialled for this program has ended.</source>
        <translation>Der Anruf, den dieses Programm begonnen hat, ist beendet.</translation>
    </message>
    <message>
        <source>The box is to dial %1.</source>
        <translation>Die Box soll %1 wählen.</translation>
    </message>
    <message>
        <source>The box is to dial %1, without “%2”: type those digits once somebody has answered.</source>
        <translation>Die Box soll %1 wählen, ohne „%2“: Tippen Sie diese Ziffern, wenn jemand abgenommen hat.</translation>
    </message>
    <message>
        <source>The box is to dial %1, the first of these numbers.</source>
        <translation>Die Box soll %1 wählen, die erste dieser Nummern.</translation>
    </message>
</context>
<context>
    <name>DiscoverCommand</name>
    <message>
        <source>There is no FRITZ!Box with telephony at %1.</source>
        <translation>Unter %1 ist keine FRITZ!Box mit Telefonie.</translation>
    </message>
    <message>
        <source>No FRITZ!Box was found. Is this computer in its network? rufzeichen-cli discover --host ADDRESS looks at an address.</source>
        <translation>Es wurde keine FRITZ!Box gefunden. Ist dieser Computer in ihrem Netz? rufzeichen-cli discover --host ADRESSE sieht unter einer Adresse nach.</translation>
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
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be written: %2. Import the files again when it can: what is there already is not added twice.</source>
        <translation>In die Anrufliste %1 lässt sich nicht schreiben: %2. Importieren Sie die Dateien noch einmal, wenn das wieder geht: Was schon da ist, kommt nicht doppelt hinein.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be written now: nothing was removed. Try again later.</source>
        <translation>In die Anrufliste %1 lässt sich gerade nicht schreiben: Es wurde nichts entfernt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be written now: try again later. Nothing was changed.</source>
        <translation>Die Anrufliste %1 lässt sich jetzt nicht schreiben: Versuchen Sie es später noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be read: %2</source>
        <translation>Die Anrufliste %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Lines: %L1</source>
        <translation>Zeilen: %L1</translation>
    </message>
    <message>
        <source>Calls: %L1</source>
        <translation>Anrufe: %L1</translation>
    </message>
    <message>
        <source>New: %L1</source>
        <translation>Neu: %L1</translation>
    </message>
    <message>
        <source>Already known: %L1</source>
        <translation>Schon bekannt: %L1</translation>
    </message>
    <message>
        <source>Calls in the box&apos;s list: %L1</source>
        <translation>Anrufe in der Liste der Box: %L1</translation>
    </message>
    <message>
        <source>Completed: %L1</source>
        <translation>Ergänzt: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls removed.</source>
        <translation>
            <numerusform>%Ln Anruf entfernt.</numerusform>
            <numerusform>%Ln Anrufe entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls will be removed for good. Go on? [y/N]</source>
        <translation>
            <numerusform>%Ln Anruf wird endgültig entfernt. Fortfahren? [j/N]</numerusform>
            <numerusform>%Ln Anrufe werden endgültig entfernt. Fortfahren? [j/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no lines of a call monitor and is no whole list of calls: nothing was imported from it.</source>
        <translation>%1 enthält keine Zeilen eines Anrufmonitors und ist keine vollständige Anrufliste: Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows could not be read.</source>
        <translation>%L1 von %L2 Zeilen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: nothing was imported from it.</source>
        <translation>%1 ist größer als %2 MB: Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>What was changed in the call history may be lost in a power cut, the disk reports: %1</source>
        <translation>Was an der Anrufliste geändert wurde, könnte bei einem Stromausfall verloren gehen, das Speichermedium meldet: %1</translation>
    </message>
    <message>
        <source>The calls are removed, but backups of the history still have them: %1. Purge again later.</source>
        <translation>Die Anrufe sind entfernt, aber noch in Sicherungen der Anrufliste enthalten: %1. Entfernen Sie sie später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls would be removed.</source>
        <translation>
            <numerusform>%Ln Anruf würde entfernt.</numerusform>
            <numerusform>%Ln Anrufe würden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>Der Datenträger ist voll; schaffen Sie dort Platz</translation>
    </message>
    <message>
        <source>the file, or the disk that it is on, can only be read; make it writable</source>
        <translation>Die Datei oder ihr Datenträger lässt sich nur lesen; erlauben Sie das Schreiben</translation>
    </message>
    <message>
        <source>another program is using the file; close that, or try again in a moment</source>
        <translation>Ein anderes Programm benutzt die Datei gerade; beenden Sie es, oder versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>the file can&apos;t be locked, as on some network drives; keep it on a disk of this computer</source>
        <translation>Die Datei lässt sich nicht sperren, wie auf manchen Netzlaufwerken; legen Sie sie auf einen Datenträger dieses Computers</translation>
    </message>
    <message>
        <source>the disk reports an error; check whether it is full, and its cable or network</source>
        <translation>Der Datenträger meldet einen Fehler; prüfen Sie, ob er voll ist, und sein Kabel oder Netz</translation>
    </message>
    <message>
        <source>check who may read and write the file and its folder</source>
        <translation>Prüfen Sie, wer die Datei und ihren Ordner lesen und schreiben darf</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>there is no memory left; close other programs</source>
        <translation>Der Arbeitsspeicher reicht nicht; beenden Sie andere Programme</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>Die Datei gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>the file comes from a newer version of Rufzeichen; install that version</source>
        <translation>Die Datei stammt von einer neueren Version von Rufzeichen; installieren Sie diese</translation>
    </message>
</context>
<context>
    <name>HomeAssistant</name>
    <message>
        <source>Line %1</source>
        <translation>Anschluss %1</translation>
    </message>
    <message>
        <source>FRITZ!Box calls</source>
        <translation>FRITZ!Box-Anrufe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last caller</source>
        <translation>Letzter Anrufer</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Calls to return</source>
        <translation>Noch zurückzurufen</translation>
    </message>
    <message>
        <source>New voice messages</source>
        <translation>Neue Sprachnachrichten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls on %1</source>
        <translation>Anrufe auf %1</translation>
    </message>
    <message>
        <source>Mark missed calls as seen</source>
        <translation>Verpasste Anrufe als gesehen markieren</translation>
    </message>
    <message>
        <source>Fetch the call list</source>
        <translation>Anrufliste abrufen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Unterdrückt</translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message>
        <source>The log can&apos;t be written: %1: %2. Monitoring goes on, the log goes on when that is fixed.</source>
        <translation>Das Protokoll kann nicht geschrieben werden: %1: %2. Die Überwachung läuft weiter, das Protokoll auch, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>The folder of the log, %1, was gone and has been created again: earlier logs are not in it.</source>
        <translation>Der Ordner des Protokolls, %1, war verschwunden und wurde wieder angelegt: Frühere Protokolle sind nicht darin.</translation>
    </message>
    <message>
        <source>The log is written again, nothing is missing.</source>
        <translation>Das Protokoll wird wieder geschrieben, es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The log is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform>Das Protokoll wird wieder geschrieben, es fehlt %Ln Zeile.</numerusform>
            <numerusform>Das Protokoll wird wieder geschrieben, es fehlen %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log, %Ln lines are missing.</source>
        <translation>
            <numerusform>Im Protokoll fehlt %Ln Zeile.</numerusform>
            <numerusform>Im Protokoll fehlen %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupCommand</name>
    <message>
        <source>“%1” is not a phone number: it has no digits. To find a number by a name, use phonebook show.</source>
        <translation>„%1“ ist keine Telefonnummer: Es sind keine Ziffern darin. Nummern zu einem Namen zeigt phonebook show.</translation>
    </message>
</context>
<context>
    <name>MessagesCommand</name>
    <message>
        <source>An answering machine is switched on or off.</source>
        <translation>Ein Anrufbeantworter wird ein- (on) oder ausgeschaltet (off).</translation>
    </message>
    <message>
        <source>The FRITZ!Box sends something that is no recording, or of an unknown kind.</source>
        <translation>Die FRITZ!Box sendet etwas, das keine Aufnahme ist, oder eine unbekannter Art.</translation>
    </message>
    <message>
        <source>There is no answering machine “%1” in the box.</source>
        <translation>In der Box gibt es keinen Anrufbeantworter „%1“.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the box.</source>
        <translation>In der Box gibt es keine Nachricht „%1“.</translation>
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
        <source>%Ln missed calls</source>
        <translation>
            <numerusform>%Ln verpasster Anruf</numerusform>
            <numerusform>%Ln verpasste Anrufe</numerusform>
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
        <source>Calls are not shown until the connection is back.</source>
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
    <message numerus="yes">
        <source>%Ln calls in the last minute</source>
        <translation>
            <numerusform>%Ln Anruf in der letzten Minute</numerusform>
            <numerusform>%Ln Anrufe in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>They are too many to show each one. All are in the call history.</source>
        <translation>Es sind zu viele, um jeden einzeln zu zeigen. Alle stehen in der Anrufliste.</translation>
    </message>
    <message>
        <source>Reminder of a call</source>
        <translation>Erinnerung an einen Anruf</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Mark as heard</source>
        <translation>Als abgehört markieren</translation>
    </message>
    <message>
        <source>Block…</source>
        <extracomment>A button: of a call, one is reminded again then</extracomment>
        <translation>Sperren …</translation>
    </message>
    <message numerus="yes">
        <source>Voice message, up to %Ln minute(s)</source>
        <translation>
            <numerusform>Sprachnachricht, bis zu %Ln Minute</numerusform>
            <numerusform>Sprachnachricht, bis zu %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice message(s)</source>
        <translation>
            <numerusform>%Ln Sprachnachricht</numerusform>
            <numerusform>%Ln Sprachnachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A button: nobody need call back any more</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>A fax is coming in</source>
        <translation>Ein Fax kommt an</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Below the names of some who have called</extracomment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>There is no call history %1: check the name after --database.</source>
        <translation>Die Anrufliste %1 gibt es nicht: Prüfen Sie den Namen hinter --database.</translation>
    </message>
    <message>
        <source>The call history %1 was changed for this version; it could not be backed up before: %2</source>
        <translation>Die Anrufliste %1 wurde für diese Version angepasst; sie konnte vorher nicht gesichert werden: %2</translation>
    </message>
    <message>
        <source>The call history %1 comes from a newer version of this program: install that version, or name another file with --database.</source>
        <translation>Die Anrufliste %1 stammt von einer neueren Version dieses Programms: Installieren Sie diese Version, oder nennen Sie mit --database eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a call history: move it away, or name another file with --database.</source>
        <translation>%1 ist beschädigt oder keine Anrufliste: Verschieben Sie die Datei, oder nennen Sie mit --database eine andere.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be opened: %2</source>
        <translation>Die Anrufliste %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be opened: %2. Check who may read and write it, or try again later.</source>
        <translation>Die Anrufliste %1 lässt sich nicht öffnen: %2. Prüfen Sie, wer sie lesen und schreiben darf, oder versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Where to look, and nowhere else.</source>
        <translation>Wo gesucht wird, und sonst nirgends.</translation>
    </message>
    <message>
        <source>Only calls that ended so.</source>
        <translation>Nur Anrufe, die so geendet haben.</translation>
    </message>
    <message>
        <source>Only calls up to this day.</source>
        <translation>Nur Anrufe bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Removes the calls that are older.</source>
        <translation>Entfernt die Anrufe, die älter sind.</translation>
    </message>
    <message>
        <source>--older-than is a number of days, not “%1”.</source>
        <translation>--older-than ist eine Anzahl von Tagen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Forgets a number, its calls and its name.</source>
        <translation>Vergisst eine Nummer, ihre Anrufe und ihren Namen.</translation>
    </message>
    <message>
        <source>At most so many, the latest.</source>
        <translation>Höchstens so viele, die neuesten.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 on, not “%1”.</source>
        <translation>--limit ist eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>Masks the last three digits of all numbers.</source>
        <translation>Macht die letzten drei Ziffern aller Nummern unkenntlich.</translation>
    </message>
    <message>
        <source>Replaces each number by a pseudonym.</source>
        <translation>Ersetzt jede Nummer durch ein Pseudonym.</translation>
    </message>
    <message>
        <source>Plays calls without a box.</source>
        <translation>Spielt Anrufe ohne Box vor.</translation>
    </message>
    <message>
        <source>Who logs in to the box. The password comes from the environment variable RUFZEICHEN_PASSWORD, else from the key store, else it is asked for.</source>
        <translation>Wer sich an der Box anmeldet. Das Kennwort kommt aus der Umgebungsvariablen RUFZEICHEN_PASSWORD, sonst aus dem Schlüsselspeicher, sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>The port where the box describes itself (49000).</source>
        <translation>Der Port, auf dem die Box sich beschreibt (49000).</translation>
    </message>
    <message>
        <source>Whether the box is asked through TLS.</source>
        <translation>Ob die Box über TLS gefragt wird.</translation>
    </message>
    <message>
        <source>Accepts exactly this certificate of the box, this time.</source>
        <translation>Akzeptiert dieses Mal genau dieses Zertifikat der Box.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits, not “%1”.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern, nicht „%1“.</translation>
    </message>
    <message>
        <source>The name for the numbers.</source>
        <translation>Der Name zu den Nummern.</translation>
    </message>
    <message>
        <source>A name is not empty.</source>
        <translation>Ein Name ist nicht leer.</translation>
    </message>
    <message>
        <source>The format of the output; the first one unless given.</source>
        <translation>Das Format der Ausgabe; ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>The phone book with this name.</source>
        <translation>Das Telefonbuch mit diesem Namen.</translation>
    </message>
    <message>
        <source>A number of the contact, for home, mobile, work, fax or other; may be repeated.</source>
        <translation>Eine Nummer des Kontakts, für home, mobile, work, fax oder other; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>“%1” is no phone number, or its kind is not home, mobile, work, fax or other.</source>
        <translation>„%1“ ist keine Telefonnummer, oder die Art ist nicht home, mobile, work, fax oder other.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one, not “%1”.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, oder 0 für irgendeinen freien, nicht „%1“.</translation>
    </message>
    <message>
        <source>The address to listen on (127.0.0.1).</source>
        <translation>Die Adresse, unter der die simulierte Box erreichbar ist (127.0.0.1).</translation>
    </message>
    <message>
        <source>The port of the call monitor (1012, or else 10120); 0: any free one.</source>
        <translation>Der Port des Anrufmonitors (1012, sonst 10120); 0: irgendein freier.</translation>
    </message>
    <message>
        <source>What to play (demo).</source>
        <translation>Was gespielt wird (demo).</translation>
    </message>
    <message>
        <source>How many times as fast.</source>
        <translation>Wievielmal so schnell.</translation>
    </message>
    <message>
        <source>The speed is a number above zero, up to a million, not “%1”.</source>
        <translation>Die Geschwindigkeit ist eine Zahl über null bis zu einer Million, nicht „%1“.</translation>
    </message>
    <message>
        <source>Also offers phone books and call list, over TR-064 at this port; 0: any free one.</source>
        <translation>Bietet auch Telefonbücher und Anrufliste an, über TR-064 auf diesem Port; 0: irgendein freier.</translation>
    </message>
    <message>
        <source>Who may log in, with the password in RUFZEICHEN_PASSWORD.</source>
        <translation>Wer sich anmelden darf, mit dem Kennwort in RUFZEICHEN_PASSWORD.</translation>
    </message>
    <message>
        <source>What the user may do: phone, dial, config, nas, home or none, or several with commas (phone).</source>
        <translation>Was der Benutzer darf: phone, dial, config, nas, home oder none, auch mehrere mit Kommas (phone).</translation>
    </message>
    <message>
        <source>Rights are phone, dial, config, nas, home or none, not “%1”.</source>
        <translation>Berechtigungen sind phone, dial, config, nas, home oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>What the box does wrong; may be repeated.</source>
        <translation>Was die Box falsch macht; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>The box: name, IPv4 or IPv6 address.</source>
        <translation>Die Box: Name, IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address of a box.</source>
        <translation>„%1“ ist weder Name noch Adresse einer Box.</translation>
    </message>
    <message>
        <source>The port of the call monitor (1012).</source>
        <translation>Der Port des Anrufmonitors (1012).</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not “%1”.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, nicht „%1“.</translation>
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
        <source>Whether the lines are logged, in one file or daily.</source>
        <translation>Ob die Zeilen protokolliert werden, in einer Datei oder täglich.</translation>
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
        <source>Starts without a window.</source>
        <translation>Startet ohne Fenster.</translation>
    </message>
    <message>
        <source>Shows a window.</source>
        <translation>Zeigt ein Fenster.</translation>
    </message>
    <message>
        <source>Plays calls without a box; touches none of your files.</source>
        <translation>Spielt Anrufe ohne Box vor; rührt keine Ihrer Dateien an.</translation>
    </message>
    <message>
        <source>Ends the program that runs.</source>
        <translation>Beendet das laufende Programm.</translation>
    </message>
    <message>
        <source>Masks the last three digits of all numbers in the log.</source>
        <translation>Macht im Protokoll die letzten drei Ziffern aller Nummern unkenntlich.</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a user.</source>
        <translation>„%1“ ist zu lang für einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Adds the contact although another one has one of its numbers.</source>
        <translation>Fügt den Kontakt hinzu, obwohl ein anderer eine seiner Nummern hat.</translation>
    </message>
    <message>
        <source>The new file; there must be none.</source>
        <translation>Die neue Datei; es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>A date is written 2026-12-24 or 24.12.2026, or is today or yesterday, not “%1”.</source>
        <translation>Ein Datum schreibt man 24.12.2026 oder 2026-12-24, oder es ist heute oder gestern, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only calls from this day on: 2026-12-24, 24.12.2026, today or yesterday.</source>
        <translation>Nur Anrufe von diesem Tag an: 24.12.2026, 2026-12-24, heute oder gestern.</translation>
    </message>
    <message>
        <source>Removes the calls before this day: 2026-12-24, 24.12.2026, today or yesterday.</source>
        <translation>Entfernt die Anrufe vor diesem Tag: 24.12.2026, 2026-12-24, heute oder gestern.</translation>
    </message>
    <message>
        <source>Only says how many calls would go, removes none.</source>
        <translation>Sagt nur, wie viele Anrufe entfernt würden, und entfernt keinen.</translation>
    </message>
    <message>
        <source>Only calls with these words in number, name, place or note.</source>
        <translation>Nur Anrufe mit diesen Wörtern in Nummer, Name, Ort oder Notiz.</translation>
    </message>
    <message>
        <source>Only missed calls that nobody has called back yet.</source>
        <translation>Nur verpasste Anrufe, die noch niemand zurückgerufen hat.</translation>
    </message>
    <message>
        <source>The note is about the number of the call, and shown at each call.</source>
        <translation>Die Notiz ist zur Nummer des Anrufs und bei jedem Anruf zu sehen.</translation>
    </message>
    <message>
        <source>Marks the message as new again.</source>
        <translation>Markiert die Nachricht wieder als neu.</translation>
    </message>
    <message>
        <source>Does what the rules of the settings say.</source>
        <translation>Tut, was die Regeln der Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Only this rule, also if it is switched off.</source>
        <translation>Nur diese Regel, auch wenn sie ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Keeps figures there for the text collector of node_exporter: NAME.prom.</source>
        <translation>Schreibt dorthin Kennzahlen für den Textsammler von node_exporter: NAME.prom.</translation>
    </message>
    <message>
        <source>Lets nothing pop up for a while, or ends that.</source>
        <translation>Zeigt eine Zeit lang keine Benachrichtigungen, oder beendet das.</translation>
    </message>
    <message>
        <source>Whether the server has to prove who it is, or only encrypts, which goes for private addresses only.</source>
        <translation>Ob der Server beweisen muss, wer er ist, oder nur verschlüsselt, was nur für private Adressen gilt.</translation>
    </message>
    <message>
        <source>The certificates that are trusted, instead of those of the system.</source>
        <translation>Die Zertifikate, denen vertraut wird, statt denen des Systems.</translation>
    </message>
    <message>
        <source>Prints the SQL for an administrator, and does nothing.</source>
        <translation>Gibt das SQL für einen Administrator aus und tut nichts.</translation>
    </message>
    <message>
        <source>After so many days calls are removed for everybody; 0: never.</source>
        <translation>Nach so vielen Tagen werden Anrufe für alle entfernt; 0: nie.</translation>
    </message>
    <message>
        <source>Days are a number from 0 to 36500, not “%1”.</source>
        <translation>Tage sind eine Zahl von 0 bis 36500, nicht „%1“.</translation>
    </message>
    <message>
        <source>The user sees what others do, and changes nothing.</source>
        <translation>Der Benutzer sieht, was andere tun, und ändert nichts.</translation>
    </message>
    <message>
        <source>Removes the user.</source>
        <translation>Entfernt den Benutzer.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>PhonebookCommand</name>
    <message>
        <source>This is what was stored before. %1</source>
        <translation>Dies ist der zuletzt gespeicherte Stand. %1</translation>
    </message>
    <message>
        <source>There is no contact with the id %1.</source>
        <translation>Einen Kontakt mit der Kennung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Which phone book? Use --book NAME, one of %1.</source>
        <translation>Welches Telefonbuch? Geben Sie --book NAME an, eines von %1.</translation>
    </message>
    <message>
        <source>There is no phone book “%1”, only %2.</source>
        <translation>Das Telefonbuch „%1“ gibt es nicht, nur %2.</translation>
    </message>
    <message>
        <source>Contact %1 of the phone book “%2” has one of these numbers already: change it with phonebook edit, or add another one with --force.</source>
        <translation>Kontakt %1 im Telefonbuch „%2“ hat schon eine dieser Nummern: Ändern Sie ihn mit phonebook edit, oder fügen Sie mit --force einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>A contact of the phone book “%1”, which can&apos;t be changed here, has one of these numbers already: add another one with --force.</source>
        <translation>Ein Kontakt im Telefonbuch „%1“, das hier nicht geändert werden kann, hat schon eine dieser Nummern: Mit --force wird ein weiterer hinzugefügt.</translation>
    </message>
    <message>
        <source>The phone book “%1” could not be read whole: nothing was written.</source>
        <translation>Das Telefonbuch „%1“ war nicht ganz lesbar: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>PhonebookImport</name>
    <message>
        <source>Import the files again when that is mended: what is there already is not added twice.</source>
        <translation>Importieren Sie die Dateien noch einmal, wenn das behoben ist: Was schon da ist, wird nicht doppelt eingetragen.</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>Kontakte: %L1</translation>
    </message>
    <message>
        <source>New: %L1</source>
        <translation>Neu: %L1</translation>
    </message>
    <message>
        <source>Already known: %L1</source>
        <translation>Schon bekannt: %L1</translation>
    </message>
    <message>
        <source>Without a number: %L1</source>
        <translation>Ohne Nummer: %L1</translation>
    </message>
    <message>
        <source>Not added: %L1</source>
        <translation>Nicht eingetragen: %L1</translation>
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
        <source>■ call with %1: end unknown</source>
        <translation>■ Anruf mit %1: Ende unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1 after %Ln tries</source>
        <translation>
            <numerusform>Verbunden mit %1 nach %Ln Versuch</numerusform>
            <numerusform>Verbunden mit %1 nach %Ln Versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>About the number: %1</source>
        <translation>Zur Nummer: %1</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>The call history %1 can&apos;t be written now: nothing was changed. Try again later.</source>
        <translation>In die Anrufliste %1 kann gerade nicht geschrieben werden: Nichts wurde geändert. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What was changed in the call history may be lost in a power cut, the disk reports: %1</source>
        <translation>Was an der Anrufliste geändert wurde, könnte bei einem Stromausfall verloren gehen, das Speichermedium meldet: %1</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be read: %2</source>
        <translation>Die Anrufliste %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no call with the key %1. Nothing was changed.</source>
        <translation>Es gibt keinen Anruf mit dem Schlüssel %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The call has no number that a note could be about. Nothing was changed.</source>
        <translation>Der Anruf hat keine Nummer, zu der eine Notiz sein könnte. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Speicherplatz mehr frei</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The address is not available</source>
        <translation>Diese Adresse gibt es hier nicht</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Diese Adresse ist geschützt</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Diese Adresse wird schon benutzt</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Die Datei %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Der Name gehört zu einem Ordner</translation>
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
    <message>
        <source>No notifications %1 %2. Important callers get through, and missed calls are counted all the same.</source>
        <translation>Keine Benachrichtigungen %1 %2. Wichtige Anrufer kommen durch, und verpasste Anrufe werden trotzdem gezählt.</translation>
    </message>
</context>
<context>
    <name>RescueCommand</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup %1: history backups lists those that there are.</source>
        <translation>Es gibt keine Sicherung %1: history backups listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The calls of %1 can&apos;t be restored: %2</source>
        <translation>Die Anrufe von %1 können nicht wiederhergestellt werden: %2</translation>
    </message>
    <message>
        <source>There are no calls in %1 that can be read.</source>
        <translation>In %1 gibt es keine lesbaren Anrufe.</translation>
    </message>
    <message>
        <source>Restored: %L1</source>
        <translation>Wiederhergestellt: %L1</translation>
    </message>
    <message>
        <source>Already there: %L1</source>
        <translation>Schon vorhanden: %L1</translation>
    </message>
    <message>
        <source>Could not be read: %L1</source>
        <translation>Nicht lesbar: %L1</translation>
    </message>
    <message>
        <source>%1 is there already: name another file with --into.</source>
        <translation>%1 gibt es schon: Nennen Sie mit --into eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved to %2: %3</source>
        <translation>%1 kann nicht nach %2 gerettet werden: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Anruf nach %1 gerettet.</numerusform>
            <numerusform>%Ln Anrufe nach %1 gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Anruf war nicht lesbar.</numerusform>
            <numerusform>%Ln Anrufe waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A history can&apos;t be read from standard input: name its file.</source>
        <translation>Eine Anrufliste kann nicht von der Standardeingabe gelesen werden: Nennen Sie ihre Datei.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::AccessForm</name>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Logged in to the box, Rufzeichen shows names from its phone books, adds calls that came while it was not running, dials and blocks numbers. Without a login you see callers by their number only.</source>
        <translation>An der Box angemeldet zeigt Rufzeichen Namen aus ihren Telefonbüchern, ergänzt Anrufe aus der Zeit, in der es nicht lief, wählt und sperrt Nummern. Ohne Anmeldung sehen Sie von Anrufern nur die Nummer.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>P&amp;hone that rings:</source>
        <translation>Tele&amp;fon, das klingelt:</translation>
    </message>
    <message>
        <source>When you dial from here, this phone rings; pick it up, and the box dials the number.</source>
        <translation>Wenn Sie von hier aus wählen, klingelt dieses Telefon. Nehmen Sie ab, dann wählt die Box die Nummer.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Verschlüsse&amp;lung:</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>If the box can</source>
        <translation>Wenn die Box es kann</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Without encryption others in your network can read what the box sends: names, numbers and calls. Your password is never sent in plain text.</source>
        <translation>Ohne Verschlüsselung können andere in Ihrem Netz mitlesen, was die Box sendet: Namen, Nummern und Anrufe. Ihr Kennwort wird nie im Klartext gesendet.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Logged in. This user may:</source>
        <translation>Angemeldet. Dieser Benutzer darf:</translation>
    </message>
    <message>
        <source>Logged in as %1, who may:</source>
        <translation>Angemeldet als %1, mit diesen Berechtigungen:</translation>
    </message>
    <message>
        <source>The one that is set in the box</source>
        <translation>Das in der Box eingestellte</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The password comes from the environment variable RUFZEICHEN_PASSWORD, at each start.</source>
        <translation>Das Kennwort kommt bei jedem Start aus der Umgebungsvariablen RUFZEICHEN_PASSWORD.</translation>
    </message>
    <message>
        <source>The FRITZ!Box offers no encryption that is safe: login, names and numbers go unencrypted through your home network.</source>
        <translation>Die FRITZ!Box bietet keine sichere Verschlüsselung an: Anmeldung, Namen und Nummern gehen unverschlüsselt durch Ihr Heimnetz.</translation>
    </message>
    <message>
        <source>L&amp;og out</source>
        <translation>Abm&amp;elden</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>The password is in the key store of your desktop.</source>
        <translation>Das Kennwort ist im Schlüsselspeicher Ihres Desktops.</translation>
    </message>
    <message>
        <source>Rufzeichen knows the password until it ends.</source>
        <translation>Rufzeichen kennt das Kennwort, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Rufzeichen asks for the password once the box answers.</source>
        <translation>Rufzeichen fragt nach dem Kennwort, sobald die Box antwortet.</translation>
    </message>
    <message>
        <source>The key store of your desktop is locked, or has not let Rufzeichen in: unlock it and log in again to have the password kept.</source>
        <translation>Der Schlüsselspeicher Ihres Desktops ist gesperrt oder hat Rufzeichen nicht zugelassen: Entsperren Sie ihn und melden Sie sich noch einmal an, damit er das Kennwort aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no key store, such as KWallet or the GNOME keyring, that could keep it.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher wie KWallet oder den GNOME-Schlüsselbund, der es aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Other programs may dial &amp;without asking</source>
        <translation>Andere Programme dürfen &amp;wählen, ohne zu fragen</translation>
    </message>
    <message>
        <source>Every program that you have started can then let your phone ring and call any number, at your cost. Otherwise you are asked first.</source>
        <translation>Jedes Programm, das Sie gestartet haben, kann dann Ihr Telefon klingeln lassen und jede Nummer anrufen, auf Ihre Kosten. Sonst werden Sie vorher gefragt.</translation>
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
        <translation>Symbol &amp;im Infobereich:</translation>
    </message>
    <message>
        <source>To match the panel</source>
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
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of te&amp;xt:</source>
        <translation>Sc&amp;hriftgröße:</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Im Infobereich</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BackupDialog</name>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Nightly</source>
        <translation>Jede Nacht</translation>
    </message>
    <message>
        <source>Restore calls</source>
        <translation>Anrufe wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls of the backup that are missing now are brought back. Nothing is lost by that: calls that came later stay, and the call history is backed up before.</source>
        <translation>Anrufe der Sicherung, die jetzt fehlen, werden zurückgeholt. Dabei geht nichts verloren: Spätere Anrufe bleiben, und die Anrufliste wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Restoring calls …</source>
        <translation>Anrufe werden wiederhergestellt …</translation>
    </message>
    <message>
        <source>The calls could not be restored: %1</source>
        <translation>Die Anrufe konnten nicht wiederhergestellt werden: %1</translation>
    </message>
    <message>
        <source>All calls of this backup are there already.</source>
        <translation>Alle Anrufe dieser Sicherung sind schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) restored.</source>
        <translation>
            <numerusform>%Ln Anruf wiederhergestellt.</numerusform>
            <numerusform>%Ln Anrufe wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %p %</source>
        <translation>Wiederhergestellt: %p %</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Each night in which something has changed the call history is copied. Seven copies are kept.</source>
        <translation>Hat sich etwas geändert, wird die Anrufliste nachts kopiert. Sieben Kopien werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>&amp;Import calls…</source>
        <translation>Anrufe &amp;importieren …</translation>
    </message>
    <message>
        <source>Imports call lists of the box and of other programs, exports of this one, and recorded lines of a call monitor. Calls that are already there are not added again.</source>
        <translation>Importiert Anruflisten der Box und anderer Programme, Exporte dieses Programms und aufgezeichnete Zeilen eines Anrufmonitors. Anrufe, die schon da sind, werden nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>Die letzte Sicherung ist vom %1.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BlockDialog</name>
    <message>
        <source>Block a number</source>
        <translation>Nummer sperren</translation>
    </message>
    <message>
        <source>The FRITZ!Box will turn calls from this number away: no phone rings, and the answering machine does not take them. You can unblock the number at any time.</source>
        <translation>Die FRITZ!Box weist Anrufe dieser Nummer dann ab: Kein Telefon klingelt, und der Anrufbeantworter nimmt sie nicht an. Sie können die Nummer jederzeit wieder entsperren.</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>so that you know later who that was</source>
        <translation>damit Sie später noch wissen, wer das war</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Sending to the box…</source>
        <translation>Wird an die Box gesendet …</translation>
    </message>
    <message>
        <source>Blocked n&amp;umbers…</source>
        <translation>&amp;Gesperrte Nummern …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BlockedNumbersDialog</name>
    <message>
        <source>Blocked numbers</source>
        <translation>Gesperrte Nummern</translation>
    </message>
    <message>
        <source>The FRITZ!Box turns calls from these &amp;numbers away:</source>
        <translation>Anrufe von diesen &amp;Nummern weist die FRITZ!Box ab:</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Show calls</source>
        <translation>Anrufe &amp;zeigen</translation>
    </message>
    <message>
        <source>The FRITZ!Box is being asked.</source>
        <translation>Die FRITZ!Box wird gefragt.</translation>
    </message>
    <message>
        <source>No number is blocked.</source>
        <translation>Es ist keine Nummer gesperrt.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BookList</name>
    <message>
        <source>Phone books</source>
        <translation>Telefonbücher</translation>
    </message>
    <message>
        <source>All phone books</source>
        <translation>Alle Telefonbücher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>One of your files. It can&apos;t be changed here.</source>
        <translation>Eine Ihrer Dateien. Hier lässt sie sich nicht ändern.</translation>
    </message>
    <message>
        <source>The FRITZ!Box gets this phone book from elsewhere. It can&apos;t be changed here.</source>
        <translation>Dieses Telefonbuch bezieht die FRITZ!Box aus einer anderen Quelle. Hier lässt es sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BookOrder</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::BoxQuestions</name>
    <message>
        <source>Login to the FRITZ!Box</source>
        <translation>Anmeldung an der FRITZ!Box</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallCommands</name>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this number and all that is known of it will be removed. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%Ln Anruf mit dieser Nummer und alles, was über sie bekannt ist, wird entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Anrufe mit dieser Nummer und alles, was über sie bekannt ist, werden entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>The calls can&apos;t be marked as seen now. Try again later.</source>
        <translation>Die Anrufe können gerade nicht als gesehen markiert werden. Bitte später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallMonths</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A month and the number of its calls</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls by month</source>
        <translation>Anrufe nach Monaten</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallPlans</name>
    <message>
        <source>This can&apos;t be saved now. Try again later.</source>
        <translation>Das kann gerade nicht gespeichert werden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) marked as done.</source>
        <translation>
            <numerusform>%Ln Anruf als erledigt markiert.</numerusform>
            <numerusform>%Ln Anrufe als erledigt markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo “Mark as done”</source>
        <translation>„Als erledigt markieren“ &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallTableModel</name>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A heading, and when calls were not heard on that day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>A heading above the calls that run</extracomment>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CallView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CardFiles</name>
    <message>
        <source>Add fi&amp;les…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>O&amp;rdner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files with contacts</source>
        <translation>Dateien mit Kontakten</translation>
    </message>
    <message>
        <source>vCards and phone books of the FRITZ!Box (*.vcf *.vcard *.xml)</source>
        <translation>vCards und Telefonbücher der FRITZ!Box (*.vcf *.vcard *.xml)</translation>
    </message>
    <message>
        <source>Folder with contacts</source>
        <translation>Ordner mit Kontakten</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CardTransfer</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no contacts in “%1”.</source>
        <translation>In „%1“ sind keine Kontakte.</translation>
    </message>
    <message>
        <source>There is no phone book in the FRITZ!Box that can be changed.</source>
        <translation>In der FRITZ!Box gibt es kein Telefonbuch, das sich ändern lässt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s) into this phone book of the FRITZ!Box:</source>
        <translation>
            <numerusform>%Ln Kontakt in dieses Telefonbuch der FRITZ!Box importieren:</numerusform>
            <numerusform>%Ln Kontakte in dieses Telefonbuch der FRITZ!Box importieren:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln contact(s) …</source>
        <translation>
            <numerusform>%Ln Kontakt wird importiert …</numerusform>
            <numerusform>%Ln Kontakte werden importiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported</source>
        <translation>
            <numerusform>%Ln Kontakt importiert</numerusform>
            <numerusform>%Ln Kontakte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>vCard 4.0 (*.vcf)</source>
        <translation>vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>vCard 3.0, for older programs (*.vcf)</source>
        <translation>vCard 3.0, für ältere Programme (*.vcf)</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ lässt sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Kontakt nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Kontakte nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a number left out</source>
        <translation>
            <numerusform>%Ln ohne Nummer ausgelassen</numerusform>
            <numerusform>%Ln ohne Nummer ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not added.</source>
        <translation>
            <numerusform>%Ln weiterer wurde nicht eingetragen.</numerusform>
            <numerusform>%Ln weitere wurden nicht eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>vCards and phone books of the FRITZ!Box (*.vcf *.vcard *.xml)</source>
        <translation>vCards und Telefonbücher der FRITZ!Box (*.vcf *.vcard *.xml)</translation>
    </message>
    <message>
        <source>Phone book of the FRITZ!Box (*.xml)</source>
        <translation>Telefonbuch der FRITZ!Box (*.xml)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::CertificateDialog</name>
    <message>
        <source>Certificate of the FRITZ!Box</source>
        <translation>Zertifikat der FRITZ!Box</translation>
    </message>
    <message>
        <source>The device at %1 proves who it is by a certificate of its own. Rufzeichen remembers the certificate, and gives your password to nobody who has another one.</source>
        <translation>Das Gerät unter %1 weist sich mit einem eigenen Zertifikat aus. Rufzeichen merkt sich das Zertifikat und gibt Ihr Kennwort niemandem, der ein anderes hat.</translation>
    </message>
    <message>
        <source>The device at %1 has another certificate than before. That is normal once after the box was reset, replaced or given a new certificate; if nobody has done that, another device may be posing as your box.</source>
        <translation>Das Gerät unter %1 hat ein anderes Zertifikat als bisher. Das ist einmal normal, nachdem die Box zurückgesetzt, ausgetauscht oder mit einem neuen Zertifikat versehen wurde. Hat das niemand getan, gibt sich womöglich ein anderes Gerät als Ihre Box aus.</translation>
    </message>
    <message>
        <source>Is this your FRITZ!Box?</source>
        <translation>Ist das Ihre FRITZ!Box?</translation>
    </message>
    <message>
        <source>Is this still your FRITZ!Box?</source>
        <translation>Ist das noch Ihre FRITZ!Box?</translation>
    </message>
    <message>
        <source>&amp;Fingerprint (SHA-256):</source>
        <translation>&amp;Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A browser that opens the box&apos;s pages with https:// shows the same fingerprint in the certificate.</source>
        <translation>Ein Browser, der die Oberfläche der Box mit https:// öffnet, zeigt beim Zertifikat denselben Fingerabdruck.</translation>
    </message>
    <message>
        <source>&amp;Trust this box</source>
        <translation>Dieser Box &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Dem neuen Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Do&amp;n&apos;t connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ColumnMenu</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
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
    <message>
        <source>Press Enter for help</source>
        <translation>Eingabetaste drücken für Hilfe</translation>
    </message>
    <message>
        <source>Click for help</source>
        <translation>Klicken für Hilfe</translation>
    </message>
    <message>
        <source>Not connected: set up…</source>
        <translation>Nicht verbunden: einrichten …</translation>
    </message>
    <message>
        <source>Press Enter for the first steps</source>
        <translation>Eingabetaste drücken für die ersten Schritte</translation>
    </message>
    <message>
        <source>Click for the first steps</source>
        <translation>Klicken für die ersten Schritte</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ContactChooser</name>
    <message>
        <source>Choose a contact</source>
        <translation>Kontakt wählen</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Ch&amp;oose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ContactDetails</name>
    <message>
        <source>Details of the contact</source>
        <translation>Details zum Kontakt</translation>
    </message>
    <message>
        <source>Picture of the contact</source>
        <translation>Bild des Kontakts</translation>
    </message>
    <message>
        <source>VIP · %1</source>
        <translation>VIP · %1</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail:</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Kein Kontakt gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see more about it.</source>
        <translation>Wählen Sie einen in der Liste, um mehr über ihn zu erfahren.</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Show calls</source>
        <translation>Anrufe &amp;zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Block number…</source>
        <translation>Nummer &amp;sperren …</translation>
    </message>
    <message>
        <source>Call %1 (%2)</source>
        <translation>%1 (%2) anrufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Un&amp;block number…</source>
        <translation>Nummer ent&amp;sperren …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ContactDialog</name>
    <message>
        <source>&amp;VIP: important to you</source>
        <translation>&amp;VIP: Ihnen wichtig</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Separate several with commas</source>
        <translation>Mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A VIP&apos;s calls can get through where others don&apos;t, depending on the settings of the FRITZ!Box.</source>
        <translation>Anrufe von VIPs können durchkommen, wo andere es nicht tun – je nach Einstellung der FRITZ!Box.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Numbers:</source>
        <translation>Nummern:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Phone book:</source>
        <translation>&amp;Telefonbuch:</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>There is no phone book that can be changed. Log in to the FRITZ!Box in the settings, then refresh the phone books.</source>
        <translation>Es gibt kein Telefonbuch, das sich ändern lässt. Melden Sie sich in den Einstellungen an der FRITZ!Box an und aktualisieren Sie dann die Telefonbücher.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>Eine E-Mail-Adresse enthält ein @.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Saving in the FRITZ!Box…</source>
        <translation>Wird in der FRITZ!Box gespeichert …</translation>
    </message>
    <message>
        <source>The contact is not saved in the FRITZ!Box yet.</source>
        <translation>Der Kontakt ist noch nicht in der FRITZ!Box gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>“%1” in the phone book “%2” has one of these numbers already.</source>
        <translation>„%1“ im Telefonbuch „%2“ hat schon eine dieser Nummern.</translation>
    </message>
    <message>
        <source>“%1” in the phone book “%2” has one of these numbers already, and can&apos;t be changed here.</source>
        <translation>„%1“ im Telefonbuch „%2“ hat schon eine dieser Nummern und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Add all the same</source>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit that contact…</source>
        <translation>Diesen Kontakt &amp;bearbeiten …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ContactModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A phone number and where it rings, such as &quot;030 123456 (home)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DateChoice</name>
    <message>
        <source>All dates</source>
        <translation>Gesamter Zeitraum</translation>
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
        <source>Show &amp;them all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Details zum Anruf</translation>
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
        <source>Own number:</source>
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
        <source>the box&apos;s list of calls</source>
        <translation>die Anrufliste der Box</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this number</source>
        <translation>
            <numerusform>%Ln Anruf mit dieser Nummer</numerusform>
            <numerusform>%Ln Anrufe mit dieser Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>, another one on %1</source>
        <translation>, ein weiterer am %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A phone number and what kind it is, such as mobile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>About the number:</source>
        <translation>Zur Nummer:</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Erinnerung:</translation>
    </message>
    <message>
        <source>Call-back:</source>
        <translation>Rückruf:</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DialDialog</name>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>&amp;Phone that rings:</source>
        <translation>&amp;Telefon, das klingelt:</translation>
    </message>
    <message>
        <source>&amp;Dial</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Auflegen</translation>
    </message>
    <message>
        <source>The one that is set in the box</source>
        <translation>Das in der Box eingestellte</translation>
    </message>
    <message>
        <source>This is not a number that can be dialled.</source>
        <translation>Das ist keine Nummer, die sich wählen lässt.</translation>
    </message>
    <message>
        <source>Sending to the box…</source>
        <translation>Wird an die Box gesendet …</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick it up.</source>
        <translation>Ihr Telefon klingelt: Nehmen Sie ab.</translation>
    </message>
    <message>
        <source>%1 is ringing: pick it up.</source>
        <translation>%1 klingelt: Nehmen Sie ab.</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Es wird aufgelegt …</translation>
    </message>
    <message>
        <source>Your phone rings. Pick it up, and the box dials the number.</source>
        <translation>Ihr Telefon klingelt. Nehmen Sie ab, dann wählt die Box die Nummer.</translation>
    </message>
    <message>
        <source>The box dials %1.</source>
        <translation>Die Box wählt %1.</translation>
    </message>
    <message>
        <source>The box dials %1, without “%2”: type those digits once somebody has answered.</source>
        <translation>Die Box wählt %1, ohne „%2“: Tippen Sie diese Ziffern, wenn jemand abgenommen hat.</translation>
    </message>
    <message>
        <source>The box dials %1, the first of these numbers.</source>
        <translation>Die Box wählt %1, die erste dieser Nummern.</translation>
    </message>
    <message>
        <source>It is ringing at the other end.</source>
        <translation>Auf der anderen Seite klingelt es.</translation>
    </message>
    <message>
        <source>You are connected.</source>
        <translation>Sie sind verbunden.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>Another program wants to call this number. If you dial, your phone rings; pick it up, and the box dials the number.</source>
        <translation>Ein anderes Programm möchte diese Nummer anrufen. Wenn Sie wählen, klingelt Ihr Telefon. Nehmen Sie ab, dann wählt die Box die Nummer.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::DonePage</name>
    <message>
        <source>&amp;Start when I log in, so that no call is missed</source>
        <translation>Beim Anmelden &amp;starten, damit Ihnen kein Anruf entgeht</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>From now on Rufzeichen waits in the tray and tells you of each call.</source>
        <translation>Ab jetzt wartet Rufzeichen im Infobereich und meldet Ihnen jeden Anruf.</translation>
    </message>
    <message>
        <source>The FRITZ!Box also knows the names of your callers, and calls from before. To see them, log in to it:</source>
        <translation>Die FRITZ!Box kennt auch die Namen Ihrer Anrufer und frühere Anrufe. Um sie zu sehen, melden Sie sich an ihr an:</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::EmptyState</name>
    <message>
        <source>Show &amp;all calls</source>
        <translation>Alle Anrufe zei&amp;gen</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Calls appear here from the first ring on. You can import calls that were recorded before, or play a demo call to see how it looks.</source>
        <translation>Anrufe erscheinen hier ab dem ersten Klingeln. Sie können früher aufgezeichnete Anrufe importieren oder sich mit einem Demo-Anruf ansehen, wie das aussieht.</translation>
    </message>
    <message>
        <source>No matching calls</source>
        <translation>Keine passenden Anrufe</translation>
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
        <source>The past calls can&apos;t be read</source>
        <translation>Die früheren Anrufe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>&amp;Import calls…</source>
        <translation>Anrufe &amp;importieren …</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>Einrich&amp;ten …</translation>
    </message>
    <message>
        <source>Pla&amp;y a demo call</source>
        <translation>Demo-Anruf abs&amp;pielen</translation>
    </message>
    <message>
        <source>Rufzeichen is not connected to a FRITZ!Box yet</source>
        <translation>Rufzeichen ist noch nicht mit einer FRITZ!Box verbunden</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call back</source>
        <translation>Niemand wartet auf einen Rückruf</translation>
    </message>
    <message>
        <source>Missed calls stand here until somebody has called back or you mark them as done.</source>
        <translation>Verpasste Anrufe stehen hier, bis jemand zurückgerufen hat oder Sie sie als erledigt markieren.</translation>
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
        <source>&amp;All %Ln call(s) in the list</source>
        <translation>
            <numerusform>A&amp;lle Anrufe der Liste (%Ln)</numerusform>
            <numerusform>A&amp;lle %Ln Anrufe der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;selected call(s)</source>
        <translation>
            <numerusform>Nur der a&amp;usgewählte Anruf</numerusform>
            <numerusform>Nur die %Ln a&amp;usgewählten Anrufe</numerusform>
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
        <source>Se&amp;parator:</source>
        <translation>T&amp;rennzeichen:</translation>
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
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Exported: %p %</source>
        <translation>Exportiert: %p %</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::Faxes</name>
    <message>
        <source>The fax is in the FRITZ!Box. Log in to it in the settings to open the fax.</source>
        <translation>Das Fax ist in der FRITZ!Box. Melden Sie sich in den Einstellungen an ihr an, um das Fax zu öffnen.</translation>
    </message>
    <message>
        <source>The fax is fetched from the FRITZ!Box …</source>
        <translation>Das Fax wird von der FRITZ!Box geholt …</translation>
    </message>
    <message>
        <source>The FRITZ!Box does not have this fax any more.</source>
        <translation>Die FRITZ!Box hat dieses Fax nicht mehr.</translation>
    </message>
    <message>
        <source>The FRITZ!Box sends something that is no fax.</source>
        <translation>Die FRITZ!Box sendet etwas, das kein Fax ist.</translation>
    </message>
    <message>
        <source>The desktop has no program that shows this fax. Install one for PDF files, or look at the fax in the FRITZ!Box.</source>
        <translation>Auf dem Desktop gibt es kein Programm, das dieses Fax zeigt. Installieren Sie eines für PDF-Dateien oder sehen Sie sich das Fax in der FRITZ!Box an.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::FilterBar</name>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
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
        <source>Answering machine</source>
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
        <source>All own numbers</source>
        <translation>Alle eigenen Nummern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of calls and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Search name, number, place or note</source>
        <translation>Name, Nummer, Ort oder Notiz suchen</translation>
    </message>
    <message>
        <source>Search name, number, place or note (%1)</source>
        <translation>Name, Nummer, Ort oder Notiz suchen (%1)</translation>
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
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Rufzeichen</source>
        <translation>Willkommen bei Rufzeichen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::Footer</name>
    <message>
        <source>The FRITZ!Box is being asked</source>
        <translation>Die FRITZ!Box wird gefragt</translation>
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
        <source>This is not a port. It needs to be a number from 1 to 65535; a FRITZ!Box uses 1012.</source>
        <translation>Das ist kein Port. Nötig ist eine Zahl von 1 bis 65535; bei einer FRITZ!Box ist es 1012.</translation>
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
    <message>
        <source>First &amp;steps…</source>
        <translation>Erste Sch&amp;ritte …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::GeneralForm</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Beim Anmelden &amp;starten</translation>
    </message>
    <message>
        <source>Calls are shown only while Rufzeichen is running. It waits in the tray and needs hardly any power.</source>
        <translation>Anrufe werden nur angezeigt, solange Rufzeichen läuft. Es wartet im Infobereich und verbraucht so gut wie keinen Strom.</translation>
    </message>
    <message>
        <source>Reset &amp;all pages…</source>
        <translation>&amp;Alle Seiten zurücksetzen …</translation>
    </message>
    <message>
        <source>Reset all pages to their defaults?</source>
        <translation>Alle Seiten auf die Voreinstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Your calls stay. The address of the box is set to fritz.box.</source>
        <translation>Ihre Anrufe bleiben erhalten. Die Adresse der Box wird auf fritz.box gesetzt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
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
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
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
        <source>&amp;Copy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Zeile k&amp;opieren</translation>
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
        <translation>&amp;Details</translation>
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
        <source>Calls to the answerin&amp;g machine</source>
        <translation>Anrufe auf dem Anruf&amp;beantworter</translation>
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
        <source>Copy %Ln &amp;row(s)</source>
        <translation>
            <numerusform>Zeile k&amp;opieren</numerusform>
            <numerusform>%Ln Zeilen k&amp;opieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf &amp;löschen</numerusform>
            <numerusform>%Ln Anrufe &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln number(s)</source>
        <translation>
            <numerusform>%Ln Nummer &amp;kopieren</numerusform>
            <numerusform>%Ln Nummern &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch calls from the FRITZ!Box</source>
        <translation>Anrufe von der FRITZ!Box &amp;holen</translation>
    </message>
    <message>
        <source>Pho&amp;ne books</source>
        <translation>&amp;Telefonbücher</translation>
    </message>
    <message>
        <source>&amp;Voice messages</source>
        <translation>Sprach&amp;nachrichten</translation>
    </message>
    <message>
        <source>&amp;Add to phone book…</source>
        <translation>Zum Telefonb&amp;uch hinzufügen …</translation>
    </message>
    <message>
        <source>Bloc&amp;k number…</source>
        <translation>Nummer s&amp;perren …</translation>
    </message>
    <message>
        <source>&amp;Add %1 to phone book…</source>
        <translation>%1 zum Telefonb&amp;uch hinzufügen …</translation>
    </message>
    <message>
        <source>Bloc&amp;k %1…</source>
        <translation>%1 s&amp;perren …</translation>
    </message>
    <message>
        <source>Blocked n&amp;umbers…</source>
        <translation>&amp;Gesperrte Nummern …</translation>
    </message>
    <message>
        <source>Go to no&amp;tification</source>
        <translation>&amp;Zur Benachrichtigung</translation>
    </message>
    <message>
        <source>&amp;Import calls…</source>
        <translation>Anrufe &amp;importieren …</translation>
    </message>
    <message>
        <source>On&amp;e line for each call</source>
        <translation>Eine Zeile &amp;je Anruf</translation>
    </message>
    <message>
        <source>&amp;Dial a number…</source>
        <translation>Nu&amp;mmer wählen …</translation>
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
        <source>Calls to call bac&amp;k</source>
        <translation>Zurückzuru&amp;fende Anrufe</translation>
    </message>
    <message>
        <source>No&amp;tes and reminders</source>
        <translation>Notizen und E&amp;rinnerungen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Als er&amp;ledigt markieren</translation>
    </message>
    <message>
        <source>Still to call &amp;back</source>
        <translation>Noch z&amp;urückzurufen</translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation>In einer &amp;Stunde erinnern</translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow at %1</source>
        <translation>&amp;Morgen um %1 erinnern</translation>
    </message>
    <message>
        <source>Remind me &amp;at another time…</source>
        <translation>Zu einer &amp;anderen Zeit erinnern …</translation>
    </message>
    <message>
        <source>Also pop up when it is &amp;quiet</source>
        <translation>Au&amp;ch in der Ruhezeit anzeigen</translation>
    </message>
    <message>
        <source>Open fa&amp;x</source>
        <translation>Fa&amp;x öffnen</translation>
    </message>
    <message>
        <source>Remove &amp;reminder (%1)</source>
        <translation>Erinnerung &amp;entfernen (%1)</translation>
    </message>
    <message>
        <source>Remove &amp;reminder</source>
        <translation>Erinnerung &amp;entfernen</translation>
    </message>
    <message>
        <source>Unbloc&amp;k %1…</source>
        <translation>%1 ents&amp;perren …</translation>
    </message>
    <message>
        <source>Unbloc&amp;k number…</source>
        <translation>Nummer ents&amp;perren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Contact in the phone book</source>
        <translation>Kontakt im Telefonbuch</translation>
    </message>
    <message>
        <source>Block or unblock number</source>
        <translation>Nummer sperren oder entsperren</translation>
    </message>
    <message>
        <source>Edit cont&amp;act…</source>
        <translation>Kont&amp;akt bearbeiten …</translation>
    </message>
    <message>
        <source>%1 is calling back</source>
        <translation>%1 ruft zurück</translation>
    </message>
    <message>
        <source>I won&apos;t call back</source>
        <translation>Ich rufe nicht zurück</translation>
    </message>
    <message>
        <source>I will call back</source>
        <translation>Ich rufe zurück</translation>
    </message>
    <message>
        <source>Also pop up when it is &amp;quiet (VIP in the phone book)</source>
        <translation>Auch in der &amp;Ruhezeit anzeigen (VIP im Telefonbuch)</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryCare</name>
    <message>
        <source>The call history could not be backed up: %1. Earlier backups are kept, and Rufzeichen tries again.</source>
        <translation>Die Anrufliste konnte nicht gesichert werden: %1. Frühere Sicherungen bleiben erhalten, und Rufzeichen versucht es wieder.</translation>
    </message>
    <message>
        <source>Calls that were removed are still in the backups of the call history: %1. Rufzeichen tries again.</source>
        <translation>Entfernte Anrufe sind noch in den Sicherungen der Anrufliste: %1. Rufzeichen versucht es wieder.</translation>
    </message>
    <message>
        <source>The call history is damaged. You can repair it in its window.</source>
        <translation>Die Anrufliste ist beschädigt. Sie können sie in ihrem Fenster reparieren.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HistoryForm</name>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>Anrufe &amp;aufbewahren:</translation>
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
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Keep calls only for %1?</source>
        <translation>Anrufe nur %1 aufbewahren?</translation>
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
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove all calls?</source>
        <translation>Alle Anrufe löschen?</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) removed.</source>
        <translation>
            <numerusform>%Ln Anruf gelöscht.</numerusform>
            <numerusform>%Ln Anrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>Solche Anrufe gibt es nicht.</translation>
    </message>
    <message>
        <source>Older calls are removed automatically. Imported ones are kept that long after their import.</source>
        <translation>Ältere Anrufe werden automatisch gelöscht. Importierte bleiben nach ihrem Import so lange erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older call(s) are removed now and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln älterer Anruf wird jetzt entfernt und lässt sich nicht zurückholen.</numerusform>
            <numerusform>%Ln ältere Anrufe werden jetzt entfernt und lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this number, and what is known of it, are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln Anruf mit dieser Nummer und alles, was über sie bekannt ist, wird entfernt und lässt sich nicht zurückholen.</numerusform>
            <numerusform>%Ln Anrufe mit dieser Nummer und alles, was über sie bekannt ist, werden entfernt und lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are removed and can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln Anruf wird entfernt und lässt sich nicht zurückholen.</numerusform>
            <numerusform>%Ln Anrufe werden entfernt und lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls can&apos;t be removed now: all are still there. Try again later.</source>
        <translation>Die Anrufe können gerade nicht entfernt werden: Alle sind noch da. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read at the moment.</source>
        <translation>Die Anrufe können gerade nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) removed, the others can&apos;t be removed now. Try again later.</source>
        <translation>
            <numerusform>%Ln Anruf gelöscht, die übrigen können gerade nicht gelöscht werden. Bitte später noch einmal versuchen.</numerusform>
            <numerusform>%Ln Anrufe gelöscht, die übrigen können gerade nicht gelöscht werden. Bitte später noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove older calls…</source>
        <translation>&amp;Ältere Anrufe löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are older, and still there.</source>
        <translation>
            <numerusform>%Ln Anruf ist älter und noch da.</numerusform>
            <numerusform>%Ln Anrufe sind älter und noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
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
        <translation>Stattdessen been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Calls can&apos;t be saved at the moment: %1</source>
        <translation>Anrufe lassen sich gerade nicht speichern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln verpasst</numerusform>
            <numerusform>%Ln verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Rufzeichen keeps running in the tray and tells you about calls.</source>
        <translation>Rufzeichen läuft im Infobereich weiter und meldet Anrufe.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Calls can&apos;t be read at the moment: %1</source>
        <translation>Die Anrufe können gerade nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The disk is slow: the latest call is not saved for good yet.</source>
        <translation>Das Speichermedium ist langsam: Der letzte Anruf ist noch nicht endgültig gespeichert.</translation>
    </message>
    <message>
        <source>Import calls</source>
        <translation>Anrufe importieren</translation>
    </message>
    <message>
        <source>Logs and lists of calls (*.log *.txt *.csv *.xml *.json)</source>
        <translation>Protokolle und Anruflisten (*.log *.txt *.csv *.xml *.json)</translation>
    </message>
    <message>
        <source>The call history can&apos;t be opened: %1</source>
        <translation>Die Anrufliste kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Call history (demo)</source>
        <translation>Anrufliste (Demo)</translation>
    </message>
    <message>
        <source>This is a demo: all calls are made up, and nothing of them is kept.</source>
        <translation>Das ist eine Demo: Alle Anrufe sind erfunden, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>En&amp;d the demo</source>
        <translation>De&amp;mo beenden</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show ru&amp;les</source>
        <translation>Rege&amp;ln zeigen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::HomeForm</name>
    <message>
        <source>Home automation</source>
        <translation>Hausautomation</translation>
    </message>
    <message>
        <source>Rufzeichen can tell an MQTT broker of calls. Home Assistant then finds lines, callers and missed calls by itself; others, such as ioBroker and Node-RED, read the same.</source>
        <translation>Rufzeichen kann Anrufe einem MQTT-Broker melden. Home Assistant findet Anschlüsse, Anrufer und verpasste Anrufe dann von selbst; andere, etwa ioBroker und Node-RED, lesen dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Tell an MQTT broker of calls</source>
        <translation>&amp;Anrufe einem MQTT-Broker melden</translation>
    </message>
    <message>
        <source>&amp;Broker:</source>
        <translation>&amp;Broker:</translation>
    </message>
    <message>
        <source>This is neither a name nor an address of a computer.</source>
        <translation>Das ist weder ein Name noch eine Adresse eines Computers.</translation>
    </message>
    <message>
        <source>Broker&apos;s &amp;port:</source>
        <translation>&amp;Port des Brokers:</translation>
    </message>
    <message>
        <source>This is not a port. It needs to be a number from 1 to 65535; most brokers use 1883, with encryption 8883.</source>
        <translation>Das ist kein Port. Es muss eine Zahl von 1 bis 65535 sein; die meisten Broker benutzen 1883, mit Verschlüsselung 8883.</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection</source>
        <translation>&amp;Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>This computer has to trust the broker&apos;s certificate. Without encryption only brokers in your own network are contacted.</source>
        <translation>Dieser Computer muss dem Zertifikat des Brokers vertrauen. Ohne Verschlüsselung werden nur Broker in Ihrem eigenen Netz angesprochen.</translation>
    </message>
    <message>
        <source>Broker&apos;s &amp;user:</source>
        <translation>Ben&amp;utzer des Brokers:</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a user.</source>
        <translation>Das kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>Broker&apos;s pass&amp;word:</source>
        <translation>Kenn&amp;wort des Brokers:</translation>
    </message>
    <message>
        <source>What you type is put into the key store of your desktop and is not shown again.</source>
        <translation>Was Sie eingeben, kommt in den Schlüsselspeicher Ihres Desktops und wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Te&amp;st the broker</source>
        <translation>Broker te&amp;sten</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Was ihm gemeldet wird</translation>
    </message>
    <message>
        <source>&amp;Numbers of callers:</source>
        <translation>&amp;Nummern der Anrufer:</translation>
    </message>
    <message>
        <source>As they are, with names</source>
        <translation>Wie sie sind, mit Namen</translation>
    </message>
    <message>
        <source>Without the last three digits</source>
        <translation>Ohne die letzten drei Ziffern</translation>
    </message>
    <message>
        <source>Replaced by pseudonyms</source>
        <translation>Durch Pseudonyme ersetzt</translation>
    </message>
    <message>
        <source>Everybody who may read at the broker can see them, and so can the log of your home automation.</source>
        <translation>Alle, die beim Broker lesen dürfen, können sie sehen, ebenso das Protokoll Ihrer Hausautomation.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>A topic has letters from a to z, digits, “_” and “-”, and “/” between its parts: home/phone</source>
        <translation>Ein Topic besteht aus Buchstaben von a bis z, Ziffern, „_“ und „-“, mit „/“ zwischen seinen Teilen: haus/telefon</translation>
    </message>
    <message>
        <source>All topics begin w&amp;ith:</source>
        <translation>Alle Top&amp;ics beginnen mit:</translation>
    </message>
    <message>
        <source>&amp;Home Assistant looks for devices at:</source>
        <translation>&amp;Home Assistant sucht Geräte unter:</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The key store of your desktop did not take the password: Rufzeichen knows it until it ends.</source>
        <translation>Der Schlüsselspeicher Ihres Desktops hat das Kennwort nicht angenommen: Rufzeichen kennt es, bis es beendet wird.</translation>
    </message>
    <message>
        <source>The recorder on this computer tells the broker of calls.</source>
        <translation>Der Aufzeichner auf diesem Computer meldet dem Broker die Anrufe.</translation>
    </message>
    <message>
        <source>Accept co&amp;mmands of home automation</source>
        <translation>Befehle der Hausauto&amp;mation annehmen</translation>
    </message>
    <message>
        <source>It can mark missed calls as seen and fetch the call list then. So can everybody who may write to the broker.</source>
        <translation>Sie kann dann verpasste Anrufe als gesehen markieren und die Anrufliste abrufen. Das können auch alle, die beim Broker schreiben dürfen.</translation>
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
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s) …</source>
        <translation>
            <numerusform>%Ln Datei wird importiert …</numerusform>
            <numerusform>%Ln Dateien werden importiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s)</source>
        <translation>
            <numerusform>%Ln neuer Anruf</numerusform>
            <numerusform>%Ln neue Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
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
    <message>
        <source>%1 is neither a log of the call monitor nor a whole list of calls (%2).</source>
        <translation>%1 ist weder ein Protokoll des Anrufmonitors noch eine vollständige Anrufliste (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Import finished: %1. %Ln row(s) could not be read.</source>
        <translation>
            <numerusform>Import fertig: %1. %Ln Zeile war nicht lesbar.</numerusform>
            <numerusform>Import fertig: %1. %Ln Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read (%3).</source>
        <translation>%1 ist größer als %2 MB und wurde nicht gelesen (%3).</translation>
    </message>
    <message>
        <source>%1 The new calls may be lost in a power cut, the disk reports: %2</source>
        <translation>%1 Die neuen Anrufe können bei einem Stromausfall verloren gehen, die Festplatte meldet: %2</translation>
    </message>
    <message>
        <source>Read: %p %</source>
        <translation>Gelesen: %p %</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ImportantList</name>
    <message>
        <source>Num&amp;ber of a caller:</source>
        <translation>Nu&amp;mmer eines Anrufers:</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>&amp;Remove caller</source>
        <translation>Anru&amp;fer entfernen</translation>
    </message>
    <message>
        <source>&amp;Add caller</source>
        <translation>Anrufer &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::LineOptions</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei auswählen …</translation>
    </message>
    <message>
        <source>T&amp;ry</source>
        <translation>Anhö&amp;ren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>colour</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>As for all lines</source>
        <translation>Wie bei allen Nummern</translation>
    </message>
    <message>
        <source>None</source>
        <comment>ring tone</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Ring &amp;tone:</source>
        <translation>&amp;Klingelton:</translation>
    </message>
    <message>
        <source>For %1:</source>
        <extracomment>Whose colour and ring tone follow: a number, and its name</extracomment>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>For %1 (%2):</source>
        <translation>Für %1 (%2):</translation>
    </message>
    <message>
        <source>This file can&apos;t be read. The usual ring tone is heard instead.</source>
        <translation>Diese Datei lässt sich nicht lesen. Stattdessen ertönt der übliche Klingelton.</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.opus *.wav *.flac *.mp3)</source>
        <translation>Klänge (*.oga *.ogg *.opus *.wav *.flac *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::LinesForm</name>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Nummern</translation>
    </message>
    <message>
        <source>A name is shown in place of the number: in notifications, in the history and in the statistics.</source>
        <translation>Ein Name steht an der Stelle der Nummer: in Benachrichtigungen, in der Anrufliste und in der Statistik.</translation>
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
        <source>Pops up</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Can be missed</source>
        <translation>Verpasste zählen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Calls that an answering machine takes are shown as such and can count as missed. Calls of the past stay as they are.</source>
        <translation>Anrufe, die ein Anrufbeantworter annimmt, werden so angezeigt und können als verpasst zählen. Frühere Anrufe bleiben, wie sie sind.</translation>
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
        <translation>Numme&amp;rn:</translation>
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
        <source>Replaced by pseudonyms</source>
        <translation>Durch Pseudonyme ersetzt</translation>
    </message>
    <message>
        <source>The same number always gets the same pseudonym, so calls can still be told apart.</source>
        <translation>Dieselbe Nummer bekommt immer dasselbe Pseudonym; so bleiben Anrufe unterscheidbar.</translation>
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
        <source>There is no log yet: the folder is created with the first line.</source>
        <translation>Es gibt noch kein Protokoll: Der Ordner entsteht mit der ersten Zeile.</translation>
    </message>
    <message>
        <source>This desktop has no program that shows folders.</source>
        <translation>Auf diesem Desktop gibt es kein Programm, das Ordner anzeigt.</translation>
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
    <name>Rufzeichen::MessageModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>bis zu %Ln Minute</numerusform>
            <numerusform>bis zu %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answering machine</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessageNews</name>
    <message>
        <source>New voice message</source>
        <translation>Neue Sprachnachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln neue Sprachnachricht</numerusform>
            <numerusform>%Ln neue Sprachnachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln minute(s)</source>
        <translation>
            <numerusform>bis zu %Ln Minute</numerusform>
            <numerusform>bis zu %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessagePlayback</name>
    <message>
        <source>The sound output of this computer has failed.</source>
        <translation>Die Tonausgabe dieses Computers ist ausgefallen.</translation>
    </message>
    <message>
        <source>The FRITZ!Box sends something that is no recording.</source>
        <translation>Die FRITZ!Box sendet etwas, das keine Aufnahme ist.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or loudspeakers and play the message again, or save it.</source>
        <translation>Dieser Computer hat keine Tonausgabe. Schließen Sie Kopfhörer oder Lautsprecher an und spielen Sie die Nachricht noch einmal ab, oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>This installation can&apos;t play messages, and the desktop has no program for WAV files. Save the message to hear it elsewhere.</source>
        <translation>Diese Installation kann keine Nachrichten abspielen, und es gibt kein Programm für WAV-Dateien. Speichern Sie die Nachricht, um sie anderswo zu hören.</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MessagesWindow</name>
    <message>
        <source>Voice messages</source>
        <translation>Sprachnachrichten</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Show calls</source>
        <translation>Anrufe zei&amp;gen</translation>
    </message>
    <message>
        <source>C&amp;opy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Mark as heard</source>
        <translation>Als gehört &amp;markieren</translation>
    </message>
    <message>
        <source>Bloc&amp;k number…</source>
        <translation>Nummer &amp;sperren …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>All answering machines</source>
        <translation>Alle Anrufbeantworter</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>The messages can&apos;t be read</source>
        <translation>Die Nachrichten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Looking for messages…</source>
        <translation>Nachrichten werden gesucht …</translation>
    </message>
    <message>
        <source>The FRITZ!Box is being asked.</source>
        <translation>Die FRITZ!Box wird gefragt.</translation>
    </message>
    <message>
        <source>No answering machine</source>
        <translation>Kein Anrufbeantworter</translation>
    </message>
    <message>
        <source>Set one up in the FRITZ!Box, under Telephony › Answering Machine.</source>
        <translation>Richten Sie einen in der FRITZ!Box ein, unter Telefonie › Anrufbeantworter.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>Nobody has left a message.</source>
        <translation>Niemand hat eine Nachricht hinterlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Answering machine:</source>
        <translation>&amp;Anrufbeantworter:</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as WAV…</source>
        <translation>Als &amp;WAV speichern …</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>Als &amp;neu markieren</translation>
    </message>
    <message>
        <source>&amp;Delete message…</source>
        <translation>Nachricht &amp;löschen …</translation>
    </message>
    <message>
        <source>Answering ma&amp;chines</source>
        <translation>Anrufbeantwor&amp;ter</translation>
    </message>
    <message>
        <source>The message was saved in %1.</source>
        <translation>Die Nachricht wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” takes calls</source>
        <translation>„%1“ nimmt Anrufe an</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation>
            <numerusform>%Ln Nachricht löschen?</numerusform>
            <numerusform>%Ln Nachrichten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The FRITZ!Box deletes them for good. This can&apos;t be undone.</source>
        <translation>Die FRITZ!Box löscht sie endgültig. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Unbloc&amp;k number…</source>
        <translation>Nummer ent&amp;sperren …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::MonitorCommand</name>
    <message>
        <source>Standard output can&apos;t be written: is the disk full? Monitoring goes on.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll? Der Anrufmonitor läuft weiter.</translation>
    </message>
    <message>
        <source>The demo can&apos;t start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
    <message>
        <source>Standard output is written again, nothing is missing.</source>
        <translation>Die Standardausgabe wird wieder geschrieben, nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>On standard output, %Ln lines are missing.</source>
        <translation>
            <numerusform>In der Standardausgabe fehlt %Ln Zeile.</numerusform>
            <numerusform>In der Standardausgabe fehlen %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Standard output is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform>Die Standardausgabe wird wieder geschrieben, %Ln Zeile fehlt.</numerusform>
            <numerusform>Die Standardausgabe wird wieder geschrieben, %Ln Zeilen fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>About %1, shown at &amp;each call:</source>
        <translation>Zu %1, bei &amp;jedem Anruf zu sehen:</translation>
    </message>
    <message>
        <source>&amp;About this call:</source>
        <translation>&amp;Zu diesem Anruf:</translation>
    </message>
    <message>
        <source>The note is not saved yet.</source>
        <translation>Die Notiz ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A note can have %L1 characters. The rest was left out.</source>
        <translation>Eine Notiz kann %L1 Zeichen haben. Der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NotificationsForm</name>
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
        <source>Calls on the answering machine &amp;count as missed</source>
        <translation>&amp;Anrufe am Anrufbeantworter gelten als verpasst</translation>
    </message>
    <message>
        <source>A &amp;lost connection to the FRITZ!Box</source>
        <translation>Den Verl&amp;ust der Verbindung zur FRITZ!Box</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
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
        <translation>Einen Ton abs&amp;pielen</translation>
    </message>
    <message>
        <source>Follow “do not disturb” of the &amp;desktop</source>
        <translation>„Nicht stören“ des &amp;Desktops beachten</translation>
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
        <source>Callers that the box blocks are gone within this time, so you never see them.</source>
        <translation>Anrufer, die die Box sperrt, sind in dieser Zeit schon wieder weg; so sehen Sie sie nie.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumberActions</name>
    <message>
        <source>Unblock number</source>
        <translation>Nummer entsperren</translation>
    </message>
    <message>
        <source>%1 is on the clipboard: dial it on your phone.</source>
        <translation>%1 ist in der Zwischenablage: Wählen Sie die Nummer an Ihrem Telefon.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>The FRITZ!Box blocks all numbers that begin like %1: unblock that entry.</source>
        <translation>Die FRITZ!Box sperrt alle Nummern, die wie %1 beginnen: Entsperren Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Add to phone book</source>
        <translation>Zum Telefonbuch hinzufügen</translation>
    </message>
    <message>
        <source>Whose number is %1?</source>
        <translation>Wem gehört die Nummer %1?</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt …</translation>
    </message>
    <message>
        <source>&amp;Existing contact…</source>
        <translation>&amp;Vorhandener Kontakt …</translation>
    </message>
    <message>
        <source>There is no phone book yet that Rufzeichen can change. Log in to the FRITZ!Box first.</source>
        <translation>Es gibt noch kein Telefonbuch, das Rufzeichen ändern kann. Melden Sie sich zuerst an der FRITZ!Box an.</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>“%1” in the phone book “%2” has the number %3. That contact can&apos;t be changed here. Add the number to another one all the same?</source>
        <translation>„%1“ im Telefonbuch „%2“ hat die Nummer %3. Dieser Kontakt kann hier nicht geändert werden. Soll ein anderer die Nummer trotzdem bekommen?</translation>
    </message>
    <message>
        <source>%1 is on the clipboard: dial it on your phone, and type “%2” once somebody has answered.</source>
        <translation>%1 ist in der Zwischenablage: Wählen Sie die Nummer an Ihrem Telefon, und tippen Sie „%2“, wenn jemand abgenommen hat.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard, the first of these numbers: dial it on your phone.</source>
        <translation>%1 ist in der Zwischenablage, die erste dieser Nummern: Wählen Sie sie an Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Dial %1 on your phone, the first of these numbers.</source>
        <translation>Wählen Sie an Ihrem Telefon %1, die erste dieser Nummern.</translation>
    </message>
    <message>
        <source>Dial %1 on your phone.</source>
        <translation>Wählen Sie an Ihrem Telefon %1.</translation>
    </message>
    <message>
        <source>Dial %1 on your phone, and type “%2” once somebody has answered.</source>
        <translation>Wählen Sie an Ihrem Telefon %1, und tippen Sie „%2“, wenn jemand abgenommen hat.</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The FRITZ!Box dials for you once you have logged in to it.</source>
        <translation>Die FRITZ!Box wählt für Sie, sobald Sie sich bei ihr angemeldet haben.</translation>
    </message>
    <message>
        <source>Block number</source>
        <translation>Nummer sperren</translation>
    </message>
    <message>
        <source>The FRITZ!Box blocks numbers for you once you have logged in to it.</source>
        <translation>Die FRITZ!Box sperrt Nummern für Sie, sobald Sie sich bei ihr angemeldet haben.</translation>
    </message>
    <message>
        <source>Unblock %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>Calls from this number ring again.</source>
        <translation>Anrufe dieser Nummer klingeln dann wieder.</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumberRow</name>
    <message>
        <source>Main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>This number is dialled first.</source>
        <translation>Diese Nummer wird zuerst gewählt.</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>A phone number has digits. Remove the line if you don&apos;t need it.</source>
        <translation>Eine Telefonnummer hat Ziffern. Entfernen Sie die Zeile, wenn Sie sie nicht brauchen.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumbersEditor</name>
    <message>
        <source>&amp;Add a number</source>
        <translation>Nummer &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>The FRITZ!Box keeps no more than %Ln number(s) in one contact.</source>
        <translation>
            <numerusform>Die FRITZ!Box speichert höchstens %Ln Nummer in einem Kontakt.</numerusform>
            <numerusform>Die FRITZ!Box speichert höchstens %Ln Nummern in einem Kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a phone number, or an e-mail address below.</source>
        <translation>Geben Sie eine Telefonnummer ein, oder unten eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::NumbersForm</name>
    <message>
        <source>A call from next door comes without the area code, one from your country without the country code. Rufzeichen adds them, so that it finds the number in your phone books however it is written there.</source>
        <translation>Ein Anruf aus dem Ort kommt ohne Ortsvorwahl, einer aus dem Inland ohne Landesvorwahl. Rufzeichen ergänzt sie und findet die Nummer so in Ihren Telefonbüchern, wie immer sie dort geschrieben ist.</translation>
    </message>
    <message>
        <source>&amp;Country code:</source>
        <translation>&amp;Landesvorwahl:</translation>
    </message>
    <message>
        <source>&amp;Area code:</source>
        <translation>Orts&amp;vorwahl:</translation>
    </message>
    <message>
        <source>Leave both empty, and Rufzeichen takes what the box says once you are logged in.</source>
        <translation>Lassen Sie beides leer, dann übernimmt Rufzeichen die Angaben der Box, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>%1 (says the box)</source>
        <translation>%1 (laut Box)</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>none (says the box)</source>
        <translation>keine (laut Box)</translation>
    </message>
    <message>
        <source>This is not a country code. It needs to look like +49, with six digits at most.</source>
        <translation>Das ist keine Landesvorwahl. Sie muss aussehen wie +49 und hat höchstens sechs Ziffern.</translation>
    </message>
    <message>
        <source>This is not an area code. It needs to look like 030, with six digits at most.</source>
        <translation>Das ist keine Ortsvorwahl. Sie muss aussehen wie 030 und hat höchstens sechs Ziffern.</translation>
    </message>
    <message>
        <source>Dialling codes</source>
        <translation>Vorwahlen</translation>
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
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PasswordDialog</name>
    <message>
        <source>Log in to the FRITZ!Box</source>
        <translation>An der FRITZ!Box anmelden</translation>
    </message>
    <message>
        <source>What is the password of your FRITZ!Box?</source>
        <translation>Wie lautet das Kennwort Ihrer FRITZ!Box?</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Remember it in the key store</source>
        <translation>Im &amp;Schlüsselspeicher merken</translation>
    </message>
    <message>
        <source>This computer has no key store, such as KWallet or the GNOME keyring. Rufzeichen asks again at each start, and writes the password nowhere.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher wie KWallet oder den GNOME-Schlüsselbund. Rufzeichen fragt bei jedem Start erneut und schreibt das Kennwort nirgends auf.</translation>
    </message>
    <message>
        <source>The password that opens the box&apos;s own pages in a browser</source>
        <translation>Das Kennwort, mit dem Sie die Oberfläche der Box im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>What is the password of “%1”?</source>
        <translation>Wie lautet das Kennwort von „%1“?</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PhonebookActions</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Show calls</source>
        <translation>Anrufe &amp;zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Block number…</source>
        <translation>Nummer &amp;sperren …</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Phone book</source>
        <translation>&amp;Telefonbuch</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Kontakte &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Kontakte &amp;exportieren …</translation>
    </message>
    <message>
        <source>Un&amp;block number…</source>
        <translation>Nummer ent&amp;sperren …</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PhonebookWindow</name>
    <message>
        <source>Phone books</source>
        <translation>Telefonbücher</translation>
    </message>
    <message>
        <source>Search name, number or e-mail</source>
        <translation>Name, Nummer oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Ask the FRITZ!Box</source>
        <translation>&amp;FRITZ!Box fragen</translation>
    </message>
    <message>
        <source>&amp;Log in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>Show all c&amp;ontacts</source>
        <translation>Alle Kontakte &amp;zeigen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 These phone books stay as they were: %2.</source>
        <translation>%1 Diese Telefonbücher bleiben, wie sie waren: %2.</translation>
    </message>
    <message>
        <source>No phone books yet</source>
        <translation>Noch keine Telefonbücher</translation>
    </message>
    <message>
        <source>No contact matches “%1”</source>
        <translation>Kein Kontakt passt zu „%1“</translation>
    </message>
    <message>
        <source>Try fewer letters or digits, or another phone book.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder Ziffern oder in einem anderen Telefonbuch.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>There is nobody in this phone book yet.</source>
        <translation>In diesem Telefonbuch steht noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The contact will be deleted in the FRITZ!Box, from the phone book “%1”, and so for all phones. This can&apos;t be undone.</source>
        <translation>Der Kontakt wird in der FRITZ!Box aus dem Telefonbuch „%1“ gelöscht, und damit für alle Telefone. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Log in to the FRITZ!Box to see its phone books here and names instead of numbers everywhere. Files with contacts can be chosen in the settings, too.</source>
        <translation>Melden Sie sich an der FRITZ!Box an, dann sehen Sie hier ihre Telefonbücher und überall Namen statt Nummern. Auch Dateien mit Kontakten können Sie in den Einstellungen wählen.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PhonebooksForm</name>
    <message>
        <source>Order of the phone books</source>
        <translation>Reihenfolge der Telefonbücher</translation>
    </message>
    <message>
        <source>Where a number is in several phone books, the name of the upper one is shown.</source>
        <translation>Steht eine Nummer in mehreren Telefonbüchern, wird der Name aus dem oberen gezeigt.</translation>
    </message>
    <message>
        <source>Files with contacts</source>
        <translation>Dateien mit Kontakten</translation>
    </message>
    <message>
        <source>Address books export their contacts as vCards (.vcf), the box its phone books as XML. Each file is a phone book of its own, and so is a folder with all its files. Rufzeichen only reads them.</source>
        <translation>Adressbücher exportieren ihre Kontakte als vCards (.vcf), die Box ihre Telefonbücher als XML. Jede Datei ist ein eigenes Telefonbuch, ein Ordner mit allen seinen Dateien ebenso. Rufzeichen liest sie nur.</translation>
    </message>
    <message>
        <source>There are no phone books yet: log in to the box on the page “Connection”, or add files with contacts below.</source>
        <translation>Es gibt noch keine Telefonbücher: Melden Sie sich auf der Seite „Verbindung“ an der Box an, oder fügen Sie unten Dateien mit Kontakten hinzu.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PlacesForm</name>
    <message>
        <source>What is kept where</source>
        <translation>Was wo aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your calls:</source>
        <translation>Ihre Anrufe:</translation>
    </message>
    <message>
        <source>Their backups:</source>
        <translation>Ihre Sicherungen:</translation>
    </message>
    <message>
        <source>The log:</source>
        <translation>Das Protokoll:</translation>
    </message>
    <message>
        <source>Phone books, certificate:</source>
        <translation>Telefonbücher, Zertifikat:</translation>
    </message>
    <message>
        <source>These settings:</source>
        <translation>Diese Einstellungen:</translation>
    </message>
    <message>
        <source>Sizes of windows:</source>
        <translation>Größe der Fenster:</translation>
    </message>
    <message>
        <source>Key for pseudonyms:</source>
        <translation>Schlüssel für Pseudonyme:</translation>
    </message>
    <message>
        <source>Only you can read these files. A damaged one is set aside beside them, with “broken” in its name. The password is in none of them: the key store of your desktop keeps it, if there is one and you want that. The entry for the start at login is in the desktop&apos;s own folder.</source>
        <translation>Nur Sie können diese Dateien lesen. Eine beschädigte wird daneben beiseitegelegt, mit „broken“ im Namen. Das Kennwort steht in keiner davon: Es bewahrt der Schlüsselspeicher Ihres Desktops auf, wenn es einen gibt und Sie das wollen. Der Eintrag für den Start bei der Anmeldung liegt im Ordner, den der Desktop dafür hat.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PlayerBar</name>
    <message>
        <source>Position in the message</source>
        <translation>Stelle in der Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
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
    <name>Rufzeichen::PrintJob</name>
    <message>
        <source>Print calls</source>
        <translation>Anrufe drucken</translation>
    </message>
    <message>
        <source>The calls could not be printed.</source>
        <translation>Die Anrufe konnten nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The calls could not be printed: %1</source>
        <translation>Die Anrufe konnten nicht gedruckt werden: %1</translation>
    </message>
    <message>
        <source>Printing the calls …</source>
        <translation>Die Anrufe werden gedruckt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::PrivacyForm</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What others can see</source>
        <translation>Was andere sehen können</translation>
    </message>
    <message>
        <source>&amp;Choose what notifications show…</source>
        <translation>&amp;Inhalt der Benachrichtigungen wählen …</translation>
    </message>
    <message>
        <source>Web page for “&amp;Look up”:</source>
        <translation>Webseite für „Nachschla&amp;gen“:</translation>
    </message>
    <message>
        <source>Opens in your browser, and only when you choose “Look up” for a number. %1 stands for the number.</source>
        <translation>Öffnet sich in Ihrem Browser, und nur, wenn Sie für eine Nummer „Nachschlagen“ wählen. %1 steht für die Nummer.</translation>
    </message>
    <message>
        <source>This is not a web address with a place for the number. It needs to look like https://example.org/?q=%1</source>
        <translation>Das ist keine Webadresse mit einem Platz für die Nummer. Richtig wäre so etwas wie https://example.org/?q=%1</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody unless you set that up, in a rule or for your home automation. Otherwise Rufzeichen talks only to your FRITZ!Box in your own network, and never contacts an address on the internet by itself.</source>
        <translation>Nichts wird an jemanden gesendet, außer Sie richten das ein, in einer Regel oder für Ihre Hausautomation. Sonst spricht Rufzeichen nur mit Ihrer FRITZ!Box in Ihrem eigenen Netz und nimmt nie von sich aus Verbindung zu einer Adresse im Internet auf.</translation>
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
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>On these days:</source>
        <translation>An diesen Tagen:</translation>
    </message>
    <message>
        <source>Important callers</source>
        <translation>Wichtige Anrufer</translation>
    </message>
    <message>
        <source>Their calls pop up at any time: also during quiet hours, and while the desktop is set to “do not disturb”. So do those of contacts that a phone book marks as important (VIP). In the history you choose them by “Also pop up when it is quiet”.</source>
        <translation>Ihre Anrufe werden jederzeit angezeigt: auch während der Ruhezeiten und wenn der Desktop auf „Nicht stören“ steht. Das gilt ebenso für Kontakte, die ein Telefonbuch als wichtig markiert (VIP). In der Anrufliste wählen Sie sie mit „Auch in der Ruhezeit anzeigen“.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RecordCommand</name>
    <message>
        <source>Another recorder already keeps the call history %1.</source>
        <translation>Die Anrufliste %1 wird schon von einem anderen Aufzeichner geführt.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written: %1: %2.</source>
        <translation>Die Kennzahlen können nicht geschrieben werden: %1: %2.</translation>
    </message>
    <message>
        <source>Calls can&apos;t be stored: %1. They are kept in memory until that works again.</source>
        <translation>Anrufe können nicht gespeichert werden: %1. Sie bleiben im Speicher, bis das wieder geht.</translation>
    </message>
    <message>
        <source>All calls are stored again.</source>
        <translation>Alle Anrufe sind wieder gespeichert.</translation>
    </message>
    <message>
        <source>The file of the call history was removed or replaced. Calls are stored in %1 again.</source>
        <translation>Die Datei der Anrufliste wurde entfernt oder ersetzt. Anrufe werden wieder in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The latest calls may be lost in a power cut, the disk reports: %1</source>
        <translation>Die letzten Anrufe könnten bei einem Stromausfall verloren gehen, der Datenträger meldet: %1</translation>
    </message>
    <message>
        <source>The call history could not be backed up: %1. Earlier backups are kept.</source>
        <translation>Die Anrufliste konnte nicht gesichert werden: %1. Frühere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Calls that were removed are still in the backups of the call history: %1.</source>
        <translation>Entfernte Anrufe sind noch in den Sicherungen der Anrufliste: %1.</translation>
    </message>
    <message>
        <source>The call history is damaged: see rufzeichen-cli history repair.</source>
        <translation>Die Anrufliste ist beschädigt: Siehe rufzeichen-cli history repair.</translation>
    </message>
    <message>
        <source>The call list of the FRITZ!Box is not fetched: %1</source>
        <translation>Die Anrufliste der FRITZ!Box wird nicht abgerufen: %1</translation>
    </message>
    <message>
        <source>The certificate is accepted for now, but can&apos;t be saved: %1</source>
        <translation>Das Zertifikat gilt vorerst, kann aber nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>How long calls are kept is not chosen yet, so none are removed: see history/retentionDays in the settings file.</source>
        <translation>Wie lange Anrufe aufbewahrt werden, ist noch nicht gewählt, deshalb werden keine entfernt: siehe history/retentionDays in der Einstellungsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are older than history/retentionDays in the settings file. None is removed before you have agreed to it there with history/confirmedRetentionDays.</source>
        <translation>
            <numerusform>%Ln Anruf ist älter, als history/retentionDays in der Einstellungsdatei sagt. Er wird erst gelöscht, wenn Sie dem dort mit history/confirmedRetentionDays zugestimmt haben.</numerusform>
            <numerusform>%Ln Anrufe sind älter, als history/retentionDays in der Einstellungsdatei sagt. Sie werden erst gelöscht, wenn Sie dem dort mit history/confirmedRetentionDays zugestimmt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that were kept long enough can&apos;t be removed now. It is tried again at midnight.</source>
        <translation>Anrufe, deren Aufbewahrungszeit vorbei ist, können gerade nicht entfernt werden. Es wird um Mitternacht wieder versucht.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Erinnern</translation>
    </message>
    <message>
        <source>This time is past. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine spätere.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RepairBar</name>
    <message>
        <source>Progress of the repair</source>
        <translation>Fortschritt der Reparatur</translation>
    </message>
    <message>
        <source>&amp;Restore what can be read</source>
        <translation>Lesbares &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>The call history is damaged. A repair sets the damaged file aside and brings back all calls that can be read.</source>
        <translation>Die Anrufliste ist beschädigt. Eine Reparatur legt die beschädigte Datei beiseite und holt alle lesbaren Anrufe zurück.</translation>
    </message>
    <message>
        <source>Calls that can still be read in the damaged call history, %1, can be restored.</source>
        <translation>Anrufe, die in der beschädigten Anrufliste %1 noch lesbar sind, können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The damaged call history can&apos;t be set aside: %1</source>
        <translation>Die beschädigte Anrufliste kann nicht beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>Restoring what can be read …</source>
        <translation>Lesbares wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The calls could not be restored: %1</source>
        <translation>Die Anrufe konnten nicht wiederhergestellt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) restored.</source>
        <translation>
            <numerusform>%Ln Anruf wiederhergestellt.</numerusform>
            <numerusform>%Ln Anrufe wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The calls that were restored, and those that were not</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Anruf war nicht lesbar.</numerusform>
            <numerusform>%Ln Anrufe waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %p %</source>
        <translation>Wiederhergestellt: %p %</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RowTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>+ Add c&amp;ondition</source>
        <translation>+ &amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Only if all of this is so</source>
        <translation>Nur wenn das alles stimmt</translation>
    </message>
    <message>
        <source>+ Add &amp;action</source>
        <translation>+ A&amp;ktion hinzufügen</translation>
    </message>
    <message>
        <source>Then do this</source>
        <translation>Dann geschieht das</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel heißt schon so.</translation>
    </message>
    <message>
        <source>The rule does nothing: add an action.</source>
        <translation>Die Regel tut nichts: Fügen Sie eine Aktion hinzu.</translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation>Die Regel ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This can&apos;t be done then. Choose another event, or remove it.</source>
        <translation>Das ist dann nicht möglich. Wählen Sie ein anderes Ereignis oder entfernen Sie die Aktion.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RuleField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RuleLogDialog</name>
    <message>
        <source>There has been no trouble with rules, and no program has said anything, since Rufzeichen was started.</source>
        <translation>Seit dem Start von Rufzeichen gab es keine Schwierigkeiten mit Regeln, und kein Programm hat etwas gemeldet.</translation>
    </message>
    <message>
        <source>Log of the rules</source>
        <translation>Protokoll der Regeln</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;What the program has said (standard error):</source>
        <translation>&amp;Was das Programm gemeldet hat (Standardfehler):</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RulePart</name>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RuleTrialDialog</name>
    <message>
        <source>Looking through past calls …</source>
        <translation>Frühere Anrufe werden durchgesehen …</translation>
    </message>
    <message>
        <source>What would have happened</source>
        <translation>Was geschehen wäre</translation>
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
        <source>Would have been done</source>
        <translation>Wäre getan worden</translation>
    </message>
    <message>
        <source>The call history can&apos;t be read at the moment.</source>
        <translation>Die Anrufliste ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>No past call would have met this rule.</source>
        <translation>Auf keinen früheren Anruf hätte die Regel gepasst.</translation>
    </message>
    <message numerus="yes">
        <source>These are the latest %Ln. Nothing of it was done.</source>
        <translation>
            <numerusform>Das ist der letzte. Nichts davon wurde getan.</numerusform>
            <numerusform>Das sind die letzten %Ln. Nichts davon wurde getan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have happened %Ln time(s). Nothing of it was done.</source>
        <translation>
            <numerusform>Es wäre einmal geschehen. Nichts davon wurde getan.</numerusform>
            <numerusform>Es wäre %Ln-mal geschehen. Nichts davon wurde getan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::RulesForm</name>
    <message>
        <source>A rule says what is done when something happens to a call. All rules that a call meets are done, in this order.</source>
        <translation>Eine Regel sagt, was geschieht, wenn mit einem Anruf etwas passiert. Alle Regeln, die auf einen Anruf passen, werden in dieser Reihenfolge befolgt.</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>W&amp;hat would have happened…</source>
        <translation>&amp;Was wäre geschehen …</translation>
    </message>
    <message>
        <source>L&amp;og…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule and the number of its copy</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete the rule “%1”?</source>
        <translation>Die Regel „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is done about calls</source>
        <translation>Was bei Anrufen geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) of the settings file can&apos;t be understood. They are left out until you correct them there:</source>
        <translation>
            <numerusform>%Ln Regel der Einstellungsdatei ist unverständlich. Sie wird ausgelassen, bis Sie sie dort berichtigen:</numerusform>
            <numerusform>%Ln Regeln der Einstellungsdatei sind unverständlich. Sie werden ausgelassen, bis Sie sie dort berichtigen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SecondFactorDialog</name>
    <message>
        <source>Nobody has confirmed it in time, or it was declined at the box.</source>
        <translation>Niemand hat rechtzeitig bestätigt, oder es wurde an der Box abgelehnt.</translation>
    </message>
    <message>
        <source>There were too many tries, so the box takes none for now. It may take an hour until it does again.</source>
        <translation>Es gab zu viele Versuche, deshalb nimmt die Box vorerst keine mehr an. Bis es wieder geht, kann eine Stunde vergehen.</translation>
    </message>
    <message>
        <source>The box waits for somebody who confirms another change. Confirm or cancel that one, or wait two minutes.</source>
        <translation>Die Box wartet gerade auf die Bestätigung einer anderen Änderung. Bestätigen Sie diese, brechen Sie sie ab oder warten Sie zwei Minuten.</translation>
    </message>
    <message>
        <source>The box can&apos;t be asked: the connection to it is lost, or it does not understand.</source>
        <translation>Die Box lässt sich nicht fragen: Die Verbindung ist abgerissen, oder sie versteht die Frage nicht.</translation>
    </message>
    <message>
        <source>Confirm at the FRITZ!Box</source>
        <translation>An der FRITZ!Box bestätigen</translation>
    </message>
    <message>
        <source>The box wants to know that it is you</source>
        <translation>Die Box will wissen, dass Sie es sind</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the box how you can confirm…</source>
        <translation>Die Box wird gefragt, wie Sie bestätigen können …</translation>
    </message>
    <message>
        <source>Press any button of the FRITZ!Box itself.</source>
        <translation>Drücken Sie eine beliebige Taste an der FRITZ!Box selbst.</translation>
    </message>
    <message>
        <source>Dial this code on a phone that is registered at the box, and wait for the tone:</source>
        <translation>Wählen Sie an einem Telefon, das an der Box angemeldet ist, diesen Code und warten Sie den Ton ab:</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>Warten auf Sie …</translation>
    </message>
    <message>
        <source>Waiting for you… The box names no way that is known here. Have you set up an app for confirming? Then confirm in the box&apos;s pages.</source>
        <translation>Warten auf Sie … Die Box nennt keinen Weg, der hier bekannt ist. Haben Sie eine App zum Bestätigen eingerichtet? Dann bestätigen Sie in der Oberfläche der Box.</translation>
    </message>
    <message>
        <source>Or dial this code on a phone that is registered at the box, and wait for the tone:</source>
        <translation>Oder wählen Sie an einem Telefon, das an der Box angemeldet ist, diesen Code und warten Sie den Ton ab:</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset this pa&amp;ge</source>
        <translation>Diese Seite zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Namen und Nummern</translation>
    </message>
    <message>
        <source>Calls and privacy</source>
        <translation>Anrufe und Datenschutz</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Backup and log</source>
        <translation>Sicherung und Protokoll</translation>
    </message>
    <message>
        <source>Lines and phones</source>
        <translation>Anschlüsse und Telefone</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Home automation</source>
        <translation>Hausautomation</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsame Anrufliste</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SettingsSidebar</name>
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
    <name>Rufzeichen::SettingsTroubles</name>
    <message>
        <source>%1 was not a settings file and is now called %2; the defaults are used.</source>
        <translation>%1 war keine Einstellungsdatei und heißt jetzt %2; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>%1: the value of %2 can&apos;t be understood, its default is used.</source>
        <translation>%1: Der Wert von %2 ist unverständlich, es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>Die Einstellungen können in %1 nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SharingForm</name>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsame Anrufliste</translation>
    </message>
    <message>
        <source>An office can keep one history on a PostgreSQL server: every desk then shows who has called and who has called back. Without the server each desk goes on by itself.</source>
        <translation>Ein Büro kann eine gemeinsame Anrufliste auf einem PostgreSQL-Server führen: Jeder Platz zeigt dann, wer angerufen und wer zurückgerufen hat. Ist der Server nicht da, macht jeder Platz für sich weiter.</translation>
    </message>
    <message>
        <source>S&amp;hare the history with other desks</source>
        <translation>Anrufliste mit anderen &amp;Plätzen teilen</translation>
    </message>
    <message>
        <source>Everybody who may read on that server then sees your calls, earlier ones too, your notes, what is to be called back and by whom, and the names of your lines. Phone books and reminders are not shared.</source>
        <translation>Alle, die auf dem Server lesen dürfen, sehen dann Ihre Anrufe, auch frühere, Ihre Notizen, was zurückzurufen ist und von wem, und die Namen Ihrer Leitungen. Telefonbücher und Erinnerungen werden nicht geteilt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>This is neither a name nor an address of a computer. The port has a field of its own.</source>
        <translation>Das ist weder der Name noch die Adresse eines Computers. Der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a database.</source>
        <translation>Das kann kein Name einer Datenbank sein.</translation>
    </message>
    <message>
        <source>Server&apos;s &amp;user:</source>
        <translation>&amp;Benutzer des Servers:</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a user.</source>
        <translation>Das kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>Server&apos;s pass&amp;word:</source>
        <translation>&amp;Kennwort des Servers:</translation>
    </message>
    <message>
        <source>What you type is put into the key store of your desktop and is not shown again.</source>
        <translation>Was Sie eingeben, kommt in den Schlüsselspeicher Ihres Desktops und wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Test the server</source>
        <translation>Server &amp;testen</translation>
    </message>
    <message>
        <source>A name has 64 letters at most.</source>
        <translation>Ein Name hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server:</source>
        <translation>&amp;Zertifikat des Servers:</translation>
    </message>
    <message>
        <source>Has to be trusted</source>
        <translation>Muss vertrauenswürdig sein</translation>
    </message>
    <message>
        <source>Any, in private networks only</source>
        <translation>Beliebig, nur in privaten Netzen</translation>
    </message>
    <message>
        <source>With any certificate, another computer in your network can pretend to be the server, and read and change what is shared.</source>
        <translation>Bei einem beliebigen Zertifikat kann sich ein anderer Computer in Ihrem Netz als der Server ausgeben und lesen und ändern, was geteilt wird.</translation>
    </message>
    <message>
        <source>Server&apos;s &amp;port:</source>
        <translation>P&amp;ort des Servers:</translation>
    </message>
    <message>
        <source>This is not a port. It needs to be a number from 1 to 65535; most servers use 5432.</source>
        <translation>Das ist kein Port. Es muss eine Zahl von 1 bis 65535 sein; die meisten Server verwenden 5432.</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Die, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>A file with trusted certificates</source>
        <translation>Eine Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>Trusted cert&amp;ificates:</source>
        <translation>&amp;Vertrauenswürdige Zertifikate:</translation>
    </message>
    <message>
        <source>This needs to be the whole path of a file, such as /etc/ssl/office.crt.</source>
        <translation>Das muss der ganze Pfad einer Datei sein, etwa /etc/ssl/buero.crt.</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The key store of your desktop did not take the password: Rufzeichen knows it until it ends.</source>
        <translation>Der Schlüsselspeicher Ihres Desktops hat das Kennwort nicht angenommen: Rufzeichen kennt es, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>How the others see you</source>
        <translation>Wie die anderen Sie sehen</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
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
        <translation>Details zum Anruf ein- oder ausblenden</translation>
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
        <source>A client has disconnected.</source>
        <translation>Ein Programm hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>The scenario is over; Ctrl+C ends the simulation.</source>
        <translation>Das Szenario ist zu Ende; Strg+C beendet die Simulation.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on.</source>
        <translation>„%1“ ist keine Adresse, unter der sich Verbindungen annehmen lassen.</translation>
    </message>
    <message>
        <source>The simulation can&apos;t listen on port %1: %2. Choose another one with --port.</source>
        <translation>Die Simulation kann auf Port %1 keine Verbindungen annehmen: %2. Wählen Sie mit --port einen anderen.</translation>
    </message>
    <message>
        <source>A simulated FRITZ!Box listens on %1, port %2. In a second terminal:</source>
        <translation>Eine simulierte FRITZ!Box wartet unter %1, Port %2. In einem zweiten Terminal:</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: is the disk full?</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The simulation can&apos;t listen on port %1: %2. Choose another one with --tr064-port.</source>
        <translation>Die Simulation kann auf Port %1 keine Verbindungen annehmen: %2. Wählen Sie mit --tr064-port einen anderen.</translation>
    </message>
    <message>
        <source>--user needs a password in the environment variable RUFZEICHEN_PASSWORD.</source>
        <translation>--user braucht ein Kennwort in der Umgebungsvariablen RUFZEICHEN_PASSWORD.</translation>
    </message>
    <message>
        <source>TR-064 is on port %1, with TLS on port %2.</source>
        <translation>TR-064 gibt es auf Port %1, mit TLS auf Port %2.</translation>
    </message>
    <message>
        <source>The user is “%1”.</source>
        <translation>Der Benutzer heißt „%1“.</translation>
    </message>
    <message>
        <source>The user is “%1”, the password “%2”.</source>
        <translation>Der Benutzer heißt „%1“, das Kennwort „%2“.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 des Zertifikats: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
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
        <translation>bi&amp;s</translation>
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
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>The calls can&apos;t be read at the moment.</source>
        <translation>Die Anrufe können gerade nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::SwitchOnPage</name>
    <message>
        <source>Dial this on a phone like any number and start the call (green button). It is needed only once; the box remembers it.</source>
        <translation>Wählen Sie das an einem Telefon wie eine Nummer und starten Sie den Anruf (grüne Hörertaste). Einmal genügt, die Box merkt es sich.</translation>
    </message>
    <message>
        <source>Take a corded phone, or a cordless one that is registered at the box itself. The smartphone app, IP phones and cordless phones behind a repeater can&apos;t switch it on.</source>
        <translation>Nehmen Sie ein schnurgebundenes Telefon oder ein schnurloses, das an der Box selbst angemeldet ist. Die Smartphone-App, IP-Telefone und schnurlose Telefone hinter einem Repeater können ihn nicht einschalten.</translation>
    </message>
    <message>
        <source>Checking whether the call monitor is on…</source>
        <translation>Es wird geprüft, ob der Anrufmonitor eingeschaltet ist …</translation>
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
    <message>
        <source>Code to dial: %1</source>
        <translation>Zu wählender Code: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TelLinks</name>
    <message>
        <source>The link has no phone number but the code %1, which can change settings of the box or of your line. It is not dialled.</source>
        <translation>Der Link enthält keine Telefonnummer, sondern den Code %1, der Einstellungen der Box oder Ihres Anschlusses ändern kann. Er wird nicht gewählt.</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrayApplication</name>
    <message>
        <source>The key for pseudonyms in %1 can&apos;t be read or created: the log has masked numbers instead.</source>
        <translation>Der Schlüssel für Pseudonyme in %1 kann weder gelesen noch angelegt werden: Im Protokoll werden stattdessen die letzten drei Ziffern der Nummern unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>The FRITZ!Box has no calls that are missing here.</source>
        <translation>Die FRITZ!Box kennt keine Anrufe, die hier fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were fetched from the FRITZ!Box.</source>
        <translation>
            <numerusform>%Ln Anruf wurde von der FRITZ!Box geholt.</numerusform>
            <numerusform>%Ln Anrufe wurden von der FRITZ!Box geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of the FRITZ!Box can&apos;t be stored at the moment.</source>
        <translation>Die Anrufe der FRITZ!Box können gerade nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The certificate is trusted for now, but can&apos;t be saved: %1</source>
        <translation>Dem Zertifikat wird vorerst vertraut, es lässt sich aber nicht speichern: %1</translation>
    </message>
    <message>
        <source>Rufzeichen shows no notification of its own at the moment.</source>
        <translation>Rufzeichen zeigt zurzeit keine eigene Benachrichtigung.</translation>
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
    <message>
        <source>Log in to the FRITZ!Box…</source>
        <translation>An der FRITZ!Box anmelden …</translation>
    </message>
    <message>
        <source>Go to notification</source>
        <translation>Zur Benachrichtigung</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Nummer wählen …</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln new missed call(s) as seen</source>
        <translation>
            <numerusform>%Ln neuen verpassten Anruf als gesehen markieren</numerusform>
            <numerusform>%Ln neue verpasste Anrufe als gesehen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No new missed calls</source>
        <translation>Keine neuen verpassten Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln neue Sprachnachricht</numerusform>
            <numerusform>%Ln neue Sprachnachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>Nummer in der Zwischenablage anrufen …</translation>
    </message>
    <message>
        <source>To call back (%L1)</source>
        <translation>Zurückrufen (%L1)</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::TrialPage</name>
    <message>
        <source>When somebody calls you see this:</source>
        <translation>Wenn jemand anruft, sehen Sie dies:</translation>
    </message>
    <message>
        <source>Call yourself, from a mobile phone for instance.</source>
        <translation>Rufen Sie sich selbst an, zum Beispiel vom Handy.</translation>
    </message>
    <message>
        <source>Erika Mustermann</source>
        <translation>Erika Mustermann</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Eingehender Anruf: %1</translation>
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
        <source>It works. This call has been noticed: %1</source>
        <translation>Es funktioniert. Dieser Anruf wurde erkannt: %1</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::Troubles</name>
    <message>
        <source>The call history was damaged and is now %1; a new one was begun.</source>
        <translation>Die Anrufliste war beschädigt und heißt jetzt %1; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The call history can&apos;t be opened: %1</source>
        <translation>Die Anrufliste kann nicht geöffnet werden: %1</translation>
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
        <source>The file of the call history was removed or replaced while Rufzeichen was running. Calls are stored in %1 again.</source>
        <translation>Die Datei der Anrufliste wurde gelöscht oder ersetzt, während Rufzeichen lief. Anrufe werden wieder in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The latest calls may be lost in a power cut, the disk reports: %1</source>
        <translation>Die letzten Anrufe könnten bei einem Stromausfall verloren gehen, das Speichermedium meldet: %1</translation>
    </message>
    <message>
        <source>The log can&apos;t be written: %1: %2. It goes on when that is fixed.</source>
        <translation>Das Protokoll kann nicht geschrieben werden: %1: %2. Es geht weiter, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>The folder of the log, %1, was gone and has been created again: earlier logs are not in it.</source>
        <translation>Der Ordner des Protokolls, %1, war verschwunden und wurde neu angelegt: Frühere Protokolle sind nicht mehr darin.</translation>
    </message>
    <message>
        <source>The log is written again, nothing is missing.</source>
        <translation>Das Protokoll wird wieder geschrieben, nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The log is written again, %Ln lines are missing.</source>
        <translation>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The call history was changed for this version of Rufzeichen. It could not be backed up before: %1</source>
        <translation>Die Anrufliste wurde für diese Version von Rufzeichen angepasst. Sie konnte vorher nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Telefonbücher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Login to the FRITZ!Box</source>
        <translation>Anmeldung an der FRITZ!Box</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Calls that were kept long enough can&apos;t be removed now. Rufzeichen tries again at midnight.</source>
        <translation>Anrufe, deren Aufbewahrungszeit vorbei ist, können gerade nicht entfernt werden. Rufzeichen versucht es um Mitternacht wieder.</translation>
    </message>
    <message>
        <source>How long calls are kept is not chosen yet, so none are removed. You can choose it under Settings › Calls and privacy.</source>
        <translation>Wie lange Anrufe aufbewahrt werden, ist noch nicht gewählt, deshalb werden keine entfernt. Sie können es unter Einstellungen › Anrufe und Datenschutz wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) are older than you want to keep them. None is removed before you have agreed to it under Settings › Calls and privacy.</source>
        <translation>
            <numerusform>%Ln Anruf ist älter, als Sie Anrufe aufbewahren möchten. Er wird erst gelöscht, wenn Sie dem unter Einstellungen › Anrufe und Datenschutz zugestimmt haben.</numerusform>
            <numerusform>%Ln Anrufe sind älter, als Sie Anrufe aufbewahren möchten. Sie werden erst gelöscht, wenn Sie dem unter Einstellungen › Anrufe und Datenschutz zugestimmt haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rufzeichen::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) deleted.</source>
        <translation>
            <numerusform>%Ln Anruf gelöscht.</numerusform>
            <numerusform>%Ln Anrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls can&apos;t be deleted now: all are still there. Try again later.</source>
        <translation>Die Anrufe können gerade nicht gelöscht werden: Alle sind noch da. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The calls can&apos;t be brought back now. Try again later.</source>
        <translation>Die Anrufe können gerade nicht zurückgeholt werden. Bitte später noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) deleted, the others can&apos;t be deleted now.</source>
        <translation>
            <numerusform>%Ln Anruf gelöscht, die anderen können gerade nicht gelöscht werden.</numerusform>
            <numerusform>%Ln Anrufe gelöscht, die anderen können gerade nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone now. Try again later.</source>
        <translation>Das kann jetzt nicht rückgängig gemacht werden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Undo deletion</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::WelcomePage</name>
    <message>
        <source>Rufzeichen shows who is calling on the phones of your FRITZ!Box, and keeps the calls that you miss.</source>
        <translation>Rufzeichen zeigt, wer auf den Telefonen Ihrer FRITZ!Box anruft, und bewahrt die Anrufe auf, die Sie verpassen.</translation>
    </message>
    <message>
        <source>Three short steps, and it works. You need no password for that.</source>
        <translation>Drei kurze Schritte, und es läuft. Ein Kennwort brauchen Sie dafür nicht.</translation>
    </message>
    <message>
        <source>Find your FRITZ!Box</source>
        <translation>Ihre FRITZ!Box finden</translation>
    </message>
    <message>
        <source>Switch on its call monitor</source>
        <translation>Ihren Anrufmonitor einschalten</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Rufzeichen::Windows</name>
    <message>
        <source>About Rufzeichen</source>
        <translation>Über Rufzeichen</translation>
    </message>
    <message>
        <source>The call monitor for the FRITZ!Box: shows who is calling and keeps past calls.

Free software under the GNU General Public License, version 3 or later. FRITZ!Box is a trademark of its owner, who has nothing to do with this program.</source>
        <translation>Der Anrufmonitor für die FRITZ!Box: zeigt, wer anruft, und bewahrt die Anrufe auf.

Freie Software unter der GNU General Public License, Version 3 oder später. FRITZ!Box ist eine Marke ihres Inhabers, der mit diesem Programm nichts zu tun hat.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons: Rufzeichen stays in this window, and closing it only minimises it.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Rufzeichen bleibt in diesem Fenster, und Schließen minimiert es nur.</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Tick at least one number.</source>
        <translation>Haken Sie mindestens eine Nummer an.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>These are not phone numbers with commas between them.</source>
        <translation>Das sind keine Telefonnummern mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>0431* means all numbers that begin like this.</source>
        <translation>0431* steht für alle Nummern, die so beginnen.</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>Tick at least one phone book.</source>
        <translation>Haken Sie mindestens ein Telefonbuch an.</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Known number</source>
        <translation>Bekannte Nummer</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>A country code looks like +49.</source>
        <translation>Eine Landesvorwahl sieht aus wie +49.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Type a place, or the beginning of it.</source>
        <translation>Geben Sie einen Ort oder den Anfang davon ein.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Haken Sie mindestens einen Tag an.</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>The call pops up without a sound, until it is over.</source>
        <translation>Der Anruf wird ohne Ton angezeigt, bis er vorbei ist.</translation>
    </message>
    <message>
        <source>Pause music</source>
        <translation>Musik anhalten</translation>
    </message>
    <message>
        <source>Players that play are paused, and go on when the call is over.</source>
        <translation>Was gerade spielt, wird angehalten und spielt weiter, wenn der Anruf vorbei ist.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Klang abspielen</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Choose a program.</source>
        <translation>Wählen Sie ein Programm.</translation>
    </message>
    <message>
        <source>It runs with your rights and just these arguments. What is known of the call is in its environment, as CALL_NUMBER and so on.</source>
        <translation>Es läuft mit Ihren Rechten und genau diesen Argumenten. Was über den Anruf bekannt ist, steht in seiner Umgebung, als CALL_NUMBER und so weiter.</translation>
    </message>
    <message>
        <source>Arguments, each on a line of its own:</source>
        <translation>Argumente, jedes auf einer eigenen Zeile:</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.org/?number=%1, with placeholders only behind the name of the server.</source>
        <translation>Das ist keine Adresse wie https://example.org/?number=%1, mit Platzhaltern nur hinter dem Namen des Servers.</translation>
    </message>
    <message>
        <source>%1 stands for the number, {name} for the name. The page learns of them.</source>
        <translation>%1 steht für die Nummer, {name} für den Namen. Die Seite erfährt sie.</translation>
    </message>
    <message>
        <source>Tell a server</source>
        <translation>Server benachrichtigen</translation>
    </message>
    <message>
        <source>This is not an address such as https://example.org/calls.</source>
        <translation>Das ist keine Adresse wie https://example.org/calls.</translation>
    </message>
    <message>
        <source>The server gets number, name and times of each call that the rule is for.</source>
        <translation>Der Server bekommt Nummer, Name und Zeiten jedes Anrufs, für den die Regel gilt.</translation>
    </message>
    <message>
        <source>Secret that signs it (may be empty):</source>
        <translation>Geheimnis, mit dem das unterschrieben wird (darf leer sein):</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Type what the note says.</source>
        <translation>Geben Sie ein, was in der Notiz steht.</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Ankommende Anrufe</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Abgehende Anrufe</translation>
    </message>
    <message>
        <source>The number is withheld</source>
        <translation>Die Nummer ist unterdrückt</translation>
    </message>
    <message>
        <source>The number is sent</source>
        <translation>Die Nummer wird übermittelt</translation>
    </message>
    <message>
        <source>The number is in no phone book</source>
        <translation>Die Nummer steht in keinem Telefonbuch</translation>
    </message>
    <message>
        <source>The number is in a phone book</source>
        <translation>Die Nummer steht in einem Telefonbuch</translation>
    </message>
    <message>
        <source>Don&apos;t show the call</source>
        <translation>Den Anruf nicht anzeigen</translation>
    </message>
    <message>
        <source>Show the call, also when it is quiet</source>
        <translation>Den Anruf anzeigen, auch in der Ruhezeit</translation>
    </message>
    <message>
        <source>Important caller</source>
        <translation>Wichtiger Anrufer</translation>
    </message>
    <message>
        <source>Important is whom a phone book marks (VIP), and whom you have chosen in the history or in the settings.</source>
        <translation>Wichtig ist, wen ein Telefonbuch markiert (VIP) und wen Sie in der Anrufliste oder in den Einstellungen gewählt haben.</translation>
    </message>
    <message>
        <source>An important caller</source>
        <translation>Ein wichtiger Anrufer</translation>
    </message>
    <message>
        <source>Not an important caller</source>
        <translation>Kein wichtiger Anrufer</translation>
    </message>
</context>
<context>
    <name>RuleProblemText</name>
    <message>
        <source>It is yes or no.</source>
        <translation>Er ist yes oder no.</translation>
    </message>
    <message>
        <source>It is a text that is not empty nor too long.</source>
        <translation>Er ist ein Text, der weder leer noch zu lang ist.</translation>
    </message>
    <message>
        <source>It is a text of one line, up to 100 letters.</source>
        <translation>Er ist eine Zeile mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>It is rings, answered, ended, missed or voicemail.</source>
        <translation>Er ist rings, answered, ended, missed oder voicemail.</translation>
    </message>
    <message>
        <source>It is incoming or outgoing.</source>
        <translation>Er ist incoming oder outgoing.</translation>
    </message>
    <message>
        <source>It is own numbers, with commas between them.</source>
        <translation>Er besteht aus eigenen Nummern mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>It is phone numbers, with commas between them, such as 0431*.</source>
        <translation>Er besteht aus Rufnummern mit Kommas dazwischen, zum Beispiel 0431*.</translation>
    </message>
    <message>
        <source>It is names of phone books, with commas between them.</source>
        <translation>Er besteht aus Namen von Telefonbüchern mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>It is the code of a country, such as 43.</source>
        <translation>Er ist die Vorwahl eines Landes, zum Beispiel 43.</translation>
    </message>
    <message>
        <source>It is two times of day, such as 22:00-07:00.</source>
        <translation>Er besteht aus zwei Uhrzeiten, zum Beispiel 22:00-07:00.</translation>
    </message>
    <message>
        <source>It is days such as mon-fri or sat,sun.</source>
        <translation>Er nennt Tage, zum Beispiel mon-fri oder sat,sun.</translation>
    </message>
    <message>
        <source>It is up to 200 texts, with commas between them.</source>
        <translation>Er besteht aus höchstens 200 Texten mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>It is an address such as https://example.org/?number=%1, with placeholders only behind the name of the server.</source>
        <translation>Er ist eine Adresse wie https://example.org/?number=%1, mit Platzhaltern nur hinter dem Namen des Servers.</translation>
    </message>
    <message>
        <source>It is an address such as https://example.org/calls.</source>
        <translation>Er ist eine Adresse wie https://example.org/calls.</translation>
    </message>
    <message>
        <source>It is the whole path of a file, such as /home/anna/bell.oga.</source>
        <translation>Er ist der vollständige Pfad einer Datei, zum Beispiel /home/anna/bell.oga.</translation>
    </message>
    <message>
        <source>The value of “%1” can&apos;t be understood. %2</source>
        <translation>Der Wert von „%1“ ist unverständlich. %2</translation>
    </message>
    <message>
        <source>The key “%1” is lacking. %2</source>
        <translation>Der Schlüssel „%1“ fehlt. %2</translation>
    </message>
    <message>
        <source>It does nothing: a key such as run, note or show is lacking.</source>
        <translation>Sie tut nichts: Es fehlt ein Schlüssel wie run, note oder show.</translation>
    </message>
    <message>
        <source>A rule before it has the same name.</source>
        <translation>Eine Regel davor hat denselben Namen.</translation>
    </message>
    <message>
        <source>There is no key “%1”. The keys are %2.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht. Die Schlüssel sind %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”: “%2” may be meant.</source>
        <translation>Den Schlüssel „%1“ gibt es nicht, vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done at this event, only with %2.</source>
        <translation>„%1“ ist bei diesem Ereignis nicht möglich, nur mit %2.</translation>
    </message>
    <message>
        <source>It looks like a rule, whose section would be called [%1] or have another number.</source>
        <translation>Das sieht nach einer Regel aus, deren Abschnitt aber [%1] hieße oder eine andere Nummer hätte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) can&apos;t be understood and are left out.</source>
        <translation>
            <numerusform>%Ln Regel ist unverständlich und wird ausgelassen.</numerusform>
            <numerusform>%Ln Regeln sind unverständlich und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleResultText</name>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 meldet</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1 has ended with exit code %2</source>
        <translation>%1 endete mit dem Exit-Code %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started</source>
        <translation>%1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>%1 took too long and was ended</source>
        <translation>%1 brauchte zu lange und wurde beendet</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 answers with the error %2</source>
        <translation>%1 antwortet mit dem Fehler %2</translation>
    </message>
    <message>
        <source>no web address has come of %1</source>
        <translation>aus %1 wurde keine Webadresse</translation>
    </message>
    <message>
        <source>%1 was left out, because too many rules are at work</source>
        <translation>%1 wurde ausgelassen, weil zu viele Regeln zugleich laufen</translation>
    </message>
    <message>
        <source>the note was not written: the call is not in the history</source>
        <translation>die Notiz wurde nicht geschrieben: der Anruf ist nicht in der Anrufliste</translation>
    </message>
    <message>
        <source>The call history does not tell when there was a new voice message, so this rule can&apos;t be tried.</source>
        <translation>Die Anrufliste weiß nicht, wann es eine neue Sprachnachricht gab, darum lässt sich diese Regel nicht ausprobieren.</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>When a number is dialled</source>
        <translation>Wenn eine Nummer gewählt wird</translation>
    </message>
    <message>
        <source>When somebody calls</source>
        <translation>Wenn jemand anruft</translation>
    </message>
    <message>
        <source>When a call is answered</source>
        <translation>Wenn ein Anruf angenommen wird</translation>
    </message>
    <message>
        <source>When a call is over</source>
        <translation>Wenn ein Anruf zu Ende ist</translation>
    </message>
    <message>
        <source>When a call was missed</source>
        <translation>Wenn ein Anruf verpasst wurde</translation>
    </message>
    <message>
        <source>When there is a new voice message</source>
        <translation>Wenn eine neue Nachricht auf dem Anrufbeantworter ist</translation>
    </message>
    <message>
        <source>only incoming calls</source>
        <translation>nur ankommende Anrufe</translation>
    </message>
    <message>
        <source>only outgoing calls</source>
        <translation>nur abgehende Anrufe</translation>
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
        <source>phone book %1</source>
        <translation>Telefonbuch %1</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>number not withheld</source>
        <translation>Nummer nicht unterdrückt</translation>
    </message>
    <message>
        <source>number in a phone book</source>
        <translation>Nummer in einem Telefonbuch</translation>
    </message>
    <message>
        <source>number in no phone book</source>
        <translation>Nummer in keinem Telefonbuch</translation>
    </message>
    <message>
        <source>country code +%1</source>
        <translation>Landesvorwahl +%1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>show the call in any case</source>
        <translation>den Anruf auf jeden Fall anzeigen</translation>
    </message>
    <message>
        <source>don&apos;t show the call</source>
        <translation>den Anruf nicht anzeigen</translation>
    </message>
    <message>
        <source>show it without a sound</source>
        <translation>ihn ohne Ton anzeigen</translation>
    </message>
    <message>
        <source>pause the music</source>
        <translation>die Musik anhalten</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>%1 benachrichtigen</translation>
    </message>
    <message>
        <source>write the note “%1”</source>
        <translation>die Notiz „%1“ schreiben</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>noch nichts tun</translation>
    </message>
    <message>
        <source>important caller</source>
        <translation>wichtiger Anrufer</translation>
    </message>
    <message>
        <source>no important caller</source>
        <translation>kein wichtiger Anrufer</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>There is no rule “%1”: rufzeichen-cli rules list prints those that there are.</source>
        <translation>Es gibt keine Regel „%1“: rufzeichen-cli rules list gibt die vorhandenen aus.</translation>
    </message>
    <message>
        <source>There is no call history %1: check the name after --database.</source>
        <translation>Die Anrufliste %1 gibt es nicht: Prüfen Sie den Namen hinter --database.</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be opened: %2</source>
        <translation>Die Anrufliste %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>The call history %1 can&apos;t be read: %2</source>
        <translation>Die Anrufliste %1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>there is nothing to play</source>
        <translation>es gibt nichts zu spielen</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
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
    <message>
        <source>“%1” takes what it sends</source>
        <translation>„%1“ braucht, was es senden soll</translation>
    </message>
    <message>
        <source>it is larger than 16 MB</source>
        <translation>sie ist größer als 16 MB</translation>
    </message>
</context>
<context>
    <name>ShareCommand</name>
    <message>
        <source>--print and --keep don&apos;t go together.</source>
        <translation>--print und --keep passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--print asks no server: leave the address out.</source>
        <translation>--print fragt keinen Server: Lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>--remove and --read-only don&apos;t go together.</source>
        <translation>--remove und --read-only passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like postgresql://admin@server/rufzeichen.</source>
        <translation>Das ist keine Adresse eines Servers. Sie sieht so aus: postgresql://admin@server/rufzeichen.</translation>
    </message>
    <message>
        <source>The address names no server. For a socket on this computer it ends with ?host=/run/postgresql.</source>
        <translation>Die Adresse nennt keinen Server. Für einen Socket auf diesem Computer endet sie mit ?host=/run/postgresql.</translation>
    </message>
    <message>
        <source>The address names no database: add one, such as /rufzeichen.</source>
        <translation>Die Adresse nennt keine Datenbank: Hängen Sie eine an, etwa /rufzeichen.</translation>
    </message>
    <message>
        <source>No password in the address: others could see it in the list of processes. It is asked for, or comes from the environment variable RUFZEICHEN_SHARE_PASSWORD.</source>
        <translation>Kein Kennwort in der Adresse: Andere könnten es in der Liste der Prozesse sehen. Es wird erfragt oder kommt aus der Umgebungsvariablen RUFZEICHEN_SHARE_PASSWORD.</translation>
    </message>
    <message>
        <source>After the question mark only host=FOLDER is known, where the address names no server.</source>
        <translation>Nach dem Fragezeichen ist nur host=ORDNER bekannt, und nur, wenn die Adresse keinen Server nennt.</translation>
    </message>
    <message>
        <source>The shared history is set up. Now let each desk in: rufzeichen-cli share user %1 NAME</source>
        <translation>Die gemeinsame Anrufliste ist eingerichtet. Lassen Sie jetzt jeden Platz zu: rufzeichen-cli share user %1 NAME</translation>
    </message>
    <message>
        <source>The shared history is up to date now (version %1, before: %2).</source>
        <translation>Die gemeinsame Anrufliste ist jetzt auf dem neuesten Stand (Version %1, vorher: %2).</translation>
    </message>
    <message>
        <source>The shared history is set up already, and up to date (version %1).</source>
        <translation>Die gemeinsame Anrufliste ist schon eingerichtet und auf dem neuesten Stand (Version %1).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a user.</source>
        <translation>„%1“ kann nicht der Name eines Benutzers sein.</translation>
    </message>
    <message>
        <source>The server has a user “%1” already, who is not only for the shared history. Nothing was changed; choose another name.</source>
        <translation>Der Server hat schon einen Benutzer „%1“, der nicht nur für die gemeinsame Anrufliste da ist. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server has no user “%1”.</source>
        <translation>Der Server hat keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>The user “%1” is removed.</source>
        <translation>Der Benutzer „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The user “%1” has a new password, which is not shown again: %2</source>
        <translation>Der Benutzer „%1“ hat ein neues Kennwort, das nicht noch einmal gezeigt wird: %2</translation>
    </message>
    <message>
        <source>The user “%1” is added. The password, which is not shown again: %2</source>
        <translation>Der Benutzer „%1“ ist angelegt. Das Kennwort, das nicht noch einmal gezeigt wird: %2</translation>
    </message>
    <message>
        <source>The settings name no server of a shared history. Add an address to ask one: rufzeichen-cli share status postgresql://user@server/rufzeichen</source>
        <translation>Die Einstellungen nennen keinen Server einer gemeinsamen Anrufliste. Um einen zu fragen, hängen Sie eine Adresse an: rufzeichen-cli share status postgresql://benutzer@server/rufzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Calls are kept for %n day(s).</source>
        <translation>
            <numerusform>Anrufe werden %n Tag aufgehoben.</numerusform>
            <numerusform>Anrufe werden %n Tage aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are kept for ever.</source>
        <translation>Anrufe werden für immer aufgehoben.</translation>
    </message>
    <message>
        <source>Password of “%1” at the server of the shared history:</source>
        <translation>Kennwort von „%1“ auf dem Server der gemeinsamen Anrufliste:</translation>
    </message>
    <message>
        <source>This user may not do that: setting up needs the right to create schemas in the database, and users. (%1)</source>
        <translation>Dieser Benutzer darf das nicht: Zum Einrichten braucht es das Recht, Schemas in der Datenbank und Benutzer anzulegen. (%1)</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 are the words of the database server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server is not found. Check its address.</source>
        <translation>Der Server wurde nicht gefunden. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers at this address and port. It may only listen on its own computer (listen_addresses).</source>
        <translation>Unter dieser Adresse und diesem Port antwortet kein PostgreSQL-Server. Vielleicht ist er nur von seinem eigenen Computer aus zu erreichen (listen_addresses).</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address, and whether a firewall is in between.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie seine Adresse und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>The address of the server leads out of the private network, so nothing was sent. To use it, let its certificate be checked.</source>
        <translation>Die Adresse des Servers führt aus dem privaten Netz hinaus, deshalb wurde nichts gesendet. Um ihn zu verwenden, muss sein Zertifikat vertrauenswürdig sein.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is: this computer does not trust its certificate, that has another name, or it offers no encryption.</source>
        <translation>Der Server kann nicht beweisen, wer er ist: Dieser Computer vertraut seinem Zertifikat nicht, es hat einen anderen Namen oder er bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The connection to the server is broken.</source>
        <translation>Die Verbindung zum Server ist unterbrochen.</translation>
    </message>
    <message>
        <source>The server does not accept the user or the password, or does not let this user in from here (pg_hba.conf).</source>
        <translation>Der Server nimmt den Benutzer oder das Kennwort nicht an oder lässt diesen Benutzer von hier aus nicht zu (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check the name.</source>
        <translation>Der Server hat keine Datenbank mit diesem Namen. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The database holds no shared history yet. Whoever looks after it sets that up with “rufzeichen-cli share init”.</source>
        <translation>In der Datenbank ist noch keine gemeinsame Anrufliste. Wer sie betreut, richtet sie mit „rufzeichen-cli share init“ ein.</translation>
    </message>
    <message>
        <source>The shared history needs a newer version of Rufzeichen. Until it is installed, calls are kept on this computer, and nothing is lost.</source>
        <translation>Die gemeinsame Anrufliste braucht eine neuere Version von Rufzeichen. Bis sie installiert ist, bleiben die Anrufe auf diesem Computer, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>This user may not do that. Whoever looks after the server allows it with “rufzeichen-cli share user”.</source>
        <translation>Dieser Benutzer darf das nicht. Wer den Server betreut, erlaubt es mit „rufzeichen-cli share user“.</translation>
    </message>
    <message>
        <source>What is at this address does not answer as a shared history does.</source>
        <translation>Was unter dieser Adresse ist, antwortet nicht wie eine gemeinsame Anrufliste.</translation>
    </message>
    <message>
        <source>Works. This user may read and write.</source>
        <translation>Funktioniert. Dieser Benutzer darf lesen und schreiben.</translation>
    </message>
    <message>
        <source>Works. This user may only read: the others don&apos;t see what happens here.</source>
        <translation>Funktioniert. Dieser Benutzer darf nur lesen: Die anderen sehen nicht, was hier geschieht.</translation>
    </message>
    <message>
        <source>Connecting to the server of the shared history…</source>
        <translation>Verbindung mit dem Server der gemeinsamen Anrufliste wird hergestellt …</translation>
    </message>
    <message>
        <source>Bringing the histories together: %1 of %2…</source>
        <translation>Anruflisten werden zusammengeführt: %1 von %2 …</translation>
    </message>
    <message>
        <source>Bringing the histories together…</source>
        <translation>Anruflisten werden zusammengeführt …</translation>
    </message>
    <message>
        <source>The history is shared and up to date.</source>
        <translation>Die Anrufliste wird geteilt und ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>Warten auf den Server.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this computer will be shared once it works again.</source>
        <translation>
            <numerusform>%n Änderung dieses Computers wird geteilt, sobald es wieder geht.</numerusform>
            <numerusform>%n Änderungen dieses Computers werden geteilt, sobald es wieder geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has last answered on %1.</source>
        <translation>Der Server hat zuletzt am %1 geantwortet.</translation>
    </message>
    <message>
        <source>This installation of Rufzeichen can&apos;t talk to PostgreSQL servers: its part rufzeichen-sharing is missing.</source>
        <translation>Diese Installation von Rufzeichen kann nicht mit PostgreSQL-Servern sprechen: Ihr Teil rufzeichen-sharing fehlt.</translation>
    </message>
    <message>
        <source>The others could not be told that you call back. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Den anderen konnte nicht gesagt werden, dass Sie zurückrufen. %1</translation>
    </message>
    <message>
        <source>The others could not be told that you do not call back. %1</source>
        <translation>Den anderen konnte nicht gesagt werden, dass Sie nicht zurückrufen. %1</translation>
    </message>
    <message>
        <source>%1 was faster and calls back.</source>
        <translation>%1 war schneller und ruft zurück.</translation>
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
        <translation>Ausgehend</translation>
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
        <source>%1: %Ln call(s)</source>
        <translation>
            <numerusform>%1: %Ln Anruf</numerusform>
            <numerusform>%1: %Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln call(s)</source>
        <extracomment>A weekday and two times: Monday, 14:00 to 15:00: 3 calls</extracomment>
        <translation>
            <numerusform>%1, %2 bis %3: %Ln Anruf</numerusform>
            <numerusform>%1, %2 bis %3: %Ln Anrufe</numerusform>
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
    <message numerus="yes">
        <source>call(s)</source>
        <translation>
            <numerusform>Anruf</numerusform>
            <numerusform>Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>missed · %1</source>
        <translation>verpasst · %1</translation>
    </message>
    <message>
        <source>answered · %1</source>
        <translation>angenommen · %1</translation>
    </message>
    <message>
        <source>answering machine · %1</source>
        <translation>Anrufbeantworter · %1</translation>
    </message>
    <message>
        <source>talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message numerus="yes">
        <source>calls most: %Ln call(s)</source>
        <translation>
            <numerusform>ruft am häufigsten an: %Ln Anruf</numerusform>
            <numerusform>ruft am häufigsten an: %Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>of the missed on the answering machine</source>
        <translation>der verpassten auf dem Anrufbeantworter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incoming</source>
        <extracomment>A share, and of how many calls: 75 % of 4 incoming</extracomment>
        <translation>
            <numerusform>%1 von %Ln eingehenden</numerusform>
            <numerusform>%1 von %Ln eingehenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>y yes</source>
        <comment>what people type to agree</comment>
        <translation>j ja</translation>
    </message>
</context>
<context>
    <name>TrayCommandLineReader</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Shows in the tray who is calling on the FRITZ!Box. A second start passes its wishes to the first. A tel: link shows the calls with its number.</source>
        <translation>Zeigt im Infobereich, wer an der FRITZ!Box anruft. Ein zweiter Start reicht seine Wünsche an den ersten weiter. Ein tel:-Link zeigt die Anrufe mit seiner Nummer.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“%1” is not a tel: link with a number that can be dialled.</source>
        <translation>„%1“ ist kein tel:-Link mit einer Nummer, die sich wählen lässt.</translation>
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
        <translation>Verbindung mit %1 wird aufgebaut …</translation>
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
    <message>
        <source>Next try at %1</source>
        <translation>Nächster Versuch um %1</translation>
    </message>
    <message>
        <source>The FRITZ!Box waits for a login</source>
        <translation>Die FRITZ!Box wartet auf eine Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new missed call(s)</source>
        <translation>
            <numerusform>%Ln neuer verpasster Anruf</numerusform>
            <numerusform>%Ln neue verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new voice message(s)</source>
        <translation>
            <numerusform>%Ln neue Sprachnachricht</numerusform>
            <numerusform>%Ln neue Sprachnachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to call back</source>
        <translation>
            <numerusform>%Ln Anruf zurückzurufen</numerusform>
            <numerusform>%Ln Anrufe zurückzurufen</numerusform>
        </translation>
    </message>
    <message>
        <source>A recorder on this computer keeps the calls</source>
        <translation>Ein Aufzeichner auf diesem Computer führt die Anrufliste</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Rufzeichen is already running, but does not answer: quit it first.</source>
        <translation>Rufzeichen läuft schon, antwortet aber nicht: Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no folder for run-time data in which only you can write. Set XDG_RUNTIME_DIR.</source>
        <translation>Es gibt keinen Ordner für Laufzeitdaten, in den nur Sie schreiben können. Setzen Sie XDG_RUNTIME_DIR.</translation>
    </message>
    <message>
        <source>The demo can&apos;t start.</source>
        <translation>Die Demo kann nicht starten.</translation>
    </message>
    <message>
        <source>Try rufzeichen --help.</source>
        <translation>Mehr dazu: rufzeichen --help</translation>
    </message>
    <message>
        <source>Try rufzeichen-cli %1--help.</source>
        <translation>Mehr dazu: rufzeichen-cli %1--help</translation>
    </message>
    <message>
        <source>Rufzeichen is already running: %1 has no effect now, only when it starts.</source>
        <translation>Rufzeichen läuft bereits: %1 wirkt jetzt nicht, nur beim Start.</translation>
    </message>
    <message>
        <source>There is no display for windows here. In a terminal, rufzeichen-cli monitor shows who is calling.</source>
        <translation>Hier gibt es keine Anzeige für Fenster. Im Terminal zeigt rufzeichen-cli monitor, wer anruft.</translation>
    </message>
</context>
</TS>
