//! The help: all verbs, or one.

use super::table::table;
use super::verbs::{VERBS, Verb};
use crate::texts::Texts;

pub(super) fn text(verb: Option<&Verb>, texts: &Texts) -> String {
    verb.map_or_else(|| all(texts), |verb| one(verb, texts))
}

fn all(texts: &Texts) -> String {
    let row = |name: String, what: String| [format!("  {name}"), what];
    let mut rows = vec![
        row("unhunch".into(), texts.get("cli-help-plain")),
        row("unhunch --terminal".into(), texts.get("cli-option-terminal")),
        row("unhunch --background".into(), texts.get("cli-option-background")),
        row("unhunch --licenses".into(), texts.get("cli-option-licenses")),
        row(String::new(), String::new()),
    ];
    rows.extend(VERBS.iter().map(|verb| row(short(verb), summary(verb, texts))));
    [texts.get("cli-help-title"), table(&rows), texts.get("cli-help-end")].join("\n\n")
}

/// The verb and its words, if they are few.
fn short(verb: &Verb) -> String {
    let words = if verb.words.len() > 10 { "…" } else { verb.words };
    format!("{} {words}", verb.name)
}

fn one(verb: &Verb, texts: &Texts) -> String {
    let mut text = format!("{}\n\n{}", verb.usage(), summary(verb, texts));
    let row = |option: &super::verbs::Opt| {
        let name =
            option.value.map_or_else(|| format!("  --{}", option.name), |value| format!("  --{} {value}", option.name));
        [name, texts.get(&format!("cli-option-{}", option.name))]
    };
    let options: Vec<_> = verb.options.iter().map(row).collect();
    if !options.is_empty() {
        text.push_str("\n\n");
        text.push_str(&table(&options));
    }
    text
}

pub(super) fn summary(verb: &Verb, texts: &Texts) -> String {
    texts.get(&format!("cli-verb-{}", verb.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn every_verb_and_option_has_its_text() {
        let texts = Texts::new("en");
        for help in VERBS.iter().map(|verb| text(Some(verb), &texts)).chain([text(None, &texts)]) {
            assert!(!help.contains("cli-"), "{help}");
        }
    }

    #[test]
    fn one_verb_is_explained() {
        expect![[r#"
            unhunch history [--days N] [--from DATE] [--to DATE] [--json] [--csv] [--forget] [--yes]

            print what happened so far, or forget some of it

              --days N     only the last N days, today among them
              --from DATE  only from this day on
              --to DATE    only up to this day
              --json       print JSON
              --csv        print comma-separated values
              --forget     remove these days from the journal, or all of it
              --yes        know that this cannot be undone"#]]
        .assert_eq(&text(Verb::find("history"), &Texts::new("en")));
    }

    #[test]
    fn all_verbs_are_listed() {
        expect![[r#"
            Unhunch reminds you to move before your back gets sore, and shows you how.

              unhunch               remind from now on, or show the window of the one that does
              unhunch --terminal    remind in this terminal
              unhunch --background  remind without showing the window at the first start; what starts with the session says so
              unhunch --licenses    print the licences of the program and of all that is built into it

              stretch [CARD]        start the break on offer, or one now; with a card, that card
              routine [NAME]        list the routines, cards in a row, or start one of them
              status                say what is going on and when the next break comes
              later [DURATION]      put the break off, by `later.by` or by this long
              skip                  skip the break
              pause …               stop reminding, for a time or until you resume
              resume                end a pause
              meeting …             hold breaks while you are in a meeting, for an hour or as long as you say, and offer one when it is over
              end                   end the break that is on the screen, however strict the preferences are
              stand                 say that you stand from now on
              sit                   say that you sit from now on
              screens mine          say that the screens which are connected are yours, so that they hold no breaks
              home [PAGE]           open the window
              get [KEY]             print a preference, a section of them, or all
              set KEY VALUE         change a preference
              reset [KEY]           set a preference, a section of them, or all back to the default
              profile …             list the profiles, let one of them hold, make or remove one
              export FILE           write preferences, profiles, cards of your own and the journal into one new file
              import FILE           take in everything of such a file; what it replaces is kept beside
              cards                 list the exercises; or check, take in or give out cards of your own
              card ID               print one exercise with its steps
              guide …               print how to set up the desk, when to use heat or cold, tips, and when to seek help
              relief …              put heat or cold on, and be told to look at the skin and to take it off
              history               print what happened so far, or forget some of it
              report [FILE]         write a page for a physiotherapist, about the last four weeks or other days
              feel [0-10]           note how your back feels, from 0 (no trouble) to 10, or print the last note
              desk …                list the questions about your desk and your answers, or answer one
              plan                  print the breaks of a day on which you sit and type the whole time
              autostart …           start with the session, or not, or say whether
              doctor                say what works here, what does not, and how to mend it
              completions …         print the completions for a shell
              man                   print the manual page
              quit                  end the instance that reminds
              help [VERB]           print this, or more about one verb

            `unhunch help VERB` says how one is written."#]]
        .assert_eq(&text(None, &Texts::new("en")));
    }
}
