// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QIODevice;
class QSocketNotifier;

namespace herald {

/// Tells when nobody reads a pipe any more (`herald watch | head`), even while nothing is written.
/// Of anything but a pipe it tells nothing.
class PipeWatch : public QObject {
    Q_OBJECT
public:
    explicit PipeWatch(const QIODevice& out, QObject* parent = nullptr);
    ~PipeWatch() override;

Q_SIGNALS:
    void closed(); ///< once

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace herald
