// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/SingleInstance.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

class tst_SingleInstance : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void theSecondCallsTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        const QSignalSpy called(&first, &SingleInstance::called);

        SingleInstance second(folder.path());
        QVERIFY(!second.claim());
        const QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        second.callFirst();
        QTRY_COMPARE(called.size(), 1);
        QTRY_COMPARE(handedOver.size(), 1);
    }

    void otherFoldersAreOtherWindows()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
    }

    void theNextTakesOverWhenTheFirstIsGone()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.claim());
        }
        SingleInstance next(folder.path());
        QVERIFY(next.claim());
    }

    void makesTheFolderForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        SingleInstance first(data);
        QVERIFY(first.claim());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(data) & others));
    }
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
