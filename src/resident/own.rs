//! The user's own cards: read again whenever their folder changes, taken in from a file, and given out as one.

use super::child::Page;
use super::turn::Resident;
use crate::cards::{Deck, Fault};
use crate::records::preferences::io_text;
use crate::records::wire::{Folders, ToWindow};
use crate::store::Paths;
use crate::store::cards::{self, Unwritten};
use crate::texts::{Arg, Texts};
use serde_json::json;
use std::path::{Path, PathBuf};

impl Resident {
    /// The folder has changed: what is in it now counts. What was named before is not named again.
    pub(super) fn reread_cards(&mut self) {
        let (deck, faults) = read(&self.paths, &self.texts);
        for fault in faults.iter().filter(|fault| !self.card_faults.contains(fault)) {
            log::warn!("cards: {}", fault.discreet().text(&self.texts));
        }
        self.choice.replace_deck(deck);
        self.routines.forget();
        self.card_faults = faults;
        let cards = ToWindow::Cards {
            own: self.choice.own().to_vec(),
            routines: self.choice.own_routines().to_vec(),
            faults: self.card_fault_texts(),
        };
        self.windows.tell(Page::Home, &cards);
        // Other cards are for other parts of the body.
        self.tell_past();
    }

    /// A sentence for each card that is left out.
    pub(super) fn card_fault_texts(&self) -> Vec<String> {
        self.card_faults.iter().map(|fault| fault.text(&self.texts)).collect()
    }

    /// Takes the cards of a file in; one sentence, whether it was done or why not.
    pub(super) fn import_cards(&mut self, file: &str) -> Result<String, String> {
        let said = import(&self.paths, &self.texts, self.absolute(file)?)?;
        self.reread_cards();
        Ok(said)
    }

    pub(super) fn export_cards(&self, file: &str) -> Result<String, String> {
        export(&self.paths, &self.texts, self.absolute(file)?)
    }

    /// What the home window says of files.
    pub(super) fn folders(&self) -> Folders {
        let shown = |folder: PathBuf| folder.display().to_string();
        Folders { home: crate::store::home().map(shown).unwrap_or_default(), cards: shown(self.paths.cards()) }
    }

    /// Where this program was started says nothing about where the one who asks is.
    pub(super) fn absolute<'p>(&self, file: &'p str) -> Result<&'p Path, String> {
        let path = Path::new(file);
        let refusal = || self.texts.with("cards-not-absolute", &[("file", Arg::from(file.to_owned()))]);
        path.is_absolute().then_some(path).ok_or_else(refusal)
    }
}

/// The bundled cards and the user's own, and what is wrong with each that is left out.
pub(crate) fn read(paths: &Paths, texts: &Texts) -> (Deck, Vec<Fault>) {
    let (deck, faults) = Deck::with_own(cards::read(paths));
    (deck.speaking(texts.language()), faults)
}

/// Copies a file into the folder of the own cards, if all of it is fine and nothing is in its way.
pub(crate) fn import(paths: &Paths, texts: &Texts, file: &Path) -> Result<String, String> {
    let shown = file.display().to_string();
    let text = cards::text(file).map_err(|why| Fault::unreadable(&shown, &why).line(texts))?;
    let (mut deck, _) = Deck::with_own(cards::read(paths));
    let before = (deck.own().len(), deck.own_routines().len());
    let faults = deck.add(&shown, &text);
    if let Some(first) = faults.first() {
        let args = [
            ("first", Arg::from(first.line(texts))),
            ("more", Arg::from(faults.len() - 1)),
            ("file", Arg::from(shown)),
        ];
        return Err(texts.with("cards-import-bad", &args));
    }
    let (count, routines) = (deck.own().len() - before.0, deck.own_routines().len() - before.1);
    let Some(name) = name(file).filter(|_| count + routines > 0) else {
        return Err(texts.with("cards-import-none", &[("file", Arg::from(shown))]));
    };
    let said = |id, unwritten| refusal(texts, id, name.clone(), unwritten);
    cards::put(paths, &name, &text).map_err(|unwritten| said("cards-import-taken", unwritten))?;
    let id = if routines > 0 { "cards-imported-routines" } else { "cards-imported" };
    let args = [("n", Arg::from(count)), ("routines", Arg::from(routines)), ("name", Arg::from(name))];
    Ok(texts.with(id, &args))
}

/// Writes all own cards into one new file.
pub(crate) fn export(paths: &Paths, texts: &Texts, file: &Path) -> Result<String, String> {
    let (deck, _) = Deck::with_own(cards::read(paths));
    let shown = file.display().to_string();
    cards::export(file, &(exported(&deck) + "\n"))
        .map_err(|unwritten| refusal(texts, "cards-export-taken", shown.clone(), unwritten))?;
    let routines = deck.own_routines().len();
    let id = if routines > 0 { "cards-exported-routines" } else { "cards-exported" };
    let args = [("n", Arg::from(deck.own().len())), ("routines", Arg::from(routines)), ("file", Arg::from(shown))];
    Ok(texts.with(id, &args))
}

