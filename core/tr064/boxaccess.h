// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxanswers.h"
#include "core/tr064/tr064client.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Rufzeichen {

// The box's services that more than one operation asks: the ends of their types.
inline constexpr QLatin1StringView telephonyService("X_AVM-DE_OnTel:1"); ///< phone books, calls, barring, deflections
inline constexpr QLatin1StringView voipService("X_VoIP:1"); ///< dialling, the box's own numbers

/** A file of the box, by the action that tells its URL. */
struct BoxFile {
    QLatin1StringView service {};
    QLatin1StringView action {};
    QList<std::pair<QString, QString>> arguments {};
    QString urlArgument {}; ///< of the answer
    QString query {}; ///< added to the URL: `&timestamp=1790000123`; may be empty
};

/** How the operations in this room reach the box. A value: an operation of several steps keeps a copy. */
struct BoxAccess {
    Tr064Client *client = nullptr;
    QString token {}; ///< of the second factor; empty: none
    QDeadlineTimer deadline {QDeadlineTimer::Forever}; ///< after it nothing more is asked: the answer is Timeout

    using Done = Tr064Client::Done;
    using Arguments = QList<std::pair<QString, QString>>;

    void call(QLatin1StringView service, QLatin1StringView action, const Arguments &arguments, QObject *context,
              Done done) const;

    /**
     * Asks for a URL and for what is there. The URL holds a session that does not live long: where the box sends a
     * web page instead, both are asked for once more. An empty URL gives an empty file.
     */
    void fetch(const BoxFile &file, QObject *context, const BoxDone<QByteArray> &done) const;
};

/** An error of an action with the type of another answer. */
template <typename T> [[nodiscard]] BoxResult<T> boxError(const Tr064Result &result)
{
    return {.error = result.error, .maybeDone = result.maybeDone};
}

/** The answer to an action that tells no value. */
[[nodiscard]] inline BoxResult<Nothing> boxNothing(const Tr064Result &result)
{
    return boxError<Nothing>(result);
}

/**
 * An operation that needs several answers of the box: a list of steps, run from first to last, that share a state.
 * A step asks one thing, or decides and calls next(). When its answer was taken, the next step runs, unless the
 * operation has ended. It ends with end() or fail(); each list has a step that does. BoxAccess::deadline limits the
 * whole. The object lives in the answer that it waits for, so that it is gone with the context.
 */
template <typename State, typename T> class BoxSteps : public std::enable_shared_from_this<BoxSteps<State, T>>
{
public:
    using Step = std::function<void(BoxSteps &)>;
    using Take = std::function<void(const Tr064Result &)>;

    /** Begins, never from within here. @p done is called once. */
    static void run(const BoxAccess &box, QObject *context, const BoxDone<T> &done, State state,
                    std::vector<Step> steps)
    {
        const auto run = std::make_shared<BoxSteps>(box, context, done, std::move(state), std::move(steps));
        QMetaObject::invokeMethod(
            context, [run] { run->next(); }, Qt::QueuedConnection);
    }

    BoxSteps(BoxAccess access, QObject *object, BoxDone<T> done, State first, std::vector<Step> steps)
        : box(std::move(access))
        , context(object)
        , state(std::move(first))
        , m_done(std::move(done))
        , m_steps(std::move(steps))
    {
    }

    const BoxAccess box;
    QObject *const context;
    State state;

    /** Asks for an action. An error ends the operation; without one @p take is told, if it is there. */
    void call(QLatin1StringView service, QLatin1StringView action, const BoxAccess::Arguments &arguments,
              const Take &take = {})
    {
        ask(service, action, arguments, [this, take](const Tr064Result &result) {
            if (result.error != Tr064Error::None) {
                fail(result.error);
            } else if (take) {
                take(result);
            }
        });
    }

    /** Asks for an action. @p take is told the errors too. */
    void ask(QLatin1StringView service, QLatin1StringView action, const BoxAccess::Arguments &arguments, Take take)
    {
        box.call(service, action, arguments, context, taking(std::move(take)));
    }

    /** For what answers by itself: an error ends the operation, a value goes to @p place, which is in the state. */
    template <typename Value> [[nodiscard]] BoxDone<Value> into(Value &place)
    {
        return taking([this, &place](const BoxResult<Value> &result) {
            if (result.isOk()) {
                place = result.value;
            } else {
                fail(result.error);
            }
        });
    }

    /** The same; @p take is told the errors too. */
    template <typename Function> [[nodiscard]] auto taking(Function take)
    {
        return [self = this->shared_from_this(), take = std::move(take)](const auto &result) {
            take(result);
            self->next();
        };
    }

    /** For what answers the operation as a whole. */
    [[nodiscard]] BoxDone<T> ending()
    {
        return taking([this](const BoxResult<T> &result) { end(result); });
    }

    /** Runs the next step, unless the operation has ended. */
    void next()
    {
        if (m_done) {
            m_steps[m_next++](*this);
        }
    }

    /** The next step is this one once more. */
    void repeat() { --m_next; }

    void end(const BoxResult<T> &result)
    {
        if (const BoxDone<T> done = std::exchange(m_done, {})) {
            done(result);
        }
    }

    void fail(const Tr064Failure &error) { end({.error = error}); }

private:
    BoxDone<T> m_done; // empty once it was called
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
};

} // namespace Rufzeichen
