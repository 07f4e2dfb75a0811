//! Reminding in a terminal, where there is no display: the offer, and the card's steps with a countdown.

mod page;
mod run;
mod stage;

#[cfg(unix)]
mod keys;
#[cfg(unix)]
mod raw;

#[cfg(windows)]
#[path = "terminal/windows/keys.rs"]
mod keys;
#[cfg(windows)]
#[path = "terminal/windows/raw.rs"]
mod raw;

pub(crate) use raw::put_back;

use crate::desktop::{Notice, NoticeAction};
use crate::records::wire::{CardShow, FromWindow};
use crate::texts::Texts;
use keys::Keys;
use page::Page;
use raw::Raw;
use stage::{Input, Stage};
use std::io;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What the user answers, by a key.
#[derive(Debug, PartialEq)]
pub(crate) enum Said {
    Notice(NoticeAction),
    /// What the card's window would have said.
    Window(FromWindow),
    Quit,
}

/// The terminal that the program was started in. It is as it was before once this is dropped.
pub(crate) struct Terminal {
    inputs: UnboundedSender<Input>,
    _raw: Option<Raw>,
}

impl Terminal {
    /// Reads keys and counts seconds in a task of the present runtime. `no_display`: nobody asked for a terminal,
    /// so it is said why there is one.
    pub(crate) fn start(said: UnboundedSender<Said>, no_display: bool) -> io::Result<Self> {
        let texts = Texts::new("system");
        let raw = Raw::enter();
        let keys = if raw.is_some() { Keys::open()? } else { Keys::none() };
        let mut page = Page::new(texts, Box::new(io::stdout()), raw.is_some());
        if no_display {
            page.line("cli-no-display");
        }
        if keys.are_there() {
            page.line("terminal-waiting");
        }
        let (inputs, from_loop) = unbounded_channel();
        let again = raw.as_ref().map(Raw::settings);
        tokio::spawn(play(Stage::new(page), from_loop, keys, said, again));
        Ok(Self { inputs, _raw: raw })
    }

    pub(crate) fn offer(&mut self, notice: &Notice) {
        self.tell(Input::Offer(notice.clone()));
    }

    /// Says something that needs no answer.
    pub(crate) fn say(&mut self, notice: Notice) {
        self.tell(Input::Say(notice));
    }

    pub(crate) fn withdraw(&mut self) {
        self.tell(Input::Withdraw);
    }

    /// Plays this card from its beginning, in place of the one that is there.
    pub(crate) fn show(&mut self, show: CardShow) {
        self.tell(Input::Show(Box::new(show)));
    }

    /// Takes the card away without an answer.
    pub(crate) fn close(&mut self) {
        self.tell(Input::Close);
    }

    fn tell(&self, input: Input) {
        // The task ends only with the loop that calls this.
        let _ = self.inputs.send(input);
    }
}

async fn play(
    mut stage: Stage,
    mut from_loop: UnboundedReceiver<Input>,
    mut keys: Keys,
    said: UnboundedSender<Said>,
    again: Option<raw::Settings>,
) {
    let mut second = tokio::time::interval(Duration::from_secs(1));
    loop {
        let was_running = stage.is_running();
        let input = tokio::select! {
            input = from_loop.recv() => input,
            key = keys.next(again.as_ref()) => Some(Input::Key(key)),
            _ = second.tick(), if was_running => Some(Input::Second),
        };
        let Some(input) = input else { return };
        let is_new = matches!(input, Input::Show(_));
        for word in stage.take(input) {
            if said.send(word).is_err() {
                return;
            }
        }
        if stage.is_running() && (is_new || !was_running) {
            second.reset();
        }
    }
}

#[cfg(test)]
mod tests;
