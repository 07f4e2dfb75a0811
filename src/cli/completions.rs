//! What the shells need to complete the words of the command line, made from the table of verbs.

use super::help;
use super::order::Shell;
use super::verbs::{Offers, PLAIN, VERBS, Verb};
use crate::cards::Deck;
use crate::records::preferences::KEYS;
use crate::records::profile::NONE;
use crate::texts::Texts;
use std::fmt::Write as _;

/// What this user has beside the words of the program.
pub(super) struct Known {
    pub(super) deck: Deck,
    pub(super) profiles: Vec<String>,
}

pub(super) fn script(shell: Shell, known: &Known, texts: &Texts) -> String {
    match shell {
        Shell::Bash => bash(known),
        Shell::Zsh => zsh(known, texts),
        Shell::Fish => fish(known, texts),
    }
}

fn bash(known: &Known) -> String {
    let mut cases = String::new();
    for verb in VERBS {
        let files =
            if verb.offers == Offers::Files { "COMPREPLY=($(compgen -f -- \"$current\")); return;" } else { "" };
        let _ = writeln!(cases, "            {}) {files} words=\"{}\" ;;", verb.name, all_words(verb, known));
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
        all_words(&PLAIN, known),
        files = file_options().join("|"),
    )
}

fn zsh(known: &Known, texts: &Texts) -> String {
    let (mut verbs, mut cases) = (String::new(), String::new());
    for verb in VERBS {
        let _ = writeln!(verbs, "            {}", quoted(&format!("{}:{}", verb.name, help::summary(verb, texts))));
        let offer = if verb.offers == Offers::Files { "_files;" } else { "" };
        let _ = writeln!(cases, "            {}) {offer} compadd -- {} ;;", verb.name, all_words(verb, known));
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
# Loaded by its name the first time it is needed, it must complete that time too.
if [[ $funcstack[1] == _unhunch ]]; then _unhunch; else compdef _unhunch unhunch; fi",
        options(&PLAIN).join(" "),
        files = file_options().join("|"),
    )
}

fn fish(known: &Known, texts: &Texts) -> String {
    let mut text = "# Completions of unhunch for fish: put this file into ~/.config/fish/completions.\n\
                    complete -c unhunch -f\n\
                    complete -c unhunch -l help\n\
                    complete -c unhunch -n __fish_use_subcommand -l version\n\
                    complete -c unhunch -n __fish_use_subcommand -l licenses\n\
                    complete -c unhunch -n __fish_use_subcommand -l background\n\
                    complete -c unhunch -n __fish_use_subcommand -l terminal"
        .to_owned();
    for verb in VERBS {
        let summary = quoted(&help::summary(verb, texts));
        let _ = write!(text, "\ncomplete -c unhunch -n __fish_use_subcommand -a {} -d {summary}", verb.name);
        let seen = format!("complete -c unhunch -n '__fish_seen_subcommand_from {}'", verb.name);
        let words = words(verb.offers, known).join(" ");
        if !words.is_empty() {
            let _ = write!(text, "\n{seen} -a '{words}'");
        }
        if verb.offers == Offers::Files {
            let _ = write!(text, "\n{seen} -F");
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
fn all_words(verb: &'static Verb, known: &Known) -> String {
    let words = words(verb.offers, known).into_iter();
    words.chain(options(verb)).collect::<Vec<_>>().join(" ")
}

fn words(offers: Offers, known: &Known) -> Vec<String> {
    let owned = |words: &mut dyn Iterator<Item = &str>| words.map(str::to_owned).collect();
    match offers {
        Offers::Nothing | Offers::Files => Vec::new(),
        Offers::These(words) => owned(&mut words.iter().copied()),
        Offers::Cards => owned(&mut known.deck.iter().map(|card| card.id.as_str())),
        Offers::Routines => known.deck.routines().into_iter().map(|routine| routine.id).collect(),
        Offers::Profiles => {
            known.profiles.iter().filter(|name| is_plain(name)).cloned().chain([NONE.to_owned()]).collect()
        }
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

/// A name with spaces or with letters that mean something to a shell is for the user to type.
fn is_plain(name: &str) -> bool {
    name.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use std::process::Command;

    #[cfg(unix)]
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
        check("profile o", "office");
        check("profile n", "none");
        check("import Cargo.l", "Cargo.lock");
    }

    #[test]
    fn every_shell_knows_every_verb() {
        let texts = Texts::new("en");
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let script = script(shell, &known(), &texts);
            for verb in VERBS {
                assert!(script.contains(verb.name), "{shell:?} {}", verb.name);
            }
            assert!(script.contains("wall-angels") && script.contains("stretch.earliest"));
        }
    }

    fn known() -> Known {
        Known { deck: Deck::bundled(), profiles: vec!["office".into(), "on the road".into()] }
    }

    #[cfg(unix)]
    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let script = script(Shell::Bash, &known(), &Texts::new("en"));
        let run = format!(
            "{script}\nCOMP_WORDS=(unhunch {typed})\nCOMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n_unhunch\necho \"${{COMPREPLY[*]}}\""
        );
        let output = Command::new("bash").args(["--norc", "-c", &run]).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), expected, "{typed:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}
