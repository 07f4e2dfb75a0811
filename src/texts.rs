//! The texts shown to people, from Fluent files: `assets/locales/<language>/*.ftl`, bundled.
//!
//! A missing text shows its id rather than nothing; a test holds every id used in the code to the files.

mod languages;
mod locale;

use chrono::{Datelike as _, NaiveDate, NaiveTime, Timelike as _};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::cell::OnceCell;
use std::time::Duration;

pub(crate) use fluent_bundle::FluentValue as Arg;
use languages::ENGLISH;
#[cfg(feature = "window")]
pub(crate) use languages::LANGUAGES;
pub(crate) use languages::Language;
pub(crate) use locale::has_twelve_hours;
#[cfg(feature = "window")]
pub(crate) use locale::region;

pub(crate) struct Texts {
    language: &'static Language,
    /// Those of the language, and after them the English ones for what it lacks.
    files: Vec<File>,
    /// The clock has twelve hours, in the morning and in the afternoon.
    twelve: bool,
}

/// One file, parsed when a text of it is first asked for: who waits in the tray needs few of them.
struct File {
    language: &'static str,
    source: &'static str,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts for a language tag such as `de`, or for `system`; English where there is no other.
    pub(crate) fn new(wanted: &str) -> Self {
        Self::of(languages::find(wanted))
    }

    fn of(language: &'static Language) -> Self {
        let others = if language.tag == ENGLISH.tag { &[] } else { ENGLISH.files };
        let own = language.files.iter().map(|source| (language.tag, *source));
        let all = own.chain(others.iter().map(|source| (ENGLISH.tag, *source)));
        let files = all.map(|(language, source)| File { language, source, bundle: OnceCell::new() }).collect();
        Self { language, files, twelve: false }
    }

    /// Tells times by a clock of twelve hours, or of twenty-four as usual.
    pub(crate) fn with_twelve_hours(mut self, twelve: bool) -> Self {
        self.twelve = twelve;
        self
    }

    pub(crate) fn language(&self) -> &'static Language {
        self.language
    }

    pub(crate) fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text `id` with its placeables filled.
    pub(crate) fn with(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let found = self.bundle_of(id).and_then(|bundle| Some((bundle, bundle.get_message(id)?.value()?)));
        let Some((bundle, pattern)) = found else { return id.to_owned() };
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, value.clone());
        }
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned();
        #[cfg(test)]
        let text = if self.language.tag == languages::LONG.tag { tests::long(&text) } else { text };
        text
    }

    /// Files that are parsed already are asked first: that costs nothing.
    fn bundle_of(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let own = || self.files.iter().take_while(|file| file.language == self.language.tag);
        let parsed = own().filter_map(|file| file.bundle.get()).find(|bundle| bundle.has_message(id));
        parsed.or_else(|| self.files.iter().find(|file| file.defines(id)).map(File::bundle))
    }

    /// A time of day, as the clock beside the tray shows it.
    pub(crate) fn time(&self, time: NaiveTime) -> String {
        self.time_by(self.twelve, time)
    }

    /// A time of day by a clock of twelve hours or of twenty-four.
    pub(crate) fn time_by(&self, twelve: bool, time: NaiveTime) -> String {
        let part = |format| Arg::from(time.format(format).to_string());
        if !twelve {
            return self.with("time-of-day", &[("hour", part("%H")), ("minute", part("%M"))]);
        }
        let (is_afternoon, hour) = time.hour12();
        let id = if is_afternoon { "time-afternoon" } else { "time-morning" };
        self.with(id, &[("hour", Arg::from(hour)), ("minute", part("%M"))])
    }

    /// A day of the calendar, such as 9 March 2026.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let args = [
            ("day", Arg::from(date.day())),
            ("month", Arg::from(self.get(&format!("month-{}", date.month())))),
            ("year", Arg::from(date.year().to_string())),
        ];
        self.with("date", &args)
    }

    /// A length of time in words, rounded to what matters: `20 seconds`, `1 minute`, `1 hour 5 minutes`.
    pub(crate) fn duration(&self, duration: Duration) -> String {
        let secs = duration.as_secs();
        let part = |id, n: u64| self.with(id, &[("n", Arg::from(n))]);
        match (secs / 3600, secs % 3600 / 60, secs % 60) {
            (0, 0, s) => part("duration-seconds", s),
            (0, m, s) if m < 5 && s > 0 => format!("{} {}", part("duration-minutes", m), part("duration-seconds", s)),
            (0, m, _) => part("duration-minutes", m),
            (h, 0, _) => part("duration-hours", h),
            (h, m, _) => format!("{} {}", part("duration-hours", h), part("duration-minutes", m)),
        }
    }
}

impl File {
    fn defines(&self, id: &str) -> bool {
        self.source.lines().any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.language.parse().unwrap_or_default()]);
            // Isolation marks would show as boxes where a server or font does not know them.
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(self.source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}

#[cfg(test)]
mod tests;
