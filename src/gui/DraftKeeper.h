// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Draft.h"

#include <QObject>

namespace herald {

class Composer;
class HistoryStore;
struct Error;

/// Saves the draft as it is typed, and brings it back at the start.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Composer& composer, HistoryStore& history, QObject* parent = nullptr);

    /// Reads the saved draft into the composer; ready() follows in any case.
    void restore();

    Draft draft() const;
    /// Puts another draft in the composer and saves it.
    void replace(const Draft& draft);
    /// The template that the draft belongs to from now on; the event stays.
    void setTemplatePath(const QString& path);

Q_SIGNALS:
    void ready();
    void changed(); ///< the event or the template it belongs to
    void failed(const herald::Error& error); ///< said once, until saving works again

private:
    void save();

    Composer& m_composer;
    HistoryStore& m_history;
    QString m_templatePath;
    bool m_failing = false;
    bool m_restored = false;
};

} // namespace herald
