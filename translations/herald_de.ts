<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Herald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose an event, publish it to the Particle Cloud, see honestly what became of it, and find it again.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1, QtKeychain, QScintilla, cpp-httplib and tl::expected.

Particle is a trademark of Particle Industries; Herald is not made by them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessToken</name>
    <message>
        <source>The token is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is longer than 4096 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds a space, a line end or a character that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest device that is to receive the events; it decides how many bytes of data get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your desktop&apos;s keychain and sent to the server above, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>Its scope is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id is not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the folder exists, is yours and has space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The account&apos;s name is longer than %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s name holds a character that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any settings file of Herald and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section [%1] of %2 is not a usable account. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>The particle command has no option for: %1</source>
        <extracomment>A comment above a command line; %1 lists fields such as &quot;ttl=30&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLint</name>
    <message>
        <source>An event needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most an event name may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event name is made of ASCII characters. Not among them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has a space. Particle advises letters, digits, “_”, “-” and “/” only; some receivers and webhooks do not match a name with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particle advises letters, digits, “_”, “-” and “/” only; other characters may be changed or refused on the way. In this name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that begin with “particle” or “spark”, in any letter case, are reserved for Particle&apos;s own events; the cloud may refuse or hide this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL is from 0 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data has %n byte(s); %1 receives at most %2. It would be sent whole, and may be cut or dropped on the way to the device.</source>
        <extracomment>%1 is a class of devices, %2 its limit in bytes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A key must stand in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comma may stand before the closing brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comma may stand before the closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a JSON value; text stands in double quotes</source>
        <extracomment>%1 is a word that the user typed where a JSON value must stand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes an object; a brace is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brace closes an array; a bracket is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brace is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here; JSON takes only spaces, tabs and line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands in double quotes, not in single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot begin with +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot begin with a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing before this character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This character cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the closing brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is not closed on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character (%1) must be written as an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON does not know this escape; a backslash itself is written \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is missing after the minus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot begin with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is missing after the decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is missing in the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number; text stands in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Herald</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>sending</source>
        <extracomment>What became of a publish: it is still under way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>What became of a publish: the cloud took it. Not &quot;delivered&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>What became of a publish: the cloud answered and said no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>What became of a publish: nothing left this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What became of a publish: it left, and no readable answer came.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>What became of a publish: the user stopped it before it left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCloud</name>
    <message>
        <source>The practice cloud found no free port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice cloud cannot use port %1: another program has it, or it is reserved. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverClass</name>
    <message>
        <source>Device OS before 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device OS 0.8 – 2.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device OS 3 or newer, Gen 3 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device OS 6.3 or newer, CloudEvent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>My devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the product&apos;s id or slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device id “%1” is not usable: use letters, digits, “-”, “_” and “.” only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>&amp;Publish to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is sent as if this device of the product had published it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>A server&apos;s address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the user name and password: Herald signs in with the account&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from “?” or “#” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would send the token unencrypted. Use https://; plain http is for this computer only (localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example https://api.particle.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slashes follow “https:” in a server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s address. Example: https://api.particle.io</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a search, cancel a publish in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the data editor forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the data editor backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Herald is running already, but it does not answer. End it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::AccountBar</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product or organisation…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>%1 is a class of devices, %L2 a number of bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the saved token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes: not limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::AccountFlow</name>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1” and its token from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its publishes stay in the history. The token cannot be brought back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account “%1” was kept, because its token could not be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server of “%1” about the token…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::AccountList</name>
    <message>
        <source>There is an account called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be saved: its id is not a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice account is always there and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account (any more).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::KeychainTokenVault</name>
    <message>
        <source>The keyring could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message>
        <source>The draft cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. Perhaps its window is asking for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The history file was damaged. It was set aside, unchanged, as %1. %n publish(es) could be read and are in the new history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publish(es) were on the way when Herald ended. Their outcome is unknown; the history marks them so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Herald</source>
        <extracomment>window title: %1 template, %2 account; [*] marks a template that was changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – %2 – Herald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::PracticeHost</name>
    <message>
        <source>The practice cloud was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::PublishFlow</name>
    <message>
        <source>The account “%1” is no longer in the list. Use the event in the composer and choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “%1” was published. Published again, it may arrive twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome could not be written to the history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1, in %2</source>
        <extracomment>%1 event name, %2 duration such as &quot;84 ms&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>outcome word, event name, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::Publisher::Job</name>
    <message>
        <source>Herald was closed before the cloud had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::ScopeEditor</name>
    <message>
        <source>My devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id or slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4711 or my-product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
