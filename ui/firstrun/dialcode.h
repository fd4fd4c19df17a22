// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rufzeichen {

/** A code to dial, drawn as the keys of a phone. */
class DialCode : public QWidget
{
    Q_OBJECT
public:
    explicit DialCode(const QString &code, QWidget *parent = nullptr);
    ~DialCode() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keySize() const;
    [[nodiscard]] int gap() const;

    QString m_code;
};

} // namespace Rufzeichen
