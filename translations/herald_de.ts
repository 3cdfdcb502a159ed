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

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib, libzip, dtl and tl::expected.

Particle is a trademark of Particle Industries; Herald is not made by them.</source>
        <translation>Ein Ereignis zusammenstellen, in der Particle Cloud veröffentlichen, ehrlich sehen, was daraus geworden ist, und es wiederfinden.

Freie Software unter der GNU General Public License, Version&#xa0;3 oder neuer. Entwickelt mit Qt&#xa0;%1, QtKeychain, QScintilla, cpp-httplib, libzip, dtl und tl::expected.

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
    <message>
        <source>Histor&amp;y keeps</source>
        <translation>&amp;Verlauf behält</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>&amp;Guard</source>
        <translation>Sch&amp;utz</translation>
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
    <message>
        <source>What the history keeps of it is none of “everything”, “no-data” and “nothing”.</source>
        <translation>Was der Verlauf davon aufbewahrt, ist weder „everything“ noch „no-data“ noch „nothing“.</translation>
    </message>
</context>
<context>
    <name>BuiltIns</name>
    <message>
        <source>“$now” takes one date format, one offset such as +1h or -30m, and “local”. A format with spaces stands between single quotes.</source>
        <translation>„$now“ nimmt höchstens ein Datumsformat, eine Verschiebung wie +1h oder -30m und „local“ an. Ein Format mit Leerzeichen steht in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>“$unix” takes “ms” and one offset such as +1h or -30m, nothing else.</source>
        <translation>„$unix“ nimmt höchstens „ms“ und eine Verschiebung wie +1h oder -30m an.</translation>
    </message>
    <message numerus="yes">
        <source>An offset is at most %n day(s).</source>
        <translation>
            <numerusform>Eine Verschiebung beträgt höchstens %n&#xa0;Tag.</numerusform>
            <numerusform>Eine Verschiebung beträgt höchstens %n&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“$random” takes two numbers, the smaller one first, with %n digit(s) at most: {{$random 1 6}} or {{$random 0.00 9.99}}.</source>
        <translation>
            <numerusform>„$random“ erwartet zwei Zahlen, die kleinere zuerst, mit höchstens %n&#xa0;Ziffer: {{$random 1 6}} oder {{$random 0.00 9.99}}.</numerusform>
            <numerusform>„$random“ erwartet zwei Zahlen, die kleinere zuerst, mit höchstens %n&#xa0;Ziffern: {{$random 1 6}} oder {{$random 0.00 9.99}}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“$pick” takes the words to pick from: {{$pick open closed &apos;half open&apos;}}.</source>
        <translation>„$pick“ erwartet die Wörter, aus denen gewählt wird: {{$pick open closed &apos;half open&apos;}}.</translation>
    </message>
    <message>
        <source>“$uuid” takes no arguments.</source>
        <translation>„$uuid“ erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>“$counter” takes at most one name, of letters, digits, “_”, “-” and “.”: {{$counter door}}.</source>
        <translation>„$counter“ erwartet höchstens einen Namen aus Buchstaben, Ziffern, „_“, „-“ und „.“: {{$counter door}}.</translation>
    </message>
    <message>
        <source>“$env” takes the name of one environment variable: {{$env SITE}}.</source>
        <translation>„$env“ erwartet den Namen einer Umgebungsvariablen: {{$env SITE}}.</translation>
    </message>
    <message>
        <source>The time of publishing: ISO 8601 in UTC with milliseconds, or in a date format; moved by an offset such as +1h, -30m or +2d; in local time on request.</source>
        <translation>Der Zeitpunkt der Veröffentlichung: ISO&#xa0;8601 in UTC mit Millisekunden oder in einem Datumsformat; verschoben um Angaben wie +1h, -30m oder +2d; auf Wunsch in Ortszeit.</translation>
    </message>
    <message>
        <source>The time of publishing in seconds since 1970, or in milliseconds.</source>
        <translation>Der Zeitpunkt der Veröffentlichung in Sekunden seit 1970 oder in Millisekunden.</translation>
    </message>
    <message>
        <source>A new random identifier for each use.</source>
        <translation>Eine neue zufällige Kennung bei jeder Verwendung.</translation>
    </message>
    <message>
        <source>A number that is one more with each publish; each name counts for itself.</source>
        <translation>Eine Zahl, die mit jeder Veröffentlichung um eins steigt; jeder Name zählt für sich.</translation>
    </message>
    <message>
        <source>A random number from MIN to MAX, with as many decimals as they have.</source>
        <translation>Eine Zufallszahl von MIN bis MAX mit so vielen Dezimalstellen, wie diese haben.</translation>
    </message>
    <message>
        <source>One of the words, by chance; one with spaces stands between single quotes.</source>
        <translation>Eines der Wörter, zufällig gewählt; eines mit Leerzeichen steht in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>An environment variable, if it was allowed before.</source>
        <translation>Eine Umgebungsvariable, sofern sie zuvor erlaubt wurde.</translation>
    </message>
    <message>
        <source>No placeholder of this name is built in. These are: %1</source>
        <translation>Ein Platzhalter dieses Namens ist nicht eingebaut. Eingebaut sind: %1</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not available: it must be allowed first, and be set where Herald was started.</source>
        <translation>Die Umgebungsvariable „%1“ ist nicht verfügbar: Sie muss zuerst erlaubt werden und dort gesetzt sein, wo Herald gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>not kept: %1 bytes</source>
        <extracomment>In place of an event&apos;s data; %1 is the number as it is written, %n the same for the plural.</extracomment>
        <translation>
            <numerusform>nicht aufbewahrt: %1&#xa0;Byte</numerusform>
            <numerusform>nicht aufbewahrt: %1&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned, with a note</source>
        <extracomment>%1 a date and time of a publish in the history</extracomment>
        <translation>%1, angeheftet, mit Notiz</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <extracomment>%1 a date and time of a publish in the history</extracomment>
        <translation>%1, mit Notiz</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no field “%1”. There are name, data, private, ttl and the template&apos;s placeholders.</source>
        <translation>Es gibt kein Feld „%1“. Es gibt name, data, private, ttl und die Platzhalter der Vorlage.</translation>
    </message>
    <message>
        <source>No column holds the event&apos;s name. Say which one does.</source>
        <translation>Keine Spalte enthält den Namen des Ereignisses. Geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2</source>
        <extracomment>%2 lists names such as &quot;side, room&quot;</extracomment>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2</translation>
    </message>
    <message>
        <source>“%1” says neither private nor public: write true or false.</source>
        <translation>„%1“ besagt weder privat noch öffentlich: Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>“%1” is no TTL: it takes a whole number of seconds from 0 to %2.</source>
        <translation>„%1“ ist keine TTL: Sie ist eine ganze Zahl von Sekunden zwischen 0 und %2.</translation>
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

  publish NAME [DATA]   publish one event, or a template
  run FILE              publish every row of a file
  history               show, search, import and check what was published
  watch [PREFIX]        print events as they happen, one JSON object a line
  template              list, show, import and export templates
  account               list, add, check and remove accounts
  practice              run the practice cloud, a stand-in on this computer

“herald COMMAND --help” tells more. --version shows the version.

Exit codes: 0 accepted or done, 2 bad usage or invalid event, 3 rejected by the cloud,
4 not sent, 5 outcome unknown, 6 no usable token, 7 local storage failed, 130 interrupted.
HERALD_ACCESS_TOKEN with HERALD_SERVER is for machines without a keychain.
</source>
        <translation>Aufruf: herald [BEFEHL]

Ohne Befehl öffnet sich das Fenster. Mit einem Befehl ist keine grafische Oberfläche nötig:

  publish NAME [DATA]   ein Ereignis oder eine Vorlage veröffentlichen
  run FILE              jede Zeile einer Datei veröffentlichen
  history               Veröffentlichtes zeigen, suchen, einlesen und prüfen
  watch [PREFIX]        Ereignisse laufend ausgeben, je Zeile ein JSON-Objekt
  template              Vorlagen auflisten, anzeigen, importieren und exportieren
  account               Konten auflisten, hinzufügen, prüfen und entfernen
  practice              die Übungs-Cloud betreiben, eine Nachbildung auf diesem Computer

„herald BEFEHL --help“ verrät mehr. --version zeigt die Version.

Exit-Codes: 0 angenommen oder erledigt, 2 falscher Aufruf oder ungültiges Ereignis, 3 abgelehnt,
4 nicht gesendet, 5 Ergebnis unbekannt, 6 kein verwendbares Token, 7 Speicherfehler, 130 unterbrochen.
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
    <message>
        <source>Prefix reach</source>
        <translation>Reichweite des Präfixes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Data t&amp;ype</source>
        <translation>Datent&amp;yp</translation>
    </message>
    <message>
        <source>How the data is taken: JSON is coloured and checked, and values are put into it safely</source>
        <translation>Wie die Daten behandelt werden: JSON wird eingefärbt und geprüft, und Werte werden sicher eingesetzt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find, load from a file, fold, wrap, and more</source>
        <translation>Suchen, aus einer Datei laden, einklappen, umbrechen und mehr</translation>
    </message>
    <message>
        <source>Send minified</source>
        <translation>Minifiziert senden</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The header line cannot be read: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>Die Kopfzeile kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The header names the column “%1” twice.</source>
        <translation>Die Kopfzeile nennt die Spalte „%1“ doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n field(s), the header has %1.</source>
        <extracomment>%1: how many fields the header has</extracomment>
        <translation>
            <numerusform>Die Zeile hat %n&#xa0;Feld, die Kopfzeile hat %1.</numerusform>
            <numerusform>Die Zeile hat %n&#xa0;Felder, die Kopfzeile hat %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has more than %1 fields.</source>
        <translation>Die Zeile hat mehr als %1&#xa0;Felder.</translation>
    </message>
    <message>
        <source>A quote stands in a field that does not begin with one. Put the whole field in quotes, and write each quote in it twice.</source>
        <translation>Ein Anführungszeichen steht in einem Feld, das nicht mit einem beginnt. Setzen Sie das ganze Feld in Anführungszeichen und schreiben Sie jedes Anführungszeichen darin doppelt.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is not closed, neither by the end of the file nor within %2. What follows it cannot be told apart.</source>
        <extracomment>%1: a line&apos;s number, %2: &quot;4 MiB&quot;</extracomment>
        <translation>Das Anführungszeichen, das in Zeile&#xa0;%1 öffnet, wird weder bis zum Dateiende noch innerhalb von %2 geschlossen. Was darauf folgt, lässt sich nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>Something follows a closing quote. Only a separator or the line&apos;s end may; a quote within a field is written twice.</source>
        <translation>Auf ein schließendes Anführungszeichen folgt noch etwas. Folgen darf nur ein Trennzeichen oder das Zeilenende; ein Anführungszeichen innerhalb eines Feldes wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The row is longer than %1.</source>
        <translation>Die Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>Field %1 is not UTF-8 text.</source>
        <translation>Feld&#xa0;%1 ist kein UTF-8-Text.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>“%1” is written in UTF-16. An event&apos;s data is UTF-8: save the file in that encoding, then load it again.</source>
        <translation>„%1“ ist in UTF-16 geschrieben. Die Daten eines Ereignisses sind UTF-8: Speichern Sie die Datei in dieser Kodierung und laden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a text: byte %2 is NUL. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</source>
        <translation>„%1“ ist kein Text: Byte&#xa0;%2 ist NUL. Die Daten eines Ereignisses sind Text; eine Binärdatei muss zuvor kodiert werden, etwa in Base64.</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</source>
        <translation>„%1“ ist kein Text in UTF-8. Die Daten eines Ereignisses sind Text; eine Binärdatei muss zuvor kodiert werden, etwa in Base64.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 a file&apos;s name, %2 the operating system&apos;s words</extracomment>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MiB. No event can carry that much.</source>
        <translation>„%1“ ist größer als 1&#xa0;MiB. So viel kann kein Ereignis aufnehmen.</translation>
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
    <name>DetailsReceipt</name>
    <message>
        <source>It is waited for until 30 s after the cloud&apos;s answer.</source>
        <translation>Darauf wird bis 30&#xa0;s nach der Antwort der Cloud gewartet.</translation>
    </message>
    <message>
        <source>So it was published, although no readable answer came. It does not prove that a device received it or acted on it.</source>
        <translation>Das Ereignis wurde also veröffentlicht, obwohl keine lesbare Antwort kam. Dass ein Gerät es erhalten oder darauf reagiert hat, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>This proves that the cloud passed the event on to who listens. It does not prove that a device received it or acted on it.</source>
        <translation>Das beweist, dass die Cloud das Ereignis an alle weitergegeben hat, die zuhören. Dass ein Gerät es erhalten oder darauf reagiert hat, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>This does not prove that no device got it: the cloud may pass it on late, or not show it in this stream.</source>
        <translation>Das beweist nicht, dass kein Gerät das Ereignis erhalten hat: Womöglich gibt die Cloud es verspätet weiter oder zeigt es in diesem Ereignisstrom nicht.</translation>
    </message>
    <message>
        <source>Another publish with this name and data was under way, or somebody else published the same, or what came back bears the id of a device or a user.</source>
        <translation>Eine andere Veröffentlichung mit diesem Namen und diesen Daten war unterwegs, oder jemand anders hat das Gleiche veröffentlicht, oder was zurückkam, trägt die ID eines Geräts oder eines Benutzers.</translation>
    </message>
    <message>
        <source>Connect the event stream before you publish, to have the next one seen.</source>
        <translation>Verbinden Sie den Ereignisstrom, bevor Sie veröffentlichen, damit das nächste Ereignis gesehen wird.</translation>
    </message>
    <message>
        <source>Sent to the webhook&apos;s server after %1.</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>Nach %1 an den Server des Webhooks gesendet.</translation>
    </message>
    <message>
        <source>The webhook&apos;s server answered after %1:</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>Der Server des Webhooks antwortete nach %1:</translation>
    </message>
    <message>
        <source>The webhook failed after %1:</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>Der Webhook schlug nach %1 fehl:</translation>
    </message>
    <message>
        <source>Parts of this are missing, or may be: the cloud passes an answer on in parts of 512 bytes, in any order, and does not say how many.</source>
        <translation>Teile davon fehlen, zumindest womöglich: Die Cloud gibt eine Antwort in Teilen zu 512&#xa0;Byte weiter, in beliebiger Reihenfolge, und sagt nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>This may belong to another publish of the same name: the cloud tells the name only.</source>
        <translation>Das gehört womöglich zu einer anderen Veröffentlichung mit demselben Namen: Die Cloud nennt nur den Namen.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>None: nobody listened for it in the event stream, or Herald ended before anything was known.</source>
        <translation>Keiner: Im Ereignisstrom hat niemand darauf gewartet, oder Herald endete, bevor etwas bekannt war.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
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
    <name>DiskSync</name>
    <message>
        <source>%1 could not be written to the disk: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
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
    <message>
        <source>about %1 s</source>
        <translation>etwa %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1&#xa0;h</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>etwa %1&#xa0;Tage</translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message>
        <source>“%1” cannot be the name of an environment variable: it has letters, digits and underscores only, and begins with no digit.</source>
        <translation>„%1“ kann nicht der Name einer Umgebungsvariablen sein: Er besteht nur aus Buchstaben, Ziffern und Unterstrichen und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret, and a secret must not get into an event or the history. Copy what is no secret to a variable of another name, and allow that.</source>
        <translation>„%1“ sieht nach einem Geheimnis aus, und ein Geheimnis darf weder in ein Ereignis noch in den Verlauf gelangen. Kopieren Sie, was nicht geheim ist, in eine Variable mit anderem Namen und erlauben Sie diese.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n variable(s) can be allowed. Take one away first.</source>
        <translation>
            <numerusform>Höchstens %n&#xa0;Variable kann erlaubt werden. Entfernen Sie zuerst eine.</numerusform>
            <numerusform>Höchstens %n&#xa0;Variablen können erlaubt werden. Entfernen Sie zuerst eine.</numerusform>
        </translation>
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
    <name>Expansion</name>
    <message>
        <source>“%1” must be a number such as 12, -0.5 or 1e3.</source>
        <translation>„%1“ muss eine Zahl wie 12, -0.5 oder 1e3 sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>The value of “%1” is not in its list of choices.</source>
        <translation>Der Wert von „%1“ steht nicht in der Auswahlliste.</translation>
    </message>
    <message>
        <source>“%1” stands where a key stands: put double quotes around {{%1}}.</source>
        <translation>„%1“ steht dort, wo ein Schlüssel steht: Setzen Sie {{%1}} in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” stands outside of a string, so its value must be JSON by itself: a number, true, false, null, text in double quotes. For any text, put double quotes around {{%1}}.</source>
        <translation>„%1“ steht außerhalb einer Zeichenkette; der Wert muss daher für sich genommen JSON sein: eine Zahl, true, false, null oder Text in doppelten Anführungszeichen. Für beliebigen Text setzen Sie {{%1}} in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>With this value the text would be longer than %L1 characters.</source>
        <translation>Mit diesem Wert wäre der Text länger als %L1&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ braucht einen Wert.</translation>
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
    <name>FileSource</name>
    <message>
        <source>%1 is not the file that it was when the run was begun. What row comes next cannot be told.</source>
        <translation>%1 ist nicht mehr die Datei, die es zu Beginn des Laufs war. Welche Zeile als nächste kommt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Zeile&#xa0;%1: %2</translation>
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
    <name>Guard</name>
    <message>
        <source>A guard&apos;s ceiling is from 1 to %1 events a second.</source>
        <translation>Die Obergrenze eines Schutzes liegt zwischen 1 und %1&#xa0;Ereignissen pro Sekunde.</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>To go on, type the account&apos;s &amp;name:</source>
        <translation>Um fortzufahren, geben Sie den &amp;Namen des Kontos ein:</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Eingegebener Name</translation>
    </message>
</context>
<context>
    <name>GuardEditor</name>
    <message>
        <source>G&amp;uard this account</source>
        <translation>&amp;Dieses Konto schützen</translation>
    </message>
    <message>
        <source>Herald then asks for the account&apos;s name before the first publish after each start and before every run. On the command line a publish needs --yes-ACCOUNT.</source>
        <translation>Herald fragt dann vor der ersten Veröffentlichung nach jedem Start und vor jedem Lauf nach dem Namen des Kontos. Auf der Befehlszeile braucht eine Veröffentlichung --yes-ACCOUNT.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Allo&amp;wed names</source>
        <translation>Erlau&amp;bte Namen</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Erlaubte Namen</translation>
    </message>
    <message>
        <source>One pattern a line: * stands for any number of characters, ? for one. Leave it empty to allow every name.</source>
        <translation>Ein Muster je Zeile: * steht für beliebig viele Zeichen, ? für eines. Leer lassen, um jeden Namen zu erlauben.</translation>
    </message>
    <message>
        <source>Runs &amp;send at most</source>
        <translation>&amp;Läufe senden höchstens</translation>
    </message>
    <message>
        <source> events a second</source>
        <extracomment>behind a number in a spin box</extracomment>
        <translation> Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Refuse &amp;public events</source>
        <translation>Öffentliche &amp;Ereignisse ablehnen</translation>
    </message>
</context>
<context>
    <name>GuardLook</name>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>blaugrün</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>%1 is guarded (%2)</source>
        <extracomment>%1 is an account&apos;s name, %2 the guard&apos;s colour such as &quot;red&quot;</extracomment>
        <translation>%1 ist geschützt (%2)</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: before the first publish you are asked to type its name.</source>
        <translation>Das Konto „%1“ ist geschützt: Vor der ersten Veröffentlichung müssen Sie seinen Namen eingeben.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded. Its name was typed since Herald was started, so nothing is asked before a publish; before a run it is.</source>
        <translation>Das Konto „%1“ ist geschützt. Sein Name wurde seit dem Start von Herald eingegeben; deshalb wird vor einer Veröffentlichung nicht danach gefragt, vor einem Lauf schon.</translation>
    </message>
