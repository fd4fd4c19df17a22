# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run with -D CLANG_FORMAT=program and -D SOURCE=folder of the project. Fails if a file is not formatted as .clang-format
# says: then run `clang-format -i` on it.

file(GLOB_RECURSE files ${SOURCE}/core/*.cpp ${SOURCE}/core/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h
     ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/tests/*.cpp ${SOURCE}/tests/*.h)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${files} COMMAND_ERROR_IS_FATAL ANY)
