// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/serviceactions.h"

#include <QXmlStreamReader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QSet<QString> parseActions(const QByteArray &xml)
{
    constexpr qsizetype most = 500;
    QSet<QString> actions;
    QXmlStreamReader reader(xml);
    bool inAction = false; // its name comes first, those of its arguments later
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD && actions.size() < most) {
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == "action"_L1) {
            inAction = true;
        } else if (inAction && reader.name() == "argumentList"_L1) {
            reader.skipCurrentElement();
        } else if (inAction && reader.name() == "name"_L1) {
            actions.insert(reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
            inAction = false;
        }
    }
    return actions;
}

} // namespace Rufzeichen
