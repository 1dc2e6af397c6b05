// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's model without a window: order, filters, groups, edits and their undoing, and 200,000 rows of it.

#include "queue/filter_bar.h"
#include "queue/grid_delegate.h"
#include "queue/queue_model.h"
#include "queue/queue_pane.h"
#include "watched_application.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <ctime>

#include <malloc.h>

using namespace glassine;
using namespace glassine::ui;

namespace {

FoundPhoto photo(const std::string &path, std::int64_t bytes = 1000, files::ContentType type = files::ContentType::Jpeg)
{
    files::FoundFile file;
    file.path = path;
    file.identity.size = bytes;
    file.type = type;
    return std::make_shared<const files::FoundFile>(std::move(file));
}

std::vector<FoundPhoto> manyPhotos(int count)
{
    QRandomGenerator random(1);
    std::vector<FoundPhoto> photos;
    for (int i = 0; i < count; ++i) {
        const QString path =
            QStringLiteral("/photos/%1/IMG_%2.jpg").arg(random.bounded(400)).arg(random.bounded(1'000'000));
        photos.push_back(photo(path.toStdString(), random.bounded(1000, 20'000'000)));
    }
    return photos;
}

QStringList names(const QueueModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

struct Queue {
    PhotoList list;
    QueueModel model{&list};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class QueueModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsNamesAsPeopleCount();
    void sortsDownwardsAndByBytes();
    void filtersByNameFolderAndType();
    void filterIgnoresCase();
    void groupsBelowTheNameOfTheFolder();
    void headingCannotBeSelected();
    void removedPhotosComeBackInTheirPlace();
    void setAsidePhotosStayAndAreNotWanted();
    void selectionSurvivesSorting();
    void typingAheadFindsTheNextName();
    void typingAheadGoesRoundAndKnowsLongNames();
    void narrowListKeepsNamesAndStates();
    void dragsOutTheOriginalBeforeThereIsAResult();
    void thePhotoBesideTheHeadingIsTheCurrentOne();
    void emptyingIsOneStepToUndo();
    void measures200000Rows();
};

void QueueModelTest::sortsNamesAsPeopleCount()
{
    Queue queue;
    queue.list.append({photo("/a/IMG_10.jpg"), photo("/a/img_9.jpg"), photo("/a/IMG_0100.jpg"), photo("/a/DSC_2.jpg")});
    queue.model.sort(QueueModel::Photo, Qt::AscendingOrder);
    QCOMPARE(names(queue.model),
             QStringList({QStringLiteral("DSC_2.jpg"), QStringLiteral("img_9.jpg"), QStringLiteral("IMG_10.jpg"),
                          QStringLiteral("IMG_0100.jpg")}));
}

void QueueModelTest::sortsDownwardsAndByBytes()
{
    Queue queue;
    queue.list.append({photo("/a/1", 30), photo("/a/2", 10), photo("/a/3", 20)});
    queue.model.sort(QueueModel::FileSize, Qt::DescendingOrder);
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("2")}));
    queue.model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
}

void QueueModelTest::filtersByNameFolderAndType()
{
    Queue queue;
    queue.list.append(
        {photo("/paris/a.jpg"), photo("/rome/paris.png", 1, files::ContentType::Png), photo("/rome/b.jpg")});
    Arrangement wanted;
    wanted.text = QStringLiteral("paris");
    queue.model.arrangeBy(wanted);
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("a.jpg"), QStringLiteral("paris.png")}));
    wanted.type = files::ContentType::Png;
    queue.model.arrangeBy(wanted);
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("paris.png")}));
    wanted = {};
    wanted.state = StateFilter::Failed;
    queue.model.arrangeBy(wanted);
    QCOMPARE(queue.model.rowCount(), 0);
}

void QueueModelTest::filterIgnoresCase()
{
    Queue queue;
    queue.list.append({photo("/a/ÄPFEL.jpg"), photo("/a/birnen.jpg")});
    Arrangement wanted;
    wanted.text = QStringLiteral("äpf");
    queue.model.arrangeBy(wanted);
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("ÄPFEL.jpg")}));
}

void QueueModelTest::groupsBelowTheNameOfTheFolder()
{
    Queue queue;
    queue.list.append({photo("/b/1"), photo("/a/2"), photo("/b/3")});
    Arrangement wanted;
    wanted.byFolder = true;
    queue.model.arrangeBy(wanted);
    QCOMPARE(queue.model.rowCount(), 5);
    QCOMPARE(queue.model.index(0, 0).data(QueueModel::FolderRole).toString(), QStringLiteral("/a"));
    QVERIFY(queue.model.index(0, 0).data(QueueModel::HeadingRole).toBool());
    QCOMPARE(queue.model.index(1, 0).data().toString(), QStringLiteral("2"));
    QVERIFY(queue.model.index(2, 0).data(QueueModel::HeadingRole).toBool());
    QCOMPARE(queue.model.index(3, 0).data().toString(), QStringLiteral("1"));
    QCOMPARE(queue.model.shownPhotos(), 3);
}

