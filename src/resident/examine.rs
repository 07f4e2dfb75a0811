//! What `doctor` shows.

use super::hooks;
use super::quiet::{watched, why_held};
use super::turn::Resident;
use super::{own, runtime, windows};
use crate::desktop::{Desktop, Display, Native, Report, Sense, Signal, Watched, display};
use crate::records::preferences;
use crate::schedule::{Reason, State};
use crate::store::{Paths, PreferencesFile};
use crate::system::line;
use crate::texts::{Arg, Texts};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const SENSES: [&str; 12] = [
    "idle",
    "lock",
    "session",
    "sleep",
    "microphone",
    "camera",
    "do_not_disturb",
    "video",
    "full_screen",
    "programs",
    "battery",
    "screens",
];
const VOICES: [&str; 3] = ["lock", "notification", "tray"];

impl Resident {
    pub(super) fn diagnosis(&self) -> Value {
        let hooks = hooks::report(self.preferences(), Some(&self.hooks), &self.texts);
        let off = off(&self.preferences().quiet);
        let mut all = diagnosis(&self.desktop.report(), &off, self.windows.program(), &hooks, &self.paths, &self.texts);
        all["held"] = self.held();
        all
    }

    /// What holds a break at this moment, if one is held.
    fn held(&self) -> Value {
        let view = self.view();
        let Some(reason) = view.why.filter(|_| view.state == State::Held) else { return Value::Null };
        // Which programs a user has chosen is nobody else's business.
        let cause = self.doings.cause(&reason).filter(|_| reason != Reason::Program.word());
        let (sense, text) = (sense_of(&reason), why_held(&reason, cause, &self.texts));
        json!({ "reason": reason, "sense": sense, "by": cause, "text": text })
    }
}

/// What `doctor` says when no resident runs: the senses and voices, tried for a moment.
pub(crate) fn examine(paths: &Paths) -> Value {
    let texts = Texts::new("system");
    let (report, display) = runtime().map_or_else(
        |_| (Report::default(), Display::None),
        |runtime| {
            runtime.block_on(async {
                let (signals, mut heard) = unbounded_channel();
                let mut desktop = Native::start(signals, None);
                let preferences = PreferencesFile::load(paths, super::stamp);
                desktop.watch_quiet(Watched { asking: true, ..watched(&preferences.current().quiet) });
                tokio::join!(desktop.settled(), answer(&mut heard));
                (desktop.report(), display().await)
            })
        },
    );
    let program = (display != Display::None).then(|| windows::program(Vec::new())).flatten();
    let preferences = PreferencesFile::load(paths, super::stamp);
    let hooks = hooks::report(preferences.current(), None, &texts);
    let program = program.as_ref().map(|program| program.path.as_path());
    diagnosis(&report, &off(&preferences.current().quiet), program, &hooks, paths, &texts)
}

/// Waits until everything has been asked that can only be asked, and three seconds at most.
async fn answer(heard: &mut UnboundedReceiver<Signal>) {
    let answer = async { while heard.recv().await.is_some_and(|signal| !matches!(signal, Signal::Quiet(_))) {} };
    if tokio::time::timeout(Duration::from_secs(3), answer).await.is_err() {
        log::debug!("what a break has to wait for could not be asked");
    }
}

/// The senses that the user has switched off, whatever they could tell.
fn off(quiet: &preferences::Quiet) -> Vec<&'static str> {
    let all = [
        ("microphone", quiet.microphone),
        ("camera", quiet.camera),
        ("do_not_disturb", quiet.do_not_disturb),
        ("video", quiet.video),
        ("full_screen", quiet.full_screen),
        ("programs", !quiet.programs.is_empty()),
        ("battery", quiet.battery),
        ("screens", quiet.new_screen),
    ];
    all.into_iter().filter(|(_, on)| !on).map(|(name, _)| name).collect()
}

/// The sense that tells of this reason; none for what the user has said.
fn sense_of(reason: &str) -> Option<&'static str> {
    let name = match reason {
        "program" => "programs".to_owned(),
        "new-screen" => "screens".to_owned(),
        other => other.replace('-', "_"),
    };
    SENSES.into_iter().find(|sense| *sense == name)
}

