// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/digest.h"
#include "core/http/httpmessage.h"
#include "core/http/httpreader.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBody = 4096;

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

// However the bytes are cut into pieces, the answer is the same, and never larger than allowed.
HttpResponse readHttp(const QByteArray &bytes)
{
    HttpReader whole(largestBody);
    whole.feed(bytes);
    const HttpReader::State state = whole.finish();
    HttpReader pieces(largestBody);
    for (const char byte : bytes) {
        pieces.feed(QByteArray(1, byte));
    }
    require(pieces.finish() == state);
    require(state != HttpReader::State::Reading);
    require(whole.response().body.size() <= largestBody);
    require(state != HttpReader::State::Complete || pieces.response() == whole.response());
    return whole.response();
}

void checkChallenge(const QByteArray &header)
{
    if (const auto challenge = readChallenge(header)) {
        const QByteArray answer = digestAuthorization(*challenge, {.user = u"u"_s, .password = u"p"_s},
                                                      {.method = "GET", .path = "/", .clientNonce = "c"});
        require(!answer.contains('\r') && !answer.contains('\n'));
    }
}

} // namespace

/**
 * An answer as a box or a stranger may send it: its head and pieces, then whatever may be in its body. What goes back
 * into the next request never ends a line of that.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const HttpResponse response = readHttp(bytes);
    for (const QByteArray &header : response.values("www-authenticate")) {
        checkChallenge(header);
    }
    checkChallenge(bytes);
    for (const QByteArray &body : {response.body, bytes}) {
        const SoapAnswer answer = parseSoapAnswer(body, u"GetPhonebook");
        require(answer.kind != SoapAnswer::Kind::None || answer == SoapAnswer());
        require(answer.faultCode >= 0);
        for (const auto &[name, value] : answer.arguments) {
            const QByteArray path = pathOfUrl(value).value_or("/");
            require(path.startsWith('/') && !path.contains(' ') && !path.contains('\n') && !path.contains('\r'));
        }
        static_cast<void>(parseDescription(body));
    }
    return 0;
}
