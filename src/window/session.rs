//! One screen with its two streams: what a host puts on the desktop.

pub(crate) mod input;
pub(crate) mod output;

use super::Screen;
use crate::records::wire::{FromWindow, ToWindow};
use input::{Heard, Input};
use output::Output;
use std::sync::mpsc::{Receiver, channel};

pub(crate) struct Session {
    screen: Box<dyn Screen>,
    source: Source,
    output: Output,
    is_presented: bool,
    is_closing: bool,
}

/// Where lines come from.
enum Source {
    /// Nobody reads yet.
    Direct { input: Input, opening: ToWindow },
    /// The reader thread sends them and wakes the host.
    Thread(Receiver<Heard>),
    /// Nothing more can come.
    Ended,
}

impl Session {
    /// `opening` is the line that `screen` was made from, and the last that `input` has given.
    pub(crate) fn new(screen: Box<dyn Screen>, opening: ToWindow, input: Input, output: Output) -> Self {
        let source = Source::Direct { input, opening };
        Self { screen, source, output, is_presented: false, is_closing: false }
    }

    /// Reads on a thread from now on; `wake` is called when [`Self::hear`] has something to hear.
    pub(crate) fn listen(&mut self, wake: impl Fn() + Send + 'static) -> std::io::Result<()> {
        let Source::Direct { mut input, .. } = std::mem::replace(&mut self.source, Source::Ended) else {
            return Ok(());
        };
        let (sender, receiver) = channel();
        std::thread::Builder::new().name("reader".into()).spawn(move || {
            loop {
                let heard = input.next();
                let is_end = heard == Heard::End;
                if sender.send(heard).is_err() {
                    return;
                }
                wake();
                if is_end {
                    return;
                }
            }
        })?;
        self.source = Source::Thread(receiver);
        Ok(())
    }

    /// Everything read so far, for a process that takes this one's place. Empty once a thread reads.
    pub(crate) fn into_unread(self) -> Vec<u8> {
        let Source::Direct { input, opening } = self.source else { return Vec::new() };
        let mut unread = serde_json::to_vec(&opening).unwrap_or_default();
        unread.push(b'\n');
        unread.extend(input.read_ahead());
        unread
    }

    /// Hands the screen the lines that have come.
    pub(crate) fn hear(&mut self) {
        while let Source::Thread(lines) = &self.source
            && let Ok(heard) = lines.try_recv()
        {
            self.take(heard);
        }
    }

    pub(crate) fn ui(&mut self, ui: &mut egui::Ui) {
        self.screen.ui(ui);
        self.say();
    }

    /// The first frame is on the screen. Only the first call says so.
    pub(crate) fn presented(&mut self) {
        if !std::mem::replace(&mut self.is_presented, true) {
            self.output.say(&FromWindow::Presented);
        }
    }

    /// The user closed the window by its frame.
    pub(crate) fn close_asked(&mut self) {
        self.screen.close_asked();
        self.say();
    }

    pub(crate) fn is_presented(&self) -> bool {
        self.is_presented
    }

    pub(crate) fn is_over(&self) -> bool {
        self.is_closing || self.output.is_broken() || self.screen.is_over()
    }

    pub(crate) fn title(&self) -> String {
        self.screen.title()
    }

    fn take(&mut self, heard: Heard) {
        match heard {
            Heard::Line(line) => {
                self.is_closing |= line == ToWindow::Close;
                self.screen.receive(line);
            }
            Heard::Rubbish(problem) => self.output.say(&FromWindow::Problem(problem)),
            Heard::End => {
                self.is_closing = true;
                self.screen.receive(ToWindow::Close);
            }
        }
        self.say();
    }

    fn say(&mut self) {
        for saying in self.screen.take_sayings() {
            self.output.say(&saying);
        }
    }
}
