// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCompleter>
#include <QFuture>
#include <QStringList>

#include <functional>

class QLineEdit;
class QStringListModel;

namespace herald {

/// Names that begin like this, best first, at most `limit` of them.
using NameSource = std::function<QFuture<Result<QStringList>>(const QString& prefix, int limit)>;

/// Offers known names under a line edit while it is typed in. Asks without waiting: an answer that
/// comes after the text has changed again is dropped, and nothing is put into the text that was not
/// chosen.
class NameCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit NameCompleter(QLineEdit& edit);

    void setSource(NameSource source);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const QString& prefix);
    void offer(const QStringList& names, const QString& prefix);

    QLineEdit& m_edit;
    QStringListModel* m_names;
    NameSource m_source;
    quint64 m_generation = 0;
};

} // namespace herald
