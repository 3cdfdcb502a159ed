// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportCollector.h"
#include "templates/TemplateImportVariables.h"

#include <utility>

namespace herald {

/// A request of a collection, as far as it can be a publish.
struct ImportRequest {
    enum class Body { None, Text, Fields, Other };

    QStringList names = {}; ///< of the folders and its own
    ImportOrigin origin = {};
    QString method = {};
    QString url = {}; ///< as typed
    Body body = Body::None;
    QString text = {}; ///< JSON, or a form as it is sent
    QList<std::pair<QString, QString>> fields = {}; ///< not encoded
    QString description = {};
    bool hasToken = false; ///< a header or a setting would authorise it
};

/// Whether one of these headers holds a token.
bool holdsToken(const QList<std::pair<QString, QString>>& headers);

/// Takes the request as a template where it publishes an event, else says why not.
class TemplateImportRequest {
public:
    TemplateImportRequest(TemplateImportVariables& variables, TemplateImportCollector& collector);

    void take(const ImportRequest& request);

private:
    void keepUsedPlaceholders();
    bool readAddress(const ImportRequest& request);
    bool readBody(const ImportRequest& request);
    bool readJson(const ImportRequest& request);
    void readForm(const QString& text);
    void readField(const QString& name, const QString& value);
    void readTtl(const QString& value);
    QString converted(const QString& text);
    void say(const ImportRequest& request);
    bool refuse(const ImportRequest& request, const QString& text);

    TemplateImportVariables& m_variables;
    TemplateImportCollector& m_collector;
    EventTemplate m_template;
    QStringList m_unknown; ///< variables without an equal
    QStringList m_notes;
    bool m_hasToken = false;
};

} // namespace herald
