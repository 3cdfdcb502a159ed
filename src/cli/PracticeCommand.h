// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "practice/PracticeCloud.h"

namespace herald {

/// herald practice
class PracticeCommand final : public Command {
    Q_OBJECT
public:
    explicit PracticeCommand(const Environment& environment);

    void start(const QStringList& arguments) override;

private:
    Result<quint16> wantedPort() const;

    Syntax m_syntax;
    std::unique_ptr<PracticeCloud> m_cloud;
};

} // namespace herald
