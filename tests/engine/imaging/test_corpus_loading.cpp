// SPDX-License-Identifier: GPL-3.0-or-later
// Real photos through the gate and the loader: GLASSINE_CORPUS names the folder.

#include "engine/imaging/synthetic.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>

using namespace glassine;
using synthetic::VImage;

class TestCorpusLoading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("GLASSINE_CORPUS"))
            QSKIP("GLASSINE_CORPUS does not name a folder of photos");
        QVERIFY(imaging::start("test_corpus_loading").has_value());
    }

    void everyPhotoLoadsUpright()
    {
        const QDir folder(qEnvironmentVariable("GLASSINE_CORPUS") + QStringLiteral("/photos"));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const auto [error, image] = loaded(folder.filePath(name));
            QVERIFY2(error.empty(), qPrintable(name + QStringLiteral(": ") + QString::fromStdString(error)));
            QVERIFY2(image.width() > 1000 || image.height() > 1000, qPrintable(name));
        }
    }

    void everyEdgeCaseLoadsOrSaysWhy()
    {
        const QDir folder(qEnvironmentVariable("GLASSINE_CORPUS") + QStringLiteral("/edge"));
        for (const QString &name : folder.entryList(QDir::Files)) {
            const auto [error, image] = loaded(folder.filePath(name));
            if (error.empty()) {
                QVERIFY2(image.bands() >= 1 && image.bands() <= 5, qPrintable(name));
                if (qEnvironmentVariableIsSet("GLASSINE_VERBOSE"))
                    qInfo().noquote() << name << image.width() << image.height() << image.bands()
                                      << vips_enum_nick(VIPS_TYPE_INTERPRETATION, image.interpretation());
            } else if (qEnvironmentVariableIsSet("GLASSINE_VERBOSE")) {
                qInfo().noquote() << name << QString::fromStdString(error);
            }
        }
    }

private:
    static std::pair<std::string, VImage> loaded(const QString &path)
    {
        const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        Bytes head(files::kSniffBytes);
        const auto got = ::pread(fd.get(), head.data(), head.size(), 0);
        head.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        imaging::Source source;
        source.fd = fd.get();
        source.type = files::sniff(head);
        const auto header = imaging::readHeader(source);
        if (!header)
            return {std::string(errorName(header.error().code)) + " " + header.error().detail, {}};
        auto image = imaging::load(source, *header, {});
        if (!image)
            return {std::string(errorName(image.error().code)) + " " + image.error().detail, {}};
        const auto decoded = imaging::guard(ErrorCode::DamagedInput, {}, [&image] { *image = image->copy_memory(); });
        if (!decoded)
            return {std::string(errorName(decoded.error().code)) + " " + decoded.error().detail, {}};
        if (image->width() != header->upright().width || image->height() != header->upright().height)
            return {"size differs from the header", {}};
        return {{}, *image};
    }
};

QTEST_GUILESS_MAIN(TestCorpusLoading)
#include "test_corpus_loading.moc"
