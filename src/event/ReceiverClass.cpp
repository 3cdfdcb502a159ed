// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/ReceiverClass.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiverClass)
};
} // namespace

ReceiverClass receiverClassFromLimit(int bytes)
{
    for (const ReceiverClass receiver : receiverClasses) {
        if (byteLimit(receiver) == bytes)
            return receiver;
    }
    return defaultReceiverClass;
}

QString receiverClassLabel(ReceiverClass receiver)
{
    switch (receiver) {
    case ReceiverClass::DeviceOsBefore08:
        return Text::tr("Device OS before 0.8");
    case ReceiverClass::DeviceOs08To2:
        return Text::tr("Device OS 0.8 – 2.x");
    case ReceiverClass::DeviceOs3Gen2:
        return Text::tr("Device OS 3 or newer, Gen 2");
    case ReceiverClass::DeviceOs3Gen3:
        return Text::tr("Device OS 3 or newer, Gen 3 and 4");
    case ReceiverClass::CloudEvent63:
        return Text::tr("Device OS 6.3 or newer, CloudEvent");
    }
    Q_UNREACHABLE();
}

} // namespace herald
