// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QFile>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSocketNotifier>

#include <memory>

namespace herald {

/// Reads a file, a pipe or standard input to its end without blocking the event loop.
class InputReader : public QObject {
    Q_OBJECT
public:
    InputReader(qsizetype maxBytes, QObject* parent);

    QFuture<Result<QByteArray>> readFile(const QString& path);
    QFuture<Result<QByteArray>> readDescriptor(int descriptor);

private:
    QFuture<Result<QByteArray>> begin();
    void watch(int descriptor);
    void readSome();
    void finish(const Result<QByteArray>& result);

    const qsizetype m_maxBytes;
    QFile m_file;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_bytes;
    QPromise<Result<QByteArray>> m_promise;
};

/// The bytes as text; refuses what is not UTF-8, because it could not be sent byte for byte.
Result<QString> textFromUtf8(const QByteArray& bytes);

} // namespace herald
