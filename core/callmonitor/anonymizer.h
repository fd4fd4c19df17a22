// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace Rufzeichen {

struct CallMonitorLine;

/** What happens to phone numbers before they are printed or logged. */
enum class Masking {
    None,
    Masked, ///< the last three digits become `xxx`
    Pseudonymous, ///< the same number always becomes the same pseudonym
};

/**
 * Hides phone numbers: in a number, and in whole lines, where each run of four or more digits is taken for a number,
 * whichever column it stands in; only a time stamp and a plausible duration stay. What was hidden once stays as it
 * is.
 */
class Anonymizer
{
public:
    /** Hides nothing. */
    Anonymizer() = default;

    /** @p key is the secret of this installation, needed for Masking::Pseudonymous only. */
    explicit Anonymizer(Masking masking, QByteArray key = {});

    [[nodiscard]] Masking masking() const { return m_masking; }

    /**
     * A phone number of any form: digits, `+49…`, `**610`, `…#`, `user@host`. Where it has fewer than three digits
     * all of them become `xxx`.
     */
    [[nodiscard]] QString number(const QString &number) const;

    /** Text that should hold no number: each run of four or more digits is taken for one. */
    [[nodiscard]] QString text(const QString &text) const;

    /** An extension or a duration; absent if it has so many digits that it must be a number in the wrong column. */
    [[nodiscard]] std::optional<int> extension(std::optional<int> extension) const;
    [[nodiscard]] std::optional<int> duration(std::optional<int> duration) const;

    /**
     * The line with every number in it hidden, in `raw` too; all its values are read anew from that. It keeps its
     * event, but loses an id that must be a number.
     */
    [[nodiscard]] CallMonitorLine line(const CallMonitorLine &line) const;

private:
    [[nodiscard]] QByteArray hideNumber(QByteArrayView number) const;
    [[nodiscard]] QByteArray hideRuns(QByteArrayView text) const;
    [[nodiscard]] CallMonitorLine withoutIntegers(const CallMonitorLine &line, const QByteArray &hidden) const;
    [[nodiscard]] QByteArray hideInLine(const CallMonitorLine &line) const;
    [[nodiscard]] QByteArray standIn(QByteArrayView number) const;

    Masking m_masking = Masking::None;
    QByteArray m_key;
};

} // namespace Rufzeichen
