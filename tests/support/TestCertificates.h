// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace herald {

/// Certificates made by the openssl command for one test: an authority of its own, and servers with
/// good and bad certificates on 127.0.0.1.
class TestCertificates {
public:
    enum class Kind {
        Good,
        SelfSigned,
        Expired,
        NotYetValid,
        OtherHost,
    };

    TestCertificates();
    /// openssl could make the authority.
    bool isValid() const { return m_isValid; }

    QSslCertificate authority() const;
    QString certificateFile(Kind kind);
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    /// For a server with this certificate.
    QSslConfiguration server(Kind kind);

private:
    bool openssl(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    bool m_isValid = false;
};

} // namespace herald
