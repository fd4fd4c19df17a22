// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/option.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>
#include <QList>

namespace Rufzeichen {

/** Text to print instead of doing anything: `--help` and `--version`. */
struct Information {
    QString text;
};

/** The command line can't be understood. */
struct UsageError {
    QString message; ///< one line
    QString command {}; ///< whose help tells more; empty: that of the program
};

/** What `--version` prints. */
[[nodiscard]] Information versionInformation();

/**
 * The words and options of a command line. An option that is given more than once has its last value. A port that is
 * with `--host` is that of `--port`.
 */
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
public:
    /** Sorts what was @p given after the program's name. @p known are all options that there are. */
    Arguments(const QStringList &given, OptionSpan known);

    /** What is no option, such as the names of files. */
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /** Forgets the first words, which were the name of a command. */
    void removeWords(qsizetype count) { m_words.remove(0, count); }

    [[nodiscard]] bool has(const Option &option) const { return !values(option).isEmpty(); }

    /** Empty if the option was not given. */
    [[nodiscard]] QString value(const Option &option) const;

    /** All values, in their order. */
    [[nodiscard]] QStringList values(const Option &option) const;

    /** What they say in place of settings, by those of the options that do so. */
    [[nodiscard]] SettingsOverrides overrides(OptionSpan options) const;

    /**
     * What is wrong, in one line: an option that does not exist or is not among the @p allowed ones, or a value that
     * one of them refuses. Empty if all is well. Then values can be read without asking again.
     */
    [[nodiscard]] QString problem(OptionSpan allowed) const;

private:
    struct Given {
        QString name;
        QString value;
        bool isOfHost = false; ///< a port that is with `--host`
    };

    void readWords(QStringList rest, OptionSpan known);
    void splitHosts();
    void takePortOfHost(quint16 port);
    void readOption(const QString &text, QStringList &rest, OptionSpan known);
    [[nodiscard]] static QString problemOf(const Option &option, const QString &value);
    void fail(const QString &problem) { m_problem = m_problem.isEmpty() ? problem : m_problem; }

    QStringList m_words;
    QList<Given> m_given;
    QString m_problem; // of the form of the command line
};

} // namespace Rufzeichen
