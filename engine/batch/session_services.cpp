// SPDX-License-Identifier: GPL-3.0-or-later
// Renditions that services make: the photo is looked at here, sent, and what comes back is kept and given to a worker like pixels
// of its own, which makes the output of it and proves it (see pipeline::takeMade).
#include "batch/session_private.h"

#include "pipeline/service_order.h"

#include <QJsonDocument>

#include <algorithm>

#include <fcntl.h>

namespace glassine::batch {

/// One rendition on its way to a service and back.
struct Session::Private::Errand {
    std::int64_t item = 0;
    std::uint64_t serial = 0;
    std::size_t place = 0; ///< among the flight's renditions
    std::string service;
    QByteArray wishes;
    std::string key; ///< in ReturnedFiles
    std::shared_ptr<Prepared> prepared;
    std::optional<files::OutputFile> returning; ///< what is being filled in
    int output() const { return prepared->outputs[place].fd(); }
};

namespace {

UniqueFd duplicate(int fd)
{
    return UniqueFd(::fcntl(fd, F_DUPFD_CLOEXEC, 3));
}

bool isSentAway(const pipeline::Recipe &recipe, int rendition)
{
    return !pipeline::madeBy(recipe.renditions[static_cast<std::size_t>(rendition)]).empty();
}

} // namespace

/// What is wrong with one is known before anything runs.
Result<void> Session::Private::openServices()
{
    services.clear();
    for (int number = 0; number < settings.presetCount(); ++number)
        for (const auto &rendition : settings.presetAt(number).recipe.renditions) {
            const std::string name = pipeline::madeBy(rendition);
            if (name.empty() || services.contains(name))
                continue;
            if (!serviceFactory)
                return fail(ErrorCode::DestinationNotFound, name);
            GLASSINE_TRY(auto service, serviceFactory(name));
            services.emplace(name, std::move(service));
        }
    return {};
}

void Session::Private::cancelWork()
{
    if (runner)
        runner->cancelAll();
    for (const auto &[name, service] : services)
        service->cancelAll();
}

/// Sees to it that a worker finds what it needs. A photo that is to be sent away is looked at first: what cannot be read, or not be
/// made there, is not sent.
void Session::Private::furnish(Flight &flight)
{
    const pipeline::Recipe &recipe = presetOf(flight.id).recipe;
    const bool isSent = std::any_of(flight.renditions.begin(), flight.renditions.end(),
                                    [&](int rendition) { return isSentAway(recipe, rendition); });
    if (!isSent) {
        flight.stage = Flight::Stage::Ready;
        return pump();
    }
    if (state != State::Running) // a pause: nothing new leaves
        return giveBack(flight.id);
    if (const auto obstacle = pipeline::serviceObstacle(table.type(flight.id)))
        return sendAway(flight, {}, obstacle);
    flight.stage = Flight::Stage::Looking;
    worker::Job job;
    job.id = flight.id;
    job.kind = worker::JobKind::Probe;
    job.type = table.type(flight.id);
    job.limits = settings.limits;
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(duplicate(flight.prepared->snapshot.fd.get()));
    runner->submit(std::move(job), std::move(descriptors),
                   [this, item = flight.id, serial = flight.serial](Result<worker::Reply> reply) {
                       if (auto *current = flightFor(item, serial))
                           looked(*current, std::move(reply));
                   });
}

void Session::Private::looked(Flight &flight, Result<worker::Reply> reply)
{
    if (!reply || !reply->ok)
        return workFailed(flight, reply ? reply->error : reply.error());
    if (state != State::Running)
        return giveBack(flight.id);
    sendAway(flight, reply->facts.size, pipeline::serviceObstacle(presetOf(flight.id).recipe, reply->facts));
}

/// What stands in the way concerns what would be made there, not the others.
void Session::Private::sendAway(Flight &flight, Size photo, const std::optional<std::string> &obstacle)
{
    const pipeline::Recipe &recipe = presetOf(flight.id).recipe;
    flight.stage = Flight::Stage::Away;
    for (std::size_t place = 0; place < flight.renditions.size(); ++place) {
        if (!isSentAway(recipe, flight.renditions[place]))
            continue;
        if (obstacle)
            flight.lost[place] = {ErrorCode::OperationFailed, table.path(flight.id), *obstacle};
        else
            fetchOrSend(flight, place, photo);
    }
    if (flight.away == 0)
        return allBack(flight);
    pump(); // the next may be read meanwhile
}

/// What came back before the session was interrupted is here.
void Session::Private::fetchOrSend(Flight &flight, std::size_t place, Size photo)
{
    const auto &rendition = presetOf(flight.id).recipe.renditions[static_cast<std::size_t>(flight.renditions[place])];
    auto errand = std::make_shared<Errand>();
    errand->item = flight.id;
    errand->serial = flight.serial;
    errand->place = place;
    errand->service = pipeline::madeBy(rendition);
    errand->wishes = QJsonDocument(pipeline::serviceOrder(rendition, photo)).toJson(QJsonDocument::Compact);
    errand->key = ReturnedFiles::key(flight.prepared->snapshot.hash, errand->service, errand->wishes);
    errand->prepared = flight.prepared;
    ++flight.away;
    flight.returned.push_back(errand->key);
    committer->run([this, errand, files = ReturnedFiles::of(stateFolder, id), mark = tag]() -> std::function<void()> {
        auto isHere = files.copyTo(errand->output(), errand->key);
        std::optional<Error> error = isHere ? std::nullopt : std::optional(isHere.error());
        if (isHere && !*isHere) {
            auto begun = files.begin(mark);
            if (begun)
                errand->returning = std::move(*begun);
            else
                error = begun.error();
        }
        return [this, errand, error] {
            if (error || !errand->returning)
                cameBack(*errand, error ? Result<void>(fail(*error)) : Result<void>());
            else
                send(errand);
        };
    });
}

void Session::Private::send(const std::shared_ptr<Errand> &errand)
{
    const auto service = services.find(errand->service);
    if (!flightFor(errand->item, errand->serial) || service == services.end())
        return; // stopped meanwhile
    ServiceOrder order;
    order.path = table.path(errand->item);
    order.mime = std::string(files::contentTypeRow(table.type(errand->item)).mime);
    order.wishes = errand->wishes;
    order.photo = duplicate(errand->prepared->snapshot.fd.get());
    order.result = duplicate(errand->returning->fd());
    setItemState(errand->item, ItemState::Running);
    service->second->make(std::move(order), [this, errand](Result<void> made) { keepMade(errand, std::move(made)); });
}

/// It has its name in the session's folder before anything else is done with it.
void Session::Private::keepMade(const std::shared_ptr<Errand> &errand, Result<void> made)
{
    if (!made)
        return cameBack(*errand, made);
    committer->run([this, errand, files = ReturnedFiles::of(stateFolder, id)]() -> std::function<void()> {
        Result<void> kept = files.keep(*errand->returning, errand->key);
        if (kept) {
            const auto copied = files.copyTo(errand->output(), errand->key);
            if (!copied)
                kept = fail(copied.error());
        }
        return [this, errand, kept] { cameBack(*errand, kept); };
    });
}

void Session::Private::cameBack(const Errand &errand, const Result<void> &made)
{
    Flight *flight = flightFor(errand.item, errand.serial);
    if (flight == nullptr)
        return;
    if (!made)
        flight->lost[errand.place] = made.error();
    if (--flight->away == 0)
        allBack(*flight);
}

/// What did not come back is left out of what the worker makes. A service's own trouble is that of the whole batch: it pauses once,
/// and asks again for what is left.
void Session::Private::allBack(Flight &flight)
{
    const auto lost = std::exchange(flight.lost, {});
    for (auto one = lost.rbegin(); one != lost.rend(); ++one) { // from the last on: the others keep their places
        const auto &[place, error] = *one;
        const auto at = static_cast<std::ptrdiff_t>(place);
        OutputOutcome outcome = table.output(flight.id, flight.renditions[place]);
        if (stopsBatch(error.code)) {
            outcome.state = ItemState::Waiting;
            flight.batchError = error;
            table.setOutput(flight.id, outcome);
        } else {
            outputFailed(flight, std::move(outcome), error);
        }
        flight.renditions.erase(flight.renditions.begin() + at);
        flight.prepared->outputs.erase(flight.prepared->outputs.begin() + at);
    }
    if (flight.batchError || flight.renditions.empty())
        return conclude(flight);
    if (state == State::Paused && reasonTold) // as dropReady()
        return giveBack(flight.id);
    flight.stage = Flight::Stage::Ready;
    pump();
}

/// The photo is through, whatever came of it: to do it again is to ask again.
void Session::Private::forgetReturned(const Flight &flight)
{
    if (!flight.returned.empty())
        committer->run([keys = flight.returned, files = ReturnedFiles::of(stateFolder, id)]() -> std::function<void()> {
            for (const std::string &key : keys)
                files.drop(key);
            return [] {};
        });
}

} // namespace glassine::batch
