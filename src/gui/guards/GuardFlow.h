// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guards/GuardDialog.h"
#include "publishing/GuardKeeper.h"

#include <functional>

namespace herald {

/// Asks, where the account's guard wants that, before a publish by hand and before each run. One
/// question at a time; where it is cancelled nothing goes on.
class GuardFlow : public QObject {
    Q_OBJECT
public:
    GuardFlow(GuardKeeper& keeper, QWidget& window);

    /// Goes on at once where the name need not be typed; that the event is refused anyway is
    /// Publisher's to tell.
    void ask(const Account& account, const Event& event, std::function<void()> go);
    /// The same for each run of a guarded account, open or not; an account without a guard gets
    /// its permit at once. The question is what is asked of a guarded one.
    void askForRun(
        const GuardQuestion& question, std::function<void(const GuardPermit& permit)> go);

private:
    void show(const GuardQuestion& question, std::function<void(const QString& name)> typed);

    GuardKeeper& m_keeper;
    QWidget& m_window;
};

} // namespace herald
