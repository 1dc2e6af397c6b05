// SPDX-License-Identifier: GPL-3.0-or-later
// Rate and time left of what is sent, by a clock that the test sets.
#include "delivery/pace.h"

#include <QTest>

using glassine::delivery::Pace;

class PaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingTooEarly()
    {
        std::int64_t now = 5'000;
        Pace pace([&now] { return now; });
        QCOMPARE(pace.secondsLeft(0, 100), -1.0);
        pace.fileBegan();
        now += 500;
        QCOMPARE(pace.bytesPerSecond(1'000), 0.0);
        now += 1'500;
        QCOMPARE(pace.bytesPerSecond(0), 0.0); // nothing has moved
        QCOMPARE(pace.bytesPerSecond(1'000), 500.0);
        QCOMPARE(pace.secondsLeft(1'000, 2'000), 4.0);
        QCOMPARE(pace.secondsLeft(1'000, -5), 0.0);
    }

    void waitingDoesNotCount()
    {
        std::int64_t now = 0;
        Pace pace([&now] { return now; });
        pace.fileBegan();
        pace.fileBegan(); // two at a time are not twice the time
        now += 2'000;
        pace.fileEnded();
        pace.fileEnded();
        now += 60'000;
        QCOMPARE(pace.bytesPerSecond(4'000), 2'000.0);
        pace.fileBegan();
        now += 2'000;
        QCOMPARE(pace.bytesPerSecond(4'000), 1'000.0);
        QCOMPARE(pace.secondsLeft(4'000, 500), 0.5);
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
