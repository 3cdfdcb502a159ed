// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace herald {

/// The kind of device that is to receive the event; it decides how many bytes of data get through.
/// Limits: Device OS API limits pages and typed publish; they are device limits, none is known for
/// the HTTP endpoint.
enum class ReceiverClass {
    DeviceOsBefore08 = 255,
    DeviceOs08To2 = 622,
    DeviceOs3Gen2 = 864,
    DeviceOs3Gen3 = 1024,
    CloudEvent63 = 16384,
};

inline constexpr std::array receiverClasses {ReceiverClass::DeviceOsBefore08,
    ReceiverClass::DeviceOs08To2, ReceiverClass::DeviceOs3Gen2, ReceiverClass::DeviceOs3Gen3,
    ReceiverClass::CloudEvent63};
inline constexpr ReceiverClass defaultReceiverClass = ReceiverClass::DeviceOs08To2;

/// Bytes of data, counted in UTF-8.
constexpr int byteLimit(ReceiverClass receiver)
{
    return static_cast<int>(receiver);
}
/// The class with this byte limit, or the default.
ReceiverClass receiverClassFromLimit(int bytes);
/// "Device OS 0.8 – 2.x", in the user's language.
QString receiverClassLabel(ReceiverClass receiver);

} // namespace herald