</context>
<context>
    <name>GuardRules</name>
    <message>
        <source>The guard of the account “%1” cannot be read from herald.ini, so nothing is published with it. Open the account&apos;s settings, look at its guard and save.</source>
        <translation>Der Schutz des Kontos „%1“ kann nicht aus herald.ini gelesen werden; deshalb wird mit diesem Konto nichts veröffentlicht. Öffnen Sie die Einstellungen des Kontos, prüfen Sie seinen Schutz und speichern Sie.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it publishes only names like %2.</source>
        <extracomment>%1 an account, %2 a list of patterns such as &quot;test/*, demo/*&quot;</extracomment>
        <translation>Das Konto „%1“ ist geschützt: Es veröffentlicht nur Namen wie %2.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it publishes no public events.</source>
        <translation>Das Konto „%1“ ist geschützt: Es veröffentlicht keine öffentlichen Ereignisse.</translation>
    </message>
</context>
<context>
    <name>HistoryBackup</name>
    <message>
        <source>The backup %1 could not be made: what was written is not whole. Check the disk.</source>
        <translation>Die Sicherung %1 konnte nicht angelegt werden: Was geschrieben wurde, ist unvollständig. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>Die Sicherung %1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made. Check the permissions of the folder and the free space of its disk.</source>
        <translation>Die Sicherung %1 konnte nicht angelegt werden. Prüfen Sie die Berechtigungen des Ordners und den freien Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>This is the history itself. Choose another place for the backup.</source>
        <translation>Das ist der Verlauf selbst. Wählen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
</context>
<context>
    <name>HistoryCheck</name>
    <message>
        <source>Close Herald and start it again: it keeps the damaged file and recovers what can be read.</source>
        <translation>Schließen Sie Herald und starten Sie es erneut: Die beschädigte Datei wird aufbewahrt, und was lesbar ist, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file is not a whole history database.</source>
        <translation>Die Datei ist keine vollständige Datenbank des Verlaufs.</translation>
    </message>
    <message>
        <source>This history is of an earlier Herald. Start Herald once, which brings it to the present form, then check again.</source>
        <translation>Dieser Verlauf stammt von einer früheren Herald-Version. Starten Sie Herald einmal, damit er in die heutige Form gebracht wird, und prüfen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Row %2 of table %1 refers to a row of table %3 that is not there.</source>
        <extracomment>%1: a table, %2: a row&apos;s number, %3: another table</extracomment>
        <translation>Zeile&#xa0;%2 der Tabelle %1 verweist auf eine Zeile der Tabelle %3, die es nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) read “sending”, and the Herald that sent them has ended.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung steht auf „wird gesendet“, und die Herald-Instanz, die sie gesendet hat, ist beendet.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen stehen auf „wird gesendet“, und die Herald-Instanz, die sie gesendet hat, ist beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Herald: it says of them that their outcome is unknown.</source>
        <translation>Starten Sie Herald: Dort wird dann vermerkt, dass das Ergebnis unbekannt ist.</translation>
    </message>
    <message>
        <source>Publishes are safe, but a search may miss some: “herald history check --rebuild-index” makes the index anew.</source>
        <translation>Die Veröffentlichungen sind sicher, aber einer Suche entgehen womöglich einige: „herald history check --rebuild-index“ legt den Index neu an.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Ein Teil der Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>what rows refer to</source>
        <translation>worauf Zeilen verweisen</translation>
    </message>
    <message>
        <source>what rows must fulfil</source>
        <translation>was Zeilen erfüllen müssen</translation>
    </message>
    <message>
        <source>what is being sent</source>
        <translation>was gerade gesendet wird</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>der Suchindex</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The history is in order: %Ln publish(es), and the search index.</source>
        <translation>
            <numerusform>Der Verlauf ist in Ordnung: %Ln&#xa0;Veröffentlichung und der Suchindex.</numerusform>
            <numerusform>Der Verlauf ist in Ordnung: %Ln&#xa0;Veröffentlichungen und der Suchindex.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is in order: %Ln publish(es).</source>
        <translation>
            <numerusform>Der Verlauf ist in Ordnung: %Ln&#xa0;Veröffentlichung.</numerusform>
            <numerusform>Der Verlauf ist in Ordnung: %Ln&#xa0;Veröffentlichungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln problem(s).</source>
        <translation>
            <numerusform>Die Prüfung hat %Ln&#xa0;Problem gefunden.</numerusform>
            <numerusform>Die Prüfung hat %Ln&#xa0;Probleme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The search index misses words of %Ln of the publishes that were tried.</source>
        <translation>
            <numerusform>Im Suchindex fehlen Wörter von %Ln der geprüften Veröffentlichungen.</numerusform>
            <numerusform>Im Suchindex fehlen Wörter von %Ln der geprüften Veröffentlichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes again, please report it.</source>
        <translation>Es ist nichts zu tun; wenn es wieder auftritt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Export the history, and please report it: Herald shows what it knows.</source>
        <translation>Exportieren Sie den Verlauf und melden Sie es bitte: Herald zeigt an, was bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have an outcome that no Herald knows.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat ein Ergebnis, das keine Herald-Version kennt.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben ein Ergebnis, das keine Herald-Version kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) do not say where they went.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung gibt nicht an, wohin sie ging.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen geben nicht an, wohin sie gingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost their name.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat ihren Namen verloren.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben ihren Namen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost a part of their answer.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat einen Teil ihrer Antwort verloren.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben einen Teil ihrer Antwort verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) are there and removed at once.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung ist zugleich vorhanden und entfernt.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen sind zugleich vorhanden und entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have no usable id.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat keine verwendbare ID.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben keine verwendbare ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have ended and still name the Herald that sends them.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung ist abgeschlossen und nennt noch die Herald-Instanz, die sie sendet.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen sind abgeschlossen und nennen noch die Herald-Instanz, die sie sendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have timings that run backwards.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat einen Zeitablauf, der rückwärts läuft.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben einen Zeitablauf, der rückwärts läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about a template belong to no publish.</source>
        <translation>
            <numerusform>%Ln&#xa0;Vermerk zu einer Vorlage gehört zu keiner Veröffentlichung.</numerusform>
            <numerusform>%Ln&#xa0;Vermerke zu einer Vorlage gehören zu keiner Veröffentlichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s), note(s) or tags belong to no publish.</source>
        <translation>
            <numerusform>%Ln&#xa0;Anheftung, Notiz oder Tag gehört zu keiner Veröffentlichung.</numerusform>
            <numerusform>%Ln&#xa0;Anheftungen, Notizen oder Tags gehören zu keiner Veröffentlichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprint(s) of data belong to no publish.</source>
        <translation>
            <numerusform>%Ln&#xa0;Fingerabdruck von Daten gehört zu keiner Veröffentlichung.</numerusform>
            <numerusform>%Ln&#xa0;Fingerabdrücke von Daten gehören zu keiner Veröffentlichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost which template they came from.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung hat die Angabe verloren, aus welcher Vorlage sie stammt.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen haben die Angabe verloren, aus welcher Vorlage sie stammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprint(s) of data that is not kept are wrong.</source>
        <translation>
            <numerusform>%Ln&#xa0;Fingerabdruck von nicht aufbewahrten Daten ist falsch.</numerusform>
            <numerusform>%Ln&#xa0;Fingerabdrücke von nicht aufbewahrten Daten sind falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) belong to no publish.</source>
        <translation>
            <numerusform>%Ln&#xa0;Beleg gehört zu keiner Veröffentlichung.</numerusform>
            <numerusform>%Ln&#xa0;Belege gehören zu keiner Veröffentlichung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of a run belong to no run.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile eines Laufs gehört zu keinem Lauf.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen eines Laufs gehören zu keinem Lauf.</numerusform>
        </translation>
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
    <message>
        <source>Words, -word, &quot;exact words&quot;, and filters such as name:door (Ctrl+Space lists them)</source>
        <translation>Wörter, -wort, &quot;genaue Wörter&quot; und Filter wie name:door (Strg+Leertaste listet sie auf)</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>What can be searched for, with examples</source>
        <translation>Wonach gesucht werden kann, mit Beispielen</translation>
    </message>
    <message>
        <source>Search problem</source>
        <translation>Problem mit der Suche</translation>
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
    <name>HistoryImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is longer than %L1 bytes.</source>
        <translation>Sie ist länger als %L1&#xa0;Byte.</translation>
    </message>
    <message>
        <source>The event was still being sent when this history was exported. It may have been published.</source>
        <translation>Das Ereignis wurde noch gesendet, als dieser Verlauf exportiert wurde. Das Ereignis ist womöglich veröffentlicht.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that cannot be imported. %1: its number, %2: a sentence that says why</extracomment>
        <translation>Zeile&#xa0;%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) cannot be read either.</source>
        <translation>
            <numerusform>%n&#xa0;weitere Zeile kann ebenfalls nicht gelesen werden.</numerusform>
            <numerusform>%n&#xa0;weitere Zeilen können ebenfalls nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Herald does not know what these say, and leaves it out: %1.</source>
        <translation>Diese Herald-Version weiß nicht, was Folgendes bedeutet, und lässt es weg: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) imported.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung importiert.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the history already, left as it is.</source>
        <translation>
            <numerusform>%Ln&#xa0;bereits im Verlauf, unverändert gelassen.</numerusform>
            <numerusform>%Ln&#xa0;bereits im Verlauf, unverändert gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat a publish of the same file.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile wiederholt eine Veröffentlichung derselben Datei.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen wiederholen eine Veröffentlichung derselben Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln publish(es)</source>
        <translation>
            <numerusform>Lesen: %Ln&#xa0;Veröffentlichung</numerusform>
            <numerusform>Lesen: %Ln&#xa0;Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln publish(es), %1 %</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>
            <numerusform>Lesen: %Ln&#xa0;Veröffentlichung, %1&#xa0;%</numerusform>
            <numerusform>Lesen: %Ln&#xa0;Veröffentlichungen, %1&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting into the history: %1 of %2</source>
        <extracomment>%1, %2: numbers of publishes</extracomment>
        <translation>In den Verlauf übernehmen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Taking out again: %Ln publish(es) left</source>
        <translation>
            <numerusform>Wieder herausnehmen: noch %Ln&#xa0;Veröffentlichung</numerusform>
            <numerusform>Wieder herausnehmen: noch %Ln&#xa0;Veröffentlichungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryJson</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The answer&apos;s body is given twice.</source>
        <translation>Der Rumpf der Antwort ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“%1” is not Base64.</source>
        <translation>„%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>The answer&apos;s body is longer than %L1 bytes.</source>
        <translation>Der Rumpf der Antwort ist länger als %L1&#xa0;Byte.</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an array of pairs of texts</source>
        <translation>ein Array von Textpaaren</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>ein Array von Texten</translation>
    </message>
    <message>
        <source>A tag has 1 to %L1 characters and no space.</source>
        <translation>Ein Tag hat 1&#xa0;bis %L1&#xa0;Zeichen und kein Leerzeichen.</translation>
    </message>
    <message>
        <source>There are more than %L1 tags.</source>
        <translation>Es sind mehr als %L1&#xa0;Tags.</translation>
    </message>
    <message>
        <source>“%1” must be 64 lower-case hexadecimal digits.</source>
        <translation>„%1“ muss aus 64&#xa0;Hexadezimalziffern in Kleinschreibung bestehen.</translation>
    </message>
    <message>
        <source>“%1” must be 16 hexadecimal digits.</source>
        <translation>„%1“ muss aus 16&#xa0;Hexadezimalziffern bestehen.</translation>
    </message>
    <message>
        <source>“%1” must be accepted, rejected, not sent, unknown, cancelled or sending.</source>
        <translation>„%1“ muss accepted, rejected, not sent, unknown, cancelled oder sending sein.</translation>
    </message>
    <message>
        <source>“%1” must be devices, product or organisation.</source>
        <translation>„%1“ muss devices, product oder organisation sein.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>“%1” must not hold a user or a password.</source>
        <translation>„%1“ darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>“%1” is out of its range.</source>
        <translation>„%1“ liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>“%1” holds a character that stands for no byte (ISO-8859-1).</source>
        <translation>„%1“ enthält ein Zeichen, das für kein Byte steht (ISO-8859-1).</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2.</source>
        <translation>„%1“ muss eine ganze Zahl von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The note is longer than %L1 characters.</source>
        <translation>Die Notiz ist länger als %L1&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>Data that is said to be withheld is there.</source>
        <translation>Daten, die laut Angabe nicht aufbewahrt wurden, sind vorhanden.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 (column %2).</source>
        <extracomment>%1: what is wrong, without a full stop, %2: a number</extracomment>
        <translation>%1 (Spalte&#xa0;%2).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>“%1” must be seen, not seen, ambiguous or not connected.</source>
        <translation>„%1“ muss seen, not seen, ambiguous oder not connected sein.</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>ein Array von Objekten</translation>
    </message>
    <message>
        <source>“%1” holds more than a history keeps.</source>
        <translation>„%1“ enthält mehr, als ein Verlauf behält.</translation>
    </message>
    <message>
        <source>“%1” must be sent, response or error.</source>
        <translation>„%1“ muss sent, response oder error sein.</translation>
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
</context>
<context>
    <name>HistoryTables</name>
    <message>
        <source>This publish is not in the history any more.</source>
        <translation>Diese Veröffentlichung ist nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Import status</source>
        <translation>Importstatus</translation>
    </message>
    <message>
        <source>Into &amp;folder</source>
        <translation>In &amp;Ordner</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>In Ordner</translation>
    </message>
    <message>
        <source>The top of the library</source>
        <translation>Oberste Ebene der Vorlagenbibliothek</translation>
    </message>
    <message>
        <source>&amp;Names that are taken</source>
        <translation>Bereits vergebene &amp;Namen</translation>
    </message>
    <message>
        <source>Names that are taken</source>
        <translation>Bereits vergebene Namen</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Zu importierende Vorlagen</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>Column %1: %2.</source>
        <extracomment>%1: a column&apos;s number, %2: what is wrong with JSON there</extracomment>
        <translation>Spalte&#xa0;%1: %2.</translation>
    </message>
    <message>
        <source>This is no JSON object. Each line needs one, such as {&quot;name&quot;: &quot;door&quot;}.</source>
        <translation>Das ist kein JSON-Objekt. Jede Zeile braucht eines, etwa {&quot;name&quot;: &quot;door&quot;}.</translation>
    </message>
    <message>
        <source>The key “%1” comes twice.</source>
        <translation>Der Schlüssel „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The row has more than %1 keys.</source>
        <translation>Die Zeile hat mehr als %1&#xa0;Schlüssel.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>Die Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>Die Zeile ist kein UTF-8-Text.</translation>
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
    <name>JsonSchema</name>
    <message>
        <source>The schema makes this too hard to check; simplify it</source>
        <translation>Durch das Schema ist das zu aufwendig zu prüfen; vereinfachen Sie es</translation>
    </message>
    <message>
        <source>The schema allows nothing here</source>
        <translation>Das Schema erlaubt hier nichts</translation>
    </message>
    <message>
        <source>This is what the schema rules out (“not”)</source>
        <translation>Genau das schließt das Schema aus („not“)</translation>
    </message>
    <message>
        <source>This must be of the type “%1”</source>
        <extracomment>%1 is a type of JSON: string, integer …</extracomment>
        <translation>Das muss vom Typ „%1“ sein</translation>
    </message>
    <message>
        <source>This must be of one of these types: %1</source>
        <translation>Das muss von einem dieser Typen sein: %1</translation>
    </message>
    <message>
        <source>This must be %1</source>
        <translation>Das muss %1 sein</translation>
    </message>
    <message>
        <source>This must be one of: %1</source>
        <translation>Das muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>This fits none of the forms that the schema allows</source>
        <translation>Das passt zu keiner der Formen, die das Schema erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>This fits %n of the forms of which it may fit only one</source>
        <translation>
            <numerusform>Das passt zu %n der Formen, darf aber nur zu einer passen</numerusform>
            <numerusform>Das passt zu %n der Formen, darf aber nur zu einer passen</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a multiple of %1</source>
        <translation>Das muss ein Vielfaches von %1 sein</translation>
    </message>
    <message>
        <source>This must be at most %1</source>
        <translation>Das darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>This must be less than %1</source>
        <translation>Das muss kleiner als %1 sein</translation>
    </message>
    <message>
        <source>This must be at least %1</source>
        <translation>Das muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>This must be more than %1</source>
        <translation>Das muss größer als %1 sein</translation>
    </message>
    <message numerus="yes">
        <source>This may have at most %n character(s)</source>
        <translation>
            <numerusform>Das darf höchstens %n&#xa0;Zeichen haben</numerusform>
            <numerusform>Das darf höchstens %n&#xa0;Zeichen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must have at least %n character(s)</source>
        <translation>
            <numerusform>Das muss mindestens %n&#xa0;Zeichen haben</numerusform>
            <numerusform>Das muss mindestens %n&#xa0;Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>This must match the pattern %1</source>
        <translation>Das muss zum Muster %1 passen</translation>
    </message>
    <message>
        <source>This must have the format “%1”</source>
        <extracomment>%1 is a format that JSON Schema knows: date-time, email …</extracomment>
        <translation>Das muss das Format „%1“ haben</translation>
    </message>
    <message numerus="yes">
        <source>This may hold at most %n item(s)</source>
        <translation>
            <numerusform>Das darf höchstens %n&#xa0;Element enthalten</numerusform>
            <numerusform>Das darf höchstens %n&#xa0;Elemente enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must hold at least %n item(s)</source>
        <translation>
            <numerusform>Das muss mindestens %n&#xa0;Element enthalten</numerusform>
            <numerusform>Das muss mindestens %n&#xa0;Elemente enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>An item before equals this one; all must differ</source>
        <translation>Ein Element davor ist gleich; alle müssen verschieden sein</translation>
    </message>
    <message>
        <source>No item here is of the kind that the schema asks for (“contains”)</source>
        <translation>Kein Element hier ist von der Art, die das Schema verlangt („contains“)</translation>
    </message>
    <message numerus="yes">
        <source>This may have at most %n key(s)</source>
        <translation>
            <numerusform>Das darf höchstens %n&#xa0;Schlüssel haben</numerusform>
            <numerusform>Das darf höchstens %n&#xa0;Schlüssel haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must have at least %n key(s)</source>
        <translation>
            <numerusform>Das muss mindestens %n&#xa0;Schlüssel haben</numerusform>
            <numerusform>Das muss mindestens %n&#xa0;Schlüssel haben</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 is missing</source>
        <translation>Der Schlüssel %1 fehlt</translation>
    </message>
    <message>
        <source>The schema does not allow this key here</source>
        <translation>Das Schema erlaubt diesen Schlüssel hier nicht</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>of a JSON Schema; %3 says what is wrong there, without a full stop</extracomment>
        <translation>Zeile&#xa0;%1, Spalte&#xa0;%2: %3.</translation>
    </message>
    <message>
        <source>The schema has more than %L1 characters.</source>
        <translation>Das Schema hat mehr als %L1&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>This schema is of a later draft, and Herald checks draft 7</source>
        <translation>Dieses Schema ist von einem späteren Entwurf (Draft); Herald prüft nach Draft&#xa0;7</translation>
    </message>
    <message>
        <source>The schema has more than %L1 references</source>
        <translation>Das Schema hat mehr als %L1&#xa0;Verweise</translation>
    </message>
    <message>
        <source>This is not the address of a schema</source>
        <translation>Das ist keine Adresse eines Schemas</translation>
    </message>
    <message>
        <source>This refers to another document; Herald fetches none, so put what is needed under “definitions”</source>
        <translation>Das verweist auf ein anderes Dokument; Herald ruft keines ab, setzen Sie das Nötige daher unter „definitions“</translation>
    </message>
    <message>
        <source>There is nothing at the place this refers to</source>
        <translation>Wohin das verweist, steht nichts</translation>
    </message>
    <message>
        <source>This reference leads back to itself</source>
        <translation>Dieser Verweis führt zu sich selbst zurück</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>The text holds more than %L1 values</source>
        <translation>Der Text enthält mehr als %L1&#xa0;Werte</translation>
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
    <name>LiveEventDialog</name>
    <message>
        <source>Live event</source>
        <translation>Live-Ereignis</translation>
    </message>
    <message>
        <source>Live event problem</source>
        <translation>Problem mit dem Live-Ereignis</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>As it was &amp;received</source>
        <translation>&amp;Wie empfangen</translation>
    </message>
    <message>
        <source>Live event data</source>
        <translation>Daten des Live-Ereignisses</translation>
    </message>
    <message>
        <source>&amp;Use in the composer</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Im Verlauf an&amp;zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
</context>
<context>
    <name>LiveEventText</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Date, time and time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>The cloud sent something that cannot be read.</source>
        <translation>Die Cloud hat etwas gesendet, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Too large: the data was passed over.</source>
        <translation>Zu groß: Die Daten wurden übergangen.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of this event.</source>
        <translation>Die Verbindung endete mitten in diesem Ereignis.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (published over the web, by no device)</source>
        <extracomment>%1 is what the cloud names as the sender: &quot;api&quot;</extracomment>
        <translation>%1 (über das Web veröffentlicht, von keinem Gerät)</translation>
    </message>
    <message>
        <source>%1 (the cloud itself)</source>
        <extracomment>%1 is what the cloud names as the sender: &quot;particle-internal&quot;</extracomment>
        <translation>%1 (die Cloud selbst)</translation>
    </message>
    <message>
        <source>mine</source>
        <extracomment>Of an event in the stream: this Herald published it</extracomment>
        <translation>von mir</translation>
    </message>
    <message>
        <source>The echo of a publish in the history</source>
        <translation>Das Echo einer Veröffentlichung im Verlauf</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not mine</source>
        <translation>nicht von mir</translation>
    </message>
</context>
<context>
    <name>LiveEventsPane</name>
    <message>
        <source>Live events tools</source>
        <translation>Werkzeuge für Live-Ereignisse</translation>
    </message>
    <message>
        <source>Newest live events</source>
        <translation>Neueste Live-Ereignisse</translation>
    </message>
    <message>
        <source>Live events count</source>
        <translation>Anzahl der Live-Ereignisse</translation>
    </message>
    <message>
        <source>Search live events</source>
        <translation>Live-Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>Words in name, data or device, -word, &quot;two words&quot;, and name:, data: or device: before a word</source>
        <translation>Wörter in Name, Daten oder Gerät, -wort, &quot;zwei Wörter&quot; und name:, data: oder device: vor einem Wort</translation>
    </message>
    <message>
        <source>Live events prefix</source>
        <translation>Präfix der Live-Ereignisse</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Only events whose name begins with this, as a subscription has it: capital and small letters differ</source>
        <translation>Nur Ereignisse, deren Name hiermit beginnt, wie bei einem Abonnement: Groß- und Kleinschreibung wird unterschieden</translation>
    </message>
    <message>
        <source>Live events shown</source>
        <translation>Gezeigte Live-Ereignisse</translation>
    </message>
    <message>
        <source>Live stream state</source>
        <translation>Status des Ereignisstroms</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
</context>
<context>
    <name>LiveEventsSave</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <extracomment>%1 a file&apos;s name, %2 the operating system&apos;s words</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
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
    <message>
        <source>&amp;Paste as event</source>
        <translation>Als Ereignis &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Close draft</source>
        <translation>Entwurf &amp;schließen</translation>
    </message>
    <message>
        <source>Open the closed draft &amp;again</source>
        <translation>Geschlossenen Entwurf &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt draft</source>
        <translation>Nä&amp;chster Entwurf</translation>
    </message>
    <message>
        <source>Pre&amp;vious draft</source>
        <translation>&amp;Voriger Entwurf</translation>
    </message>
    <message>
        <source>&amp;Import templates…</source>
        <translation>Vorlagen &amp;importieren…</translation>
    </message>
    <message>
        <source>Import templates from a &amp;folder…</source>
        <translation>Vorlagen aus einem &amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Export templates…</source>
        <translation>Vorlagen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export templates t&amp;o a folder…</source>
        <translation>Vorlagen in einen Or&amp;dner exportieren…</translation>
    </message>
    <message>
        <source>What &amp;differs from the template…</source>
        <translation>&amp;Abweichungen von der Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Environment variables…</source>
        <translation>&amp;Umgebungsvariablen…</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>&amp;Platzhalter</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>A tag needs at least one character.</source>
        <translation>Ein Tag braucht mindestens ein Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>A tag has %n character(s) at most.</source>
        <translation>
            <numerusform>Ein Tag hat höchstens %n&#xa0;Zeichen.</numerusform>
            <numerusform>Ein Tag hat höchstens %n&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word: it holds no spaces and no characters that cannot be shown.</source>
        <translation>Ein Tag ist ein einziges Wort: Es enthält weder Leerzeichen noch Zeichen, die nicht dargestellt werden können.</translation>
    </message>
    <message numerus="yes">
        <source>A publish has %n tag(s) at most.</source>
        <translation>
            <numerusform>Eine Veröffentlichung hat höchstens %n&#xa0;Tag.</numerusform>
            <numerusform>Eine Veröffentlichung hat höchstens %n&#xa0;Tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has %1 characters at most: this one is %n too long.</source>
        <extracomment>%1 the longest note in characters, as it is written; %n how many there are too many.</extracomment>
        <translation>
            <numerusform>Eine Notiz hat höchstens %1&#xa0;Zeichen: Diese ist um %n&#xa0;Zeichen zu lang.</numerusform>
            <numerusform>Eine Notiz hat höchstens %1&#xa0;Zeichen: Diese ist um %n&#xa0;Zeichen zu lang.</numerusform>
        </translation>
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
    <name>NamePattern</name>
    <message numerus="yes">
        <source>More than %n pattern(s) for names.</source>
        <translation>
            <numerusform>Mehr als %n&#xa0;Muster für Namen.</numerusform>
            <numerusform>Mehr als %n&#xa0;Muster für Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event name can match the pattern “%1”: names are made of ASCII characters. * stands for any number of them, ? for one.</source>
        <translation>Zum Muster „%1“ kann kein Ereignisname passen: Namen bestehen aus ASCII-Zeichen. * steht für beliebig viele davon, ? für eines.</translation>
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
    <message>
        <source>An import of a history was under way when Herald last stopped: what had come of it was taken out again. Import the file once more.</source>
        <translation>Als Herald zuletzt endete, lief gerade ein Verlaufsimport: Was davon schon da war, wurde wieder entfernt. Importieren Sie die Datei noch einmal.</translation>
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
    <message>
        <source>Unknown, seen in the event stream</source>
        <translation>Unbekannt, im Ereignisstrom gesehen</translation>
    </message>
    <message>
        <source>It was published: publishing it again delivers it twice.</source>
        <translation>Das Ereignis wurde veröffentlicht: Wird es erneut veröffentlicht, wird es zweimal zugestellt.</translation>
    </message>
</context>
<context>
    <name>PastedCommand</name>
    <message>
        <source>The command has a shell variable whose value is not known here: put the value in its place.</source>
        <translation>Der Befehl enthält eine Shell-Variable, deren Wert hier nicht bekannt ist: Setzen Sie den Wert an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>PastedCurl</name>
    <message>
        <source>The command sends a file (“@…”). Herald reads no file for a pasted command: put the text in its place.</source>
        <translation>Der Befehl sendet eine Datei („@…“). Für einen eingefügten Befehl liest Herald keine Datei: Setzen Sie den Text an ihre Stelle.</translation>
    </message>
    <message>
        <source>The last option of the command lacks its value.</source>
        <translation>Der letzten Option des Befehls fehlt ihr Wert.</translation>
    </message>
    <message>
        <source>“%1” makes it another request than a publish with form fields or JSON.</source>
        <extracomment>%1 is an option of a command</extracomment>
        <translation>Mit „%1“ ist es eine andere Anfrage als eine Veröffentlichung mit Formularfeldern oder JSON.</translation>
    </message>
    <message>
        <source>The command is no publish: an event is published with POST.</source>
        <translation>Der Befehl ist keine Veröffentlichung: Ein Ereignis wird mit POST veröffentlicht.</translation>
    </message>
    <message>
        <source>The command publishes nothing: it sends no name and no data.</source>
        <translation>Der Befehl veröffentlicht nichts: Er sendet weder Namen noch Daten.</translation>
    </message>
    <message>
        <source>The command gives no event name (“name=…”).</source>
        <translation>Der Befehl gibt keinen Ereignisnamen an („name=…“).</translation>
    </message>
    <message>
        <source>The command has no address.</source>
        <translation>Der Befehl hat keine Adresse.</translation>
    </message>
    <message>
        <source>The command has more than one address, or a word without quotes that bash would take for one.</source>
        <translation>Der Befehl hat mehr als eine Adresse oder ein Wort ohne Anführungszeichen, das bash für eine hielte.</translation>
    </message>
    <message>
        <source>The address is not one that events are published at: https://api.particle.io/v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</source>
        <translation>An dieser Adresse werden keine Ereignisse veröffentlicht. Möglich sind https://api.particle.io/v1/devices/events, /v1/products/ID/events oder /v1/orgs/ID/events.</translation>
    </message>
    <message>
        <source>The server was left out; the account decides about it.</source>
        <translation>Der Server wurde weggelassen; darüber entscheidet das Konto.</translation>
    </message>
    <message>
        <source>The command sends a multipart form; an event is published with plain form fields or JSON.</source>
        <translation>Der Befehl sendet ein Multipart-Formular; ein Ereignis wird mit einfachen Formularfeldern oder JSON veröffentlicht.</translation>
    </message>
    <message>
        <source>The form has bytes that are not UTF-8.</source>
        <translation>Das Formular enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
</context>
<context>
    <name>PastedEvent</name>
    <message>
        <source>The text is larger than %L1 bytes.</source>
        <translation>Der Text ist größer als %L1&#xa0;Byte.</translation>
    </message>
    <message>
        <source>This is no text: it has a byte of zero.</source>
        <translation>Das ist kein Text: Er enthält ein Null-Byte.</translation>
    </message>
    <message>
        <source>The text has invisible characters that show it in another order than it is read in. What is seen would not be what is published.</source>
        <translation>Der Text enthält unsichtbare Zeichen, die ihn in anderer Reihenfolge zeigen, als er gelesen wird. Zu sehen wäre nicht das, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>This is no event that Herald can read. It reads curl commands, “particle publish”, JSON with “name” and “data”, and lines of the event stream.</source>
        <translation>Das ist kein Ereignis, das Herald lesen kann. Lesbar sind curl-Befehle, „particle publish“, JSON mit „name“ und „data“ und Zeilen des Ereignisstroms.</translation>
    </message>
    <message>
        <source>There are only comments in the text.</source>
        <translation>Der Text enthält nur Kommentare.</translation>
    </message>
    <message>
        <source>These are several commands: paste one at a time, or import them as templates.</source>
        <translation>Das sind mehrere Befehle: Fügen Sie sie einzeln ein oder importieren Sie sie als Vorlagen.</translation>
    </message>
    <message>
        <source>After the command, on line %1, comes something else. A command that goes on needs a backslash at the end of the line.</source>
        <translation>Nach dem Befehl folgt in Zeile&#xa0;%1 etwas anderes. Ein Befehl, der weitergeht, braucht am Zeilenende einen Backslash.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n command(s) are read.</source>
        <translation>
            <numerusform>Nur der erste Befehl wird gelesen (%n).</numerusform>
            <numerusform>Nur die ersten %n&#xa0;Befehle werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no curl command.</source>
        <translation>Das ist kein curl-Befehl.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence that says what is wrong there</extracomment>
        <translation>Zeile&#xa0;%1: %2</translation>
    </message>
</context>
<context>
    <name>PastedFields</name>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>The id of the product, the organisation or the device has other characters than letters, digits, “-”, “_” and “.”.</source>
        <translation>Die ID des Produkts, der Organisation oder des Geräts enthält andere Zeichen als Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>The access token was left out; the account&apos;s own is used.</source>
        <translation>Das Zugriffstoken wurde weggelassen; verwendet wird das des Kontos.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 lists names of fields and options</extracomment>
        <translation>Weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>PastedJson</name>
    <message>
        <source>This is JSON, and not an object: an event is {&quot;name&quot;: …, &quot;data&quot;: …}.</source>
        <translation>Das ist JSON, aber kein Objekt: Ein Ereignis ist {&quot;name&quot;: …, &quot;data&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is not valid from line %1, column %2 on.</source>
        <translation>Das JSON ist ab Zeile&#xa0;%1, Spalte&#xa0;%2 ungültig.</translation>
    </message>
    <message>
        <source>The data was JSON and not a string: its text became the data.</source>
        <translation>Die Daten waren JSON und keine Zeichenkette: Ihr Text wurde zu den Daten.</translation>
    </message>
    <message>
        <source>The event&apos;s name is not a string.</source>
        <translation>Der Name des Ereignisses ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>The text is JSON and names no event: all of it became the data.</source>
        <translation>Der Text ist JSON und nennt kein Ereignis: Er wurde ganz zu den Daten.</translation>
    </message>
    <message>
        <source>The text names no event: the name is still to be given.</source>
        <translation>Der Text nennt kein Ereignis: Der Name ist noch anzugeben.</translation>
    </message>
    <message>
        <source>These are several events: paste one at a time.</source>
        <translation>Das sind mehrere Ereignisse: Fügen Sie sie einzeln ein.</translation>
    </message>
    <message>
        <source>The event has no “data:” line.</source>
        <translation>Das Ereignis hat keine Zeile „data:“.</translation>
    </message>
</context>
<context>
    <name>PastedParticle</name>
    <message>
        <source>Only “particle publish” can be pasted.</source>
        <translation>Nur „particle publish“ kann eingefügt werden.</translation>
    </message>
    <message>
        <source>The command gives no event name.</source>
        <translation>Der Befehl gibt keinen Ereignisnamen an.</translation>
    </message>
    <message>
        <source>After name and data come more words: put quotes around data with spaces.</source>
        <translation>Nach Name und Daten folgen weitere Wörter: Setzen Sie Daten mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The last option of the command lacks its value.</source>
        <translation>Der letzten Option des Befehls fehlt ihr Wert.</translation>
    </message>
    <message>
        <source>The command names more than one product or organisation.</source>
        <translation>Der Befehl nennt mehrere Produkte oder Organisationen.</translation>
    </message>
    <message>
        <source>“%1” was taken from the comment above the command.</source>
        <translation>„%1“ wurde dem Kommentar über dem Befehl entnommen.</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() formats it: 21 Nov 2025.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QLocale::toString() formats it: 21 Nov.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of it: 21 Nov 14:00.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A period with no end.</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>A period with no beginning.</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day or moment to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <extracomment>A day, and two times of it: 21 Nov 14:00 – 15:00.</extracomment>
        <translation>%1 %2 – %3</translation>
    </message>
</context>
<context>
    <name>PlaceholderChoiceDialog</name>
    <message>
        <source>Template from an event</source>
        <translation>Vorlage aus einem Ereignis</translation>
    </message>
    <message>
        <source>These parts are likely to differ from event to event. Those that are checked become placeholders, with what stands there now as their default.</source>
        <translation>Diese Teile sind wahrscheinlich von Ereignis zu Ereignis verschieden. Die angekreuzten werden zu Platzhaltern, mit dem, was jetzt dort steht, als Vorgabe.</translation>
    </message>
    <message>
        <source>&amp;Likely placeholders</source>
        <translation>&amp;Wahrscheinliche Platzhalter</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Choose all placeholders</source>
        <translation>Alle Platzhalter auswählen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Choose no placeholder</source>
        <translation>Keinen Platzhalter auswählen</translation>
    </message>
    <message>
        <source>Likely placeholders</source>
        <translation>Wahrscheinliche Platzhalter</translation>
    </message>
    <message>
        <source>Placeholder choice problem</source>
        <translation>Problem mit der Auswahl der Platzhalter</translation>
    </message>
    <message>
        <source>The event&apos;s name will be</source>
        <translation>Der Name des Ereignisses lautet dann</translation>
    </message>
    <message>
        <source>Template event name</source>
        <translation>Name des Ereignisses der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Its data will be</source>
        <translation>Seine &amp;Daten lauten dann</translation>
    </message>
    <message>
        <source>Template event data</source>
        <translation>Daten des Ereignisses der Vorlage</translation>
    </message>
</context>
<context>
    <name>PlaceholderHelp</name>
    <message>
        <source>Write a name between double braces in an event&apos;s name or data, and a field for its value appears above the data:</source>
        <translation>Schreiben Sie im Namen oder in den Daten eines Ereignisses einen Namen zwischen doppelte geschweifte Klammern; über den Daten erscheint dann ein Feld für seinen Wert:</translation>
    </message>
    <message>
        <source>Inside a JSON string any value fits: what must be escaped is. Outside of strings the value must be JSON by itself, a number say. A literal {{ is written {{{{.</source>
        <translation>In einer JSON-Zeichenkette passt jeder Wert: Was als Escape-Sequenz geschrieben werden muss, wird es. Außerhalb von Zeichenketten muss der Wert für sich genommen JSON sein, etwa eine Zahl. Ein {{ als Text wird {{{{ geschrieben.</translation>
    </message>
    <message>
        <source>Placeholders are filled in once, when the event is published. The history keeps what was sent, and the values. These are built in:</source>
        <translation>Platzhalter werden einmal ausgefüllt, beim Veröffentlichen des Ereignisses. Der Verlauf bewahrt auf, was gesendet wurde, und die Werte. Eingebaut sind:</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>About placeholders</source>
        <translation>Über Platzhalter</translation>
    </message>
</context>
<context>
    <name>PlaceholderText</name>
    <message>
        <source>“{{” opens a placeholder, and “}}” is missing on this line. For a literal “{{”, write “{{{{”.</source>
        <translation>„{{“ öffnet einen Platzhalter, und in dieser Zeile fehlt „}}“. Für „{{“ als Text schreiben Sie „{{{{“.</translation>
    </message>
    <message>
        <source>A placeholder cannot be part of an escape: a backslash stands before it. Write two for a literal one.</source>
        <translation>Ein Platzhalter kann nicht Teil einer Escape-Sequenz sein: Vor ihm steht ein Backslash. Für einen Backslash als Text schreiben Sie zwei.</translation>
    </message>
    <message>
        <source>The braces hold no name. For a literal “{{”, write “{{{{”.</source>
        <translation>Die Klammern enthalten keinen Namen. Für „{{“ als Text schreiben Sie „{{{{“.</translation>
    </message>
    <message>
        <source>“%1” is no name for a placeholder: a letter or “_” first, then letters, digits, “_”, “-” and “.”, 64 at most. For a literal “{{”, write “{{{{”.</source>
        <translation>„%1“ ist kein Name für einen Platzhalter: zuerst ein Buchstabe oder „_“, dann Buchstaben, Ziffern, „_“, „-“ und „.“, höchstens 64. Für „{{“ als Text schreiben Sie „{{{{“.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name has no spaces; only those that are built in and begin with “$” take arguments.</source>
        <translation>Der Name eines Platzhalters hat keine Leerzeichen; nur eingebaute, die mit „$“ beginnen, nehmen Argumente an.</translation>
    </message>
    <message>
        <source>Outside of a JSON string a placeholder is one whole value or key: nothing else may touch it.</source>
        <translation>Außerhalb einer JSON-Zeichenkette ist ein Platzhalter ein ganzer Wert oder Schlüssel: Nichts anderes darf ihn berühren.</translation>
    </message>
</context>
<context>
    <name>PlaceholdersDialog</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Write {{name}} in the event&apos;s name or data. Here you say what may stand in its place; a template keeps it.</source>
        <translation>Schreiben Sie {{name}} in den Namen oder die Daten des Ereignisses. Hier legen Sie fest, was an seiner Stelle stehen darf; eine Vorlage bewahrt es auf.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eine pro Zeile</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>None: a value must be given</source>
        <translation>Keine: Ein Wert muss angegeben werden</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Placeholder note</source>
        <translation>Hinweis zum Platzhalter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
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
    <message>
        <source>Preview receivers</source>
        <translation>Empfänger in der Vorschau</translation>
    </message>
    <message>
        <source>Body, &amp;decoded</source>
        <translation>Rumpf, &amp;dekodiert</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>Rumpf, dekodiert</translation>
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
        <source>--private and --public exclude each other.</source>
        <translation>--private und --public schließen einander aus.</translation>
    </message>
    <message>
        <source>--as-device needs a device ID.</source>
        <translation>--as-device braucht eine Geräte-ID.</translation>
    </message>
    <message>
        <source>read the data from a file, or with - from standard input</source>
        <translation>Daten aus einer Datei lesen, mit - von der Standardeingabe</translation>
    </message>
    <message>
        <source>mark it as public; Particle&apos;s cloud has ignored that since August 2020</source>
        <translation>es als öffentlich kennzeichnen; Particles Cloud beachtet das seit August 2020 nicht mehr</translation>
    </message>
    <message>
        <source>publish as this device (product accounts only)</source>
        <translation>als dieses Gerät veröffentlichen (nur bei Produktkonten)</translation>
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
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set erwartet KEY=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is set twice.</source>
        <translation>„%1“ ist doppelt gesetzt.</translation>
    </message>
    <message>
        <source>--template needs the name of a template.</source>
        <translation>--template braucht den Namen einer Vorlage.</translation>
    </message>
    <message>
        <source>Data is given twice. Give it as an argument, by --data or by --data-file.</source>
        <translation>Die Daten sind doppelt angegeben. Geben Sie sie als Argument, mit --data oder mit --data-file an.</translation>
    </message>
    <message>
        <source>Publishes one event and tells what became of it. NAME and DATA go out as they are given;
placeholders such as {{room}} are filled in only with --template or --set.</source>
        <translation>Veröffentlicht ein Ereignis und sagt, was daraus geworden ist. NAME und DATA gehen so hinaus, wie sie angegeben sind;
Platzhalter wie {{room}} werden nur mit --template oder --set ausgefüllt.</translation>
    </message>
    <message>
        <source>publish this template; NAME, DATA and the options below replace its parts</source>
        <translation>diese Vorlage veröffentlichen; NAME, DATA und die Optionen unten ersetzen ihre Teile</translation>
    </message>
    <message>
        <source>what {{KEY}} becomes; without it the template&apos;s default. May be repeated</source>
        <translation>was aus {{KEY}} wird; sonst die Vorgabe der Vorlage. Mehrfach möglich</translation>
    </message>
    <message>
        <source>the data, for a template whose name stays</source>
        <translation>die Daten, für eine Vorlage, deren Name bleibt</translation>
    </message>
    <message>
        <source>mark the event as private (the default without a template)</source>
        <translation>das Ereignis als privat kennzeichnen (Vorgabe ohne Vorlage)</translation>
    </message>
    <message>
        <source>how long the event may live; default 60, or the template&apos;s</source>
        <translation>wie lange das Ereignis bestehen darf; Vorgabe 60 oder die TTL der Vorlage</translation>
    </message>
    <message>
        <source>the account to use; default: the template&apos;s, or the current one</source>
        <translation>das zu verwendende Konto; Vorgabe: das der Vorlage oder das aktuelle</translation>
    </message>
    <message>
        <source>leave nothing in the history, whatever the account says</source>
        <translation>im Verlauf nichts hinterlassen, was auch immer beim Konto eingestellt ist</translation>
    </message>
    <message>
        <source>--await-receipt and --no-record exclude each other: what is not in the history has no receipt.</source>
        <translation>--await-receipt und --no-record schließen einander aus: was nicht im Verlauf steht, hat keinen Beleg.</translation>
    </message>
    <message>
        <source>--await-receipt takes nothing, or a whole number of seconds from 1 to %1 after “=”.</source>
        <translation>--await-receipt steht allein oder mit einer ganzen Zahl von Sekunden von 1 bis %1 hinter „=“.</translation>
    </message>
    <message>
        <source>tell whether it came back in the event stream; waits for that, 30 at most</source>
        <translation>sagt, ob es im Ereignisstrom zurückkam; wartet darauf, höchstens 30&#xa0;s</translation>
    </message>
</context>
<context>
    <name>PublishPlan</name>
    <message>
        <source>%1 bytes of body, for %2 bytes of data</source>
        <translation>%1&#xa0;Byte Rumpf für %2&#xa0;Byte Daten</translation>
    </message>
    <message>
        <source>Every class of device gets it.</source>
        <translation>Jede Geräteklasse erhält es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get it: it takes %n byte(s) of data.</source>
        <extracomment>%1 a class of devices such as &quot;Device OS 0.8 – 2.x&quot;</extracomment>
        <translation>
            <numerusform>%1 erhält es nicht: Dort kommt höchstens %n&#xa0;Byte Daten an.</numerusform>
            <numerusform>%1 erhält es nicht: Dort kommen höchstens %n&#xa0;Byte Daten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against this event.</source>
        <translation>Nichts spricht gegen dieses Ereignis.</translation>
    </message>
    <message>
        <source>The body, decoded:</source>
        <translation>Der Rumpf, dekodiert:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>The same with curl:</source>
        <translation>Dasselbe mit curl:</translation>
    </message>
    <message>
        <source>The same with Particle&apos;s command line:</source>
        <translation>Dasselbe mit Particles Befehlszeile:</translation>
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
On a machine without a keychain, Herald takes the token from HERALD_ACCESS_TOKEN and the server from HERALD_SERVER.</source>
        <extracomment>%1: a sentence about the keychain</extracomment>
        <translation>%1
Auf einem Rechner ohne Schlüsselbund nimmt Herald das Token aus HERALD_ACCESS_TOKEN und den Server aus HERALD_SERVER.</translation>
    </message>
    <message>
        <source>Seen in the event stream after %1.</source>
        <extracomment>%1 a duration such as &quot;61 ms&quot;</extracomment>
        <translation>Im Ereignisstrom gesehen nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not seen in the event stream within %n second(s).</source>
        <translation>
            <numerusform>Im Ereignisstrom innerhalb %n&#xa0;Sekunde nicht gesehen.</numerusform>
            <numerusform>Im Ereignisstrom innerhalb von %n&#xa0;Sekunden nicht gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen in the event stream so far.</source>
        <translation>Im Ereignisstrom bisher nicht gesehen.</translation>
    </message>
</context>
<context>
    <name>PublishSource</name>
    <message>
        <source>--set %1: this event has no placeholders.</source>
        <translation>--set %1: Dieses Ereignis hat keine Platzhalter.</translation>
    </message>
    <message>
        <source>--set %1: this event has no such placeholder. It has: %2</source>
        <extracomment>%2 lists names such as &quot;side, room&quot;</extracomment>
        <translation>--set %1: Dieses Ereignis hat keinen solchen Platzhalter. Es hat: %2</translation>
    </message>
    <message>
        <source>There is no template called “%1”. “herald template list” shows those that there are.</source>
        <translation>Es gibt keine Vorlage namens „%1“. „herald template list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The template asks for the account “%1”, which is not in your list. Say which one to use with --account.</source>
        <translation>Die Vorlage verlangt das Konto „%1“, das nicht in Ihrer Liste ist. Geben Sie mit --account an, welches verwendet werden soll.</translation>
    </message>
</context>
<context>
    <name>PublishText</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Date, time and time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Of an event&apos;s data: there is none.</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Byte</numerusform>
            <numerusform>%1&#xa0;Byte</numerusform>
        </translation>
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
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Waiting events</source>
        <translation>Wartende Ereignisse</translation>
    </message>
    <message>
        <source>These events are kept on this computer and sent in order, account by account, as soon as there is a connection, also after a restart of Herald. What may have been sent is never sent again.</source>
        <translation>Diese Ereignisse werden auf diesem Computer aufbewahrt und je Konto der Reihe nach gesendet, sobald es eine Verbindung gibt, auch nach einem Neustart von Herald. Was womöglich schon gesendet wurde, wird nie erneut gesendet.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Data of the selected event</source>
        <translation>&amp;Daten des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>Takes the selected events out of the queue</source>
        <translation>Nimmt die ausgewählten Ereignisse aus der Warteschlange</translation>
    </message>
    <message>
        <source>State of the selected event</source>
        <translation>Stand des ausgewählten Ereignisses</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>waiting…</source>
        <extracomment>In the column Receipt: the publish&apos;s echo in the event stream has not come yet.</extracomment>
        <translation>wird erwartet…</translation>
    </message>
    <message>
        <source>seen +%1</source>
        <extracomment>In the column Receipt: seen in the event stream; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>gesehen +%1</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>In the column Receipt: not seen in the event stream.</extracomment>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <extracomment>In the column Receipt: what was seen may be another publish.</extracomment>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In the column Receipt: the event stream was not open.</extracomment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>seen in the event stream after %1</source>
        <extracomment>%1 a duration in full words such as &quot;61 milliseconds&quot;.</extracomment>
        <translation>nach %1 im Ereignisstrom gesehen</translation>
    </message>
    <message>
        <source>waiting for it in the event stream</source>
        <translation>wird im Ereignisstrom erwartet</translation>
    </message>
    <message>
        <source>Herald waits for the event to come back in the account&apos;s event stream.</source>
        <translation>Herald wartet darauf, dass das Ereignis im Ereignisstrom des Kontos zurückkommt.</translation>
    </message>
    <message>
        <source>The event came back in the account&apos;s event stream %1 after it was ordered.</source>
        <extracomment>%1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>Das Ereignis kam %1 nach dem Auftrag im Ereignisstrom des Kontos zurück.</translation>
    </message>
    <message>
        <source>The event stream was open, but the event did not come back in it within 30 s.</source>
        <translation>Der Ereignisstrom war offen, aber das Ereignis kam darin nicht innerhalb von 30&#xa0;s zurück.</translation>
    </message>
    <message>
        <source>An event just like it came back in the account&apos;s event stream, but whether it is this one cannot be told.</source>
        <translation>Ein genau gleiches Ereignis kam im Ereignisstrom des Kontos zurück, aber ob es dieses ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The account&apos;s event stream was not open all the time, so nothing is known.</source>
        <translation>Der Ereignisstrom des Kontos war nicht die ganze Zeit offen; deshalb ist nichts bekannt.</translation>
    </message>
    <message>
        <source>unknown, seen</source>
        <extracomment>An outcome: whether it was accepted is unknown, but it was seen in the event stream. Short.</extracomment>
        <translation>unbekannt, gesehen</translation>
    </message>
    <message>
        <source>unknown, seen in the event stream</source>
        <translation>unbekannt, im Ereignisstrom gesehen</translation>
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
    <name>RepeatDialog</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <translation>Was wiederholt wird</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>a number of events</source>
        <translation>nach einer Anzahl von Ereignissen</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>I stop it</source>
        <translation>wenn ich den Lauf abbreche</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Anzahl der Ereignisse</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Zeitpunkt des Endes</translation>
    </message>
    <message>
        <source>What to do when an event may have been published and nobody knows</source>
        <translation>Was geschehen soll, wenn ungewiss ist, ob ein Ereignis veröffentlicht wurde</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>anhalten, damit ich nachsehen kann</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>es übergehen und fortfahren</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>Was der Lauf bedeutet</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Ab&amp;stand</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Outcome un&amp;known</source>
        <translation>Ergebnis &amp;unbekannt</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long to keep publishes</source>
        <translation>Wie lange Veröffentlichungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Herald keeps every publish unless you limit it here. Pinned publishes always stay. What a limit deletes cannot be brought back.</source>
        <translation>Herald bewahrt jede Veröffentlichung auf, solange Sie hier keine Grenze setzen. Angeheftete Veröffentlichungen bleiben immer. Was wegen einer Grenze gelöscht wird, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete publishes &amp;older than</source>
        <translation>Veröffentlichungen löschen, die ä&amp;lter sind als</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Aufbewahrung in Tagen</translation>
    </message>
    <message>
        <source>Delete the oldest when all of it takes &amp;more than</source>
        <translation>Die ältesten löschen, wenn alles zusammen &amp;mehr belegt als</translation>
    </message>
    <message>
        <source>Megabytes to keep</source>
        <translation>Aufbewahrung in Megabyte</translation>
    </message>
    <message>
        <source>What would be deleted now</source>
        <translation>Was jetzt gelöscht würde</translation>
    </message>
</context>
<context>
    <name>RowFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Rows are checked before they are sent, so they must come from a file that can be read again: save them to one.</source>
        <translation>%1 ist keine gewöhnliche Datei. Zeilen werden vor dem Senden geprüft und müssen deshalb aus einer Datei kommen, die sich erneut lesen lässt: Speichern Sie sie in einer solchen.</translation>
    </message>
    <message>
        <source>Reading the rows was stopped.</source>
        <translation>Das Lesen der Zeilen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read.</source>
        <translation>%1 wurde während des Lesens geändert.</translation>
    </message>
</context>
<context>
    <name>RowFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The file is in UTF-16. Save it as UTF-8, then try again.</source>
        <translation>Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8 und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>RunFileDialog</name>
    <message>
        <source>Run a file</source>
        <translation>Datei als Lauf veröffentlichen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>The first rows as events</source>
        <translation>Die ersten Zeilen als Ereignisse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
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
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Rows that cannot be published</source>
        <translation>Zeilen, die nicht veröffentlicht werden können</translation>
    </message>
    <message>
        <source>Why it cannot be published</source>
        <translation>Warum sie nicht veröffentlicht werden kann</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <translation>Prüfung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>anhalten, damit ich nachsehen kann</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>es übergehen und fortfahren</translation>
    </message>
    <message>
        <source>&amp;Leave out the bad rows and publish the others</source>
        <translation>Fehlerhafte Zeilen aus&amp;lassen und die anderen veröffentlichen</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>Was der Lauf bedeutet</translation>
    </message>
    <message>
        <source>&amp;Event of each row</source>
        <translation>&amp;Ereignis jeder Zeile</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Where it is &amp;unknown whether an event was published</source>
        <translation>Wenn &amp;unbekannt ist, ob ein Ereignis veröffentlicht wurde</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <extracomment>%1: an option&apos;s name, %2: what was given</extracomment>
        <translation>--%1 erwartet NAME=VALUE, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1: “%2” is given twice.</source>
        <translation>--%1: „%2“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--rate takes events a second, from 0.001 to 1000000.</source>
        <translation>--rate erwartet Ereignisse pro Sekunde, von 0.001 bis 1000000.</translation>
    </message>
    <message>
        <source>--on-unknown takes stop or pass, not “%1”.</source>
        <translation>--on-unknown erwartet stop oder pass, nicht „%1“.</translation>
    </message>
    <message>
        <source>Which file? Give one: herald run FILE</source>
        <translation>Welche Datei? Geben Sie eine an: herald run FILE</translation>
    </message>
    <message>
        <source>--template needs the name of a template.</source>
        <translation>--template braucht den Namen einer Vorlage.</translation>
    </message>
    <message>
        <source>--set fills a template: give --template too.</source>
        <translation>--set füllt eine Vorlage aus: Geben Sie auch --template an.</translation>
    </message>
    <message>
        <source>--resume goes on as the run was begun; --%1 does not go with it.</source>
        <translation>--resume setzt den Lauf so fort, wie er begonnen wurde; --%1 passt nicht dazu.</translation>
    </message>
    <message>
        <source>Publishes every row of a CSV file with a header line, or of a JSON Lines file.
All rows are checked first; where one is bad, nothing is sent. Interrupted by Ctrl+C, an
error or a crash, the run is gone on with by --resume: no row is sent twice, none is left out.</source>
        <translation>Veröffentlicht jede Zeile einer CSV-Datei mit Kopfzeile oder einer JSON-Lines-Datei.
Zuerst werden alle Zeilen geprüft; ist eine fehlerhaft, wird nichts gesendet. Hat Strg+C, ein Fehler
oder ein Absturz den Lauf unterbrochen, setzt --resume ihn fort: Keine Zeile wird zweimal gesendet, keine ausgelassen.</translation>
    </message>
    <message>
        <source>which column holds name, data, private, ttl, or a placeholder of the template. Without it columns of the same name are taken. May be repeated</source>
        <translation>welche Spalte name, data, private, ttl oder einen Platzhalter der Vorlage enthält. Sonst werden gleichnamige Spalten genommen. Mehrfach möglich</translation>
    </message>
    <message>
        <source>fill this template with each row</source>
        <translation>diese Vorlage mit jeder Zeile ausfüllen</translation>
    </message>
    <message>
        <source>what {{KEY}} becomes where a row gives nothing for it. May be repeated</source>
        <translation>was aus {{KEY}} wird, wo eine Zeile nichts dafür angibt. Mehrfach möglich</translation>
    </message>
    <message>
        <source>the account to use; default: the template&apos;s, or the current one</source>
        <translation>das zu verwendende Konto; Vorgabe: das der Vorlage oder das aktuelle</translation>
    </message>
    <message>
        <source>at most so many events a second; default 20</source>
        <translation>höchstens so viele Ereignisse pro Sekunde; Vorgabe 20</translation>
    </message>
    <message>
        <source>stop (the default) when a row may have been published and nobody knows, or pass over it</source>
        <translation>anhalten (stop, die Vorgabe), wenn ungewiss ist, ob eine Zeile veröffentlicht wurde, oder sie übergehen (pass)</translation>
    </message>
    <message>
        <source>go on with the interrupted run of this file</source>
        <translation>den unterbrochenen Lauf dieser Datei fortsetzen</translation>
    </message>
    <message>
        <source>begin with the first row, although a run of it was interrupted</source>
        <translation>mit der ersten Zeile beginnen, auch wenn ein Lauf der Datei unterbrochen wurde</translation>
    </message>
    <message>
        <source>publish the good rows although others are bad</source>
        <translation>die brauchbaren Zeilen veröffentlichen, auch wenn andere fehlerhaft sind</translation>
    </message>
    <message>
        <source>check the rows, show the first ones, send nothing</source>
        <translation>die Zeilen prüfen, die ersten zeigen, nichts senden</translation>
    </message>
    <message>
        <source>print one JSON object a publish as it ends, and one for the run at the end</source>
        <translation>je abgeschlossener Veröffentlichung ein JSON-Objekt ausgeben und am Ende eines für den Lauf</translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>A run cannot have fewer than no events.</source>
        <translation>Ein Lauf kann nicht weniger als null Ereignisse haben.</translation>
    </message>
    <message>
        <source>The time between two events must be between 1 ms and 366 days.</source>
        <translation>Die Zeit zwischen zwei Ereignissen muss zwischen 1&#xa0;ms und 366&#xa0;Tagen liegen.</translation>
    </message>
    <message>
        <source>A pause must be between 0 and 366 days.</source>
        <translation>Eine Pause muss zwischen 0 und 366&#xa0;Tagen liegen.</translation>
    </message>
    <message>
        <source>The run has no account.</source>
        <translation>Der Lauf hat kein Konto.</translation>
    </message>
    <message>
        <source>A run has 1 to %1 events to choose from.</source>
        <translation>Ein Lauf hat 1 bis %1&#xa0;Ereignisse zur Auswahl.</translation>
    </message>
    <message>
        <source>Only a sequence has several events.</source>
        <translation>Nur eine Folge hat mehrere Ereignisse.</translation>
    </message>
    <message>
        <source>The run has no file of rows.</source>
        <translation>Der Lauf hat keine Datei mit Zeilen.</translation>
    </message>
    <message>
        <source>The rate must be between 0.001 and 1,000,000 events a second.</source>
        <translation>Die Rate muss zwischen 0,001 und 1.000.000&#xa0;Ereignissen pro Sekunde liegen.</translation>
    </message>
    <message>
        <source>The run holds something that cannot be kept.</source>
        <translation>Der Lauf enthält etwas, das nicht aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>What the run was to do cannot be read (%1).</source>
        <extracomment>%1: a part of it, say &quot;rate&quot;</extracomment>
        <translation>Was der Lauf tun sollte, ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>A newer Herald has begun this run. Go on with it there.</source>
        <translation>Eine neuere Herald-Version hat diesen Lauf begonnen. Setzen Sie ihn dort fort.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Zeile&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <extracomment>how many events of a run, as for the next ones</extracomment>
        <translation>%1&#xa0;angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1&#xa0;abgelehnt</translation>
    </message>
    <message>
        <source>%1 unknown, they may have been published</source>
        <translation>%1&#xa0;unbekannt (womöglich veröffentlicht)</translation>
    </message>
    <message>
        <source>%1 not in the history any more</source>
        <translation>%1&#xa0;nicht mehr im Verlauf</translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation>%1&#xa0;erneut zu versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bad row(s) are not listed.</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere fehlerhafte Zeile ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln&#xa0;weitere fehlerhafte Zeilen sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are warnings for %Ln more row(s).</source>
        <translation>
            <numerusform>Zu %Ln&#xa0;weiteren Zeile gibt es Warnungen.</numerusform>
            <numerusform>Zu %Ln&#xa0;weiteren Zeilen gibt es Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 go to %2.</source>
        <extracomment>%1: a file, %2: an account and where it publishes to</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;Ereignis aus %1 geht an %2.</numerusform>
            <numerusform>%Ln&#xa0;Ereignisse aus %1 gehen an %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At up to %1 a second: %2.</source>
        <extracomment>%1: events a second, %2: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>Bei höchstens %1 pro Sekunde: %2.</translation>
    </message>
    <message>
        <source>Particle&apos;s cloud takes 10,000 requests in five minutes from one address: it will ask for patience, and the run will wait then.</source>
        <translation>Particles Cloud nimmt von einer Adresse 10.000&#xa0;Anfragen in fünf Minuten an: Sie wird um Geduld bitten, und der Lauf wartet dann.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a run&apos;s events: how many are done, how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: &quot;about 8 min&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long a run waits</comment>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>the cloud asks for patience: waiting %1</source>
        <extracomment>%1: &quot;about 30 s&quot;</extracomment>
        <translation>die Cloud bittet um Geduld: es wird %1 gewartet</translation>
    </message>
    <message>
        <source>the server cannot be reached: waiting %1</source>
        <translation>der Server ist nicht erreichbar: es wird %1 gewartet</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>Warten auf das Netzwerk</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>der Computer schläft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>a row may have been published, and nobody knows: %1</source>
        <translation>ungewiss, ob eine Zeile veröffentlicht wurde: %1</translation>
    </message>
    <message>
        <source>the cloud refuses the token: %1</source>
        <translation>die Cloud weist das Token ab: %1</translation>
    </message>
    <message>
        <source>tried again and again, in vain: %1</source>
        <translation>immer wieder vergeblich versucht: %1</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>The run is finished: %1.</source>
        <extracomment>%1 lists counts, such as &quot;9,990 accepted, 10 rejected&quot;</extracomment>
        <translation>Der Lauf ist abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>The run was interrupted: %1. Go on with it by --resume.</source>
        <translation>Der Lauf wurde unterbrochen: %1. Setzen Sie ihn mit --resume fort.</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1, in %2 blocks of 1,024 bytes.</source>
        <extracomment>%1: &quot;1.2 MB&quot;, %2: how many, %n: the same number for the plural</extracomment>
        <translation>
            <numerusform>Daten: %1 in %2&#xa0;Block zu 1.024&#xa0;Byte.</numerusform>
            <numerusform>Daten: %1 in %2&#xa0;Blöcken zu je 1.024&#xa0;Byte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Another Herald is working on this run.</source>
        <translation>Eine andere Herald-Instanz arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>The row before this one could not be recorded.</source>
        <translation>Die vorhergehende Zeile konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>This run has ended, or another Herald is working on it.</source>
        <translation>Dieser Lauf ist beendet, oder eine andere Herald-Instanz arbeitet daran.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Running</source>
        <comment>a run</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a run</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a run</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>a run</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a run</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>a run</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long a run waits</comment>
        <translation>einem Moment</translation>
    </message>
    <message>
        <source>The cloud asks for patience. It goes on by itself in %1.</source>
        <extracomment>%1: &quot;about 30 s&quot;</extracomment>
        <translation>Die Cloud bittet um Geduld. In %1 geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The server cannot be reached. It is tried again in %1.</source>
        <translation>Der Server ist nicht erreichbar. In %1 wird es erneut versucht.</translation>
    </message>
    <message>
        <source>There is no network. It goes on by itself when there is.</source>
        <translation>Es gibt kein Netzwerk. Sobald es eines gibt, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The computer sleeps.</source>
        <translation>Der Computer schläft.</translation>
    </message>
    <message>
        <source>You paused it. Press Go on to send the rest.</source>
        <translation>Sie haben den Lauf angehalten. „Fortsetzen“ sendet den Rest.</translation>
    </message>
    <message>
        <source>An event may have been published, and nobody knows: %1 Look whether it arrived; Go on passes over it.</source>
        <extracomment>%1: a sentence that says what happened</extracomment>
        <translation>Ungewiss, ob ein Ereignis veröffentlicht wurde: %1 Sehen Sie nach, ob es angekommen ist; „Fortsetzen“ übergeht es.</translation>
    </message>
    <message>
        <source>The cloud refuses the account&apos;s token: %1 Enter another one, then press Go on.</source>
        <translation>Die Cloud weist das Token des Kontos ab: %1 Geben Sie ein anderes ein und wählen Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>It was tried again and again, in vain: %1</source>
        <translation>Es wurde immer wieder vergeblich versucht: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <extracomment>how many events of a run, as for the next ones</extracomment>
        <translation>%1&#xa0;angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1&#xa0;abgelehnt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1&#xa0;unbekannt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1&#xa0;gelöscht</translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation>%1&#xa0;erneut zu versuchen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the counts &quot;3 accepted&quot; and &quot;1 rejected&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the practice cloud inside Herald</source>
        <translation>die Übungs-Cloud in Herald</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>%1: an account&apos;s name, %2: say &quot;My devices&quot;, %3: a server</extracomment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1, in %2 blocks of 1,024 bytes, by which Particle counts data operations.</source>
        <extracomment>%1: &quot;31 kB&quot;, %2 the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>Daten: %1, in %2&#xa0;Block zu 1.024&#xa0;Byte; nach solchen Blöcken zählt Particle Datenoperationen.</numerusform>
            <numerusform>Daten: %1, in %2&#xa0;Blöcken zu 1.024&#xa0;Byte; nach solchen Blöcken zählt Particle Datenoperationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s guard allows %n event(s) a second at most.</source>
        <translation>
            <numerusform>Der Schutz des Kontos erlaubt höchstens %n&#xa0;Ereignis pro Sekunde.</numerusform>
            <numerusform>Der Schutz des Kontos erlaubt höchstens %n&#xa0;Ereignisse pro Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Particle cloud takes 10,000 requests in five minutes from one address, some 33 a second. It will ask for patience, and the run will wait.</source>
        <translation>Die Particle-Cloud nimmt von einer Adresse 10.000&#xa0;Anfragen in fünf Minuten an, etwa 33 pro Sekunde. Sie wird um Geduld bitten, und der Lauf wartet dann.</translation>
    </message>
</context>
<context>
    <name>RunsDock</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run tools</source>
        <translation>Werkzeuge für Läufe</translation>
    </message>
    <message>
        <source>Runs problem</source>
        <translation>Problem mit den Läufen</translation>
    </message>
    <message>
        <source>About the selected run</source>
        <translation>Über den ausgewählten Lauf</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Send nothing more until you go on; what is on its way is finished</source>
        <translation>Nichts mehr senden, bis Sie fortsetzen; was unterwegs ist, wird noch abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Send the rest: no event twice, none left out</source>
        <translation>Den Rest senden: kein Ereignis zweimal, keines ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>A&amp;bbrechen…</translation>
    </message>
    <message>
        <source>End the run for good</source>
        <translation>Den Lauf endgültig beenden</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>List this run&apos;s events in the history, and nothing else (Enter)</source>
        <translation>Im Verlauf nur die Ereignisse dieses Laufs auflisten (Eingabetaste)</translation>
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
    <message>
        <source>Template folder</source>
        <translation>Ordner der Vorlage</translation>
    </message>
    <message>
        <source>Choose one of the folders</source>
        <translation>Einen der Ordner auswählen</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Template tags</source>
        <translation>Tags der Vorlage</translation>
    </message>
    <message>
        <source>door, nightly (optional)</source>
        <translation>tor, nachts (optional)</translation>
    </message>
    <message>
        <source>Keep with it</source>
        <translation>Mit aufbewahren</translation>
    </message>
    <message>
        <source>Loading the template chooses this account again</source>
        <translation>Beim Laden der Vorlage wird dieses Konto wieder gewählt</translation>
    </message>
    <message>
        <source>Loading the template chooses this scope again</source>
        <translation>Beim Laden der Vorlage wird dieser Bereich wieder gewählt</translation>
    </message>
    <message>
        <source>Loading the template measures its data for this receiver again</source>
        <translation>Beim Laden der Vorlage werden ihre Daten wieder für diesen Empfänger gemessen</translation>
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
    <name>SearchHelp</name>
    <message>
        <source>Both, in name, data, answer, note, tags, account or template; any part of a word</source>
        <translation>Beides, in Name, Daten, Antwort, Notiz, Tags, Konto oder Vorlage; auch als Teil eines Wortes</translation>
    </message>
    <message>
        <source>The first without the second</source>
        <translation>Das Erste ohne das Zweite</translation>
    </message>
    <message>
        <source>Exactly this, spaces included</source>
        <translation>Genau das, einschließlich der Leerzeichen</translation>
    </message>
    <message>
        <source>JSON as it is: a quotation mark closes only before a space or at the end</source>
        <translation>JSON, wie es ist: Ein Anführungszeichen schließt nur vor einem Leerzeichen oder am Ende</translation>
    </message>
    <message>
        <source>Everything you write must hold. Large and small letters are the same.</source>
        <translation>Alles, was Sie schreiben, muss zutreffen. Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>A filter is written without a space after its colon; a minus before it turns it round. Put a value with spaces in quotes.</source>
        <translation>Ein Filter wird ohne Leerzeichen nach dem Doppelpunkt geschrieben; ein Minus davor kehrt ihn um. Setzen Sie einen Wert mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can be written. To search for text that looks like a filter, put it in quotes.</source>
        <translation>Strg+Leertaste schlägt vor, was geschrieben werden kann. Um nach Text zu suchen, der wie ein Filter aussieht, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>About searching the history</source>
        <translation>Über die Suche im Verlauf</translation>
    </message>
    <message>
        <source>Times: 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d. Durations: us, ms, s or min, with &gt;, &gt;=, &lt; or &lt;= before them. Outcomes: accepted, rejected, not-sent, unknown, cancelled, sending. Receipts: seen, not-seen, ambiguous, not-connected, none.</source>
        <translation>Zeiten: 2026-11-23, 2026-11-23T14:30, today (heute), yesterday (gestern) oder wie lange es her ist: 30m, 2h, 7d. Dauer: us, ms, s oder min, mit &gt;, &gt;=, &lt; oder &lt;= davor. Ergebnisse: accepted (angenommen), rejected (abgelehnt), not-sent (nicht gesendet), unknown (unbekannt), cancelled (abgebrochen), sending (wird gesendet). Belege: seen (gesehen), not-seen (nicht gesehen), ambiguous (mehrdeutig), not-connected (nicht verbunden), none (keiner).</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>longer than 100 milliseconds</source>
        <translation>länger als 100&#xa0;Millisekunden</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>länger als eine halbe Sekunde</translation>
    </message>
    <message>
        <source>longer than 2 seconds</source>
        <translation>länger als 2&#xa0;Sekunden</translation>
    </message>
    <message>
        <source>longer than a minute</source>
        <translation>länger als eine Minute</translation>
    </message>
    <message>
        <source>shorter than 50 milliseconds</source>
        <translation>kürzer als 50&#xa0;Millisekunden</translation>
    </message>
    <message>
        <source>It is pinned</source>
        <translation>Ist angeheftet</translation>
    </message>
    <message>
        <source>It has a note or a tag</source>
        <translation>Hat eine Notiz oder ein Tag</translation>
    </message>
    <message>
        <source>In the event’s name</source>
        <translation>Im Namen des Ereignisses</translation>
    </message>
    <message>
        <source>In the event’s data</source>
        <translation>In den Daten des Ereignisses</translation>
    </message>
    <message>
        <source>In what the cloud answered</source>
        <translation>In der Antwort der Cloud</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In der Notiz</translation>
    </message>
    <message>
        <source>Has this tag</source>
        <translation>Hat dieses Tag</translation>
    </message>
    <message>
        <source>In the account’s name, as it was then</source>
        <translation>Im damaligen Namen des Kontos</translation>
    </message>
    <message>
        <source>In the path of the template it was made from</source>
        <translation>Im Pfad der Vorlage, aus der sie stammt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>Vor dieser Zeit</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>Only pinned ones</source>
        <translation>Nur angeheftete</translation>
    </message>
    <message>
        <source>Only those with a note or a tag</source>
        <translation>Nur solche mit Notiz oder Tag</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Es gibt keinen Beleg</translation>
    </message>
    <message>
        <source>It came back in the event stream</source>
        <translation>Kam im Ereignisstrom zurück</translation>
    </message>
    <message>
        <source>It did not come back in time</source>
        <translation>Kam nicht rechtzeitig zurück</translation>
    </message>
    <message>
        <source>What came back may be another event</source>
        <translation>Was zurückkam, ist womöglich ein anderes Ereignis</translation>
    </message>
    <message>
        <source>The event stream was not open</source>
        <translation>Der Ereignisstrom war nicht offen</translation>
    </message>
    <message>
        <source>What the event stream showed of it</source>
        <translation>Was der Ereignisstrom davon zeigte</translation>
    </message>
    <message>
        <source>The events of this run, by its number in the runs view</source>
        <translation>Die Ereignisse dieses Laufs, nach seiner Nummer in der Ansicht der Läufe</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>There is no filter “%1:”. Did you mean %2:? To search for the text itself, put it in quotes.</source>
        <translation>Es gibt keinen Filter „%1:“. Meinten Sie %2:? Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</source>
        <translation>Es gibt keinen Filter „%1:“. Es gibt %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Write what to leave out right after the minus, like -door. To search for a minus, put it in quotes.</source>
        <translation>Schreiben Sie direkt nach dem Minus, was ausgelassen werden soll, etwa -door. Um nach einem Minus zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is no outcome. There are %2.</source>
        <translation>„%1“ ist kein Ergebnis. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreiben Sie 2026-11-23, 2026-11-23T14:30, today (heute), yesterday (gestern) oder wie lange es her ist: 30m, 2h, 7d.</translation>
    </message>
    <message>
        <source>Write the unit too: %1ms, %1s or %1min.</source>
        <extracomment>%1 is a number that was typed without a unit; ms, s and min are typed as they are.</extracomment>
        <translation>Schreiben Sie auch die Einheit: %1ms, %1s oder %1min.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like &gt;500ms, &lt;=1.5s, &lt;80us or 2min, which is at least two minutes.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie wie &gt;500ms, &lt;=1.5s, &lt;80us oder 2min; Letzteres heißt mindestens zwei Minuten.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”. Write it right after the colon, like %2.</source>
        <translation>Nach „%1:“ folgt nichts. Schreiben Sie den Wert direkt nach dem Doppelpunkt, etwa %2.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the closing one stands before a space or at the end. Text that has such marks in it can be put in quotes as a whole.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen: Das schließende steht vor einem Leerzeichen oder am Ende. Text, der selbst solche Zeichen enthält, kann als Ganzes in Anführungszeichen gesetzt werden.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Eine Suche hat höchstens %1&#xa0;Zeichen.</translation>
    </message>
    <message>
        <source>A search has at most %1 words and filters. Put words that follow each other in quotes: they count as one.</source>
        <translation>Eine Suche hat höchstens %1&#xa0;Wörter und Filter. Setzen Sie aufeinanderfolgende Wörter in Anführungszeichen: Sie zählen dann als eines.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both hold: a publish has one outcome. To see several, leave out the others, like -outcome:%3.</source>
        <translation>„%1“ und „%2“ können nicht beide zutreffen: Eine Veröffentlichung hat nur ein Ergebnis. Um mehrere zu sehen, lassen Sie die übrigen aus, etwa mit -outcome:%3.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both hold: no publish would ever match.</source>
        <translation>„%1“ und „%2“ können nicht beide zutreffen: Keine Veröffentlichung würde je passen.</translation>
    </message>
    <message>
        <source>“%1” is no receipt. There are %2.</source>
        <translation>„%1“ ist kein Beleg. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a run. The runs view shows them; write one like %2.</source>
        <translation>„%1“ ist keine Nummer eines Laufs. Die Ansicht der Läufe zeigt sie; schreiben Sie zum Beispiel %2.</translation>
    </message>
</context>
<context>
    <name>SequenceDialog</name>
    <message>
        <source>Sequence</source>
        <translation>Abfolge</translation>
    </message>
    <message>
        <source>Where the sequence goes</source>
        <translation>Wohin die Abfolge geht</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>Schritt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Put it behind the selected step (Enter)</source>
        <translation>Hinter den ausgewählten Schritt stellen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Then &amp;wait</source>
        <translation>Danach &amp;warten</translation>
    </message>
    <message>
        <source>From this event to the next one; after the last step, to the next round</source>
        <translation>Von diesem Ereignis bis zum nächsten; nach dem letzten Schritt bis zur nächsten Runde</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>How often all steps are published</source>
        <translation>Wie oft alle Schritte veröffentlicht werden</translation>
    </message>
    <message>
        <source>until I stop it</source>
        <translation>bis ich abbreche</translation>
    </message>
    <message>
        <source>Outcome un&amp;known</source>
        <translation>Ergebnis &amp;unbekannt</translation>
    </message>
    <message>
        <source>What to do when an event may have been published and nobody knows</source>
        <translation>Was geschehen soll, wenn unbekannt ist, ob ein Ereignis veröffentlicht wurde</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>anhalten, damit ich nachsehen kann</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>es übergehen und fortfahren</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>Was der Lauf bedeutet</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
    <name>SettingsFile</name>
    <message>
        <source>The settings could not be written to %1. Check that the folder exists, is yours and has space, then try again.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden. Prüfen Sie, ob der Ordner existiert, Ihnen gehört und Platz bietet, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>Only a plain command is read: leave out “|”, “&amp;”, “&lt;”, “&gt;” and what belongs to them, or put quotes around an address or a text that has one of these characters.</source>
        <translation>Nur ein einfacher Befehl wird gelesen: Lassen Sie „|“, „&amp;“, „&lt;“, „&gt;“ und alles, was dazugehört, weg, oder setzen Sie eine Adresse oder einen Text mit einem dieser Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Braces with a comma mean several words to the shell: put single quotes around the text.</source>
        <translation>Geschweifte Klammern mit einem Komma bedeuten für die Shell mehrere Wörter: Setzen Sie den Text in einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>An escape in the command stands for no character.</source>
        <translation>Eine Escape-Sequenz im Befehl steht für kein Zeichen.</translation>
    </message>
    <message>
        <source>Herald runs nothing that it reads: $(…), `…` and ${…} cannot be pasted. Put in what they would give, or put single quotes around the text.</source>
        <translation>Herald führt nichts von dem aus, was es liest: $(…), `…` und ${…} können nicht eingefügt werden. Setzen Sie ein, was sie ergäben, oder setzen Sie den Text in einfache Anführungszeichen.</translation>
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
    <message>
        <source>Offer what can be searched for, in the search field</source>
        <translation>Vorschlagen, wonach gesucht werden kann (im Suchfeld)</translation>
    </message>
    <message>
        <source>Next section of the publish details</source>
        <translation>Nächster Abschnitt in den Einzelheiten der Veröffentlichung</translation>
    </message>
    <message>
        <source>Previous section of the publish details</source>
        <translation>Voriger Abschnitt in den Einzelheiten der Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>after a number of bytes: how many characters they are</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;Zeichen</numerusform>
            <numerusform>%Ln&#xa0;Zeichen</numerusform>
        </translation>
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
        <source>not %1</source>
        <extracomment>%1 is a class of devices; stands after &quot;fits …&quot;</extracomment>
        <translation>nicht für %1</translation>
    </message>
    <message>
        <source>✓ fits %1 (%2 bytes)</source>
        <extracomment>%1 is a class of devices, %2 its limit in bytes</extracomment>
        <translation>✓ passt für %1 (%2&#xa0;Byte)</translation>
    </message>
    <message>
        <source>✗ too long for %1 (%2 bytes)</source>
        <translation>✗ zu lang für %1 (%2&#xa0;Byte)</translation>
    </message>
    <message numerus="yes">
        <source>Minified, it would have %n byte(s).</source>
        <translation>
            <numerusform>Minifiziert wäre es %n&#xa0;Byte.</numerusform>
            <numerusform>Minifiziert wären es %n&#xa0;Byte.</numerusform>
        </translation>
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
    <name>StreamStateText</name>
    <message>
        <source>It is switched off. What is published meanwhile is not listed here.</source>
        <translation>Er ist ausgeschaltet. Was inzwischen veröffentlicht wird, ist hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Connecting to the event stream…</source>
        <translation>Verbindung zum Ereignisstrom wird hergestellt…</translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <extracomment>%1 is what the cloud itself said</extracomment>
        <translation>Die Cloud meldet: %1</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Um %1 wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>StreamVerdict</name>
    <message>
        <source>The server answered, but not with an event stream.</source>
        <translation>Der Server hat geantwortet, aber nicht mit einem Ereignisstrom.</translation>
    </message>
    <message>
        <source>The cloud says: too many requests or streams from this internet address.</source>
        <translation>Die Cloud meldet: zu viele Anfragen oder Ströme von dieser Internetadresse.</translation>
    </message>
    <message>
        <source>The token may not read the events here. An API user&apos;s token reads those of its product or organisation: choose that scope.</source>
        <translation>Das Token darf die Ereignisse hier nicht lesen. Das Token eines API-Benutzers liest die seines Produkts oder seiner Organisation: Wählen Sie diesen Bereich.</translation>
    </message>
    <message>
        <source>The cloud did not open the event stream. Check the account&apos;s scope.</source>
        <translation>Die Cloud hat den Ereignisstrom nicht geöffnet. Prüfen Sie den Bereich des Kontos.</translation>
    </message>
    <message>
        <source>The event stream fell silent: not even a sign of life came.</source>
        <translation>Der Ereignisstrom ist verstummt: Nicht einmal ein Lebenszeichen kam.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>Der Server hat den Ereignisstrom beendet.</translation>
    </message>
    <message>
        <source>The connection of the event stream was lost.</source>
        <translation>Die Verbindung des Ereignisstroms ging verloren.</translation>
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
    <message>
        <source>--%1 is given with and without “=”. Give one of them.</source>
        <translation>--%1 ist mit und ohne „=“ angegeben. Geben Sie nur eines davon an.</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it cannot be duplicated. %2</source>
        <translation>„%1“ kann nicht gelesen und daher nicht dupliziert werden. %2</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>Es gibt bereits „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing is left that could be undone.</source>
        <translation>Es gibt nichts mehr, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone already.</source>
        <translation>Der Ordner „%1“ ist bereits weg.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty any more, so it stays.</source>
        <translation>Der Ordner „%1“ ist nicht mehr leer und bleibt daher.</translation>
    </message>
</context>
<context>
    <name>TemplateBin</name>
    <message>
        <source>Nothing was deleted: the folder “%1”, from which it could be brought back, cannot be written.</source>
        <translation>Es wurde nichts gelöscht: In den Ordner „%1“, aus dem es sich zurückholen ließe, kann nicht geschrieben werden.</translation>
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
    <message>
        <source>A folder “%1” is there already.</source>
        <translation>Es gibt bereits einen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Another file&apos;s name reads the same: “%1”. Rename one of the two.</source>
        <translation>Der Name einer anderen Datei liest sich genauso: „%1“. Benennen Sie eine der beiden um.</translation>
    </message>
    <message>
        <source>“%1” differs from this name only by letter case or accents, and on some disks one replaces the other. Rename one of the two.</source>
        <translation>„%1“ unterscheidet sich von diesem Namen nur in der Groß- und Kleinschreibung oder in Akzenten, und auf manchen Datenträgern ersetzt eines das andere. Benennen Sie eines der beiden um.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” differ only by letter case or accents, and some disks hold one of them only. Rename one of the two.</source>
        <translation>Die Ordner „%1“ und „%2“ unterscheiden sich nur in der Groß- und Kleinschreibung oder in Akzenten, und manche Datenträger fassen nur einen davon. Benennen Sie einen der beiden um.</translation>
    </message>
    <message>
        <source>“%1” has the same id, as a file has that was copied; favourites and the history take the two for one. Duplicate one in Herald and delete it.</source>
        <translation>„%1“ hat dieselbe ID, wie es bei einer kopierten Datei vorkommt; Favoriten und Verlauf halten die beiden für eine. Duplizieren Sie eine der beiden in Herald und löschen Sie sie, nicht das Duplikat.</translation>
    </message>
</context>
<context>
    <name>TemplateDeed</name>
    <message>
        <source>Undo deleting the folder “%1”</source>
        <translation>Löschen des Ordners „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo deleting “%1”</source>
        <translation>Löschen von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo renaming “%1” to “%2”</source>
        <translation>Umbenennen von „%1“ in „%2“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo moving “%1” to the top</source>
        <extracomment>the top is where no folder is around a template</extracomment>
        <translation>Verschieben von „%1“ auf die oberste Ebene rückgängig machen</translation>
    </message>
    <message>
        <source>Undo moving “%1” to “%2”</source>
        <translation>Verschieben von „%1“ nach „%2“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo duplicating “%1”</source>
        <translation>Duplizieren von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo making the folder “%1”</source>
        <translation>Anlegen des Ordners „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted with all that it held.</source>
        <translation>Der Ordner „%1“ wurde mit seinem gesamten Inhalt gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>„%1“ wurde in „%2“ umbenannt.</translation>
    </message>
    <message>
        <source>“%1” was moved to the top.</source>
        <translation>„%1“ wurde auf die oberste Ebene verschoben.</translation>
    </message>
    <message>
        <source>“%1” was moved to “%2”.</source>
        <translation>„%1“ wurde nach „%2“ verschoben.</translation>
    </message>
    <message>
        <source>“%1” was duplicated as “%2”.</source>
        <translation>„%1“ wurde als „%2“ dupliziert.</translation>
    </message>
    <message>
        <source>The folder “%1” was made.</source>
        <translation>Der Ordner „%1“ wurde angelegt.</translation>
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
        <source>Template problem</source>
        <translation>Problem mit der Vorlage</translation>
    </message>
    <message>
        <source>Words that are in the template&apos;s name, the event&apos;s name, the data, the description or a tag. tag:door finds a tag, &quot;two words&quot; are found side by side.</source>
        <translation>Wörter, die im Namen der Vorlage, im Namen des Ereignisses, in den Daten, in der Beschreibung oder in einem der Tags vorkommen. tag:tor sucht in den Tags, &quot;zwei Wörter&quot; werden nebeneinander gefunden.</translation>
    </message>
    <message>
        <source>Template tools</source>
        <translation>Werkzeuge für Vorlagen</translation>
    </message>
    <message>
        <source>Template notice</source>
        <translation>Hinweis zu den Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplateExport</name>
    <message>
        <source>“%1” cannot be exported, because it cannot be read. %2</source>
        <translation>„%1“ kann nicht exportiert werden, weil es nicht gelesen werden kann. %2</translation>
    </message>
    <message>
        <source>One file holds one template. Name a folder or a .zip file for several.</source>
        <translation>Eine Datei enthält eine Vorlage. Geben Sie für mehrere einen Ordner oder eine .zip-Datei an.</translation>
    </message>
    <message>
        <source>“%1” is there already and differs. Nothing was written.</source>
        <translation>„%1“ gibt es bereits, mit anderem Inhalt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no template and no folder called “%1”.</source>
        <translation>Es gibt keine Vorlage und keinen Ordner namens „%1“.</translation>
    </message>
    <message>
        <source>The zip archive could not be made.</source>
        <translation>Das Zip-Archiv konnte nicht erstellt werden.</translation>
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
    <message>
        <source>“sentMinified” must be true or false</source>
        <translation>„sentMinified“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts</source>
        <translation>„tags“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>A line of the schema must be text in double quotes</source>
        <translation>Eine Zeile des Schemas muss Text in doppelten Anführungszeichen sein</translation>
    </message>
    <message>
        <source>Text in double quotes, or a list of such lines, must stand here</source>
        <translation>Hier muss Text in doppelten Anführungszeichen oder eine Liste solcher Zeilen stehen</translation>
    </message>
    <message>
        <source>“dataMode” must be &quot;text&quot; or &quot;json&quot;</source>
        <translation>„dataMode“ muss &quot;text&quot; oder &quot;json&quot; sein</translation>
    </message>
    <message>
        <source>“receiver” must be one of: %1</source>
        <translation>„receiver“ muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>“scope” must be &quot;devices&quot;, &quot;product/ID&quot;, &quot;product/ID/as/DEVICE&quot; or &quot;organisation/SLUG&quot;</source>
        <translation>„scope“ muss &quot;devices&quot;, &quot;product/ID&quot;, &quot;product/ID/as/DEVICE&quot; oder &quot;organisation/SLUG&quot; sein</translation>
    </message>
    <message>
        <source>“placeholders” must be a list of objects</source>
        <translation>„placeholders“ muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>This placeholder has no “name”</source>
        <translation>Dieser Platzhalter hat keinen „name“</translation>
    </message>
    <message>
        <source>The placeholder “%1” stands here a second time</source>
        <translation>Der Platzhalter „%1“ steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>“choices” must be a list of texts</source>
        <translation>„choices“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>“type” must be &quot;text&quot;, &quot;number&quot;, &quot;boolean&quot; or &quot;choice&quot;</source>
        <translation>„type“ muss &quot;text&quot;, &quot;number&quot;, &quot;boolean&quot; oder &quot;choice&quot; sein</translation>
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
    <message>
        <source>Nothing was changed: the folder “%1” is not there. Bring it back, or choose another one for the templates.</source>
        <translation>Es wurde nichts geändert: Der Ordner „%1“ ist nicht da. Stellen Sie ihn wieder her oder wählen Sie einen anderen für die Vorlagen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” read the same. Rename one of them on disk first.</source>
        <translation>Die Namen der Ordner „%1“ und „%2“ lesen sich gleich. Benennen Sie zuerst einen der beiden auf dem Datenträger um.</translation>
    </message>
    <message>
        <source>The templates cannot be read: the folder “%1” is not there.</source>
        <translation>Die Vorlagen können nicht gelesen werden: Der Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The file holds a merge conflict that nobody has resolved, from line %1 on.</source>
        <translation>Die Datei enthält ab Zeile&#xa0;%1 einen Merge-Konflikt, den niemand aufgelöst hat.</translation>
    </message>
    <message numerus="yes">
        <source>Of the templates, Herald watches %n file(s). Where another program changes a further one in place, that is seen when the templates are read again (F5).</source>
        <translation>
            <numerusform>Von den Vorlagen überwacht Herald %n&#xa0;Datei. Ändert ein anderes Programm den Inhalt einer weiteren, zeigt sich das erst, wenn die Vorlagen neu eingelesen werden (F5).</numerusform>
            <numerusform>Von den Vorlagen überwacht Herald %n&#xa0;Dateien. Ändert ein anderes Programm den Inhalt einer weiteren, zeigt sich das erst, wenn die Vorlagen neu eingelesen werden (F5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateImport</name>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This JSON is no template, no Postman collection and no Insomnia export.</source>
        <translation>Dieses JSON ist keine Vorlage, keine Postman-Sammlung und kein Insomnia-Export.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>This is a YAML export of Insomnia: export it again as “Insomnia v4 (JSON)”.</source>
        <translation>Das ist ein YAML-Export von Insomnia: Exportieren Sie erneut als „Insomnia v4 (JSON)“.</translation>
    </message>
    <message>
        <source>This is nothing that Herald can import: no template, no zip archive of them, no collection of Postman, Insomnia or Bruno, no curl commands.</source>
        <translation>Das kann Herald nicht importieren: Es ist keine Vorlage, kein Zip-Archiv mit Vorlagen, keine Sammlung von Postman, Insomnia oder Bruno und enthält keine curl-Befehle.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>A block of a .bru file must begin here, such as “post {”.</source>
        <translation>Hier muss ein Block einer .bru-Datei beginnen, etwa „post {“.</translation>
    </message>
    <message>
        <source>This block of the .bru file is not closed.</source>
        <translation>Dieser Block der .bru-Datei wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This holds no HTTP request.</source>
        <translation>Das enthält keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>Another template of the same name comes before it.</source>
        <translation>Davor kommt schon eine andere Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>An import takes %L1 templates of %L2 bytes in all; the rest is left out.</source>
        <translation>Ein Import umfasst höchstens %L1&#xa0;Vorlagen mit zusammen %L2&#xa0;Byte; der Rest wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not listed here.</source>
        <translation>
            <numerusform>%n&#xa0;weiteres, hier nicht aufgeführt.</numerusform>
            <numerusform>%n&#xa0;weitere, hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %L1 bytes.</source>
        <translation>Die Datei ist größer als %L1&#xa0;Byte.</translation>
    </message>
    <message>
        <source>The folder holds too much; the rest of it is left out.</source>
        <translation>Der Ordner enthält zu viel; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The folder holds more than %L1 files; the rest is left out.</source>
        <translation>Der Ordner enthält mehr als %L1&#xa0;Dateien; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The folder lies too deep.</source>
        <translation>Der Ordner liegt zu tief.</translation>
    </message>
    <message>
        <source>This is no template and no Bruno request. A collection in one file is imported by naming that file.</source>
        <translation>Das ist keine Vorlage und keine Bruno-Anfrage. Um eine Sammlung in einer einzigen Datei zu importieren, geben Sie diese Datei selbst an.</translation>
    </message>
    <message>
        <source>This is no HTTP request.</source>
        <translation>Das ist keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>This Insomnia export is not of version 4: export it again as “Insomnia v4 (JSON)”.</source>
        <translation>Dieser Insomnia-Export hat nicht die Version&#xa0;4: Exportieren Sie erneut als „Insomnia v4 (JSON)“.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>the name of a template that had none</extracomment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>This holds no request.</source>
        <translation>Das enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>This Postman collection is not of version 2.1: export it from Postman again.</source>
        <translation>Diese Postman-Sammlung hat nicht die Version&#xa0;2.1: Exportieren Sie sie erneut aus Postman.</translation>
    </message>
    <message>
        <source>A %1 request publishes nothing.</source>
        <extracomment>%1 is GET, PUT … as the file says it</extracomment>
        <translation>Eine %1-Anfrage veröffentlicht nichts.</translation>
    </message>
    <message>
        <source>The request has no event name.</source>
        <translation>Die Anfrage hat keinen Ereignisnamen.</translation>
    </message>
    <message>
        <source>The address is none that publishes events: those end with /v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</source>
        <translation>An diese Adresse werden keine Ereignisse veröffentlicht: Solche Adressen enden auf /v1/devices/events, /v1/products/ID/events oder /v1/orgs/ID/events.</translation>
    </message>
    <message>
        <source>The product or organisation “%1” has no known value, so the template has no scope.</source>
        <translation>Für das Produkt oder die Organisation „%1“ ist kein Wert bekannt; die Vorlage hat daher keinen Bereich.</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>Die Anfrage hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>The body is neither a form nor JSON, and the cloud takes no other.</source>
        <translation>Der Rumpf ist weder ein Formular noch JSON; anderes nimmt die Cloud nicht an.</translation>
    </message>
    <message>
        <source>The body is larger than a template can be.</source>
        <translation>Der Rumpf ist größer, als eine Vorlage sein kann.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 (its line %2).</source>
        <translation>Der Rumpf ist kein JSON: %1 (dort Zeile&#xa0;%2).</translation>
    </message>
    <message>
        <source>The body is no JSON object with a name and data.</source>
        <translation>Der Rumpf ist kein JSON-Objekt mit Name und Daten.</translation>
    </message>
    <message>
        <source>The field “%1” is left out: the cloud does not know it.</source>
        <translation>Das Feld „%1“ wird ausgelassen: Die Cloud kennt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no TTL; the template has %2 s.</source>
        <translation>„%1“ ist keine TTL; die Vorlage hat %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Its token is left out: Herald keeps tokens in accounts only.</source>
        <translation>Das Token wird ausgelassen: Herald bewahrt Token nur in Konten auf.</translation>
    </message>
    <message>
        <source>Herald has no equal for %1; it stays as text.</source>
        <translation>Herald kennt nichts, was %1 entspricht; es bleibt als Text stehen.</translation>
    </message>
    <message>
        <source>The archive is too large; the rest of it is left out.</source>
        <translation>Das Archiv ist zu groß; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>The path leads out of the archive.</source>
        <translation>Der Pfad führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>This is no template: those end with %1.</source>
        <extracomment>%1 is .event.json</extracomment>
        <translation>Das ist keine Vorlage: Die Dateinamen von Vorlagen enden auf %1.</translation>
    </message>
    <message>
        <source>This part of the archive is damaged or encrypted.</source>
        <translation>Dieser Teil des Archivs ist beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <translation>Das Zip-Archiv ist beschädigt.</translation>
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
    <message>
        <source>Give the folder a name.</source>
        <translation>Geben Sie dem Ordner einen Namen.</translation>
    </message>
</context>
<context>
    <name>TemplatePlace</name>
    <message>
        <source>The folder of the templates needs its whole path, and “%1” is only the end of one.</source>
        <translation>Der Ordner der Vorlagen braucht seinen ganzen Pfad, und „%1“ ist nur das Ende eines solchen.</translation>
    </message>
</context>
<context>
    <name>TimeUnits</name>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>The timeline was asked something else.</source>
        <translation>Die Zeitleiste wurde inzwischen anders abgefragt.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1: no publishes.</source>
        <extracomment>%1 is a period such as &quot;21 Nov 14:00 – 15:00&quot;.</extracomment>
        <translation>%1: keine Veröffentlichungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 publishes (%3).</source>
        <extracomment>%1 a period such as &quot;21 Nov 14:00 – 15:00&quot;, %2 the number as it is written, %n the same for the plural, %3 a list such as &quot;12 accepted, 1 rejected&quot;</extracomment>
        <translation>
            <numerusform>%1: %2&#xa0;Veröffentlichung (%3).</numerusform>
            <numerusform>%1: %2&#xa0;Veröffentlichungen (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1 with %2 publishes.</source>
        <extracomment>%1 a period, %2 the number as it is written, %n the same for the plural</extracomment>
        <translation>
            <numerusform>Am meisten: %1 mit %2&#xa0;Veröffentlichung.</numerusform>
            <numerusform>Am meisten: %1 mit %2&#xa0;Veröffentlichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 an outcome: &quot;12 accepted&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of &quot;12 accepted, 1 rejected&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Half took at most %1, 95 of 100 at most %2.</source>
        <extracomment>how long publishes took: the median, and the 95th percentile</extracomment>
        <translation>Die Hälfte dauerte höchstens %1, 95&#xa0;von&#xa0;100 dauerten höchstens %2.</translation>
    </message>
    <message>
        <source>No publishes.</source>
        <translation>Keine Veröffentlichungen.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Es wird noch gezählt.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as QLocale::toString() formats it: Nov 2026.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day, as QLocale::toString() formats it: 21 Nov.</extracomment>
        <translation>d.&#xa0;MMM</translation>
    </message>
</context>
<context>
    <name>TokenRequest</name>
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
    <name>TurnLock</name>
    <message>
        <source>%1 cannot be locked. Check the permissions of the folder, and that it is not on a network drive that knows no locks.</source>
        <translation>%1 kann nicht gesperrt werden. Prüfen Sie die Rechte des Ordners und ob er auf einem Netzlaufwerk liegt, das keine Sperren kennt.</translation>
    </message>
</context>
<context>
    <name>WaitingStore</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>Das Ereignis wartet nicht mehr.</translation>
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
    <name>YesOption</name>
    <message>
        <source>The account “%1” is guarded. To publish with it, say that you mean it: %2</source>
        <extracomment>%1 is an account, %2 an option such as &quot;--yes-Production&quot;</extracomment>
        <translation>Das Konto „%1“ ist geschützt. Um damit zu veröffentlichen, bestätigen Sie, dass Sie es meinen: %2</translation>
    </message>
    <message>
        <source>say that you mean this account; needed where it is guarded</source>
        <translation>bestätigen, dass Sie dieses Konto meinen; nötig, wenn es geschützt ist</translation>
    </message>
    <message>
        <source>%1 was given, but this would go out with the account “%2”. Nothing was published.</source>
        <extracomment>%1 is an option such as &quot;--yes-Production&quot;, %2 an account</extracomment>
        <translation>%1 wurde angegeben, aber gesendet würde mit dem Konto „%2“. Es wurde nichts veröffentlicht.</translation>
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
    <message>
        <source> (data is not recorded)</source>
        <extracomment>behind an account: the history keeps its publishes without their data</extracomment>
        <translation> (Daten werden nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source> (publishes are not recorded)</source>
        <extracomment>behind an account: the history keeps nothing of its publishes</extracomment>
        <translation> (Veröffentlichungen werden nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source> (guarded)</source>
        <extracomment>behind an account: it has a guard</extracomment>
        <translation> (geschützt)</translation>
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
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Name and outcome, no data</source>
        <translation>Name und Ausgang, keine Daten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Each publish is written down before it is sent.</source>
        <translation>Jede Veröffentlichung wird festgehalten, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Of the data only the size and the SHA-256 are kept (short data can be guessed from it), and of the answer only its status. The name is kept as it was sent. Drafts and templates are kept as ever.</source>
        <translation>Von den Daten bleiben nur Größe und SHA-256 (kurze Daten lassen sich daraus erraten), von der Antwort nur ihr Status. Der Name bleibt, wie er gesendet wurde. Entwürfe und Vorlagen bleiben wie immer.</translation>
    </message>
    <message>
        <source>Nothing is written down, not even before the send: what becomes of a publish is said once, and if Herald ends before the answer comes, nobody will know. Drafts and templates are kept as ever.</source>
        <translation>Nichts wird festgehalten, auch nicht vor dem Senden: Was aus einer Veröffentlichung wird, wird einmal gesagt, und endet Herald vor der Antwort, erfährt es niemand. Entwürfe und Vorlagen bleiben wie immer.</translation>
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
    <name>herald::ColumnsForm</name>
    <message>
        <source>(not from the file)</source>
        <extracomment>in a list of a file&apos;s columns: none of them is used</extracomment>
        <translation>(nicht aus der Datei)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>P&amp;rivat</translation>
    </message>
    <message>
        <source>&amp;TTL</source>
        <translation>&amp;TTL</translation>
    </message>
</context>
<context>
    <name>herald::CompareDialog</name>
    <message>
        <source>Compare two publishes</source>
        <translation>Zwei Veröffentlichungen vergleichen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>column headings: the earlier and the later of two publishes</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <extracomment>title of a tab; %1 is &quot;Data&quot; or &quot;Answer&quot;</extracomment>
        <translation>%1: gleich</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
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
        <extracomment>%1 is a duration: &quot;= 1 minute&quot;</extracomment>
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
    <message>
        <source>Automatic</source>
        <extracomment>how data is taken: as JSON where it begins like JSON, else as text</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Load data from a file</source>
        <translation>Daten aus einer Datei laden</translation>
    </message>
    <message>
        <source>Subscribers to %1 hear it too.</source>
        <extracomment>%1 is a list of event names</extracomment>
        <translation>Abonnenten von %1 empfangen es auch.</translation>
    </message>
    <message>
        <source>Subscribers to this name also hear %1.</source>
        <translation>Abonnenten dieses Namens empfangen auch %1.</translation>
    </message>
    <message>
        <source>Subscriptions match by prefix. In the history and the templates:</source>
        <translation>Ein Abonnement gilt für alle Namen, die so beginnen. Im Verlauf und in den Vorlagen:</translation>
    </message>
    <message>
        <source>JSON is valid and fits its schema</source>
        <translation>Das JSON ist gültig und passt zum Schema</translation>
    </message>
    <message numerus="yes">
        <source>Send minified (saves %n byte(s))</source>
        <translation>
            <numerusform>Minifiziert senden (spart %n&#xa0;Byte)</numerusform>
            <numerusform>Minifiziert senden (spart %n&#xa0;Byte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send minified</source>
        <translation>Minifiziert senden</translation>
    </message>
</context>
<context>
    <name>herald::DataActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Find in data…</source>
        <translation>In den Daten &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Replace in data…</source>
        <translation>In den Daten &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the next pro&amp;blem</source>
        <translation>Zum nächsten &amp;Problem gehen</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>Aus einer Datei &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Insert a placeholder</source>
        <translation>Platzhalter ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Edit placeholders…</source>
        <translation>Platzhalter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>JSON &amp;Schema…</source>
        <translation>&amp;JSON-Schema…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold here</source>
        <translation>Hier ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>&amp;Alles ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Klei&amp;nere Schrift</translation>
    </message>
    <message>
        <source>Text in usual si&amp;ze</source>
        <translation>Übliche Sc&amp;hriftgröße</translation>
    </message>
</context>
<context>
    <name>herald::DayTable</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Heading of a day&apos;s publishes; %1 is a date with its weekday.</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>Heading of a day&apos;s publishes; %1 is a date with its weekday.</extracomment>
        <translation>Gestern, %1</translation>
    </message>
</context>
<context>
    <name>herald::DetailsSections</name>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Nächster Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>&amp;Voriger Abschnitt</translation>
    </message>
</context>
<context>
    <name>herald::DiffView</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>These texts are too long to be compared here.</source>
        <translation>Diese Texte sind zu lang, um hier verglichen zu werden.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>− only in: %1. + only in: %2.</source>
        <extracomment>%1 and %2 name two texts, such as &quot;Template&quot; and &quot;Draft&quot;</extracomment>
        <translation>− nur in: %1. + nur in: %2.</translation>
    </message>
</context>
<context>
    <name>herald::DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>title of a tab whose draft has changes that no template holds; %1 is its name</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 (changed, not saved)</source>
        <translation>%1 (geändert, nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>herald::EnvironmentDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>{{$env NAME}} puts the value of an environment variable into an event, and the history keeps it. Only the variables in this list can be read. Secrets do not belong here.</source>
        <translation>{{$env NAME}} setzt den Wert einer Umgebungsvariablen in ein Ereignis ein, und der Verlauf bewahrt ihn auf. Nur die Variablen in dieser Liste können gelesen werden. Geheimnisse gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Allowed variables</source>
        <translation>Erlaubte Variablen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>Variable problems</source>
        <translation>Probleme mit der Variablen</translation>
    </message>
</context>
<context>
    <name>herald::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>In den Daten suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rückwärts suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Weitersuchen (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n&#xa0;ersetzt.</numerusform>
            <numerusform>%n&#xa0;ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the data.</source>
        <translation>Nicht in den Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the data.</source>
        <translation>
            <numerusform>%n-mal in den Daten.</numerusform>
            <numerusform>%n-mal in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n time(s) in the data.</source>
        <translation>
            <numerusform>Mehr als %n-mal in den Daten.</numerusform>
            <numerusform>Mehr als %n-mal in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, A to Z and a to z count as the same letters</source>
        <translation>Ohne dies gelten A bis Z und a bis z als dieselben Buchstaben</translation>
    </message>
</context>
<context>
    <name>herald::GuardDialog</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;Byte</numerusform>
            <numerusform>%n&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish with this account</source>
        <translation>Mit diesem Konto &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Guarded account</source>
        <translation>Geschütztes Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
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
        <source>Type the name of the account: %1</source>
        <translation>Geben Sie den Namen des Kontos ein: %1</translation>
    </message>
    <message>
        <source>That is not the name of the account. It is called: %1</source>
        <translation>Das ist nicht der Name des Kontos. Es heißt: %1</translation>
    </message>
</context>
<context>
    <name>herald::GuardEditor</name>
    <message>
        <source>This account&apos;s guard in herald.ini cannot be read, so nothing is published with it. Set it up here and save.</source>
        <translation>Der Schutz dieses Kontos kann nicht aus herald.ini gelesen werden; deshalb wird mit dem Konto nichts veröffentlicht. Richten Sie den Schutz hier ein und speichern Sie.</translation>
    </message>
</context>
<context>
    <name>herald::GuardKeeper</name>
    <message>
        <source>The account “%1” or its guard was changed since this was confirmed. Nothing more is published until it is confirmed again.</source>
        <translation>Das Konto „%1“ oder sein Schutz wurde seit der Bestätigung geändert. Bis zu einer erneuten Bestätigung wird nichts mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: its name must be typed before each run.</source>
        <translation>Das Konto „%1“ ist geschützt: Vor jedem Lauf muss sein Name eingegeben werden.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: its name must be typed before the first publish after a start.</source>
        <translation>Das Konto „%1“ ist geschützt: Vor der ersten Veröffentlichung nach einem Start muss sein Name eingegeben werden.</translation>
    </message>
    <message>
        <source>That is not the name of the account. It is called “%1”.</source>
        <translation>Das ist nicht der Name des Kontos. Es heißt „%1“.</translation>
    </message>
    <message>
        <source>The account “%1” or its guard was changed since this was queued. Look at the event and publish it anew.</source>
        <translation>Das Konto „%1“ oder sein Schutz wurde geändert, während das Ereignis auf das Senden wartete. Sehen Sie sich das Ereignis an und veröffentlichen Sie es neu.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryActions</name>
    <message>
        <source>&amp;Use in composer</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>&amp;Publish again</source>
        <translation>Erneut &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Publish again with &amp;today&apos;s values…</source>
        <translation>Mit &amp;heutigen Werten erneut veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>&amp;Delete from history</source>
        <translation>Aus dem Verlauf &amp;löschen</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Select one publish for this.</source>
        <translation>Wählen Sie dafür eine einzelne Veröffentlichung aus.</translation>
    </message>
    <message>
        <source>The publish is still being read.</source>
        <translation>Die Veröffentlichung wird noch gelesen.</translation>
    </message>
    <message>
        <source>The data of this publish was not kept.</source>
        <translation>Die Daten dieser Veröffentlichung wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This publish is still on its way.</source>
        <translation>Diese Veröffentlichung ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Select two publishes to compare them.</source>
        <translation>Wählen Sie zwei Veröffentlichungen aus, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Select what is to be deleted.</source>
        <translation>Wählen Sie aus, was gelöscht werden soll.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCheckCommand</name>
    <message>
        <source>Looks at every part of the history: the file, its rows and the search index. Changes nothing. Ends with 0 where all is well, 7 where something was found.</source>
        <translation>Sieht jeden Teil des Verlaufs durch: die Datei, ihre Zeilen und den Suchindex. Ändert nichts. Endet mit 0, wenn alles in Ordnung ist, und mit 7, wenn etwas gefunden wurde.</translation>
    </message>
    <message>
        <source>make the search index anew, then look</source>
        <translation>den Suchindex neu aufbauen, dann prüfen</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Checking %1 (%2 of %3)</source>
        <extracomment>%1: what is looked at, %2: its number, %3: how many there are</extracomment>
        <translation>Prüfung: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Search index: %L1 publishes</source>
        <translation>Suchindex: %L1&#xa0;Veröffentlichungen</translation>
    </message>
</context>
<context>
    <name>herald::HistoryColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCommand</name>
    <message>
        <source>Shows what was published, newest first.</source>
        <translation>Zeigt, was veröffentlicht wurde, Neuestes zuerst.</translation>
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
    <message>
        <source>only rows that match: words, -word, &quot;exact words&quot;, and filters such as name:door, -outcome:accepted, after:2h, took:&gt;500ms</source>
        <translation>nur passende Zeilen: Wörter, -Wort, &quot;genaue Wörter&quot; und Filter wie name:tor, -outcome:accepted, after:2h, took:&gt;500ms</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCopy</name>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as p&amp;article command</source>
        <translation>Als &amp;particle-Befehl kopieren</translation>
    </message>
    <message>
        <source>The cell is copied.</source>
        <translation>Die Zelle ist kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1. Left out, because their data was not kept: %2.</source>
        <extracomment>%1 copied, %2 left out: the numbers as they are written</extracomment>
        <translation>Kopiert: %1. Weggelassen, weil die Daten nicht aufbewahrt wurden: %2.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 publishes are copied. Export them to have all.</source>
        <extracomment>%1 and %2 are numbers as they are written</extracomment>
        <translation>Nur die ersten %1 von %2&#xa0;Veröffentlichungen sind kopiert. Exportieren Sie sie, um alle zu erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands copied, without the token.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Befehl kopiert, ohne das Token.</numerusform>
            <numerusform>%1&#xa0;Befehle kopiert, ohne das Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes copied.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung kopiert.</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HistoryExport</name>
    <message>
        <source>%1 could not be written: %2. Nothing was exported.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
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
    <message>
        <source>At “%1”: %2</source>
        <extracomment>%1 is a piece of a search, %2 a sentence about what is wrong with it.</extracomment>
        <translation>Bei „%1“: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>herald::HistoryImport</name>
    <message>
        <source>Another import is running. Try again when it has ended.</source>
        <translation>Es läuft bereits ein anderer Import. Versuchen Sie es erneut, wenn er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 What had come into the history until then is taken out when Herald is next started.</source>
        <extracomment>%1: a sentence about what failed</extracomment>
        <translation>%1 Was bis dahin in den Verlauf gelangt ist, wird beim nächsten Start von Herald wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryImportCommand</name>
    <message>
        <source>Reads publishes back in that “herald history --format jsonl” or the window has exported, here or elsewhere. A publish that is in the history already stays as it is. All of the file comes in or nothing.</source>
        <translation>Liest Veröffentlichungen wieder ein, die „herald history --format jsonl“ oder das Fenster exportiert hat, hier oder anderswo. Eine Veröffentlichung, die schon im Verlauf ist, bleibt, wie sie ist. Es wird die ganze Datei übernommen oder nichts.</translation>
    </message>
    <message>
        <source>import the good lines although others cannot be read</source>
        <translation>die brauchbaren Zeilen importieren, auch wenn andere nicht lesbar sind</translation>
    </message>
    <message>
        <source>Say which file to import; “-” is standard input.</source>
        <translation>Geben Sie an, welche Datei importiert werden soll; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Nothing was imported. --skip-bad-lines imports the good lines.</source>
        <translation>Es wurde nichts importiert. --skip-bad-lines importiert die brauchbaren Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryMarking</name>
    <message>
        <source>P&amp;in</source>
        <translation>A&amp;nheften</translation>
    </message>
    <message>
        <source>Add &amp;tag…</source>
        <translation>&amp;Tag hinzufügen …</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>N&amp;otiz bearbeiten</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Nicht mehr a&amp;nheften</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes pinned.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung angeheftet.</numerusform>
            <numerusform>%1 Veröffentlichungen angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes unpinned.</source>
        <translation>
            <numerusform>%1 Veröffentlichung nicht mehr angeheftet.</numerusform>
            <numerusform>%1 Veröffentlichungen nicht mehr angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes tagged “%2”.</source>
        <translation>
            <numerusform>%1 Veröffentlichung mit „%2“ versehen.</numerusform>
            <numerusform>%1 Veröffentlichungen mit „%2“ versehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve tag…</source>
        <translation>Tag wie&amp;der entfernen…</translation>
    </message>
    <message>
        <source>None of the selected publishes has the tag “%1”.</source>
        <translation>Keine der ausgewählten Veröffentlichungen hat „%1“ als Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%2” taken off %1 publishes.</source>
        <translation>
            <numerusform>Tag „%2“ von %1&#xa0;Veröffentlichung entfernt.</numerusform>
            <numerusform>Tag „%2“ von %1&#xa0;Veröffentlichungen entfernt.</numerusform>
        </translation>
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
    <message>
        <source>Receipt</source>
        <extracomment>column heading: what the event stream showed of the publish</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Sorted by time, the oldest first. A click lists the newest first.</source>
        <translation>Nach der Zeit sortiert, das Älteste zuerst. Ein Klick zeigt das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Sorted by time, the newest first. A click lists the oldest first.</source>
        <translation>Nach der Zeit sortiert, das Neueste zuerst. Ein Klick zeigt das Älteste zuerst.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryPane</name>
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
        <source>Show all of it</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>There are no templates here.</source>
        <translation>Hier gibt es keine Vorlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 found so far</source>
        <extracomment>So many publishes were found until now: %1 is the number as it is written.</extracomment>
        <translation>
            <numerusform>%1 bisher gefunden</numerusform>
            <numerusform>%1 bisher gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>That publish is not listed. Clear the history&apos;s search and filters, then show it again.</source>
        <translation>Diese Veröffentlichung ist nicht aufgeführt. Leeren Sie Suche und Filter des Verlaufs und lassen Sie sich die Veröffentlichung dann erneut anzeigen.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>herald::HistoryRemoval</name>
    <message numerus="yes">
        <source>Deleting %1 publishes…</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung wird gelöscht …</numerusform>
            <numerusform>%1 Veröffentlichungen werden gelöscht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing matches any more: nothing was deleted.</source>
        <translation>Es gibt keine Treffer mehr: Nichts wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes deleted from the history.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung aus dem Verlauf gelöscht.</numerusform>
            <numerusform>%1 Veröffentlichungen aus dem Verlauf gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %2 publishes deleted from the history.</source>
        <translation>
            <numerusform>Angehalten: %1 von %2 Veröffentlichung aus dem Verlauf gelöscht.</numerusform>
            <numerusform>Angehalten: %1 von %2 Veröffentlichungen aus dem Verlauf gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %1 publishes…</source>
        <translation>
            <numerusform>%1 Veröffentlichung wird wiederhergestellt …</numerusform>
            <numerusform>%1 Veröffentlichungen werden wiederhergestellt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 restored, %2 publishes are still deleted.</source>
        <extracomment>%1 and %2 are numbers as they are written, %n is the second one for the plural.</extracomment>
        <translation>
            <numerusform>Angehalten: %1 wiederhergestellt, %2 Veröffentlichung ist noch gelöscht.</numerusform>
            <numerusform>Angehalten: %1 wiederhergestellt, %2 Veröffentlichungen sind noch gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes restored.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung wiederhergestellt.</numerusform>
            <numerusform>%1 Veröffentlichungen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a&amp;ll that match…</source>
        <translation>Alle T&amp;reffer löschen …</translation>
    </message>
</context>
<context>
    <name>herald::HistoryReuse</name>
    <message>
        <source>This publish came from no template.</source>
        <translation>Diese Veröffentlichung stammt aus keiner Vorlage.</translation>
    </message>
    <message>
        <source>The template “%1” is no longer there.</source>
        <translation>Die Vorlage „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has been changed since then. It is ready to be published as it is now, with the values of that time.</source>
        <translation>„%1“ wurde seitdem geändert. Die Vorlage kann in ihrer jetzigen Form mit den damaligen Werten veröffentlicht werden.</translation>
    </message>
    <message>
        <source>“%1” is ready to be published, with the values of that time.</source>
        <translation>„%1“ kann mit den damaligen Werten veröffentlicht werden.</translation>
    </message>
</context>
<context>
    <name>herald::HistorySelection</name>
    <message>
        <source>The publishes are still being read. Try again in a moment.</source>
        <translation>Die Veröffentlichungen werden noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>herald::HistorySorting</name>
    <message>
        <source>Oldest &amp;first</source>
        <translation>Älteste &amp;zuerst</translation>
    </message>
    <message>
        <source>Lists the history from its beginning: the newest is at the end.</source>
        <translation>Zeigt den Verlauf von seinem Anfang an: Das Neueste steht am Ende.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryTable</name>
    <message>
        <source>Row &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Geräumig</translation>
    </message>
</context>
<context>
    <name>herald::HistoryTransfer</name>
    <message>
        <source>The weekly backup of the history is %1.</source>
        <translation>Die wöchentliche Sicherung des Verlaufs ist %1.</translation>
    </message>
    <message>
        <source>E&amp;xport selected…</source>
        <translation>Auswahl e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export what is &amp;listed…</source>
        <translation>&amp;Angezeigte exportieren…</translation>
    </message>
    <message>
        <source>Export whole &amp;history…</source>
        <translation>Gesa&amp;mten Verlauf exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>Verlauf &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Je&amp;tzt sichern…</translation>
    </message>
    <message>
        <source>Chec&amp;k history</source>
        <translation>Verlauf prü&amp;fen</translation>
    </message>
    <message>
        <source>Select the publishes to export first.</source>
        <translation>Wählen Sie zuerst die Veröffentlichungen aus, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>JSON Lines, complete, can be imported (*.jsonl)</source>
        <translation>JSON Lines, vollständig, importierbar (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>herald history %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>herald verlauf %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exported: %1 of %2</source>
        <translation>Exportiert: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %Ln publish(es)</source>
        <translation>
            <numerusform>Exportiert: %Ln&#xa0;Veröffentlichung</numerusform>
            <numerusform>Exportiert: %Ln&#xa0;Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) exported to %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung nach %1 exportiert.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>Exported history (*.jsonl *.json)</source>
        <translation>Exportierter Verlauf (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another import is running. Try again when it has ended.</source>
        <translation>Es läuft bereits ein anderer Import. Versuchen Sie es erneut, wenn er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>Keine Zeile der Datei kann importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file cannot be imported. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile der Datei kann nicht importiert werden. Es wurde noch nichts geändert.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen der Datei können nicht importiert werden. Es wurde noch nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says more than this Herald knows. Nothing has been changed yet.</source>
        <translation>Die Datei enthält mehr Angaben, als diese Herald-Version kennt. Es wurde noch nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Import the %Ln good publish(es)</source>
        <translation>
            <numerusform>Die %Ln&#xa0;brauchbare Veröffentlichung importieren</numerusform>
            <numerusform>Die %Ln&#xa0;brauchbaren Veröffentlichungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking %1 (%2 of %3)</source>
        <extracomment>%1: what is looked at, %2: its number, %3: how many there are</extracomment>
        <translation>Prüfung: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Back up history</source>
        <translation>Verlauf sichern</translation>
    </message>
    <message>
        <source>History database (*.sqlite3)</source>
        <translation>Verlaufsdatenbank (*.sqlite3)</translation>
    </message>
    <message>
        <source>herald backup %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>herald sicherung %1</translation>
    </message>
    <message>
        <source>Backing up the history…</source>
        <translation>Der Verlauf wird gesichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) backed up to %1, and checked.</source>
        <translation>
            <numerusform>%Ln&#xa0;Veröffentlichung nach %1 gesichert und geprüft.</numerusform>
            <numerusform>%Ln&#xa0;Veröffentlichungen nach %1 gesichert und geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ImportItemsModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile&#xa0;%2</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Becomes a template</source>
        <translation>Wird eine Vorlage</translation>
    </message>
    <message>
        <source>Becomes a template; “%1” is taken</source>
        <translation>Wird eine Vorlage; „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>Replaces the template of this name</source>
        <translation>Ersetzt die Vorlage dieses Namens</translation>
    </message>
    <message>
        <source>Left out: the name is taken</source>
        <translation>Ausgelassen: Der Name ist vergeben</translation>
    </message>
    <message>
        <source>Is there already, the same</source>
        <translation>Bereits vorhanden, identisch</translation>
    </message>
    <message>
        <source>Template or file</source>
        <translation>Vorlage oder Datei</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>herald::ImportTemplatesDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import under another name</source>
        <translation>Unter anderem Namen importieren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Replace the template in the library</source>
        <translation>Vorlage in der Bibliothek ersetzen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) will be imported.</source>
        <translation>
            <numerusform>%n&#xa0;Vorlage wird importiert.</numerusform>
            <numerusform>%n&#xa0;Vorlagen werden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be imported; the list says why.</source>
        <translation>
            <numerusform>%n&#xa0;Eintrag kann nicht importiert werden; die Liste sagt, warum.</numerusform>
            <numerusform>%n&#xa0;Einträge können nicht importiert werden; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
    <name>herald::LibraryFlow</name>
    <message>
        <source>Folder of the templates</source>
        <translation>Ordner der Vorlagen</translation>
    </message>
    <message>
        <source>The templates are now those in %1. Nothing was copied there.</source>
        <translation>Die Vorlagen sind jetzt die in %1. Dorthin wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Back to the folder before</source>
        <translation>Zurück zum vorigen Ordner</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventDialog</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n&#xa0;Sekunde</numerusform>
            <numerusform>%n&#xa0;Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Größe der Daten</translation>
    </message>
    <message>
        <source>There is no data.</source>
        <translation>Es gibt keine Daten.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>The echo of a publish in the history</source>
        <translation>Das Echo einer Veröffentlichung im Verlauf</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As a c&amp;url command that publishes it</source>
        <translation>Als &amp;curl-Befehl, der es veröffentlicht</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Leeren &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Use in the composer</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Im Verlauf an&amp;zeigen</translation>
    </message>
    <message>
        <source>Only events of this &amp;name</source>
        <translation>Nur Ereignisse mit diesem &amp;Namen</translation>
    </message>
    <message>
        <source>Only events of this de&amp;vice</source>
        <translation>Nur Ereignisse dieses &amp;Geräts</translation>
    </message>
    <message>
        <source>Copy d&amp;ata</source>
        <translation>D&amp;aten kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Pause: the table stands still, what comes waits</source>
        <translation>Anhalten: Die Tabelle steht still, was kommt, wartet</translation>
    </message>
    <message>
        <source>Clear the table</source>
        <translation>Die Tabelle leeren</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsColumns</name>
    <message>
        <source>mine</source>
        <translation>von mir</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsFlow</name>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Go to the l&amp;ive events</source>
        <translation>Zu den L&amp;ive-Ereignissen gehen</translation>
    </message>
    <message>
        <source>“%1” is in the composer.</source>
        <translation>„%1“ ist im Entwurf.</translation>
    </message>
    <message>
        <source>The command is copied, without the token.</source>
        <translation>Der Befehl ist kopiert, ohne das Token.</translation>
    </message>
    <message>
        <source>Save live events</source>
        <translation>Live-Ereignisse speichern</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>live events %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>Live-Ereignisse %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 events saved to %2.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural; %2 a file</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis in %2 gespeichert.</numerusform>
            <numerusform>%1&#xa0;Ereignisse in %2 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Heading of a column that marks the events that this Herald published</extracomment>
        <translation>Von mir</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsPane</name>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Of events in the stream: those that this Herald published</extracomment>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>Of events in the stream: those that this Herald did not publish</extracomment>
        <translation>Nicht von mir</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <extracomment>%1 of %2 events are shown; numbers as they are written, %n is %2 for the plural</extracomment>
        <translation>
            <numerusform>%1 von %2&#xa0;Ereignis</numerusform>
            <numerusform>%1 von %2&#xa0;Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis</numerusform>
            <numerusform>%1&#xa0;Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 waiting</source>
        <extracomment>Events that came while the table is paused; %1 is the number as it is written</extracomment>
        <translation>
            <numerusform>angehalten, %1&#xa0;wartet</numerusform>
            <numerusform>angehalten, %1&#xa0;warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 old ones let go</source>
        <extracomment>Of old events that there was no room for; %1 is the number as it is written</extracomment>
        <translation>
            <numerusform>%1&#xa0;altes verworfen</numerusform>
            <numerusform>%1&#xa0;alte verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Kein passendes Ereignis</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The event stream is not connected</source>
        <translation>Der Ereignisstrom ist nicht verbunden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting for events</source>
        <translation>Warten auf Ereignisse</translation>
    </message>
    <message>
        <source>Every event of “%1” is listed here as soon as the cloud passes it on: those of devices, and those that you publish.</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Jedes Ereignis von „%1“ wird hier aufgeführt, sobald die Cloud es weitergibt: die der Geräte und die, die Sie veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>%1 is a number of events that came above those being read, as it is written</extracomment>
        <translation>
            <numerusform>%1&#xa0;neues</numerusform>
            <numerusform>%1&#xa0;neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow them (Esc in the table)</source>
        <translation>Zu den neuesten gehen und ihnen folgen (Esc in der Tabelle)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events cleared.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis entfernt.</numerusform>
            <numerusform>%1&#xa0;Ereignisse entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LiveStreams</name>
    <message>
        <source>You switched the event stream of this account off.</source>
        <translation>Sie haben den Ereignisstrom dieses Kontos ausgeschaltet.</translation>
    </message>
    <message>
        <source>The practice cloud was stopped.</source>
        <translation>Die Übungs-Cloud wurde beendet.</translation>
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
        <source>%1[*] – Herald</source>
        <extracomment>window title: %1 template, %2 account; [*] marks a template that was changed</extracomment>
        <translation>%1[*] – Herald</translation>
    </message>
    <message>
        <source>It was meant for another scope: %1.</source>
        <extracomment>%1 is a scope such as &quot;Product 4711&quot;</extracomment>
        <translation>Es war für einen anderen Bereich gedacht: %1.</translation>
    </message>
    <message>
        <source>This template is meant for the account “%1”, which is not in the list.</source>
        <translation>Diese Vorlage ist für das Konto „%1“ gedacht, das nicht in der Liste ist.</translation>
    </message>
    <message>
        <source>This template is meant for the account “%1” and the scope “%2”.</source>
        <extracomment>%1 is an account&apos;s name, %2 a scope such as &quot;My devices&quot;</extracomment>
        <translation>Diese Vorlage ist für das Konto „%1“ und den Bereich „%2“ gedacht.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Preparing the search of the history: %1 %</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>Die Suche im Verlauf wird vorbereitet: %1&#xa0;%</translation>
    </message>
    <message>
        <source>An import of a history was under way when Herald ended. What had come of it was taken out again; import the file once more.</source>
        <translation>Als Herald endete, lief gerade ein Verlaufsimport. Was davon schon da war, wurde wieder entfernt; importieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>herald::MarkEditor</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words, separated by spaces</source>
        <translation>Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note problem</source>
        <translation>Problem mit der Notiz</translation>
    </message>
    <message>
        <source>What was typed last beside another publish is not kept: %1</source>
        <translation>Was zuletzt neben einer anderen Veröffentlichung getippt wurde, ist nicht gespeichert: %1</translation>
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
    <name>herald::OwnBackups</name>
    <message>
        <source>The weekly backup of the history was left out: the disk of %1 has too little room for it. Free some space, or back up to another place.</source>
        <translation>Die wöchentliche Sicherung des Verlaufs wurde ausgelassen: Auf dem Datenträger von %1 ist zu wenig Platz dafür. Schaffen Sie Platz oder sichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The weekly backup of the history was left out: the history has grown too large for it (2 GB). Back it up to a place of your choice.</source>
        <translation>Die wöchentliche Sicherung des Verlaufs wurde ausgelassen: Der Verlauf ist dafür zu groß geworden (2&#xa0;GB). Sichern Sie ihn an einem Ort Ihrer Wahl.</translation>
    </message>
</context>
<context>
    <name>herald::PlaceholderChoiceDelegate</name>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>herald::PlaceholderChoiceModel</name>
    <message>
        <source>“%1” is no placeholder.</source>
        <translation>„%1“ ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for “%2” and for “%3”: give one of them another name.</source>
        <extracomment>%1 is a placeholder&apos;s name, %2 and %3 are what stood in its place</extracomment>
        <translation>„%1“ kann nicht zugleich für „%2“ und für „%3“ stehen: Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Im Ereignis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>herald::PlaceholdersDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Neither the name nor the data uses it any more.</source>
        <translation>Kommt weder im Namen noch in den Daten mehr vor.</translation>
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
        <source>The practice cloud finds its port when it starts; the address here is without one.</source>
        <translation>Die Übungs-Cloud findet ihren Port erst beim Start; die Adresse hier enthält keinen.</translation>
    </message>
    <message>
        <source>It is not recorded: the history keeps nothing of it.</source>
        <translation>Sie wird nicht aufgezeichnet: Der Verlauf behält nichts davon.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it lets this event through, with the option %2.</source>
        <translation>Das Konto „%1“ ist geschützt: Mit der Option %2 lässt es dieses Ereignis durch.</translation>
    </message>
    <message>
        <source>The account “%1” leaves nothing in the history, so that its publishes have no receipt. Leave out --await-receipt.</source>
        <translation>Das Konto „%1“ hinterlässt nichts im Verlauf, darum haben seine Ereignisse keinen Beleg. Lassen Sie --await-receipt weg.</translation>
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
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Values filled in</source>
        <translation>Eingesetzte Werte</translation>
    </message>
    <message>
        <source>The data was published, but not kept, as the account asks for. Its SHA-256 tells whether some other data is the same:</source>
        <translation>Die Daten wurden veröffentlicht, aber nicht aufbewahrt, wie es das Konto vorgibt. Am SHA-256 lässt sich erkennen, ob andere Daten dieselben sind:</translation>
    </message>
    <message>
        <source>The data, which was not kept, is left out here.</source>
        <translation>Die Daten, die nicht aufbewahrt wurden, sind hier weggelassen.</translation>
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
    <message>
        <source>%1 · not recorded</source>
        <extracomment>%1 a sentence about what became of a publish, with or without a full stop</extracomment>
        <translation>%1 · nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>“%1” was seen in the event stream: it was published. Published again, it arrives twice.</source>
        <translation>„%1“ wurde im Ereignisstrom gesehen: Es wurde veröffentlicht. Wird es erneut veröffentlicht, kommt es zweimal an.</translation>
    </message>
</context>
<context>
    <name>herald::PublishMarks</name>
    <message numerus="yes">
        <source>“%1” was not added: one of the publishes has %n tag(s) already, and more are not possible.</source>
        <translation>
            <numerusform>„%1“ wurde nicht hinzugefügt: Eine der Veröffentlichungen hat bereits %n&#xa0;Tag, und mehr sind nicht möglich.</numerusform>
            <numerusform>„%1“ wurde nicht hinzugefügt: Eine der Veröffentlichungen hat bereits %n&#xa0;Tags, und mehr sind nicht möglich.</numerusform>
        </translation>
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
    <name>herald::QueueBar</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Show waiting events</source>
        <translation>Wartende Ereignisse anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait to be sent.</source>
        <translation>
            <numerusform>%n&#xa0;Ereignis wartet auf das Senden.</numerusform>
            <numerusform>%n&#xa0;Ereignisse warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first could not be sent: %2</source>
        <extracomment>%1 a sentence about how many wait, %2 why the first could not be sent</extracomment>
        <translation>%1 Das erste konnte nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>%1 Another Herald that uses the same history sends them.</source>
        <extracomment>%1 a sentence about how many wait</extracomment>
        <translation>%1 Ein anderes Herald mit demselben Verlauf sendet sie.</translation>
    </message>
</context>
<context>
    <name>herald::QueueDialog</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>another Herald sends it</source>
        <translation>ein anderes Herald sendet es</translation>
    </message>
</context>
<context>
    <name>herald::QueueFlow</name>
    <message>
        <source>Send &amp;when connected</source>
        <translation>&amp;Senden, sobald verbunden</translation>
    </message>
    <message>
        <source>Keep this event on this computer and publish it as soon as there is a connection</source>
        <translation>Dieses Ereignis auf diesem Computer aufbewahren und veröffentlichen, sobald es eine Verbindung gibt</translation>
    </message>
    <message>
        <source>What waits to be sent could not be read or written: %1</source>
        <translation>Was auf das Senden wartet, konnte nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>“%1” was not sent. Herald can keep it and publish it as soon as there is a connection.</source>
        <translation>„%1“ wurde nicht gesendet. Herald kann es aufbewahren und veröffentlichen, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Send when connected</source>
        <translation>Senden, sobald verbunden</translation>
    </message>
    <message>
        <source>“%1” waits and is sent as soon as there is a connection</source>
        <translation>„%1“ wartet und wird gesendet, sobald es eine Verbindung gibt</translation>
    </message>
</context>
<context>
    <name>herald::QuitFlow</name>
    <message>
        <source>Herald closes as soon as what is on its way is finished.</source>
        <translation>Herald schließt, sobald fertig ist, was unterwegs ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are under way.</source>
        <translation>
            <numerusform>%n&#xa0;Lauf ist im Gange.</numerusform>
            <numerusform>%n&#xa0;Läufe sind im Gange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait to be sent.</source>
        <translation>
            <numerusform>%n Ereignis wartet darauf, gesendet zu werden.</numerusform>
            <numerusform>%n Ereignisse warten darauf, gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped now, each run can be resumed at the next start: no event is sent twice, none is left out.</source>
        <translation>Jetzt unterbrochen, kann jeder Lauf beim nächsten Start fortgesetzt werden: kein Ereignis wird zweimal gesendet, keines ausgelassen.</translation>
    </message>
    <message>
        <source>While Herald is closed it sends nothing. What waits is kept, and sent after the next start.</source>
        <translation>Solange Herald geschlossen ist, sendet es nichts. Was wartet, bleibt erhalten und wird nach dem nächsten Start gesendet.</translation>
    </message>
    <message>
        <source>Quit Herald</source>
        <translation>Herald beenden</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Unterbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>herald::ReceiptWait</name>
    <message>
        <source>The event stream could not be opened in time.</source>
        <translation>Der Ereignisstrom konnte nicht rechtzeitig geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>herald::RecordingBox</name>
    <message>
        <source>Do not record</source>
        <translation>Nicht aufzeichnen</translation>
    </message>
    <message>
        <source>This account keeps nothing of its publishes; its settings change that.</source>
        <translation>Dieses Konto behält nichts von seinen Veröffentlichungen; in seinen Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>The next publish leaves nothing in the history: what becomes of it is said once, and nobody can look it up later. The draft is kept as ever.</source>
        <translation>Die nächste Veröffentlichung hinterlässt nichts im Verlauf: Was aus ihr wird, wird einmal gesagt, und niemand kann es später nachsehen. Der Entwurf bleibt wie immer.</translation>
    </message>
</context>
<context>
    <name>herald::RemovalQuestion</name>
    <message>
        <source>Delete all that match</source>
        <translation>Alle Treffer löschen</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %1 pinned</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Auch die %1 angeheftete löschen</numerusform>
            <numerusform>Auch die %1 angehefteten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 publishes, the whole history?</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung, den ganzen Verlauf, löschen?</numerusform>
            <numerusform>%1 Veröffentlichungen, den ganzen Verlauf, löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %1 publishes that match?</source>
        <translation>
            <numerusform>Die %1 gefundene Veröffentlichung löschen?</numerusform>
            <numerusform>Die %1 gefundenen Veröffentlichungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are pinned and stay.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 weitere ist angeheftet und bleibt.</numerusform>
            <numerusform>%1 weitere sind angeheftet und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is published from now on stays, too.</source>
        <translation>Was von jetzt an veröffentlicht wird, bleibt ebenfalls.</translation>
    </message>
    <message>
        <source>It can be undone until something else is deleted or Herald is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis etwas anderes gelöscht oder Herald geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 publishes</source>
        <extracomment>A button. %1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 Veröffentlichung &amp;löschen</numerusform>
            <numerusform>%1 Veröffentlichungen &amp;löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RepeatDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>“%1” goes to %2. Placeholders are filled in anew each time.</source>
        <extracomment>%1: an event&apos;s name, %2: an account and where it publishes to</extracomment>
        <translation>„%1“ geht an %2. Platzhalter werden jedes Mal neu ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis &amp;veröffentlichen</numerusform>
            <numerusform>%1&#xa0;Ereignisse &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish repeatedly</source>
        <translation>Wiederholt &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>The time between two events can be 366 days at most.</source>
        <translation>Zwischen zwei Ereignissen können höchstens 366&#xa0;Tage liegen.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, one after the other: %2.</source>
        <extracomment>%1: how many, %2: &quot;about 8 min&quot;, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis: %2.</numerusform>
            <numerusform>%1&#xa0;Ereignisse nacheinander: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on until you stop it, also when Herald was quit and resumes it.</source>
        <translation>Der Lauf geht weiter, bis Sie ihn abbrechen, auch wenn Herald beendet wurde und ihn fortsetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Each event counts as %n block(s) of 1,024 bytes, by which Particle counts data operations.</source>
        <translation>
            <numerusform>Jedes Ereignis zählt als %n&#xa0;Block zu 1.024&#xa0;Byte; nach solchen Blöcken zählt Particle Datenoperationen.</numerusform>
            <numerusform>Jedes Ereignis zählt als %n&#xa0;Blöcke zu 1.024&#xa0;Byte; nach solchen Blöcken zählt Particle Datenoperationen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RetentionDialog</name>
    <message>
        <source> days</source>
        <extracomment>behind the number of days, in a spin box</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>behind the number of megabytes, in a spin box</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Alles wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is deleted now.</source>
        <translation>Jetzt wird nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 publishes</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung &amp;löschen</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes will be deleted now, others later as they grow old or the history grows. Export them first if you may want them again.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Veröffentlichung wird jetzt gelöscht, andere später, wenn sie alt genug sind oder der Verlauf wächst. Exportieren Sie sie vorher, falls Sie sie noch einmal brauchen könnten.</numerusform>
            <numerusform>%1&#xa0;Veröffentlichungen werden jetzt gelöscht, andere später, wenn sie alt genug sind oder der Verlauf wächst. Exportieren Sie sie vorher, falls Sie sie noch einmal brauchen könnten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RetentionFlow</name>
    <message>
        <source>&amp;How long to keep…</source>
        <translation>&amp;Wie lange aufbewahren…</translation>
    </message>
    <message>
        <source>Delete old publishes by themselves; off unless you say so</source>
        <translation>Alte Veröffentlichungen automatisch löschen; ausgeschaltet, solange Sie es nicht festlegen</translation>
    </message>
    <message>
        <source>Every publish is kept from now on.</source>
        <translation>Ab jetzt wird jede Veröffentlichung aufbewahrt.</translation>
    </message>
    <message>
        <source>Old publishes are deleted while nothing else is done.</source>
        <translation>Alte Veröffentlichungen werden gelöscht, wenn sonst nichts zu tun ist.</translation>
    </message>
</context>
<context>
    <name>herald::RowCheck</name>
    <message>
        <source>Reading the rows was stopped.</source>
        <translation>Das Lesen der Zeilen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>herald::Run::Private</name>
    <message>
        <source>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent.</source>
        <translation>Das Konto „%1“ hinterlässt nichts im Verlauf. Ein Lauf braucht seine Zeilen dort: Ohne sie könnte niemand sagen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The run was begun for another account.</source>
        <translation>Der Lauf wurde für ein anderes Konto begonnen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Zeile&#xa0;%1: %2</translation>
    </message>
</context>
<context>
    <name>herald::RunCommand</name>
    <message>
        <source>Checking the rows: %1</source>
        <translation>Die Zeilen werden geprüft: %1</translation>
    </message>
    <message>
        <source>No run of %1 was interrupted: there is nothing to go on with.</source>
        <translation>Kein Lauf von %1 wurde unterbrochen: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>A run of %1 was interrupted on %2. Go on with it by --resume; or begin with the first row by --anew: what was published then is published again.</source>
        <translation>Ein Lauf von %1 wurde am %2 unterbrochen. Setzen Sie ihn mit --resume fort, oder beginnen Sie mit --anew bei der ersten Zeile: Was damals veröffentlicht wurde, wird dann erneut veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be published, so nothing was sent. Mend them, or leave them out by --skip-bad-rows.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile kann nicht veröffentlicht werden; deshalb wurde nichts gesendet. Berichtigen Sie sie, oder lassen Sie sie mit --skip-bad-rows aus.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen können nicht veröffentlicht werden; deshalb wurde nichts gesendet. Berichtigen Sie sie, oder lassen Sie sie mit --skip-bad-rows aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows to publish.</source>
        <translation>Die Datei hat keine Zeilen zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing was sent: this was a dry run.</source>
        <translation>Es wurde nichts gesendet: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>the practice cloud inside Herald</source>
        <translation>die Übungs-Cloud in Herald</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>%1: an account&apos;s name, %2: say &quot;My devices&quot;, %3: a server</extracomment>
        <translation>„%1“ (%2, %3)</translation>
    </message>
    <message>
        <source>The run was begun for the account “%1”, which cannot be used now: it is not in your list, or HERALD_ACCESS_TOKEN is set or missing.</source>
        <translation>Der Lauf wurde für das Konto „%1“ begonnen, das jetzt nicht verwendet werden kann: Es ist nicht in Ihrer Liste, oder HERALD_ACCESS_TOKEN ist gesetzt oder fehlt.</translation>
    </message>
    <message>
        <source>Going on with the run of %1 to %2.</source>
        <extracomment>%1: a file, %2: an account and where it publishes to</extracomment>
        <translation>Der Lauf von %1 an %2 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</source>
        <translation>Übung: Das geht an die Übungs-Cloud in Herald. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Warten auf Ihren Schlüsselbund. Wahrscheinlich fragt sein Fenster nach einem Passwort.</translation>
    </message>
</context>
<context>
    <name>herald::RunFileDialog</name>
    <message>
        <source> a second</source>
        <extracomment>behind a number in a spin box: events a second</extracomment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>What its columns say</source>
        <translation>Wie in den Spalten angegeben</translation>
    </message>
    <message>
        <source>The event in the composer, “%1”, filled in with its columns</source>
        <extracomment>%1: an event&apos;s name</extracomment>
        <translation>Das Ereignis im Entwurf, „%1“, mit den Spalten ausgefüllt</translation>
    </message>
    <message>
        <source>Which column holds the events&apos; names? Choose it above.</source>
        <translation>Welche Spalte enthält die Namen der Ereignisse? Wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>Fehlerhafte Zeilen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis &amp;veröffentlichen</numerusform>
            <numerusform>%1&#xa0;Ereignisse &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 rows so far</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Prüfung: bisher %1&#xa0;Zeile</numerusform>
            <numerusform>Prüfung: bisher %1&#xa0;Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are not checked yet. Only a file that was checked to its end is run.</source>
        <translation>Die Zeilen sind noch nicht geprüft. Nur eine bis zum Ende geprüfte Datei wird als Lauf veröffentlicht.</translation>
    </message>
    <message>
        <source>The file has no rows that can be published.</source>
        <translation>Die Datei hat keine Zeilen, die veröffentlicht werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows cannot be published, so nothing is sent. Mend them and check again, or leave them out.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1&#xa0;Zeile kann nicht veröffentlicht werden; deshalb wird nichts gesendet. Berichtigen Sie die Zeile und prüfen Sie erneut, oder lassen Sie sie aus.</numerusform>
            <numerusform>%1&#xa0;Zeilen können nicht veröffentlicht werden; deshalb wird nichts gesendet. Berichtigen Sie die Zeilen und prüfen Sie erneut, oder lassen Sie sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events go to %2.</source>
        <extracomment>%1: how many, %2: an account and where it publishes to, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1&#xa0;Ereignis geht an %2.</numerusform>
            <numerusform>%1&#xa0;Ereignisse gehen an %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At up to %1 a second: %2.</source>
        <extracomment>%1: events a second, %2: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>Bei höchstens %1 pro Sekunde: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are warnings for %1 rows, the first: line %2: %3</source>
        <translation>
            <numerusform>Zu %1&#xa0;Zeile gibt es Warnungen, die erste: Zeile&#xa0;%2: %3</numerusform>
            <numerusform>Zu %1&#xa0;Zeilen gibt es Warnungen, die erste: Zeile&#xa0;%2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RunFlow</name>
    <message>
        <source>R&amp;un a file…</source>
        <translation>Datei als &amp;Lauf veröffentlichen…</translation>
    </message>
    <message>
        <source>Repea&amp;t…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted before all was sent.</source>
        <translation>
            <numerusform>%n&#xa0;Lauf wurde unterbrochen, bevor alles gesendet war.</numerusform>
            <numerusform>%n&#xa0;Läufe wurden unterbrochen, bevor alles gesendet war.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1” was interrupted before all was sent.</source>
        <extracomment>%1: a run&apos;s title, such as a file&apos;s name</extracomment>
        <translation>Der Lauf „%1“ wurde unterbrochen, bevor alles gesendet war.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Läufe anzeigen</translation>
    </message>
    <message>
        <source>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent already.</source>
        <translation>Das Konto „%1“ hinterlässt nichts im Verlauf. Ein Lauf braucht dort seine Zeilen: Ohne sie ließe sich nicht sagen, was schon gesendet wurde.</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Datei als Lauf veröffentlichen</translation>
    </message>
    <message>
        <source>Files of rows (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Dateien mit Zeilen (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Run with this account</source>
        <translation>&amp;Lauf mit diesem Konto beginnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The run “%1” was begun for the account “%2”, which is no longer in the list.</source>
        <translation>Der Lauf „%1“ wurde für das Konto „%2“ begonnen, das nicht mehr in der Liste ist.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Stop the run “%1” for good?</source>
        <translation>Den Lauf „%1“ endgültig abbrechen?</translation>
    </message>
    <message>
        <source>What is on its way is finished; what was not sent yet never is. To go on later, pause it instead.</source>
        <translation>Was unterwegs ist, wird noch abgeschlossen; was noch nicht gesendet wurde, wird nie gesendet. Um später fortzusetzen, halten Sie den Lauf stattdessen an.</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>Lauf a&amp;bbrechen</translation>
    </message>
    <message>
        <source>A run is paused. %1</source>
        <extracomment>%1: a sentence about why it waits</extracomment>
        <translation>Ein Lauf ist angehalten. %1</translation>
    </message>
    <message>
        <source>The run “%1” is finished: %2</source>
        <extracomment>%1: a run&apos;s title, %2: counts such as &quot;3 accepted, 1 rejected&quot;</extracomment>
        <translation>Der Lauf „%1“ ist abgeschlossen: %2</translation>
    </message>
    <message>
        <source>The run “%1” is stopped: %2</source>
        <translation>Der Lauf „%1“ ist abgebrochen: %2</translation>
    </message>
    <message>
        <source>Se&amp;quence…</source>
        <translation>Ab&amp;folge…</translation>
    </message>
</context>
<context>
    <name>herald::RunsDock</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>It was interrupted. Go on sends the rest: no event twice, none left out.</source>
        <translation>Der Lauf wurde unterbrochen. „Fortsetzen“ sendet den Rest: kein Ereignis zweimal, keines ausgelassen.</translation>
    </message>
    <message>
        <source>To “%1”, %2</source>
        <translation>An „%1“, %2</translation>
    </message>
    <message>
        <source>Event &gt; Run a file… publishes every row of a CSV or JSON Lines file; Event &gt; Repeat… publishes the event in the composer again and again; Event &gt; Sequence… publishes templates one after the other.</source>
        <translation>„Ereignis &gt; Datei als Lauf veröffentlichen…“ veröffentlicht jede Zeile einer CSV- oder JSON-Lines-Datei; „Ereignis &gt; Wiederholen…“ veröffentlicht das Ereignis im Entwurf immer wieder; „Ereignis &gt; Abfolge…“ veröffentlicht Vorlagen nacheinander.</translation>
    </message>
</context>
<context>
    <name>herald::RunsModel</name>
    <message>
        <source>In another Herald</source>
        <translation>In anderer Herald-Instanz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a run&apos;s events: how many are done, how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>events a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>of a run, by which the history can be searched</extracomment>
        <translation>Nummer</translation>
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
    <message>
        <source>(top)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message>
        <source>&amp;Account “%1”</source>
        <translation>&amp;Konto „%1“</translation>
    </message>
    <message>
        <source>S&amp;cope “%1”</source>
        <translation>Be&amp;reich „%1“</translation>
    </message>
    <message>
        <source>&amp;Receiver “%1”</source>
        <translation>Em&amp;pfänger „%1“</translation>
    </message>
</context>
<context>
    <name>herald::SchemaCheck</name>
    <message>
        <source>The JSON Schema cannot be used: %1</source>
        <extracomment>%1 says what is wrong with the schema</extracomment>
        <translation>Das JSON-Schema kann nicht verwendet werden: %1</translation>
    </message>
</context>
<context>
    <name>herald::SchemaDialog</name>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Schema problems</source>
        <translation>Probleme mit dem Schema</translation>
    </message>
    <message>
        <source>Draft 7. The data is checked against it while you type; a template keeps it. Nothing is fetched from the network. Leave it empty for none.</source>
        <translation>Draft&#xa0;7. Während Sie tippen, werden die Daten damit geprüft; eine Vorlage bewahrt das Schema auf. Aus dem Netzwerk wird nichts geladen. Lassen Sie das Feld leer, wenn es kein Schema geben soll.</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>Use it and make a &amp;sample</source>
        <translation>Übernehmen und &amp;Beispiel erzeugen</translation>
    </message>
    <message>
        <source>Replaces the data by an example that fits; Undo brings it back</source>
        <translation>Ersetzt die Daten durch ein passendes Beispiel; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Load a JSON Schema</source>
        <translation>JSON-Schema laden</translation>
    </message>
    <message>
        <source>No schema: any data fits.</source>
        <translation>Kein Schema: Alle Daten passen.</translation>
    </message>
    <message>
        <source>The schema can be used.</source>
        <translation>Das Schema kann verwendet werden.</translation>
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
    <name>herald::SearchCompleter</name>
    <message>
        <source>Search offers</source>
        <translation>Suchvorschläge</translation>
    </message>
</context>
<context>
    <name>herald::SendQueue</name>
    <message>
        <source>It cannot wait: what waits is written to the disk, and this publish is not to be recorded.</source>
        <translation>Das Ereignis kann nicht warten: Was wartet, wird auf den Datenträger geschrieben, und diese Veröffentlichung soll nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The account “%1” is no longer in the list.</source>
        <translation>Das Konto „%1“ ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The account keeps nothing of its publishes any more.</source>
        <translation>Das Konto behält nichts mehr von seinen Veröffentlichungen.</translation>
    </message>
</context>
<context>
    <name>herald::SequenceDialog</name>
    <message>
        <source>The events go to %1, one after the other. Placeholders are filled in anew each time.</source>
        <extracomment>%1: an account and where it publishes to</extracomment>
        <translation>Die Ereignisse gehen nacheinander an %1. Platzhalter werden jedes Mal neu ausgefüllt.</translation>
    </message>
    <message>
        <source>The event in the composer, “%1”</source>
        <extracomment>%1: an event&apos;s name</extracomment>
        <translation>Das Ereignis im Entwurf, „%1“</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Es gibt noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>The selected step</source>
        <extracomment>%1: a number, %2: a template</extracomment>
        <translation>Der ausgewählte Schritt</translation>
    </message>
    <message>
        <source>Step %1, “%2”</source>
        <translation>Schritt %1, „%2“</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <translation>
            <numerusform>%1 Ereignis verö&amp;ffentlichen</numerusform>
            <numerusform>%1 Ereignisse verö&amp;ffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish the sequence</source>
        <translation>Abfolge verö&amp;ffentlichen</translation>
    </message>
    <message>
        <source>A sequence is made of templates: save one, or write an event, first.</source>
        <translation>Eine Abfolge besteht aus Vorlagen: speichern Sie erst eine, oder schreiben Sie ein Ereignis.</translation>
    </message>
    <message>
        <source>Choose a template above and add it: the steps are published in the order of the list.</source>
        <translation>Wählen Sie oben eine Vorlage, und fügen Sie sie hinzu: die Schritte werden in der Reihenfolge der Liste veröffentlicht.</translation>
    </message>
    <message>
        <source>Step %1, “%2”: %3</source>
        <extracomment>%1: a number, %2: a template, %3: one or more sentences</extracomment>
        <translation>Schritt %1, „%2“: %3</translation>
    </message>
    <message>
        <source>The time between two events can be 366 days at most.</source>
        <translation>Zwischen zwei Ereignissen können höchstens 366&#xa0;Tage liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, one after the other: %2.</source>
        <extracomment>%1: how many, %2: &quot;about 8 min&quot;, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1 Ereignis: %2.</numerusform>
            <numerusform>%1 Ereignisse nacheinander: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on until you stop it, also when Herald was quit and resumes it.</source>
        <translation>Der Lauf geht weiter, bis Sie ihn abbrechen, auch wenn Herald beendet wurde und ihn fortsetzt.</translation>
    </message>
    <message>
        <source>A round takes %1.</source>
        <extracomment>%1: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>Eine Runde dauert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A sequence&apos;s title: %1: its first event, %n: how many follow</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SequenceModel</name>
    <message>
        <source>The composer’s event</source>
        <translation>Das Ereignis im Entwurf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Then wait</source>
        <extracomment>of a sequence&apos;s step: the pause that follows it</extracomment>
        <translation>Danach warten</translation>
    </message>
</context>
<context>
    <name>herald::StreamFlow</name>
    <message>
        <source>The network connection came back.</source>
        <translation>Die Netzwerkverbindung ist wieder da.</translation>
    </message>
</context>
<context>
    <name>herald::StreamIndicator</name>
    <message>
        <source>Stream off</source>
        <translation>Ereignisstrom aus</translation>
    </message>
    <message>
        <source>Stream connecting…</source>
        <translation>Ereignisstrom verbindet…</translation>
    </message>
    <message>
        <source>Stream connected</source>
        <translation>Ereignisstrom verbunden</translation>
    </message>
    <message>
        <source>Stream interrupted</source>
        <translation>Ereignisstrom unterbrochen</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>Ereignisstrom abgewiesen</translation>
    </message>
    <message>
        <source>The event stream is off: Herald does not see what happens.</source>
        <translation>Der Ereignisstrom ist aus: Herald sieht nicht, was geschieht.</translation>
    </message>
    <message>
        <source>Herald is connecting to the event stream.</source>
        <translation>Herald verbindet sich mit dem Ereignisstrom.</translation>
    </message>
    <message>
        <source>Herald sees the events of this account as they happen.</source>
        <translation>Herald sieht die Ereignisse dieses Kontos, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <translation>Die Cloud meldet: %1</translation>
    </message>
    <message>
        <source>Tried again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Neuer Versuch um %1&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Herald does not try again by itself.</source>
        <translation>Herald versucht es nicht von selbst erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n&#xa0;Ereignis konnte nicht gelesen werden.</numerusform>
            <numerusform>%n&#xa0;Ereignisse konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were too large; their data was passed over.</source>
        <translation>
            <numerusform>%n&#xa0;Ereignis war zu groß; seine Daten wurden übergangen.</numerusform>
            <numerusform>%n&#xa0;Ereignisse waren zu groß; ihre Daten wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Herald sees events and receipts of this account again</source>
        <translation>Herald sieht wieder Ereignisse und Belege dieses Kontos</translation>
    </message>
    <message>
        <source>Until you connect again, Herald sees no events and no receipts of this account</source>
        <translation>Bis Sie wieder verbinden, sieht Herald keine Ereignisse und keine Belege dieses Kontos</translation>
    </message>
</context>
<context>
    <name>herald::StreamWorker</name>
    <message>
        <source>Herald has opened as many event streams in five minutes as it allows itself: the cloud counts them for the whole internet address.</source>
        <translation>Herald hat in fünf Minuten so viele Ereignisströme geöffnet, wie es sich selbst erlaubt: Die Cloud zählt sie für die ganze Internetadresse.</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Dieser Computer hat geschlafen.</translation>
    </message>
</context>
<context>
    <name>herald::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Tag for the selected publishes</source>
        <translation>&amp;Tag für die ausgewählten Veröffentlichungen</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>&amp;Tag to take off the selected publishes</source>
        <translation>&amp;Tag zum Entfernen von den ausgewählten Veröffentlichungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>herald::TemplateCommand</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no template called “%1”. “herald template list” shows those that there are.</source>
        <translation>Es gibt keine Vorlage namens „%1“. „herald template list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Lists the templates, prints one as JSON, reads templates from files, folders, zip archives,
Postman, Insomnia and Bruno collections and curl commands, or writes them to a file, a
folder or a zip archive. NAME is a template or a folder of them.</source>
        <translation>Listet die Vorlagen auf, gibt eine als JSON aus, liest Vorlagen aus Dateien, Ordnern, Zip-Archiven,
Sammlungen von Postman, Insomnia und Bruno und aus curl-Befehlen oder schreibt sie in eine Datei,
einen Ordner oder ein Zip-Archiv. NAME ist eine Vorlage oder ein Ordner mit Vorlagen.</translation>
    </message>
    <message>
        <source>import: below this folder of the library</source>
        <translation>import: unterhalb dieses Ordners der Bibliothek</translation>
    </message>
    <message>
        <source>import: leave out what has the name of another template</source>
        <translation>import: auslassen, was den Namen einer anderen Vorlage hat</translation>
    </message>
    <message>
        <source>replace what has the same name; without it, an import takes another name and an export writes nothing</source>
        <translation>ersetzen, was denselben Namen hat; sonst nimmt ein Import einen anderen Namen, und ein Export schreibt nichts</translation>
    </message>
    <message>
        <source>export: a .json file, a .zip archive, or a folder</source>
        <translation>export: eine .json-Datei, ein .zip-Archiv oder ein Ordner</translation>
    </message>
    <message>
        <source>export: every template</source>
        <translation>export: alle Vorlagen</translation>
    </message>
    <message>
        <source>Usage: herald template list, herald template show NAME, herald template import FILE..., or herald template export NAME... --to TARGET</source>
        <translation>Aufruf: herald template list, herald template show NAME, herald template import FILE... oder herald template export NAME... --to TARGET</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no template to export.</source>
        <translation>Es gibt keine Vorlage zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported.</source>
        <translation>
            <numerusform>%n Vorlage exportiert.</numerusform>
            <numerusform>%n Vorlagen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --replace it is replaced.</source>
        <translation>Mit --replace wird das Vorhandene ersetzt.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateDock</name>
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
        <source>“%1” is at the top already.</source>
        <translation>„%1“ liegt bereits auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” already.</source>
        <translation>„%1“ liegt bereits in „%2“.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>herald::TemplateDockActions</name>
    <message>
        <source>&amp;Load into composer</source>
        <translation>In den &amp;Entwurf laden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Read templates &amp;again</source>
        <translation>&amp;Vorlagen neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Choose library folder…</source>
        <translation>&amp;Ordner der Bibliothek wählen…</translation>
    </message>
    <message>
        <source>&amp;Show in order</source>
        <translation>&amp;Sortierung</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Recently used first</source>
        <translation>&amp;Zuletzt verwendete zuerst</translation>
    </message>
    <message>
        <source>&amp;Favourites first</source>
        <translation>&amp;Favoriten zuerst</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>herald::TemplateFlow</name>
    <message>
        <source>“%1” is open already, with changes that are not saved.</source>
        <translation>„%1“ ist bereits geöffnet, mit nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied anzeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The draft belongs to no template yet.</source>
        <translation>Der Entwurf gehört noch zu keiner Vorlage.</translation>
    </message>
    <message>
        <source>The draft and its template “%1”</source>
        <extracomment>title of a window that shows what differs; %1 is a template</extracomment>
        <translation>Der Entwurf und seine Vorlage „%1“</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>“%1” was changed on disk; the draft follows it.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert; der Entwurf übernimmt das.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk. Your draft is as you left it.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert. Ihr Entwurf ist unverändert.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateImporter</name>
    <message numerus="yes">
        <source>%n template(s) imported.</source>
        <translation>
            <numerusform>%n&#xa0;Vorlage importiert.</numerusform>
            <numerusform>%n&#xa0;Vorlagen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n&#xa0;ersetzt.</numerusform>
            <numerusform>%n&#xa0;ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was or were there already.</source>
        <translation>
            <numerusform>%n&#xa0;war bereits vorhanden.</numerusform>
            <numerusform>%n&#xa0;waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because the name is taken.</source>
        <translation>
            <numerusform>%n&#xa0;ausgelassen, weil der Name vergeben ist.</numerusform>
            <numerusform>%n&#xa0;ausgelassen, weil der Name vergeben ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n&#xa0;konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n&#xa0;konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not imported.</source>
        <translation>
            <numerusform>Abgebrochen: %n&#xa0;nicht importiert.</numerusform>
            <numerusform>Abgebrochen: %n&#xa0;nicht importiert.</numerusform>
        </translation>
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
        <extracomment>what a screen reader says of a template that cannot be read; %1 is its name</extracomment>
        <translation>%1, defekt</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>what a screen reader says of a template with a star; %1 is its name</extracomment>
        <translation>%1, Favorit</translation>
    </message>
    <message>
        <source>%1, clashes with another</source>
        <extracomment>what a screen reader says of a template whose name clashes; %1 is its name</extracomment>
        <translation>%1, kollidiert mit einer anderen</translation>
    </message>
    <message>
        <source>This comes from another library. Import it instead.</source>
        <translation>Das stammt aus einer anderen Bibliothek. Importieren Sie es stattdessen.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateTransfer</name>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>What Herald can import (*.json *.zip *.bru *.sh *.txt)</source>
        <translation>Was Herald importieren kann (*.json *.zip *.bru *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of templates or a Bruno collection</source>
        <translation>Ordner mit Vorlagen oder Bruno-Sammlung importieren</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Herald template (*%1)</source>
        <translation>Herald-Vorlage (*%1)</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>vorlagen</translation>
    </message>
    <message>
        <source>Export templates to a folder</source>
        <translation>Vorlagen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>There is no template to export.</source>
        <translation>Es gibt keine Vorlage zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) cannot be read and are not exported.</source>
        <translation>
            <numerusform>%n&#xa0;Vorlage kann nicht gelesen werden und wird nicht exportiert.</numerusform>
            <numerusform>%n&#xa0;Vorlagen können nicht gelesen werden und werden nicht exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported to %1.</source>
        <translation>
            <numerusform>%n&#xa0;Vorlage nach %1 exportiert.</numerusform>
            <numerusform>%n&#xa0;Vorlagen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
</context>
<context>
    <name>herald::TemplateWorker</name>
    <message>
        <source>The operating system watches no more files for Herald. What other programs change is seen when the templates are read again (F5).</source>
        <translation>Das Betriebssystem überwacht keine weiteren Dateien für Herald. Was andere Programme ändern, zeigt sich erst, wenn die Vorlagen neu eingelesen werden (F5).</translation>
    </message>
</context>
<context>
    <name>herald::TimelineDialog</name>
    <message>
        <source>Timeline as table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Press Return on a row to see its publishes.</source>
        <translation>Drücken Sie in einer Zeile Return, um ihre Veröffentlichungen zu sehen.</translation>
    </message>
</context>
<context>
    <name>herald::TimelineLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an outcome, %2 how many: &quot;Accepted 1,200&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Median %1</source>
        <extracomment>the time that half of the publishes took at most</extracomment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>the time that 95 of 100 publishes took at most</extracomment>
        <translation>95&#xa0;% binnen %1</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>the time that half of the publishes took at most, where there is little room</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <extracomment>the time that 95 of 100 publishes took at most, where there is little room</extracomment>
        <translation>95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>herald::TimelineModel</name>
    <message>
        <source>From</source>
        <extracomment>column heading: when a span of time begins</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>column heading: when a span of time ends</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Publishes</source>
        <extracomment>column heading: how many there were</extracomment>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>column heading: the time that half of the publishes took at most</extracomment>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>column heading: the time that 95 of 100 publishes took at most</extracomment>
        <translation>95&#xa0;% binnen</translation>
    </message>
</context>
<context>
    <name>herald::TimelineView</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>As table…</source>
        <translation>Als Tabelle…</translation>
    </message>
    <message>
        <source>The timeline in words and numbers</source>
        <translation>Die Zeitleiste in Worten und Zahlen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No publish in this time fits the search and the filters.</source>
        <translation>Keine Veröffentlichung in diesem Zeitraum passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing published yet: publishes appear here over time.</source>
        <translation>Noch nichts veröffentlicht: Hier erscheinen die Veröffentlichungen im zeitlichen Verlauf.</translation>
    </message>
    <message>
        <source>No publishes in this time.</source>
        <translation>Keine Veröffentlichungen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Timeline as table…</source>
        <translation>Zeitleiste als Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Timeline (make the history higher to see it)</source>
        <translation>&amp;Zeitleiste (den Verlauf höher ziehen, um sie zu sehen)</translation>
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
<context>
    <name>herald::ValueEdit</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>accessible name of the field for a placeholder; %1 is its name</extracomment>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
</context>
<context>
    <name>herald::ValuesPanel</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Edit placeholders</source>
        <translation>Platzhalter bearbeiten</translation>
    </message>
    <message>
        <source>Types, defaults and descriptions of the placeholders</source>
        <translation>Typen, Vorgaben und Beschreibungen der Platzhalter</translation>
    </message>
    <message>
        <source>Values that have no field</source>
        <translation>Werte ohne Feld</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n placeholder(s) have a field here. The others need defaults.</source>
        <translation>
            <numerusform>Nur der erste Platzhalter hat hier ein Feld. Die anderen brauchen Vorgaben.</numerusform>
            <numerusform>Nur die ersten %n&#xa0;Platzhalter haben hier ein Feld. Die anderen brauchen Vorgaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::WatchCommand</name>
    <message>
        <source>Prints the events of an account as they happen, one JSON object a line: all of them, or those whose name begins with PREFIX.
What the stream does is told on standard error. Ctrl+C ends it.</source>
        <translation>Gibt die Ereignisse eines Kontos laufend aus, je Zeile ein JSON-Objekt: alle oder die, deren Name mit PREFIX beginnt.
Was der Ereignisstrom tut, steht auf der Standardfehlerausgabe. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>the account; default: the one in use, or the token in HERALD_ACCESS_TOKEN</source>
        <translation>das Konto; Vorgabe: das aktuelle oder das Token in HERALD_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>ends after so many events</source>
        <translation>endet nach so vielen Ereignissen</translation>
    </message>
    <message>
        <source>ends after so many seconds</source>
        <translation>endet nach so vielen Sekunden</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit erwartet eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--for takes a whole number of seconds, from 1 to %1.</source>
        <translation>--for erwartet eine ganze Zahl von Sekunden zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>Each Herald has a practice cloud of its own, so there is nothing to hear from here. Start “herald practice” and give the address and the token that it prints as HERALD_SERVER and HERALD_ACCESS_TOKEN.</source>
        <translation>Jede Herald-Instanz hat ihre eigene Übungs-Cloud; von hier aus ist deshalb nichts zu hören. Starten Sie „herald practice“ und geben Sie die ausgegebene Adresse als HERALD_SERVER und das Token als HERALD_ACCESS_TOKEN an.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Warten auf Ihren Schlüsselbund. Wahrscheinlich fragt sein Fenster nach einem Passwort.</translation>
    </message>
    <message>
        <source>
The cloud says: %1</source>
        <translation>
Die Cloud meldet: %1</translation>
    </message>
    <message>
        <source>Connected again. What was published meanwhile is not shown.</source>
        <translation>Wieder verbunden. Was inzwischen veröffentlicht wurde, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Connected: events of “%1”, %2.</source>
        <translation>Verbunden: Ereignisse von „%1“, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried again in %n second(s).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Neuer Versuch in %n&#xa0;Sekunde.</numerusform>
            <numerusform>%1 Neuer Versuch in %n&#xa0;Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events cannot be written: %1</source>
        <translation>Die Ereignisse können nicht ausgegeben werden: %1</translation>
    </message>
    <message>
        <source>The event stream could not be reached in that time.</source>
        <translation>Der Ereignisstrom war in dieser Zeit nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>herald::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
</TS>
