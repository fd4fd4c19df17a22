# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Files that the programs load when they need them. They lie at the same place beside the programs as once installed.
include(GNUInstallDirs)
file(RELATIVE_PATH RUFZEICHEN_PLUGIN_FOLDER
    ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/rufzeichen/plugins)

# rufzeichen_install_plugin(target name packages…): puts what qt_add_plugin has made there as NAME.so, in these packages.
function(rufzeichen_install_plugin target name)
    set_target_properties(${target} PROPERTIES
        PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/${RUFZEICHEN_PLUGIN_FOLDER})
    foreach(package ${ARGN})
        install(TARGETS ${target}
            LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/rufzeichen/plugins COMPONENT ${package})
    endforeach()
endfunction()
