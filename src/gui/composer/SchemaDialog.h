// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDialog>
#include <QTimer>

namespace herald {

class DataEditor;
class ToneLabel;

/// The JSON Schema of a draft: written here or loaded from a file, checked, and made a sample from.
class SchemaDialog : public QDialog {
    Q_OBJECT
public:
    explicit SchemaDialog(const QString& schema, QWidget* parent = nullptr);

    QString schema() const; ///< empty: none

Q_SIGNALS:
    void sampleMade(
        const QString& sample); ///< to stand in the data; the schema stays to be accepted

private:
    void build();
    void askForFile();
    void load(const QString& fileName);
    void makeSample();
    void check();
    void say(const Result<QString>& sample);

    DataEditor* m_editor;
    ToneLabel* m_finding;
    QTimer m_pause; ///< checking waits for a pause in typing
    quint64 m_generation = 0;
};

} // namespace herald