/// All own cards and routines as the text of one file.
pub(crate) fn exported(deck: &Deck) -> String {
    let mut all = json!({ "cards": deck.own() });
    if !deck.own_routines().is_empty() {
        all["routines"] = json!(deck.own_routines());
    }
    format!("{all:#}")
}

pub(super) fn refusal(texts: &Texts, taken: &str, file: String, unwritten: Unwritten) -> String {
    match unwritten {
        Unwritten::Taken => texts.with(taken, &[("file", Arg::from(file))]),
        Unwritten::Failed(error) => {
            texts.with("cards-not-written", &[("file", Arg::from(file)), ("error", Arg::from(io_text(&error)))])
        }
    }
}

/// What the copy is called: what is not `.json` would not be read, nor what is hidden.
fn name(file: &Path) -> Option<String> {
    let stem = file.file_stem()?.to_str()?.trim_start_matches('.');
    (!stem.is_empty()).then(|| format!("{stem}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;
    use tempfile::{TempDir, tempdir};

    /// Takes in each of these files, then says what is in the folder.
    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &Expect) {
        let here = tempdir().unwrap();
        let paths = Paths::below(&here.path().join("home"));
        let texts = Texts::new("en");
        let mut said = String::new();
        for (name, text) in files {
            let file = here.path().join(name);
            crate::store::atomic::write(&file, text.as_bytes()).unwrap();
            let outcome = import(&paths, &texts, &file).unwrap_or_else(|why| format!("refused: {why}"));
            let _ = writeln!(said, "{}", without(&here, &outcome));
        }
        let names: Vec<_> = cards::read(&paths).map(|(name, _)| name).collect();
        let _ = writeln!(said, "{}", names.join(" "));
        expected.assert_eq(&said);
    }

    fn without(here: &TempDir, said: &str) -> String {
        said.replace(&here.path().join("").display().to_string(), "")
    }

    fn card(id: &str) -> String {
        let deck = Deck::bundled();
        let mut card = deck.card("shoulder-rolls").unwrap().clone();
        card.id = id.to_owned();
        json!(card).to_string()
    }

    #[test]
    fn a_sound_file_is_taken_in() {
        check(
            &[("a/mine.json", &card("reach")), ("b.txt", &format!("[{},{}]", card("turn"), card("nod")))],
            &expect![[r#"
            one card was taken in: `mine.json` is in the folder of your cards
            2 cards were taken in: `b.json` is in the folder of your cards
            b.json mine.json
        "#]],
        );
        check(
            &[(".hidden", &card("reach"))],
            &expect![[r#"
            one card was taken in: `hidden.json` is in the folder of your cards
            hidden.json
        "#]],
        );
    }

    #[test]
    fn what_is_wrong_or_in_the_way_is_refused() {
        let bad = card("reach").replace("seated", "roof").replace("relief", "joy");
        check(
            &[("bad.json", &bad), ("none.json", "[]"), ("no.json", "{")],
            &expect![[r#"
            refused: bad.json:1: reach: `joy` is not a known `group`; nothing was taken in, and `unhunch cards --check bad.json` lists 1 more
            refused: there is no card in `none.json`
            refused: no.json:1: EOF while parsing an object; nothing was taken in

        "#]],
        );
        check(
            &[("a/mine.json", &card("reach")), ("b/mine.json", &card("turn"))],
            &expect![[r#"
            one card was taken in: `mine.json` is in the folder of your cards
            refused: `mine.json` is already in the folder of your cards: give yours another name
            mine.json
        "#]],
        );
        check(
            &[("a.json", &card("reach")), ("b.json", &card("reach")), ("c.json", &card("wall-angels"))],
            &expect![[r#"
            one card was taken in: `a.json` is in the folder of your cards
            refused: b.json:1: reach: there is already a card with this id; nothing was taken in
            refused: c.json:1: wall-angels: a card that comes with Unhunch has this id: give yours another; nothing was taken in
            a.json
        "#]],
        );
    }

    #[test]
    fn what_was_given_out_can_be_taken_in() {
        let here = tempdir().unwrap();
        let texts = Texts::new("en");
        let [one, other] = ["one", "other"].map(|name| Paths::below(&here.path().join(name)));
        cards::put(&one, "a.json", &card("reach")).unwrap();
        cards::put(&one, "b.json", &format!("[{}]", card("turn"))).unwrap();
        let routine = r#"{"routines": [{"id": "mine", "name": "Mine", "steps": [{"card": "turn"}]}]}"#;
        cards::put(&one, "c.json", routine).unwrap();
        let file = here.path().join("all.json");
        assert_eq!(without(&here, &export(&one, &texts, &file).unwrap()), "written to `all.json`: cards 2, routines 1");
        assert_eq!(
            without(&here, &export(&one, &texts, &file).unwrap_err()),
            "`all.json` is already there: give another name"
        );
        import(&other, &texts, &file).unwrap();
        let [one, other] = [one, other].map(|paths| read(&paths, &texts));
        assert_eq!((one.0.own(), &one.1), (other.0.own(), &other.1));
        assert_eq!((one.0.own_routines(), one.0.own_routines().len()), (other.0.own_routines(), 1));
    }
}
