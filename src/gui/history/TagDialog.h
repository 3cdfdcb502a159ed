// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace herald {

class PublishMarks;
class TagEdit;
class ToneLabel;

/// Asks for one tag, to be put on the selected publishes or taken off them.
class TagDialog : public QDialog {
    Q_OBJECT
public:
    enum class Deed { Add, Remove };

    TagDialog(PublishMarks& marks, Deed deed, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString& tag);

private:
    TagEdit* m_tag;
    ToneLabel* m_problem;
};

} // namespace herald
