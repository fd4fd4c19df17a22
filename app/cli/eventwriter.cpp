// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/eventwriter.h"

#include "app/cli/jsonlines.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

EventWriter::EventWriter(OutputFormat format, Anonymizer anonymizer, Output &output)
    : m_format(format)
    , m_anonymizer(std::move(anonymizer))
    , m_toTerminal(isTerminal(StandardStream::Output))
    , m_text(PlainText::coloursFor(StandardStream::Output))
    , m_output(output)
{
}

void EventWriter::formatNumbers(const std::function<QString(const QString &number)> &form)
{
    if (m_anonymizer.masking() == Masking::None) {
        m_text.formatNumbers(form);
    }
}

void EventWriter::setNames(const OwnNames &names)
{
    if (m_anonymizer.masking() == Masking::None) {
        m_names = names;
        m_text.setNames(names);
    }
}

void EventWriter::write(const CallMonitorLine &line)
{
    const CallMonitorLine shown = m_anonymizer.line(line);
    switch (m_format) {
    case OutputFormat::Text:
        m_output.write(m_text.row(shown).toUtf8());
        break;
    case OutputFormat::Json:
        m_output.write(JsonLines::of(shown));
        break;
    case OutputFormat::Raw:
        m_output.write(m_toTerminal ? sanitized(textFromBox(shown.raw)).toUtf8() : shown.raw);
        m_output.write("\n");
        break;
    case OutputFormat::Summary:
    case OutputFormat::Csv:
    case OutputFormat::VCard:
    case OutputFormat::Xml:
        break;
    }
}

void EventWriter::write(const Call &call, const Party &party)
{
    const Party shown = m_anonymizer.masking() == Masking::None ? party : Party();
    if (m_format == OutputFormat::Text) {
        m_output.write(m_text.row(call.anonymized(m_anonymizer), shown).toUtf8());
    } else if (m_format == OutputFormat::Json) {
        m_output.write(JsonLines::of(call.anonymized(m_anonymizer), shown, m_names));
    }
}

void EventWriter::write(const CallCounts &counts)
{
    m_output.write(JsonLines::of(counts));
}

void EventWriter::write(const CallMonitorState &state, const CallMonitorAddress &address)
{
    if (m_format == OutputFormat::Json) {
        m_output.write(JsonLines::of(state));
    } else if (m_format == OutputFormat::Text) {
        m_output.write(m_text.row(state, address, QDateTime::currentDateTime()).toUtf8());
    }
}

} // namespace Rufzeichen
