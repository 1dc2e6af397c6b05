// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/report_export.h"

#include "appearance/brief_path.h"
#include "batch/report.h"

#include <QPointer>
#include <QSaveFile>

namespace glassine::ui {

namespace {

/// Empty when it went well.
QString writeReport(const QString &sessionId, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ReportExport::tr("The report cannot be written to %1: %2").arg(path, file.errorString());
    const auto written = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)
        ? batch::writeCsvReport(sessionId, file)
        : batch::writeJsonReport(sessionId, file);
    if (!written)
        return briefSentence(written.error());
    return file.commit() ? QString()
                         : ReportExport::tr("The report cannot be written to %1: %2").arg(path, file.errorString());
}

} // namespace

ReportExport::ReportExport(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ReportExport::~ReportExport()
{
    m_thread.waitForDone();
}

void ReportExport::write(const QString &sessionId, const QString &path)
{
    const QPointer<ReportExport> self(this);
    m_thread.start([self, sessionId, path] {
        const QString problem = writeReport(sessionId, path);
        QMetaObject::invokeMethod(self.data(), [self, path, problem] {
            if (!self)
                return;
            if (problem.isEmpty())
                Q_EMIT self->written(path);
            else
                Q_EMIT self->failed(problem);
        });
    });
}

} // namespace glassine::ui
