// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace herald {

class ToneLabel;
class ValueEdit;

/// A field for each placeholder of the draft. Hidden while there is none.
class ValuesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ValuesPanel(QWidget* parent = nullptr);

    /// The fields to show, in order; at most 200, and a word about the others. A field that stays
    /// keeps its text, focus and selection.
    void setPlaceholders(const QList<Placeholder>& all);
    void setValues(const PlaceholderValues& values);
    /// Only what was typed or chosen: a placeholder without an entry has its default.
    PlaceholderValues values() const { return m_values; }
    /// The field to mend first, or nothing.
    bool focusFirstEmpty();
    /// Whether there is a button for editPlaceholdersRequested(); at first there is.
    void offerDefinitions(bool areOffered);
    /// Tab comes to the fields from `before`, and goes on to what followed it.
    void followInTabOrder(QWidget* before);

Q_SIGNALS:
    void edited(); ///< a value, by the user
    void editPlaceholdersRequested();
    void fieldsChanged(); ///< there are other fields now: the tab order wants to be set again

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        Placeholder placeholder;
        QLabel* label;
        ValueEdit* edit;
    };

    Field makeField(const Placeholder& placeholder);
    void layOut();
    void refreshIcon();

    QScrollArea* m_scroll;
    QWidget* m_page;
    QGridLayout* m_grid;
    QToolButton* m_define;
    ToneLabel* m_tooMany;
    std::vector<Field> m_fields;
    PlaceholderValues m_values;
};

} // namespace herald
