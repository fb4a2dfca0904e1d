// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace quarterly {

// What went wrong, for the person in front of the screen: the message is translated and says what, where and
// what to do. The kind decides the exit code of the command line.
struct Error
{
    enum class Kind {
        Refused, // because of what was asked or found: an unknown issue, missing translations
        InUse, // another program has the library: it can be read meanwhile
        Usage, // the command was not understood
        Failed, // the file or the system failed: a foreign or protected file
        Full, // there is no space left to write
        Damaged, // the library is not as it was written: a backup or salvage helps
        Replaced // another file stands where the library was, or another program wrote into it
    };

    Kind kind = Kind::Failed;
    QString message;
};

// A value or the reason why there is none.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    bool operator!() const { return !bool(*this); }
    const T &operator*() const & { return std::get<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    T operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {}

    explicit operator bool() const { return !m_failed; }
    bool operator!() const { return m_failed; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace quarterly
