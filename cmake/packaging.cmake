# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the programs, and the Debian packages, of which one is enough: rufzeichen holds all, and
# rufzeichen-cli takes its place on a server, which needs nothing of the windows. Each is a component; what both hold is
# installed for both. Whatever names no component is in the first one only.
include(GNUInstallDirs)
set(resources ${PROJECT_SOURCE_DIR}/resources)

install(FILES ${resources}/de.airport1.rufzeichen.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/de.airport1.rufzeichen.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
# Panels and notification services take these by name; the program itself has them built in.
install(DIRECTORY ${resources}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons
    FILES_MATCHING PATTERN "de.airport1.rufzeichen*.svg")

set(programs_of_rufzeichen rufzeichen rufzeichen-cli)
set(programs_of_rufzeichen-cli rufzeichen-cli)
set(completions ${PROJECT_BINARY_DIR}/completions)
foreach(program ${programs_of_rufzeichen})
    string(REPLACE "-" "_" function ${program})
    configure_file(${resources}/completions/completion.bash.in ${completions}/${program} @ONLY)
    configure_file(${resources}/completions/completion.zsh.in ${completions}/_${program} @ONLY)
endforeach()
# The recorder without a window, for systemd: nobody is asked to run it, so both units are off.
set(bindir ${CMAKE_INSTALL_FULL_BINDIR})
foreach(kind . user)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/systemd/${kind}/rufzeichen-recorder.service.in
        ${PROJECT_BINARY_DIR}/systemd/${kind}/rufzeichen-recorder.service @ONLY)
endforeach()
foreach(package rufzeichen rufzeichen-cli)
    install(FILES ${PROJECT_BINARY_DIR}/systemd/rufzeichen-recorder.service
        DESTINATION lib/systemd/system COMPONENT ${package})
    install(FILES ${PROJECT_BINARY_DIR}/systemd/user/rufzeichen-recorder.service
        DESTINATION lib/systemd/user COMPONENT ${package})
    foreach(program ${programs_of_${package}})
        install(FILES ${resources}/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${package})
        install(FILES ${resources}/man/de/${program}.1
            DESTINATION ${CMAKE_INSTALL_MANDIR}/de/man1 COMPONENT ${package})
        # Where bash and Debian's zsh look.
        install(FILES ${completions}/${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${package})
        install(FILES ${completions}/_${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT ${package})
    endforeach()
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${package})
    # Only a Debian package has Debian's changelog.
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/changelog RENAME changelog.Debian
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${package} EXCLUDE_FROM_ALL)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Rufzeichen authors")
set(CPACK_PACKAGE_CONTACT "The Rufzeichen authors <rufzeichen@airport1.de>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has a first line of its own
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/compress.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_COMPONENTS_ALL rufzeichen rufzeichen-cli)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://airport1.de)

set(CPACK_DEBIAN_RUFZEICHEN_PACKAGE_NAME rufzeichen)
set(CPACK_DEBIAN_RUFZEICHEN_PACKAGE_SECTION net)
foreach(relation CONFLICTS REPLACES)
    set(CPACK_DEBIAN_RUFZEICHEN_PACKAGE_${relation} rufzeichen-cli)
    set(CPACK_DEBIAN_RUFZEICHEN-CLI_PACKAGE_${relation} rufzeichen)
endforeach()
set(CPACK_DEBIAN_RUFZEICHEN_PACKAGE_RECOMMENDS
    "dbus-user-session | dbus-x11, pipewire-bin | pulseaudio-utils, qt6-translations-l10n, qt6-wayland, sound-theme-freedesktop, xdg-utils")
set(CPACK_DEBIAN_RUFZEICHEN_PACKAGE_SUGGESTS "notification-daemon")
set(CPACK_DEBIAN_RUFZEICHEN_DESCRIPTION
"see who is calling on the FRITZ!Box
Rufzeichen follows the call monitor of a FRITZ!Box. When the phone rings, a
notification says who is calling, with name, place and picture, and without
taking the focus. It lives in the tray, keeps the calls in a history that is
searched as you type, and counts the missed ones.
.
With a login to the box it reads and changes its phone books, fills gaps in
the history from its call list, dials, blocks numbers and shows the messages
on its answering machines. Names come from vCards, too.
.
It notices a dead connection, comes back after a restart of the box, keeps
quiet hours and talks to nobody but the box. The program for terminals is part
of this package.")

set(CPACK_DEBIAN_RUFZEICHEN-CLI_PACKAGE_NAME rufzeichen-cli)
set(CPACK_DEBIAN_RUFZEICHEN-CLI_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RUFZEICHEN-CLI_DESCRIPTION
"call monitor of a FRITZ!Box for terminals and scripts
This program follows the call monitor of a FRITZ!Box on terminals, on servers
and in scripts: as text, as JSON or as the box sends it, with a log if wished.
It reads recorded logs, lists and exports the stored calls, masks numbers and
says why a connection does not work. It needs no display.
.
With a login to the box it prints and changes its phone books, fetches its
call list, dials and blocks numbers.
.
It also simulates a FRITZ!Box, for trying things out.")
include(CPack)
