// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/certificatedialog.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesInALine = 8;

// As browsers write it, in lines that an eye can follow: AB:CD:…
QString inGroups(const QString &fingerprint)
{
    const QString digits = sanitized(fingerprint).toUpper();
    QStringList lines;
    QStringList bytes;
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        bytes.append(digits.mid(i, 2));
        if (bytes.size() == bytesInALine) {
            lines.append(bytes.join(u':'));
            bytes.clear();
        }
    }
    if (!bytes.isEmpty()) {
        lines.append(bytes.join(u':'));
    }
    return lines.join(u'\n');
}

} // namespace

CertificateDialog::CertificateDialog(CertificateTrouble trouble, const QString &host, const QString &fingerprint,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Certificate of the FRITZ!Box"));
    new QVBoxLayout(this);
    addTexts(trouble, sanitized(host));
    addFingerprint(fingerprint);
    addButtons(trouble, fingerprint);
    layout()->setSizeConstraint(QLayout::SetMinimumSize);
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::addTexts(CertificateTrouble trouble, const QString &host)
{
    const bool first = trouble == CertificateTrouble::Unknown;
    auto *text = new QLabel(
        first ? tr("The device at %1 proves who it is by a certificate of its own. Rufzeichen remembers the "
                   "certificate, and gives your password to nobody who has another one.")
                    .arg(host)
              : tr("The device at %1 has another certificate than before. That is normal once after the box was "
                   "reset, replaced or given a new certificate; if nobody has done that, another device may be "
                   "posing as your box.")
                    .arg(host),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    layout()->addWidget(
        new Headline(first ? tr("Is this your FRITZ!Box?") : tr("Is this still your FRITZ!Box?"), this));
    layout()->addWidget(text);
    setAccessibleDescription(text->text());
}

void CertificateDialog::addFingerprint(const QString &fingerprint)
{
    auto *title = new QLabel(tr("&Fingerprint (SHA-256):"), this);
    auto *digits = new QLabel(inGroups(fingerprint), this);
    digits->setTextFormat(Qt::PlainText);
    digits->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    digits->setAccessibleName(tr("Fingerprint"));
    digits->setMargin(fontMetrics().height() / 2);
    title->setBuddy(digits);
    layout()->addWidget(title);
    layout()->addWidget(digits);
    layout()->addWidget(new SmallPrint(
        tr("A browser that opens the box's pages with https:// shows the same fingerprint in the certificate."),
        this));
}

void CertificateDialog::addButtons(CertificateTrouble trouble, const QString &fingerprint)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *trust = buttons->addButton(trouble == CertificateTrouble::Unknown ? tr("&Trust this box")
                                                                                   : tr("&Trust the new certificate"),
                                            QDialogButtonBox::AcceptRole);
    QPushButton *refuse = buttons->addButton(tr("Do&n't connect"), QDialogButtonBox::RejectRole);
    refuse->setDefault(true); // so that typing in another window can't accept it
    refuse->setFocus();
    connect(trust, &QPushButton::clicked, this, [this, fingerprint] {
        Q_EMIT trusted(fingerprint);
        accept();
    });
    connect(refuse, &QPushButton::clicked, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

} // namespace Rufzeichen
