// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What commands say about their flags. CLI11 stands behind it: a header whose code would be compiled into every file that
// sees it, some seconds each.

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace glassine::cli {

/// One flag, option or positional argument, as it was just added.
class Flag {
public:
    explicit Flag(CLI::Option *option) : m_option(option) {}

    Flag &valueName(const QString &name); ///< "PX"
    Flag &group(const QString &heading);
    Flag &required();
    Flag &excludes(const Flag &other);
    Flag &needs(const Flag &other);
    Flag &oneOf(const std::vector<std::string> &values);
    Flag &within(int least, int most);
    /// One value for each time it is named: what follows is something else.
    Flag &oneValueEach();
    Flag &shownDefault(const std::string &value);
    Flag &hidden();

private:
    CLI::Option *m_option;
};

/// A command's parser. Values land in what was named, which must outlive the parsing; names are those of CLI11: "-q,--quiet",
/// "--keep,!--no-keep", or "PHOTOS" for what stands without a flag.
class Parser {
public:
    Parser() = default; ///< nothing was given to it
    explicit Parser(CLI::App &app) : m_app(&app) {}

    Flag flag(const std::string &names, bool &value, const QString &help);
    Flag flag(const std::string &name, std::function<void()> given, const QString &help);
    Flag option(const std::string &names, std::string &value, const QString &help);
    Flag option(const std::string &names, std::vector<std::string> &values, const QString &help);
    Flag option(const std::string &names, int &value, const QString &help);
    Flag option(const std::string &name, std::function<void(const std::string &)> given, const QString &help);
    /// A command below this one, of which at most one can be given.
    Parser command(const std::string &name, const QString &summary);
    /// It stood on the command line.
    bool given() const;

private:
    CLI::App *m_app = nullptr;
};

} // namespace glassine::cli