fn diagnosis(
    report: &Report,
    off: &[&'static str],
    program: Option<&Path>,
    hooks: &Value,
    paths: &Paths,
    texts: &Texts,
) -> Value {
    let mut senses = with_untried(&report.senses, &SENSES);
    for name in off {
        senses.insert((*name).to_owned(), Sense { source: "off".into(), live: false, mend: None });
    }
    let mut voices = with_untried(&report.voices, &VOICES);
    voices.insert("window".into(), window(program, texts));
    voices.insert("sound".into(), sound());
    if let Some(own) = own_lock(&hooks["lock"]) {
        voices.insert("lock".into(), own);
    }
    json!({
        "senses": said(&senses, texts),
        "voices": said(&voices, texts),
        "files": {
            "preferences": shown(&paths.preferences()),
            "profiles": shown(&paths.profiles()),
            "journal": shown(&paths.journal()),
            "cards": shown(&paths.cards()),
            "state": shown(&paths.saved()),
            "log": shown(&paths.log()),
            "socket": line::address(&paths.socket()),
        },
        "held": null,
        "crash": crash(paths),
        "cards": cards(paths, texts),
        "hooks": hooks,
        "version": env!("CARGO_PKG_VERSION"),
    })
}

/// The last failure inside the program that a report was kept of.
fn crash(paths: &Paths) -> Value {
    let Some((file, report)) = crate::store::crashes::latest(paths) else { return Value::Null };
    json!({ "at": report.at, "of": report.of, "place": report.crash.place, "file": shown(&file) })
}

/// A name in a folder may be no text, which JSON could not hold.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// How many cards of their own the user has, and what is wrong with others.
fn cards(paths: &Paths, texts: &Texts) -> Value {
    let (deck, faults) = own::read(paths, texts);
    let left_out: Vec<_> = faults.iter().map(|fault| fault.discreet().text(texts)).collect();
    json!({ "own": deck.own().len(), "left_out": left_out })
}

/// Right after the start some have not been tried yet; they are named all the same.
fn with_untried(tried: &BTreeMap<String, Sense>, names: &[&str]) -> BTreeMap<String, Sense> {
    let untried = || Sense { source: "none".into(), live: false, mend: Some("doctor-untried".into()) };
    let mut all = tried.clone();
    for name in names {
        all.entry((*name).to_owned()).or_insert_with(untried);
    }
    all
}

fn window(program: Option<&Path>, texts: &Texts) -> Sense {
    match program {
        Some(path) => Sense { source: shown(path), live: true, mend: None },
        None => Sense { source: "none".into(), live: false, mend: Some(texts.get("doctor-no-window")) },
    }
}

/// The user's own command that locks the screen, if there is one. Until it has failed it is believed.
fn own_lock(hook: &Value) -> Option<Sense> {
    let words: Vec<&str> = hook["command"].as_array()?.iter().filter_map(Value::as_str).collect();
    let failed = hook["last"].as_str().filter(|last| *last != "ok");
    Some(Sense { source: words.join(" "), live: failed.is_none(), mend: failed.map(str::to_owned) })
}

/// Asked anew each time: the resident itself makes no sound, and keeps no connection.
#[cfg(target_os = "linux")]
fn sound() -> Sense {
    match crate::sound::find_server() {
        Ok(path) => Sense { source: path.display().to_string(), live: true, mend: None },
        Err(_) => Sense { source: "none".into(), live: false, mend: Some("doctor-sound-mend".into()) },
    }
}

/// The system plays them itself.
#[cfg(windows)]
fn sound() -> Sense {
    Sense { source: "PlaySound".into(), live: true, mend: None }
}

#[cfg(target_os = "macos")]
fn sound() -> Sense {
    Sense { source: "NSSound".into(), live: true, mend: None }
}

/// The senses with their advice in words.
fn said(senses: &BTreeMap<String, Sense>, texts: &Texts) -> Value {
    let said = senses.iter().map(|(name, sense)| {
        let mend = sense.mend.as_ref().map(|id| texts.with(id, &[("name", Arg::from(name.clone()))]));
        (name.clone(), json!({ "source": sense.source, "live": sense.live, "mend": mend }))
    });
    Value::Object(said.collect())
}
