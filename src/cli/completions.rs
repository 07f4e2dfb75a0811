//! What the shells need to complete the words of the command line, made from the table of verbs.

use super::help;
use super::order::Shell;
use super::verbs::{Offers, PLAIN, VERBS, Verb};
use crate::cards::Deck;
use crate::records::preferences::KEYS;
use crate::texts::Texts;
use std::fmt::Write as _;

pub(super) fn script(shell: Shell, deck: &Deck, texts: &Texts) -> String {
    match shell {
        Shell::Bash => bash(deck),
        Shell::Zsh => zsh(deck, texts),
        Shell::Fish => fish(deck, texts),
    }
}

fn bash(deck: &Deck) -> String {
    let mut cases = String::new();
    for verb in VERBS {
        let _ = writeln!(cases, "            {}) words=\"{}\" ;;", verb.name, all_words(verb, deck));
    }
    format!(
        r#"# Completions of unhunch for bash: source this file, or put it into the folder of bash-completion.
_unhunch() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" words=""
    case "${{COMP_WORDS[COMP_CWORD-1]}}" in
        {files}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{}"
    else
        case "${{COMP_WORDS[1]}}" in
{cases}        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -F _unhunch unhunch"#,
        all_words(&PLAIN, deck),
        files = file_options().join("|"),
    )
}

fn zsh(deck: &Deck, texts: &Texts) -> String {
    let (mut verbs, mut cases) = (String::new(), String::new());
    for verb in VERBS {
        let _ = writeln!(verbs, "            {}", quoted(&format!("{}:{}", verb.name, help::summary(verb, texts))));
        let _ = writeln!(cases, "            {}) compadd -- {} ;;", verb.name, all_words(verb, deck));
    }
    format!(
        r"#compdef unhunch
# Completions of unhunch for zsh: put this file into a folder of $fpath as _unhunch, or source it.
_unhunch() {{
    case $words[CURRENT-1] in
        {files}) _files; return ;;
    esac
    if (( CURRENT == 2 )); then
        local -a verbs
        verbs=(
{verbs}        )
        _describe command verbs
        compadd -- {}
    else
        case $words[2] in
{cases}        esac
    fi
}}
compdef _unhunch unhunch",
        options(&PLAIN).join(" "),
        files = file_options().join("|"),
    )
}

fn fish(deck: &Deck, texts: &Texts) -> String {
    let mut text = "# Completions of unhunch for fish: put this file into ~/.config/fish/completions.\n\
                    complete -c unhunch -f\n\
                    complete -c unhunch -l help\n\
                    complete -c unhunch -n __fish_use_subcommand -l version\n\
                    complete -c unhunch -n __fish_use_subcommand -l terminal"
        .to_owned();
    for verb in VERBS {
        let summary = quoted(&help::summary(verb, texts));
        let _ = write!(text, "\ncomplete -c unhunch -n __fish_use_subcommand -a {} -d {summary}", verb.name);
        let seen = format!("complete -c unhunch -n '__fish_seen_subcommand_from {}'", verb.name);
        let words = words(verb.offers, deck).join(" ");
        if !words.is_empty() {
            let _ = write!(text, "\n{seen} -a '{words}'");
        }
        for option in verb.options {
            let value = match option.value {
                Some(_) if option.takes_file() => " -r -F",
                Some(_) => " -x",
                None => "",
            };
            let _ = write!(text, "\n{seen} -l {}{value}", option.name);
        }
    }
    text
}

/// The words and options of a verb, separated by spaces. None of them needs quoting in any shell.
fn all_words(verb: &'static Verb, deck: &Deck) -> String {
    let words = words(verb.offers, deck).into_iter();
    words.chain(options(verb)).collect::<Vec<_>>().join(" ")
}

fn words(offers: Offers, deck: &Deck) -> Vec<String> {
    let owned = |words: &mut dyn Iterator<Item = &str>| words.map(str::to_owned).collect();
    match offers {
        Offers::Nothing => Vec::new(),
        Offers::These(words) => owned(&mut words.iter().copied()),
        Offers::Cards => owned(&mut deck.iter().map(|card| card.id.as_str())),
        Offers::Routines => deck.routines().into_iter().map(|routine| routine.id).collect(),
        Offers::Keys => owned(&mut KEYS.iter().map(|key| key.name)),
        Offers::Verbs => owned(&mut VERBS.iter().map(|verb| verb.name)),
    }
}

fn options(verb: &Verb) -> Vec<String> {
    let version = if verb == &PLAIN { &["version"][..] } else { &[] };
    let all = verb.options.iter().map(|option| option.name).chain(["help"]).chain(version.iter().copied());
    all.map(|name| format!("--{name}")).collect()
}

/// The options after which files are offered.
fn file_options() -> Vec<String> {
    let all = VERBS.iter().flat_map(|verb| verb.options).filter(|option| option.takes_file());
    all.map(|option| format!("--{}", option.name)).collect()
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn bash_completes_verbs_cards_keys_and_options() {
        check("st", "stretch status stand");
        check("stretch wall-a", "wall-angels");
        check("routine yo", "yoga-12");
        check("set stretch.e", "stretch.earliest");
        check("status --", "--json --waybar --follow --help");
        check("--v", "--version");
        check("cards --check Cargo.l", "Cargo.lock");
        check("resume x", "");
    }

    #[test]
    fn every_shell_knows_every_verb() {
        let texts = Texts::new("en");
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let script = script(shell, &Deck::bundled(), &texts);
            for verb in VERBS {
                assert!(script.contains(verb.name), "{shell:?} {}", verb.name);
            }
            assert!(script.contains("wall-angels") && script.contains("stretch.earliest"));
        }
    }

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let script = script(Shell::Bash, &Deck::bundled(), &Texts::new("en"));
        let run = format!(
            "{script}\nCOMP_WORDS=(unhunch {typed})\nCOMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n_unhunch\necho \"${{COMPREPLY[*]}}\""
        );
        let output = Command::new("bash").args(["--norc", "-c", &run]).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), expected, "{typed:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}
