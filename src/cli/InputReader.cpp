// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/InputReader.h"

#include <QLocale>
#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace herald {

InputReader::InputReader(qsizetype maxBytes, QObject* parent)
    : QObject(parent)
    , m_maxBytes(maxBytes)
{
}

QFuture<Result<QByteArray>> InputReader::readFile(const QString& path)
{
    auto future = begin();
    m_file.setFileName(path);
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        watch(m_file.handle());
    else
        finish(failure(ErrorKind::InvalidInput,
            tr("The file %1 cannot be read: %2").arg(path, m_file.errorString())));
    return future;
}

QFuture<Result<QByteArray>> InputReader::readDescriptor(int descriptor)
{
    auto future = begin();
    watch(descriptor);
    return future;
}

QFuture<Result<QByteArray>> InputReader::begin()
{
    m_promise.start();
    return m_promise.future();
}

void InputReader::watch(int descriptor)
{
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputReader::readSome);
}

void InputReader::readSome()
{
    std::array<char, 64 * 1024> buffer {};
    const ssize_t count
        = ::read(static_cast<int>(m_notifier->socket()), buffer.data(), buffer.size());
    if (count > 0)
        m_bytes.append(buffer.data(), count);
    if (m_bytes.size() > m_maxBytes)
        finish(failure(ErrorKind::InvalidInput,
            tr("The input is larger than %1. Nothing was sent.")
                .arg(QLocale().formattedDataSize(m_maxBytes))));
    else if (count == 0)
        finish(m_bytes);
    else if (count < 0 && errno != EINTR && errno != EAGAIN)
        finish(failure(ErrorKind::InvalidInput,
            tr("The input cannot be read: %1").arg(qt_error_string(errno))));
}

void InputReader::finish(const Result<QByteArray>& result)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_promise.addResult(result);
    m_promise.finish();
}

Result<QString> textFromUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorKind::InvalidInput,
            InputReader::tr("The data is not valid UTF-8 text and could not be sent unchanged. "
                            "Convert it first, "
                            "for example to Base64."));
    return text;
}

} // namespace herald
