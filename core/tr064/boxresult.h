// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/tr064error.h"

#include <functional>
#include <utility>

namespace Rufzeichen {

/** What the box has answered, or why it has not. */
template <typename T> struct BoxResult {
    Tr064Error error = Tr064Error::None;
    T value {}; ///< empty where there is an error
    bool maybeDone = false; ///< with an error: the connection broke, and the box may have done what it was told to

    [[nodiscard]] bool isOk() const { return error == Tr064Error::None; }

    bool operator==(const BoxResult &) const = default;
};

/** The answer to something that has no value. */
struct Nothing {
    bool operator==(const Nothing &) const = default;
};

/** Takes an answer: always later than the request, and never after the request's context is gone. */
template <typename T> using BoxDone = std::function<void(const BoxResult<T> &)>;

/** A result with this value. */
template <typename T> [[nodiscard]] BoxResult<T> boxValue(T value)
{
    return {.value = std::move(value)};
}

} // namespace Rufzeichen
