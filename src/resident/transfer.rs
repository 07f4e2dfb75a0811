//! Everything in one file: given out, examined, and taken in.

use super::turn::Resident;
use crate::cards::Deck;
use crate::records::bundle::{Bundle, NoBundle, time_of};
use crate::records::preferences::{Document, Problem, Wrong};
use crate::records::profile::{Refused, is_name};
use crate::store::bundle::{self, Replacement};
use crate::store::{Paths, PreferencesFile, cards, profiles};
use crate::texts::{Arg, Texts};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl Resident {
    /// Writes everything into a new file; one sentence, whether it was done or why not, and what is left out.
    pub(super) fn export(&mut self, file: &str) -> Result<String, String> {
        let path = self.absolute(file)?.to_owned();
        if self.journal.flush().is_err() {
            log::debug!("the journal still waits in memory");
        }
        let (said, left_out) = export(&self.paths, &self.preferences, &self.texts, &path)?;
        Ok(std::iter::once(said).chain(left_out).collect::<Vec<_>>().join("; "))
    }

    /// Takes in everything of a file; one sentence, whether it was done or why not.
    pub(super) fn import(&mut self, file: &str) -> Result<String, String> {
        let path = self.absolute(file)?;
        let bundle = read(&self.paths, &self.texts, path).map_err(|problems| problems.join("; "))?;
        self.flush_journal();
        let said = import(&self.paths, &self.texts, &bundle, &super::stamp())?;
        self.preferences.reload();
        self.preferences.adapt_profiles(self.now.civil.naive_local());
        self.preferences_changed();
        self.learn_anew();
        self.reread_cards();
        Ok(said)
    }
}

/// Writes everything into a new file. The sentence that says so, and one for each thing that is left out.
pub(crate) fn export(
    paths: &Paths,
    preferences: &PreferencesFile,
    texts: &Texts,
    file: &Path,
) -> Result<(String, Vec<String>), String> {
    let shown = file.display().to_string();
    let failed =
        |error: String| texts.with("transfer-not-written", &[("file", arg(&shown)), ("error", Arg::from(error))]);
    let (bundle, left_out) = gather(paths, preferences, texts).map_err(failed)?;
    let text = bundle.to_text().map_err(|error| failed(error.to_string()))?;
    cards::export(file, &text)
        .map_err(|unwritten| super::own::refusal(texts, "cards-export-taken", shown.clone(), unwritten))?;
    let args = [
        ("file", arg(&shown)),
        ("profiles", Arg::from(bundle.profiles.len())),
        ("cards", Arg::from(bundle.cards.len())),
        ("lines", Arg::from(bundle.journal.len())),
    ];
    Ok((texts.with("transfer-exported", &args), left_out))
}

/// Reads a file and says everything that is wrong with it.
pub(crate) fn read(paths: &Paths, texts: &Texts, file: &Path) -> Result<Bundle, Vec<String>> {
    let shown = file.display().to_string();
    let unread = |why: String| vec![texts.with("transfer-unread", &[("file", arg(&shown)), ("why", Arg::from(why))])];
    let text = bundle::read(file).map_err(unread)?;
    let bundle = Bundle::parse(&text).map_err(|no_bundle| match no_bundle {
        NoBundle::Syntax(damaged) => unread(damaged.text(texts)),
        NoBundle::Shape(why) => unread(why),
        NoBundle::Other => vec![texts.with("transfer-other", &[("file", arg(&shown))])],
        NoBundle::Newer(version) => {
            let args = [("file", arg(&shown)), ("version", Arg::from(version.to_string()))];
            vec![texts.with("transfer-newer", &args)]
        }
    })?;
    let problems = problems(paths, &bundle, texts);
    if problems.is_empty() { Ok(bundle) } else { Err(problems) }
}

/// Takes in what was read. Profiles, cards and lines of the journal that the file does not have stay.
pub(crate) fn import(paths: &Paths, texts: &Texts, bundle: &Bundle, stamp: &str) -> Result<String, String> {
    let mut replacement = Replacement::default();
    replacement.add(paths.preferences(), bundle.preferences.get());
    bundle.profiles.iter().for_each(|(name, text)| replacement.add(paths.profile(name), text.get()));
    bundle.cards.iter().for_each(|(name, text)| replacement.add(paths.cards().join(name), text.get()));
    let lines: Vec<&str> = bundle.journal.iter().map(|line| line.get()).collect();
    let failed = |error: String| texts.with("transfer-failed", &[("error", Arg::from(error))]);
    let lines = replacement.add_journal(paths, &lines).map_err(failed)?;
    replacement.carry_out(stamp).map_err(failed)?;
    let args = [
        ("profiles", Arg::from(bundle.profiles.len())),
        ("cards", Arg::from(bundle.cards.len())),
        ("lines", Arg::from(lines)),
    ];
    Ok(texts.with("transfer-imported", &args))
}

