//! What the user wants done. Reading it from the arguments looks at nothing else: no clock, no file.

use super::guide::Part;
use super::meeting::meeting;
use super::verbs::{ANSWERS, MINE, ON_OFF_STATUS, PAGES, RELIEF, SHELLS, Verb};
use super::words::Words;
use super::wrong::Wrong;
use crate::cards::Remedy;
use crate::records::duration;
use crate::records::range::{Range, is_near};
use crate::records::request::{Command, DeskAnswer};
use crate::schedule::{PauseLength, SkipReason};
use chrono::{NaiveDate, NaiveTime};
use std::ffi::OsString;
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub(crate) enum Order {
    /// Remind, or hand over to the instance that does.
    Run {
        terminal: bool,
        /// By the session, not by a person.
        background: bool,
    },
    /// Be a window: what the resident starts. Not for people.
    Window(Vec<OsString>),
    Help(Option<&'static Verb>),
    Version,
    Licences,
    Do(Command),
    PauseUntil(NaiveTime),
    MeetingUntil(NaiveTime),
    Status {
        form: Form,
        follow: bool,
    },
    Get {
        key: Option<String>,
    },
    Set {
        key: String,
        value: String,
    },
    Reset {
        key: Option<String>,
    },
    Profiles {
        form: Form,
    },
    /// Lets it hold.
    Profile {
        name: String,
    },
    SaveProfile {
        name: String,
    },
    RemoveProfile {
        name: String,
    },
    /// Everything into this file.
    Export {
        file: String,
    },
    Import {
        file: String,
    },
    Cards {
        form: Form,
    },
    /// Says what is wrong with the cards in this file.
    CheckCards {
        file: String,
    },
    ImportCards {
        file: String,
    },
    /// Into this file, or onto standard output.
    ExportCards {
        file: Option<String>,
    },
    Card {
        id: String,
        form: Form,
    },
    Routines {
        form: Form,
    },
    /// Starts it.
    Routine {
        name: String,
        form: Form,
    },
    Guide {
        /// All of them without.
        part: Option<Part>,
        form: Form,
    },
    /// Says what is on, or what heat and cold are good for.
    Relief,
    History {
        days: Option<u32>,
        range: Range,
        form: Form,
    },
    /// Removes these days from the journal, if `yes`.
    Forget {
        range: Range,
        yes: bool,
    },
    LastFeeling,
    /// The last check-in counts no more.
    TakeBack,
    /// The self-check of the desk.
    Desk {
        form: Form,
    },
    Report {
        /// Among the user's documents without.
        file: Option<String>,
        range: Range,
        open: bool,
    },
    Plan {
        date: Option<NaiveDate>,
        form: Form,
    },
    Autostart(Autostart),
    Doctor {
        form: Form,
    },
    Completions(Shell),
    Manual,
}

/// How the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Json,
    Csv,
    Waybar,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Autostart {
    On,
    Off,
    Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// The arguments without the program's name.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Order, Wrong> {
    let mut args = args.into_iter().peekable();
    if args.next_if(|first| first == "window").is_some() {
        return Ok(Order::Window(args.collect()));
    }
    let words = Words::read(args)?;
    if words.help {
        return Ok(Order::Help(Verb::find(words.verb.name)));
    }
    if words.version {
        return Ok(Order::Version);
    }
    order(words)
}

fn order(mut words: Words) -> Result<Order, Wrong> {
    let form = form(&words)?;
    let mut free = std::mem::take(&mut words.free).into_iter();
    let mut next = || free.next();
    Ok(match words.verb.name {
        "stretch" => Order::Do(Command::Stretch { card: next() }),
        "routine" => match next() {
            Some(name) => Order::Routine { name, form },
            None => Order::Routines { form },
        },
        "status" => Order::Status { form, follow: words.has("follow") },
        "later" => Order::Do(Command::Later { by: next().map(length).transpose()? }),
        "skip" => Order::Do(Command::Skip { reason: SkipReason::NotNow }),
        "pause" => pause(words.verb, next().as_deref(), next())?,
        "resume" => Order::Do(Command::Resume),
        "meeting" => meeting(words.verb, next().as_deref(), next())?,
        "end" => Order::Do(Command::End),
        "stand" => Order::Do(Command::Posture { standing: true }),
        "sit" => Order::Do(Command::Posture { standing: false }),
        "screens" => choice(next().unwrap_or_default(), MINE).map(|_mine| Order::Do(Command::OwnScreens))?,
        "home" => Order::Do(Command::Home { page: next().map(|page| choice(page, PAGES)).transpose()? }),
        "get" => Order::Get { key: next() },
        "set" => Order::Set { key: next().unwrap_or_default(), value: next().unwrap_or_default() },
        "reset" => Order::Reset { key: next() },
        "profile" => profile(&words, next(), form)?,
        "export" => Order::Export { file: next().unwrap_or_default() },
        "import" => Order::Import { file: next().unwrap_or_default() },
        "cards" => cards(&words, form)?,
        "card" => Order::Card { id: next().unwrap_or_default(), form },
        "guide" => Order::Guide { part: next().map(part).transpose()?, form },
        "relief" => relief(words.verb, next(), next())?,
        "history" => history(&words, form)?,
        "feel" => feel(&words, next())?,
        "desk" => desk(words.verb, next(), next(), form)?,
        "report" => Order::Report { file: next(), range: range(&words)?, open: words.has("open") },
        "plan" => Order::Plan { date: words.value("date").map(date).transpose()?, form },
        "autostart" => Order::Autostart(autostart(next().unwrap_or_default())?),
        "doctor" => Order::Doctor { form },
        "completions" => Order::Completions(shell(next().unwrap_or_default())?),
        "man" => Order::Manual,
        "quit" => Order::Do(Command::Quit),
        "help" => Order::Help(next().map(verb).transpose()?),
        _ if words.has("licenses") => Order::Licences,
        _ => Order::Run { terminal: words.has("terminal"), background: words.has("background") },
    })
}

/// The list, or one thing that is done with a file.
fn cards(words: &Words, form: Form) -> Result<Order, Wrong> {
    let mut given = ["check", "import", "export", "json"].into_iter().filter(|option| words.has(option));
    let (first, second) = (given.next(), given.next());
    if let (Some(one), Some(other)) = (first, second) {
        return Err(Wrong::Both { one, other });
    }
    let file = |option| words.value(option).unwrap_or_default().to_owned();
    Ok(match first {
        Some(option @ "check") => Order::CheckCards { file: file(option) },
        Some(option @ "import") => Order::ImportCards { file: file(option) },
        Some(option @ "export") => Order::ExportCards { file: Some(file(option)).filter(|file| !file.is_empty()) },
        Some(_) | None => Order::Cards { form },
    })
}

/// The list, one to switch to, or one to make or to remove.
fn profile(words: &Words, name: Option<String>, form: Form) -> Result<Order, Wrong> {
    let mut given = ["save", "remove", "json"].into_iter().filter(|option| words.has(option));
    let (first, second) = (given.next(), given.next());
    if let (Some(one), Some(other)) = (first, second) {
        return Err(Wrong::Both { one, other });
    }
    let named = |option| words.value(option).unwrap_or_default().to_owned();
    match (first, name) {
        (Some(_), Some(given)) => Err(Wrong::TooMany { given, verb: words.verb }),
        (Some("save"), None) => Ok(Order::SaveProfile { name: named("save") }),
        (Some("remove"), None) => Ok(Order::RemoveProfile { name: named("remove") }),
        (Some(_) | None, None) => Ok(Order::Profiles { form }),
        (None, Some(name)) => Ok(Order::Profile { name }),
    }
}

fn form(words: &Words) -> Result<Form, Wrong> {
    let forms = [("json", Form::Json), ("csv", Form::Csv), ("waybar", Form::Waybar)];
    let mut given = forms.into_iter().filter(|(option, _)| words.has(option));
    match (given.next(), given.next()) {
        (Some((one, _)), Some((other, _))) => Err(Wrong::Both { one, other }),
        (Some((_, form)), None) => Ok(form),
        (None, _) => Ok(Form::Text),
    }
}

fn pause(verb: &'static Verb, first: Option<&str>, second: Option<String>) -> Result<Order, Wrong> {
    let length = match (first, second) {
        (None, _) => PauseLength::Resumed,
        (Some("until"), None) => return Err(Wrong::TooFew { verb }),
        (Some("until"), Some(end)) if end == "tomorrow" => PauseLength::Tomorrow,
        (Some("until"), Some(end)) => {
            let time = NaiveTime::parse_from_str(&end, "%H:%M");
            return time.map(Order::PauseUntil).map_err(|_error| Wrong::Time { given: end });
        }
        (Some(_), Some(given)) => return Err(Wrong::TooMany { given, verb }),
        (Some(given), None) => match duration::parse(given) {
            Some(length) => PauseLength::For(length),
            None => return Err(Wrong::Pause { given: given.to_owned() }),
        },
    };
    Ok(Order::Do(Command::Pause { length }))
}

fn relief(verb: &'static Verb, first: Option<String>, second: Option<String>) -> Result<Order, Wrong> {
    let Some(given) = first else { return Ok(Order::Relief) };
    if given == "stop" {
        return second.map_or(Ok(Order::Do(Command::StopRelief)), |given| Err(Wrong::TooMany { given, verb }));
    }
    let remedy = Remedy::ALL.into_iter().find(|remedy| remedy.word() == given);
    let remedy = remedy.ok_or(Wrong::Choice { given, allowed: RELIEF })?;
    Ok(Order::Do(Command::Relief { remedy, length: second.map(minutes).transpose()? }))
}

/// Minutes as a number, or a duration as anywhere else.
fn minutes(given: String) -> Result<Duration, Wrong> {
    let minutes = given.parse().ok().filter(|minutes| (1..=1000).contains(minutes)).map(Duration::from_mins);
    minutes.or_else(|| duration::parse(&given)).ok_or(Wrong::Minutes { given })
}

fn part(given: String) -> Result<Part, Wrong> {
    let mut parts = Part::WORDS.iter().zip(Part::ALL);
    parts.find(|(word, _)| **word == given).map(|(_, part)| part).ok_or(Wrong::Choice { given, allowed: Part::WORDS })
}

/// The last note without a score; with one, a new note, and what belongs to it.
fn feel(words: &Words, score: Option<String>) -> Result<Order, Wrong> {
    let verb = words.verb;
    let is_more = words.has("where") || words.has("helped");
    match score {
        Some(given) if words.has("take-back") => Err(Wrong::TooMany { given, verb }),
        None if is_more => Err(Wrong::TooFew { verb }),
        None if words.has("take-back") => Ok(Order::TakeBack),
        None => Ok(Order::LastFeeling),
        Some(given) => match given.parse() {
            Ok(score @ 0..=10) => {
                Ok(Order::Do(Command::Feel { score, areas: list(words, "where"), helped: list(words, "helped") }))
            }
            Ok(_) | Err(_) => Err(Wrong::Score { given }),
        },
    }
}

/// Words with commas between them.
fn list(words: &Words, option: &str) -> Vec<String> {
    let given = words.value(option).unwrap_or_default().split(',').map(str::trim);
    given.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn range(words: &Words) -> Result<Range, Wrong> {
    let end = |option| words.value(option).map(date).transpose();
    Ok(Range { from: end("from")?, to: end("to")? })
}

/// What happened, or what of it is to be forgotten.
fn history(words: &Words, form: Form) -> Result<Order, Wrong> {
    let has = |option: &&&'static str| words.has(option);
    let ends = ["from", "to"].iter().find(has);
    if let (true, Some(other)) = (words.has("days"), ends) {
        return Err(Wrong::Both { one: "days", other });
    }
    if !words.has("forget") {
        let days = words.value("days").map(days).transpose()?;
        return Ok(Order::History { days, range: range(words)?, form });
    }
    match ["days", "json", "csv"].iter().find(has) {
        Some(other) => Err(Wrong::Both { one: "forget", other }),
        None => Ok(Order::Forget { range: range(words)?, yes: words.has("yes") }),
    }
}

/// The questions, or the answer to one.
fn desk(verb: &'static Verb, item: Option<String>, given: Option<String>, form: Form) -> Result<Order, Wrong> {
    let Some(item) = item else { return Ok(Order::Desk { form }) };
    let given = given.ok_or(Wrong::TooFew { verb })?;
    let answer = DeskAnswer::ALL.into_iter().find(|answer| answer.word() == given);
    let answer = answer.ok_or(Wrong::Choice { given, allowed: ANSWERS })?;
    Ok(Order::Do(Command::Desk { item, answer }))
}

pub(super) fn length(given: String) -> Result<Duration, Wrong> {
    duration::parse(&given).ok_or(Wrong::Duration { given })
}

fn days(given: &str) -> Result<u32, Wrong> {
    given.parse().ok().filter(|days| (1..=36_600).contains(days)).ok_or_else(|| Wrong::Days { given: given.to_owned() })
}

fn date(given: &str) -> Result<NaiveDate, Wrong> {
    let date = NaiveDate::parse_from_str(given, "%Y-%m-%d").ok();
    date.filter(|date| is_near(*date)).ok_or_else(|| Wrong::Date { given: given.to_owned() })
}

fn choice(given: String, allowed: &'static [&'static str]) -> Result<String, Wrong> {
    if allowed.contains(&given.as_str()) { Ok(given) } else { Err(Wrong::Choice { given, allowed }) }
}

fn autostart(given: String) -> Result<Autostart, Wrong> {
    match given.as_str() {
        "on" => Ok(Autostart::On),
        "off" => Ok(Autostart::Off),
        "status" => Ok(Autostart::Status),
        _ => Err(Wrong::Choice { given, allowed: ON_OFF_STATUS }),
    }
}

fn shell(given: String) -> Result<Shell, Wrong> {
    match given.as_str() {
        "bash" => Ok(Shell::Bash),
        "zsh" => Ok(Shell::Zsh),
        "fish" => Ok(Shell::Fish),
        _ => Err(Wrong::Choice { given, allowed: SHELLS }),
    }
}

fn verb(given: String) -> Result<&'static Verb, Wrong> {
    let names = || super::verbs::VERBS.iter().map(|verb| verb.name);
    Verb::find(&given).ok_or_else(|| Wrong::Verb { nearest: super::nearest::nearest(&given, names()), given })
}

#[cfg(test)]
mod tests;
