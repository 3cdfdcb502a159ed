<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Herald</source>
        <translation>Über Herald</translation>
    </message>
    <message>
        <source>Herald %1</source>
        <translation>Herald&#xa0;%1</translation>
    </message>
    <message>
        <source>Compose an event, publish it to the Particle Cloud, see honestly what became of it, and find it again.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib and tl::expected.

Particle is a trademark of Particle Industries; Herald is not made by them.</source>
        <translation>Ein Ereignis zusammenstellen, in der Particle Cloud veröffentlichen, ehrlich sehen, was daraus geworden ist, und es wiederfinden.

Freie Software unter der GNU General Public License, Version&#xa0;3 oder neuer. Entwickelt mit Qt&#xa0;%1, QtKeychain, QScintilla, cpp-httplib und tl::expected.

Particle ist eine Marke von Particle Industries; Herald stammt nicht von diesem Unternehmen.</translation>
    </message>
</context>
<context>
    <name>AccessToken</name>
    <message>
        <source>The token is empty.</source>
        <translation>Das Token ist leer.</translation>
    </message>
    <message>
        <source>The token is longer than 4096 characters.</source>
        <translation>Das Token ist länger als 4096&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>The token holds a space, a line end or a character that no token has.</source>
        <translation>Das Token enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das in keinem Token vorkommt.</translation>
    </message>
</context>
<context>
    <name>AccessTokenInfo</name>
    <message>
        <source>The server&apos;s answer about the token cannot be read. Is the server&apos;s address right?</source>
        <translation>Die Antwort des Servers zum Token ist nicht lesbar. Stimmt die Adresse des Servers?</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>HERALD_ACCESS_TOKEN cannot be used: %1</source>
        <translation>HERALD_ACCESS_TOKEN kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>HERALD_SERVER cannot be used: %1</source>
        <translation>HERALD_SERVER kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>There is no account called “%1”. “herald account list” shows those that there are.</source>
        <translation>Es gibt kein Konto namens „%1“. „herald account list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Both --account and HERALD_ACCESS_TOKEN are given. Leave one out: Herald does not guess which token is meant.</source>
        <translation>Sowohl --account als auch HERALD_ACCESS_TOKEN sind angegeben. Lassen Sie eines davon weg: Herald rät nicht, welches Token gemeint ist.</translation>
    </message>
    <message>
        <source>HERALD_SERVER is set, but HERALD_ACCESS_TOKEN is not. Set both, or neither to use an account.</source>
        <translation>HERALD_SERVER ist gesetzt, HERALD_ACCESS_TOKEN aber nicht. Setzen Sie beide, oder keines von beiden, um ein Konto zu verwenden.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Re&amp;ceiver</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>The oldest device that is to receive the events; it decides how many bytes of data get through.</source>
        <translation>Das älteste Gerät, das die Ereignisse empfangen soll; es bestimmt, wie viele Byte Daten durchkommen.</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>C&amp;heck token</source>
        <translation>To&amp;ken prüfen</translation>
    </message>
    <message>
        <source>Kept in your desktop&apos;s keychain and sent to the server above, nowhere else.</source>
        <translation>Wird im Schlüsselbund Ihres Desktops aufbewahrt und an den oben genannten Server gesendet, sonst nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>Its scope is unknown.</source>
        <translation>Sein Bereich ist unbekannt.</translation>
    </message>
    <message>
        <source>Its id is not a UUID.</source>
        <translation>Seine ID ist keine UUID.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the folder exists, is yours and has space, then try again.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden. Prüfen Sie, ob der Ordner existiert, Ihnen gehört und Platz bietet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s name is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name des Kontos ist länger als %n&#xa0;Zeichen.</numerusform>
            <numerusform>Der Name des Kontos ist länger als %n&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s name holds a character that cannot be shown.</source>
        <translation>Der Name des Kontos enthält ein Zeichen, das nicht dargestellt werden kann.</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of Herald and was not read.</source>
        <translation>%1 ist größer als jede Einstellungsdatei von Herald und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is not a usable account. %3</source>
        <translation>Der Abschnitt [%1] in %2 ist kein verwendbares Konto. %3</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An argument is not valid UTF-8 text. Nothing was done.
</source>
        <translation>Ein Argument ist kein gültiger UTF-8-Text. Es wurde nichts ausgeführt.
</translation>
    </message>
    <message>
        <source>“herald %1” is not available in this version.
</source>
        <translation>„herald %1“ ist in dieser Version nicht verfügbar.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. “herald --help” shows those that there are.
</source>
        <translation>Es gibt keinen Befehl „%1“. „herald --help“ zeigt die vorhandenen.
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>The particle command has no option for: %1</source>
        <extracomment>A comment above a command line; %1 lists fields such as &quot;ttl=30&quot;</extracomment>
        <translation>Der particle-Befehl hat keine Option für: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: herald [COMMAND]

Without a command the window opens. With a command no display is needed:

  publish NAME [DATA]   publish one event
  history               show what was published
  template              list and show templates
  account               list, add, check and remove accounts
  practice              run the practice cloud, a stand-in on this computer

“herald COMMAND --help” tells more. --version shows the version.

Exit codes: 0 accepted or done, 2 bad usage or invalid event, 3 rejected by the cloud,
4 not sent, 5 outcome unknown, 6 no usable token, 7 local storage failed, 130 interrupted.
HERALD_ACCESS_TOKEN with HERALD_SERVER is for machines without a keychain.
</source>
        <translation>Aufruf: herald [BEFEHL]

Ohne Befehl öffnet sich das Fenster. Mit einem Befehl ist keine grafische Oberfläche nötig:

  publish NAME [DATA]   ein Ereignis veröffentlichen
  history               zeigen, was veröffentlicht wurde
  template              Vorlagen auflisten und anzeigen
  account               Konten auflisten, hinzufügen, prüfen und entfernen
  practice              die Übungs-Cloud betreiben, eine Nachbildung auf diesem Computer

„herald BEFEHL --help“ verrät mehr. --version zeigt die Version.

Exit-Codes: 0 angenommen oder erledigt, 2 falscher Aufruf oder ungültiges Ereignis,
3 von der Cloud abgelehnt, 4 nicht gesendet, 5 Ergebnis unbekannt,
6 kein verwendbares Token, 7 lokaler Speicher versagt, 130 unterbrochen.
HERALD_ACCESS_TOKEN mit HERALD_SERVER ist für Rechner ohne Schlüsselbund gedacht.
</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>garage/door/open</source>
        <translation>garage/tor/offen</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Ereignisname</translation>
    </message>
    <message>
        <source>Name length</source>
        <translation>Länge des Namens</translation>
    </message>
    <message>
        <source>Name problems</source>
        <translation>Probleme mit dem Namen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>Ctrl+Tab and Ctrl+Shift+Tab leave the editor</source>
        <translation>Strg+Tab und Strg+Umschalt+Tab verlassen den Editor</translation>
    </message>
    <message>
        <source>Tab indents. Ctrl+Tab and Ctrl+Shift+Tab leave the editor, and so does Tab after Esc.</source>
        <translation>Tab rückt ein. Strg+Tab und Strg+Umschalt+Tab verlassen den Editor, ebenso Tab nach Esc.</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Ereignisdaten</translation>
    </message>
    <message>
        <source>Event problems</source>
        <translation>Probleme mit dem Ereignis</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Indent the JSON; its numbers, keys and texts stay as they are</source>
        <translation>JSON einrücken; Zahlen, Schlüssel und Texte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Mi&amp;nify</source>
        <translation>&amp;Minifizieren</translation>
    </message>
    <message>
        <source>Remove spaces and line ends that JSON does not need</source>
        <translation>Leerzeichen und Zeilenumbrüche entfernen, die JSON nicht braucht</translation>
    </message>
    <message>
        <source>Data size</source>
        <translation>Datengröße</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>The devices that are to receive the event: they decide how many bytes get through</source>
        <translation>Die Geräte, die das Ereignis empfangen sollen: Sie bestimmen, wie viele Byte durchkommen</translation>
    </message>
    <message>
        <source>Data meter</source>
        <translation>Datenfüllstand</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>Pr&amp;ivat</translation>
    </message>
    <message>
        <source>P&amp;ublic</source>
        <translation>Öffentli&amp;ch</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Time to live: how long the event should persist</source>
        <translation>Time to live: wie lange das Ereignis bestehen soll</translation>
    </message>
    <message>
        <source>TTL in seconds</source>
        <translation>TTL in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publish status</source>
        <translation>Veröffentlichungsstatus</translation>
    </message>
    <message>
        <source>&amp;Cancel publish</source>
        <translation>Veröffentlichun&amp;g abbrechen</translation>
    </message>
    <message>
        <source>Stop this publish (Esc)</source>
        <translation>Diese Veröffentlichung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>See exactly what would be sent; nothing is sent (Ctrl+P)</source>
        <translation>Genau ansehen, was gesendet würde; nichts wird gesendet (Strg+P)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program keeps the history busy (%1). Try again in a moment.</source>
        <translation>Ein anderes Programm belegt den Verlauf (%1). Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The history cannot be written: %1 is read-only. Check the permissions of the file and its folder.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: %1 ist schreibgeschützt. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full (%1). Free some space and try again.</source>
        <translation>Der Datenträger mit dem Verlauf ist voll (%1). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1. Check the permissions of the file and its folder.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk reported an error while the history was used (%1). Check the disk and its free space.</source>
        <translation>Der Datenträger meldete einen Fehler beim Zugriff auf den Verlauf (%1). Prüfen Sie den Datenträger und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The history database is damaged (%1). At its next start Herald keeps the damaged file and recovers what can be read.</source>
        <translation>Die Datenbank des Verlaufs ist beschädigt (%1). Beim nächsten Start bewahrt Herald die beschädigte Datei auf und stellt wieder her, was lesbar ist.</translation>
    </message>
    <message>
        <source>The history could not be used (%1).</source>
        <translation>Auf den Verlauf konnte nicht zugegriffen werden (%1).</translation>
    </message>
