// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal_watcher.h"

#include "batch/threads.h"
#include "exit_code.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace glassine::cli {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};
// A signal handler reaches nothing but globals.
std::atomic<int> pipeEnd = -1;
std::atomic<int> received = 0;

void handle(int)
{
    if (received.fetch_add(1) > 0)
        ::_exit(static_cast<int>(ExitCode::Interrupted));
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd, &byte, 1);
}

void install(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (int signal : kSignals) {
        struct sigaction old = {};
        ::sigaction(signal, nullptr, &old);
        if (old.sa_handler != SIG_IGN) // nohup stays nohup
            ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    install(handle);
}

SignalWatcher::~SignalWatcher()
{
    install(SIG_DFL);
}

bool runInterruptibly(const std::function<void(const std::atomic<bool> &stopped)> &work)
{
    std::atomic<bool> stopped = false;
    SignalWatcher signals;
    QObject::connect(&signals, &SignalWatcher::interrupted, [&stopped] { stopped = true; });
    std::thread thread = batch::onThreadOrHere([&] {
        work(stopped);
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    if (thread.joinable())
        thread.join();
    return stopped;
}

} // namespace glassine::cli
