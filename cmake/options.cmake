# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything that is compiled here links this one target: it holds the defines and the warnings, nothing else does.
# Warnings become errors with CMAKE_COMPILE_WARNING_AS_ERROR, which all presets for developers and CI set.
add_library(rufzeichen_options INTERFACE)
target_compile_definitions(rufzeichen_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(rufzeichen_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(rufzeichen_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -Wundef -fno-common>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8>)

option(RUFZEICHEN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(RUFZEICHEN_FUZZERS "Build the libFuzzer targets (needs clang)" OFF)
if(RUFZEICHEN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    # GCC's warning gives false alarms on what AddressSanitizer adds.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(RUFZEICHEN_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