</context>
<context>
    <name>DatabaseFile</name>
    <message>
        <source>The history cannot be kept in %1. Check the permissions of the folder and the free space of its disk.</source>
        <translation>Der Verlauf kann nicht in %1 aufbewahrt werden. Prüfen Sie die Berechtigungen des Ordners und den freien Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1 is not a file. Move it away, then start Herald again.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1 ist keine Datei. Verschieben Sie das Objekt und starten Sie Herald dann erneut.</translation>
    </message>
</context>
<context>
    <name>DetailsWriter</name>
    <message>
        <source>The first %1 of %2 characters are shown.</source>
        <translation>Gezeigt werden die ersten %1 von %2&#xa0;Zeichen.</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1&#xa0;Millisekunden</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1&#xa0;Sekunden</translation>
    </message>
</context>
<context>
    <name>EventLint</name>
    <message>
        <source>An event needs a name.</source>
        <translation>Ein Ereignis braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most an event name may have.</source>
        <translation>Der Name hat %1&#xa0;Zeichen; höchstens %2 darf ein Ereignisname haben.</translation>
    </message>
    <message>
        <source>An event name is made of ASCII characters. Not among them: %1</source>
        <translation>Ein Ereignisname besteht aus ASCII-Zeichen. Nicht dazu gehören: %1</translation>
    </message>
    <message>
        <source>The name has a space. Particle advises letters, digits, “_”, “-” and “/” only; some receivers and webhooks do not match a name with spaces.</source>
        <translation>Der Name enthält ein Leerzeichen. Particle rät zu Buchstaben, Ziffern, „_“, „-“ und „/“; manche Empfänger und Webhooks erkennen einen Namen mit Leerzeichen nicht.</translation>
    </message>
    <message>
        <source>Particle advises letters, digits, “_”, “-” and “/” only; other characters may be changed or refused on the way. In this name: %1</source>
        <translation>Particle rät zu Buchstaben, Ziffern, „_“, „-“ und „/“; andere Zeichen können unterwegs verändert oder abgewiesen werden. In diesem Namen: %1</translation>
    </message>
    <message>
        <source>Names that begin with “particle” or “spark”, in any letter case, are reserved for Particle&apos;s own events; the cloud may refuse or hide this one.</source>
        <translation>Namen, die mit „particle“ oder „spark“ beginnen, ob groß- oder kleingeschrieben, sind Particles eigenen Ereignissen vorbehalten; die Cloud kann dieses Ereignis abweisen oder verbergen.</translation>
    </message>
    <message>
        <source>The TTL is from 0 to %1 seconds.</source>
        <translation>Die TTL liegt zwischen 0 und %1&#xa0;Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>The data has %n byte(s); %1 receives at most %2. It would be sent whole, and may be cut or dropped on the way to the device.</source>
        <extracomment>%1 is a class of devices, %2 its limit in bytes</extracomment>
        <translation>
            <numerusform>Die Daten umfassen %n&#xa0;Byte; %1 empfängt höchstens %2. Sie würden vollständig gesendet und auf dem Weg zum Gerät womöglich gekürzt oder verworfen.</numerusform>
            <numerusform>Die Daten umfassen %n&#xa0;Byte; %1 empfängt höchstens %2. Sie würden vollständig gesendet und auf dem Weg zum Gerät womöglich gekürzt oder verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>The file is larger than 1 MiB; no template is.</source>
        <translation>Die Datei ist größer als 1&#xa0;MiB; so groß ist keine Vorlage.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Markierung (BOM); speichern Sie sie als UTF-8 ohne diese</translation>
    </message>
    <message>
        <source>This byte is not UTF-8</source>
        <translation>Dieses Byte ist kein UTF-8</translation>
    </message>
    <message>
        <source>A NUL byte stands here</source>
        <translation>Hier steht ein NUL-Byte</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it.</source>
        <translation>Das Zertifikat des Servers ist selbst signiert; niemand bürgt also dafür.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on (TLS 1.2 or newer is needed).</source>
        <translation>Es konnte keine sichere Verbindung vereinbart werden (nötig ist TLS&#xa0;1.2 oder neuer).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the server&apos;s address and port.</source>
        <translation>Der Server hat die Verbindung abgewiesen. Prüfen Sie Adresse und Port des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es besteht keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The server closed the connection before anything was sent.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the proxy in the system&apos;s settings.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage nicht durchgelassen. Prüfen Sie den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and its proxy.</source>
        <translation>Der Server war nicht erreichbar. Prüfen Sie das Netzwerk und dessen Proxy.</translation>
    </message>
    <message>
        <source>The server could not be reached in time. Nothing was sent.</source>
        <translation>Der Server war nicht rechtzeitig erreichbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You stopped it before anything was sent.</source>
        <translation>Sie haben abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or cannot be read.</source>
        <translation>Die Antwort des Servers brach ab oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time. The event may have been published; publishing it again may send it twice.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam nicht rechtzeitig eine vollständige Antwort. Das Ereignis ist womöglich veröffentlicht; wird es erneut veröffentlicht, wird es womöglich zweimal gesendet.</translation>
    </message>
    <message>
        <source>You stopped it after the request was sent. The event may have been published; publishing it again may send it twice.</source>
        <translation>Sie haben abgebrochen, nachdem die Anfrage gesendet war. Das Ereignis ist womöglich veröffentlicht; wird es erneut veröffentlicht, wird es womöglich zweimal gesendet.</translation>
    </message>
    <message>
        <source>The cloud answered, but the answer broke off or cannot be read. The event may have been published; publishing it again may send it twice.</source>
        <translation>Die Cloud hat geantwortet, aber die Antwort brach ab oder ist nicht lesbar. Das Ereignis ist womöglich veröffentlicht; wird es erneut veröffentlicht, wird es womöglich zweimal gesendet.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection was lost or the answer was not one. The event may have been published; publishing it again may send it twice.</source>
        <translation>Die Anfrage wurde gesendet, aber die Verbindung ging verloren, oder was kam, war keine Antwort. Das Ereignis ist womöglich veröffentlicht; wird es erneut veröffentlicht, wird es womöglich zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%3 says what is wrong</extracomment>
        <translation>Zeile&#xa0;%1, Spalte&#xa0;%2: %3</translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Words that are in the name, the data or the answer</source>
        <translation>Wörter, die im Namen, in den Daten oder in der Antwort vorkommen</translation>
    </message>
    <message>
        <source>Matching publishes</source>
        <translation>Passende Veröffentlichungen</translation>
    </message>
    <message>
        <source>History outcome</source>
        <translation>Ergebnis im Verlauf</translation>
    </message>
    <message>
        <source>History account</source>
        <translation>Konto im Verlauf</translation>
    </message>
    <message>
        <source>History period</source>
        <translation>Zeitraum im Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryFormat</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>HistoryOpening</name>
    <message>
        <source>The history database is damaged (%1), and another Herald is using it. Close the other one, then start Herald again: it keeps the damaged file and recovers what can be read.</source>
        <translation>Die Datenbank des Verlaufs ist beschädigt (%1), und eine andere Herald-Instanz verwendet sie. Schließen Sie die andere und starten Sie Herald dann erneut: Die beschädigte Datei wird aufbewahrt, und was lesbar ist, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Herald ended before the answer came. The event may have been published.</source>
        <translation>Herald wurde beendet, bevor die Antwort kam. Das Ereignis ist womöglich veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Publishes</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>History problem</source>
        <translation>Problem mit dem Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryQueries</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This publish is not in the history any more.</source>
        <translation>Diese Veröffentlichung ist nicht mehr im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>A search can have at most %n word(s). Search for fewer.</source>
        <translation>
            <numerusform>Eine Suche kann höchstens %n&#xa0;Wort haben. Suchen Sie nach weniger Wörtern.</numerusform>
            <numerusform>Eine Suche kann höchstens %n&#xa0;Wörter haben. Suchen Sie nach weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTables</name>
    <message>
        <source>This publish is not in the history any more.</source>
        <translation>Diese Veröffentlichung ist nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A key must stand in double quotes</source>
        <translation>Ein Schlüssel muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>A colon is missing after this key</source>
        <translation>Nach diesem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>A comma is missing before this key</source>
        <translation>Vor diesem Schlüssel fehlt ein Komma</translation>
    </message>
    <message>
        <source>A comma is missing before this value</source>
        <translation>Vor diesem Wert fehlt ein Komma</translation>
    </message>
    <message>
        <source>No comma may stand before the closing brace</source>
        <translation>Vor der schließenden geschweiften Klammer darf kein Komma stehen</translation>
    </message>
    <message>
        <source>No comma may stand before the closing bracket</source>
        <translation>Vor der schließenden eckigen Klammer darf kein Komma stehen</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value; text stands in double quotes</source>
        <extracomment>%1 is a word that the user typed where a JSON value must stand</extracomment>
        <translation>„%1“ ist kein JSON-Wert; Text steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than %1 deep</source>
        <translation>Objekte und Arrays sind mehr als %1&#xa0;Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>This bracket closes an object; a brace is needed</source>
        <translation>Diese eckige Klammer schließt ein Objekt; nötig ist eine geschweifte Klammer</translation>
    </message>
    <message>
        <source>This brace closes an array; a bracket is needed</source>
        <translation>Diese geschweifte Klammer schließt ein Array; nötig ist eine eckige Klammer</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>This brace is not closed</source>
        <translation>Diese geschweifte Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Diese eckige Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here; JSON takes only spaces, tabs and line ends</source>
        <translation>Hier steht ein unsichtbares Zeichen (%1); JSON erlaubt nur Leerzeichen, Tabulatoren und Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Text stands in double quotes, not in single ones</source>
        <translation>Text steht in doppelten Anführungszeichen, nicht in einfachen</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>A number cannot begin with +</source>
        <translation>Eine Zahl kann nicht mit + beginnen</translation>
    </message>
    <message>
        <source>A number cannot begin with a point</source>
        <translation>Eine Zahl kann nicht mit einem Punkt beginnen</translation>
    </message>
    <message>
        <source>A value is missing before this character</source>
        <translation>Vor diesem Zeichen fehlt ein Wert</translation>
    </message>
    <message>
        <source>This character cannot stand here</source>
        <translation>Dieses Zeichen darf hier nicht stehen</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace</source>
        <translation>Nach der schließenden geschweiften Klammer darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>Nothing may follow the closing bracket</source>
        <translation>Nach der schließenden eckigen Klammer darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>Nothing may follow the value</source>
        <translation>Nach dem Wert darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>This string is not closed on its line</source>
        <translation>Diese Zeichenkette wird nicht in ihrer Zeile geschlossen</translation>
    </message>
    <message>
        <source>A control character (%1) must be written as an escape</source>
        <translation>Ein Steuerzeichen (%1) muss als Escape-Sequenz geschrieben werden</translation>
    </message>
    <message>
        <source>This string is not closed</source>
        <translation>Diese Zeichenkette wird nicht geschlossen</translation>
    </message>
    <message>
        <source>JSON does not know this escape; a backslash itself is written \\</source>
        <translation>JSON kennt diese Escape-Sequenz nicht; ein Backslash selbst wird \\ geschrieben</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u</source>
        <translation>Auf \u müssen vier Hexadezimalziffern folgen</translation>
    </message>
    <message>
        <source>A digit is missing after the minus sign</source>
        <translation>Nach dem Minuszeichen fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>A number cannot begin with 0</source>
        <translation>Eine Zahl kann nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>A digit is missing after the decimal point</source>
        <translation>Nach dem Dezimalpunkt fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>A digit is missing in the exponent</source>
        <translation>Im Exponenten fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>This is not a number; text stands in double quotes</source>
        <translation>Das ist keine Zahl; Text steht in doppelten Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>No token is stored for this account. Enter the account&apos;s token.</source>
        <translation>Für dieses Konto ist kein Token gespeichert. Geben Sie das Token des Kontos ein.</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this session has no D-Bus session bus. Start Herald from a desktop session or under dbus-run-session.</source>
        <translation>Kein Schlüsselbund ist erreichbar, weil diese Sitzung keinen D-Bus-Sitzungsbus hat. Starten Sie Herald aus einer Desktop-Sitzung oder mit dbus-run-session.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbunddienst. Installieren und starten Sie GNOME Keyring, KWallet oder KeePassXC und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring service has no default keyring yet. Create one, for example with “Passwords and Keys”, then try again.</source>
        <translation>Der Schlüsselbunddienst hat noch keinen Standardschlüsselbund. Legen Sie einen an, zum Beispiel mit „Passwörter und Verschlüsselung“ (Seahorse), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring is locked and could not ask for its password here. Unlock it on the desktop, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt und konnte hier nicht nach seinem Passwort fragen. Entsperren Sie ihn auf dem Desktop und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring is still locked, because its password window was closed. Try again and enter the keyring&apos;s password.</source>
        <translation>Der Schlüsselbund ist noch gesperrt, weil sein Passwortfenster geschlossen wurde. Versuchen Sie es erneut und geben Sie das Passwort des Schlüsselbunds ein.</translation>
    </message>
    <message>
        <source>The keyring refused Herald. Allow Herald to use it (the D-Bus name org.freedesktop.secrets), then try again.</source>
        <translation>Der Schlüsselbund hat Herald abgewiesen. Erlauben Sie Herald, ihn zu verwenden (D-Bus-Name org.freedesktop.secrets), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring has not answered. Perhaps its password window is hidden behind others: answer it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht ist sein Passwortfenster von anderen verdeckt: Antworten Sie dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring reported a failure. Check on the desktop that it works and that libsecret is installed, then try again.</source>
        <translation>Der Schlüsselbund meldete einen Fehler. Prüfen Sie auf dem Desktop, ob er funktioniert und ob libsecret installiert ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A token that was saved before is still in the keyring.</source>
        <translation>Ein früher gespeichertes Token ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Or use the token for this run of Herald only.</source>
        <translation>Oder verwenden Sie das Token nur, bis Herald beendet wird.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>V&amp;orlagen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Go to the &amp;name</source>
        <translation>Zum &amp;Namen gehen</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Verlauf &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Cancel publish</source>
        <translation>Veröffentlichung &amp;abbrechen</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Vo&amp;rschau</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>Save template &amp;as…</source>
        <translation>Vorlage speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Go to the &amp;templates</source>
        <translation>Zu den &amp;Vorlagen gehen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Check token</source>
        <translation>&amp;Token prüfen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Herald</source>
        <translation>&amp;Über Herald</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie 2026-11-23, 2026-11-23T14:30, today (heute), yesterday (gestern) oder wie lange es her ist: 30m, 2h, 7d.</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message numerus="yes">
        <source>%n publish(es) had not ended when Herald last stopped: unknown outcome, see the history.</source>
        <translation>
            <numerusform>%n Veröffentlichung war noch nicht abgeschlossen, als Herald zuletzt beendet wurde: Ergebnis unbekannt, siehe Verlauf.</numerusform>
            <numerusform>%n Veröffentlichungen waren noch nicht abgeschlossen, als Herald zuletzt beendet wurde: Ergebnis unbekannt, siehe Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged. The damaged file is kept as %1; %n publish(es) could be read back.</source>
        <translation>
            <numerusform>Der Verlauf war beschädigt. Die beschädigte Datei bleibt als %1 erhalten; %n Veröffentlichung konnte wiederhergestellt werden.</numerusform>
            <numerusform>Der Verlauf war beschädigt. Die beschädigte Datei bleibt als %1 erhalten; %n Veröffentlichungen konnten wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was brought to a newer form. A copy of the old one is %1.</source>
        <translation>Der Verlauf wurde in eine neuere Form gebracht. Eine Kopie der alten ist %1.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>sending</source>
        <extracomment>What became of a publish: it is still under way.</extracomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of a publish: the cloud took it. Not &quot;delivered&quot;.</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>What became of a publish: the cloud answered and said no.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>What became of a publish: nothing left this computer.</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What became of a publish: it left, and no readable answer came.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>What became of a publish: the user stopped it before it left.</extracomment>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The request was sent, but no readable answer came. The event may have been published; publishing it again may deliver it twice.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine lesbare Antwort. Das Ereignis ist womöglich veröffentlicht; wird es erneut veröffentlicht, wird es womöglich zweimal zugestellt.</translation>
    </message>
    <message>
        <source>The request is on its way; there is no answer yet.</source>
        <translation>Die Anfrage ist unterwegs; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>The cloud took the event.</source>
        <translation>Die Cloud hat das Ereignis angenommen.</translation>
    </message>
    <message>
        <source>The cloud answered, and did not take the event.</source>
        <translation>Die Cloud hat geantwortet und das Ereignis nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>You stopped it before anything was sent.</source>
        <translation>Sie haben abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Accepted is not delivered: whether a device got it is not confirmed.</source>
        <translation>Angenommen heißt nicht zugestellt: Ob ein Gerät das Ereignis erhalten hat, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>It can be published again without being delivered twice.</source>
        <translation>Das Ereignis kann erneut veröffentlicht werden, ohne zweimal zugestellt zu werden.</translation>
    </message>
    <message>
        <source>Look whether it arrived before you publish it again.</source>
        <translation>Sehen Sie nach, ob das Ereignis angekommen ist, bevor Sie es erneut veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>PracticeCloud</name>
    <message>
        <source>The practice cloud found no free port on this computer.</source>
        <translation>Die Übungs-Cloud hat auf diesem Computer keinen freien Port gefunden.</translation>
    </message>
    <message>
        <source>The practice cloud cannot use port %1: another program has it, or it is reserved. Choose another port.</source>
        <translation>Die Übungs-Cloud kann Port&#xa0;%1 nicht verwenden: Ein anderes Programm belegt ihn, oder er ist reserviert. Wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Vorschau: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Preview problems</source>
        <translation>Probleme in der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>Preview size</source>
        <translation>Größe in der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>As c&amp;url command</source>
        <translation>Als c&amp;url-Befehl</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy curl command</source>
        <translation>curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>As curl command</source>
        <translation>Als curl-Befehl</translation>
    </message>
    <message>
        <source>As &amp;particle command</source>
        <translation>Als &amp;particle-Befehl</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy particle command</source>
        <translation>particle-Befehl kopieren</translation>
    </message>
    <message>
        <source>As particle command</source>
        <translation>Als particle-Befehl</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>The history cannot be opened: %1 cannot be written. Check the permissions of the folder and the free space of its disk.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1 kann nicht geschrieben werden. Prüfen Sie die Berechtigungen des Ordners und den freien Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>Another Herald is busy with the history (%1). Try again in a moment.</source>
        <translation>Eine andere Herald-Instanz ist mit dem Verlauf beschäftigt (%1). Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1 cannot be locked. Is the folder on a network drive that knows no locks?</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1 kann nicht gesperrt werden. Liegt der Ordner auf einem Netzlaufwerk, das keine Sperren kennt?</translation>
    </message>
</context>
<context>
    <name>PublishOptions</name>
    <message>
        <source>--ttl takes a whole number of seconds from 0 to %1.</source>
        <translation>--ttl erwartet eine ganze Zahl von Sekunden zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds above 0, up to %1.</source>
        <translation>--timeout erwartet eine Zahl von Sekunden größer als 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>Which event? Give its name: herald publish NAME [DATA]</source>
        <translation>Welches Ereignis? Geben Sie seinen Namen an: herald publish NAME [DATA]</translation>
    </message>
    <message>
        <source>Too many arguments: a name and data at most. Put data with spaces in quotes.</source>
        <translation>Zu viele Argumente: höchstens ein Name und Daten. Setzen Sie Daten mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Data is given twice: as an argument and by --data-file.</source>
        <translation>Die Daten sind doppelt angegeben: als Argument und mit --data-file.</translation>
    </message>
    <message>
        <source>--private and --public exclude each other.</source>
        <translation>--private und --public schließen einander aus.</translation>
    </message>
    <message>
        <source>--as-device needs a device ID.</source>
        <translation>--as-device braucht eine Geräte-ID.</translation>
    </message>
    <message>
        <source>Publishes one event and tells what became of it.</source>
        <translation>Veröffentlicht ein Ereignis und sagt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>read the data from a file, or with - from standard input</source>
        <translation>Daten aus einer Datei lesen, mit - von der Standardeingabe</translation>
    </message>
    <message>
        <source>mark the event as private (the default)</source>
        <translation>das Ereignis als privat kennzeichnen (Vorgabe)</translation>
    </message>
    <message>
        <source>mark it as public; Particle&apos;s cloud has ignored that since August 2020</source>
        <translation>es als öffentlich kennzeichnen; Particles Cloud beachtet das seit August 2020 nicht mehr</translation>
    </message>
    <message>
        <source>how long the event may live; default 60</source>
        <translation>wie lange das Ereignis bestehen darf; Vorgabe 60</translation>
    </message>
    <message>
        <source>publish as this device (product accounts only)</source>
        <translation>als dieses Gerät veröffentlichen (nur bei Produktkonten)</translation>
    </message>
    <message>
        <source>the account to use; default: the current one</source>
        <translation>das zu verwendende Konto; Vorgabe: das aktuelle</translation>
    </message>
    <message>
        <source>how long to wait for the answer; default 30</source>
        <translation>wie lange auf die Antwort gewartet wird; Vorgabe 30</translation>
    </message>
    <message>
        <source>show what would be sent, and send nothing</source>
        <translation>zeigen, was gesendet würde, und nichts senden</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>--as-device works with an account of a product only. This account publishes to: %1.</source>
        <translation>--as-device funktioniert nur mit dem Konto eines Produkts. Dieses Konto veröffentlicht an: %1.</translation>
    </message>
</context>
<context>
    <name>PublishReport</name>
    <message>
        <source>%1 The cloud says: %2</source>
        <extracomment>%1: Herald&apos;s sentence about a publish, %2: what the cloud said, in its own words</extracomment>
        <translation>%1 Die Cloud meldet: %2</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1 (%n byte(s), %2 ms)</source>
        <translation>
            <numerusform>Angenommen: %1 (%n Byte, %2 ms)</numerusform>
            <numerusform>Angenommen: %1 (%n Byte, %2 ms)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Unknown, it may have been published: %1</source>
        <translation>Unbekannt, womöglich veröffentlicht: %1</translation>
    </message>
    <message>
        <source>%1
On a machine without a keychain, “herald publish” takes the token from HERALD_ACCESS_TOKEN and the server from HERALD_SERVER.</source>
        <extracomment>%1: a sentence about the keychain</extracomment>
        <translation>%1
Auf einem Rechner ohne Schlüsselbund nimmt „herald publish“ das Token aus HERALD_ACCESS_TOKEN und den Server aus HERALD_SERVER.</translation>
    </message>
</context>
<context>
    <name>ReceiverClass</name>
    <message>
        <source>Device OS before 0.8</source>
        <translation>Device OS vor 0.8</translation>
    </message>
    <message>
        <source>Device OS 0.8 – 2.x</source>
        <translation>Device OS 0.8 – 2.x</translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 2</source>
        <translation>Device OS 3 oder neuer, Gen 2</translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 3 and 4</source>
        <translation>Device OS 3 oder neuer, Gen 3 und 4</translation>
    </message>
    <message>
        <source>Device OS 6.3 or newer, CloudEvent</source>
        <translation>Device OS 6.3 oder neuer, CloudEvent</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Vorlagenname</translation>
    </message>
    <message>
        <source>Folder/Name</source>
        <translation>Ordner/Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Template description</source>
        <translation>Vorlagenbeschreibung</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <translation>Wofür sie gedacht ist (optional)</translation>
    </message>
    <message>
        <source>Template name problems</source>
        <translation>Probleme mit dem Vorlagennamen</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The history in %1 was written by a newer Herald. It was left as it is; use that newer Herald to open it.</source>
        <translation>Der Verlauf in %1 wurde von einer neueren Herald-Version geschrieben. Er blieb unverändert; öffnen Sie ihn mit der neueren Version.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>My devices</source>
        <translation>Meine Geräte</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Enter the product&apos;s id or slug.</source>
        <translation>Geben Sie die ID oder den Slug des Produkts ein.</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s slug.</source>
        <translation>Geben Sie den Slug der Organisation ein.</translation>
    </message>
    <message>
        <source>The id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation>Die ID „%1“ ist nicht verwendbar: Verwenden Sie nur Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>The device id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation>Die Geräte-ID „%1“ ist nicht verwendbar: Verwenden Sie nur Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>&amp;Publish to</source>
        <translation>Veröffentlichen &amp;an</translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation>&amp;ID oder Slug</translation>
    </message>
    <message>
        <source>As &amp;device</source>
        <translation>Als &amp;Gerät</translation>
    </message>
    <message>
        <source>Device id, optional</source>
        <translation>Geräte-ID, optional</translation>
    </message>
    <message>
        <source>The event is sent as if this device of the product had published it.</source>
        <translation>Das Ereignis wird gesendet, als hätte dieses Gerät des Produkts es veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>A server&apos;s address begins with https://.</source>
        <translation>Die Adresse eines Servers beginnt mit https://.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>Leave out the user name and password: Herald signs in with the account&apos;s token.</source>
        <translation>Lassen Sie Benutzernamen und Passwort weg: Herald meldet sich mit dem Token des Kontos an.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Lassen Sie alles ab „?“ oder „#“ weg.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port&#xa0;0 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>http:// would send the token unencrypted. Use https://; plain http is for this computer only (localhost).</source>
        <translation>http:// würde das Token unverschlüsselt senden. Verwenden Sie https://; einfaches http ist nur für diesen Computer (localhost) gedacht.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://api.particle.io.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://api.particle.io.</translation>
    </message>
    <message>
        <source>Two slashes follow “https:” in a server&apos;s address.</source>
        <translation>In der Adresse eines Servers folgen auf „https:“ zwei Schrägstriche.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Example: https://api.particle.io</source>
        <translation>Das ist keine Serveradresse. Beispiel: https://api.particle.io</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Leave a search, cancel a publish in flight</source>
        <translation>Suche verlassen, laufende Veröffentlichung abbrechen</translation>
    </message>
    <message>
        <source>Leave the data editor forwards</source>
        <translation>Dateneditor vorwärts verlassen</translation>
    </message>
    <message>
        <source>Leave the data editor backwards</source>
        <translation>Dateneditor rückwärts verlassen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>The token may not publish here. An API user&apos;s token publishes to its product or organisation: choose that scope.</source>
        <translation>Das Token darf hier nicht veröffentlichen. Das Token eines API-Benutzers veröffentlicht an dessen Produkt oder Organisation: Wählen Sie diesen Bereich.</translation>
    </message>
    <message>
        <source>The cloud saw no token. Check the account&apos;s server address: something on the way may have removed it.</source>
        <translation>Die Cloud hat kein Token gesehen. Prüfen Sie die Serveradresse des Kontos: Womöglich wurde das Token unterwegs entfernt.</translation>
    </message>
    <message>
        <source>The cloud did not accept the request. Check the event and the account&apos;s scope.</source>
        <translation>Die Cloud hat die Anfrage nicht angenommen. Prüfen Sie das Ereignis und den Bereich des Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. The cloud asks to wait %n second(s).</source>
        <translation>
            <numerusform>Zu viele Anfragen. Die Cloud bittet, %n&#xa0;Sekunde zu warten.</numerusform>
            <numerusform>Zu viele Anfragen. Die Cloud bittet, %n&#xa0;Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Wait a few minutes; publishing again at once will not help. The limit counts everyone behind the same internet address.</source>
        <translation>Zu viele Anfragen. Warten Sie einige Minuten; sofort erneut zu veröffentlichen hilft nicht. Die Grenze gilt für alle hinter derselben Internetadresse zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The cloud has a fault of its own. It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Die Cloud hat selbst eine Störung. Sie bittet, %n&#xa0;Sekunde zu warten.</numerusform>
            <numerusform>Die Cloud hat selbst eine Störung. Sie bittet, %n&#xa0;Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server in front of the cloud answered in its place, and does not tell whether the cloud saw the request. Try again later.</source>
        <translation>Ein der Cloud vorgeschalteter Server hat an ihrer Stelle geantwortet und sagt nicht, ob die Cloud die Anfrage gesehen hat. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The cloud has a fault of its own. Try again later.</source>
        <translation>Die Cloud hat selbst eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The token is invalid or has expired. Give the account a new token.</source>
        <translation>Das Token ist ungültig oder abgelaufen. Geben Sie dem Konto ein neues Token.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this. Check the account&apos;s scope, and the product or device it names.</source>
        <translation>Das Token ist dazu nicht berechtigt. Prüfen Sie den Bereich des Kontos und das Produkt oder Gerät, das er nennt.</translation>
    </message>
    <message>
        <source>The cloud does not know this product, organisation or address. Check the account&apos;s scope and server.</source>
        <translation>Die Cloud kennt dieses Produkt, diese Organisation oder diese Adresse nicht. Prüfen Sie Bereich und Server des Kontos.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks who you are. Enter the proxy&apos;s user name and password in the system&apos;s settings.</source>
        <translation>Der Proxy des Netzwerks verlangt eine Anmeldung. Tragen Sie Benutzernamen und Passwort für den Proxy in den Systemeinstellungen ein.</translation>
    </message>
    <message>
        <source>The cloud gave up waiting for the request. Try again.</source>
        <translation>Die Cloud hat nicht länger auf die Anfrage gewartet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The event is too large for the cloud. Shorten the data.</source>
        <translation>Das Ereignis ist zu groß für die Cloud. Kürzen Sie die Daten.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>Die Cloud hat die Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>The cloud answered, but says that it did not take the request.</source>
        <translation>Die Cloud hat geantwortet, meldet aber, dass sie die Anfrage nicht angenommen hat.</translation>
    </message>
    <message>
        <source>The endpoint has moved: the server points to another address. Herald does not follow it with a token. Check the account&apos;s server address.</source>
        <translation>Der Endpunkt ist umgezogen: Der Server verweist auf eine andere Adresse. Mit einem Token folgt Herald dem Verweis nicht. Prüfen Sie die Serveradresse des Kontos.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 is a sentence, %2 a status such as 404</extracomment>
        <translation>%1 (HTTP&#xa0;%2)</translation>
    </message>
</context>
<context>
    <name>Syntax</name>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>%1 (A name or a text that begins with a dash needs “--” before it.)
Usage: %2</source>
        <translation>%1 (Vor einem Namen oder Text, der mit einem Bindestrich beginnt, muss „--“ stehen.)
Aufruf: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>TemplateClash</name>
    <message>
        <source>A template “%1” is there already.</source>
        <translation>Es gibt bereits eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>“%1” is there already; two names that differ only by letter case do not fit on every disk.</source>
        <translation>Es gibt bereits „%1“; zwei Namen, die sich nur in der Groß- und Kleinschreibung unterscheiden, lässt nicht jeder Datenträger zu.</translation>
    </message>
    <message>
        <source>The folder “%1” is there already; two names that differ only by letter case do not fit on every disk.</source>
        <translation>Es gibt bereits den Ordner „%1“; zwei Namen, die sich nur in der Groß- und Kleinschreibung unterscheiden, lässt nicht jeder Datenträger zu.</translation>
    </message>
</context>
<context>
    <name>TemplateDock</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Words that are in the template&apos;s name, the event&apos;s name or the data</source>
        <translation>Wörter, die im Namen der Vorlage, im Namen des Ereignisses oder in den Daten vorkommen</translation>
    </message>
    <message>
        <source>Template problem</source>
        <translation>Problem mit der Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The template could not be written: %1. The file on disk is as it was.</source>
        <translation>Die Vorlage konnte nicht geschrieben werden: %1. Die Datei auf dem Datenträger ist unverändert.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>This cannot be kept as a template. %1</source>
        <translation>Das lässt sich nicht als Vorlage aufbewahren. %1</translation>
    </message>
    <message>
        <source>This cannot be kept as a template: its file would not read back the same.</source>
        <translation>Das lässt sich nicht als Vorlage aufbewahren: Die Datei ergäbe beim Lesen nicht denselben Inhalt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file “%1” is gone.</source>
        <translation>Die Datei „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file “%1” is there already.</source>
        <translation>Die Datei „%1“ gibt es bereits.</translation>
    </message>
    <message>
        <source>The file “%1” could not be moved: %2.</source>
        <translation>Die Datei „%1“ konnte nicht verschoben werden: %2.</translation>
    </message>
</context>
<context>
    <name>TemplateFileReader</name>
    <message>
        <source>A template file holds one JSON object</source>
        <translation>Eine Vorlagendatei enthält genau ein JSON-Objekt</translation>
    </message>
    <message>
        <source>This is not a Herald template: the key “heraldTemplate” is missing</source>
        <translation>Das ist keine Herald-Vorlage: Der Schlüssel „heraldTemplate“ fehlt</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time</source>
        <translation>Der Schlüssel „%1“ steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>The format version must be a number</source>
        <translation>Die Formatversion muss eine Zahl sein</translation>
    </message>
    <message>
        <source>There is no format version %1</source>
        <translation>Es gibt keine Formatversion %1</translation>
    </message>
    <message>
        <source>The template has format version %1, and this Herald reads only version %2; a newer Herald wrote it</source>
        <translation>Die Vorlage hat die Formatversion %1, aber diese Herald-Version liest nur Version %2; eine neuere hat sie geschrieben</translation>
    </message>
    <message>
        <source>Text in double quotes must stand here</source>
        <translation>Hier muss Text in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>The data must be text in double quotes, or a list of such lines</source>
        <translation>Die Daten müssen Text in doppelten Anführungszeichen oder eine Liste solcher Zeilen sein</translation>
    </message>
    <message>
        <source>A line of the data must be text in double quotes</source>
        <translation>Eine Zeile der Daten muss Text in doppelten Anführungszeichen sein</translation>
    </message>
    <message>
        <source>“private” must be true or false</source>
        <translation>„private“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“ttl” must be a whole number of seconds from 0 to %1</source>
        <translation>„ttl“ muss eine ganze Zahl von Sekunden zwischen 0 und %1 sein</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3 is a sentence without its full stop</extracomment>
        <translation>Zeile&#xa0;%1, Spalte&#xa0;%2: %3.</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>“%1” holds something that this Herald cannot read, and saving would lose it.</source>
        <translation>„%1“ enthält etwas, das diese Herald-Version nicht lesen kann und das beim Speichern verloren ginge.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile, and saving would lose that change.</source>
        <translation>„%1“ wurde inzwischen auf dem Datenträger geändert; beim Speichern ginge diese Änderung verloren.</translation>
    </message>
    <message>
        <source>A template “%1” is there already, and saving would replace it.</source>
        <translation>Es gibt bereits eine Vorlage „%1“; das Speichern würde sie ersetzen.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>No deleted template is left to bring back.</source>
        <translation>Es gibt keine gelöschte Vorlage mehr, die sich zurückholen ließe.</translation>
    </message>
    <message>
        <source>The template was not deleted: the folder “%1”, from which it could be brought back, cannot be written.</source>
        <translation>Die Vorlage wurde nicht gelöscht: In den Ordner „%1“, aus dem sie sich zurückholen ließe, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The templates cannot be read: “%1” is a file, not a folder.</source>
        <translation>Die Vorlagen können nicht gelesen werden: „%1“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The templates cannot be read: you may not read the folder “%1”.</source>
        <translation>Die Vorlagen können nicht gelesen werden: Sie dürfen den Ordner „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “%1” is nested too deep to be read.</source>
        <translation>Der Ordner „%1“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Die Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Das ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>It was not read: the templates are larger than 256 MiB in all.</source>
        <translation>Sie wurde nicht gelesen: Die Vorlagen sind zusammen größer als 256&#xa0;MiB.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n template(s) or folders; the others are not shown.</source>
        <translation>
            <numerusform>Es gibt mehr als %n&#xa0;Vorlage oder Ordner; die übrigen werden nicht angezeigt.</numerusform>
            <numerusform>Es gibt mehr als %n&#xa0;Vorlagen oder Ordner; die übrigen werden nicht angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePath</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A template can stand in at most %n folder(s), one in the other.</source>
        <translation>
            <numerusform>Eine Vorlage kann in höchstens %n&#xa0;Ordner liegen.</numerusform>
            <numerusform>Eine Vorlage kann in höchstens %n ineinander verschachtelten Ordnern liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds an empty name before or after a slash.</source>
        <translation>„%1“ enthält vor oder nach einem Schrägstrich einen leeren Namen.</translation>
    </message>
    <message>
        <source>The name holds half a character, which no file name can.</source>
        <translation>Der Name enthält ein halbes Zeichen; in einem Dateinamen ist das nicht möglich.</translation>
    </message>
    <message>
        <source>“%1…” is too long for the name of a file. Shorten it.</source>
        <translation>„%1…“ ist zu lang für einen Dateinamen. Kürzen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>TtlText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;Tag</numerusform>
            <numerusform>%n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;Stunde</numerusform>
            <numerusform>%n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;Minute</numerusform>
            <numerusform>%n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;Sekunde</numerusform>
            <numerusform>%n&#xa0;Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of a duration: &quot;1 hour, 30 minutes&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Herald is running already, but it does not answer. End it and start again.</source>
        <translation>Herald läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>herald::AccountBar</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Übung: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Product or organisation…</source>
        <translation>Produkt oder Organisation…</translation>
    </message>
</context>
<context>
    <name>herald::AccountCommand</name>
    <message>
        <source>Lists, adds, checks and removes accounts. The token is kept in your keychain.</source>
        <translation>Listet Konten auf, fügt sie hinzu, prüft und entfernt sie. Das Token bleibt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>add: the server; default https://api.particle.io</source>
        <translation>add: der Server; Vorgabe https://api.particle.io</translation>
    </message>
    <message>
        <source>add: publish to this product</source>
        <translation>add: an dieses Produkt veröffentlichen</translation>
    </message>
    <message>
        <source>add: publish to this organisation</source>
        <translation>add: an diese Organisation veröffentlichen</translation>
    </message>
    <message>
        <source>add: read the access token from standard input</source>
        <translation>add: das Zugriffstoken von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Warten auf Ihren Schlüsselbund. Wahrscheinlich fragt sein Fenster nach einem Passwort.</translation>
    </message>
    <message>
        <source>Usage: herald account list, account add NAME, account check NAME or account remove NAME</source>
        <translation>Aufruf: herald account list, account add NAME, account check NAME oder account remove NAME</translation>
    </message>
    <message>
        <source>inside Herald</source>
        <translation>in Herald</translation>
    </message>
    <message>
        <source>Give the token on standard input with --token-stdin: an argument would be seen by every program on this computer.</source>
        <translation>Übergeben Sie das Token mit --token-stdin über die Standardeingabe: Ein Argument wäre für jedes Programm auf diesem Computer sichtbar.</translation>
    </message>
    <message>
        <source>--product and --org exclude each other.</source>
        <translation>--product und --org schließen einander aus.</translation>
    </message>
    <message>
        <source>There is an account called “%1” already.</source>
        <translation>Es gibt bereits ein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>Added “%1”. Its token is in your keychain.</source>
        <translation>„%1“ wurde hinzugefügt. Das Token ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The server accepts the token.</source>
        <translation>Der Server akzeptiert das Token.</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organisationen: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be removed.</source>
        <translation>Das Übungskonto ist immer vorhanden und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Es gibt kein Konto namens „%1“.</translation>
    </message>
    <message>
        <source>Removed “%1” and its token. Its publishes stay in the history.</source>
        <translation>„%1“ und das zugehörige Token wurden entfernt. Die Veröffentlichungen des Kontos bleiben im Verlauf.</translation>
    </message>
</context>
<context>
    <name>herald::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>%1 is a class of devices, %L2 a number of bytes</extracomment>
        <translation>%1 (%L2&#xa0;Byte)</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht fragt sein Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved token</source>
        <translation>Leer lassen, um das gespeicherte Token zu behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Nur bis zum Beenden verwenden</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server accepts the token.</source>
        <translation>Der Server akzeptiert das Token.</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>Client: %1.</translation>
    </message>
    <message>
        <source>Scopes: not limited.</source>
        <translation>Berechtigungen: unbeschränkt.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %n day(s).</source>
        <translation>
            <numerusform>Es läuft am %1 ab, in %n&#xa0;Tag.</numerusform>
            <numerusform>Es läuft am %1 ab, in %n&#xa0;Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::AccountFlow</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its token from the keychain?</source>
        <translation>Soll das Konto „%1“ entfernt und sein Token aus dem Schlüsselbund gelöscht werden?</translation>
    </message>
    <message>
        <source>Its publishes stay in the history. The token cannot be brought back from here.</source>
        <translation>Seine Veröffentlichungen bleiben im Verlauf. Das Token lässt sich von hier aus nicht zurückholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The account “%1” was kept, because its token could not be removed: %2</source>
        <translation>Das Konto „%1“ wurde behalten, weil sein Token nicht entfernt werden konnte: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove the account only</source>
        <translation>Nur das Konto entfernen</translation>
    </message>
    <message>
        <source>Asking the server of “%1” about the token…</source>
        <translation>Der Server von „%1“ wird nach dem Token gefragt…</translation>
    </message>
</context>
<context>
    <name>herald::AccountList</name>
    <message>
        <source>There is an account called “%1” already. Choose another name.</source>
        <translation>Es gibt bereits ein Konto namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This account cannot be saved: its id is not a UUID.</source>
        <translation>Dieses Konto kann nicht gespeichert werden: Seine ID ist keine UUID.</translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be removed.</source>
        <translation>Das Übungskonto ist immer vorhanden und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is no such account (any more).</source>
        <translation>Dieses Konto gibt es nicht (mehr).</translation>
    </message>
</context>
<context>
    <name>herald::Appearance</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>herald::CloudClient</name>
    <message>
        <source>The account&apos;s server is not one that a token may be sent to: it needs https://, or http:// on this computer.</source>
        <translation>An den Server des Kontos darf kein Token gesendet werden: Nötig ist https:// oder, auf diesem Computer, http://.</translation>
    </message>
    <message>
        <source>A proxy is set for addresses on this computer, and the token would reach it unencrypted. Except localhost and 127.0.0.1 from the proxy.</source>
        <translation>Für Adressen auf diesem Computer ist ein Proxy eingestellt, und das Token würde ihn unverschlüsselt erreichen. Nehmen Sie localhost und 127.0.0.1 vom Proxy aus.</translation>
    </message>
</context>
<context>
    <name>herald::Composer</name>
    <message>
        <source>Particle&apos;s cloud withdrew public events in August 2020: there, a public event is published as a private one. Other servers may honour the choice.</source>
        <translation>Particles Cloud hat öffentliche Ereignisse im August 2020 abgeschafft: Dort wird ein öffentliches Ereignis als privates veröffentlicht. Andere Server beachten die Wahl möglicherweise.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Characters of the event name: &quot;24 / 64&quot;</extracomment>
        <translation>%1&#xa0;/&#xa0;%2</translation>
    </message>
    <message>
        <source>Publishing “%1”…</source>
        <translation>„%1“ wird veröffentlicht…</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>No data: only the name is published</source>
        <translation>Keine Daten: Nur der Name wird veröffentlicht</translation>
    </message>
    <message>
        <source>JSON is valid</source>
        <translation>Das JSON ist gültig</translation>
    </message>
    <message>
        <source>Text, sent as it is</source>
        <translation>Text, wird unverändert gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 bytes – fits %3</source>
        <extracomment>%1 bytes of data, %2 is the limit, %3 a class of devices</extracomment>
        <translation>%1 von %2&#xa0;Byte – passt für %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes – too long for %3; nothing is cut</source>
        <translation>%1 von %2&#xa0;Byte – zu lang für %3; nichts wird gekürzt</translation>
    </message>
    <message>
        <source>A publish is in flight</source>
        <translation>Eine Veröffentlichung läuft gerade</translation>
    </message>
    <message>
        <source>Cannot be published: %1</source>
        <translation>Kann nicht veröffentlicht werden: %1</translation>
    </message>
    <message>
        <source>Publish this event (Ctrl+Return)</source>
        <translation>Dieses Ereignis veröffentlichen (Strg+Return)</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCommand</name>
    <message>
        <source>Shows what was published, newest first.</source>
        <translation>Zeigt, was veröffentlicht wurde, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>only rows with these words in name, data or answer</source>
        <translation>nur Zeilen mit diesen Wörtern in Name, Daten oder Antwort</translation>
    </message>
    <message>
        <source>only accepted, rejected, not-sent, unknown, cancelled or sending</source>
        <translation>nur accepted, rejected, not-sent, unknown, cancelled oder sending</translation>
    </message>
    <message>
        <source>only of this account</source>
        <translation>nur von diesem Konto</translation>
    </message>
    <message>
        <source>from this time on: 2026-11-23, 2026-11-23T14:30, today, 2h, 7d</source>
        <translation>ab dieser Zeit: 2026-11-23, 2026-11-23T14:30, today, 2h, 7d</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>vor dieser Zeit</translation>
    </message>
    <message>
        <source>at most so many rows; default 20; 0: all</source>
        <translation>höchstens so viele Zeilen; Vorgabe 20; 0: alle</translation>
    </message>
    <message>
        <source>table (the default), jsonl or csv</source>
        <translation>table (Vorgabe), jsonl oder csv</translation>
    </message>
    <message>
        <source>“herald history %1” is not available in this version.</source>
        <translation>„herald history %1“ ist in dieser Version nicht verfügbar.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. To search, write --search TEXT.</source>
        <translation>„%1“ wird hier nicht verstanden. Schreiben Sie zum Suchen --search TEXT.</translation>
    </message>
    <message>
        <source>--limit takes a whole number; 0 means all.</source>
        <translation>--limit erwartet eine ganze Zahl; 0 bedeutet alle.</translation>
    </message>
    <message>
        <source>--format takes table, jsonl or csv.</source>
        <translation>--format erwartet table, jsonl oder csv.</translation>
    </message>
    <message>
        <source>--outcome takes accepted, rejected, not-sent, unknown, cancelled or sending.</source>
        <translation>--outcome erwartet accepted, rejected, not-sent, unknown, cancelled oder sending.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryFilterBar</name>
    <message>
        <source>Any account</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %1 publishes</source>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung durchsuchen</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24&#xa0;Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30&#xa0;Tage</translation>
    </message>
</context>
<context>
    <name>herald::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column heading: how long the publish took</extracomment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>herald::HistoryPane</name>
    <message>
        <source>&amp;Use in composer</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>&amp;Publish again</source>
        <translation>Erneut &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as p&amp;article command</source>
        <translation>Als &amp;particle-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete from history</source>
        <translation>Aus dem Verlauf &amp;löschen</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <extracomment>How many publishes the search found: %1 is the number as it is written.</extracomment>
        <translation>
            <numerusform>%1&#xa0;gefunden</numerusform>
            <numerusform>%1&#xa0;gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Compose an event above and press Ctrl+Return: what becomes of it is written down here.</source>
        <translation>Stellen Sie oben ein Ereignis zusammen und drücken Sie Strg+Return: Was daraus wird, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>No publish matches</source>
        <translation>Keine passende Veröffentlichung</translation>
    </message>
    <message>
        <source>Nothing in the history fits the search and the filters.</source>
        <translation>Nichts im Verlauf passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all publishes</source>
        <translation>Alle Veröffentlichungen anzeigen</translation>
    </message>
    <message>
        <source>Copied, without the token.</source>
        <translation>Kopiert, ohne das Token.</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes deleted from the history.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung aus dem Verlauf gelöscht.</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen aus dem Verlauf gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes restored.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung wiederhergestellt.</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>The publishes are still being read. Delete them again in a moment.</source>
        <translation>Die Veröffentlichungen werden noch gelesen. Versuchen Sie das Löschen gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>herald::InputReader</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The input is larger than %1. Nothing was sent.</source>
        <translation>Die Eingabe ist größer als %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>Die Eingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The data is not valid UTF-8 text and could not be sent unchanged. Convert it first, for example to Base64.</source>
        <translation>Die Daten sind kein gültiger UTF-8-Text und könnten nicht unverändert gesendet werden. Wandeln Sie sie vorher um, zum Beispiel in Base64.</translation>
    </message>
</context>
<context>
    <name>herald::KeychainRead</name>
    <message>
        <source>The keyring&apos;s entry for this account holds no usable token. Enter the account&apos;s token again.</source>
        <translation>Der Eintrag für dieses Konto im Schlüsselbund enthält kein verwendbares Token. Geben Sie das Token des Kontos erneut ein.</translation>
    </message>
</context>
<context>
    <name>herald::KeychainRequest</name>
    <message>
        <source>Herald was closed before the keyring had answered.</source>
        <translation>Herald wurde geschlossen, bevor der Schlüsselbund geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message>
        <source>The draft cannot be saved: %1</source>
        <translation>Der Entwurf kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht fragt sein Fenster nach Ihrem Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>The history file was damaged. It was set aside, unchanged, as %1. %n publish(es) could be read and are in the new history.</source>
        <translation>
            <numerusform>Die Verlaufsdatei war beschädigt. Sie wurde unverändert als %1 beiseitegelegt. %n&#xa0;Veröffentlichung war lesbar und ist im neuen Verlauf.</numerusform>
            <numerusform>Die Verlaufsdatei war beschädigt. Sie wurde unverändert als %1 beiseitegelegt. %n&#xa0;Veröffentlichungen waren lesbar und sind im neuen Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publish(es) were on the way when Herald ended. Their outcome is unknown; the history marks them so.</source>
        <translation>
            <numerusform>%n&#xa0;Veröffentlichung war unterwegs, als Herald beendet wurde. Ihr Ergebnis ist unbekannt; im Verlauf ist sie so gekennzeichnet.</numerusform>
            <numerusform>%n&#xa0;Veröffentlichungen waren unterwegs, als Herald beendet wurde. Ihr Ergebnis ist unbekannt; im Verlauf sind sie so gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1[*] – %2 – Herald</source>
        <translation>%1[*] – %2 – Herald</translation>
    </message>
    <message>
        <source>The draft was cleared.</source>
        <translation>Der Entwurf wurde geleert.</translation>
    </message>
    <message>
        <source>%1[*] – Herald</source>
        <extracomment>window title: %1 template, %2 account; [*] marks a template that was changed</extracomment>
        <translation>%1[*] – Herald</translation>
    </message>
</context>
<context>
    <name>herald::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>herald::PracticeCommand</name>
    <message>
        <source>Runs the practice cloud until you press Ctrl+C: a stand-in for the Particle Cloud on this computer.
It prints one JSON line with its address, a token and a user when it is ready. Event names rehearse outcomes:
practice/reject, practice/limit, practice/slow, practice/drop.</source>
        <translation>Betreibt die Übungs-Cloud, bis Sie Strg+C drücken: eine Nachbildung der Particle Cloud auf diesem Computer.
Sobald sie bereit ist, gibt sie eine JSON-Zeile mit Adresse, Token und Benutzer aus. Ereignisnamen proben Ergebnisse:
practice/reject, practice/limit, practice/slow, practice/drop.</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; default: any free one</source>
        <translation>der Port auf 127.0.0.1; Vorgabe: irgendein freier</translation>
    </message>
    <message>
        <source>The practice cloud runs. Nothing leaves this computer. Press Ctrl+C to stop it.</source>
        <translation>Die Übungs-Cloud läuft. Nichts verlässt diesen Computer. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port erwartet eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>herald::PracticeHost</name>
    <message>
        <source>The practice cloud was stopped.</source>
        <translation>Die Übungs-Cloud wurde beendet.</translation>
    </message>
</context>
<context>
    <name>herald::PreviewDialog</name>
    <message>
        <source>%1 bytes of body, for %2 bytes of data</source>
        <translation>%1&#xa0;Byte Rumpf für %2&#xa0;Byte Daten</translation>
    </message>
    <message>
        <source>Nothing speaks against this event.</source>
        <translation>Nichts spricht gegen dieses Ereignis.</translation>
    </message>
</context>
<context>
    <name>herald::PublishCommand</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this was a dry run.</source>
        <translation>Es wurde nichts gesendet: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</source>
        <translation>Übung: Das geht an die Übungs-Cloud in Herald. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Warten auf Ihren Schlüsselbund. Wahrscheinlich fragt sein Fenster nach einem Passwort.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>herald::PublishDetails</name>
    <message>
        <source>Publish details</source>
        <translation>Einzelheiten der Veröffentlichung</translation>
    </message>
    <message>
        <source>Select a publish in the table to see its request, its answer and its timings.</source>
        <translation>Wählen Sie in der Tabelle eine Veröffentlichung aus, um ihre Anfrage, ihre Antwort und ihren Zeitablauf zu sehen.</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Beside the outcome: how long the publish took.</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>The cloud says: “%1”</source>
        <translation>Die Cloud meldet: „%1“</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1&#xa0;Byte</numerusform>
            <numerusform>%1&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>Der Rumpf war leer.</translation>
    </message>
    <message>
        <source>The answer was longer; only its first %1 are read.</source>
        <translation>Die Antwort war länger; gelesen werden nur ihre ersten %1.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Answer read</source>
        <translation>Antwort gelesen</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Date, time and time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>Als Gerät</translation>
    </message>
    <message>
        <source>Request, not sent</source>
        <translation>Anfrage, nicht gesendet</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Gesendete Anfrage</translation>
    </message>
    <message>
        <source>Waited in vain</source>
        <translation>Vergeblich gewartet</translation>
    </message>
    <message>
        <source>Tried to connect</source>
        <translation>Verbindung versucht</translation>
    </message>
    <message>
        <source>The token is kept out of the history. Herald&apos;s own User-Agent and what HTTP itself adds are left out.</source>
        <translation>Das Token kommt nicht in den Verlauf. Heralds eigener User-Agent und was HTTP selbst hinzufügt, sind weggelassen.</translation>
    </message>
    <message>
        <source>Laid out for reading; the data itself is as it was typed.</source>
        <translation>Zum Lesen aufbereitet; die Daten selbst sind so, wie sie eingegeben wurden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>herald::PublishFlow</name>
    <message>
        <source>The account “%1” is no longer in the list. Use the event in the composer and choose another account.</source>
        <translation>Das Konto „%1“ ist nicht mehr in der Liste. Übernehmen Sie das Ereignis in den Entwurf und wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was published. Published again, it may arrive twice.</source>
        <translation>Es ist nicht bekannt, ob „%1“ veröffentlicht wurde. Wird es erneut veröffentlicht, kommt es womöglich zweimal an.</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history: %1</source>
        <translation>Das Ergebnis konnte nicht in den Verlauf geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Accepted: %1, in %2</source>
        <extracomment>%1 event name, %2 duration such as &quot;84 ms&quot;</extracomment>
        <translation>Angenommen: %1, in %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 outcome such as &quot;Not sent&quot;, %2 event name, %3 reason</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
</context>
<context>
    <name>herald::Publisher::Job</name>
    <message>
        <source>Herald was closed before the cloud had answered.</source>
        <translation>Herald wurde geschlossen, bevor die Cloud geantwortet hatte.</translation>
    </message>
    <message>
        <source>You cancelled it before anything was sent.</source>
        <translation>Sie haben abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>herald::SaveTemplateDialog</name>
    <message>
        <source>There is a template of this name. Saving replaces it.</source>
        <translation>Es gibt bereits eine Vorlage dieses Namens. Das Speichern ersetzt sie.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>“%1” differs from this name only by case or accents. Choose another name.</source>
        <translation>„%1“ unterscheidet sich von diesem Namen nur in der Groß- und Kleinschreibung oder in Akzenten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file of this name that cannot be read. Choose another name.</source>
        <translation>Es gibt eine Datei dieses Namens, die nicht gelesen werden kann. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>herald::ScopeEditor</name>
    <message>
        <source>My devices</source>
        <translation>Meine Geräte</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation>&amp;ID oder Slug</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>S&amp;lug</translation>
    </message>
    <message>
        <source>4711 or my-product</source>
        <translation>4711 oder mein-produkt</translation>
    </message>
    <message>
        <source>my-organisation</source>
        <translation>meine-organisation</translation>
    </message>
</context>
<context>
    <name>herald::TemplateCommand</name>
    <message>
        <source>Lists the templates, or prints one as JSON.</source>
        <translation>Listet die Vorlagen auf oder gibt eine als JSON aus.</translation>
    </message>
    <message>
        <source>“herald template %1” is not available in this version.</source>
        <translation>„herald template %1“ ist in dieser Version nicht verfügbar.</translation>
    </message>
    <message>
        <source>Usage: herald template list, or herald template show NAME</source>
        <translation>Aufruf: herald template list oder herald template show NAME</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no template called “%1”. “herald template list” shows those that there are.</source>
        <translation>Es gibt keine Vorlage namens „%1“. „herald template list“ zeigt die vorhandenen.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateDock</name>
    <message>
        <source>&amp;Load into composer</source>
        <translation>In den &amp;Entwurf laden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Press Ctrl+S to keep the event that you compose.</source>
        <translation>Drücken Sie Strg+S, um das Ereignis aufzubewahren, das Sie gerade zusammenstellen.</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>Keine passende Vorlage</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <extracomment>%1 is the name of a template.</extracomment>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateFlow</name>
    <message>
        <source>The draft was replaced by the template “%1”.</source>
        <translation>Der Entwurf wurde durch die Vorlage „%1“ ersetzt.</translation>
    </message>
    <message>
        <source>The draft was replaced by an event of the history.</source>
        <translation>Der Entwurf wurde durch ein Ereignis aus dem Verlauf ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved as template “%1”</source>
        <translation>Als Vorlage „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>herald::TemplateModel</name>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>„%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>%1, broken</source>
        <translation>%1, defekt</translation>
    </message>
</context>
<context>
    <name>herald::TokenQuestion</name>
    <message>
        <source>The question about the token was abandoned.</source>
        <translation>Die Anfrage zum Token wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>herald::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
