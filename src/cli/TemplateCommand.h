// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "templates/TemplateLibrary.h"

namespace herald {

/// herald template list | show NAME
class TemplateCommand final : public Command {
    Q_OBJECT
public:
    explicit TemplateCommand(const Environment& environment);

    void start(const QStringList& arguments) override;

private:
    void list();
    void show(const QString& path);

    Syntax m_syntax;
    std::unique_ptr<TemplateLibrary> m_library;
};

} // namespace herald
