// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/JsonReader.h"
#include "templates/EventTemplate.h"

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

    bool readMember();
    bool readVersion();
    bool readText(QString& value);
    bool readData();
    bool readLines(QString& value);
    bool readPrivate();
    bool readTtl();
    bool readUnknown(const QString& key);

    bool refuse(const QString& text);
    bool fail(qsizetype position, const QString& text, ErrorKind kind = ErrorKind::InvalidInput);
    bool failReading();
    bool failAt(const JsonProblem& problem, ErrorKind kind = ErrorKind::InvalidInput);

    QStringView m_text;
    JsonReader m_reader;
    EventTemplate m_template;
    QSet<QString> m_keys;
    bool m_hasVersion = false;
    Error m_error;
};

/// "Line 3, column 7: what is wrong."
QString problemSentence(const JsonProblem& problem);

} // namespace herald
