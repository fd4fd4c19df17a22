# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of rufzeichen in bash.

_rufzeichen() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --show) mapfile -t COMPREPLY < <(compgen -W "history settings statistics wizard" -- "$word") ;;
        --quiet) mapfile -t COMPREPLY < <(compgen -W "1h off" -- "$word") ;;
        --log) mapfile -t COMPREPLY < <(compgen -W "off single daily" -- "$word") ;;
        --log-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            ;;
        --config | --database)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
        --host) mapfile -t COMPREPLY < <(compgen -W "fritz.box 192.168.178.1" -- "$word") ;;
        --port) COMPREPLY=() ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W "--minimized --show --quiet --quit --demo --host --port --config
                --database --log --log-dir --anonymize --help --version" -- "$word")
            ;;
    esac
}
complete -F _rufzeichen rufzeichen
