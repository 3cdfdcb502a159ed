<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Herald</source>
        <translation>About Herald</translation>
    </message>
    <message>
        <source>Herald %1</source>
        <translation>Herald %1</translation>
    </message>
    <message>
        <source>Compose an event, publish it to the Particle Cloud, see honestly what became of it, and find it again.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib, libzip, dtl and tl::expected.

Particle is a trademark of Particle Industries; Herald is not made by them.</source>
        <translation>Compose an event, publish it to the Particle Cloud, see honestly what became of it, and find it again.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib, libzip, dtl and tl::expected.

Particle is a trademark of Particle Industries; Herald is not made by them.</translation>
    </message>
</context>
<context>
    <name>AccessToken</name>
    <message>
        <source>The token is empty.</source>
        <translation>The token is empty.</translation>
    </message>
    <message>
        <source>The token is longer than 4096 characters.</source>
        <translation>The token is longer than 4096 characters.</translation>
    </message>
    <message>
        <source>The token holds a space, a line end or a character that no token has.</source>
        <translation>The token holds a space, a line end or a character that no token has.</translation>
    </message>
</context>
<context>
    <name>AccessTokenInfo</name>
    <message>
        <source>The server&apos;s answer about the token cannot be read. Is the server&apos;s address right?</source>
        <translation>The server&apos;s answer about the token cannot be read. Is the server&apos;s address right?</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>HERALD_ACCESS_TOKEN cannot be used: %1</source>
        <translation>HERALD_ACCESS_TOKEN cannot be used: %1</translation>
    </message>
    <message>
        <source>HERALD_SERVER cannot be used: %1</source>
        <translation>HERALD_SERVER cannot be used: %1</translation>
    </message>
    <message>
        <source>There is no account called “%1”. “herald account list” shows those that there are.</source>
        <translation>There is no account called “%1”. “herald account list” shows those that there are.</translation>
    </message>
    <message>
        <source>Both --account and HERALD_ACCESS_TOKEN are given. Leave one out: Herald does not guess which token is meant.</source>
        <translation>Both --account and HERALD_ACCESS_TOKEN are given. Leave one out: Herald does not guess which token is meant.</translation>
    </message>
    <message>
        <source>HERALD_SERVER is set, but HERALD_ACCESS_TOKEN is not. Set both, or neither to use an account.</source>
        <translation>HERALD_SERVER is set, but HERALD_ACCESS_TOKEN is not. Set both, or neither to use an account.</translation>
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
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Re&amp;ceiver</source>
        <translation>Re&amp;ceiver</translation>
    </message>
    <message>
        <source>The oldest device that is to receive the events; it decides how many bytes of data get through.</source>
        <translation>The oldest device that is to receive the events; it decides how many bytes of data get through.</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Access &amp;token</translation>
    </message>
    <message>
        <source>C&amp;heck token</source>
        <translation>C&amp;heck token</translation>
    </message>
    <message>
        <source>Kept in your desktop&apos;s keychain and sent to the server above, nowhere else.</source>
        <translation>Kept in your desktop&apos;s keychain and sent to the server above, nowhere else.</translation>
    </message>
    <message>
        <source>Histor&amp;y keeps</source>
        <translation>Histor&amp;y keeps</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Guard</source>
        <translation>&amp;Guard</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>Its scope is unknown.</source>
        <translation>Its scope is unknown.</translation>
    </message>
    <message>
        <source>Its id is not a UUID.</source>
        <translation>Its id is not a UUID.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Give the account a name.</translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s name is longer than %n character(s).</source>
        <translation>
            <numerusform>The account&apos;s name is longer than %n character.</numerusform>
            <numerusform>The account&apos;s name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s name holds a character that cannot be shown.</source>
        <translation>The account&apos;s name holds a character that cannot be shown.</translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of Herald and was not read.</source>
        <translation>%1 is larger than any settings file of Herald and was not read.</translation>
    </message>
    <message>
        <source>The section [%1] of %2 is not a usable account. %3</source>
        <translation>The section [%1] of %2 is not a usable account. %3</translation>
    </message>
    <message>
        <source>What the history keeps of it is none of “everything”, “no-data” and “nothing”.</source>
        <translation>What the history keeps of it is none of “everything”, “no-data” and “nothing”.</translation>
    </message>
</context>
<context>
    <name>BuiltIns</name>
    <message>
        <source>“$now” takes one date format, one offset such as +1h or -30m, and “local”. A format with spaces stands between single quotes.</source>
        <translation>“$now” takes one date format, one offset such as +1h or -30m, and “local”. A format with spaces stands between single quotes.</translation>
    </message>
    <message>
        <source>“$unix” takes “ms” and one offset such as +1h or -30m, nothing else.</source>
        <translation>“$unix” takes “ms” and one offset such as +1h or -30m, nothing else.</translation>
    </message>
    <message numerus="yes">
        <source>An offset is at most %n day(s).</source>
        <translation>
            <numerusform>An offset is at most %n day.</numerusform>
            <numerusform>An offset is at most %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“$random” takes two numbers, the smaller one first, with %n digit(s) at most: {{$random 1 6}} or {{$random 0.00 9.99}}.</source>
        <translation>
            <numerusform>“$random” takes two numbers, the smaller one first, with %n digit at most: {{$random 1 6}} or {{$random 0.00 9.99}}.</numerusform>
            <numerusform>“$random” takes two numbers, the smaller one first, with %n digits at most: {{$random 1 6}} or {{$random 0.00 9.99}}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“$pick” takes the words to pick from: {{$pick open closed &apos;half open&apos;}}.</source>
        <translation>“$pick” takes the words to pick from: {{$pick open closed &apos;half open&apos;}}.</translation>
    </message>
    <message>
        <source>“$uuid” takes no arguments.</source>
        <translation>“$uuid” takes no arguments.</translation>
    </message>
    <message>
        <source>“$counter” takes at most one name, of letters, digits, “_”, “-” and “.”: {{$counter door}}.</source>
        <translation>“$counter” takes at most one name, of letters, digits, “_”, “-” and “.”: {{$counter door}}.</translation>
    </message>
    <message>
        <source>“$env” takes the name of one environment variable: {{$env SITE}}.</source>
        <translation>“$env” takes the name of one environment variable: {{$env SITE}}.</translation>
    </message>
    <message>
        <source>The time of publishing: ISO 8601 in UTC with milliseconds, or in a date format; moved by an offset such as +1h, -30m or +2d; in local time on request.</source>
        <translation>The time of publishing: ISO 8601 in UTC with milliseconds, or in a date format; moved by an offset such as +1h, -30m or +2d; in local time on request.</translation>
    </message>
    <message>
        <source>The time of publishing in seconds since 1970, or in milliseconds.</source>
        <translation>The time of publishing in seconds since 1970, or in milliseconds.</translation>
    </message>
    <message>
        <source>A new random identifier for each use.</source>
        <translation>A new random identifier for each use.</translation>
    </message>
    <message>
        <source>A number that is one more with each publish; each name counts for itself.</source>
        <translation>A number that is one more with each publish; each name counts for itself.</translation>
    </message>
    <message>
        <source>A random number from MIN to MAX, with as many decimals as they have.</source>
        <translation>A random number from MIN to MAX, with as many decimals as they have.</translation>
    </message>
    <message>
        <source>One of the words, by chance; one with spaces stands between single quotes.</source>
        <translation>One of the words, by chance; one with spaces stands between single quotes.</translation>
    </message>
    <message>
        <source>An environment variable, if it was allowed before.</source>
        <translation>An environment variable, if it was allowed before.</translation>
    </message>
    <message>
        <source>No placeholder of this name is built in. These are: %1</source>
        <translation>No placeholder of this name is built in. These are: %1</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not available: it must be allowed first, and be set where Herald was started.</source>
        <translation>The environment variable “%1” is not available: it must be allowed first, and be set where Herald was started.</translation>
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
            <numerusform>not kept: %1 byte</numerusform>
            <numerusform>not kept: %1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned, with a note</source>
        <extracomment>%1 a date and time of a publish in the history</extracomment>
        <translation>%1, pinned, with a note</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <extracomment>%1 a date and time of a publish in the history</extracomment>
        <translation>%1, with a note</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no field “%1”. There are name, data, private, ttl and the template&apos;s placeholders.</source>
        <translation>There is no field “%1”. There are name, data, private, ttl and the template&apos;s placeholders.</translation>
    </message>
    <message>
        <source>No column holds the event&apos;s name. Say which one does.</source>
        <translation>No column holds the event&apos;s name. Say which one does.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2</source>
        <extracomment>%2 lists names such as &quot;side, room&quot;</extracomment>
        <translation>The file has no column “%1”. It has: %2</translation>
    </message>
    <message>
        <source>“%1” says neither private nor public: write true or false.</source>
        <translation>“%1” says neither private nor public: write true or false.</translation>
    </message>
    <message>
        <source>“%1” is no TTL: it takes a whole number of seconds from 0 to %2.</source>
        <translation>“%1” is no TTL: it takes a whole number of seconds from 0 to %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An argument is not valid UTF-8 text. Nothing was done.
</source>
        <translation>An argument is not valid UTF-8 text. Nothing was done.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. “herald --help” shows those that there are.
</source>
        <translation>There is no command “%1”. “herald --help” shows those that there are.
