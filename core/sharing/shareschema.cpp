// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/shareschema.h"

#include <QFile>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sharing/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a file of the program itself is missing");
    }
    return file.readAll();
}

} // namespace

QByteArray shareMigrations(int from)
{
    QByteArray statements = resource(u"begin"_s).replace("@version@", QByteArray::number(shareVersion));
    for (int version = std::max(from, 0) + 1; version <= shareVersion; ++version) {
        statements += '\n' + resource(u"schema-%1"_s.arg(version));
    }
    return statements;
}

} // namespace Rufzeichen
