// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Lineage.h"
#include "templates/TemplateEntry.h"

#include <QObject>

#include <optional>

namespace herald {

class HistoryPane;
class TemplateFlow;
class TemplateLibrary;
struct Event;
struct Publish;

/// From a publish of the history back to the composer and the templates. It only fills the
/// composer: nothing is sent before the user has seen what would be.
class HistoryReuse : public QObject {
    Q_OBJECT
public:
    HistoryReuse(const TemplateLibrary& library, TemplateFlow& templates, HistoryPane& history,
        QObject* parent);

    /// Why openWithTodaysValues() cannot be done, for the user; empty: it can.
    QString whyNot(const Lineage& lineage) const;
    /// The template as it is now, with the values that filled it then; what is built in (the time,
    /// a counter) is taken anew when it is published.
    void openWithTodaysValues(const Publish& publish);

Q_SIGNALS:
    void announced(const QString& text);

private:
    std::optional<TemplateEntry> templateOf(const Lineage& lineage) const;

    void saveAsTemplate(const Event& event);

    const TemplateLibrary& m_library;
    TemplateFlow& m_templates;
};

} // namespace herald
