// SPDX-License-Identifier: GPL-3.0-or-later
// Photos cut off or with flipped bits: noticed where that can be seen, and the originals stay as they are.
// GLASSINE_HOSTILE adds the damaged files of that set.

#include "scene.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

bool isNoticed(const QJsonObject &event)
{
    if (event.value(u"event"_s) == u"skipped"_s || event.value(u"state"_s) != u"done"_s)
        return true;
    return !event.value(u"warnings"_s).toArray().isEmpty()
        || !event.value(u"outputs"_s).toArray().first()[u"warnings"_s].toArray().isEmpty();
}

} // namespace

class DamagedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyCutIsNoticed();
    void flippedBitsOfAPngAreNoticed();
    void mostOfTheHostileSetIsNoticed();

private:
    /// Runs over damaged/; names of what went by without a word.
    QStringList unnoticed();

    std::unique_ptr<Scene> m_scene;
    int m_answers = 0;
};

void DamagedTest::init()
{
    m_scene = std::make_unique<Scene>();
}

QStringList DamagedTest::unnoticed()
{
    m_scene->rememberOriginals(u"damaged"_s);
    const Ending ending = m_scene->run({u"optimize"_s, m_scene->path(u"damaged"_s), u"--preset"_s, u"web-2048"_s,
                                        u"--output"_s, m_scene->path(u"out"_s), u"--json"_s},
                                       kPatienceMs);
    QStringList names;
    m_answers = 0;
    for (const QJsonObject &event : ending.events()) {
        if (event.value(u"event"_s) != u"item"_s && event.value(u"event"_s) != u"skipped"_s)
            continue;
        ++m_answers;
        if (!isNoticed(event))
            names.append(event.value(u"path"_s).toString());
    }
    names += m_scene->changedOriginals();
    names += m_scene->leftovers();
    return names;
}

void DamagedTest::everyCutIsNoticed()
{
    int files = 0;
    QDirIterator samples(qEnvironmentVariable("GLASSINE_SOURCE_DIR") + "/resources/samples"_L1,
                         {u"*.jpg"_s, u"*.png"_s, u"*.gif"_s, u"*.tif"_s, u"*.heic"_s, u"*.webp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QByteArray whole = contentOf(samples.next());
        const auto keep = [&](qsizetype bytes) {
            write(m_scene->path(u"damaged/%1-%2"_s.arg(bytes).arg(samples.fileName())), whole.left(bytes));
            ++files;
        };
        keep(whole.size() / 2);
        keep(whole.size() * 99 / 100);
    }
    QVERIFY(files > 20);
    QCOMPARE(unnoticed(), QStringList());
    QCOMPARE(m_answers, files);
}

void DamagedTest::flippedBitsOfAPngAreNoticed()
{
    const QByteArray whole = contentOf(qEnvironmentVariable("GLASSINE_SOURCE_DIR")
                                       + "/resources/samples/city/P1090502.png"_L1);
    constexpr int kPlaces = 12;
    for (int i = 1; i <= kPlaces; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = whole.size() * i / (kPlaces + 1);
        flipped[at] = char(flipped[at] ^ (1 << (i % 8)));
        write(m_scene->path(u"damaged/%1.png"_s.arg(i)), flipped);
    }
    QCOMPARE(unnoticed(), QStringList());
    QCOMPARE(m_answers, kPlaces);
}

void DamagedTest::mostOfTheHostileSetIsNoticed()
{
    const QString archive = qEnvironmentVariable("GLASSINE_HOSTILE") + "/dev.tar.gz"_L1;
    if (!QFile::exists(archive))
        QSKIP("GLASSINE_HOSTILE does not name a folder with dev.tar.gz");
    const QString folder = m_scene->path(u"damaged"_s);
    QDir().mkpath(folder);
    QCOMPARE(QProcess::execute(u"tar"_s,
                               {u"--no-same-owner"_s, u"-xzf"_s, archive, u"-C"_s, folder, u"--wildcards"_s,
                                u"*/truncated/*"_s, u"*/bitflip/*"_s}),
             0);
    const QStringList missed = unnoticed();
    qInfo("noticed %lld of %d damaged files", qlonglong(m_answers - missed.size()), m_answers);
    // Nobody sees a flipped bit in a JPEG's picture data: 40 of 53 is what is in the files.
    QVERIFY(m_answers > 0 && (m_answers - missed.size()) * 53 >= m_answers * 40);
    for (const QString &name : missed)
        QVERIFY2(name.contains("/bitflip/"_L1) && name.endsWith(".jpg"_L1), qPrintable(name));
}

QTEST_GUILESS_MAIN(DamagedTest)
#include "damaged_test.moc"
