// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile names, links, special files and forbidden folders, by the real program as an ordinary user: whatever can be
// read is done, everything else is told of, nothing is run, and no control byte reaches a terminal.

#include "scene.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kSomeFailed = 1; // glassine's exit code
constexpr int kPatienceMs = 120'000;

const QByteArrayList &ordinaryNames()
{
    // clang-format off
    static const QByteArrayList names = {
        "new\nline.jpg", "cr\rname.jpg", "tab\tname.jpg", "esc\x1b[31mred\x1b]0;t\x07.jpg", "bell\x07.jpg", "del\x7f.jpg",
        "c1\xc2\x9b" "31m.jpg", "bidi\xe2\x80\xaegpj.exe.jpg", "quote'.jpg", "dquote\".jpg", "$(touch PWNED).jpg",
        "`touch PWNED`.jpg", "a;touch PWNED;.jpg", "|touch PWNED.jpg", "%s%n%x.jpg", "-rf.jpg", "--help.jpg", "@list.jpg",
        "[1-3].jpg", "{name}.jpg", "star*?.jpg", "C:\\x\\y.jpg", "a.jpg[page=1].jpg", "=HYPERLINK(\"x\").jpg",
        "<img src=x>.jpg", " lead.jpg", "trail .jpg", "latin1-\xe9\xff.jpg", "latin1-\xe8\xff.jpg", "overlong-\xc0\xae.jpg",
        "surrogate-\xed\xa0\x80.jpg", "caf\xc3\xa9.jpg", "cafe\xcc\x81.jpg", "IMG.jpg", "IMG.JPG", "img.jpg", "IMG.jpeg",
        QByteArray(251, 'a') + ".jpg", QByteArray("\xf0\x9f\x93\xb7").repeated(62) + ".jpg"};
    // clang-format on
    return names;
}

/// Bytes that a terminal acts on: C0 but the line feed, DEL, and C1 as UTF-8.
bool hasControlBytes(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        if ((byte < 0x20 && byte != '\n') || byte == 0x7f || (byte == 0xc2 && next >= 0x80 && next < 0xa0))
            return true;
    }
    return false;
}

void chmodPath(const QString &path, mode_t mode)
{
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyNameIsDoneAndNoneIsActedOn();
    void pathsLongerThanTheKernelTakesAreToldOf();
    void onlyOrdinaryFilesAreRead();
    void whatMayNotBeReadFailsAlone();

private:
    bool becomeNobody();
    void checkPlain(const QByteArray &text) const;

    std::unique_ptr<Scene> m_scene;
};

void NamesTest::init()
{
    m_scene = std::make_unique<Scene>();
    QDir().mkpath(m_scene->path(u"photos"_s));
}

