// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestCertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace herald {

namespace {

constexpr auto authorityConfig = R"([ca]
default_ca = authority
[authority]
new_certs_dir = .
database = index.txt
rand_serial = yes
certificate = ca.pem
private_key = ca-key.pem
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[here]
subjectAltName = IP:127.0.0.1
[elsewhere]
subjectAltName = DNS:elsewhere.example
)";

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qPrintable(path));
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TestCertificates::TestCertificates()
{
    writeFile(m_folder.filePath(QStringLiteral("ca.cnf")), authorityConfig);
    writeFile(m_folder.filePath(QStringLiteral("index.txt")), {});
    m_isValid = openssl(words("req -x509 -newkey rsa:2048 -nodes -keyout ca-key.pem -out ca.pem "
                              "-days 2 -subj /CN=Herald-test-authority"))
        && openssl(words("req -newkey rsa:2048 -nodes -keyout key.pem -out server.csr "
                         "-subj /CN=Herald-test-server"))
        && openssl(words("req -x509 -key key.pem -out self-signed.pem -days 2 -subj /CN=127.0.0.1 "
                         "-addext subjectAltName=IP:127.0.0.1"));
}

bool TestCertificates::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QSslCertificate TestCertificates::authority() const
{
    return QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem"))).value(0);
}

QString TestCertificates::certificateFile(Kind kind)
{
    const char* name = "good";
    const char* begin = "20200101000000Z";
    const char* end = "20990101000000Z";
    const char* extension = "here";
    switch (kind) {
    case Kind::Good:
        break;
    case Kind::SelfSigned:
        return m_folder.filePath(QStringLiteral("self-signed.pem"));
    case Kind::Expired:
        name = "expired";
        end = "20200201000000Z";
        break;
    case Kind::NotYetValid:
        name = "early";
        begin = "20980101000000Z";
        break;
    case Kind::OtherHost:
        name = "elsewhere";
        extension = "elsewhere";
        break;
    }
    const QString file = m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pem"));
    if (!QFile::exists(file)) {
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
            QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-in"),
            QStringLiteral("server.csr"), QStringLiteral("-out"), file,
            QStringLiteral("-startdate"), QString::fromLatin1(begin), QStringLiteral("-enddate"),
            QString::fromLatin1(end), QStringLiteral("-extensions"),
            QString::fromLatin1(extension)});
    }
    return file;
}

QSslConfiguration TestCertificates::server(Kind kind)
{
    QFile key(keyFile());
    if (!key.open(QIODevice::ReadOnly))
        qFatal("No test key");
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile(kind)).value(0));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace herald
