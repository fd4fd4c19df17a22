# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack on what it is about to pack: Debian wants manual pages and changelogs compressed, without a time stamp.

file(GLOB_RECURSE pages "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.1" "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/changelog.Debian")
if(pages)
    execute_process(COMMAND gzip --force --best --no-name ${pages} COMMAND_ERROR_IS_FATAL ANY)
endif()
