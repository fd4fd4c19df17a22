# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the command line of rufzeichen-cli in bash.

_rufzeichen_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --format) mapfile -t COMPREPLY < <(compgen -W "text json raw summary csv vcard" -- "$word") ;;
        --log) mapfile -t COMPREPLY < <(compgen -W "off single daily" -- "$word") ;;
        --outcome)
            mapfile -t COMPREPLY < <(compgen -W "answered missed rejected machine fax unanswered lost" -- "$word")
            ;;
        --tls) mapfile -t COMPREPLY < <(compgen -W "required preferred off" -- "$word") ;;
        --log-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            ;;
        --host) mapfile -t COMPREPLY < <(compgen -W "fritz.box 192.168.178.1" -- "$word") ;;
        --port | --speed | --search | --since | --until | --limit | --before | --older-than | --number | \
            --user | --tr064-port | --trust-certificate | --book | --name) COMPREPLY=() ;;
        *)
            if [[ $word == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "--host --port --format --anonymize --pseudonymize --log --log-dir
                    --config --database --demo --scenario --speed --search --outcome --since --until --limit --before
                    --older-than --number --user --tr064-port --tls --trust-certificate --book --name --rights --fault
                    --help --version" -- "$word")
            elif ((COMP_CWORD == 1)); then
                mapfile -t COMPREPLY < <(compgen -W "monitor parse simulate doctor history phonebook lookup dial
                    hangup block unblock discover" -- "$word")
            elif ((COMP_CWORD == 2)) && [[ $previous == history ]]; then
                mapfile -t COMPREPLY < <(compgen -W "list import export sync purge" -- "$word")
            elif ((COMP_CWORD == 2)) && [[ $previous == phonebook ]]; then
                mapfile -t COMPREPLY < <(compgen -W "list show add edit delete import export" -- "$word")
            else
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
            fi
            ;;
    esac
}
complete -F _rufzeichen_cli rufzeichen-cli
