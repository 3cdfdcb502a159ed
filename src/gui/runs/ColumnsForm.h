// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/ColumnMapping.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace herald {

/// Which column of a file each part of the event is read from: a combo box for each part.
class ColumnsForm : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsForm(QWidget* parent = nullptr);

    /// With what the columns' names suggest.
    void setColumns(const QStringList& columns, const QList<Placeholder>& placeholders);
    ColumnMapping mapping() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    QComboBox* add(const QString& label, const QString& objectName, const QString& otherwise,
        const QStringList& columns, const QString& chosen);
    void clear();

    QFormLayout* m_form;
    QComboBox* m_name = nullptr;
    QComboBox* m_data = nullptr;
    QComboBox* m_isPrivate = nullptr;
    QComboBox* m_ttl = nullptr;
    QMap<QString, QComboBox*> m_values; ///< by the placeholder's name
};

/// The placeholders that the columns of a file can fill: those with a definition, and those that
/// are only used in name and data.
QList<Placeholder> fillablePlaceholders(const Composition& composition);

} // namespace herald
