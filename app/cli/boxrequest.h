// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"
#include "core/settings/tlspolicy.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** How the box is asked. What is absent is as the settings say. */
struct BoxAccessRequest {
    std::optional<QString> user {};
    std::optional<quint16> port {}; ///< where the box describes itself
    std::optional<TlsPolicy> tls {};
    std::optional<QString> certificate {}; ///< the only one to trust, see readFingerprint()

    bool operator==(const BoxAccessRequest &) const = default;
};

enum class PhonebookAction : quint8 {
    List,
    Show,
    Add,
    Edit,
    Delete,
    Import,
    Export,
};

/** A number of a contact as it was given: `030 123456=work`. */
struct GivenNumber {
    QString number {};
    std::optional<ContactNumberKind> kind {};

    bool operator==(const GivenNumber &) const = default;
};

/** What `phonebook` is to do, understood and checked. What is absent was not given. */
struct PhonebookRequest {
    PhonebookAction action = PhonebookAction::List;
    QString book {}; ///< its name; empty: not given
    std::optional<QString> name {}; ///< of the contact; never empty
    QList<GivenNumber> numbers {};

    bool operator==(const PhonebookRequest &) const = default;
};

/** The options of all commands that ask the box, for the reader of the command line. */
class BoxOptions
{
    Q_DECLARE_TR_FUNCTIONS(BoxOptions)
public:
    /** Makes them known to @p parser, all but `--number`, which others have as well. */
    void addTo(QCommandLineParser &parser) const;

    /** Nothing if something is wrong, with @p error saying what. */
    [[nodiscard]] std::optional<BoxAccessRequest> readAccess(const QCommandLineParser &parser, QString &error) const;

    /** The request of the action of `phonebook` that is called @p action. Nothing as above. */
    [[nodiscard]] std::optional<PhonebookRequest> readPhonebook(const QCommandLineParser &parser,
                                                                const QString &action, QString &error) const;

    /** The name after `--name`: nothing if it was not given, and with @p error if it is empty. */
    [[nodiscard]] std::optional<QString> readName(const QCommandLineParser &parser, QString &error) const;

    [[nodiscard]] bool hasBook(const QCommandLineParser &parser) const { return parser.isSet(m_book); }
    [[nodiscard]] bool hasName(const QCommandLineParser &parser) const { return parser.isSet(m_name); }

private:
    [[nodiscard]] static QList<GivenNumber> readNumbers(const QStringList &texts, QString &error);
    [[nodiscard]] QString misplaced(const QCommandLineParser &parser, PhonebookAction action) const;

    QCommandLineOption m_user {
        QStringLiteral("user"),
        tr("Who logs in to the box. The password comes from the environment variable "
           "RUFZEICHEN_PASSWORD, else from the key store, else it is asked for. simulate: who may log in."),
        QStringLiteral("NAME")};
    QCommandLineOption m_port {
        QStringLiteral("tr064-port"),
        tr("The port where the box describes itself (49000). simulate: also offers phone books "
           "and call list there."),
        QStringLiteral("P")};
    QCommandLineOption m_tls {QStringLiteral("tls"),
                              tr("Whether the box is asked through TLS: required, preferred or off."),
                              QStringLiteral("POLICY")};
    QCommandLineOption m_certificate {QStringLiteral("trust-certificate"),
                                      tr("Accepts exactly this certificate of the box, this time."),
                                      QStringLiteral("SHA256")};
    QCommandLineOption m_book {QStringLiteral("book"), tr("phonebook: the book with this name."),
                               QStringLiteral("NAME")};
    QCommandLineOption m_name {QStringLiteral("name"),
                               tr("phonebook add, phonebook edit, block: the name for the numbers."),
                               QStringLiteral("NAME")};
};

} // namespace Rufzeichen
