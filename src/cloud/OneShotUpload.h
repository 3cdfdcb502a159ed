// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace herald {

/// A request body that can be read once. Qt silently sends a POST again when the server closes
/// early, unless the body cannot be rewound; from this device it gets ContentReSendError instead.
class OneShotUpload : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotUpload(QByteArray body, QObject* parent = nullptr);

    /// From now on no further byte is handed out.
    void stop() { m_isStopped = true; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }

Q_SIGNALS:
    void begun(); ///< the first byte is being handed out
    void exhausted(); ///< the last one was

protected:
    qint64 readData(char* target, qint64 maxSize) override;
    qint64 writeData(const char* /*bytes*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_position = 0;
    bool m_isStopped = false;
};

} // namespace herald
