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
# A tenth smaller than with the -O3 of CMake, in memory too, and starts as fast: most of the code waits for people.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(rufzeichen_options INTERFACE -O2)
endif()
# What users get also guards itself where bytes from outside could do harm.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(rufzeichen_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_link_options(rufzeichen_options INTERFACE
        $<$<PLATFORM_ID:Linux>:LINKER:-z,relro,-z,now>)
endif()

option(RUFZEICHEN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(RUFZEICHEN_FUZZERS "Build the libFuzzer targets (needs clang)" OFF)
option(RUFZEICHEN_BENCHMARKS "Know the benchmark programs, which are built on demand" OFF)
if(RUFZEICHEN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    # GCC's warning gives false alarms on what AddressSanitizer adds.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# rufzeichen_precompile(target headers | REUSE_FROM other): compiles Qt's headers once for many files, where the preset
# wishes that. Only for speed: each file includes what it needs.
option(RUFZEICHEN_PRECOMPILE "Precompile Qt's headers" OFF)
function(rufzeichen_precompile target)
    if(RUFZEICHEN_PRECOMPILE)
        if(ARGV1 STREQUAL "REUSE_FROM")
            target_precompile_headers(${target} ${ARGN})
        else()
            target_precompile_headers(${target} PRIVATE ${ARGN})
        endif()
    endif()
endfunction()
