# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run with -D SOURCE=folder of the project. Fails if a layer includes what stands above it: with rooted includes a
# header of ui/ compiles inside core/, so the linker does not see it. Fails, too, if two headers give a type the same
# name: no compiler sees both, and the linker mixes up their functions.

cmake_minimum_required(VERSION 3.25)

set(forbidden_core "\"(ui|app|tests)/|<Qt(Gui|Widgets|DBus|Svg)|<Q(Application|GuiApplication|Widget)")
set(forbidden_ui "\"(app|tests)/")
set(forbidden_app "\"tests/")
# Rooms of core depend downwards only.
set(forbidden_core/callmonitor "\"core/(calls|discovery|numbers|phonebook|settings|sync|tr064)/")
set(forbidden_core/calls "\"core/(discovery|http|phonebook|settings|sync|tr064)/")
set(forbidden_core/discovery "\"core/(calls|numbers|phonebook|settings|sync)/")
set(forbidden_core/http "\"core/(callmonitor|calls|discovery|numbers|phonebook|settings|sync|tr064)/")
set(forbidden_core/numbers "\"core/(callmonitor|calls|discovery|http|phonebook|settings|sync|tr064)/")
set(forbidden_core/phonebook "\"core/(callmonitor|calls|discovery|http|settings|sync|tr064)/")
set(forbidden_core/settings "\"core/(calls|discovery|http|numbers|phonebook|sync|tr064)/")
set(forbidden_core/tr064 "\"core/(discovery|sync)/")
# The terminal has these words too.
set(forbidden_ui/text "\"(app|tests|ui/([^t]|tray)[^/]*)/|<Qt(Gui|Widgets|DBus|Svg)|<Q(Application|GuiApplication|Widget)")
set(forbidden_ui/writers "\"(app|tests|ui/([^tw]|tray|widgets)[^/]*)/|<Qt(Gui|Widgets|DBus|Svg)|<Q(Application|GuiApplication|Widget)")
set(forbidden_app/cli "\"(tests|app/tray|ui/([^tw]|tray|widgets)[^/]*)/")
set(forbidden_app/simulator "\"app/(cli|tray)/")

set(found "")
foreach(layer core ui app core/callmonitor core/calls core/discovery core/http core/numbers core/phonebook
        core/settings core/tr064 ui/text ui/writers app/cli app/simulator)
    file(GLOB_RECURSE files ${SOURCE}/${layer}/*.cpp ${SOURCE}/${layer}/*.h)
    if(NOT files)
        message(FATAL_ERROR "There is nothing in ${layer}: has it moved?")
    endif()
    foreach(file ${files})
        file(STRINGS ${file} includes REGEX "^#include (${forbidden_${layer}})")
        foreach(include ${includes})
            string(APPEND found "${file}: ${include}\n")
        endforeach()
    endforeach()
endforeach()
if(found)
    message(FATAL_ERROR "A layer includes what stands above it:\n${found}")
endif()

foreach(namespace Rufzeichen Rufzeichen::Simulation)
    set(known "")
    file(GLOB_RECURSE headers ${SOURCE}/core/*.h ${SOURCE}/ui/*.h ${SOURCE}/app/*.h)
    foreach(header ${headers})
        file(STRINGS ${header} opened REGEX "^namespace ${namespace} {")
        file(STRINGS ${header} types REGEX "^(class|struct|enum class) [A-Za-z0-9]+([^;]*|.*{.*)$")
        if(NOT opened)
            continue()
        endif()
        foreach(type ${types})
            string(REGEX REPLACE "^(class|struct|enum class) ([A-Za-z0-9]+).*" "\\2" name ${type})
            if(name IN_LIST known)
                string(APPEND found "${header}: ${name}\n")
            endif()
            list(APPEND known ${name})
        endforeach()
    endforeach()
    if(NOT known)
        message(FATAL_ERROR "There is no type in ${namespace}: has it moved?")
    endif()
endforeach()
if(found)
    message(FATAL_ERROR "Another header has a type of this name:\n${found}")
endif()
