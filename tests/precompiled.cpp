// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty: the headers of Qt that are precompiled for the tests need a file to be compiled with.