/// root may read everything; false when nobody else can be had.
bool NamesTest::becomeNobody()
{
    if (::geteuid() != 0)
        return true;
    if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        return false;
    const QString root = m_scene->path(u"."_s);
    for (const char *folder : {"out", "state", "config", "work"})
        QDir().mkpath(m_scene->path(QString::fromLatin1(folder)));
    if (QProcess::execute(u"chown"_s, {u"-hR"_s, u"65534:65534"_s, root}) != 0)
        return false;
    m_scene->setWrapper({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
    return m_scene->run({u"--version"_s}).code == 0; // the program may lie where only its owner reaches it
}

void NamesTest::checkPlain(const QByteArray &text) const
{
    QVERIFY(!text.isEmpty());
    QVERIFY2(!hasControlBytes(text), text.toPercentEncoding(" \n/").constData());
}

void NamesTest::everyNameIsDoneAndNoneIsActedOn()
{
    int seed = 0;
    for (const QByteArray &name : ordinaryNames())
        QVERIFY2(m_scene->addPhoto(name, ++seed), name.toPercentEncoding().constData());
    m_scene->rememberOriginals(u"photos"_s);
    if (!becomeNobody())
        QSKIP("nothing can be run as an ordinary user here");
    const Ending ending = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkPlain(ending.out + ending.err);
    for (const QStringList &command :
         {QStringList{u"report"_s}, m_scene->optimize() + QStringList{u"--json"_s, u"--again"_s},
          QStringList{u"plan"_s} + m_scene->optimize().mid(1)}) {
        const Ending told = m_scene->run(command, kPatienceMs);
        QVERIFY2(told.code == 0, qPrintable(command.first() + u": "_s + told.text()));
        checkPlain(told.out + told.err);
    }
    QProcess search;
    search.start(u"find"_s,
                 {m_scene->path(u"out"_s), u"-name"_s, u"*.jpg"_s, u"-size"_s, u"+0"_s, u"-printf"_s, u"."_s});
    QVERIFY(search.waitForFinished());
    QCOMPARE(search.readAllStandardOutput().size(), 2 * ordinaryNames().size()); // once more under --again
    search.start(u"find"_s,
                 {m_scene->path(u"."_s), u"."_s, u"-maxdepth"_s, u"3"_s, u"-name"_s, u"PWNED*"_s, u"!"_s, u"-path"_s,
                  u"*/proc/*"_s});
    QVERIFY(search.waitForFinished());
    QCOMPARE(search.readAllStandardOutput(), QByteArray());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
}

void NamesTest::pathsLongerThanTheKernelTakesAreToldOf()
{
    QVERIFY(m_scene->addPhoto("near.jpg", 1));
    const QString script =
        u"d=$(printf 'd%.0s' $(seq 200)); cd \"$0\" && for i in $(seq 25); do mkdir $d && cd -P ./$d "
        "|| exit 1; done; cp \"$0/near.jpg\" deep.jpg"_s;
    if (QProcess::execute(u"bash"_s, {u"-c"_s, script, m_scene->path(u"photos"_s)}) != 0)
        QSKIP("no such folder can be made here");
    const Ending ending = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(!ending.hung && !ending.signaled && ending.code <= kSomeFailed, qPrintable(ending.text()));
    QVERIFY(m_scene->outputs().contains(u"near.jpg"_s));
    QVERIFY2(ending.code == kSomeFailed || !ending.err.isEmpty() || m_scene->outputs().size() == 2,
             "the deep one is neither done nor told of");
}

void NamesTest::onlyOrdinaryFilesAreRead()
{
    QVERIFY(m_scene->addPhoto("plain.jpg", 1));
    QVERIFY(m_scene->addPhoto("folder.jpg/inside.jpg", 2));
    const QString photos = m_scene->path(u"photos/"_s);
    const QPair<const char *, const char *> links[] = {{"plain.jpg", "link.jpg"},
                                                       {"nowhere.jpg", "dangling.jpg"},
                                                       {"self.jpg", "self.jpg"},
                                                       {"..", "folder.jpg/up"},
                                                       {"/", "root"},
                                                       {"/dev/zero", "zero.jpg"},
                                                       {"/etc/passwd", "passwd.jpg"},
                                                       {"/proc/self/mem", "memory.jpg"}};
    for (const auto &[target, name] : links)
        QVERIFY(::symlink(target, QFile::encodeName(photos + QString::fromLatin1(name)).constData()) == 0);
    QVERIFY(::mkfifo(QFile::encodeName(photos + u"fifo.jpg"_s).constData(), 0666) == 0);
    QFile empty(photos + u"empty.jpg"_s), sparse(photos + u"sparse.jpg"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly) && sparse.open(QIODevice::WriteOnly));
    constexpr qint64 kTerabyte = qint64(1) << 40;
    const bool isSparse = sparse.resize(kTerabyte);
    if (!becomeNobody())
        QSKIP("nothing can be run as an ordinary user here");
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s), kPatienceMs);
    QVERIFY2(!ending.hung && ending.code == kSomeFailed, qPrintable(ending.text()));
    QStringList inside = m_scene->outputs();
    inside.removeIf([](const QString &name) { return !name.endsWith("inside.jpg"_L1); });
    QCOMPARE(inside.size(), 1); // once, however many ways lead to it
    QVERIFY(m_scene->outputs().contains(u"plain.jpg"_s));
    QVERIFY2(m_scene->outputs().size() <= 3, qPrintable(m_scene->outputs().join(u' ')));
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QVERIFY(ending.out.contains("empty.jpg"));
    QVERIFY(!isSparse || ending.out.contains("sparse.jpg"));
}

void NamesTest::whatMayNotBeReadFailsAlone()
{
    for (const char *name : {"good.jpg", "none.jpg", "writeonly.jpg", "closed/hidden.jpg", "listed/unreachable.jpg"})
        QVERIFY(m_scene->addPhoto(name, static_cast<int>(qstrlen(name))));
    if (!becomeNobody())
        QSKIP("nothing can be run as an ordinary user here");
    const QString photos = m_scene->path(u"photos/"_s);
    chmodPath(photos + u"none.jpg"_s, 0);
    chmodPath(photos + u"writeonly.jpg"_s, 0200);
    chmodPath(photos + u"closed"_s, 0);
    chmodPath(photos + u"listed"_s, 0666);
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s), kPatienceMs);
    for (const char *folder : {"closed", "listed"})
        chmodPath(photos + QString::fromLatin1(folder), 0755);
    QVERIFY2(ending.code == kSomeFailed, qPrintable(ending.text()));
    QCOMPARE(m_scene->outputs(), QStringList(u"good.jpg"_s));
    for (const char *name : {"none.jpg", "writeonly.jpg", "closed", "listed"})
        QVERIFY2((ending.out + ending.err).contains(name), name);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
