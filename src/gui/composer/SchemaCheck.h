// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Expansion.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace herald {

/// Checks data against a JSON Schema on a thread of its own. Of several questions the last one is
/// answered.
class SchemaCheck : public QObject {
    Q_OBJECT
public:
    explicit SchemaCheck(QObject* parent = nullptr);
    /// Lets a check that runs come to its end: a fraction of a second at most.
    ~SchemaCheck() override;

    /// Empty: no schema, every data fits.
    void setSchema(const QString& schema);
    bool hasSchema() const { return !m_schema.isEmpty(); }
    /// What does not fit follows by checked(). Data that is not JSON yet is not checked.
    void check(const QString& written, const ExpandedEvent& expanded);

Q_SIGNALS:
    void checked(const QList<herald::Finding>& findings);

private:
    struct Question {
        QString written;
        ExpandedEvent expanded;
    };
    struct Parsed;

    void ask(const Question& question);
    void finish(const QList<Finding>& findings, quint64 generation);

    QString m_schema;
    std::shared_ptr<Parsed> m_parsed; ///< only the pool's one thread looks into it
    std::optional<Question> m_waiting;
    bool m_isBusy = false;
    quint64 m_generation = 0;
    QThreadPool m_pool;
};

} // namespace herald
