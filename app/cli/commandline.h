// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace quarterly {

// What was asked for on the command line: a verb that runs without a window, or the window.
class CommandLine
{
public:
    CommandLine(int argc, char **argv);
    ~CommandLine();

    bool wantsWindow() const;
    // Runs the verb (or prints help, version or what was wrong). Needs an application object for translations.
    // Returns the exit code: 0 done, 1 refused, 2 wrong usage, 3 the file or system failed.
    int run();

    QString interfaceLanguage() const; // "en", "fr", "es" or empty
    QString libraryFile() const; // the one named, or empty
    bool wantsSample() const;
    bool leavesWhenShown() const; // for measuring how long the window takes

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The library that is used when none is named.
QString defaultLibraryFile();

} // namespace quarterly
