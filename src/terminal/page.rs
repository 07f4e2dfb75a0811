//! The lines that the terminal shows. Where it is one, the countdown is rewritten in place; a file or a pipe gets
//! a line a step.

use super::run::Run;
use crate::cards::{Card, Side};
use crate::desktop::{Notice, NoticeAction};
use crate::texts::{Arg, Texts};
use std::fmt::Write as _;
use std::io::Write;
use std::time::Duration;

/// To the first column, and the rest of the line erased.
const ERASE: &str = "\r\x1b[K";

pub(super) struct Page {
    texts: Texts,
    to: Box<dyn Write + Send>,
    is_terminal: bool,
    /// The cursor stands behind a countdown.
    counts: bool,
}

impl Page {
    pub(super) fn new(texts: Texts, to: Box<dyn Write + Send>, is_terminal: bool) -> Self {
        Self { texts, to, is_terminal, counts: false }
    }

    pub(super) fn line(&mut self, id: &str) {
        let text = self.texts.get(id);
        self.write(&format!("{text}\n"));
    }

    pub(super) fn offer(&mut self, notice: &Notice) {
        self.end_countdown();
        let mut text = format!("\n{}\n", notice.title);
        if !notice.body.is_empty() {
            let _ = writeln!(text, "{}", notice.body);
        }
        if self.is_terminal {
            let key = |(action, label): &(NoticeAction, String)| Some(format!("[{}] {label}", letter(*action)?));
            let quit = self.texts.get("terminal-quit");
            let keys: Vec<String> = notice.actions.iter().filter_map(key).chain([quit]).collect();
            let _ = writeln!(text, "{}", keys.join("  "));
        } else {
            let _ = writeln!(text, "{}", notice.without_actions);
        }
        self.write(&text);
    }

    /// Something that needs no answer; a countdown goes on below it.
    pub(super) fn say(&mut self, notice: &Notice) {
        self.end_countdown();
        self.write(&format!("\n{}\n{}\n", notice.title, notice.body));
    }

    pub(super) fn card(&mut self, card: &Card) {
        let time = self.texts.duration(Duration::from_secs(card.seconds.into()));
        let mut text = format!("\n{}, {time}\n{}\n", card.name, card.caution);
        if self.is_terminal {
            let _ = writeln!(text, "{}", self.texts.get("terminal-card-keys"));
        }
        self.write(&format!("{text}\n"));
    }

    /// The step that begins.
    pub(super) fn step(&mut self, run: &Run) {
        let step = run.step();
        let side = match step.side {
            Some(Side::Left) => format!("{}: ", self.texts.get("terminal-left")),
            Some(Side::Right) => format!("{}: ", self.texts.get("terminal-right")),
            None => String::new(),
        };
        let place = format!("{}/{}", run.number(), run.card().steps.len());
        if self.is_terminal {
            self.write(&format!("{place}  {side}{}\n", step.text));
            self.countdown(run);
        } else {
            let secs = self.texts.with("terminal-secs", &[("n", Arg::from(step.seconds))]);
            self.write(&format!("{place}  {side}{} ({secs})\n", step.text));
        }
    }

    /// What is left of the step, in place of what stood there.
    pub(super) fn countdown(&mut self, run: &Run) {
        if !self.is_terminal {
            return;
        }
        let id = if run.is_paused { "terminal-secs-paused" } else { "terminal-secs" };
        let secs = self.texts.with(id, &[("n", Arg::from(run.left()))]);
        self.write(&format!("{ERASE}     {secs}"));
        self.counts = true;
    }

    pub(super) fn end_countdown(&mut self) {
        if std::mem::take(&mut self.counts) {
            self.write(ERASE);
        }
    }

    fn write(&mut self, text: &str) {
        // A terminal that is gone takes the program with it by a signal; a pipe that is closed needs no reminders.
        let _ = self.to.write_all(text.as_bytes()).and_then(|()| self.to.flush());
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.end_countdown();
    }
}

fn letter(action: NoticeAction) -> Option<char> {
    match action {
        NoticeAction::Start => Some('s'),
        NoticeAction::Later => Some('l'),
        NoticeAction::Skip => Some('k'),
        NoticeAction::Closed => None,
    }
}