fn gather(paths: &Paths, preferences: &PreferencesFile, texts: &Texts) -> Result<(Bundle, Vec<String>), String> {
    let mut left_out = Vec::new();
    let raw = |text: String| RawValue::from_string(text.trim().to_owned()).map_err(|error| error.to_string());
    let mut bundle = Bundle::new(raw(preferences.usual_text())?);
    for name in preferences.profiles() {
        match profiles::read(paths, name) {
            Some(profile) => drop(bundle.profiles.insert(name.clone(), raw(profile.to_text())?)),
            None => left_out.push(texts.with("transfer-left-profile", &[("name", arg(name))])),
        }
    }
    let (sound, faults) = sound_cards(paths, texts);
    left_out.extend(faults);
    for (name, text) in sound {
        bundle.cards.insert(name, raw(text)?);
    }
    let (lines, bad) = bundle::journal(paths)?;
    if bad > 0 {
        left_out.push(texts.with("cli-history-bad", &[("n", Arg::from(bad))]));
    }
    bundle.journal = lines.into_iter().map(raw).collect::<Result<_, _>>()?;
    Ok((bundle, left_out))
}

/// The files of own cards with which nothing is wrong, and what is wrong with the others.
fn sound_cards(paths: &Paths, texts: &Texts) -> (BTreeMap<String, String>, Vec<String>) {
    let (mut files, mut said) = (BTreeMap::new(), Vec::new());
    for (name, text) in cards::read(paths) {
        match text {
            Ok(text) => drop(files.insert(name, text)),
            Err(why) => said.push(crate::cards::Fault::unreadable(&name, &why).text(texts)),
        }
    }
    // Without one file another may miss a card.
    loop {
        let faults = Deck::with_own(files.clone().into_iter().map(|(name, text)| (name, Ok(text)))).1;
        if faults.is_empty() {
            return (files, said);
        }
        for fault in faults {
            files.remove(&fault.file);
            said.push(fault.text(texts));
        }
    }
}

/// One sentence for each thing that is wrong.
fn problems(paths: &Paths, bundle: &Bundle, texts: &Texts) -> Vec<String> {
    let mut all = Vec::new();
    let usual = objections(bundle.preferences.get(), texts);
    all.extend(
        usual.into_iter().map(|problem| texts.with("transfer-in-preferences", &[("problem", Arg::from(problem))])),
    );
    for (name, text) in &bundle.profiles {
        if !is_name(name) {
            all.push(Refused::Name(name.clone()).text(texts));
        }
        all.extend(
            objections(text.get(), texts)
                .into_iter()
                .map(|problem| texts.with("profile-problem", &[("name", arg(name)), ("problem", Arg::from(problem))])),
        );
    }
    all.extend(faults(paths, bundle, texts));
    let mut lines = bundle.journal.iter().enumerate();
    if let Some((index, _)) = lines.find(|(_, line)| time_of(line.get().as_bytes()).is_none()) {
        all.push(texts.with("transfer-in-journal", &[("n", Arg::from(index + 1))]));
    }
    all
}

/// What would be wrong with the own cards, and is not so far.
fn faults(paths: &Paths, bundle: &Bundle, texts: &Texts) -> Vec<String> {
    let mut all = Vec::new();
    for name in bundle.cards.keys().filter(|name| !is_card_file(name)) {
        all.push(texts.with("transfer-card-name", &[("name", arg(name))]));
    }
    let mut files: BTreeMap<String, Result<String, String>> = cards::read(paths).collect();
    let said = |files: &BTreeMap<String, Result<String, String>>| -> Vec<String> {
        Deck::with_own(files.clone()).1.iter().map(|fault| fault.text(texts)).collect()
    };
    let before: BTreeSet<String> = said(&files).into_iter().collect();
    for (name, text) in &bundle.cards {
        files.insert(name.clone(), Ok(text.get().to_owned()));
    }
    all.extend(said(&files).into_iter().filter(|fault| !before.contains(fault)));
    all
}

/// What would be read among the own cards, and lies nowhere else.
fn is_card_file(name: &str) -> bool {
    let is_plain = !name.starts_with('.') && !name.contains(['/', '\0']) && name.len() < 200;
    is_plain && name.strip_suffix(".json").is_some_and(|stem| !stem.is_empty())
}

/// What is wrong with preferences. What a newer Unhunch may have written is not.
fn objections(text: &str, texts: &Texts) -> Vec<String> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(damaged) => return vec![damaged.text(texts)],
    };
    let said = |problem: Problem| match problem {
        Problem::Value { key, value, kind, .. } => Some(Wrong::Value { key, value, kind }.text(texts)),
        Problem::Order { earliest, latest } => Some(Wrong::Order { earliest, latest }.text(texts)),
        Problem::Section { section, value } => Some(Wrong::Section { section, value }.text(texts)),
        Problem::Newer { .. } | Problem::Unknown(_) => None,
        other @ (Problem::Version { .. }
        | Problem::Twice { .. }
        | Problem::Damaged { .. }
        | Problem::Unreadable { .. }
        | Problem::Unwritten { .. }
        | Problem::NoHome
        | Problem::InProfile { .. }) => Some(other.text(texts)),
    };
    document.read().1.into_iter().filter_map(said).collect()
}

fn arg(text: &str) -> Arg<'static> {
    Arg::from(text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(300).collect::<String>())
}
