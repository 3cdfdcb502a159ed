// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

#include <cstddef>
#include <cstdint>

/// Ends the process where something that must always hold does not.
inline void mustHold(bool holds, const char* what)
{
    if (!holds)
        qFatal("does not hold: %s", what);
}

inline QByteArray fuzzBytes(const uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}
