// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guards/GuardFlow.h"

namespace herald {

GuardFlow::GuardFlow(GuardKeeper& keeper, QWidget& window)
    : QObject(&window)
    , m_keeper(keeper)
    , m_window(window)
{
}

void GuardFlow::ask(const Account& account, const Event& event, std::function<void()> go)
{
    if (m_keeper.check(account, event).kind != GuardVerdict::Kind::NameWanted)
        return go();
    show(GuardQuestion::forPublish(account, event),
        [this, account, go = std::move(go)](const QString& name) {
            if (m_keeper.open(account, name))
                go();
        });
}

void GuardFlow::askForRun(
    const GuardQuestion& question, std::function<void(const GuardPermit& permit)> go)
{
    if (const auto permit = m_keeper.confirmRun(question.account, {}))
        return go(*permit);
    show(question, [this, account = question.account, go = std::move(go)](const QString& name) {
        if (const auto permit = m_keeper.confirmRun(account, name))
            go(*permit);
    });
}

void GuardFlow::show(const GuardQuestion& question, std::function<void(const QString& name)> typed)
{
    if (m_window.findChild<GuardDialog*>() != nullptr)
        return;
    auto* dialog = new GuardDialog(question, &m_window);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    connect(dialog, &QDialog::accepted, this,
        [dialog, typed = std::move(typed)] { typed(dialog->typedName()); });
    dialog->open();
}

} // namespace herald
