// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"
#include "json/JsonReader.h"

#include <QSet>

namespace herald {

/// Reads the JSON of one template file, key by key.
class TemplateFileReader {
public:
    /// The text must outlive the reader.
    explicit TemplateFileReader(QStringView text);

    Result<EventTemplate> read();

private:
    using Token = JsonReader::Token;

    bool takeKey(QSet<QString>& keys);
    bool readMember();
    bool readKnown(const QString& key);
    bool readVersion();
    bool readText(QString& value);
    bool readLines(QString& value, const QString& refusal);
    bool readList(QStringList& items, const QString& refusal);
    bool readItems(QStringList& items, const QString& refusal);
    bool readSwitch(bool& value, const QString& refusal);
    bool readTtl();
    bool readDataMode();
    bool readReceiver();
    bool readScope();
    bool readPlaceholders();
    bool readPlaceholder();
    bool readPlaceholderMember(Placeholder& placeholder, EventTemplate::RawMembers& unknownKeys);
    bool readPlaceholderKind(Placeholder::Kind& kind);
    bool readRaw(const QString& key, EventTemplate::RawMembers& members);

    bool refuse(const QString& text);
    bool fail(qsizetype position, const QString& text, ErrorKind kind = ErrorKind::InvalidInput);
    bool failReading();
    bool failAt(const JsonProblem& problem, ErrorKind kind = ErrorKind::InvalidInput);

    QStringView m_text;
    JsonReader m_reader;
    EventTemplate m_template;
    QSet<QString> m_keys;
    QSet<QString> m_placeholderNames;
    bool m_hasVersion = false;
    Error m_error;
};

/// "Line 3, column 7: what is wrong."
QString problemSentence(const JsonProblem& problem);

} // namespace herald
