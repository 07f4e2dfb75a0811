//! The manual page, made from the table of verbs and the texts of the help.

use super::help;
use super::verbs::{Opt, PLAIN, VERBS, Verb};
use super::wrap::wrapped;
use crate::texts::Texts;
use std::fmt::Write as _;

/// Of a line of the source, which nobody sees formatted.
const WIDTH: usize = 78;

const EXITS: &[&str] = &["0", "1", "2", "3", "101"];

/// What `manual-file-<name>` is about.
const FILES: &[(&str, &str)] = &[
    ("preferences", "~/.config/unhunch/preferences.json"),
    ("profiles", "~/.config/unhunch/profiles/"),
    ("journal", "~/.local/share/unhunch/journal.jsonl"),
    ("cards", "~/.local/share/unhunch/cards/"),
    ("state", "~/.local/state/unhunch/"),
    ("autostart", "~/.config/autostart/unhunch.desktop"),
];

/// The page as `man` reads it. It has no date: the program does not know when it was made.
pub(super) fn page(texts: &Texts) -> String {
    let mut page = Page { texts, text: String::new() };
    // Lines are not stretched to the margin: languages without spaces have none that could grow.
    let _ = writeln!(page.text, ".TH UNHUNCH 1 \"\" \"Unhunch {}\"\n.ad l", env!("CARGO_PKG_VERSION"));
    page.section("name");
    let _ = writeln!(page.text, "unhunch \\- {}", page.said("manual-about"));
    page.section("synopsis");
    page.synopsis();
    page.section("description");
    page.paragraphs(&["cli-help-title", "manual-waits", "manual-asks"]);
    page.section("commands");
    for verb in VERBS {
        page.verb(verb);
    }
    page.section("options");
    page.options(&PLAIN);
    page.item("--help", "manual-option-help");
    page.item("--version", "manual-option-version");
    page.section("exit");
    for code in EXITS {
        page.item(code, &format!("manual-exit-{code}"));
    }
    page.section("files");
    for (name, file) in FILES {
        page.item(file, &format!("manual-file-{name}"));
    }
    page.text.trim_end().to_owned()
}

struct Page<'a> {
    texts: &'a Texts,
    text: String,
}

impl Page<'_> {
    fn section(&mut self, name: &str) {
        let heading = self.said(&format!("manual-{name}"));
        let _ = writeln!(self.text, ".SH \"{heading}\"");
    }

    fn synopsis(&mut self) {
        let command = self.said("manual-command");
        let _ = writeln!(self.text, "{}\n.br\n{} \\fI{command}\\fR …", usage(&PLAIN), bold("unhunch"));
    }

    fn paragraphs(&mut self, ids: &[&str]) {
        let texts: Vec<_> = ids.iter().map(|id| self.said(id)).collect();
        let _ = writeln!(self.text, "{}", texts.join("\n.PP\n"));
    }

    fn verb(&mut self, verb: &Verb) {
        let summary = written(&help::summary(verb, self.texts));
        let _ = writeln!(self.text, ".TP\n{}\n{summary}", usage(verb));
        if !verb.options.is_empty() {
            self.text.push_str(".RS\n");
            self.options(verb);
            self.text.push_str(".RE\n");
        }
    }

    fn options(&mut self, verb: &Verb) {
        for option in verb.options {
            let said = self.said(&format!("cli-option-{}", option.name));
            let _ = writeln!(self.text, ".TP\n{}\n{said}", called(option));
        }
    }

    fn item(&mut self, name: &str, id: &str) {
        let _ = writeln!(self.text, ".TP\n{}\n{}", bold(name), self.said(id));
    }

    fn said(&self, id: &str) -> String {
        written(&self.texts.get(id))
    }
}

/// What is typed as it is stands in bold, what is replaced in italics.
fn usage(verb: &Verb) -> String {
    let name = if verb.name.is_empty() { "unhunch" } else { verb.name };
    let options = verb.options.iter().map(|option| format!("[{}]", called(option)));
    let words = verb.words.split_inclusive(|letter: char| !is_of_a_word(letter)).map(word);
    let parts = [bold(name), words.collect()].into_iter().chain(options);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A word and the sign after it: in capitals it is to be replaced.
fn word(piece: &str) -> String {
    let end = piece.find(|letter| !is_of_a_word(letter)).unwrap_or(piece.len());
    let (word, sign) = piece.split_at(end);
    match word {
        "" => sign.to_owned(),
        _ if word.contains(char::is_lowercase) => bold(word) + sign,
        _ => format!("\\fI{}\\fR{sign}", plain(word)),
    }
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

fn called(option: &Opt) -> String {
    let name = bold(&format!("--{}", option.name));
    option.value.map_or_else(|| name.clone(), |value| format!("{name} \\fI{}\\fR", plain(value)))
}

fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", plain(text))
}

/// A text of ours: what stands in backticks is typed as it is.
fn written(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let text: String = parts.map(|(n, part)| if n % 2 == 1 { bold(part) } else { plain(part) }).collect();
    // A line that begins with a dot or an apostrophe would be a command to the formatter.
    let guarded = |line: String| if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line };
    wrapped(&text, WIDTH, "", "").into_iter().map(guarded).collect::<Vec<_>>().join("\n")
}

/// As it is, where a formatter would make something else of it.
fn plain(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('~', "\\(ti").replace('"', "\\(dq")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::LANGUAGES;
    use expect_test::expect;

    #[test]
    fn a_verb_is_written_with_its_options() {
        let texts = Texts::new("en");
        let mut page = Page { texts: &texts, text: String::new() };
        page.verb(Verb::find("feel").unwrap());
        page.verb(Verb::find("later").unwrap());
        expect![[r#"
            .TP
            \fBfeel\fR [\fI0\-10\fR] [\fB\-\-where\fR \fIAREA,…\fR] [\fB\-\-helped\fR \fIWORD,…\fR] [\fB\-\-take\-back\fR]
            note how your back feels, from 0 (no trouble) to 10, or print the last note
            .RS
            .TP
            \fB\-\-where\fR \fIAREA,…\fR
            where it is felt, such as neck,lower\-back
            .TP
            \fB\-\-helped\fR \fIWORD,…\fR
            what has helped: cards, routines, heat, cold, alternate, walk, rest
            .TP
            \fB\-\-take\-back\fR
            let the last note count no more
            .RE
            .TP
            \fBlater\fR [\fIDURATION\fR]
            put the break off, by \fBlater.by\fR or by this long
        "#]].assert_eq(&page.text);
    }

    #[test]
    fn every_verb_option_and_heading_has_its_text_in_every_language() {
        for language in LANGUAGES {
            let page = page(&Texts::new(language.tag));
            assert!(!page.contains("manual\\-") && !page.contains("cli\\-"), "{page}");
            for verb in VERBS {
                assert!(page.contains(&format!("\n.TP\n{}\n", usage(verb))), "{} in {}", verb.name, language.tag);
            }
        }
    }

    #[test]
    fn no_text_is_taken_for_a_command() {
        assert_eq!(written(".TH `a-b` \\n"), "\\&.TH \\fBa\\-b\\fR \\en");
        assert_eq!(written("'tis"), "\\&'tis");
        assert_eq!(written(&format!("{} .br", "x".repeat(WIDTH))), format!("{}\n\\&.br", "x".repeat(WIDTH)));
    }
}