</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>The particle command has no option for: %1</source>
        <extracomment>A comment above a command line; %1 lists fields such as &quot;ttl=30&quot;</extracomment>
        <translation>The particle command has no option for: %1</translation>
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
        <translation>Usage: herald [COMMAND]

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
</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>garage/door/open</source>
        <translation>garage/door/open</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>Name length</source>
        <translation>Name length</translation>
    </message>
    <message>
        <source>Name problems</source>
        <translation>Name problems</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Ctrl+Tab and Ctrl+Shift+Tab leave the editor</source>
        <translation>Ctrl+Tab and Ctrl+Shift+Tab leave the editor</translation>
    </message>
    <message>
        <source>Tab indents. Ctrl+Tab and Ctrl+Shift+Tab leave the editor, and so does Tab after Esc.</source>
        <translation>Tab indents. Ctrl+Tab and Ctrl+Shift+Tab leave the editor, and so does Tab after Esc.</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Event data</translation>
    </message>
    <message>
        <source>Event problems</source>
        <translation>Event problems</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Indent the JSON; its numbers, keys and texts stay as they are</source>
        <translation>Indent the JSON; its numbers, keys and texts stay as they are</translation>
    </message>
    <message>
        <source>Mi&amp;nify</source>
        <translation>Mi&amp;nify</translation>
    </message>
    <message>
        <source>Remove spaces and line ends that JSON does not need</source>
        <translation>Remove spaces and line ends that JSON does not need</translation>
    </message>
    <message>
        <source>Data size</source>
        <translation>Data size</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>The devices that are to receive the event: they decide how many bytes get through</source>
        <translation>The devices that are to receive the event: they decide how many bytes get through</translation>
    </message>
    <message>
        <source>Data meter</source>
        <translation>Data meter</translation>
    </message>
    <message>
        <source>Pr&amp;ivate</source>
        <translation>Pr&amp;ivate</translation>
    </message>
    <message>
        <source>P&amp;ublic</source>
        <translation>P&amp;ublic</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Time to live: how long the event should persist</source>
        <translation>Time to live: how long the event should persist</translation>
    </message>
    <message>
        <source>TTL in seconds</source>
        <translation>TTL in seconds</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Publish status</source>
        <translation>Publish status</translation>
    </message>
    <message>
        <source>&amp;Cancel publish</source>
        <translation>&amp;Cancel publish</translation>
    </message>
    <message>
        <source>Stop this publish (Esc)</source>
        <translation>Stop this publish (Esc)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>See exactly what would be sent; nothing is sent (Ctrl+P)</source>
        <translation>See exactly what would be sent; nothing is sent (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Save template</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>Prefix reach</source>
        <translation>Prefix reach</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Data t&amp;ype</source>
        <translation>Data t&amp;ype</translation>
    </message>
    <message>
        <source>How the data is taken: JSON is coloured and checked, and values are put into it safely</source>
        <translation>How the data is taken: JSON is coloured and checked, and values are put into it safely</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Find, load from a file, fold, wrap, and more</source>
        <translation>Find, load from a file, fold, wrap, and more</translation>
    </message>
    <message>
        <source>Send minified</source>
        <translation>Send minified</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file has no rows.</source>
        <translation>The file has no rows.</translation>
    </message>
    <message>
        <source>The header line cannot be read: %1</source>
        <extracomment>%1: a sentence</extracomment>
        <translation>The header line cannot be read: %1</translation>
    </message>
    <message>
        <source>The header names the column “%1” twice.</source>
        <translation>The header names the column “%1” twice.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n field(s), the header has %1.</source>
        <extracomment>%1: how many fields the header has</extracomment>
        <translation>
            <numerusform>The row has %n field, the header has %1.</numerusform>
            <numerusform>The row has %n fields, the header has %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has more than %1 fields.</source>
        <translation>The row has more than %1 fields.</translation>
    </message>
    <message>
        <source>A quote stands in a field that does not begin with one. Put the whole field in quotes, and write each quote in it twice.</source>
        <translation>A quote stands in a field that does not begin with one. Put the whole field in quotes, and write each quote in it twice.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is not closed, neither by the end of the file nor within %2. What follows it cannot be told apart.</source>
        <extracomment>%1: a line&apos;s number, %2: &quot;4 MiB&quot;</extracomment>
        <translation>The quote that opens in line %1 is not closed, neither by the end of the file nor within %2. What follows it cannot be told apart.</translation>
    </message>
    <message>
        <source>Something follows a closing quote. Only a separator or the line&apos;s end may; a quote within a field is written twice.</source>
        <translation>Something follows a closing quote. Only a separator or the line&apos;s end may; a quote within a field is written twice.</translation>
    </message>
    <message>
        <source>The row is longer than %1.</source>
        <translation>The row is longer than %1.</translation>
    </message>
    <message>
        <source>Field %1 is not UTF-8 text.</source>
        <translation>Field %1 is not UTF-8 text.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>“%1” is written in UTF-16. An event&apos;s data is UTF-8: save the file in that encoding, then load it again.</source>
        <translation>“%1” is written in UTF-16. An event&apos;s data is UTF-8: save the file in that encoding, then load it again.</translation>
    </message>
    <message>
        <source>“%1” is not a text: byte %2 is NUL. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</source>
        <translation>“%1” is not a text: byte %2 is NUL. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</source>
        <translation>“%1” is not a text in UTF-8. An event&apos;s data is text; a binary file must be encoded first, in Base64, say.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” is not a file.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 a file&apos;s name, %2 the operating system&apos;s words</extracomment>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MiB. No event can carry that much.</source>
        <translation>“%1” is larger than 1 MiB. No event can carry that much.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program keeps the history busy (%1). Try again in a moment.</source>
        <translation>Another program keeps the history busy (%1). Try again in a moment.</translation>
    </message>
    <message>
        <source>The history cannot be written: %1 is read-only. Check the permissions of the file and its folder.</source>
        <translation>The history cannot be written: %1 is read-only. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full (%1). Free some space and try again.</source>
        <translation>The disk that holds the history is full (%1). Free some space and try again.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1. Check the permissions of the file and its folder.</source>
        <translation>The history cannot be opened: %1. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>The disk reported an error while the history was used (%1). Check the disk and its free space.</source>
        <translation>The disk reported an error while the history was used (%1). Check the disk and its free space.</translation>
    </message>
    <message>
        <source>The history database is damaged (%1). At its next start Herald keeps the damaged file and recovers what can be read.</source>
        <translation>The history database is damaged (%1). At its next start Herald keeps the damaged file and recovers what can be read.</translation>
    </message>
    <message>
        <source>The history could not be used (%1).</source>
        <translation>The history could not be used (%1).</translation>
    </message>
</context>
<context>
    <name>DatabaseFile</name>
    <message>
        <source>The history cannot be kept in %1. Check the permissions of the folder and the free space of its disk.</source>
        <translation>The history cannot be kept in %1. Check the permissions of the folder and the free space of its disk.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1 is not a file. Move it away, then start Herald again.</source>
        <translation>The history cannot be opened: %1 is not a file. Move it away, then start Herald again.</translation>
    </message>
</context>
<context>
    <name>DetailsReceipt</name>
    <message>
        <source>It is waited for until 30 s after the cloud&apos;s answer.</source>
        <translation>It is waited for until 30 s after the cloud&apos;s answer.</translation>
    </message>
    <message>
        <source>So it was published, although no readable answer came. It does not prove that a device received it or acted on it.</source>
        <translation>So it was published, although no readable answer came. It does not prove that a device received it or acted on it.</translation>
    </message>
    <message>
        <source>This proves that the cloud passed the event on to who listens. It does not prove that a device received it or acted on it.</source>
        <translation>This proves that the cloud passed the event on to who listens. It does not prove that a device received it or acted on it.</translation>
    </message>
    <message>
        <source>This does not prove that no device got it: the cloud may pass it on late, or not show it in this stream.</source>
        <translation>This does not prove that no device got it: the cloud may pass it on late, or not show it in this stream.</translation>
    </message>
    <message>
        <source>Another publish with this name and data was under way, or somebody else published the same, or what came back bears the id of a device or a user.</source>
        <translation>Another publish with this name and data was under way, or somebody else published the same, or what came back bears the id of a device or a user.</translation>
    </message>
    <message>
        <source>Connect the event stream before you publish, to have the next one seen.</source>
        <translation>Connect the event stream before you publish, to have the next one seen.</translation>
    </message>
    <message>
        <source>Sent to the webhook&apos;s server after %1.</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>Sent to the webhook&apos;s server after %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s server answered after %1:</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>The webhook&apos;s server answered after %1:</translation>
    </message>
    <message>
        <source>The webhook failed after %1:</source>
        <extracomment>A webhook; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>The webhook failed after %1:</translation>
    </message>
    <message>
        <source>Parts of this are missing, or may be: the cloud passes an answer on in parts of 512 bytes, in any order, and does not say how many.</source>
        <translation>Parts of this are missing, or may be: the cloud passes an answer on in parts of 512 bytes, in any order, and does not say how many.</translation>
    </message>
    <message>
        <source>This may belong to another publish of the same name: the cloud tells the name only.</source>
        <translation>This may belong to another publish of the same name: the cloud tells the name only.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>None: nobody listened for it in the event stream, or Herald ended before anything was known.</source>
        <translation>None: nobody listened for it in the event stream, or Herald ended before anything was known.</translation>
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
        <translation>The first %1 of %2 characters are shown.</translation>
    </message>
</context>
<context>
    <name>DiskSync</name>
    <message>
        <source>%1 could not be written to the disk: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 could not be written to the disk: %2.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>New draft</source>
        <translation>New draft</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 milliseconds</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>about %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>about %1 h</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>about %1 days</translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message>
        <source>“%1” cannot be the name of an environment variable: it has letters, digits and underscores only, and begins with no digit.</source>
        <translation>“%1” cannot be the name of an environment variable: it has letters, digits and underscores only, and begins with no digit.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret, and a secret must not get into an event or the history. Copy what is no secret to a variable of another name, and allow that.</source>
        <translation>“%1” looks like a secret, and a secret must not get into an event or the history. Copy what is no secret to a variable of another name, and allow that.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n variable(s) can be allowed. Take one away first.</source>
        <translation>
            <numerusform>At most %n variable can be allowed. Take one away first.</numerusform>
            <numerusform>At most %n variables can be allowed. Take one away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLint</name>
    <message>
        <source>An event needs a name.</source>
        <translation>An event needs a name.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most an event name may have.</source>
        <translation>The name has %1 characters; %2 are the most an event name may have.</translation>
    </message>
    <message>
        <source>An event name is made of ASCII characters. Not among them: %1</source>
        <translation>An event name is made of ASCII characters. Not among them: %1</translation>
    </message>
    <message>
        <source>The name has a space. Particle advises letters, digits, “_”, “-” and “/” only; some receivers and webhooks do not match a name with spaces.</source>
        <translation>The name has a space. Particle advises letters, digits, “_”, “-” and “/” only; some receivers and webhooks do not match a name with spaces.</translation>
    </message>
    <message>
        <source>Particle advises letters, digits, “_”, “-” and “/” only; other characters may be changed or refused on the way. In this name: %1</source>
        <translation>Particle advises letters, digits, “_”, “-” and “/” only; other characters may be changed or refused on the way. In this name: %1</translation>
    </message>
    <message>
        <source>Names that begin with “particle” or “spark”, in any letter case, are reserved for Particle&apos;s own events; the cloud may refuse or hide this one.</source>
        <translation>Names that begin with “particle” or “spark”, in any letter case, are reserved for Particle&apos;s own events; the cloud may refuse or hide this one.</translation>
    </message>
    <message>
        <source>The TTL is from 0 to %1 seconds.</source>
        <translation>The TTL is from 0 to %1 seconds.</translation>
    </message>
    <message numerus="yes">
        <source>The data has %n byte(s); %1 receives at most %2. It would be sent whole, and may be cut or dropped on the way to the device.</source>
        <extracomment>%1 is a class of devices, %2 its limit in bytes</extracomment>
        <translation>
            <numerusform>The data has %n byte; %1 receives at most %2. It would be sent whole, and may be cut or dropped on the way to the device.</numerusform>
            <numerusform>The data has %n bytes; %1 receives at most %2. It would be sent whole, and may be cut or dropped on the way to the device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>The file is larger than 1 MiB; no template is.</source>
        <translation>The file is larger than 1 MiB; no template is.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one</source>
        <translation>The file begins with a byte order mark; save it as UTF-8 without one</translation>
    </message>
    <message>
        <source>This byte is not UTF-8</source>
        <translation>This byte is not UTF-8</translation>
    </message>
    <message>
        <source>A NUL byte stands here</source>
        <translation>A NUL byte stands here</translation>
    </message>
</context>
<context>
    <name>Expansion</name>
    <message>
        <source>“%1” must be a number such as 12, -0.5 or 1e3.</source>
        <translation>“%1” must be a number such as 12, -0.5 or 1e3.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” must be true or false.</translation>
    </message>
    <message>
        <source>The value of “%1” is not in its list of choices.</source>
        <translation>The value of “%1” is not in its list of choices.</translation>
    </message>
    <message>
        <source>“%1” stands where a key stands: put double quotes around {{%1}}.</source>
        <translation>“%1” stands where a key stands: put double quotes around {{%1}}.</translation>
    </message>
    <message>
        <source>“%1” stands outside of a string, so its value must be JSON by itself: a number, true, false, null, text in double quotes. For any text, put double quotes around {{%1}}.</source>
        <translation>“%1” stands outside of a string, so its value must be JSON by itself: a number, true, false, null, text in double quotes. For any text, put double quotes around {{%1}}.</translation>
    </message>
    <message>
        <source>With this value the text would be longer than %L1 characters.</source>
        <translation>With this value the text would be longer than %L1 characters.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” needs a value.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it.</source>
        <translation>The server&apos;s certificate is self-signed, so nobody vouches for it.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Is this computer&apos;s clock right?</source>
        <translation>The server&apos;s certificate has expired. Is this computer&apos;s clock right?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>The server&apos;s certificate is not valid yet. Is this computer&apos;s clock right?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another server.</source>
        <translation>The server&apos;s certificate belongs to another server.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on (TLS 1.2 or newer is needed).</source>
        <translation>No secure connection could be agreed on (TLS 1.2 or newer is needed).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>The server&apos;s certificate is not trusted.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the server&apos;s address and port.</source>
        <translation>The server refused the connection. Check the server&apos;s address and port.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>The server&apos;s name was not found. Check the address and the network.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>There is no network connection.</translation>
    </message>
    <message>
        <source>The server closed the connection before anything was sent.</source>
        <translation>The server closed the connection before anything was sent.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the proxy in the system&apos;s settings.</source>
        <translation>The network&apos;s proxy did not let the request through. Check the proxy in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network and its proxy.</source>
        <translation>The server could not be reached. Check the network and its proxy.</translation>
    </message>
    <message>
        <source>The server could not be reached in time. Nothing was sent.</source>
        <translation>The server could not be reached in time. Nothing was sent.</translation>
    </message>
    <message>
        <source>You stopped it before anything was sent.</source>
        <translation>You stopped it before anything was sent.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Nothing was sent.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or cannot be read.</source>
        <translation>The server&apos;s answer broke off or cannot be read.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time. The event may have been published; publishing it again may send it twice.</source>
        <translation>The request was sent, but no whole answer came in time. The event may have been published; publishing it again may send it twice.</translation>
    </message>
    <message>
        <source>You stopped it after the request was sent. The event may have been published; publishing it again may send it twice.</source>
        <translation>You stopped it after the request was sent. The event may have been published; publishing it again may send it twice.</translation>
    </message>
    <message>
        <source>The cloud answered, but the answer broke off or cannot be read. The event may have been published; publishing it again may send it twice.</source>
        <translation>The cloud answered, but the answer broke off or cannot be read. The event may have been published; publishing it again may send it twice.</translation>
    </message>
    <message>
        <source>The request was sent, but the connection was lost or the answer was not one. The event may have been published; publishing it again may send it twice.</source>
        <translation>The request was sent, but the connection was lost or the answer was not one. The event may have been published; publishing it again may send it twice.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>%1 is not the file that it was when the run was begun. What row comes next cannot be told.</source>
        <translation>%1 is not the file that it was when the run was begun. What row comes next cannot be told.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%3 says what is wrong</extracomment>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>A guard&apos;s ceiling is from 1 to %1 events a second.</source>
        <translation>A guard&apos;s ceiling is from 1 to %1 events a second.</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>To go on, type the account&apos;s &amp;name:</source>
        <translation>To go on, type the account&apos;s &amp;name:</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Typed name</translation>
    </message>
</context>
<context>
    <name>GuardEditor</name>
    <message>
        <source>G&amp;uard this account</source>
        <translation>G&amp;uard this account</translation>
    </message>
    <message>
        <source>Herald then asks for the account&apos;s name before the first publish after each start and before every run. On the command line a publish needs --yes-ACCOUNT.</source>
        <translation>Herald then asks for the account&apos;s name before the first publish after each start and before every run. On the command line a publish needs --yes-ACCOUNT.</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>Colou&amp;r</translation>
    </message>
    <message>
        <source>Allo&amp;wed names</source>
        <translation>Allo&amp;wed names</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Allowed names</translation>
    </message>
    <message>
        <source>One pattern a line: * stands for any number of characters, ? for one. Leave it empty to allow every name.</source>
        <translation>One pattern a line: * stands for any number of characters, ? for one. Leave it empty to allow every name.</translation>
    </message>
    <message>
        <source>Runs &amp;send at most</source>
        <translation>Runs &amp;send at most</translation>
    </message>
    <message>
        <source> events a second</source>
        <extracomment>behind a number in a spin box</extracomment>
        <translation> events a second</translation>
    </message>
    <message>
        <source>Refuse &amp;public events</source>
        <translation>Refuse &amp;public events</translation>
    </message>
</context>
<context>
    <name>GuardLook</name>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>teal</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>purple</translation>
    </message>
    <message>
        <source>%1 is guarded (%2)</source>
        <extracomment>%1 is an account&apos;s name, %2 the guard&apos;s colour such as &quot;red&quot;</extracomment>
        <translation>%1 is guarded (%2)</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: before the first publish you are asked to type its name.</source>
        <translation>The account “%1” is guarded: before the first publish you are asked to type its name.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded. Its name was typed since Herald was started, so nothing is asked before a publish; before a run it is.</source>
        <translation>The account “%1” is guarded. Its name was typed since Herald was started, so nothing is asked before a publish; before a run it is.</translation>
    </message>
</context>
<context>
    <name>GuardRules</name>
    <message>
        <source>The guard of the account “%1” cannot be read from herald.ini, so nothing is published with it. Open the account&apos;s settings, look at its guard and save.</source>
        <translation>The guard of the account “%1” cannot be read from herald.ini, so nothing is published with it. Open the account&apos;s settings, look at its guard and save.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it publishes only names like %2.</source>
        <extracomment>%1 an account, %2 a list of patterns such as &quot;test/*, demo/*&quot;</extracomment>
        <translation>The account “%1” is guarded: it publishes only names like %2.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it publishes no public events.</source>
        <translation>The account “%1” is guarded: it publishes no public events.</translation>
    </message>
</context>
<context>
    <name>HistoryBackup</name>
    <message>
        <source>The backup %1 could not be made: what was written is not whole. Check the disk.</source>
        <translation>The backup %1 could not be made: what was written is not whole. Check the disk.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>The backup %1 could not be made: %2.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made. Check the permissions of the folder and the free space of its disk.</source>
        <translation>The backup %1 could not be made. Check the permissions of the folder and the free space of its disk.</translation>
    </message>
    <message>
        <source>This is the history itself. Choose another place for the backup.</source>
        <translation>This is the history itself. Choose another place for the backup.</translation>
    </message>
</context>
<context>
    <name>HistoryCheck</name>
    <message>
        <source>Close Herald and start it again: it keeps the damaged file and recovers what can be read.</source>
        <translation>Close Herald and start it again: it keeps the damaged file and recovers what can be read.</translation>
    </message>
    <message>
        <source>The file is not a whole history database.</source>
        <translation>The file is not a whole history database.</translation>
    </message>
    <message>
        <source>This history is of an earlier Herald. Start Herald once, which brings it to the present form, then check again.</source>
        <translation>This history is of an earlier Herald. Start Herald once, which brings it to the present form, then check again.</translation>
    </message>
    <message>
        <source>Row %2 of table %1 refers to a row of table %3 that is not there.</source>
        <extracomment>%1: a table, %2: a row&apos;s number, %3: another table</extracomment>
        <translation>Row %2 of table %1 refers to a row of table %3 that is not there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) read “sending”, and the Herald that sent them has ended.</source>
        <translation>
            <numerusform>%Ln publish reads “sending”, and the Herald that sent it has ended.</numerusform>
            <numerusform>%Ln publishes read “sending”, and the Herald that sent them has ended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Herald: it says of them that their outcome is unknown.</source>
        <translation>Start Herald: it says of them that their outcome is unknown.</translation>
    </message>
    <message>
        <source>Publishes are safe, but a search may miss some: “herald history check --rebuild-index” makes the index anew.</source>
        <translation>Publishes are safe, but a search may miss some: “herald history check --rebuild-index” makes the index anew.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>A part of the file cannot be read.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>what rows refer to</source>
        <translation>what rows refer to</translation>
    </message>
    <message>
        <source>what rows must fulfil</source>
        <translation>what rows must fulfil</translation>
    </message>
    <message>
        <source>what is being sent</source>
        <translation>what is being sent</translation>
    </message>
    <message>
        <source>the search index</source>
        <translation>the search index</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>The history is in order: %Ln publish(es), and the search index.</source>
        <translation>
            <numerusform>The history is in order: %Ln publish, and the search index.</numerusform>
            <numerusform>The history is in order: %Ln publishes, and the search index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is in order: %Ln publish(es).</source>
        <translation>
            <numerusform>The history is in order: %Ln publish.</numerusform>
            <numerusform>The history is in order: %Ln publishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln problem(s).</source>
        <translation>
            <numerusform>The check found %Ln problem.</numerusform>
            <numerusform>The check found %Ln problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>The search index is damaged.</translation>
    </message>
    <message numerus="yes">
        <source>The search index misses words of %Ln of the publishes that were tried.</source>
        <translation>
            <numerusform>The search index misses words of %Ln of the publishes that were tried.</numerusform>
            <numerusform>The search index misses words of %Ln of the publishes that were tried.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it comes again, please report it.</source>
        <translation>Nothing needs to be done; if it comes again, please report it.</translation>
    </message>
    <message>
        <source>Export the history, and please report it: Herald shows what it knows.</source>
        <translation>Export the history, and please report it: Herald shows what it knows.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have an outcome that no Herald knows.</source>
        <translation>
            <numerusform>%Ln publish has an outcome that no Herald knows.</numerusform>
            <numerusform>%Ln publishes have an outcome that no Herald knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) do not say where they went.</source>
        <translation>
            <numerusform>%Ln publish does not say where it went.</numerusform>
            <numerusform>%Ln publishes do not say where they went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost their name.</source>
        <translation>
            <numerusform>%Ln publish has lost its name.</numerusform>
            <numerusform>%Ln publishes have lost their name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost a part of their answer.</source>
        <translation>
            <numerusform>%Ln publish has lost a part of its answer.</numerusform>
            <numerusform>%Ln publishes have lost a part of their answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) are there and removed at once.</source>
        <translation>
            <numerusform>%Ln publish is there and removed at once.</numerusform>
            <numerusform>%Ln publishes are there and removed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have no usable id.</source>
        <translation>
            <numerusform>%Ln publish has no usable id.</numerusform>
            <numerusform>%Ln publishes have no usable id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have ended and still name the Herald that sends them.</source>
        <translation>
            <numerusform>%Ln publish has ended and still names the Herald that sends it.</numerusform>
            <numerusform>%Ln publishes have ended and still name the Herald that sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have timings that run backwards.</source>
        <translation>
            <numerusform>%Ln publish has timings that run backwards.</numerusform>
            <numerusform>%Ln publishes have timings that run backwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about a template belong to no publish.</source>
        <translation>
            <numerusform>%Ln note about a template belongs to no publish.</numerusform>
            <numerusform>%Ln notes about a template belong to no publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s), note(s) or tags belong to no publish.</source>
        <translation>
            <numerusform>%Ln pin, note or tag belongs to no publish.</numerusform>
            <numerusform>%Ln pins, notes or tags belong to no publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprint(s) of data belong to no publish.</source>
        <translation>
            <numerusform>%Ln fingerprint of data belongs to no publish.</numerusform>
            <numerusform>%Ln fingerprints of data belong to no publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) have lost which template they came from.</source>
        <translation>
            <numerusform>%Ln publish has lost which template it came from.</numerusform>
            <numerusform>%Ln publishes have lost which template they came from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fingerprint(s) of data that is not kept are wrong.</source>
        <translation>
            <numerusform>%Ln fingerprint of data that is not kept is wrong.</numerusform>
            <numerusform>%Ln fingerprints of data that is not kept are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) belong to no publish.</source>
        <translation>
            <numerusform>%Ln receipt belongs to no publish.</numerusform>
            <numerusform>%Ln receipts belong to no publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of a run belong to no run.</source>
        <translation>
            <numerusform>%Ln row of a run belongs to no run.</numerusform>
            <numerusform>%Ln rows of a run belong to no run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Search history</translation>
    </message>
    <message>
        <source>Matching publishes</source>
        <translation>Matching publishes</translation>
    </message>
    <message>
        <source>History outcome</source>
        <translation>History outcome</translation>
    </message>
    <message>
        <source>History account</source>
        <translation>History account</translation>
    </message>
    <message>
        <source>History period</source>
        <translation>History period</translation>
    </message>
    <message>
        <source>Words, -word, &quot;exact words&quot;, and filters such as name:door (Ctrl+Space lists them)</source>
        <translation>Words, -word, &quot;exact words&quot;, and filters such as name:door (Ctrl+Space lists them)</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Search help</translation>
    </message>
    <message>
        <source>What can be searched for, with examples</source>
        <translation>What can be searched for, with examples</translation>
    </message>
    <message>
        <source>Search problem</source>
        <translation>Search problem</translation>
    </message>
</context>
<context>
    <name>HistoryFormat</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standard input</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>It is longer than %L1 bytes.</source>
        <translation>It is longer than %L1 bytes.</translation>
    </message>
    <message>
        <source>The event was still being sent when this history was exported. It may have been published.</source>
        <translation>The event was still being sent when this history was exported. It may have been published.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that cannot be imported. %1: its number, %2: a sentence that says why</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) cannot be read either.</source>
        <translation>
            <numerusform>%n more line cannot be read either.</numerusform>
            <numerusform>%n more lines cannot be read either.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Herald does not know what these say, and leaves it out: %1.</source>
        <translation>This Herald does not know what these say, and leaves it out: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) imported.</source>
        <translation>
            <numerusform>%Ln publish imported.</numerusform>
            <numerusform>%Ln publishes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the history already, left as it is.</source>
        <translation>
            <numerusform>%Ln in the history already, left as it is.</numerusform>
            <numerusform>%Ln in the history already, left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat a publish of the same file.</source>
        <translation>
            <numerusform>%Ln line repeats a publish of the same file.</numerusform>
            <numerusform>%Ln lines repeat a publish of the same file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln publish(es)</source>
        <translation>
            <numerusform>Reading: %Ln publish</numerusform>
            <numerusform>Reading: %Ln publishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %Ln publish(es), %1 %</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>
            <numerusform>Reading: %Ln publish, %1 %</numerusform>
            <numerusform>Reading: %Ln publishes, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting into the history: %1 of %2</source>
        <extracomment>%1, %2: numbers of publishes</extracomment>
        <translation>Putting into the history: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Taking out again: %Ln publish(es) left</source>
        <translation>
            <numerusform>Taking out again: %Ln publish left</numerusform>
            <numerusform>Taking out again: %Ln publishes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryJson</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>It is not a JSON object.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” is given twice.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>The answer&apos;s body is given twice.</source>
        <translation>The answer&apos;s body is given twice.</translation>
    </message>
    <message>
        <source>“%1” is not Base64.</source>
        <translation>“%1” is not Base64.</translation>
    </message>
    <message>
        <source>The answer&apos;s body is longer than %L1 bytes.</source>
        <translation>The answer&apos;s body is longer than %L1 bytes.</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>an array</translation>
    </message>
    <message>
        <source>an array of pairs of texts</source>
        <translation>an array of pairs of texts</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>an array of texts</translation>
    </message>
    <message>
        <source>A tag has 1 to %L1 characters and no space.</source>
        <translation>A tag has 1 to %L1 characters and no space.</translation>
    </message>
    <message>
        <source>There are more than %L1 tags.</source>
        <translation>There are more than %L1 tags.</translation>
    </message>
    <message>
        <source>“%1” must be 64 lower-case hexadecimal digits.</source>
        <translation>“%1” must be 64 lower-case hexadecimal digits.</translation>
    </message>
    <message>
        <source>“%1” must be 16 hexadecimal digits.</source>
        <translation>“%1” must be 16 hexadecimal digits.</translation>
    </message>
    <message>
        <source>“%1” must be accepted, rejected, not sent, unknown, cancelled or sending.</source>
        <translation>“%1” must be accepted, rejected, not sent, unknown, cancelled or sending.</translation>
    </message>
    <message>
        <source>“%1” must be devices, product or organisation.</source>
        <translation>“%1” must be devices, product or organisation.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>“%1” is not an address.</translation>
    </message>
    <message>
        <source>“%1” must not hold a user or a password.</source>
        <translation>“%1” must not hold a user or a password.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>“%1” is out of its range.</source>
        <translation>“%1” is out of its range.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>“%1” holds a character that stands for no byte (ISO-8859-1).</source>
        <translation>“%1” holds a character that stands for no byte (ISO-8859-1).</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %2.</source>
        <translation>“%1” must be a whole number from 0 to %2.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>The note is longer than %L1 characters.</source>
        <translation>The note is longer than %L1 characters.</translation>
    </message>
    <message>
        <source>Data that is said to be withheld is there.</source>
        <translation>Data that is said to be withheld is there.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” must be %2.</translation>
    </message>
    <message>
        <source>%1 (column %2).</source>
        <extracomment>%1: what is wrong, without a full stop, %2: a number</extracomment>
        <translation>%1 (column %2).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>It is not UTF-8 text.</translation>
    </message>
    <message>
        <source>“%1” must be seen, not seen, ambiguous or not connected.</source>
        <translation>“%1” must be seen, not seen, ambiguous or not connected.</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>an array of objects</translation>
    </message>
    <message>
        <source>“%1” holds more than a history keeps.</source>
        <translation>“%1” holds more than a history keeps.</translation>
    </message>
    <message>
        <source>“%1” must be sent, response or error.</source>
        <translation>“%1” must be sent, response or error.</translation>
    </message>
</context>
<context>
    <name>HistoryOpening</name>
    <message>
        <source>The history database is damaged (%1), and another Herald is using it. Close the other one, then start Herald again: it keeps the damaged file and recovers what can be read.</source>
        <translation>The history database is damaged (%1), and another Herald is using it. Close the other one, then start Herald again: it keeps the damaged file and recovers what can be read.</translation>
    </message>
    <message>
        <source>Herald ended before the answer came. The event may have been published.</source>
        <translation>Herald ended before the answer came. The event may have been published.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Publishes</source>
        <translation>Publishes</translation>
    </message>
    <message>
        <source>History problem</source>
        <translation>History problem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>HistoryQueries</name>
    <message>
        <source>The search was stopped.</source>
        <translation>The search was stopped.</translation>
    </message>
    <message>
        <source>This publish is not in the history any more.</source>
        <translation>This publish is not in the history any more.</translation>
    </message>
</context>
<context>
    <name>HistoryTables</name>
    <message>
        <source>This publish is not in the history any more.</source>
        <translation>This publish is not in the history any more.</translation>
    </message>
</context>
<context>
    <name>ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>Import status</source>
        <translation>Import status</translation>
    </message>
    <message>
        <source>Into &amp;folder</source>
        <translation>Into &amp;folder</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Into folder</translation>
    </message>
    <message>
        <source>The top of the library</source>
        <translation>The top of the library</translation>
    </message>
    <message>
        <source>&amp;Names that are taken</source>
        <translation>&amp;Names that are taken</translation>
    </message>
    <message>
        <source>Names that are taken</source>
        <translation>Names that are taken</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Import items</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Import progress</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>Column %1: %2.</source>
        <extracomment>%1: a column&apos;s number, %2: what is wrong with JSON there</extracomment>
        <translation>Column %1: %2.</translation>
    </message>
    <message>
        <source>This is no JSON object. Each line needs one, such as {&quot;name&quot;: &quot;door&quot;}.</source>
        <translation>This is no JSON object. Each line needs one, such as {&quot;name&quot;: &quot;door&quot;}.</translation>
    </message>
    <message>
        <source>The key “%1” comes twice.</source>
        <translation>The key “%1” comes twice.</translation>
    </message>
    <message>
        <source>The row has more than %1 keys.</source>
        <translation>The row has more than %1 keys.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>The line is longer than %1.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>The line is not UTF-8 text.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A key must stand in double quotes</source>
        <translation>A key must stand in double quotes</translation>
    </message>
    <message>
        <source>A colon is missing after this key</source>
        <translation>A colon is missing after this key</translation>
    </message>
    <message>
        <source>A comma is missing before this key</source>
        <translation>A comma is missing before this key</translation>
    </message>
    <message>
        <source>A comma is missing before this value</source>
        <translation>A comma is missing before this value</translation>
    </message>
    <message>
        <source>No comma may stand before the closing brace</source>
        <translation>No comma may stand before the closing brace</translation>
    </message>
    <message>
        <source>No comma may stand before the closing bracket</source>
        <translation>No comma may stand before the closing bracket</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value; text stands in double quotes</source>
        <extracomment>%1 is a word that the user typed where a JSON value must stand</extracomment>
        <translation>“%1” is not a JSON value; text stands in double quotes</translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than %1 deep</source>
        <translation>Objects and arrays are nested more than %1 deep</translation>
    </message>
    <message>
        <source>This bracket closes an object; a brace is needed</source>
        <translation>This bracket closes an object; a brace is needed</translation>
    </message>
    <message>
        <source>This brace closes an array; a bracket is needed</source>
        <translation>This brace closes an array; a bracket is needed</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>A value is missing</translation>
    </message>
    <message>
        <source>This brace is not closed</source>
        <translation>This brace is not closed</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>This bracket is not closed</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here; JSON takes only spaces, tabs and line ends</source>
        <translation>An invisible character (%1) stands here; JSON takes only spaces, tabs and line ends</translation>
    </message>
    <message>
        <source>Text stands in double quotes, not in single ones</source>
        <translation>Text stands in double quotes, not in single ones</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON has no comments</translation>
    </message>
    <message>
        <source>A number cannot begin with +</source>
        <translation>A number cannot begin with +</translation>
    </message>
    <message>
        <source>A number cannot begin with a point</source>
        <translation>A number cannot begin with a point</translation>
    </message>
    <message>
        <source>A value is missing before this character</source>
        <translation>A value is missing before this character</translation>
    </message>
    <message>
        <source>This character cannot stand here</source>
        <translation>This character cannot stand here</translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace</source>
        <translation>Nothing may follow the closing brace</translation>
    </message>
    <message>
        <source>Nothing may follow the closing bracket</source>
        <translation>Nothing may follow the closing bracket</translation>
    </message>
    <message>
        <source>Nothing may follow the value</source>
        <translation>Nothing may follow the value</translation>
    </message>
    <message>
        <source>This string is not closed on its line</source>
        <translation>This string is not closed on its line</translation>
    </message>
    <message>
        <source>A control character (%1) must be written as an escape</source>
        <translation>A control character (%1) must be written as an escape</translation>
    </message>
    <message>
        <source>This string is not closed</source>
        <translation>This string is not closed</translation>
    </message>
    <message>
        <source>JSON does not know this escape; a backslash itself is written \\</source>
        <translation>JSON does not know this escape; a backslash itself is written \\</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u</source>
        <translation>Four hexadecimal digits must follow \u</translation>
    </message>
    <message>
        <source>A digit is missing after the minus sign</source>
        <translation>A digit is missing after the minus sign</translation>
    </message>
    <message>
        <source>A number cannot begin with 0</source>
        <translation>A number cannot begin with 0</translation>
    </message>
    <message>
        <source>A digit is missing after the decimal point</source>
        <translation>A digit is missing after the decimal point</translation>
    </message>
    <message>
        <source>A digit is missing in the exponent</source>
        <translation>A digit is missing in the exponent</translation>
    </message>
    <message>
        <source>This is not a number; text stands in double quotes</source>
        <translation>This is not a number; text stands in double quotes</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The schema makes this too hard to check; simplify it</source>
        <translation>The schema makes this too hard to check; simplify it</translation>
    </message>
    <message>
        <source>The schema allows nothing here</source>
        <translation>The schema allows nothing here</translation>
    </message>
    <message>
        <source>This is what the schema rules out (“not”)</source>
        <translation>This is what the schema rules out (“not”)</translation>
    </message>
    <message>
        <source>This must be of the type “%1”</source>
        <extracomment>%1 is a type of JSON: string, integer …</extracomment>
        <translation>This must be of the type “%1”</translation>
    </message>
    <message>
        <source>This must be of one of these types: %1</source>
        <translation>This must be of one of these types: %1</translation>
    </message>
    <message>
        <source>This must be %1</source>
        <translation>This must be %1</translation>
    </message>
    <message>
        <source>This must be one of: %1</source>
        <translation>This must be one of: %1</translation>
    </message>
    <message>
        <source>This fits none of the forms that the schema allows</source>
        <translation>This fits none of the forms that the schema allows</translation>
    </message>
    <message numerus="yes">
        <source>This fits %n of the forms of which it may fit only one</source>
        <translation>
            <numerusform>This fits %n of the forms of which it may fit only one</numerusform>
            <numerusform>This fits %n of the forms of which it may fit only one</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a multiple of %1</source>
        <translation>This must be a multiple of %1</translation>
    </message>
    <message>
        <source>This must be at most %1</source>
        <translation>This must be at most %1</translation>
    </message>
    <message>
        <source>This must be less than %1</source>
        <translation>This must be less than %1</translation>
    </message>
    <message>
        <source>This must be at least %1</source>
        <translation>This must be at least %1</translation>
    </message>
    <message>
        <source>This must be more than %1</source>
        <translation>This must be more than %1</translation>
    </message>
    <message numerus="yes">
        <source>This may have at most %n character(s)</source>
        <translation>
            <numerusform>This may have at most %n character</numerusform>
            <numerusform>This may have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must have at least %n character(s)</source>
        <translation>
            <numerusform>This must have at least %n character</numerusform>
            <numerusform>This must have at least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>This must match the pattern %1</source>
        <translation>This must match the pattern %1</translation>
    </message>
    <message>
        <source>This must have the format “%1”</source>
        <extracomment>%1 is a format that JSON Schema knows: date-time, email …</extracomment>
        <translation>This must have the format “%1”</translation>
    </message>
    <message numerus="yes">
        <source>This may hold at most %n item(s)</source>
        <translation>
            <numerusform>This may hold at most %n item</numerusform>
            <numerusform>This may hold at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must hold at least %n item(s)</source>
        <translation>
            <numerusform>This must hold at least %n item</numerusform>
            <numerusform>This must hold at least %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>An item before equals this one; all must differ</source>
        <translation>An item before equals this one; all must differ</translation>
    </message>
    <message>
        <source>No item here is of the kind that the schema asks for (“contains”)</source>
        <translation>No item here is of the kind that the schema asks for (“contains”)</translation>
    </message>
    <message numerus="yes">
        <source>This may have at most %n key(s)</source>
        <translation>
            <numerusform>This may have at most %n key</numerusform>
            <numerusform>This may have at most %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This must have at least %n key(s)</source>
        <translation>
            <numerusform>This must have at least %n key</numerusform>
            <numerusform>This must have at least %n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 is missing</source>
        <translation>The key %1 is missing</translation>
    </message>
    <message>
        <source>The schema does not allow this key here</source>
        <translation>The schema does not allow this key here</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>of a JSON Schema; %3 says what is wrong there, without a full stop</extracomment>
        <translation>Line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>The schema has more than %L1 characters.</source>
        <translation>The schema has more than %L1 characters.</translation>
    </message>
    <message>
        <source>This schema is of a later draft, and Herald checks draft 7</source>
        <translation>This schema is of a later draft, and Herald checks draft 7</translation>
    </message>
    <message>
        <source>The schema has more than %L1 references</source>
        <translation>The schema has more than %L1 references</translation>
    </message>
    <message>
        <source>This is not the address of a schema</source>
        <translation>This is not the address of a schema</translation>
    </message>
    <message>
        <source>This refers to another document; Herald fetches none, so put what is needed under “definitions”</source>
        <translation>This refers to another document; Herald fetches none, so put what is needed under “definitions”</translation>
    </message>
    <message>
        <source>There is nothing at the place this refers to</source>
        <translation>There is nothing at the place this refers to</translation>
    </message>
    <message>
        <source>This reference leads back to itself</source>
        <translation>This reference leads back to itself</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>The text holds more than %L1 values</source>
        <translation>The text holds more than %L1 values</translation>
    </message>
</context>
<context>
    <name>KeychainProblem</name>
    <message>
        <source>No token is stored for this account. Enter the account&apos;s token.</source>
        <translation>No token is stored for this account. Enter the account&apos;s token.</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this session has no D-Bus session bus. Start Herald from a desktop session or under dbus-run-session.</source>
        <translation>No keyring can be reached, because this session has no D-Bus session bus. Start Herald from a desktop session or under dbus-run-session.</translation>
    </message>
    <message>
        <source>This session has no keyring service. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>This session has no keyring service. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</translation>
    </message>
    <message>
        <source>The keyring service has no default keyring yet. Create one, for example with “Passwords and Keys”, then try again.</source>
        <translation>The keyring service has no default keyring yet. Create one, for example with “Passwords and Keys”, then try again.</translation>
    </message>
    <message>
        <source>The keyring is locked and could not ask for its password here. Unlock it on the desktop, then try again.</source>
        <translation>The keyring is locked and could not ask for its password here. Unlock it on the desktop, then try again.</translation>
    </message>
    <message>
        <source>The keyring is still locked, because its password window was closed. Try again and enter the keyring&apos;s password.</source>
        <translation>The keyring is still locked, because its password window was closed. Try again and enter the keyring&apos;s password.</translation>
    </message>
    <message>
        <source>The keyring refused Herald. Allow Herald to use it (the D-Bus name org.freedesktop.secrets), then try again.</source>
        <translation>The keyring refused Herald. Allow Herald to use it (the D-Bus name org.freedesktop.secrets), then try again.</translation>
    </message>
    <message>
        <source>The keyring has not answered. Perhaps its password window is hidden behind others: answer it, then try again.</source>
        <translation>The keyring has not answered. Perhaps its password window is hidden behind others: answer it, then try again.</translation>
    </message>
    <message>
        <source>The keyring reported a failure. Check on the desktop that it works and that libsecret is installed, then try again.</source>
        <translation>The keyring reported a failure. Check on the desktop that it works and that libsecret is installed, then try again.</translation>
    </message>
    <message>
        <source>A token that was saved before is still in the keyring.</source>
        <translation>A token that was saved before is still in the keyring.</translation>
    </message>
    <message>
        <source>Or use the token for this run of Herald only.</source>
        <translation>Or use the token for this run of Herald only.</translation>
    </message>
</context>
<context>
    <name>LiveEventDialog</name>
    <message>
        <source>Live event</source>
        <translation>Live event</translation>
    </message>
    <message>
        <source>Live event problem</source>
        <translation>Live event problem</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>As it was &amp;received</source>
        <translation>As it was &amp;received</translation>
    </message>
    <message>
        <source>Live event data</source>
        <translation>Live event data</translation>
    </message>
    <message>
        <source>&amp;Use in the composer</source>
        <translation>&amp;Use in the composer</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Save as &amp;template…</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Show in the &amp;history</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
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
        <translation>The cloud sent something that cannot be read.</translation>
    </message>
    <message>
        <source>Too large: the data was passed over.</source>
        <translation>Too large: the data was passed over.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of this event.</source>
        <translation>The connection ended in the middle of this event.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>%1 (published over the web, by no device)</source>
        <extracomment>%1 is what the cloud names as the sender: &quot;api&quot;</extracomment>
        <translation>%1 (published over the web, by no device)</translation>
    </message>
    <message>
        <source>%1 (the cloud itself)</source>
        <extracomment>%1 is what the cloud names as the sender: &quot;particle-internal&quot;</extracomment>
        <translation>%1 (the cloud itself)</translation>
    </message>
    <message>
        <source>mine</source>
        <extracomment>Of an event in the stream: this Herald published it</extracomment>
        <translation>mine</translation>
    </message>
    <message>
        <source>The echo of a publish in the history</source>
        <translation>The echo of a publish in the history</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>not mine</source>
        <translation>not mine</translation>
    </message>
</context>
<context>
    <name>LiveEventsPane</name>
    <message>
        <source>Live events tools</source>
        <translation>Live events tools</translation>
    </message>
    <message>
        <source>Newest live events</source>
        <translation>Newest live events</translation>
    </message>
    <message>
        <source>Live events count</source>
        <translation>Live events count</translation>
    </message>
    <message>
        <source>Search live events</source>
        <translation>Search live events</translation>
    </message>
    <message>
        <source>Words in name, data or device, -word, &quot;two words&quot;, and name:, data: or device: before a word</source>
        <translation>Words in name, data or device, -word, &quot;two words&quot;, and name:, data: or device: before a word</translation>
    </message>
    <message>
        <source>Live events prefix</source>
        <translation>Live events prefix</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name begins with</translation>
    </message>
    <message>
        <source>Only events whose name begins with this, as a subscription has it: capital and small letters differ</source>
        <translation>Only events whose name begins with this, as a subscription has it: capital and small letters differ</translation>
    </message>
    <message>
        <source>Live events shown</source>
        <translation>Live events shown</translation>
    </message>
    <message>
        <source>Live stream state</source>
        <translation>Live stream state</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onnect</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live events</translation>
    </message>
</context>
<context>
    <name>LiveEventsSave</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” is not a file.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <extracomment>%1 a file&apos;s name, %2 the operating system&apos;s words</extracomment>
        <translation>“%1” cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;vent</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Templates</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Vie&amp;w</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>He&amp;lp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;New draft</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Go to the &amp;name</source>
        <translation>Go to the &amp;name</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>&amp;Search the history</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>&amp;Cancel publish</source>
        <translation>&amp;Cancel publish</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>P&amp;review</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Save template</translation>
    </message>
    <message>
        <source>Save template &amp;as…</source>
        <translation>Save template &amp;as…</translation>
    </message>
    <message>
        <source>Go to the &amp;templates</source>
        <translation>Go to the &amp;templates</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Add account…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Edit account…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Remove account…</translation>
    </message>
    <message>
        <source>&amp;Check token</source>
        <translation>&amp;Check token</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Herald</source>
        <translation>&amp;About Herald</translation>
    </message>
    <message>
        <source>&amp;Paste as event</source>
        <translation>&amp;Paste as event</translation>
    </message>
    <message>
        <source>&amp;Close draft</source>
        <translation>&amp;Close draft</translation>
    </message>
    <message>
        <source>Open the closed draft &amp;again</source>
        <translation>Open the closed draft &amp;again</translation>
    </message>
    <message>
        <source>Ne&amp;xt draft</source>
        <translation>Ne&amp;xt draft</translation>
    </message>
    <message>
        <source>Pre&amp;vious draft</source>
        <translation>Pre&amp;vious draft</translation>
    </message>
    <message>
        <source>&amp;Import templates…</source>
        <translation>&amp;Import templates…</translation>
    </message>
    <message>
        <source>Import templates from a &amp;folder…</source>
        <translation>Import templates from a &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Export templates…</source>
        <translation>&amp;Export templates…</translation>
    </message>
    <message>
        <source>Export templates t&amp;o a folder…</source>
        <translation>Export templates t&amp;o a folder…</translation>
    </message>
    <message>
        <source>What &amp;differs from the template…</source>
        <translation>What &amp;differs from the template…</translation>
    </message>
    <message>
        <source>&amp;Environment variables…</source>
        <translation>&amp;Environment variables…</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>&amp;Placeholders</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>A tag needs at least one character.</source>
        <translation>A tag needs at least one character.</translation>
    </message>
    <message numerus="yes">
        <source>A tag has %n character(s) at most.</source>
        <translation>
            <numerusform>A tag has %n character at most.</numerusform>
            <numerusform>A tag has %n characters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag is one word: it holds no spaces and no characters that cannot be shown.</source>
        <translation>A tag is one word: it holds no spaces and no characters that cannot be shown.</translation>
    </message>
    <message numerus="yes">
        <source>A publish has %n tag(s) at most.</source>
        <translation>
            <numerusform>A publish has %n tag at most.</numerusform>
            <numerusform>A publish has %n tags at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has %1 characters at most: this one is %n too long.</source>
        <extracomment>%1 the longest note in characters, as it is written; %n how many there are too many.</extracomment>
        <translation>
            <numerusform>A note has %1 characters at most: this one is %n too long.</numerusform>
            <numerusform>A note has %1 characters at most: this one is %n too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</source>
        <translation>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message numerus="yes">
        <source>More than %n pattern(s) for names.</source>
        <translation>
            <numerusform>More than %n pattern for names.</numerusform>
            <numerusform>More than %n patterns for names.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event name can match the pattern “%1”: names are made of ASCII characters. * stands for any number of them, ? for one.</source>
        <translation>No event name can match the pattern “%1”: names are made of ASCII characters. * stands for any number of them, ? for one.</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message numerus="yes">
        <source>%n publish(es) had not ended when Herald last stopped: unknown outcome, see the history.</source>
        <translation>
            <numerusform>%n publish had not ended when Herald last stopped: unknown outcome, see the history.</numerusform>
            <numerusform>%n publishes had not ended when Herald last stopped: unknown outcome, see the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged. The damaged file is kept as %1; %n publish(es) could be read back.</source>
        <translation>
            <numerusform>The history was damaged. The damaged file is kept as %1; %n publish could be read back.</numerusform>
            <numerusform>The history was damaged. The damaged file is kept as %1; %n publishes could be read back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was brought to a newer form. A copy of the old one is %1.</source>
        <translation>The history was brought to a newer form. A copy of the old one is %1.</translation>
    </message>
    <message>
        <source>An import of a history was under way when Herald last stopped: what had come of it was taken out again. Import the file once more.</source>
        <translation>An import of a history was under way when Herald last stopped: what had come of it was taken out again. Import the file once more.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>sending</source>
        <extracomment>What became of a publish: it is still under way.</extracomment>
        <translation>sending</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of a publish: the cloud took it. Not &quot;delivered&quot;.</extracomment>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>What became of a publish: the cloud answered and said no.</extracomment>
        <translation>rejected</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>What became of a publish: nothing left this computer.</extracomment>
        <translation>not sent</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What became of a publish: it left, and no readable answer came.</extracomment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>What became of a publish: the user stopped it before it left.</extracomment>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The request was sent, but no readable answer came. The event may have been published; publishing it again may deliver it twice.</source>
        <translation>The request was sent, but no readable answer came. The event may have been published; publishing it again may deliver it twice.</translation>
    </message>
    <message>
        <source>The request is on its way; there is no answer yet.</source>
        <translation>The request is on its way; there is no answer yet.</translation>
    </message>
    <message>
        <source>The cloud took the event.</source>
        <translation>The cloud took the event.</translation>
    </message>
    <message>
        <source>The cloud answered, and did not take the event.</source>
        <translation>The cloud answered, and did not take the event.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nothing left this computer.</translation>
    </message>
    <message>
        <source>You stopped it before anything was sent.</source>
        <translation>You stopped it before anything was sent.</translation>
    </message>
    <message>
        <source>Accepted is not delivered: whether a device got it is not confirmed.</source>
        <translation>Accepted is not delivered: whether a device got it is not confirmed.</translation>
    </message>
    <message>
        <source>It can be published again without being delivered twice.</source>
        <translation>It can be published again without being delivered twice.</translation>
    </message>
    <message>
        <source>Look whether it arrived before you publish it again.</source>
        <translation>Look whether it arrived before you publish it again.</translation>
    </message>
    <message>
        <source>Unknown, seen in the event stream</source>
        <translation>Unknown, seen in the event stream</translation>
    </message>
    <message>
        <source>It was published: publishing it again delivers it twice.</source>
        <translation>It was published: publishing it again delivers it twice.</translation>
    </message>
</context>
<context>
    <name>PastedCommand</name>
    <message>
        <source>The command has a shell variable whose value is not known here: put the value in its place.</source>
        <translation>The command has a shell variable whose value is not known here: put the value in its place.</translation>
    </message>
</context>
<context>
    <name>PastedCurl</name>
    <message>
        <source>The command sends a file (“@…”). Herald reads no file for a pasted command: put the text in its place.</source>
        <translation>The command sends a file (“@…”). Herald reads no file for a pasted command: put the text in its place.</translation>
    </message>
    <message>
        <source>The last option of the command lacks its value.</source>
        <translation>The last option of the command lacks its value.</translation>
    </message>
    <message>
        <source>“%1” makes it another request than a publish with form fields or JSON.</source>
        <extracomment>%1 is an option of a command</extracomment>
        <translation>“%1” makes it another request than a publish with form fields or JSON.</translation>
    </message>
    <message>
        <source>The command is no publish: an event is published with POST.</source>
        <translation>The command is no publish: an event is published with POST.</translation>
    </message>
    <message>
        <source>The command publishes nothing: it sends no name and no data.</source>
        <translation>The command publishes nothing: it sends no name and no data.</translation>
    </message>
    <message>
        <source>The command gives no event name (“name=…”).</source>
        <translation>The command gives no event name (“name=…”).</translation>
    </message>
    <message>
        <source>The command has no address.</source>
        <translation>The command has no address.</translation>
    </message>
    <message>
        <source>The command has more than one address, or a word without quotes that bash would take for one.</source>
        <translation>The command has more than one address, or a word without quotes that bash would take for one.</translation>
    </message>
    <message>
        <source>The address is not one that events are published at: https://api.particle.io/v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</source>
        <translation>The address is not one that events are published at: https://api.particle.io/v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</translation>
    </message>
    <message>
        <source>The server was left out; the account decides about it.</source>
        <translation>The server was left out; the account decides about it.</translation>
    </message>
    <message>
        <source>The command sends a multipart form; an event is published with plain form fields or JSON.</source>
        <translation>The command sends a multipart form; an event is published with plain form fields or JSON.</translation>
    </message>
    <message>
        <source>The form has bytes that are not UTF-8.</source>
        <translation>The form has bytes that are not UTF-8.</translation>
    </message>
</context>
<context>
    <name>PastedEvent</name>
    <message>
        <source>The text is larger than %L1 bytes.</source>
        <translation>The text is larger than %L1 bytes.</translation>
    </message>
    <message>
        <source>This is no text: it has a byte of zero.</source>
        <translation>This is no text: it has a byte of zero.</translation>
    </message>
    <message>
        <source>The text has invisible characters that show it in another order than it is read in. What is seen would not be what is published.</source>
        <translation>The text has invisible characters that show it in another order than it is read in. What is seen would not be what is published.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>There is no text to read.</translation>
    </message>
    <message>
        <source>This is no event that Herald can read. It reads curl commands, “particle publish”, JSON with “name” and “data”, and lines of the event stream.</source>
        <translation>This is no event that Herald can read. It reads curl commands, “particle publish”, JSON with “name” and “data”, and lines of the event stream.</translation>
    </message>
    <message>
        <source>There are only comments in the text.</source>
        <translation>There are only comments in the text.</translation>
    </message>
    <message>
        <source>These are several commands: paste one at a time, or import them as templates.</source>
        <translation>These are several commands: paste one at a time, or import them as templates.</translation>
    </message>
    <message>
        <source>After the command, on line %1, comes something else. A command that goes on needs a backslash at the end of the line.</source>
        <translation>After the command, on line %1, comes something else. A command that goes on needs a backslash at the end of the line.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n command(s) are read.</source>
        <translation>
            <numerusform>Only the first %n command are read.</numerusform>
            <numerusform>Only the first %n commands are read.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no curl command.</source>
        <translation>This is no curl command.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence that says what is wrong there</extracomment>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>PastedFields</name>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” is given twice.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” is neither true nor false.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>“%1” is not a whole number from 0 to %2.</translation>
    </message>
    <message>
        <source>The id of the product, the organisation or the device has other characters than letters, digits, “-”, “_” and “.”.</source>
        <translation>The id of the product, the organisation or the device has other characters than letters, digits, “-”, “_” and “.”.</translation>
    </message>
    <message>
        <source>The access token was left out; the account&apos;s own is used.</source>
        <translation>The access token was left out; the account&apos;s own is used.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 lists names of fields and options</extracomment>
        <translation>Left out: %1.</translation>
    </message>
</context>
<context>
    <name>PastedJson</name>
    <message>
        <source>This is JSON, and not an object: an event is {&quot;name&quot;: …, &quot;data&quot;: …}.</source>
        <translation>This is JSON, and not an object: an event is {&quot;name&quot;: …, &quot;data&quot;: …}.</translation>
    </message>
    <message>
        <source>The JSON is not valid from line %1, column %2 on.</source>
        <translation>The JSON is not valid from line %1, column %2 on.</translation>
    </message>
    <message>
        <source>The data was JSON and not a string: its text became the data.</source>
        <translation>The data was JSON and not a string: its text became the data.</translation>
    </message>
    <message>
        <source>The event&apos;s name is not a string.</source>
        <translation>The event&apos;s name is not a string.</translation>
    </message>
    <message>
        <source>The text is JSON and names no event: all of it became the data.</source>
        <translation>The text is JSON and names no event: all of it became the data.</translation>
    </message>
    <message>
        <source>The text names no event: the name is still to be given.</source>
        <translation>The text names no event: the name is still to be given.</translation>
    </message>
    <message>
        <source>These are several events: paste one at a time.</source>
        <translation>These are several events: paste one at a time.</translation>
    </message>
    <message>
        <source>The event has no “data:” line.</source>
        <translation>The event has no “data:” line.</translation>
    </message>
</context>
<context>
    <name>PastedParticle</name>
    <message>
        <source>Only “particle publish” can be pasted.</source>
        <translation>Only “particle publish” can be pasted.</translation>
    </message>
    <message>
        <source>The command gives no event name.</source>
        <translation>The command gives no event name.</translation>
    </message>
    <message>
        <source>After name and data come more words: put quotes around data with spaces.</source>
        <translation>After name and data come more words: put quotes around data with spaces.</translation>
    </message>
    <message>
        <source>The last option of the command lacks its value.</source>
        <translation>The last option of the command lacks its value.</translation>
    </message>
    <message>
        <source>The command names more than one product or organisation.</source>
        <translation>The command names more than one product or organisation.</translation>
    </message>
    <message>
        <source>“%1” was taken from the comment above the command.</source>
        <translation>“%1” was taken from the comment above the command.</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() formats it: 21 Nov 2025.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QLocale::toString() formats it: 21 Nov.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of it: 21 Nov 14:00.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A period with no end.</extracomment>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>A period with no beginning.</extracomment>
        <translation>Before %1</translation>
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
        <translation>Template from an event</translation>
    </message>
    <message>
        <source>These parts are likely to differ from event to event. Those that are checked become placeholders, with what stands there now as their default.</source>
        <translation>These parts are likely to differ from event to event. Those that are checked become placeholders, with what stands there now as their default.</translation>
    </message>
    <message>
        <source>&amp;Likely placeholders</source>
        <translation>&amp;Likely placeholders</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>Choose all placeholders</source>
        <translation>Choose all placeholders</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Choose no placeholder</source>
        <translation>Choose no placeholder</translation>
    </message>
    <message>
        <source>Likely placeholders</source>
        <translation>Likely placeholders</translation>
    </message>
    <message>
        <source>Placeholder choice problem</source>
        <translation>Placeholder choice problem</translation>
    </message>
    <message>
        <source>The event&apos;s name will be</source>
        <translation>The event&apos;s name will be</translation>
    </message>
    <message>
        <source>Template event name</source>
        <translation>Template event name</translation>
    </message>
    <message>
        <source>&amp;Its data will be</source>
        <translation>&amp;Its data will be</translation>
    </message>
    <message>
        <source>Template event data</source>
        <translation>Template event data</translation>
    </message>
</context>
<context>
    <name>PlaceholderHelp</name>
    <message>
        <source>Write a name between double braces in an event&apos;s name or data, and a field for its value appears above the data:</source>
        <translation>Write a name between double braces in an event&apos;s name or data, and a field for its value appears above the data:</translation>
    </message>
    <message>
        <source>Inside a JSON string any value fits: what must be escaped is. Outside of strings the value must be JSON by itself, a number say. A literal {{ is written {{{{.</source>
        <translation>Inside a JSON string any value fits: what must be escaped is. Outside of strings the value must be JSON by itself, a number say. A literal {{ is written {{{{.</translation>
    </message>
    <message>
        <source>Placeholders are filled in once, when the event is published. The history keeps what was sent, and the values. These are built in:</source>
        <translation>Placeholders are filled in once, when the event is published. The history keeps what was sent, and the values. These are built in:</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>About placeholders</source>
        <translation>About placeholders</translation>
    </message>
</context>
<context>
    <name>PlaceholderText</name>
    <message>
        <source>“{{” opens a placeholder, and “}}” is missing on this line. For a literal “{{”, write “{{{{”.</source>
        <translation>“{{” opens a placeholder, and “}}” is missing on this line. For a literal “{{”, write “{{{{”.</translation>
    </message>
    <message>
        <source>A placeholder cannot be part of an escape: a backslash stands before it. Write two for a literal one.</source>
        <translation>A placeholder cannot be part of an escape: a backslash stands before it. Write two for a literal one.</translation>
    </message>
    <message>
        <source>The braces hold no name. For a literal “{{”, write “{{{{”.</source>
        <translation>The braces hold no name. For a literal “{{”, write “{{{{”.</translation>
    </message>
    <message>
        <source>“%1” is no name for a placeholder: a letter or “_” first, then letters, digits, “_”, “-” and “.”, 64 at most. For a literal “{{”, write “{{{{”.</source>
        <translation>“%1” is no name for a placeholder: a letter or “_” first, then letters, digits, “_”, “-” and “.”, 64 at most. For a literal “{{”, write “{{{{”.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name has no spaces; only those that are built in and begin with “$” take arguments.</source>
        <translation>A placeholder&apos;s name has no spaces; only those that are built in and begin with “$” take arguments.</translation>
    </message>
    <message>
        <source>Outside of a JSON string a placeholder is one whole value or key: nothing else may touch it.</source>
        <translation>Outside of a JSON string a placeholder is one whole value or key: nothing else may touch it.</translation>
    </message>
</context>
<context>
    <name>PlaceholdersDialog</name>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>Write {{name}} in the event&apos;s name or data. Here you say what may stand in its place; a template keeps it.</source>
        <translation>Write {{name}} in the event&apos;s name or data. Here you say what may stand in its place; a template keeps it.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choices</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Default</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>None: a value must be given</source>
        <translation>None: a value must be given</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Placeholder note</source>
        <translation>Placeholder note</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>PracticeCloud</name>
    <message>
        <source>The practice cloud found no free port on this computer.</source>
        <translation>The practice cloud found no free port on this computer.</translation>
    </message>
    <message>
        <source>The practice cloud cannot use port %1: another program has it, or it is reserved. Choose another port.</source>
        <translation>The practice cloud cannot use port %1: another program has it, or it is reserved. Choose another port.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Preview: nothing is sent</translation>
    </message>
    <message>
        <source>Preview problems</source>
        <translation>Preview problems</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Request</translation>
    </message>
    <message>
        <source>Preview size</source>
        <translation>Preview size</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copy request</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>As c&amp;url command</source>
        <translation>As c&amp;url command</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>Copy curl command</source>
        <translation>Copy curl command</translation>
    </message>
    <message>
        <source>As curl command</source>
        <translation>As curl command</translation>
    </message>
    <message>
        <source>As &amp;particle command</source>
        <translation>As &amp;particle command</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>Copy particle command</source>
        <translation>Copy particle command</translation>
    </message>
    <message>
        <source>As particle command</source>
        <translation>As particle command</translation>
    </message>
    <message>
        <source>Preview receivers</source>
        <translation>Preview receivers</translation>
    </message>
    <message>
        <source>Body, &amp;decoded</source>
        <translation>Body, &amp;decoded</translation>
    </message>
    <message>
        <source>Body, decoded</source>
        <translation>Body, decoded</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>The history cannot be opened: %1 cannot be written. Check the permissions of the folder and the free space of its disk.</source>
        <translation>The history cannot be opened: %1 cannot be written. Check the permissions of the folder and the free space of its disk.</translation>
    </message>
    <message>
        <source>Another Herald is busy with the history (%1). Try again in a moment.</source>
        <translation>Another Herald is busy with the history (%1). Try again in a moment.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1 cannot be locked. Is the folder on a network drive that knows no locks?</source>
        <translation>The history cannot be opened: %1 cannot be locked. Is the folder on a network drive that knows no locks?</translation>
    </message>
</context>
<context>
    <name>PublishOptions</name>
    <message>
        <source>--ttl takes a whole number of seconds from 0 to %1.</source>
        <translation>--ttl takes a whole number of seconds from 0 to %1.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds above 0, up to %1.</source>
        <translation>--timeout takes a number of seconds above 0, up to %1.</translation>
    </message>
    <message>
        <source>Which event? Give its name: herald publish NAME [DATA]</source>
        <translation>Which event? Give its name: herald publish NAME [DATA]</translation>
    </message>
    <message>
        <source>Too many arguments: a name and data at most. Put data with spaces in quotes.</source>
        <translation>Too many arguments: a name and data at most. Put data with spaces in quotes.</translation>
    </message>
    <message>
        <source>--private and --public exclude each other.</source>
        <translation>--private and --public exclude each other.</translation>
    </message>
    <message>
        <source>--as-device needs a device ID.</source>
        <translation>--as-device needs a device ID.</translation>
    </message>
    <message>
        <source>read the data from a file, or with - from standard input</source>
        <translation>read the data from a file, or with - from standard input</translation>
    </message>
    <message>
        <source>mark it as public; Particle&apos;s cloud has ignored that since August 2020</source>
        <translation>mark it as public; Particle&apos;s cloud has ignored that since August 2020</translation>
    </message>
    <message>
        <source>publish as this device (product accounts only)</source>
        <translation>publish as this device (product accounts only)</translation>
    </message>
    <message>
        <source>how long to wait for the answer; default 30</source>
        <translation>how long to wait for the answer; default 30</translation>
    </message>
    <message>
        <source>show what would be sent, and send nothing</source>
        <translation>show what would be sent, and send nothing</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>print one JSON object</translation>
    </message>
    <message>
        <source>--as-device works with an account of a product only. This account publishes to: %1.</source>
        <translation>--as-device works with an account of a product only. This account publishes to: %1.</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, not “%1”.</source>
        <translation>--set takes KEY=VALUE, not “%1”.</translation>
    </message>
    <message>
        <source>“%1” is set twice.</source>
        <translation>“%1” is set twice.</translation>
    </message>
    <message>
        <source>--template needs the name of a template.</source>
        <translation>--template needs the name of a template.</translation>
    </message>
    <message>
        <source>Data is given twice. Give it as an argument, by --data or by --data-file.</source>
        <translation>Data is given twice. Give it as an argument, by --data or by --data-file.</translation>
    </message>
    <message>
        <source>Publishes one event and tells what became of it. NAME and DATA go out as they are given;
placeholders such as {{room}} are filled in only with --template or --set.</source>
        <translation>Publishes one event and tells what became of it. NAME and DATA go out as they are given;
placeholders such as {{room}} are filled in only with --template or --set.</translation>
    </message>
    <message>
        <source>publish this template; NAME, DATA and the options below replace its parts</source>
        <translation>publish this template; NAME, DATA and the options below replace its parts</translation>
    </message>
    <message>
        <source>what {{KEY}} becomes; without it the template&apos;s default. May be repeated</source>
        <translation>what {{KEY}} becomes; without it the template&apos;s default. May be repeated</translation>
    </message>
    <message>
        <source>the data, for a template whose name stays</source>
        <translation>the data, for a template whose name stays</translation>
    </message>
    <message>
        <source>mark the event as private (the default without a template)</source>
        <translation>mark the event as private (the default without a template)</translation>
    </message>
    <message>
        <source>how long the event may live; default 60, or the template&apos;s</source>
        <translation>how long the event may live; default 60, or the template&apos;s</translation>
    </message>
    <message>
        <source>the account to use; default: the template&apos;s, or the current one</source>
        <translation>the account to use; default: the template&apos;s, or the current one</translation>
    </message>
    <message>
        <source>leave nothing in the history, whatever the account says</source>
        <translation>leave nothing in the history, whatever the account says</translation>
    </message>
    <message>
        <source>--await-receipt and --no-record exclude each other: what is not in the history has no receipt.</source>
        <translation>--await-receipt and --no-record exclude each other: what is not in the history has no receipt.</translation>
    </message>
    <message>
        <source>--await-receipt takes nothing, or a whole number of seconds from 1 to %1 after “=”.</source>
        <translation>--await-receipt takes nothing, or a whole number of seconds from 1 to %1 after “=”.</translation>
    </message>
    <message>
        <source>tell whether it came back in the event stream; waits for that, 30 at most</source>
        <translation>tell whether it came back in the event stream; waits for that, 30 at most</translation>
    </message>
</context>
<context>
    <name>PublishPlan</name>
    <message>
        <source>%1 bytes of body, for %2 bytes of data</source>
        <translation>%1 bytes of body, for %2 bytes of data</translation>
    </message>
    <message>
        <source>Every class of device gets it.</source>
        <translation>Every class of device gets it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get it: it takes %n byte(s) of data.</source>
        <extracomment>%1 a class of devices such as &quot;Device OS 0.8 – 2.x&quot;</extracomment>
        <translation>
            <numerusform>%1 does not get it: it takes %n byte of data.</numerusform>
            <numerusform>%1 does not get it: it takes %n bytes of data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against this event.</source>
        <translation>Nothing speaks against this event.</translation>
    </message>
    <message>
        <source>The body, decoded:</source>
        <translation>The body, decoded:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Size:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Warnings:</translation>
    </message>
    <message>
        <source>The same with curl:</source>
        <translation>The same with curl:</translation>
    </message>
    <message>
        <source>The same with Particle&apos;s command line:</source>
        <translation>The same with Particle&apos;s command line:</translation>
    </message>
</context>
<context>
    <name>PublishReport</name>
    <message>
        <source>%1 The cloud says: %2</source>
        <extracomment>%1: Herald&apos;s sentence about a publish, %2: what the cloud said, in its own words</extracomment>
        <translation>%1 The cloud says: %2</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1 (%n byte(s), %2 ms)</source>
        <translation>
            <numerusform>Accepted: %1 (%n byte, %2 ms)</numerusform>
            <numerusform>Accepted: %1 (%n bytes, %2 ms)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Unknown, it may have been published: %1</source>
        <translation>Unknown, it may have been published: %1</translation>
    </message>
    <message>
        <source>%1
On a machine without a keychain, Herald takes the token from HERALD_ACCESS_TOKEN and the server from HERALD_SERVER.</source>
        <extracomment>%1: a sentence about the keychain</extracomment>
        <translation>%1
On a machine without a keychain, Herald takes the token from HERALD_ACCESS_TOKEN and the server from HERALD_SERVER.</translation>
    </message>
    <message>
        <source>Seen in the event stream after %1.</source>
        <extracomment>%1 a duration such as &quot;61 ms&quot;</extracomment>
        <translation>Seen in the event stream after %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not seen in the event stream within %n second(s).</source>
        <translation>
            <numerusform>Not seen in the event stream within %n second.</numerusform>
            <numerusform>Not seen in the event stream within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen in the event stream so far.</source>
        <translation>Not seen in the event stream so far.</translation>
    </message>
</context>
<context>
    <name>PublishSource</name>
    <message>
        <source>--set %1: this event has no placeholders.</source>
        <translation>--set %1: this event has no placeholders.</translation>
    </message>
    <message>
        <source>--set %1: this event has no such placeholder. It has: %2</source>
        <extracomment>%2 lists names such as &quot;side, room&quot;</extracomment>
        <translation>--set %1: this event has no such placeholder. It has: %2</translation>
    </message>
    <message>
        <source>There is no template called “%1”. “herald template list” shows those that there are.</source>
        <translation>There is no template called “%1”. “herald template list” shows those that there are.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The template asks for the account “%1”, which is not in your list. Say which one to use with --account.</source>
        <translation>The template asks for the account “%1”, which is not in your list. Say which one to use with --account.</translation>
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
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (practice)</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Waiting events</source>
        <translation>Waiting events</translation>
    </message>
    <message>
        <source>These events are kept on this computer and sent in order, account by account, as soon as there is a connection, also after a restart of Herald. What may have been sent is never sent again.</source>
        <translation>These events are kept on this computer and sent in order, account by account, as soon as there is a connection, also after a restart of Herald. What may have been sent is never sent again.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&amp;Data of the selected event</source>
        <translation>&amp;Data of the selected event</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send now</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>Do &amp;not send</translation>
    </message>
    <message>
        <source>Takes the selected events out of the queue</source>
        <translation>Takes the selected events out of the queue</translation>
    </message>
    <message>
        <source>State of the selected event</source>
        <translation>State of the selected event</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>waiting…</source>
        <extracomment>In the column Receipt: the publish&apos;s echo in the event stream has not come yet.</extracomment>
        <translation>waiting…</translation>
    </message>
    <message>
        <source>seen +%1</source>
        <extracomment>In the column Receipt: seen in the event stream; %1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>seen +%1</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>In the column Receipt: not seen in the event stream.</extracomment>
        <translation>not seen</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <extracomment>In the column Receipt: what was seen may be another publish.</extracomment>
        <translation>ambiguous</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In the column Receipt: the event stream was not open.</extracomment>
        <translation>not connected</translation>
    </message>
    <message>
        <source>seen in the event stream after %1</source>
        <extracomment>%1 a duration in full words such as &quot;61 milliseconds&quot;.</extracomment>
        <translation>seen in the event stream after %1</translation>
    </message>
    <message>
        <source>waiting for it in the event stream</source>
        <translation>waiting for it in the event stream</translation>
    </message>
    <message>
        <source>Herald waits for the event to come back in the account&apos;s event stream.</source>
        <translation>Herald waits for the event to come back in the account&apos;s event stream.</translation>
    </message>
    <message>
        <source>The event came back in the account&apos;s event stream %1 after it was ordered.</source>
        <extracomment>%1 a duration such as &quot;61 ms&quot;.</extracomment>
        <translation>The event came back in the account&apos;s event stream %1 after it was ordered.</translation>
    </message>
    <message>
        <source>The event stream was open, but the event did not come back in it within 30 s.</source>
        <translation>The event stream was open, but the event did not come back in it within 30 s.</translation>
    </message>
    <message>
        <source>An event just like it came back in the account&apos;s event stream, but whether it is this one cannot be told.</source>
        <translation>An event just like it came back in the account&apos;s event stream, but whether it is this one cannot be told.</translation>
    </message>
    <message>
        <source>The account&apos;s event stream was not open all the time, so nothing is known.</source>
        <translation>The account&apos;s event stream was not open all the time, so nothing is known.</translation>
    </message>
    <message>
        <source>unknown, seen</source>
        <extracomment>An outcome: whether it was accepted is unknown, but it was seen in the event stream. Short.</extracomment>
        <translation>unknown, seen</translation>
    </message>
    <message>
        <source>unknown, seen in the event stream</source>
        <translation>unknown, seen in the event stream</translation>
    </message>
</context>
<context>
    <name>ReceiverClass</name>
    <message>
        <source>Device OS before 0.8</source>
        <translation>Device OS before 0.8</translation>
    </message>
    <message>
        <source>Device OS 0.8 – 2.x</source>
        <translation>Device OS 0.8 – 2.x</translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 2</source>
        <translation>Device OS 3 or newer, Gen 2</translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 3 and 4</source>
        <translation>Device OS 3 or newer, Gen 3 and 4</translation>
    </message>
    <message>
        <source>Device OS 6.3 or newer, CloudEvent</source>
        <translation>Device OS 6.3 or newer, CloudEvent</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <translation>What is repeated</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>a number of events</source>
        <translation>a number of events</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>I stop it</source>
        <translation>I stop it</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Number of events</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Time of the end</translation>
    </message>
    <message>
        <source>What to do when an event may have been published and nobody knows</source>
        <translation>What to do when an event may have been published and nobody knows</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>pause, so that I can look</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>pass over it and go on</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>What the run means</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Every</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Outcome un&amp;known</source>
        <translation>Outcome un&amp;known</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long to keep publishes</source>
        <translation>How long to keep publishes</translation>
    </message>
    <message>
        <source>Herald keeps every publish unless you limit it here. Pinned publishes always stay. What a limit deletes cannot be brought back.</source>
        <translation>Herald keeps every publish unless you limit it here. Pinned publishes always stay. What a limit deletes cannot be brought back.</translation>
    </message>
    <message>
        <source>Delete publishes &amp;older than</source>
        <translation>Delete publishes &amp;older than</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Days to keep</translation>
    </message>
    <message>
        <source>Delete the oldest when all of it takes &amp;more than</source>
        <translation>Delete the oldest when all of it takes &amp;more than</translation>
    </message>
    <message>
        <source>Megabytes to keep</source>
        <translation>Megabytes to keep</translation>
    </message>
    <message>
        <source>What would be deleted now</source>
        <translation>What would be deleted now</translation>
    </message>
</context>
<context>
    <name>RowFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Rows are checked before they are sent, so they must come from a file that can be read again: save them to one.</source>
        <translation>%1 is no ordinary file. Rows are checked before they are sent, so they must come from a file that can be read again: save them to one.</translation>
    </message>
    <message>
        <source>Reading the rows was stopped.</source>
        <translation>Reading the rows was stopped.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read.</source>
        <translation>%1 was changed while it was being read.</translation>
    </message>
</context>
<context>
    <name>RowFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>The search was stopped.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>The file is in UTF-16. Save it as UTF-8, then try again.</source>
        <translation>The file is in UTF-16. Save it as UTF-8, then try again.</translation>
    </message>
</context>
<context>
    <name>RunFileDialog</name>
    <message>
        <source>Run a file</source>
        <translation>Run a file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>The first rows as events</source>
        <translation>The first rows as events</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Bad rows</translation>
    </message>
    <message>
        <source>Rows that cannot be published</source>
        <translation>Rows that cannot be published</translation>
    </message>
    <message>
        <source>Why it cannot be published</source>
        <translation>Why it cannot be published</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Checking the rows</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Chec&amp;k again</translation>
    </message>
    <message>
        <source>St&amp;op checking</source>
        <translation>St&amp;op checking</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>pause, so that I can look</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>pass over it and go on</translation>
    </message>
    <message>
        <source>&amp;Leave out the bad rows and publish the others</source>
        <translation>&amp;Leave out the bad rows and publish the others</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>What the run means</translation>
    </message>
    <message>
        <source>&amp;Event of each row</source>
        <translation>&amp;Event of each row</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>At &amp;most</translation>
    </message>
    <message>
        <source>Where it is &amp;unknown whether an event was published</source>
        <translation>Where it is &amp;unknown whether an event was published</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>--%1 takes NAME=VALUE, not “%2”.</source>
        <extracomment>%1: an option&apos;s name, %2: what was given</extracomment>
        <translation>--%1 takes NAME=VALUE, not “%2”.</translation>
    </message>
    <message>
        <source>--%1: “%2” is given twice.</source>
        <translation>--%1: “%2” is given twice.</translation>
    </message>
    <message>
        <source>--rate takes events a second, from 0.001 to 1000000.</source>
        <translation>--rate takes events a second, from 0.001 to 1000000.</translation>
    </message>
    <message>
        <source>--on-unknown takes stop or pass, not “%1”.</source>
        <translation>--on-unknown takes stop or pass, not “%1”.</translation>
    </message>
    <message>
        <source>Which file? Give one: herald run FILE</source>
        <translation>Which file? Give one: herald run FILE</translation>
    </message>
    <message>
        <source>--template needs the name of a template.</source>
        <translation>--template needs the name of a template.</translation>
    </message>
    <message>
        <source>--set fills a template: give --template too.</source>
        <translation>--set fills a template: give --template too.</translation>
    </message>
    <message>
        <source>--resume goes on as the run was begun; --%1 does not go with it.</source>
        <translation>--resume goes on as the run was begun; --%1 does not go with it.</translation>
    </message>
    <message>
        <source>Publishes every row of a CSV file with a header line, or of a JSON Lines file.
All rows are checked first; where one is bad, nothing is sent. Interrupted by Ctrl+C, an
error or a crash, the run is gone on with by --resume: no row is sent twice, none is left out.</source>
        <translation>Publishes every row of a CSV file with a header line, or of a JSON Lines file.
All rows are checked first; where one is bad, nothing is sent. Interrupted by Ctrl+C, an
error or a crash, the run is gone on with by --resume: no row is sent twice, none is left out.</translation>
    </message>
    <message>
        <source>which column holds name, data, private, ttl, or a placeholder of the template. Without it columns of the same name are taken. May be repeated</source>
        <translation>which column holds name, data, private, ttl, or a placeholder of the template. Without it columns of the same name are taken. May be repeated</translation>
    </message>
    <message>
        <source>fill this template with each row</source>
        <translation>fill this template with each row</translation>
    </message>
    <message>
        <source>what {{KEY}} becomes where a row gives nothing for it. May be repeated</source>
        <translation>what {{KEY}} becomes where a row gives nothing for it. May be repeated</translation>
    </message>
    <message>
        <source>the account to use; default: the template&apos;s, or the current one</source>
        <translation>the account to use; default: the template&apos;s, or the current one</translation>
    </message>
    <message>
        <source>at most so many events a second; default 20</source>
        <translation>at most so many events a second; default 20</translation>
    </message>
    <message>
        <source>stop (the default) when a row may have been published and nobody knows, or pass over it</source>
        <translation>stop (the default) when a row may have been published and nobody knows, or pass over it</translation>
    </message>
    <message>
        <source>go on with the interrupted run of this file</source>
        <translation>go on with the interrupted run of this file</translation>
    </message>
    <message>
        <source>begin with the first row, although a run of it was interrupted</source>
        <translation>begin with the first row, although a run of it was interrupted</translation>
    </message>
    <message>
        <source>publish the good rows although others are bad</source>
        <translation>publish the good rows although others are bad</translation>
    </message>
    <message>
        <source>check the rows, show the first ones, send nothing</source>
        <translation>check the rows, show the first ones, send nothing</translation>
    </message>
    <message>
        <source>print one JSON object a publish as it ends, and one for the run at the end</source>
        <translation>print one JSON object a publish as it ends, and one for the run at the end</translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>A run cannot have fewer than no events.</source>
        <translation>A run cannot have fewer than no events.</translation>
    </message>
    <message>
        <source>The time between two events must be between 1 ms and 366 days.</source>
        <translation>The time between two events must be between 1 ms and 366 days.</translation>
    </message>
    <message>
        <source>A pause must be between 0 and 366 days.</source>
        <translation>A pause must be between 0 and 366 days.</translation>
    </message>
    <message>
        <source>The run has no account.</source>
        <translation>The run has no account.</translation>
    </message>
    <message>
        <source>A run has 1 to %1 events to choose from.</source>
        <translation>A run has 1 to %1 events to choose from.</translation>
    </message>
    <message>
        <source>Only a sequence has several events.</source>
        <translation>Only a sequence has several events.</translation>
    </message>
    <message>
        <source>The run has no file of rows.</source>
        <translation>The run has no file of rows.</translation>
    </message>
    <message>
        <source>The rate must be between 0.001 and 1,000,000 events a second.</source>
        <translation>The rate must be between 0.001 and 1,000,000 events a second.</translation>
    </message>
    <message>
        <source>The run holds something that cannot be kept.</source>
        <translation>The run holds something that cannot be kept.</translation>
    </message>
    <message>
        <source>What the run was to do cannot be read (%1).</source>
        <extracomment>%1: a part of it, say &quot;rate&quot;</extracomment>
        <translation>What the run was to do cannot be read (%1).</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>it is too long</translation>
    </message>
    <message>
        <source>A newer Herald has begun this run. Go on with it there.</source>
        <translation>A newer Herald has begun this run. Go on with it there.</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <extracomment>how many events of a run, as for the next ones</extracomment>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>%1 unknown, they may have been published</source>
        <translation>%1 unknown, they may have been published</translation>
    </message>
    <message>
        <source>%1 not in the history any more</source>
        <translation>%1 not in the history any more</translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation>%1 to be tried again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bad row(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more bad row is not listed.</numerusform>
            <numerusform>%Ln more bad rows are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are warnings for %Ln more row(s).</source>
        <translation>
            <numerusform>There are warnings for %Ln more row.</numerusform>
            <numerusform>There are warnings for %Ln more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) from %1 go to %2.</source>
        <extracomment>%1: a file, %2: an account and where it publishes to</extracomment>
        <translation>
            <numerusform>%Ln event from %1 goes to %2.</numerusform>
            <numerusform>%Ln events from %1 go to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At up to %1 a second: %2.</source>
        <extracomment>%1: events a second, %2: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>At up to %1 a second: %2.</translation>
    </message>
    <message>
        <source>Particle&apos;s cloud takes 10,000 requests in five minutes from one address: it will ask for patience, and the run will wait then.</source>
        <translation>Particle&apos;s cloud takes 10,000 requests in five minutes from one address: it will ask for patience, and the run will wait then.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a run&apos;s events: how many are done, how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: &quot;about 8 min&quot;</extracomment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long a run waits</comment>
        <translation>a moment</translation>
    </message>
    <message>
        <source>the cloud asks for patience: waiting %1</source>
        <extracomment>%1: &quot;about 30 s&quot;</extracomment>
        <translation>the cloud asks for patience: waiting %1</translation>
    </message>
    <message>
        <source>the server cannot be reached: waiting %1</source>
        <translation>the server cannot be reached: waiting %1</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>waiting for the network</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>the computer sleeps</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>a row may have been published, and nobody knows: %1</source>
        <translation>a row may have been published, and nobody knows: %1</translation>
    </message>
    <message>
        <source>the cloud refuses the token: %1</source>
        <translation>the cloud refuses the token: %1</translation>
    </message>
    <message>
        <source>tried again and again, in vain: %1</source>
        <translation>tried again and again, in vain: %1</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nothing was sent</translation>
    </message>
    <message>
        <source>The run is finished: %1.</source>
        <extracomment>%1 lists counts, such as &quot;9,990 accepted, 10 rejected&quot;</extracomment>
        <translation>The run is finished: %1.</translation>
    </message>
    <message>
        <source>The run was interrupted: %1. Go on with it by --resume.</source>
        <translation>The run was interrupted: %1. Go on with it by --resume.</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1, in %2 blocks of 1,024 bytes.</source>
        <extracomment>%1: &quot;1.2 MB&quot;, %2: how many, %n: the same number for the plural</extracomment>
        <translation>
            <numerusform>Data: %1, in %2 block of 1,024 bytes.</numerusform>
            <numerusform>Data: %1, in %2 blocks of 1,024 bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStore</name>
    <message>
        <source>Another Herald is working on this run.</source>
        <translation>Another Herald is working on this run.</translation>
    </message>
    <message>
        <source>The row before this one could not be recorded.</source>
        <translation>The row before this one could not be recorded.</translation>
    </message>
    <message>
        <source>This run has ended, or another Herald is working on it.</source>
        <translation>This run has ended, or another Herald is working on it.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>There is no such run.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Running</source>
        <comment>a run</comment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a run</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a run</comment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>a run</comment>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a run</comment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>a run</comment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long a run waits</comment>
        <translation>a moment</translation>
    </message>
    <message>
        <source>The cloud asks for patience. It goes on by itself in %1.</source>
        <extracomment>%1: &quot;about 30 s&quot;</extracomment>
        <translation>The cloud asks for patience. It goes on by itself in %1.</translation>
    </message>
    <message>
        <source>The server cannot be reached. It is tried again in %1.</source>
        <translation>The server cannot be reached. It is tried again in %1.</translation>
    </message>
    <message>
        <source>There is no network. It goes on by itself when there is.</source>
        <translation>There is no network. It goes on by itself when there is.</translation>
    </message>
    <message>
        <source>The computer sleeps.</source>
        <translation>The computer sleeps.</translation>
    </message>
    <message>
        <source>You paused it. Press Go on to send the rest.</source>
        <translation>You paused it. Press Go on to send the rest.</translation>
    </message>
    <message>
        <source>An event may have been published, and nobody knows: %1 Look whether it arrived; Go on passes over it.</source>
        <extracomment>%1: a sentence that says what happened</extracomment>
        <translation>An event may have been published, and nobody knows: %1 Look whether it arrived; Go on passes over it.</translation>
    </message>
    <message>
        <source>The cloud refuses the account&apos;s token: %1 Enter another one, then press Go on.</source>
        <translation>The cloud refuses the account&apos;s token: %1 Enter another one, then press Go on.</translation>
    </message>
    <message>
        <source>It was tried again and again, in vain: %1</source>
        <translation>It was tried again and again, in vain: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <extracomment>how many events of a run, as for the next ones</extracomment>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unknown</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>%1 to be tried again</source>
        <translation>%1 to be tried again</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the counts &quot;3 accepted&quot; and &quot;1 rejected&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>the practice cloud inside Herald</source>
        <translation>the practice cloud inside Herald</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>%1: an account&apos;s name, %2: say &quot;My devices&quot;, %3: a server</extracomment>
        <translation>“%1” (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>Data: %1, in %2 blocks of 1,024 bytes, by which Particle counts data operations.</source>
        <extracomment>%1: &quot;31 kB&quot;, %2 the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>Data: %1, in %2 block of 1,024 bytes, by which Particle counts data operations.</numerusform>
            <numerusform>Data: %1, in %2 blocks of 1,024 bytes, by which Particle counts data operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s guard allows %n event(s) a second at most.</source>
        <translation>
            <numerusform>The account&apos;s guard allows %n event a second at most.</numerusform>
            <numerusform>The account&apos;s guard allows %n events a second at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Particle cloud takes 10,000 requests in five minutes from one address, some 33 a second. It will ask for patience, and the run will wait.</source>
        <translation>The Particle cloud takes 10,000 requests in five minutes from one address, some 33 a second. It will ask for patience, and the run will wait.</translation>
    </message>
</context>
<context>
    <name>RunsDock</name>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Run tools</source>
        <translation>Run tools</translation>
    </message>
    <message>
        <source>Runs problem</source>
        <translation>Runs problem</translation>
    </message>
    <message>
        <source>About the selected run</source>
        <translation>About the selected run</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Send nothing more until you go on; what is on its way is finished</source>
        <translation>Send nothing more until you go on; what is on its way is finished</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Send the rest: no event twice, none left out</source>
        <translation>Send the rest: no event twice, none left out</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stop…</translation>
    </message>
    <message>
        <source>End the run for good</source>
        <translation>End the run for good</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Show in &amp;history</translation>
    </message>
    <message>
        <source>List this run&apos;s events in the history, and nothing else (Enter)</source>
        <translation>List this run&apos;s events in the history, and nothing else (Enter)</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>Folder/Name</source>
        <translation>Folder/Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Template description</source>
        <translation>Template description</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <translation>What it is for (optional)</translation>
    </message>
    <message>
        <source>Template name problems</source>
        <translation>Template name problems</translation>
    </message>
    <message>
        <source>Template folder</source>
        <translation>Template folder</translation>
    </message>
    <message>
        <source>Choose one of the folders</source>
        <translation>Choose one of the folders</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Template tags</source>
        <translation>Template tags</translation>
    </message>
    <message>
        <source>door, nightly (optional)</source>
        <translation>door, nightly (optional)</translation>
    </message>
    <message>
        <source>Keep with it</source>
        <translation>Keep with it</translation>
    </message>
    <message>
        <source>Loading the template chooses this account again</source>
        <translation>Loading the template chooses this account again</translation>
    </message>
    <message>
        <source>Loading the template chooses this scope again</source>
        <translation>Loading the template chooses this scope again</translation>
    </message>
    <message>
        <source>Loading the template measures its data for this receiver again</source>
        <translation>Loading the template measures its data for this receiver again</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The history in %1 was written by a newer Herald. It was left as it is; use that newer Herald to open it.</source>
        <translation>The history in %1 was written by a newer Herald. It was left as it is; use that newer Herald to open it.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>My devices</source>
        <translation>My devices</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Product %1</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Enter the product&apos;s id or slug.</source>
        <translation>Enter the product&apos;s id or slug.</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s slug.</source>
        <translation>Enter the organisation&apos;s slug.</translation>
    </message>
    <message>
        <source>The id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation>The id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</translation>
    </message>
    <message>
        <source>The device id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation>The device id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>&amp;Publish to</source>
        <translation>&amp;Publish to</translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation>&amp;Id or slug</translation>
    </message>
    <message>
        <source>As &amp;device</source>
        <translation>As &amp;device</translation>
    </message>
    <message>
        <source>Device id, optional</source>
        <translation>Device id, optional</translation>
    </message>
    <message>
        <source>The event is sent as if this device of the product had published it.</source>
        <translation>The event is sent as if this device of the product had published it.</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Both, in name, data, answer, note, tags, account or template; any part of a word</source>
        <translation>Both, in name, data, answer, note, tags, account or template; any part of a word</translation>
    </message>
    <message>
        <source>The first without the second</source>
        <translation>The first without the second</translation>
    </message>
    <message>
        <source>Exactly this, spaces included</source>
        <translation>Exactly this, spaces included</translation>
    </message>
    <message>
        <source>JSON as it is: a quotation mark closes only before a space or at the end</source>
        <translation>JSON as it is: a quotation mark closes only before a space or at the end</translation>
    </message>
    <message>
        <source>Everything you write must hold. Large and small letters are the same.</source>
        <translation>Everything you write must hold. Large and small letters are the same.</translation>
    </message>
    <message>
        <source>A filter is written without a space after its colon; a minus before it turns it round. Put a value with spaces in quotes.</source>
        <translation>A filter is written without a space after its colon; a minus before it turns it round. Put a value with spaces in quotes.</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what can be written. To search for text that looks like a filter, put it in quotes.</source>
        <translation>Ctrl+Space offers what can be written. To search for text that looks like a filter, put it in quotes.</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>Searching the history</translation>
    </message>
    <message>
        <source>About searching the history</source>
        <translation>About searching the history</translation>
    </message>
    <message>
        <source>Times: 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d. Durations: us, ms, s or min, with &gt;, &gt;=, &lt; or &lt;= before them. Outcomes: accepted, rejected, not-sent, unknown, cancelled, sending. Receipts: seen, not-seen, ambiguous, not-connected, none.</source>
        <translation>Times: 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d. Durations: us, ms, s or min, with &gt;, &gt;=, &lt; or &lt;= before them. Outcomes: accepted, rejected, not-sent, unknown, cancelled, sending. Receipts: seen, not-seen, ambiguous, not-connected, none.</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>longer than 100 milliseconds</source>
        <translation>longer than 100 milliseconds</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>longer than half a second</translation>
    </message>
    <message>
        <source>longer than 2 seconds</source>
        <translation>longer than 2 seconds</translation>
    </message>
    <message>
        <source>longer than a minute</source>
        <translation>longer than a minute</translation>
    </message>
    <message>
        <source>shorter than 50 milliseconds</source>
        <translation>shorter than 50 milliseconds</translation>
    </message>
    <message>
        <source>It is pinned</source>
        <translation>It is pinned</translation>
    </message>
    <message>
        <source>It has a note or a tag</source>
        <translation>It has a note or a tag</translation>
    </message>
    <message>
        <source>In the event’s name</source>
        <translation>In the event’s name</translation>
    </message>
    <message>
        <source>In the event’s data</source>
        <translation>In the event’s data</translation>
    </message>
    <message>
        <source>In what the cloud answered</source>
        <translation>In what the cloud answered</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In the note</translation>
    </message>
    <message>
        <source>Has this tag</source>
        <translation>Has this tag</translation>
    </message>
    <message>
        <source>In the account’s name, as it was then</source>
        <translation>In the account’s name, as it was then</translation>
    </message>
    <message>
        <source>In the path of the template it was made from</source>
        <translation>In the path of the template it was made from</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>From this time on</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>Before this time</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>Only pinned ones</source>
        <translation>Only pinned ones</translation>
    </message>
    <message>
        <source>Only those with a note or a tag</source>
        <translation>Only those with a note or a tag</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>There is no receipt</translation>
    </message>
    <message>
        <source>It came back in the event stream</source>
        <translation>It came back in the event stream</translation>
    </message>
    <message>
        <source>It did not come back in time</source>
        <translation>It did not come back in time</translation>
    </message>
    <message>
        <source>What came back may be another event</source>
        <translation>What came back may be another event</translation>
    </message>
    <message>
        <source>The event stream was not open</source>
        <translation>The event stream was not open</translation>
    </message>
    <message>
        <source>What the event stream showed of it</source>
        <translation>What the event stream showed of it</translation>
    </message>
    <message>
        <source>The events of this run, by its number in the runs view</source>
        <translation>The events of this run, by its number in the runs view</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>There is no filter “%1:”. Did you mean %2:? To search for the text itself, put it in quotes.</source>
        <translation>There is no filter “%1:”. Did you mean %2:? To search for the text itself, put it in quotes.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</source>
        <translation>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>There is nothing between the quotation marks.</translation>
    </message>
    <message>
        <source>Write what to leave out right after the minus, like -door. To search for a minus, put it in quotes.</source>
        <translation>Write what to leave out right after the minus, like -door. To search for a minus, put it in quotes.</translation>
    </message>
    <message>
        <source>“%1” is no outcome. There are %2.</source>
        <translation>“%1” is no outcome. There are %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</source>
        <translation>“%1” is no time. Write 2026-11-23, 2026-11-23T14:30, today, yesterday, or a while ago: 30m, 2h, 7d.</translation>
    </message>
    <message>
        <source>Write the unit too: %1ms, %1s or %1min.</source>
        <extracomment>%1 is a number that was typed without a unit; ms, s and min are typed as they are.</extracomment>
        <translation>Write the unit too: %1ms, %1s or %1min.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like &gt;500ms, &lt;=1.5s, &lt;80us or 2min, which is at least two minutes.</source>
        <translation>“%1” is no duration. Write it like &gt;500ms, &lt;=1.5s, &lt;80us or 2min, which is at least two minutes.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write %2.</source>
        <translation>“%1” is not known here. Write %2.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”. Write it right after the colon, like %2.</source>
        <translation>Nothing follows “%1:”. Write it right after the colon, like %2.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: the closing one stands before a space or at the end. Text that has such marks in it can be put in quotes as a whole.</source>
        <translation>The quotation mark is not closed: the closing one stands before a space or at the end. Text that has such marks in it can be put in quotes as a whole.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>A search has at most %1 characters.</translation>
    </message>
    <message>
        <source>A search has at most %1 words and filters. Put words that follow each other in quotes: they count as one.</source>
        <translation>A search has at most %1 words and filters. Put words that follow each other in quotes: they count as one.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both hold: a publish has one outcome. To see several, leave out the others, like -outcome:%3.</source>
        <translation>“%1” and “%2” cannot both hold: a publish has one outcome. To see several, leave out the others, like -outcome:%3.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both hold: no publish would ever match.</source>
        <translation>“%1” and “%2” cannot both hold: no publish would ever match.</translation>
    </message>
    <message>
        <source>“%1” is no receipt. There are %2.</source>
        <translation>“%1” is no receipt. There are %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a run. The runs view shows them; write one like %2.</source>
        <translation>“%1” is no number of a run. The runs view shows them; write one like %2.</translation>
    </message>
</context>
<context>
    <name>SequenceDialog</name>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Where the sequence goes</source>
        <translation>Where the sequence goes</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>&amp;Add step</translation>
    </message>
    <message>
        <source>Put it behind the selected step (Enter)</source>
        <translation>Put it behind the selected step (Enter)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Then &amp;wait</source>
        <translation>Then &amp;wait</translation>
    </message>
    <message>
        <source>From this event to the next one; after the last step, to the next round</source>
        <translation>From this event to the next one; after the last step, to the next round</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Rounds</translation>
    </message>
    <message>
        <source>How often all steps are published</source>
        <translation>How often all steps are published</translation>
    </message>
    <message>
        <source>until I stop it</source>
        <translation>until I stop it</translation>
    </message>
    <message>
        <source>Outcome un&amp;known</source>
        <translation>Outcome un&amp;known</translation>
    </message>
    <message>
        <source>What to do when an event may have been published and nobody knows</source>
        <translation>What to do when an event may have been published and nobody knows</translation>
    </message>
    <message>
        <source>pause, so that I can look</source>
        <translation>pause, so that I can look</translation>
    </message>
    <message>
        <source>pass over it and go on</source>
        <translation>pass over it and go on</translation>
    </message>
    <message>
        <source>What the run means</source>
        <translation>What the run means</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
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
        <translation>A server&apos;s address begins with https://.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>The address names no server.</translation>
    </message>
    <message>
        <source>Leave out the user name and password: Herald signs in with the account&apos;s token.</source>
        <translation>Leave out the user name and password: Herald signs in with the account&apos;s token.</translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation>Leave out everything from “?” or “#” on.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port 0 cannot be reached.</translation>
    </message>
    <message>
        <source>http:// would send the token unencrypted. Use https://; plain http is for this computer only (localhost).</source>
        <translation>http:// would send the token unencrypted. Use https://; plain http is for this computer only (localhost).</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://api.particle.io.</source>
        <translation>Enter the server&apos;s address, for example https://api.particle.io.</translation>
    </message>
    <message>
        <source>Two slashes follow “https:” in a server&apos;s address.</source>
        <translation>Two slashes follow “https:” in a server&apos;s address.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Example: https://api.particle.io</source>
        <translation>This is not a server&apos;s address. Example: https://api.particle.io</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings could not be written to %1. Check that the folder exists, is yours and has space, then try again.</source>
        <translation>The settings could not be written to %1. Check that the folder exists, is yours and has space, then try again.</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>Only a plain command is read: leave out “|”, “&amp;”, “&lt;”, “&gt;” and what belongs to them, or put quotes around an address or a text that has one of these characters.</source>
        <translation>Only a plain command is read: leave out “|”, “&amp;”, “&lt;”, “&gt;” and what belongs to them, or put quotes around an address or a text that has one of these characters.</translation>
    </message>
    <message>
        <source>Braces with a comma mean several words to the shell: put single quotes around the text.</source>
        <translation>Braces with a comma mean several words to the shell: put single quotes around the text.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>A quote is opened and not closed.</translation>
    </message>
    <message>
        <source>An escape in the command stands for no character.</source>
        <translation>An escape in the command stands for no character.</translation>
    </message>
    <message>
        <source>Herald runs nothing that it reads: $(…), `…` and ${…} cannot be pasted. Put in what they would give, or put single quotes around the text.</source>
        <translation>Herald runs nothing that it reads: $(…), `…` and ${…} cannot be pasted. Put in what they would give, or put single quotes around the text.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Leave a search, cancel a publish in flight</source>
        <translation>Leave a search, cancel a publish in flight</translation>
    </message>
    <message>
        <source>Leave the data editor forwards</source>
        <translation>Leave the data editor forwards</translation>
    </message>
    <message>
        <source>Leave the data editor backwards</source>
        <translation>Leave the data editor backwards</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Offer what can be searched for, in the search field</source>
        <translation>Offer what can be searched for, in the search field</translation>
    </message>
    <message>
        <source>Next section of the publish details</source>
        <translation>Next section of the publish details</translation>
    </message>
    <message>
        <source>Previous section of the publish details</source>
        <translation>Previous section of the publish details</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>after a number of bytes: how many characters they are</extracomment>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes – fits %3</source>
        <extracomment>%1 bytes of data, %2 is the limit, %3 a class of devices</extracomment>
        <translation>%1 of %2 bytes – fits %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes – too long for %3; nothing is cut</source>
        <translation>%1 of %2 bytes – too long for %3; nothing is cut</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1 is a class of devices; stands after &quot;fits …&quot;</extracomment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>✓ fits %1 (%2 bytes)</source>
        <extracomment>%1 is a class of devices, %2 its limit in bytes</extracomment>
        <translation>✓ fits %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>✗ too long for %1 (%2 bytes)</source>
        <translation>✗ too long for %1 (%2 bytes)</translation>
    </message>
    <message numerus="yes">
        <source>Minified, it would have %n byte(s).</source>
        <translation>
            <numerusform>Minified, it would have %n byte.</numerusform>
            <numerusform>Minified, it would have %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>The token may not publish here. An API user&apos;s token publishes to its product or organisation: choose that scope.</source>
        <translation>The token may not publish here. An API user&apos;s token publishes to its product or organisation: choose that scope.</translation>
    </message>
    <message>
        <source>The cloud saw no token. Check the account&apos;s server address: something on the way may have removed it.</source>
        <translation>The cloud saw no token. Check the account&apos;s server address: something on the way may have removed it.</translation>
    </message>
    <message>
        <source>The cloud did not accept the request. Check the event and the account&apos;s scope.</source>
        <translation>The cloud did not accept the request. Check the event and the account&apos;s scope.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. The cloud asks to wait %n second(s).</source>
        <translation>
            <numerusform>Too many requests. The cloud asks to wait %n second.</numerusform>
            <numerusform>Too many requests. The cloud asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Wait a few minutes; publishing again at once will not help. The limit counts everyone behind the same internet address.</source>
        <translation>Too many requests. Wait a few minutes; publishing again at once will not help. The limit counts everyone behind the same internet address.</translation>
    </message>
    <message numerus="yes">
        <source>The cloud has a fault of its own. It asks to wait %n second(s).</source>
        <translation>
            <numerusform>The cloud has a fault of its own. It asks to wait %n second.</numerusform>
            <numerusform>The cloud has a fault of its own. It asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server in front of the cloud answered in its place, and does not tell whether the cloud saw the request. Try again later.</source>
        <translation>A server in front of the cloud answered in its place, and does not tell whether the cloud saw the request. Try again later.</translation>
    </message>
    <message>
        <source>The cloud has a fault of its own. Try again later.</source>
        <translation>The cloud has a fault of its own. Try again later.</translation>
    </message>
    <message>
        <source>The token is invalid or has expired. Give the account a new token.</source>
        <translation>The token is invalid or has expired. Give the account a new token.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this. Check the account&apos;s scope, and the product or device it names.</source>
        <translation>The token is not allowed to do this. Check the account&apos;s scope, and the product or device it names.</translation>
    </message>
    <message>
        <source>The cloud does not know this product, organisation or address. Check the account&apos;s scope and server.</source>
        <translation>The cloud does not know this product, organisation or address. Check the account&apos;s scope and server.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks who you are. Enter the proxy&apos;s user name and password in the system&apos;s settings.</source>
        <translation>The network&apos;s proxy asks who you are. Enter the proxy&apos;s user name and password in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>The cloud gave up waiting for the request. Try again.</source>
        <translation>The cloud gave up waiting for the request. Try again.</translation>
    </message>
    <message>
        <source>The event is too large for the cloud. Shorten the data.</source>
        <translation>The event is too large for the cloud. Shorten the data.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>The cloud refused the request.</translation>
    </message>
    <message>
        <source>The cloud answered, but says that it did not take the request.</source>
        <translation>The cloud answered, but says that it did not take the request.</translation>
    </message>
    <message>
        <source>The endpoint has moved: the server points to another address. Herald does not follow it with a token. Check the account&apos;s server address.</source>
        <translation>The endpoint has moved: the server points to another address. Herald does not follow it with a token. Check the account&apos;s server address.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 is a sentence, %2 a status such as 404</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
</context>
<context>
    <name>StreamStateText</name>
    <message>
        <source>It is switched off. What is published meanwhile is not listed here.</source>
        <translation>It is switched off. What is published meanwhile is not listed here.</translation>
    </message>
    <message>
        <source>Connecting to the event stream…</source>
        <translation>Connecting to the event stream…</translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <extracomment>%1 is what the cloud itself said</extracomment>
        <translation>The cloud says: %1</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>It is tried again at %1.</translation>
    </message>
</context>
<context>
    <name>StreamVerdict</name>
    <message>
        <source>The server answered, but not with an event stream.</source>
        <translation>The server answered, but not with an event stream.</translation>
    </message>
    <message>
        <source>The cloud says: too many requests or streams from this internet address.</source>
        <translation>The cloud says: too many requests or streams from this internet address.</translation>
    </message>
    <message>
        <source>The token may not read the events here. An API user&apos;s token reads those of its product or organisation: choose that scope.</source>
        <translation>The token may not read the events here. An API user&apos;s token reads those of its product or organisation: choose that scope.</translation>
    </message>
    <message>
        <source>The cloud did not open the event stream. Check the account&apos;s scope.</source>
        <translation>The cloud did not open the event stream. Check the account&apos;s scope.</translation>
    </message>
    <message>
        <source>The event stream fell silent: not even a sign of life came.</source>
        <translation>The event stream fell silent: not even a sign of life came.</translation>
    </message>
    <message>
        <source>The server ended the event stream.</source>
        <translation>The server ended the event stream.</translation>
    </message>
    <message>
        <source>The connection of the event stream was lost.</source>
        <translation>The connection of the event stream was lost.</translation>
    </message>
</context>
<context>
    <name>Syntax</name>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>%1 (A name or a text that begins with a dash needs “--” before it.)
Usage: %2</source>
        <translation>%1 (A name or a text that begins with a dash needs “--” before it.)
Usage: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>--%1 is given with and without “=”. Give one of them.</source>
        <translation>--%1 is given with and without “=”. Give one of them.</translation>
    </message>
</context>
<context>
    <name>TemplateActions</name>
    <message>
        <source>There is no template “%1”.</source>
        <translation>There is no template “%1”.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>A folder cannot be moved into itself.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it cannot be duplicated. %2</source>
        <translation>“%1” cannot be read, so it cannot be duplicated. %2</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” is there already.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>Nothing is left that could be undone.</source>
        <translation>Nothing is left that could be undone.</translation>
    </message>
    <message>
        <source>The folder “%1” is gone already.</source>
        <translation>The folder “%1” is gone already.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty any more, so it stays.</source>
        <translation>The folder “%1” is not empty any more, so it stays.</translation>
    </message>
</context>
<context>
    <name>TemplateBin</name>
    <message>
        <source>Nothing was deleted: the folder “%1”, from which it could be brought back, cannot be written.</source>
        <translation>Nothing was deleted: the folder “%1”, from which it could be brought back, cannot be written.</translation>
    </message>
</context>
<context>
    <name>TemplateClash</name>
    <message>
        <source>A template “%1” is there already.</source>
        <translation>A template “%1” is there already.</translation>
    </message>
    <message>
        <source>“%1” is there already; two names that differ only by letter case do not fit on every disk.</source>
        <translation>“%1” is there already; two names that differ only by letter case do not fit on every disk.</translation>
    </message>
    <message>
        <source>The folder “%1” is there already; two names that differ only by letter case do not fit on every disk.</source>
        <translation>The folder “%1” is there already; two names that differ only by letter case do not fit on every disk.</translation>
    </message>
    <message>
        <source>A folder “%1” is there already.</source>
        <translation>A folder “%1” is there already.</translation>
    </message>
    <message>
        <source>Another file&apos;s name reads the same: “%1”. Rename one of the two.</source>
        <translation>Another file&apos;s name reads the same: “%1”. Rename one of the two.</translation>
    </message>
    <message>
        <source>“%1” differs from this name only by letter case or accents, and on some disks one replaces the other. Rename one of the two.</source>
        <translation>“%1” differs from this name only by letter case or accents, and on some disks one replaces the other. Rename one of the two.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” differ only by letter case or accents, and some disks hold one of them only. Rename one of the two.</source>
        <translation>The folders “%1” and “%2” differ only by letter case or accents, and some disks hold one of them only. Rename one of the two.</translation>
    </message>
    <message>
        <source>“%1” has the same id, as a file has that was copied; favourites and the history take the two for one. Duplicate one in Herald and delete it.</source>
        <translation>“%1” has the same id, as a file has that was copied; favourites and the history take the two for one. Duplicate one in Herald and delete it.</translation>
    </message>
</context>
<context>
    <name>TemplateDeed</name>
    <message>
        <source>Undo deleting the folder “%1”</source>
        <translation>Undo deleting the folder “%1”</translation>
    </message>
    <message>
        <source>Undo deleting “%1”</source>
        <translation>Undo deleting “%1”</translation>
    </message>
    <message>
        <source>Undo renaming “%1” to “%2”</source>
        <translation>Undo renaming “%1” to “%2”</translation>
    </message>
    <message>
        <source>Undo moving “%1” to the top</source>
        <extracomment>the top is where no folder is around a template</extracomment>
        <translation>Undo moving “%1” to the top</translation>
    </message>
    <message>
        <source>Undo moving “%1” to “%2”</source>
        <translation>Undo moving “%1” to “%2”</translation>
    </message>
    <message>
        <source>Undo duplicating “%1”</source>
        <translation>Undo duplicating “%1”</translation>
    </message>
    <message>
        <source>Undo making the folder “%1”</source>
        <translation>Undo making the folder “%1”</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted with all that it held.</source>
        <translation>The folder “%1” was deleted with all that it held.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>“%1” was renamed to “%2”.</translation>
    </message>
    <message>
        <source>“%1” was moved to the top.</source>
        <translation>“%1” was moved to the top.</translation>
    </message>
    <message>
        <source>“%1” was moved to “%2”.</source>
        <translation>“%1” was moved to “%2”.</translation>
    </message>
    <message>
        <source>“%1” was duplicated as “%2”.</source>
        <translation>“%1” was duplicated as “%2”.</translation>
    </message>
    <message>
        <source>The folder “%1” was made.</source>
        <translation>The folder “%1” was made.</translation>
    </message>
</context>
<context>
    <name>TemplateDock</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Search templates</translation>
    </message>
    <message>
        <source>Template problem</source>
        <translation>Template problem</translation>
    </message>
    <message>
        <source>Words that are in the template&apos;s name, the event&apos;s name, the data, the description or a tag. tag:door finds a tag, &quot;two words&quot; are found side by side.</source>
        <translation>Words that are in the template&apos;s name, the event&apos;s name, the data, the description or a tag. tag:door finds a tag, &quot;two words&quot; are found side by side.</translation>
    </message>
    <message>
        <source>Template tools</source>
        <translation>Template tools</translation>
    </message>
    <message>
        <source>Template notice</source>
        <translation>Template notice</translation>
    </message>
</context>
<context>
    <name>TemplateExport</name>
    <message>
        <source>“%1” cannot be exported, because it cannot be read. %2</source>
        <translation>“%1” cannot be exported, because it cannot be read. %2</translation>
    </message>
    <message>
        <source>One file holds one template. Name a folder or a .zip file for several.</source>
        <translation>One file holds one template. Name a folder or a .zip file for several.</translation>
    </message>
    <message>
        <source>“%1” is there already and differs. Nothing was written.</source>
        <translation>“%1” is there already and differs. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no template and no folder called “%1”.</source>
        <translation>There is no template and no folder called “%1”.</translation>
    </message>
    <message>
        <source>The zip archive could not be made.</source>
        <translation>The zip archive could not be made.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>The template could not be written: %1. The file on disk is as it was.</source>
        <translation>The template could not be written: %1. The file on disk is as it was.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>the folder “%1” cannot be made</translation>
    </message>
    <message>
        <source>This cannot be kept as a template. %1</source>
        <translation>This cannot be kept as a template. %1</translation>
    </message>
    <message>
        <source>This cannot be kept as a template: its file would not read back the same.</source>
        <translation>This cannot be kept as a template: its file would not read back the same.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>The file “%1” is gone.</source>
        <translation>The file “%1” is gone.</translation>
    </message>
    <message>
        <source>The file “%1” is there already.</source>
        <translation>The file “%1” is there already.</translation>
    </message>
    <message>
        <source>The file “%1” could not be moved: %2.</source>
        <translation>The file “%1” could not be moved: %2.</translation>
    </message>
</context>
<context>
    <name>TemplateFileReader</name>
    <message>
        <source>A template file holds one JSON object</source>
        <translation>A template file holds one JSON object</translation>
    </message>
    <message>
        <source>This is not a Herald template: the key “heraldTemplate” is missing</source>
        <translation>This is not a Herald template: the key “heraldTemplate” is missing</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time</source>
        <translation>The key “%1” stands here a second time</translation>
    </message>
    <message>
        <source>The format version must be a number</source>
        <translation>The format version must be a number</translation>
    </message>
    <message>
        <source>There is no format version %1</source>
        <translation>There is no format version %1</translation>
    </message>
    <message>
        <source>The template has format version %1, and this Herald reads only version %2; a newer Herald wrote it</source>
        <translation>The template has format version %1, and this Herald reads only version %2; a newer Herald wrote it</translation>
    </message>
    <message>
        <source>Text in double quotes must stand here</source>
        <translation>Text in double quotes must stand here</translation>
    </message>
    <message>
        <source>A line of the data must be text in double quotes</source>
        <translation>A line of the data must be text in double quotes</translation>
    </message>
    <message>
        <source>“private” must be true or false</source>
        <translation>“private” must be true or false</translation>
    </message>
    <message>
        <source>“ttl” must be a whole number of seconds from 0 to %1</source>
        <translation>“ttl” must be a whole number of seconds from 0 to %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3 is a sentence without its full stop</extracomment>
        <translation>Line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>“sentMinified” must be true or false</source>
        <translation>“sentMinified” must be true or false</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts</source>
        <translation>“tags” must be a list of texts</translation>
    </message>
    <message>
        <source>A line of the schema must be text in double quotes</source>
        <translation>A line of the schema must be text in double quotes</translation>
    </message>
    <message>
        <source>Text in double quotes, or a list of such lines, must stand here</source>
        <translation>Text in double quotes, or a list of such lines, must stand here</translation>
    </message>
    <message>
        <source>“dataMode” must be &quot;text&quot; or &quot;json&quot;</source>
        <translation>“dataMode” must be &quot;text&quot; or &quot;json&quot;</translation>
    </message>
    <message>
        <source>“receiver” must be one of: %1</source>
        <translation>“receiver” must be one of: %1</translation>
    </message>
    <message>
        <source>“scope” must be &quot;devices&quot;, &quot;product/ID&quot;, &quot;product/ID/as/DEVICE&quot; or &quot;organisation/SLUG&quot;</source>
        <translation>“scope” must be &quot;devices&quot;, &quot;product/ID&quot;, &quot;product/ID/as/DEVICE&quot; or &quot;organisation/SLUG&quot;</translation>
    </message>
    <message>
        <source>“placeholders” must be a list of objects</source>
        <translation>“placeholders” must be a list of objects</translation>
    </message>
    <message>
        <source>This placeholder has no “name”</source>
        <translation>This placeholder has no “name”</translation>
    </message>
    <message>
        <source>The placeholder “%1” stands here a second time</source>
        <translation>The placeholder “%1” stands here a second time</translation>
    </message>
    <message>
        <source>“choices” must be a list of texts</source>
        <translation>“choices” must be a list of texts</translation>
    </message>
    <message>
        <source>“type” must be &quot;text&quot;, &quot;number&quot;, &quot;boolean&quot; or &quot;choice&quot;</source>
        <translation>“type” must be &quot;text&quot;, &quot;number&quot;, &quot;boolean&quot; or &quot;choice&quot;</translation>
    </message>
</context>
<context>
    <name>TemplateFolder</name>
    <message>
        <source>“%1” holds something that this Herald cannot read, and saving would lose it.</source>
        <translation>“%1” holds something that this Herald cannot read, and saving would lose it.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk meanwhile, and saving would lose that change.</source>
        <translation>“%1” was changed on disk meanwhile, and saving would lose that change.</translation>
    </message>
    <message>
        <source>A template “%1” is there already, and saving would replace it.</source>
        <translation>A template “%1” is there already, and saving would replace it.</translation>
    </message>
    <message>
        <source>The templates cannot be read: “%1” is a file, not a folder.</source>
        <translation>The templates cannot be read: “%1” is a file, not a folder.</translation>
    </message>
    <message>
        <source>The templates cannot be read: you may not read the folder “%1”.</source>
        <translation>The templates cannot be read: you may not read the folder “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>The folder “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The folder “%1” is nested too deep to be read.</source>
        <translation>The folder “%1” is nested too deep to be read.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>The link leads nowhere.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>This is not a file that can be read.</translation>
    </message>
    <message>
        <source>It was not read: the templates are larger than 256 MiB in all.</source>
        <translation>It was not read: the templates are larger than 256 MiB in all.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n template(s) or folders; the others are not shown.</source>
        <translation>
            <numerusform>There is more than %n template or folder; the others are not shown.</numerusform>
            <numerusform>There are more than %n templates or folders; the others are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the folder “%1” is not there. Bring it back, or choose another one for the templates.</source>
        <translation>Nothing was changed: the folder “%1” is not there. Bring it back, or choose another one for the templates.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” read the same. Rename one of them on disk first.</source>
        <translation>The folders “%1” and “%2” read the same. Rename one of them on disk first.</translation>
    </message>
    <message>
        <source>The templates cannot be read: the folder “%1” is not there.</source>
        <translation>The templates cannot be read: the folder “%1” is not there.</translation>
    </message>
    <message>
        <source>The file holds a merge conflict that nobody has resolved, from line %1 on.</source>
        <translation>The file holds a merge conflict that nobody has resolved, from line %1 on.</translation>
    </message>
    <message numerus="yes">
        <source>Of the templates, Herald watches %n file(s). Where another program changes a further one in place, that is seen when the templates are read again (F5).</source>
        <translation>
            <numerusform>Of the templates, Herald watches %n file. Where another program changes a further one in place, that is seen when the templates are read again (F5).</numerusform>
            <numerusform>Of the templates, Herald watches %n files. Where another program changes a further one in place, that is seen when the templates are read again (F5).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateImport</name>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>This is not valid JSON: %1.</translation>
    </message>
    <message>
        <source>This JSON is no template, no Postman collection and no Insomnia export.</source>
        <translation>This JSON is no template, no Postman collection and no Insomnia export.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>This is no text file.</translation>
    </message>
    <message>
        <source>This is a YAML export of Insomnia: export it again as “Insomnia v4 (JSON)”.</source>
        <translation>This is a YAML export of Insomnia: export it again as “Insomnia v4 (JSON)”.</translation>
    </message>
    <message>
        <source>This is nothing that Herald can import: no template, no zip archive of them, no collection of Postman, Insomnia or Bruno, no curl commands.</source>
        <translation>This is nothing that Herald can import: no template, no zip archive of them, no collection of Postman, Insomnia or Bruno, no curl commands.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>This is neither a file nor a folder.</translation>
    </message>
    <message>
        <source>A block of a .bru file must begin here, such as “post {”.</source>
        <translation>A block of a .bru file must begin here, such as “post {”.</translation>
    </message>
    <message>
        <source>This block of the .bru file is not closed.</source>
        <translation>This block of the .bru file is not closed.</translation>
    </message>
    <message>
        <source>This holds no HTTP request.</source>
        <translation>This holds no HTTP request.</translation>
    </message>
    <message>
        <source>Another template of the same name comes before it.</source>
        <translation>Another template of the same name comes before it.</translation>
    </message>
    <message>
        <source>An import takes %L1 templates of %L2 bytes in all; the rest is left out.</source>
        <translation>An import takes %L1 templates of %L2 bytes in all; the rest is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not listed here.</source>
        <translation>
            <numerusform>%n more, not listed here.</numerusform>
            <numerusform>%n more, not listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %L1 bytes.</source>
        <translation>The file is larger than %L1 bytes.</translation>
    </message>
    <message>
        <source>The folder holds too much; the rest of it is left out.</source>
        <translation>The folder holds too much; the rest of it is left out.</translation>
    </message>
    <message>
        <source>The folder holds more than %L1 files; the rest is left out.</source>
        <translation>The folder holds more than %L1 files; the rest is left out.</translation>
    </message>
    <message>
        <source>The folder lies too deep.</source>
        <translation>The folder lies too deep.</translation>
    </message>
    <message>
        <source>This is no template and no Bruno request. A collection in one file is imported by naming that file.</source>
        <translation>This is no template and no Bruno request. A collection in one file is imported by naming that file.</translation>
    </message>
    <message>
        <source>This is no HTTP request.</source>
        <translation>This is no HTTP request.</translation>
    </message>
    <message>
        <source>This Insomnia export is not of version 4: export it again as “Insomnia v4 (JSON)”.</source>
        <translation>This Insomnia export is not of version 4: export it again as “Insomnia v4 (JSON)”.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>the name of a template that had none</extracomment>
        <translation>unnamed</translation>
    </message>
    <message>
        <source>This holds no request.</source>
        <translation>This holds no request.</translation>
    </message>
    <message>
        <source>This Postman collection is not of version 2.1: export it from Postman again.</source>
        <translation>This Postman collection is not of version 2.1: export it from Postman again.</translation>
    </message>
    <message>
        <source>A %1 request publishes nothing.</source>
        <extracomment>%1 is GET, PUT … as the file says it</extracomment>
        <translation>A %1 request publishes nothing.</translation>
    </message>
    <message>
        <source>The request has no event name.</source>
        <translation>The request has no event name.</translation>
    </message>
    <message>
        <source>The address is none that publishes events: those end with /v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</source>
        <translation>The address is none that publishes events: those end with /v1/devices/events, /v1/products/ID/events or /v1/orgs/ID/events.</translation>
    </message>
    <message>
        <source>The product or organisation “%1” has no known value, so the template has no scope.</source>
        <translation>The product or organisation “%1” has no known value, so the template has no scope.</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>The request has no body.</translation>
    </message>
    <message>
        <source>The body is neither a form nor JSON, and the cloud takes no other.</source>
        <translation>The body is neither a form nor JSON, and the cloud takes no other.</translation>
    </message>
    <message>
        <source>The body is larger than a template can be.</source>
        <translation>The body is larger than a template can be.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 (its line %2).</source>
        <translation>The body is not JSON: %1 (its line %2).</translation>
    </message>
    <message>
        <source>The body is no JSON object with a name and data.</source>
        <translation>The body is no JSON object with a name and data.</translation>
    </message>
    <message>
        <source>The field “%1” is left out: the cloud does not know it.</source>
        <translation>The field “%1” is left out: the cloud does not know it.</translation>
    </message>
    <message>
        <source>“%1” is no TTL; the template has %2 s.</source>
        <translation>“%1” is no TTL; the template has %2 s.</translation>
    </message>
    <message>
        <source>Its token is left out: Herald keeps tokens in accounts only.</source>
        <translation>Its token is left out: Herald keeps tokens in accounts only.</translation>
    </message>
    <message>
        <source>Herald has no equal for %1; it stays as text.</source>
        <translation>Herald has no equal for %1; it stays as text.</translation>
    </message>
    <message>
        <source>The archive is too large; the rest of it is left out.</source>
        <translation>The archive is too large; the rest of it is left out.</translation>
    </message>
    <message>
        <source>The path leads out of the archive.</source>
        <translation>The path leads out of the archive.</translation>
    </message>
    <message>
        <source>This is no template: those end with %1.</source>
        <extracomment>%1 is .event.json</extracomment>
        <translation>This is no template: those end with %1.</translation>
    </message>
    <message>
        <source>This part of the archive is damaged or encrypted.</source>
        <translation>This part of the archive is damaged or encrypted.</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <translation>The zip archive is damaged.</translation>
    </message>
</context>
<context>
    <name>TemplatePath</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message numerus="yes">
        <source>A template can stand in at most %n folder(s), one in the other.</source>
        <translation>
            <numerusform>A template can stand in at most %n folder.</numerusform>
            <numerusform>A template can stand in at most %n folders, one in the other.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds an empty name before or after a slash.</source>
        <translation>“%1” holds an empty name before or after a slash.</translation>
    </message>
    <message>
        <source>The name holds half a character, which no file name can.</source>
        <translation>The name holds half a character, which no file name can.</translation>
    </message>
    <message>
        <source>“%1…” is too long for the name of a file. Shorten it.</source>
        <translation>“%1…” is too long for the name of a file. Shorten it.</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Give the folder a name.</translation>
    </message>
</context>
<context>
    <name>TemplatePlace</name>
    <message>
        <source>The folder of the templates needs its whole path, and “%1” is only the end of one.</source>
        <translation>The folder of the templates needs its whole path, and “%1” is only the end of one.</translation>
    </message>
</context>
<context>
    <name>TimeUnits</name>
    <message>
        <source>milliseconds</source>
        <translation>milliseconds</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>The timeline was asked something else.</source>
        <translation>The timeline was asked something else.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1: no publishes.</source>
        <extracomment>%1 is a period such as &quot;21 Nov 14:00 – 15:00&quot;.</extracomment>
        <translation>%1: no publishes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 publishes (%3).</source>
        <extracomment>%1 a period such as &quot;21 Nov 14:00 – 15:00&quot;, %2 the number as it is written, %n the same for the plural, %3 a list such as &quot;12 accepted, 1 rejected&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 publish (%3).</numerusform>
            <numerusform>%1: %2 publishes (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Busiest: %1 with %2 publishes.</source>
        <extracomment>%1 a period, %2 the number as it is written, %n the same for the plural</extracomment>
        <translation>
            <numerusform>Busiest: %1 with %2 publish.</numerusform>
            <numerusform>Busiest: %1 with %2 publishes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 an outcome: &quot;12 accepted&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of &quot;12 accepted, 1 rejected&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Half took at most %1, 95 of 100 at most %2.</source>
        <extracomment>how long publishes took: the median, and the 95th percentile</extracomment>
        <translation>Half took at most %1, 95 of 100 at most %2.</translation>
    </message>
    <message>
        <source>No publishes.</source>
        <translation>No publishes.</translation>
    </message>
    <message>
        <source>Still counting.</source>
        <translation>Still counting.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as QLocale::toString() formats it: Nov 2026.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day, as QLocale::toString() formats it: 21 Nov.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>TokenRequest</name>
    <message>
        <source>The account&apos;s server is not one that a token may be sent to: it needs https://, or http:// on this computer.</source>
        <translation>The account&apos;s server is not one that a token may be sent to: it needs https://, or http:// on this computer.</translation>
    </message>
    <message>
        <source>A proxy is set for addresses on this computer, and the token would reach it unencrypted. Except localhost and 127.0.0.1 from the proxy.</source>
        <translation>A proxy is set for addresses on this computer, and the token would reach it unencrypted. Except localhost and 127.0.0.1 from the proxy.</translation>
    </message>
</context>
<context>
    <name>TtlText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
        <translation>%1 cannot be locked. Check the permissions of the folder, and that it is not on a network drive that knows no locks.</translation>
    </message>
</context>
<context>
    <name>WaitingStore</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>It does not wait any more.</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Herald is running already, but it does not answer. End it and start again.</source>
        <translation>Herald is running already, but it does not answer. End it and start again.</translation>
    </message>
</context>
<context>
    <name>YesOption</name>
    <message>
        <source>The account “%1” is guarded. To publish with it, say that you mean it: %2</source>
        <extracomment>%1 is an account, %2 an option such as &quot;--yes-Production&quot;</extracomment>
        <translation>The account “%1” is guarded. To publish with it, say that you mean it: %2</translation>
    </message>
    <message>
        <source>say that you mean this account; needed where it is guarded</source>
        <translation>say that you mean this account; needed where it is guarded</translation>
    </message>
    <message>
        <source>%1 was given, but this would go out with the account “%2”. Nothing was published.</source>
        <extracomment>%1 is an option such as &quot;--yes-Production&quot;, %2 an account</extracomment>
        <translation>%1 was given, but this would go out with the account “%2”. Nothing was published.</translation>
    </message>
</context>
<context>
    <name>herald::AccountBar</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Practice: nothing leaves this computer</translation>
    </message>
    <message>
        <source>Product or organisation…</source>
        <translation>Product or organisation…</translation>
    </message>
</context>
<context>
    <name>herald::AccountCommand</name>
    <message>
        <source>Lists, adds, checks and removes accounts. The token is kept in your keychain.</source>
        <translation>Lists, adds, checks and removes accounts. The token is kept in your keychain.</translation>
    </message>
    <message>
        <source>add: the server; default https://api.particle.io</source>
        <translation>add: the server; default https://api.particle.io</translation>
    </message>
    <message>
        <source>add: publish to this product</source>
        <translation>add: publish to this product</translation>
    </message>
    <message>
        <source>add: publish to this organisation</source>
        <translation>add: publish to this organisation</translation>
    </message>
    <message>
        <source>add: read the access token from standard input</source>
        <translation>add: read the access token from standard input</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Waiting for your keychain. Most likely its window asks for a password.</translation>
    </message>
    <message>
        <source>Usage: herald account list, account add NAME, account check NAME or account remove NAME</source>
        <translation>Usage: herald account list, account add NAME, account check NAME or account remove NAME</translation>
    </message>
    <message>
        <source>inside Herald</source>
        <translation>inside Herald</translation>
    </message>
    <message>
        <source>Give the token on standard input with --token-stdin: an argument would be seen by every program on this computer.</source>
        <translation>Give the token on standard input with --token-stdin: an argument would be seen by every program on this computer.</translation>
    </message>
    <message>
        <source>--product and --org exclude each other.</source>
        <translation>--product and --org exclude each other.</translation>
    </message>
    <message>
        <source>There is an account called “%1” already.</source>
        <translation>There is an account called “%1” already.</translation>
    </message>
    <message>
        <source>Added “%1”. Its token is in your keychain.</source>
        <translation>Added “%1”. Its token is in your keychain.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>The server accepts the token.</source>
        <translation>The server accepts the token.</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Scopes: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organisations: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expires: %1</translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be removed.</source>
        <translation>The practice account is always there and cannot be removed.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>There is no account called “%1”.</translation>
    </message>
    <message>
        <source>Removed “%1” and its token. Its publishes stay in the history.</source>
        <translation>Removed “%1” and its token. Its publishes stay in the history.</translation>
    </message>
    <message>
        <source> (data is not recorded)</source>
        <extracomment>behind an account: the history keeps its publishes without their data</extracomment>
        <translation> (data is not recorded)</translation>
    </message>
    <message>
        <source> (publishes are not recorded)</source>
        <extracomment>behind an account: the history keeps nothing of its publishes</extracomment>
        <translation> (publishes are not recorded)</translation>
    </message>
    <message>
        <source> (guarded)</source>
        <extracomment>behind an account: it has a guard</extracomment>
        <translation> (guarded)</translation>
    </message>
</context>
<context>
    <name>herald::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Add account</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edit account</translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>%1 is a class of devices, %L2 a number of bytes</extracomment>
        <translation>%1 (%L2 bytes)</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation>Waiting for the keychain. Perhaps its window is asking for your password.</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved token</source>
        <translation>Leave empty to keep the saved token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Use for this run only</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>The server accepts the token.</source>
        <translation>The server accepts the token.</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>Client: %1.</translation>
    </message>
    <message>
        <source>Scopes: not limited.</source>
        <translation>Scopes: not limited.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Scopes: %1.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>It never expires.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %n day(s).</source>
        <translation>
            <numerusform>It expires on %1, in %n day.</numerusform>
            <numerusform>It expires on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Name and outcome, no data</source>
        <translation>Name and outcome, no data</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Each publish is written down before it is sent.</source>
        <translation>Each publish is written down before it is sent.</translation>
    </message>
    <message>
        <source>Of the data only the size and the SHA-256 are kept (short data can be guessed from it), and of the answer only its status. The name is kept as it was sent. Drafts and templates are kept as ever.</source>
        <translation>Of the data only the size and the SHA-256 are kept (short data can be guessed from it), and of the answer only its status. The name is kept as it was sent. Drafts and templates are kept as ever.</translation>
    </message>
    <message>
        <source>Nothing is written down, not even before the send: what becomes of a publish is said once, and if Herald ends before the answer comes, nobody will know. Drafts and templates are kept as ever.</source>
        <translation>Nothing is written down, not even before the send: what becomes of a publish is said once, and if Herald ends before the answer comes, nobody will know. Drafts and templates are kept as ever.</translation>
    </message>
</context>
<context>
    <name>herald::AccountFlow</name>
    <message>
        <source>Remove account</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its token from the keychain?</source>
        <translation>Remove the account “%1” and its token from the keychain?</translation>
    </message>
    <message>
        <source>Its publishes stay in the history. The token cannot be brought back from here.</source>
        <translation>Its publishes stay in the history. The token cannot be brought back from here.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The account “%1” was kept, because its token could not be removed: %2</source>
        <translation>The account “%1” was kept, because its token could not be removed: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Remove the account only</source>
        <translation>Remove the account only</translation>
    </message>
    <message>
        <source>Asking the server of “%1” about the token…</source>
        <translation>Asking the server of “%1” about the token…</translation>
    </message>
</context>
<context>
    <name>herald::AccountList</name>
    <message>
        <source>There is an account called “%1” already. Choose another name.</source>
        <translation>There is an account called “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>This account cannot be saved: its id is not a UUID.</source>
        <translation>This account cannot be saved: its id is not a UUID.</translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be removed.</source>
        <translation>The practice account is always there and cannot be removed.</translation>
    </message>
    <message>
        <source>There is no such account (any more).</source>
        <translation>There is no such account (any more).</translation>
    </message>
</context>
<context>
    <name>herald::Appearance</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dar&amp;k</translation>
    </message>
</context>
<context>
    <name>herald::ColumnsForm</name>
    <message>
        <source>(not from the file)</source>
        <extracomment>in a list of a file&apos;s columns: none of them is used</extracomment>
        <translation>(not from the file)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>P&amp;rivate</translation>
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
        <translation>Compare two publishes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>column headings: the earlier and the later of two publishes</extracomment>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <extracomment>title of a tab; %1 is &quot;Data&quot; or &quot;Answer&quot;</extracomment>
        <translation>%1: the same</translation>
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
        <translation>Particle&apos;s cloud withdrew public events in August 2020: there, a public event is published as a private one. Other servers may honour the choice.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Characters of the event name: &quot;24 / 64&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Publishing “%1”…</source>
        <translation>Publishing “%1”…</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>%1 is a duration: &quot;= 1 minute&quot;</extracomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>No data: only the name is published</source>
        <translation>No data: only the name is published</translation>
    </message>
    <message>
        <source>JSON is valid</source>
        <translation>JSON is valid</translation>
    </message>
    <message>
        <source>Text, sent as it is</source>
        <translation>Text, sent as it is</translation>
    </message>
    <message>
        <source>A publish is in flight</source>
        <translation>A publish is in flight</translation>
    </message>
    <message>
        <source>Cannot be published: %1</source>
        <translation>Cannot be published: %1</translation>
    </message>
    <message>
        <source>Publish this event (Ctrl+Return)</source>
        <translation>Publish this event (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>how data is taken: as JSON where it begins like JSON, else as text</extracomment>
        <translation>Automatic</translation>
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
        <translation>Load data from a file</translation>
    </message>
    <message>
        <source>Subscribers to %1 hear it too.</source>
        <extracomment>%1 is a list of event names</extracomment>
        <translation>Subscribers to %1 hear it too.</translation>
    </message>
    <message>
        <source>Subscribers to this name also hear %1.</source>
        <translation>Subscribers to this name also hear %1.</translation>
    </message>
    <message>
        <source>Subscriptions match by prefix. In the history and the templates:</source>
        <translation>Subscriptions match by prefix. In the history and the templates:</translation>
    </message>
    <message>
        <source>JSON is valid and fits its schema</source>
        <translation>JSON is valid and fits its schema</translation>
    </message>
    <message numerus="yes">
        <source>Send minified (saves %n byte(s))</source>
        <translation>
            <numerusform>Send minified (saves %n byte)</numerusform>
            <numerusform>Send minified (saves %n bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send minified</source>
        <translation>Send minified</translation>
    </message>
</context>
<context>
    <name>herald::DataActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Find in data…</source>
        <translation>&amp;Find in data…</translation>
    </message>
    <message>
        <source>&amp;Replace in data…</source>
        <translation>&amp;Replace in data…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Find &amp;previous</translation>
    </message>
    <message>
        <source>Go to the next pro&amp;blem</source>
        <translation>Go to the next pro&amp;blem</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;Load from a file…</translation>
    </message>
    <message>
        <source>&amp;Insert a placeholder</source>
        <translation>&amp;Insert a placeholder</translation>
    </message>
    <message>
        <source>&amp;Edit placeholders…</source>
        <translation>&amp;Edit placeholders…</translation>
    </message>
    <message>
        <source>JSON &amp;Schema…</source>
        <translation>JSON &amp;Schema…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Wrap long lines</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold here</source>
        <translation>Fold or &amp;unfold here</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>Fold or unfold &amp;all</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Lar&amp;ger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>Text in usual si&amp;ze</source>
        <translation>Text in usual si&amp;ze</translation>
    </message>
</context>
<context>
    <name>herald::DayTable</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Heading of a day&apos;s publishes; %1 is a date with its weekday.</extracomment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>Heading of a day&apos;s publishes; %1 is a date with its weekday.</extracomment>
        <translation>Yesterday, %1</translation>
    </message>
</context>
<context>
    <name>herald::DetailsSections</name>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Next section</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>&amp;Previous section</translation>
    </message>
</context>
<context>
    <name>herald::DiffView</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>These texts are too long to be compared here.</source>
        <translation>These texts are too long to be compared here.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>They are the same.</translation>
    </message>
    <message>
        <source>− only in: %1. + only in: %2.</source>
        <extracomment>%1 and %2 name two texts, such as &quot;Template&quot; and &quot;Draft&quot;</extracomment>
        <translation>− only in: %1. + only in: %2.</translation>
    </message>
</context>
<context>
    <name>herald::DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>title of a tab whose draft has changes that no template holds; %1 is its name</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 (changed, not saved)</source>
        <translation>%1 (changed, not saved)</translation>
    </message>
</context>
<context>
    <name>herald::EnvironmentDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Allow</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Environment variables</translation>
    </message>
    <message>
        <source>{{$env NAME}} puts the value of an environment variable into an event, and the history keeps it. Only the variables in this list can be read. Secrets do not belong here.</source>
        <translation>{{$env NAME}} puts the value of an environment variable into an event, and the history keeps it. Only the variables in this list can be read. Secrets do not belong here.</translation>
    </message>
    <message>
        <source>Allowed variables</source>
        <translation>Allowed variables</translation>
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
        <translation>Variable problems</translation>
    </message>
</context>
<context>
    <name>herald::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>Find in data</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Find previous (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Find next (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the data.</source>
        <translation>Not in the data.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the data.</source>
        <translation>
            <numerusform>%n time in the data.</numerusform>
            <numerusform>%n times in the data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Close find</translation>
    </message>
    <message numerus="yes">
        <source>More than %n time(s) in the data.</source>
        <translation>
            <numerusform>More than %n time in the data.</numerusform>
            <numerusform>More than %n times in the data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, A to Z and a to z count as the same letters</source>
        <translation>Without it, A to Z and a to z count as the same letters</translation>
    </message>
</context>
<context>
    <name>herald::GuardDialog</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish with this account</source>
        <translation>&amp;Publish with this account</translation>
    </message>
    <message>
        <source>Guarded account</source>
        <translation>Guarded account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Type the name of the account: %1</source>
        <translation>Type the name of the account: %1</translation>
    </message>
    <message>
        <source>That is not the name of the account. It is called: %1</source>
        <translation>That is not the name of the account. It is called: %1</translation>
    </message>
</context>
<context>
    <name>herald::GuardEditor</name>
    <message>
        <source>This account&apos;s guard in herald.ini cannot be read, so nothing is published with it. Set it up here and save.</source>
        <translation>This account&apos;s guard in herald.ini cannot be read, so nothing is published with it. Set it up here and save.</translation>
    </message>
</context>
<context>
    <name>herald::GuardKeeper</name>
    <message>
        <source>The account “%1” or its guard was changed since this was confirmed. Nothing more is published until it is confirmed again.</source>
        <translation>The account “%1” or its guard was changed since this was confirmed. Nothing more is published until it is confirmed again.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: its name must be typed before each run.</source>
        <translation>The account “%1” is guarded: its name must be typed before each run.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: its name must be typed before the first publish after a start.</source>
        <translation>The account “%1” is guarded: its name must be typed before the first publish after a start.</translation>
    </message>
    <message>
        <source>That is not the name of the account. It is called “%1”.</source>
        <translation>That is not the name of the account. It is called “%1”.</translation>
    </message>
    <message>
        <source>The account “%1” or its guard was changed since this was queued. Look at the event and publish it anew.</source>
        <translation>The account “%1” or its guard was changed since this was queued. Look at the event and publish it anew.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryActions</name>
    <message>
        <source>&amp;Use in composer</source>
        <translation>&amp;Use in composer</translation>
    </message>
    <message>
        <source>&amp;Publish again</source>
        <translation>&amp;Publish again</translation>
    </message>
    <message>
        <source>Publish again with &amp;today&apos;s values…</source>
        <translation>Publish again with &amp;today&apos;s values…</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>&amp;Save as template…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mpare…</translation>
    </message>
    <message>
        <source>&amp;Delete from history</source>
        <translation>&amp;Delete from history</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>U&amp;ndo delete</translation>
    </message>
    <message>
        <source>Select one publish for this.</source>
        <translation>Select one publish for this.</translation>
    </message>
    <message>
        <source>The publish is still being read.</source>
        <translation>The publish is still being read.</translation>
    </message>
    <message>
        <source>The data of this publish was not kept.</source>
        <translation>The data of this publish was not kept.</translation>
    </message>
    <message>
        <source>This publish is still on its way.</source>
        <translation>This publish is still on its way.</translation>
    </message>
    <message>
        <source>Select two publishes to compare them.</source>
        <translation>Select two publishes to compare them.</translation>
    </message>
    <message>
        <source>Select what is to be deleted.</source>
        <translation>Select what is to be deleted.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCheckCommand</name>
    <message>
        <source>Looks at every part of the history: the file, its rows and the search index. Changes nothing. Ends with 0 where all is well, 7 where something was found.</source>
        <translation>Looks at every part of the history: the file, its rows and the search index. Changes nothing. Ends with 0 where all is well, 7 where something was found.</translation>
    </message>
    <message>
        <source>make the search index anew, then look</source>
        <translation>make the search index anew, then look</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>Checking %1 (%2 of %3)</source>
        <extracomment>%1: what is looked at, %2: its number, %3: how many there are</extracomment>
        <translation>Checking %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Search index: %L1 publishes</source>
        <translation>Search index: %L1 publishes</translation>
    </message>
</context>
<context>
    <name>herald::HistoryColumns</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumns</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCommand</name>
    <message>
        <source>Shows what was published, newest first.</source>
        <translation>Shows what was published, newest first.</translation>
    </message>
    <message>
        <source>only accepted, rejected, not-sent, unknown, cancelled or sending</source>
        <translation>only accepted, rejected, not-sent, unknown, cancelled or sending</translation>
    </message>
    <message>
        <source>only of this account</source>
        <translation>only of this account</translation>
    </message>
    <message>
        <source>from this time on: 2026-11-23, 2026-11-23T14:30, today, 2h, 7d</source>
        <translation>from this time on: 2026-11-23, 2026-11-23T14:30, today, 2h, 7d</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>before this time</translation>
    </message>
    <message>
        <source>at most so many rows; default 20; 0: all</source>
        <translation>at most so many rows; default 20; 0: all</translation>
    </message>
    <message>
        <source>table (the default), jsonl or csv</source>
        <translation>table (the default), jsonl or csv</translation>
    </message>
    <message>
        <source>“%1” is not understood here. To search, write --search TEXT.</source>
        <translation>“%1” is not understood here. To search, write --search TEXT.</translation>
    </message>
    <message>
        <source>--limit takes a whole number; 0 means all.</source>
        <translation>--limit takes a whole number; 0 means all.</translation>
    </message>
    <message>
        <source>--format takes table, jsonl or csv.</source>
        <translation>--format takes table, jsonl or csv.</translation>
    </message>
    <message>
        <source>--outcome takes accepted, rejected, not-sent, unknown, cancelled or sending.</source>
        <translation>--outcome takes accepted, rejected, not-sent, unknown, cancelled or sending.</translation>
    </message>
    <message>
        <source>only rows that match: words, -word, &quot;exact words&quot;, and filters such as name:door, -outcome:accepted, after:2h, took:&gt;500ms</source>
        <translation>only rows that match: words, -word, &quot;exact words&quot;, and filters such as name:door, -outcome:accepted, after:2h, took:&gt;500ms</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCopy</name>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copy c&amp;ell</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copy as &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copy as c&amp;url</translation>
    </message>
    <message>
        <source>Copy as p&amp;article command</source>
        <translation>Copy as p&amp;article command</translation>
    </message>
    <message>
        <source>The cell is copied.</source>
        <translation>The cell is copied.</translation>
    </message>
    <message>
        <source>Copied: %1. Left out, because their data was not kept: %2.</source>
        <extracomment>%1 copied, %2 left out: the numbers as they are written</extracomment>
        <translation>Copied: %1. Left out, because their data was not kept: %2.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 publishes are copied. Export them to have all.</source>
        <extracomment>%1 and %2 are numbers as they are written</extracomment>
        <translation>Only the first %1 of %2 publishes are copied. Export them to have all.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands copied, without the token.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 command copied, without the token.</numerusform>
            <numerusform>%1 commands copied, without the token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes copied.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 publish copied.</numerusform>
            <numerusform>%1 publishes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HistoryExport</name>
    <message>
        <source>%1 could not be written: %2. Nothing was exported.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 could not be written: %2. Nothing was exported.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryFilterBar</name>
    <message>
        <source>Any account</source>
        <translation>Any account</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message numerus="yes">
        <source>Search %1 publishes</source>
        <translation>
            <numerusform>Search %1 publish</numerusform>
            <numerusform>Search %1 publishes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Any outcome</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <extracomment>%1 is a piece of a search, %2 a sentence about what is wrong with it.</extracomment>
        <translation>At “%1”: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
</context>
<context>
    <name>herald::HistoryImport</name>
    <message>
        <source>Another import is running. Try again when it has ended.</source>
        <translation>Another import is running. Try again when it has ended.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>%1 What had come into the history until then is taken out when Herald is next started.</source>
        <extracomment>%1: a sentence about what failed</extracomment>
        <translation>%1 What had come into the history until then is taken out when Herald is next started.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryImportCommand</name>
    <message>
        <source>Reads publishes back in that “herald history --format jsonl” or the window has exported, here or elsewhere. A publish that is in the history already stays as it is. All of the file comes in or nothing.</source>
        <translation>Reads publishes back in that “herald history --format jsonl” or the window has exported, here or elsewhere. A publish that is in the history already stays as it is. All of the file comes in or nothing.</translation>
    </message>
    <message>
        <source>import the good lines although others cannot be read</source>
        <translation>import the good lines although others cannot be read</translation>
    </message>
    <message>
        <source>Say which file to import; “-” is standard input.</source>
        <translation>Say which file to import; “-” is standard input.</translation>
    </message>
    <message>
        <source>Nothing was imported. --skip-bad-lines imports the good lines.</source>
        <translation>Nothing was imported. --skip-bad-lines imports the good lines.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryMarking</name>
    <message>
        <source>P&amp;in</source>
        <translation>P&amp;in</translation>
    </message>
    <message>
        <source>Add &amp;tag…</source>
        <translation>Add &amp;tag…</translation>
    </message>
    <message>
        <source>Edit n&amp;ote</source>
        <translation>Edit n&amp;ote</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>Unp&amp;in</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes pinned.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 publish pinned.</numerusform>
            <numerusform>%1 publishes pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes unpinned.</source>
        <translation>
            <numerusform>%1 publish unpinned.</numerusform>
            <numerusform>%1 publishes unpinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes tagged “%2”.</source>
        <translation>
            <numerusform>%1 publish tagged “%2”.</numerusform>
            <numerusform>%1 publishes tagged “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve tag…</source>
        <translation>Remo&amp;ve tag…</translation>
    </message>
    <message>
        <source>None of the selected publishes has the tag “%1”.</source>
        <translation>None of the selected publishes has the tag “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%2” taken off %1 publishes.</source>
        <translation>
            <numerusform>Tag “%2” taken off %1 publish.</numerusform>
            <numerusform>Tag “%2” taken off %1 publishes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>column heading: how long the publish took</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>column heading: what the event stream showed of the publish</extracomment>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Sorted by time, the oldest first. A click lists the newest first.</source>
        <translation>Sorted by time, the oldest first. A click lists the newest first.</translation>
    </message>
    <message>
        <source>Sorted by time, the newest first. A click lists the oldest first.</source>
        <translation>Sorted by time, the newest first. A click lists the oldest first.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryPane</name>
    <message numerus="yes">
        <source>%1 found</source>
        <extracomment>How many publishes the search found: %1 is the number as it is written.</extracomment>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Nothing published yet</translation>
    </message>
    <message>
        <source>Compose an event above and press Ctrl+Return: what becomes of it is written down here.</source>
        <translation>Compose an event above and press Ctrl+Return: what becomes of it is written down here.</translation>
    </message>
    <message>
        <source>No publish matches</source>
        <translation>No publish matches</translation>
    </message>
    <message>
        <source>Nothing in the history fits the search and the filters.</source>
        <translation>Nothing in the history fits the search and the filters.</translation>
    </message>
    <message>
        <source>Show all publishes</source>
        <translation>Show all publishes</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>There are no templates here.</source>
        <translation>There are no templates here.</translation>
    </message>
    <message numerus="yes">
        <source>%1 found so far</source>
        <extracomment>So many publishes were found until now: %1 is the number as it is written.</extracomment>
        <translation>
            <numerusform>%1 found so far</numerusform>
            <numerusform>%1 found so far</numerusform>
        </translation>
    </message>
    <message>
        <source>That publish is not listed. Clear the history&apos;s search and filters, then show it again.</source>
        <translation>That publish is not listed. Clear the history&apos;s search and filters, then show it again.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>herald::HistoryRemoval</name>
    <message numerus="yes">
        <source>Deleting %1 publishes…</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Deleting %1 publish…</numerusform>
            <numerusform>Deleting %1 publishes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Nothing matches any more: nothing was deleted.</source>
        <translation>Nothing matches any more: nothing was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes deleted from the history.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 publish deleted from the history.</numerusform>
            <numerusform>%1 publishes deleted from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %2 publishes deleted from the history.</source>
        <translation>
            <numerusform>Stopped: %1 of %2 publish deleted from the history.</numerusform>
            <numerusform>Stopped: %1 of %2 publishes deleted from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %1 publishes…</source>
        <translation>
            <numerusform>Restoring %1 publish…</numerusform>
            <numerusform>Restoring %1 publishes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 restored, %2 publishes are still deleted.</source>
        <extracomment>%1 and %2 are numbers as they are written, %n is the second one for the plural.</extracomment>
        <translation>
            <numerusform>Stopped: %1 restored, %2 publish is still deleted.</numerusform>
            <numerusform>Stopped: %1 restored, %2 publishes are still deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes restored.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 publish restored.</numerusform>
            <numerusform>%1 publishes restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a&amp;ll that match…</source>
        <translation>Delete a&amp;ll that match…</translation>
    </message>
</context>
<context>
    <name>herald::HistoryReuse</name>
    <message>
        <source>This publish came from no template.</source>
        <translation>This publish came from no template.</translation>
    </message>
    <message>
        <source>The template “%1” is no longer there.</source>
        <translation>The template “%1” is no longer there.</translation>
    </message>
    <message>
        <source>“%1” has been changed since then. It is ready to be published as it is now, with the values of that time.</source>
        <translation>“%1” has been changed since then. It is ready to be published as it is now, with the values of that time.</translation>
    </message>
    <message>
        <source>“%1” is ready to be published, with the values of that time.</source>
        <translation>“%1” is ready to be published, with the values of that time.</translation>
    </message>
</context>
<context>
    <name>herald::HistorySelection</name>
    <message>
        <source>The publishes are still being read. Try again in a moment.</source>
        <translation>The publishes are still being read. Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>herald::HistorySorting</name>
    <message>
        <source>Oldest &amp;first</source>
        <translation>Oldest &amp;first</translation>
    </message>
    <message>
        <source>Lists the history from its beginning: the newest is at the end.</source>
        <translation>Lists the history from its beginning: the newest is at the end.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryTable</name>
    <message>
        <source>Row &amp;height</source>
        <translation>Row &amp;height</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Roomy</translation>
    </message>
</context>
<context>
    <name>herald::HistoryTransfer</name>
    <message>
        <source>The weekly backup of the history is %1.</source>
        <translation>The weekly backup of the history is %1.</translation>
    </message>
    <message>
        <source>E&amp;xport selected…</source>
        <translation>E&amp;xport selected…</translation>
    </message>
    <message>
        <source>Export what is &amp;listed…</source>
        <translation>Export what is &amp;listed…</translation>
    </message>
    <message>
        <source>Export whole &amp;history…</source>
        <translation>Export whole &amp;history…</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;Import history…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>Chec&amp;k history</source>
        <translation>Chec&amp;k history</translation>
    </message>
    <message>
        <source>Select the publishes to export first.</source>
        <translation>Select the publishes to export first.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Export history</translation>
    </message>
    <message>
        <source>JSON Lines, complete, can be imported (*.jsonl)</source>
        <translation>JSON Lines, complete, can be imported (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>herald history %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>herald history %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exported: %1 of %2</source>
        <translation>Exported: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %Ln publish(es)</source>
        <translation>
            <numerusform>Exported: %Ln publish</numerusform>
            <numerusform>Exported: %Ln publishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) exported to %1.</source>
        <translation>
            <numerusform>%Ln publish exported to %1.</numerusform>
            <numerusform>%Ln publishes exported to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>Exported history (*.jsonl *.json)</source>
        <translation>Exported history (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Another import is running. Try again when it has ended.</source>
        <translation>Another import is running. Try again when it has ended.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>No line of the file can be imported.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file cannot be imported. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%Ln line of the file cannot be imported. Nothing has been changed yet.</numerusform>
            <numerusform>%Ln lines of the file cannot be imported. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says more than this Herald knows. Nothing has been changed yet.</source>
        <translation>The file says more than this Herald knows. Nothing has been changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>Import the %Ln good publish(es)</source>
        <translation>
            <numerusform>Import the %Ln good publish</numerusform>
            <numerusform>Import the %Ln good publishes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check history</source>
        <translation>Check history</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Checking %1 (%2 of %3)</source>
        <extracomment>%1: what is looked at, %2: its number, %3: how many there are</extracomment>
        <translation>Checking %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Back up history</source>
        <translation>Back up history</translation>
    </message>
    <message>
        <source>History database (*.sqlite3)</source>
        <translation>History database (*.sqlite3)</translation>
    </message>
    <message>
        <source>herald backup %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>herald backup %1</translation>
    </message>
    <message>
        <source>Backing up the history…</source>
        <translation>Backing up the history…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publish(es) backed up to %1, and checked.</source>
        <translation>
            <numerusform>%Ln publish backed up to %1, and checked.</numerusform>
            <numerusform>%Ln publishes backed up to %1, and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ImportItemsModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Not imported: %1</translation>
    </message>
    <message>
        <source>Becomes a template</source>
        <translation>Becomes a template</translation>
    </message>
    <message>
        <source>Becomes a template; “%1” is taken</source>
        <translation>Becomes a template; “%1” is taken</translation>
    </message>
    <message>
        <source>Replaces the template of this name</source>
        <translation>Replaces the template of this name</translation>
    </message>
    <message>
        <source>Left out: the name is taken</source>
        <translation>Left out: the name is taken</translation>
    </message>
    <message>
        <source>Is there already, the same</source>
        <translation>Is there already, the same</translation>
    </message>
    <message>
        <source>Template or file</source>
        <translation>Template or file</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
</context>
<context>
    <name>herald::ImportTemplatesDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Import under another name</source>
        <translation>Import under another name</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Replace the template in the library</source>
        <translation>Replace the template in the library</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) will be imported.</source>
        <translation>
            <numerusform>%n template will be imported.</numerusform>
            <numerusform>%n templates will be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be imported; the list says why.</source>
        <translation>
            <numerusform>%n thing cannot be imported; the list says why.</numerusform>
            <numerusform>%n things cannot be imported; the list says why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>herald::InputReader</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>The file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The input is larger than %1. Nothing was sent.</source>
        <translation>The input is larger than %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>The input cannot be read: %1</source>
        <translation>The input cannot be read: %1</translation>
    </message>
    <message>
        <source>The data is not valid UTF-8 text and could not be sent unchanged. Convert it first, for example to Base64.</source>
        <translation>The data is not valid UTF-8 text and could not be sent unchanged. Convert it first, for example to Base64.</translation>
    </message>
</context>
<context>
    <name>herald::KeychainRead</name>
    <message>
        <source>The keyring&apos;s entry for this account holds no usable token. Enter the account&apos;s token again.</source>
        <translation>The keyring&apos;s entry for this account holds no usable token. Enter the account&apos;s token again.</translation>
    </message>
</context>
<context>
    <name>herald::KeychainRequest</name>
    <message>
        <source>Herald was closed before the keyring had answered.</source>
        <translation>Herald was closed before the keyring had answered.</translation>
    </message>
</context>
<context>
    <name>herald::LibraryFlow</name>
    <message>
        <source>Folder of the templates</source>
        <translation>Folder of the templates</translation>
    </message>
    <message>
        <source>The templates are now those in %1. Nothing was copied there.</source>
        <translation>The templates are now those in %1. Nothing was copied there.</translation>
    </message>
    <message>
        <source>Back to the folder before</source>
        <translation>Back to the folder before</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventDialog</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Size of the data</translation>
    </message>
    <message>
        <source>There is no data.</source>
        <translation>There is no data.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>The echo of a publish in the history</source>
        <translation>The echo of a publish in the history</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>As &amp;JSON</translation>
    </message>
    <message>
        <source>As a c&amp;url command that publishes it</source>
        <translation>As a c&amp;url command that publishes it</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Undo clearing</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Save to a file…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Show &amp;details</translation>
    </message>
    <message>
        <source>&amp;Use in the composer</source>
        <translation>&amp;Use in the composer</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Save as &amp;template…</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>Show in the &amp;history</translation>
    </message>
    <message>
        <source>Only events of this &amp;name</source>
        <translation>Only events of this &amp;name</translation>
    </message>
    <message>
        <source>Only events of this de&amp;vice</source>
        <translation>Only events of this de&amp;vice</translation>
    </message>
    <message>
        <source>Copy d&amp;ata</source>
        <translation>Copy d&amp;ata</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copy as &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copy as c&amp;url</translation>
    </message>
    <message>
        <source>Pause: the table stands still, what comes waits</source>
        <translation>Pause: the table stands still, what comes waits</translation>
    </message>
    <message>
        <source>Clear the table</source>
        <translation>Clear the table</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsColumns</name>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsFlow</name>
    <message>
        <source>Live events</source>
        <translation>Live events</translation>
    </message>
    <message>
        <source>Go to the l&amp;ive events</source>
        <translation>Go to the l&amp;ive events</translation>
    </message>
    <message>
        <source>“%1” is in the composer.</source>
        <translation>“%1” is in the composer.</translation>
    </message>
    <message>
        <source>The command is copied, without the token.</source>
        <translation>The command is copied, without the token.</translation>
    </message>
    <message>
        <source>Save live events</source>
        <translation>Save live events</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>live events %1</source>
        <extracomment>The name of a file without its ending; %1: a date</extracomment>
        <translation>live events %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 events saved to %2.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural; %2 a file</extracomment>
        <translation>
            <numerusform>%1 event saved to %2.</numerusform>
            <numerusform>%1 events saved to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Heading of a column that marks the events that this Herald published</extracomment>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>herald::LiveEventsPane</name>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Of events in the stream: those that this Herald published</extracomment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>Of events in the stream: those that this Herald did not publish</extracomment>
        <translation>Not mine</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 events</source>
        <extracomment>%1 of %2 events are shown; numbers as they are written, %n is %2 for the plural</extracomment>
        <translation>
            <numerusform>%1 of %2 event</numerusform>
            <numerusform>%1 of %2 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %1 waiting</source>
        <extracomment>Events that came while the table is paused; %1 is the number as it is written</extracomment>
        <translation>
            <numerusform>paused, %1 waiting</numerusform>
            <numerusform>paused, %1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 old ones let go</source>
        <extracomment>Of old events that there was no room for; %1 is the number as it is written</extracomment>
        <translation>
            <numerusform>%1 old one let go</numerusform>
            <numerusform>%1 old ones let go</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>No event matches</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>The event stream is not connected</source>
        <translation>The event stream is not connected</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Waiting for events</source>
        <translation>Waiting for events</translation>
    </message>
    <message>
        <source>Every event of “%1” is listed here as soon as the cloud passes it on: those of devices, and those that you publish.</source>
        <extracomment>%1 is an account&apos;s name</extracomment>
        <translation>Every event of “%1” is listed here as soon as the cloud passes it on: those of devices, and those that you publish.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <extracomment>%1 is a number of events that came above those being read, as it is written</extracomment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest and follow them (Esc in the table)</source>
        <translation>Go to the newest and follow them (Esc in the table)</translation>
    </message>
    <message numerus="yes">
        <source>%1 events cleared.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural</extracomment>
        <translation>
            <numerusform>%1 event cleared.</numerusform>
            <numerusform>%1 events cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LiveStreams</name>
    <message>
        <source>You switched the event stream of this account off.</source>
        <translation>You switched the event stream of this account off.</translation>
    </message>
    <message>
        <source>The practice cloud was stopped.</source>
        <translation>The practice cloud was stopped.</translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message>
        <source>The draft cannot be saved: %1</source>
        <translation>The draft cannot be saved: %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation>Waiting for the keychain. Perhaps its window is asking for your password.</translation>
    </message>
    <message numerus="yes">
        <source>The history file was damaged. It was set aside, unchanged, as %1. %n publish(es) could be read and are in the new history.</source>
        <translation>
            <numerusform>The history file was damaged. It was set aside, unchanged, as %1. %n publish could be read and is in the new history.</numerusform>
            <numerusform>The history file was damaged. It was set aside, unchanged, as %1. %n publishes could be read and are in the new history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publish(es) were on the way when Herald ended. Their outcome is unknown; the history marks them so.</source>
        <translation>
            <numerusform>%n publish was on the way when Herald ended. Its outcome is unknown; the history marks it so.</numerusform>
            <numerusform>%n publishes were on the way when Herald ended. Their outcome is unknown; the history marks them so.</numerusform>
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
        <translation>It was meant for another scope: %1.</translation>
    </message>
    <message>
        <source>This template is meant for the account “%1”, which is not in the list.</source>
        <translation>This template is meant for the account “%1”, which is not in the list.</translation>
    </message>
    <message>
        <source>This template is meant for the account “%1” and the scope “%2”.</source>
        <extracomment>%1 is an account&apos;s name, %2 a scope such as &quot;My devices&quot;</extracomment>
        <translation>This template is meant for the account “%1” and the scope “%2”.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Use them</translation>
    </message>
    <message>
        <source>Preparing the search of the history: %1 %</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>Preparing the search of the history: %1 %</translation>
    </message>
    <message>
        <source>An import of a history was under way when Herald ended. What had come of it was taken out again; import the file once more.</source>
        <translation>An import of a history was under way when Herald ended. What had come of it was taken out again; import the file once more.</translation>
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
        <translation>Words, separated by spaces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note problem</source>
        <translation>Note problem</translation>
    </message>
    <message>
        <source>What was typed last beside another publish is not kept: %1</source>
        <translation>What was typed last beside another publish is not kept: %1</translation>
    </message>
</context>
<context>
    <name>herald::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>herald::OwnBackups</name>
    <message>
        <source>The weekly backup of the history was left out: the disk of %1 has too little room for it. Free some space, or back up to another place.</source>
        <translation>The weekly backup of the history was left out: the disk of %1 has too little room for it. Free some space, or back up to another place.</translation>
    </message>
    <message>
        <source>The weekly backup of the history was left out: the history has grown too large for it (2 GB). Back it up to a place of your choice.</source>
        <translation>The weekly backup of the history was left out: the history has grown too large for it (2 GB). Back it up to a place of your choice.</translation>
    </message>
</context>
<context>
    <name>herald::PlaceholderChoiceDelegate</name>
    <message>
        <source>Placeholder</source>
        <translation>Placeholder</translation>
    </message>
</context>
<context>
    <name>herald::PlaceholderChoiceModel</name>
    <message>
        <source>“%1” is no placeholder.</source>
        <translation>“%1” is no placeholder.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for “%2” and for “%3”: give one of them another name.</source>
        <extracomment>%1 is a placeholder&apos;s name, %2 and %3 are what stood in its place</extracomment>
        <translation>“%1” cannot stand for “%2” and for “%3”: give one of them another name.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>In the event</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Placeholder</translation>
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
        <translation>Number</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>List to choose from</translation>
    </message>
    <message>
        <source>Neither the name nor the data uses it any more.</source>
        <translation>Neither the name nor the data uses it any more.</translation>
    </message>
</context>
<context>
    <name>herald::PracticeCommand</name>
    <message>
        <source>Runs the practice cloud until you press Ctrl+C: a stand-in for the Particle Cloud on this computer.
It prints one JSON line with its address, a token and a user when it is ready. Event names rehearse outcomes:
practice/reject, practice/limit, practice/slow, practice/drop.</source>
        <translation>Runs the practice cloud until you press Ctrl+C: a stand-in for the Particle Cloud on this computer.
It prints one JSON line with its address, a token and a user when it is ready. Event names rehearse outcomes:
practice/reject, practice/limit, practice/slow, practice/drop.</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; default: any free one</source>
        <translation>the port on 127.0.0.1; default: any free one</translation>
    </message>
    <message>
        <source>The practice cloud runs. Nothing leaves this computer. Press Ctrl+C to stop it.</source>
        <translation>The practice cloud runs. Nothing leaves this computer. Press Ctrl+C to stop it.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port takes a number from 1 to 65535.</translation>
    </message>
</context>
<context>
    <name>herald::PracticeHost</name>
    <message>
        <source>The practice cloud was stopped.</source>
        <translation>The practice cloud was stopped.</translation>
    </message>
</context>
<context>
    <name>herald::PreviewDialog</name>
    <message>
        <source>Nothing speaks against this event.</source>
        <translation>Nothing speaks against this event.</translation>
    </message>
</context>
<context>
    <name>herald::PublishCommand</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: this was a dry run.</source>
        <translation>Nothing was sent: this was a dry run.</translation>
    </message>
    <message>
        <source>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</source>
        <translation>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Waiting for your keychain. Most likely its window asks for a password.</translation>
    </message>
    <message>
        <source>The practice cloud finds its port when it starts; the address here is without one.</source>
        <translation>The practice cloud finds its port when it starts; the address here is without one.</translation>
    </message>
    <message>
        <source>It is not recorded: the history keeps nothing of it.</source>
        <translation>It is not recorded: the history keeps nothing of it.</translation>
    </message>
    <message>
        <source>The account “%1” is guarded: it lets this event through, with the option %2.</source>
        <translation>The account “%1” is guarded: it lets this event through, with the option %2.</translation>
    </message>
    <message>
        <source>The account “%1” leaves nothing in the history, so that its publishes have no receipt. Leave out --await-receipt.</source>
        <translation>The account “%1” leaves nothing in the history, so that its publishes have no receipt. Leave out --await-receipt.</translation>
    </message>
</context>
<context>
    <name>herald::PublishDetails</name>
    <message>
        <source>Publish details</source>
        <translation>Publish details</translation>
    </message>
    <message>
        <source>Select a publish in the table to see its request, its answer and its timings.</source>
        <translation>Select a publish in the table to see its request, its answer and its timings.</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Beside the outcome: how long the publish took.</extracomment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>The cloud says: “%1”</source>
        <translation>The cloud says: “%1”</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>There was none.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>The body was empty.</source>
        <translation>The body was empty.</translation>
    </message>
    <message>
        <source>The answer was longer; only its first %1 are read.</source>
        <translation>The answer was longer; only its first %1 are read.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Written down</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Request sent</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Answer read</source>
        <translation>Answer read</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Timings</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>Date, time and time zone.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (practice)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>As device</source>
        <translation>As device</translation>
    </message>
    <message>
        <source>Request, not sent</source>
        <translation>Request, not sent</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Request as sent</translation>
    </message>
    <message>
        <source>Waited in vain</source>
        <translation>Waited in vain</translation>
    </message>
    <message>
        <source>Tried to connect</source>
        <translation>Tried to connect</translation>
    </message>
    <message>
        <source>The token is kept out of the history. Herald&apos;s own User-Agent and what HTTP itself adds are left out.</source>
        <translation>The token is kept out of the history. Herald&apos;s own User-Agent and what HTTP itself adds are left out.</translation>
    </message>
    <message>
        <source>Laid out for reading; the data itself is as it was typed.</source>
        <translation>Laid out for reading; the data itself is as it was typed.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Values filled in</source>
        <translation>Values filled in</translation>
    </message>
    <message>
        <source>The data was published, but not kept, as the account asks for. Its SHA-256 tells whether some other data is the same:</source>
        <translation>The data was published, but not kept, as the account asks for. Its SHA-256 tells whether some other data is the same:</translation>
    </message>
    <message>
        <source>The data, which was not kept, is left out here.</source>
        <translation>The data, which was not kept, is left out here.</translation>
    </message>
</context>
<context>
    <name>herald::PublishFlow</name>
    <message>
        <source>The account “%1” is no longer in the list. Use the event in the composer and choose another account.</source>
        <translation>The account “%1” is no longer in the list. Use the event in the composer and choose another account.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was published. Published again, it may arrive twice.</source>
        <translation>It is not known whether “%1” was published. Published again, it may arrive twice.</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publish again</translation>
    </message>
    <message>
        <source>The outcome could not be written to the history: %1</source>
        <translation>The outcome could not be written to the history: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelled. Nothing was sent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Enter token…</translation>
    </message>
    <message>
        <source>Accepted: %1, in %2</source>
        <extracomment>%1 event name, %2 duration such as &quot;84 ms&quot;</extracomment>
        <translation>Accepted: %1, in %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 outcome such as &quot;Not sent&quot;, %2 event name, %3 reason</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Sending: %1</translation>
    </message>
    <message>
        <source>%1 · not recorded</source>
        <extracomment>%1 a sentence about what became of a publish, with or without a full stop</extracomment>
        <translation>%1 · not recorded</translation>
    </message>
    <message>
        <source>“%1” was seen in the event stream: it was published. Published again, it arrives twice.</source>
        <translation>“%1” was seen in the event stream: it was published. Published again, it arrives twice.</translation>
    </message>
</context>
<context>
    <name>herald::PublishMarks</name>
    <message numerus="yes">
        <source>“%1” was not added: one of the publishes has %n tag(s) already, and more are not possible.</source>
        <translation>
            <numerusform>“%1” was not added: one of the publishes has %n tag already, and more are not possible.</numerusform>
            <numerusform>“%1” was not added: one of the publishes has %n tags already, and more are not possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Publisher::Job</name>
    <message>
        <source>Herald was closed before the cloud had answered.</source>
        <translation>Herald was closed before the cloud had answered.</translation>
    </message>
    <message>
        <source>You cancelled it before anything was sent.</source>
        <translation>You cancelled it before anything was sent.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Cancelled. Nothing was sent.</translation>
    </message>
</context>
<context>
    <name>herald::QueueBar</name>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Show waiting events</source>
        <translation>Show waiting events</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait to be sent.</source>
        <translation>
            <numerusform>%n event waits to be sent.</numerusform>
            <numerusform>%n events wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first could not be sent: %2</source>
        <extracomment>%1 a sentence about how many wait, %2 why the first could not be sent</extracomment>
        <translation>%1 The first could not be sent: %2</translation>
    </message>
    <message>
        <source>%1 Another Herald that uses the same history sends them.</source>
        <extracomment>%1 a sentence about how many wait</extracomment>
        <translation>%1 Another Herald that uses the same history sends them.</translation>
    </message>
</context>
<context>
    <name>herald::QueueDialog</name>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>another Herald sends it</source>
        <translation>another Herald sends it</translation>
    </message>
</context>
<context>
    <name>herald::QueueFlow</name>
    <message>
        <source>Send &amp;when connected</source>
        <translation>Send &amp;when connected</translation>
    </message>
    <message>
        <source>Keep this event on this computer and publish it as soon as there is a connection</source>
        <translation>Keep this event on this computer and publish it as soon as there is a connection</translation>
    </message>
    <message>
        <source>What waits to be sent could not be read or written: %1</source>
        <translation>What waits to be sent could not be read or written: %1</translation>
    </message>
    <message>
        <source>“%1” was not sent. Herald can keep it and publish it as soon as there is a connection.</source>
        <translation>“%1” was not sent. Herald can keep it and publish it as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Send when connected</source>
        <translation>Send when connected</translation>
    </message>
    <message>
        <source>“%1” waits and is sent as soon as there is a connection</source>
        <translation>“%1” waits and is sent as soon as there is a connection</translation>
    </message>
</context>
<context>
    <name>herald::QuitFlow</name>
    <message>
        <source>Herald closes as soon as what is on its way is finished.</source>
        <translation>Herald closes as soon as what is on its way is finished.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are under way.</source>
        <translation>
            <numerusform>%n run is under way.</numerusform>
            <numerusform>%n runs are under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait to be sent.</source>
        <translation>
            <numerusform>%n event waits to be sent.</numerusform>
            <numerusform>%n events wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped now, each run can be resumed at the next start: no event is sent twice, none is left out.</source>
        <translation>Stopped now, each run can be resumed at the next start: no event is sent twice, none is left out.</translation>
    </message>
    <message>
        <source>While Herald is closed it sends nothing. What waits is kept, and sent after the next start.</source>
        <translation>While Herald is closed it sends nothing. What waits is kept, and sent after the next start.</translation>
    </message>
    <message>
        <source>Quit Herald</source>
        <translation>Quit Herald</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stop and quit</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Keep running</translation>
    </message>
</context>
<context>
    <name>herald::ReceiptWait</name>
    <message>
        <source>The event stream could not be opened in time.</source>
        <translation>The event stream could not be opened in time.</translation>
    </message>
</context>
<context>
    <name>herald::RecordingBox</name>
    <message>
        <source>Do not record</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>This account keeps nothing of its publishes; its settings change that.</source>
        <translation>This account keeps nothing of its publishes; its settings change that.</translation>
    </message>
    <message>
        <source>The next publish leaves nothing in the history: what becomes of it is said once, and nobody can look it up later. The draft is kept as ever.</source>
        <translation>The next publish leaves nothing in the history: what becomes of it is said once, and nobody can look it up later. The draft is kept as ever.</translation>
    </message>
</context>
<context>
    <name>herald::RemovalQuestion</name>
    <message>
        <source>Delete all that match</source>
        <translation>Delete all that match</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %1 pinned</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Also delete the %1 pinned</numerusform>
            <numerusform>Also delete the %1 pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 publishes, the whole history?</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Delete %1 publish, the whole history?</numerusform>
            <numerusform>Delete %1 publishes, the whole history?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %1 publishes that match?</source>
        <translation>
            <numerusform>Delete the %1 publish that matches?</numerusform>
            <numerusform>Delete the %1 publishes that match?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are pinned and stay.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 more is pinned and stays.</numerusform>
            <numerusform>%1 more are pinned and stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is published from now on stays, too.</source>
        <translation>What is published from now on stays, too.</translation>
    </message>
    <message>
        <source>It can be undone until something else is deleted or Herald is closed.</source>
        <translation>It can be undone until something else is deleted or Herald is closed.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 publishes</source>
        <extracomment>A button. %1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>&amp;Delete %1 publish</numerusform>
            <numerusform>&amp;Delete %1 publishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RepeatDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>“%1” goes to %2. Placeholders are filled in anew each time.</source>
        <extracomment>%1: an event&apos;s name, %2: an account and where it publishes to</extracomment>
        <translation>“%1” goes to %2. Placeholders are filled in anew each time.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>&amp;Publish %1 event</numerusform>
            <numerusform>&amp;Publish %1 events</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish repeatedly</source>
        <translation>&amp;Publish repeatedly</translation>
    </message>
    <message>
        <source>The time between two events can be 366 days at most.</source>
        <translation>The time between two events can be 366 days at most.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>That time is over. Choose a later one.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, one after the other: %2.</source>
        <extracomment>%1: how many, %2: &quot;about 8 min&quot;, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1 event: %2.</numerusform>
            <numerusform>%1 events, one after the other: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on until you stop it, also when Herald was quit and resumes it.</source>
        <translation>It goes on until you stop it, also when Herald was quit and resumes it.</translation>
    </message>
    <message numerus="yes">
        <source>Each event counts as %n block(s) of 1,024 bytes, by which Particle counts data operations.</source>
        <translation>
            <numerusform>Each event counts as %n block of 1,024 bytes, by which Particle counts data operations.</numerusform>
            <numerusform>Each event counts as %n blocks of 1,024 bytes, by which Particle counts data operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RetentionDialog</name>
    <message>
        <source> days</source>
        <extracomment>behind the number of days, in a spin box</extracomment>
        <translation> days</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>behind the number of megabytes, in a spin box</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Everything is kept.</translation>
    </message>
    <message>
        <source>Nothing is deleted now.</source>
        <translation>Nothing is deleted now.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 publishes</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>&amp;Delete %1 publish</numerusform>
            <numerusform>&amp;Delete %1 publishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 publishes will be deleted now, others later as they grow old or the history grows. Export them first if you may want them again.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 publish will be deleted now, others later as they grow old or the history grows. Export it first if you may want it again.</numerusform>
            <numerusform>%1 publishes will be deleted now, others later as they grow old or the history grows. Export them first if you may want them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RetentionFlow</name>
    <message>
        <source>&amp;How long to keep…</source>
        <translation>&amp;How long to keep…</translation>
    </message>
    <message>
        <source>Delete old publishes by themselves; off unless you say so</source>
        <translation>Delete old publishes by themselves; off unless you say so</translation>
    </message>
    <message>
        <source>Every publish is kept from now on.</source>
        <translation>Every publish is kept from now on.</translation>
    </message>
    <message>
        <source>Old publishes are deleted while nothing else is done.</source>
        <translation>Old publishes are deleted while nothing else is done.</translation>
    </message>
</context>
<context>
    <name>herald::RowCheck</name>
    <message>
        <source>Reading the rows was stopped.</source>
        <translation>Reading the rows was stopped.</translation>
    </message>
</context>
<context>
    <name>herald::Run::Private</name>
    <message>
        <source>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent.</source>
        <translation>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent.</translation>
    </message>
    <message>
        <source>The run was begun for another account.</source>
        <translation>The run was begun for another account.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1: a line&apos;s number, %2: a sentence</extracomment>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>herald::RunCommand</name>
    <message>
        <source>Checking the rows: %1</source>
        <translation>Checking the rows: %1</translation>
    </message>
    <message>
        <source>No run of %1 was interrupted: there is nothing to go on with.</source>
        <translation>No run of %1 was interrupted: there is nothing to go on with.</translation>
    </message>
    <message>
        <source>A run of %1 was interrupted on %2. Go on with it by --resume; or begin with the first row by --anew: what was published then is published again.</source>
        <translation>A run of %1 was interrupted on %2. Go on with it by --resume; or begin with the first row by --anew: what was published then is published again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be published, so nothing was sent. Mend them, or leave them out by --skip-bad-rows.</source>
        <translation>
            <numerusform>%Ln row cannot be published, so nothing was sent. Mend it, or leave it out by --skip-bad-rows.</numerusform>
            <numerusform>%Ln rows cannot be published, so nothing was sent. Mend them, or leave them out by --skip-bad-rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows to publish.</source>
        <translation>The file has no rows to publish.</translation>
    </message>
    <message>
        <source>Nothing was sent: this was a dry run.</source>
        <translation>Nothing was sent: this was a dry run.</translation>
    </message>
    <message>
        <source>the practice cloud inside Herald</source>
        <translation>the practice cloud inside Herald</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <extracomment>%1: an account&apos;s name, %2: say &quot;My devices&quot;, %3: a server</extracomment>
        <translation>“%1” (%2, %3)</translation>
    </message>
    <message>
        <source>The run was begun for the account “%1”, which cannot be used now: it is not in your list, or HERALD_ACCESS_TOKEN is set or missing.</source>
        <translation>The run was begun for the account “%1”, which cannot be used now: it is not in your list, or HERALD_ACCESS_TOKEN is set or missing.</translation>
    </message>
    <message>
        <source>Going on with the run of %1 to %2.</source>
        <extracomment>%1: a file, %2: an account and where it publishes to</extracomment>
        <translation>Going on with the run of %1 to %2.</translation>
    </message>
    <message>
        <source>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</source>
        <translation>Practice: this goes to the practice cloud inside Herald. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Waiting for your keychain. Most likely its window asks for a password.</translation>
    </message>
</context>
<context>
    <name>herald::RunFileDialog</name>
    <message>
        <source> a second</source>
        <extracomment>behind a number in a spin box: events a second</extracomment>
        <translation> a second</translation>
    </message>
    <message>
        <source>What its columns say</source>
        <translation>What its columns say</translation>
    </message>
    <message>
        <source>The event in the composer, “%1”, filled in with its columns</source>
        <extracomment>%1: an event&apos;s name</extracomment>
        <translation>The event in the composer, “%1”, filled in with its columns</translation>
    </message>
    <message>
        <source>Which column holds the events&apos; names? Choose it above.</source>
        <translation>Which column holds the events&apos; names? Choose it above.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Bad rows</translation>
    </message>
    <message>
        <source>Bad rows (%1)</source>
        <translation>Bad rows (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>&amp;Publish %1 event</numerusform>
            <numerusform>&amp;Publish %1 events</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %1 rows so far</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>Checking: %1 row so far</numerusform>
            <numerusform>Checking: %1 rows so far</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are not checked yet. Only a file that was checked to its end is run.</source>
        <translation>The rows are not checked yet. Only a file that was checked to its end is run.</translation>
    </message>
    <message>
        <source>The file has no rows that can be published.</source>
        <translation>The file has no rows that can be published.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows cannot be published, so nothing is sent. Mend them and check again, or leave them out.</source>
        <extracomment>%1 is the number as it is written, %n the same number for the plural.</extracomment>
        <translation>
            <numerusform>%1 row cannot be published, so nothing is sent. Mend it and check again, or leave it out.</numerusform>
            <numerusform>%1 rows cannot be published, so nothing is sent. Mend them and check again, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events go to %2.</source>
        <extracomment>%1: how many, %2: an account and where it publishes to, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1 event goes to %2.</numerusform>
            <numerusform>%1 events go to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At up to %1 a second: %2.</source>
        <extracomment>%1: events a second, %2: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>At up to %1 a second: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are warnings for %1 rows, the first: line %2: %3</source>
        <translation>
            <numerusform>There are warnings for %1 row, the first: line %2: %3</numerusform>
            <numerusform>There are warnings for %1 rows, the first: line %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RunFlow</name>
    <message>
        <source>R&amp;un a file…</source>
        <translation>R&amp;un a file…</translation>
    </message>
    <message>
        <source>Repea&amp;t…</source>
        <translation>Repea&amp;t…</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted before all was sent.</source>
        <translation>
            <numerusform>%n run was interrupted before all was sent.</numerusform>
            <numerusform>%n runs were interrupted before all was sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1” was interrupted before all was sent.</source>
        <extracomment>%1: a run&apos;s title, such as a file&apos;s name</extracomment>
        <translation>The run “%1” was interrupted before all was sent.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stop it</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Show runs</translation>
    </message>
    <message>
        <source>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent already.</source>
        <translation>The account “%1” leaves nothing in the history. A run needs its rows there: without them nobody could tell what was sent already.</translation>
    </message>
    <message>
        <source>Run a file</source>
        <translation>Run a file</translation>
    </message>
    <message>
        <source>Files of rows (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Files of rows (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>&amp;Run with this account</source>
        <translation>&amp;Run with this account</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>The run “%1” was begun for the account “%2”, which is no longer in the list.</source>
        <translation>The run “%1” was begun for the account “%2”, which is no longer in the list.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Stop the run</translation>
    </message>
    <message>
        <source>Stop the run “%1” for good?</source>
        <translation>Stop the run “%1” for good?</translation>
    </message>
    <message>
        <source>What is on its way is finished; what was not sent yet never is. To go on later, pause it instead.</source>
        <translation>What is on its way is finished; what was not sent yet never is. To go on later, pause it instead.</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>&amp;Stop the run</translation>
    </message>
    <message>
        <source>A run is paused. %1</source>
        <extracomment>%1: a sentence about why it waits</extracomment>
        <translation>A run is paused. %1</translation>
    </message>
    <message>
        <source>The run “%1” is finished: %2</source>
        <extracomment>%1: a run&apos;s title, %2: counts such as &quot;3 accepted, 1 rejected&quot;</extracomment>
        <translation>The run “%1” is finished: %2</translation>
    </message>
    <message>
        <source>The run “%1” is stopped: %2</source>
        <translation>The run “%1” is stopped: %2</translation>
    </message>
    <message>
        <source>Se&amp;quence…</source>
        <translation>Se&amp;quence…</translation>
    </message>
</context>
<context>
    <name>herald::RunsDock</name>
    <message>
        <source>No runs yet</source>
        <translation>No runs yet</translation>
    </message>
    <message>
        <source>It was interrupted. Go on sends the rest: no event twice, none left out.</source>
        <translation>It was interrupted. Go on sends the rest: no event twice, none left out.</translation>
    </message>
    <message>
        <source>To “%1”, %2</source>
        <translation>To “%1”, %2</translation>
    </message>
    <message>
        <source>Event &gt; Run a file… publishes every row of a CSV or JSON Lines file; Event &gt; Repeat… publishes the event in the composer again and again; Event &gt; Sequence… publishes templates one after the other.</source>
        <translation>Event &gt; Run a file… publishes every row of a CSV or JSON Lines file; Event &gt; Repeat… publishes the event in the composer again and again; Event &gt; Sequence… publishes templates one after the other.</translation>
    </message>
</context>
<context>
    <name>herald::RunsModel</name>
    <message>
        <source>In another Herald</source>
        <translation>In another Herald</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a run&apos;s events: how many are done, how many there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>events a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>of a run, by which the history can be searched</extracomment>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>herald::SaveTemplateDialog</name>
    <message>
        <source>There is a template of this name. Saving replaces it.</source>
        <translation>There is a template of this name. Saving replaces it.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>“%1” differs from this name only by case or accents. Choose another name.</source>
        <translation>“%1” differs from this name only by case or accents. Choose another name.</translation>
    </message>
    <message>
        <source>There is a file of this name that cannot be read. Choose another name.</source>
        <translation>There is a file of this name that cannot be read. Choose another name.</translation>
    </message>
    <message>
        <source>(top)</source>
        <translation>(top)</translation>
    </message>
    <message>
        <source>&amp;Account “%1”</source>
        <translation>&amp;Account “%1”</translation>
    </message>
    <message>
        <source>S&amp;cope “%1”</source>
        <translation>S&amp;cope “%1”</translation>
    </message>
    <message>
        <source>&amp;Receiver “%1”</source>
        <translation>&amp;Receiver “%1”</translation>
    </message>
</context>
<context>
    <name>herald::SchemaCheck</name>
    <message>
        <source>The JSON Schema cannot be used: %1</source>
        <extracomment>%1 says what is wrong with the schema</extracomment>
        <translation>The JSON Schema cannot be used: %1</translation>
    </message>
</context>
<context>
    <name>herald::SchemaDialog</name>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Schema problems</source>
        <translation>Schema problems</translation>
    </message>
    <message>
        <source>Draft 7. The data is checked against it while you type; a template keeps it. Nothing is fetched from the network. Leave it empty for none.</source>
        <translation>Draft 7. The data is checked against it while you type; a template keeps it. Nothing is fetched from the network. Leave it empty for none.</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Load…</translation>
    </message>
    <message>
        <source>Use it and make a &amp;sample</source>
        <translation>Use it and make a &amp;sample</translation>
    </message>
    <message>
        <source>Replaces the data by an example that fits; Undo brings it back</source>
        <translation>Replaces the data by an example that fits; Undo brings it back</translation>
    </message>
    <message>
        <source>Load a JSON Schema</source>
        <translation>Load a JSON Schema</translation>
    </message>
    <message>
        <source>No schema: any data fits.</source>
        <translation>No schema: any data fits.</translation>
    </message>
    <message>
        <source>The schema can be used.</source>
        <translation>The schema can be used.</translation>
    </message>
</context>
<context>
    <name>herald::ScopeEditor</name>
    <message>
        <source>My devices</source>
        <translation>My devices</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>A product</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>An organisation</translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation>&amp;Id or slug</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>&amp;Slug</translation>
    </message>
    <message>
        <source>4711 or my-product</source>
        <translation>4711 or my-product</translation>
    </message>
    <message>
        <source>my-organisation</source>
        <translation>my-organisation</translation>
    </message>
</context>
<context>
    <name>herald::SearchCompleter</name>
    <message>
        <source>Search offers</source>
        <translation>Search offers</translation>
    </message>
</context>
<context>
    <name>herald::SendQueue</name>
    <message>
        <source>It cannot wait: what waits is written to the disk, and this publish is not to be recorded.</source>
        <translation>It cannot wait: what waits is written to the disk, and this publish is not to be recorded.</translation>
    </message>
    <message>
        <source>The account “%1” is no longer in the list.</source>
        <translation>The account “%1” is no longer in the list.</translation>
    </message>
    <message>
        <source>The account keeps nothing of its publishes any more.</source>
        <translation>The account keeps nothing of its publishes any more.</translation>
    </message>
</context>
<context>
    <name>herald::SequenceDialog</name>
    <message>
        <source>The events go to %1, one after the other. Placeholders are filled in anew each time.</source>
        <extracomment>%1: an account and where it publishes to</extracomment>
        <translation>The events go to %1, one after the other. Placeholders are filled in anew each time.</translation>
    </message>
    <message>
        <source>The event in the composer, “%1”</source>
        <extracomment>%1: an event&apos;s name</extracomment>
        <translation>The event in the composer, “%1”</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>There are no templates yet</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Search the templates</translation>
    </message>
    <message>
        <source>The selected step</source>
        <extracomment>%1: a number, %2: a template</extracomment>
        <translation>The selected step</translation>
    </message>
    <message>
        <source>Step %1, “%2”</source>
        <translation>Step %1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %1 events</source>
        <translation>
            <numerusform>&amp;Publish %1 event</numerusform>
            <numerusform>&amp;Publish %1 events</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Publish the sequence</source>
        <translation>&amp;Publish the sequence</translation>
    </message>
    <message>
        <source>A sequence is made of templates: save one, or write an event, first.</source>
        <translation>A sequence is made of templates: save one, or write an event, first.</translation>
    </message>
    <message>
        <source>Choose a template above and add it: the steps are published in the order of the list.</source>
        <translation>Choose a template above and add it: the steps are published in the order of the list.</translation>
    </message>
    <message>
        <source>Step %1, “%2”: %3</source>
        <extracomment>%1: a number, %2: a template, %3: one or more sentences</extracomment>
        <translation>Step %1, “%2”: %3</translation>
    </message>
    <message>
        <source>The time between two events can be 366 days at most.</source>
        <translation>The time between two events can be 366 days at most.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events, one after the other: %2.</source>
        <extracomment>%1: how many, %2: &quot;about 8 min&quot;, %n: how many, for the plural</extracomment>
        <translation>
            <numerusform>%1 event: %2.</numerusform>
            <numerusform>%1 events, one after the other: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on until you stop it, also when Herald was quit and resumes it.</source>
        <translation>It goes on until you stop it, also when Herald was quit and resumes it.</translation>
    </message>
    <message>
        <source>A round takes %1.</source>
        <extracomment>%1: a time, such as &quot;about 8 min&quot;</extracomment>
        <translation>A round takes %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A sequence&apos;s title: %1: its first event, %n: how many follow</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SequenceModel</name>
    <message>
        <source>The composer’s event</source>
        <translation>The composer’s event</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Then wait</source>
        <extracomment>of a sequence&apos;s step: the pause that follows it</extracomment>
        <translation>Then wait</translation>
    </message>
</context>
<context>
    <name>herald::StreamFlow</name>
    <message>
        <source>The network connection came back.</source>
        <translation>The network connection came back.</translation>
    </message>
</context>
<context>
    <name>herald::StreamIndicator</name>
    <message>
        <source>Stream off</source>
        <translation>Stream off</translation>
    </message>
    <message>
        <source>Stream connecting…</source>
        <translation>Stream connecting…</translation>
    </message>
    <message>
        <source>Stream connected</source>
        <translation>Stream connected</translation>
    </message>
    <message>
        <source>Stream interrupted</source>
        <translation>Stream interrupted</translation>
    </message>
    <message>
        <source>Stream refused</source>
        <translation>Stream refused</translation>
    </message>
    <message>
        <source>The event stream is off: Herald does not see what happens.</source>
        <translation>The event stream is off: Herald does not see what happens.</translation>
    </message>
    <message>
        <source>Herald is connecting to the event stream.</source>
        <translation>Herald is connecting to the event stream.</translation>
    </message>
    <message>
        <source>Herald sees the events of this account as they happen.</source>
        <translation>Herald sees the events of this account as they happen.</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Event stream</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Try now</translation>
    </message>
    <message>
        <source>The cloud says: %1</source>
        <translation>The cloud says: %1</translation>
    </message>
    <message>
        <source>Tried again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Tried again at %1.</translation>
    </message>
    <message>
        <source>Herald does not try again by itself.</source>
        <translation>Herald does not try again by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were too large; their data was passed over.</source>
        <translation>
            <numerusform>%n event was too large; its data was passed over.</numerusform>
            <numerusform>%n events were too large; their data was passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>Herald sees events and receipts of this account again</source>
        <translation>Herald sees events and receipts of this account again</translation>
    </message>
    <message>
        <source>Until you connect again, Herald sees no events and no receipts of this account</source>
        <translation>Until you connect again, Herald sees no events and no receipts of this account</translation>
    </message>
</context>
<context>
    <name>herald::StreamWorker</name>
    <message>
        <source>Herald has opened as many event streams in five minutes as it allows itself: the cloud counts them for the whole internet address.</source>
        <translation>Herald has opened as many event streams in five minutes as it allows itself: the cloud counts them for the whole internet address.</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>This computer was asleep.</translation>
    </message>
</context>
<context>
    <name>herald::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Add tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Tag for the selected publishes</source>
        <translation>&amp;Tag for the selected publishes</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Remove tag</translation>
    </message>
    <message>
        <source>&amp;Tag to take off the selected publishes</source>
        <translation>&amp;Tag to take off the selected publishes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>herald::TemplateCommand</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>There is no template called “%1”. “herald template list” shows those that there are.</source>
        <translation>There is no template called “%1”. “herald template list” shows those that there are.</translation>
    </message>
    <message>
        <source>Lists the templates, prints one as JSON, reads templates from files, folders, zip archives,
Postman, Insomnia and Bruno collections and curl commands, or writes them to a file, a
folder or a zip archive. NAME is a template or a folder of them.</source>
        <translation>Lists the templates, prints one as JSON, reads templates from files, folders, zip archives,
Postman, Insomnia and Bruno collections and curl commands, or writes them to a file, a
folder or a zip archive. NAME is a template or a folder of them.</translation>
    </message>
    <message>
        <source>import: below this folder of the library</source>
        <translation>import: below this folder of the library</translation>
    </message>
    <message>
        <source>import: leave out what has the name of another template</source>
        <translation>import: leave out what has the name of another template</translation>
    </message>
    <message>
        <source>replace what has the same name; without it, an import takes another name and an export writes nothing</source>
        <translation>replace what has the same name; without it, an import takes another name and an export writes nothing</translation>
    </message>
    <message>
        <source>export: a .json file, a .zip archive, or a folder</source>
        <translation>export: a .json file, a .zip archive, or a folder</translation>
    </message>
    <message>
        <source>export: every template</source>
        <translation>export: every template</translation>
    </message>
    <message>
        <source>Usage: herald template list, herald template show NAME, herald template import FILE..., or herald template export NAME... --to TARGET</source>
        <translation>Usage: herald template list, herald template show NAME, herald template import FILE..., or herald template export NAME... --to TARGET</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>There is no template to export.</source>
        <translation>There is no template to export.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported.</source>
        <translation>
            <numerusform>%n template exported.</numerusform>
            <numerusform>%n templates exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>With --replace it is replaced.</source>
        <translation>With --replace it is replaced.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateDock</name>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Press Ctrl+S to keep the event that you compose.</source>
        <translation>Press Ctrl+S to keep the event that you compose.</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>No template matches</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>“%1” is at the top already.</source>
        <translation>“%1” is at the top already.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” already.</source>
        <translation>“%1” is in “%2” already.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
</context>
<context>
    <name>herald::TemplateDockActions</name>
    <message>
        <source>&amp;Load into composer</source>
        <translation>&amp;Load into composer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favourite</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;New folder</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Read templates &amp;again</source>
        <translation>Read templates &amp;again</translation>
    </message>
    <message>
        <source>&amp;Choose library folder…</source>
        <translation>&amp;Choose library folder…</translation>
    </message>
    <message>
        <source>&amp;Show in order</source>
        <translation>&amp;Show in order</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>By &amp;name</translation>
    </message>
    <message>
        <source>&amp;Recently used first</source>
        <translation>&amp;Recently used first</translation>
    </message>
    <message>
        <source>&amp;Favourites first</source>
        <translation>&amp;Favourites first</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>U&amp;ndo</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
</context>
<context>
    <name>herald::TemplateFlow</name>
    <message>
        <source>“%1” is open already, with changes that are not saved.</source>
        <translation>“%1” is open already, with changes that are not saved.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Show the difference</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>The draft belongs to no template yet.</source>
        <translation>The draft belongs to no template yet.</translation>
    </message>
    <message>
        <source>The draft and its template “%1”</source>
        <extracomment>title of a window that shows what differs; %1 is a template</extracomment>
        <translation>The draft and its template “%1”</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>“%1” was changed on disk; the draft follows it.</source>
        <translation>“%1” was changed on disk; the draft follows it.</translation>
    </message>
    <message>
        <source>“%1” was changed on disk. Your draft is as you left it.</source>
        <translation>“%1” was changed on disk. Your draft is as you left it.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateImporter</name>
    <message numerus="yes">
        <source>%n template(s) imported.</source>
        <translation>
            <numerusform>%n template imported.</numerusform>
            <numerusform>%n templates imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was or were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because the name is taken.</source>
        <translation>
            <numerusform>%n left out because the name is taken.</numerusform>
            <numerusform>%n left out because the name is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n could not be written.</numerusform>
            <numerusform>%n could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not imported.</source>
        <translation>
            <numerusform>Stopped: %n not imported.</numerusform>
            <numerusform>Stopped: %n not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::TemplateModel</name>
    <message>
        <source>“%1” cannot be used. %2</source>
        <translation>“%1” cannot be used. %2</translation>
    </message>
    <message>
        <source>%1, broken</source>
        <extracomment>what a screen reader says of a template that cannot be read; %1 is its name</extracomment>
        <translation>%1, broken</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <extracomment>what a screen reader says of a template with a star; %1 is its name</extracomment>
        <translation>%1, favourite</translation>
    </message>
    <message>
        <source>%1, clashes with another</source>
        <extracomment>what a screen reader says of a template whose name clashes; %1 is its name</extracomment>
        <translation>%1, clashes with another</translation>
    </message>
    <message>
        <source>This comes from another library. Import it instead.</source>
        <translation>This comes from another library. Import it instead.</translation>
    </message>
</context>
<context>
    <name>herald::TemplateTransfer</name>
    <message>
        <source>Import templates</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>What Herald can import (*.json *.zip *.bru *.sh *.txt)</source>
        <translation>What Herald can import (*.json *.zip *.bru *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import a folder of templates or a Bruno collection</source>
        <translation>Import a folder of templates or a Bruno collection</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Export templates</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip archive (*.zip)</translation>
    </message>
    <message>
        <source>Herald template (*%1)</source>
        <translation>Herald template (*%1)</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>templates</translation>
    </message>
    <message>
        <source>Export templates to a folder</source>
        <translation>Export templates to a folder</translation>
    </message>
    <message>
        <source>There is no template to export.</source>
        <translation>There is no template to export.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) cannot be read and are not exported.</source>
        <translation>
            <numerusform>%n template cannot be read and are not exported.</numerusform>
            <numerusform>%n templates cannot be read and are not exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported to %1.</source>
        <translation>
            <numerusform>%n template exported to %1.</numerusform>
            <numerusform>%n templates exported to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Replace what is there</translation>
    </message>
</context>
<context>
    <name>herald::TemplateWorker</name>
    <message>
        <source>The operating system watches no more files for Herald. What other programs change is seen when the templates are read again (F5).</source>
        <translation>The operating system watches no more files for Herald. What other programs change is seen when the templates are read again (F5).</translation>
    </message>
</context>
<context>
    <name>herald::TimelineDialog</name>
    <message>
        <source>Timeline as table</source>
        <translation>Timeline as table</translation>
    </message>
    <message>
        <source>Press Return on a row to see its publishes.</source>
        <translation>Press Return on a row to see its publishes.</translation>
    </message>
</context>
<context>
    <name>herald::TimelineLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an outcome, %2 how many: &quot;Accepted 1,200&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median %1</source>
        <extracomment>the time that half of the publishes took at most</extracomment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>the time that 95 of 100 publishes took at most</extracomment>
        <translation>95 % within %1</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>the time that half of the publishes took at most, where there is little room</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <extracomment>the time that 95 of 100 publishes took at most, where there is little room</extracomment>
        <translation>95 %</translation>
    </message>
</context>
<context>
    <name>herald::TimelineModel</name>
    <message>
        <source>From</source>
        <extracomment>column heading: when a span of time begins</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>column heading: when a span of time ends</extracomment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Publishes</source>
        <extracomment>column heading: how many there were</extracomment>
        <translation>Publishes</translation>
    </message>
    <message>
        <source>Median time</source>
        <extracomment>column heading: the time that half of the publishes took at most</extracomment>
        <translation>Median time</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>column heading: the time that 95 of 100 publishes took at most</extracomment>
        <translation>95 % within</translation>
    </message>
</context>
<context>
    <name>herald::TimelineView</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Timeline</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>As table…</source>
        <translation>As table…</translation>
    </message>
    <message>
        <source>The timeline in words and numbers</source>
        <translation>The timeline in words and numbers</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>No publish in this time fits the search and the filters.</source>
        <translation>No publish in this time fits the search and the filters.</translation>
    </message>
    <message>
        <source>Nothing published yet: publishes appear here over time.</source>
        <translation>Nothing published yet: publishes appear here over time.</translation>
    </message>
    <message>
        <source>No publishes in this time.</source>
        <translation>No publishes in this time.</translation>
    </message>
    <message>
        <source>Timeline as table…</source>
        <translation>Timeline as table…</translation>
    </message>
    <message>
        <source>&amp;Timeline (make the history higher to see it)</source>
        <translation>&amp;Timeline (make the history higher to see it)</translation>
    </message>
</context>
<context>
    <name>herald::TokenQuestion</name>
    <message>
        <source>The question about the token was abandoned.</source>
        <translation>The question about the token was abandoned.</translation>
    </message>
</context>
<context>
    <name>herald::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>herald::ValueEdit</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>accessible name of the field for a placeholder; %1 is its name</extracomment>
        <translation>Value of %1</translation>
    </message>
    <message>
        <source>needs a value</source>
        <translation>needs a value</translation>
    </message>
</context>
<context>
    <name>herald::ValuesPanel</name>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Edit placeholders</source>
        <translation>Edit placeholders</translation>
    </message>
    <message>
        <source>Types, defaults and descriptions of the placeholders</source>
        <translation>Types, defaults and descriptions of the placeholders</translation>
    </message>
    <message>
        <source>Values that have no field</source>
        <translation>Values that have no field</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n placeholder(s) have a field here. The others need defaults.</source>
        <translation>
            <numerusform>Only the first placeholder has a field here. The others need defaults.</numerusform>
            <numerusform>Only the first %n placeholders have a field here. The others need defaults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::WatchCommand</name>
    <message>
        <source>Prints the events of an account as they happen, one JSON object a line: all of them, or those whose name begins with PREFIX.
What the stream does is told on standard error. Ctrl+C ends it.</source>
        <translation>Prints the events of an account as they happen, one JSON object a line: all of them, or those whose name begins with PREFIX.
What the stream does is told on standard error. Ctrl+C ends it.</translation>
    </message>
    <message>
        <source>the account; default: the one in use, or the token in HERALD_ACCESS_TOKEN</source>
        <translation>the account; default: the one in use, or the token in HERALD_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>ends after so many events</source>
        <translation>ends after so many events</translation>
    </message>
    <message>
        <source>ends after so many seconds</source>
        <translation>ends after so many seconds</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 on.</source>
        <translation>--limit takes a whole number from 1 on.</translation>
    </message>
    <message>
        <source>--for takes a whole number of seconds, from 1 to %1.</source>
        <translation>--for takes a whole number of seconds, from 1 to %1.</translation>
    </message>
    <message>
        <source>Each Herald has a practice cloud of its own, so there is nothing to hear from here. Start “herald practice” and give the address and the token that it prints as HERALD_SERVER and HERALD_ACCESS_TOKEN.</source>
        <translation>Each Herald has a practice cloud of its own, so there is nothing to hear from here. Start “herald practice” and give the address and the token that it prints as HERALD_SERVER and HERALD_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Most likely its window asks for a password.</source>
        <translation>Waiting for your keychain. Most likely its window asks for a password.</translation>
    </message>
    <message>
        <source>
The cloud says: %1</source>
        <translation>
The cloud says: %1</translation>
    </message>
    <message>
        <source>Connected again. What was published meanwhile is not shown.</source>
        <translation>Connected again. What was published meanwhile is not shown.</translation>
    </message>
    <message>
        <source>Connected: events of “%1”, %2.</source>
        <translation>Connected: events of “%1”, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Tried again in %n second(s).</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Tried again in %n second.</numerusform>
            <numerusform>%1 Tried again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events cannot be written: %1</source>
        <translation>The events cannot be written: %1</translation>
    </message>
    <message>
        <source>The event stream could not be reached in that time.</source>
        <translation>The event stream could not be reached in that time.</translation>
    </message>
</context>
<context>
    <name>herald::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>
