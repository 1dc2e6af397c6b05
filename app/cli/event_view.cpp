// SPDX-License-Identifier: GPL-3.0-or-later
// A batch told to a program: one JSON object per line.

#include "batch_view.h"
#include "events.h"
#include "text.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kTotalsEveryMs = 1000;

class EventView final : public BatchView {
public:
    explicit EventView(Output &out) : m_out(out) {}

    void started(const batch::Session &session) override
    {
        QJsonObject json = {{u"schema"_s, kEventSchema},
                            {u"version"_s, QStringLiteral(GLASSINE_VERSION)},
                            {u"session"_s, session.id()},
                            {u"preset"_s, session.settings().preset.id}};
        putPath(json, u"output"_s, session.settings().outputFolder);
        if (outbox())
            json.insert("sync"_L1, deliveryJson(*outbox()));
        QJsonArray inputs;
        for (const std::string &path : session.settings().inputs) {
            QJsonObject input;
            putPath(input, u"path"_s, path);
            inputs.append(input);
        }
        json.insert("inputs"_L1, inputs);
        writeJsonLine(m_out, event("start", json));
        m_sinceTotals.start();
    }

    void fileSkipped(const files::SkippedFile &file) override
    {
        QJsonObject json = {{u"named"_s, file.named}, {u"error"_s, errorJson(file.reason)}};
        putPath(json, u"path"_s, file.path);
        writeJsonLine(m_out, event("skipped", json));
    }

    void planned(const batch::Session &session) override
    {
        const batch::Plan &plan = session.currentPlan();
        QJsonObject json = {{u"items"_s, static_cast<qint64>(plan.items.size())},
                            {u"outputs"_s, static_cast<qint64>(plan.outputs.size())},
                            {u"numbered"_s, static_cast<qint64>(plan.clashes)},
                            {u"skipped"_s, static_cast<qint64>(plan.skipped.size())},
                            {u"ignored"_s, static_cast<qint64>(plan.ignored)}};
        insertSentAway(json, session);
        if (plan.freeBytes >= 0)
            json.insert("free_bytes"_L1, static_cast<qint64>(plan.freeBytes));
        writeJsonLine(m_out, event("planned", json));
    }

    void itemFinished(const batch::ItemRecord &item) override { writeJsonLine(m_out, event("item", itemJson(item))); }

    void progressed(const batch::Session &session) override
    {
        if (m_sinceTotals.elapsed() < kTotalsEveryMs)
            return;
        m_sinceTotals.restart();
        QJsonObject json = totalsJson(session.totals());
        if (outbox())
            json.insert("sync"_L1, deliveryJson(*outbox()));
        writeJsonLine(m_out, event("totals", json));
    }

    void paused(const Error &reason) override
    {
        writeJsonLine(m_out, event("paused", {{u"error"_s, errorJson(reason)}}));
    }

    void delivered(const delivery::Outbox::Report &report) override
    {
        writeJsonLine(m_out, event("sync", deliveredJson(report)));
    }

    void deliveryFailed(const Error &error) override
    {
        writeJsonLine(m_out, event("error", {{u"error"_s, errorJson(error)}}));
    }

    void stopping() override { writeJsonLine(m_out, event("stopping")); }

    void finished(const batch::Session &session, const Outcome &outcome) override
    {
        QJsonObject json = {{u"session"_s, session.id()},
                            {u"exit"_s, static_cast<int>(outcome.code)},
                            {u"resumable"_s, outcome.resumable},
                            {u"unusable"_s, static_cast<qint64>(outcome.unusable)},
                            {u"totals"_s, totalsJson(session.totals())}};
        if (outbox()) {
            json.insert("sync"_L1, deliveryJson(*outbox()));
            json.insert("unsent"_L1, outcome.unsent);
        }
        insertSentAway(json, session);
        if (outcome.error)
            json.insert("error"_L1, errorJson(*outcome.error));
        writeJsonLine(m_out, event("finish", json));
    }

    bool isBroken() const override { return m_out.isBroken(); }

private:
    /// How many photos go to which services.
    static void insertSentAway(QJsonObject &json, const batch::Session &session)
    {
        QJsonObject services;
        for (const auto &[service, photos] : session.planFigures().sentAway)
            services.insert(fromUtf8(service), static_cast<qint64>(photos));
        if (!services.isEmpty())
            json.insert("sent_away"_L1, services);
    }

    Output &m_out;
    QElapsedTimer m_sinceTotals;
};

} // namespace

std::unique_ptr<BatchView> makeEventView(Output &out)
{
    return std::make_unique<EventView>(out);
}

} // namespace glassine::cli
