# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run with -D LUPDATE=program, -D SOURCE=folder of the project and -D FOLDER=to work in. Fails if a text of the programs
# has no German translation, or a plural no English one.

file(MAKE_DIRECTORY ${FOLDER})
file(GLOB_RECURSE sources ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h)
foreach(language de en)
    set(copy ${FOLDER}/rufzeichen_${language}.ts)
    file(COPY_FILE ${SOURCE}/translations/rufzeichen_${language}.ts ${copy})
    set(options -no-obsolete -locations none -silent)
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} ${options} -I ${SOURCE} ${sources} -ts ${copy} COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${copy} unfinished REGEX "type=\"unfinished\"")
    list(LENGTH unfinished count)
    file(STRINGS ${copy} sources_found REGEX "<source>")
    if(count GREATER 0 OR NOT sources_found)
        message(FATAL_ERROR "${count} texts lack a translation: see ${copy}, then build the target "
                            "update_translations and edit translations/rufzeichen_${language}.ts.")
    endif()
endforeach()