void QueueModelTest::headingCannotBeSelected()
{
    Queue queue;
    queue.list.append({photo("/b/1")});
    Arrangement wanted;
    wanted.byFolder = true;
    queue.model.arrangeBy(wanted);
    QVERIFY(!queue.model.flags(queue.model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(queue.model.flags(queue.model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

void QueueModelTest::removedPhotosComeBackInTheirPlace()
{
    Queue queue;
    queue.list.append({photo("/a/1"), photo("/a/2"), photo("/a/3"), photo("/a/4")});
    const QStringList before = names(queue.model);
    QSignalSpy edits(&queue.list, &PhotoList::edited);
    queue.list.remove({1, 3});
    QCOMPARE(names(queue.model), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(queue.list.listedCount(), 2);
    queue.list.undoStack()->undo();
    QCOMPARE(names(queue.model), before);
    queue.list.undoStack()->redo();
    QCOMPARE(queue.model.rowCount(), 2);
    QCOMPARE(edits.count(), 3);
}

void QueueModelTest::setAsidePhotosStayAndAreNotWanted()
{
    Queue queue;
    queue.list.append({photo("/a/1"), photo("/a/2")});
    queue.list.setAside({0}, true);
    QCOMPARE(queue.model.rowCount(), 2);
    QCOMPARE(queue.list.wanted(), PhotoIds{1});
    QVERIFY(queue.model.index(0, 0).data(QueueModel::SetAsideRole).toBool());
    queue.list.undoStack()->undo();
    QCOMPARE(queue.list.wanted(), (PhotoIds{0, 1}));
}

void QueueModelTest::selectionSurvivesSorting()
{
    PhotoList list;
    QueueModel model(&list);
    QueuePane pane(&model);
    list.append({photo("/a/c"), photo("/a/a"), photo("/a/b")});
    QVERIFY(pane.selectPhoto("/a/a"));
    QSignalSpy current(&pane, &QueuePane::currentPhotoChanged);
    model.sort(QueueModel::Photo, Qt::AscendingOrder);
    QCOMPARE(pane.selectedPhotos(), PhotoIds{1});
    QCOMPARE(pane.currentPhoto(), std::optional<PhotoId>(1));
    QCOMPARE(pane.view()->currentIndex().row(), 0);
}

void QueueModelTest::typingAheadFindsTheNextName()
{
    PhotoList list;
    QueueModel model(&list);
    QueuePane pane(&model);
    pane.resize(800, 400);
    pane.show();
    list.append({photo("/a/alpha"), photo("/a/Beta"), photo("/a/gamma")});
    pane.view()->setFocus();
    QTest::keyClicks(pane.view(), QStringLiteral("be"));
    QCOMPARE(pane.currentPhoto(), std::optional<PhotoId>(1));
}

void QueueModelTest::typingAheadGoesRoundAndKnowsLongNames()
{
    PhotoList list;
    QueueModel model(&list);
    list.append({photo("/a/Wedding 0001.jpg"), photo("/a/Wedding 0002.jpg"), photo("/a/b"), photo("/a/Äpfel")});
    const auto match = [&](int from, const char *text, Qt::MatchFlags flags) {
        const auto found = model.match(model.index(from, 0), Qt::DisplayRole, QString::fromUtf8(text), 1, flags);
        return found.isEmpty() ? -1 : found.front().row();
    };
    const Qt::MatchFlags round = Qt::MatchStartsWith | Qt::MatchWrap;
    QCOMPARE(match(0, "wedding 0002", round), 1); // more than eight letters
    QCOMPARE(match(2, "WEDDING", round), 0);
    QCOMPARE(match(2, "wedding", Qt::MatchStartsWith), -1);
    QCOMPARE(match(0, "ä", round), 3);
    QCOMPARE(match(0, "wedding 0003", round), -1);
    QCOMPARE(match(0, "b0", round), -1); // a name's end is no letter
}

void QueueModelTest::narrowListKeepsNamesAndStates()
{
    PhotoList list;
    QueueModel model(&list);
    QueuePane pane(&model);
    auto *view = pane.findChild<QTableView *>();
    pane.resize(1000, 400);
    pane.show();
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        QVERIFY(!view->isColumnHidden(column));
    pane.resize(330, 400);
    QTRY_VERIFY(view->isColumnHidden(QueueModel::Pixels));
    QVERIFY(!view->isColumnHidden(QueueModel::Photo) && !view->isColumnHidden(QueueModel::State));
    QVERIFY(view->columnWidth(QueueModel::Photo) >= 100);
    pane.resize(1000, 400);
    QTRY_VERIFY(!view->isColumnHidden(QueueModel::Pixels));
}

void QueueModelTest::dragsOutTheOriginalBeforeThereIsAResult()
{
    Queue queue;
    queue.list.append({photo("/a/with space.jpg")});
    const std::unique_ptr<QMimeData> mime(queue.model.mimeData({queue.model.index(0, 0), queue.model.index(0, 1)}));
    QCOMPARE(mime->urls(), QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/a/with space.jpg"))});
}

void QueueModelTest::thePhotoBesideTheHeadingIsTheCurrentOne()
{
    PhotoList list;
    QueueModel model(&list);
    QueuePane pane(&model);
    list.append({photo("/a/1"), photo("/b/2")});
    QSignalSpy current(&pane, &QueuePane::currentPhotoChanged);
    pane.selectPhoto("/a/1");
    pane.filterBar()->setGrouped(true);
    pane.step(1); // over the heading of /b
    QCOMPARE(current.last().first().toByteArray(), QByteArray("/b/2"));
}

void QueueModelTest::emptyingIsOneStepToUndo()
{
    Queue queue;
    queue.list.append({photo("/a/1"), photo("/a/2")});
    queue.list.clear();
    QCOMPARE(queue.model.rowCount(), 0);
    queue.list.undoStack()->undo();
    QCOMPARE(queue.model.rowCount(), 2);
}

// Printed, not judged: a time says something about the machine as well.
void QueueModelTest::measures200000Rows()
{
    constexpr int kRows = 200'000;
    ::malloc_trim(0);
    const qint64 before = residentBytes();
    PhotoList list;
    QueueModel model(&list);
    QueuePane pane(&model);
    pane.resize(1100, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto photos = manyPhotos(kRows);
    const auto measure = [&](const char *what, const auto &work) {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t begin = std::clock(); // what this process had: the machine may be shared
        work();
        const double worked = 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
        pane.view()->viewport()->repaint();
        const double painted = 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC;
        qInfo("%-28s %6.1f ms, painted %6.1f ms, %6.1f ms by the clock", what, worked, painted,
              double(clock.nsecsElapsed()) / 1e6);
    };
    measure("add", [&] { list.append(photos); });
    QCOMPARE(model.rowCount(), kRows);
    measure("sort by name", [&] { model.sort(QueueModel::Photo, Qt::AscendingOrder); });
    measure("sort by name, down", [&] { model.sort(QueueModel::Photo, Qt::DescendingOrder); });
    measure("sort by bytes", [&] { model.sort(QueueModel::FileSize, Qt::AscendingOrder); });
    measure("select all", [&] { pane.selectAll(); });
    QCOMPARE(pane.selectedPhotos().size(), std::size_t(kRows));
    measure("sort with all selected", [&] { model.sort(QueueModel::Photo, Qt::AscendingOrder); });
    QCOMPARE(pane.selectedPhotos().size(), std::size_t(kRows));
    Arrangement wanted = model.arrangement();
    measure("filter by text", [&] {
        wanted.text = QStringLiteral("123");
        model.arrangeBy(wanted);
    });
    QVERIFY(model.rowCount() > 0 && model.rowCount() < kRows);
    measure("filter off", [&] {
        wanted.text.clear();
        model.arrangeBy(wanted);
    });
    measure("filter by state", [&] {
        wanted.state = StateFilter::Waiting;
        model.arrangeBy(wanted);
    });
    measure("group by folder", [&] {
        wanted.byFolder = true;
        model.arrangeBy(wanted);
    });
    measure("ungroup", [&] {
        wanted.byFolder = false;
        model.arrangeBy(wanted);
    });
    measure("scroll to the end", [&] { pane.view()->scrollToBottom(); });
    measure("to the grid", [&] { pane.filterBar()->setGrid(true); });
    measure("grid, scroll to the top", [&] { pane.view()->scrollToTop(); });
    measure("grid, sort", [&] { model.sort(QueueModel::FileSize, Qt::DescendingOrder); });
    measure("type ahead, no such name", [&] { QTest::keyClicks(pane.view(), QStringLiteral("zz")); });
    measure("remove 1000 scattered", [&] {
        PhotoIds ids;
        for (PhotoId id = 0; id < kRows; id += 200)
            ids.push_back(id);
        list.remove(ids);
    });
    measure("undo", [&] { list.undoStack()->undo(); });
    QCOMPARE(list.listedCount(), qint64(kRows));
    qInfo("resident: %.0f MB more than before", double(residentBytes() - before) / 1e6);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    constexpr qint64 kMost = 300'000'000;
    QVERIFY(residentBytes() < kMost);
#endif
}

GLASSINE_WINDOW_TEST_MAIN(QueueModelTest)
#include "queue_model_test.moc"
