// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/SchemaCheck.h"

#include "json/JsonSchema.h"

#include <algorithm>
#include <utility>

namespace herald {

namespace {

constexpr uint stackBytes = 8 * 1024 * 1024; // JsonSchema needs 2 MiB; sanitizers need more

bool isJson(const ExpandedEvent& expanded)
{
    return std::none_of(
        expanded.findings.begin(), expanded.findings.end(), [](const Finding& finding) {
            return finding.field == Finding::Field::Data && finding.line > 0;
        });
}

} // namespace

struct SchemaCheck::Parsed {
    QString text;
    Result<JsonSchema> schema;
};

SchemaCheck::SchemaCheck(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(stackBytes);
}

SchemaCheck::~SchemaCheck() = default;

void SchemaCheck::setSchema(const QString& schema)
{
    m_schema = schema;
}

void SchemaCheck::check(const QString& written, const ExpandedEvent& expanded)
{
    ++m_generation;
    m_waiting.reset();
    if (m_schema.isEmpty() || written.isEmpty() || !isJson(expanded)) {
        Q_EMIT checked({});
        return;
    }
    if (m_isBusy)
        m_waiting = Question {written, expanded};
    else
        ask({written, expanded});
}

void SchemaCheck::ask(const Question& question)
{
    m_isBusy = true;
    m_pool.start([this, question, schema = m_schema, generation = m_generation] {
        if (!m_parsed || m_parsed->text != schema)
            m_parsed = std::make_shared<Parsed>(Parsed {schema, JsonSchema::fromText(schema)});
        QList<Finding> findings;
        if (m_parsed->schema) {
            findings = schemaFindings(question.written, question.expanded,
                m_parsed->schema->check(question.expanded.data.text));
        } else {
            Finding broken;
            broken.field = Finding::Field::Data;
            //: %1 says what is wrong with the schema
            broken.text
                = tr("The JSON Schema cannot be used: %1").arg(m_parsed->schema.error().text);
            findings = {broken};
        }
        QMetaObject::invokeMethod(
            this, [this, findings, generation] { finish(findings, generation); },
            Qt::QueuedConnection);
    });
}

void SchemaCheck::finish(const QList<Finding>& findings, quint64 generation)
{
    m_isBusy = false;
    if (generation == m_generation)
        Q_EMIT checked(findings);
    if (m_waiting)
        ask(*std::exchange(m_waiting, std::nullopt));
}

} // namespace herald
