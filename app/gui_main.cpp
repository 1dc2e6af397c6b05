// SPDX-License-Identifier: GPL-3.0-or-later
// The window's process: builds the application, loads the translation, shows the one window.

#include "appearance/appearance.h"
#include "base/standard_streams.h"
#include "main_window.h"
#include "screenshots.h"
#include "settings/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>
#include <QTranslator>

namespace {

Q_LOGGING_CATEGORY(startup, "glassine.startup", QtWarningMsg)

/// For measurements, QT_LOGGING_RULES=glassine.startup.info=true: says when the window has painted itself the first time.
class FirstPaint final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, watched, [] { qCInfo(startup, "first paint"); });
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    glassine::occupyStandardStreams();
    glassine::ignoreWriteSignals();
    Q_INIT_RESOURCE(ui); // it lies in a static library, which is linked by reference only
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("glassine"));
    QCoreApplication::setOrganizationName(QStringLiteral("glassine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GLASSINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Glassine"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.glassine.Glassine"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/glassine.svg")));

    QTranslator own, qt;
    const QString language = glassine::ui::Settings().text(glassine::ui::Setting::Language);
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // English is a translation too: it has the plural forms.
    if (own.load(QLocale(), QStringLiteral("glassine"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || own.load(QStringLiteral(":/translations/glassine_en")))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("gui", "Bulk photo optimizer that never harms an original."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("photos"),
                                 QCoreApplication::translate("gui", "Photos and folders to put into the list."),
                                 QStringLiteral("[photos…]"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        QCoreApplication::translate("gui", "Write a picture of every screen to <folder> and quit."),
        QStringLiteral("folder"));
    parser.addOption(screenshots);
    parser.process(application);

    if (parser.isSet(screenshots)) {
        QCoreApplication::setOrganizationName(QStringLiteral("glassine-screenshots"));
        return glassine::ui::writeScreenshots(application, parser.value(screenshots));
    }
    const glassine::ui::Settings settings;
    glassine::ui::applyTheme(application, glassine::ui::Theme(settings.number(glassine::ui::Setting::Appearance)));
    glassine::ui::MainWindow window;
    window.addPaths(parser.positionalArguments());
    if (startup().isInfoEnabled())
        window.installEventFilter(new FirstPaint(&window));
    window.show();
    window.offerWhatWasLeft(parser.positionalArguments().isEmpty());
    return QApplication::exec();
}
