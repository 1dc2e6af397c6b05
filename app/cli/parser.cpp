// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser.h"

#include <CLI/CLI.hpp>

namespace glassine::cli {

Flag &Flag::valueName(const QString &name)
{
    m_option->type_name(name.toStdString());
    return *this;
}

Flag &Flag::group(const QString &heading)
{
    m_option->group(heading.toStdString());
    return *this;
}

Flag &Flag::required()
{
    m_option->required();
    return *this;
}

Flag &Flag::excludes(const Flag &other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Flag &Flag::needs(const Flag &other)
{
    m_option->needs(other.m_option);
    return *this;
}

Flag &Flag::oneOf(const std::vector<std::string> &values)
{
    m_option->check(CLI::IsMember(values));
    return *this;
}

Flag &Flag::within(int least, int most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Flag &Flag::oneValueEach()
{
    m_option->allow_extra_args(false);
    return *this;
}

Flag &Flag::shownDefault(const std::string &value)
{
    m_option->default_str(value);
    return *this;
}

Flag &Flag::hidden()
{
    m_option->group("");
    return *this;
}

Flag Parser::flag(const std::string &names, bool &value, const QString &help)
{
    return Flag(m_app->add_flag(names, value, help.toStdString()));
}

Flag Parser::flag(const std::string &name, std::function<void()> given, const QString &help)
{
    return Flag(m_app->add_flag_callback(name, std::move(given), help.toStdString()));
}

Flag Parser::option(const std::string &names, std::string &value, const QString &help)
{
    return Flag(m_app->add_option(names, value, help.toStdString()));
}

Flag Parser::option(const std::string &names, std::vector<std::string> &values, const QString &help)
{
    return Flag(m_app->add_option(names, values, help.toStdString()));
}

Flag Parser::option(const std::string &names, int &value, const QString &help)
{
    return Flag(m_app->add_option(names, value, help.toStdString()));
}

Flag Parser::option(const std::string &name, std::function<void(const std::string &)> given, const QString &help)
{
    return Flag(m_app->add_option_function<std::string>(name, std::move(given), help.toStdString()));
}

Parser Parser::command(const std::string &name, const QString &summary)
{
    m_app->require_subcommand(0, 1);
    return Parser(*m_app->add_subcommand(name, summary.toStdString()));
}

bool Parser::given() const
{
    return m_app && m_app->parsed();
}

} // namespace glassine::cli
