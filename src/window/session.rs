//! One screen with its two streams: what a host puts on the desktop.

pub(crate) mod input;
pub(crate) mod output;

use super::Screen;
use crate::failpoint::failpoint;
use crate::records::wire::{FromWindow, ToWindow};
use crate::sound::Player;
use input::{Heard, Input};
use output::Output;
use std::sync::mpsc::{Receiver, channel};

pub(crate) struct Session {
    screen: Box<dyn Screen>,
    source: Source,
    output: Output,
    player: Player,
    /// That no chime is heard has been said.
    is_silent: bool,
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
        Self {
            screen,
            source,
            output,
            player: Player::default(),
            is_silent: false,
            is_presented: false,
            is_closing: false,
        }
    }

    /// Reads on a thread from now on; `wake` is called when [`Self::hear`] has something to hear.
    pub(crate) fn listen(&mut self, wake: impl Fn() + Send + 'static) -> std::io::Result<()> {
        let Source::Direct { mut input, .. } = std::mem::replace(&mut self.source, Source::Ended) else {
            return Ok(());
        };
        let (sender, receiver) = channel();
        std::thread::Builder::new().name("reader".into()).spawn(move || {
            loop {
                failpoint("reader");
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
        failpoint("frame");
        self.screen.ui(ui);
        let ctx = ui.ctx().clone();
        self.chime(move || ctx.request_repaint());
        self.say();
    }

    /// Draws what lies on the monitors beside the screen's own.
    pub(crate) fn beside_ui(&mut self, ui: &mut egui::Ui) {
        self.screen.beside_ui(ui);
        self.say();
    }

    /// What is to be read beside; only when it changes it is drawn anew.
    pub(crate) fn beside(&self) -> String {
        self.screen.beside()
    }

    /// The window lies over whole monitors.
    pub(crate) fn covers(&mut self) {
        self.screen.covers();
    }

    pub(crate) fn wants_keys(&self) -> bool {
        self.screen.wants_keys()
    }

    /// A key was pressed, be it in another program.
    pub(crate) fn typed(&mut self) {
        self.screen.typed();
    }

    /// Something that goes to the log.
    pub(crate) fn complain(&mut self, problem: String) {
        self.output.say(&FromWindow::Problem(problem));
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

    /// Plays what the screen wants heard. That it cannot be heard is said once, after `wake` was called.
    fn chime(&mut self, wake: impl Fn() + Send + 'static) {
        if let Some(strike) = self.screen.take_strike() {
            self.player.play(strike, wake);
        }
        while let Some(silence) = self.player.take_silence() {
            self.screen.fell_silent();
            if !std::mem::replace(&mut self.is_silent, true) {
                self.output.say(&FromWindow::Problem(format!("no chimes are heard: {silence}")));
            }
        }
    }

    fn say(&mut self) {
        for saying in self.screen.take_sayings() {
            self.output.say(&saying);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Session, input::Heard, input::Input, output::Output};
    use crate::records::wire::{FromWindow, ToWindow};
    use crate::sound::{Chime, Strike, broken};
    use crate::window::Screen;
    use expect_test::{Expect, expect};
    use std::cell::RefCell;
    use std::io::{Cursor, Error, ErrorKind, Write};
    use std::rc::Rc;
    use std::sync::mpsc::channel;

    #[test]
    fn lines_reach_the_screen_and_its_sayings_come_out_until_the_input_ends() {
        check(
            "{\"refused\":\"no\"}\nrubbish\n",
            &expect![[r#"
                {"problem":"heard Refused(\"no\")"}
                {"problem":"the line `rubbish` was not understood: expected value at line 1 column 1"}
                {"problem":"heard Close"}
                over
            "#]],
        );
    }

    #[test]
    fn the_first_frame_is_reported_once() {
        let said = Said::default();
        let mut session = session("", said.clone());
        session.presented();
        session.presented();
        assert_eq!(said.text(), "\"presented\"\n");
        assert!(!session.is_over());
    }

    #[test]
    fn a_window_that_nobody_listens_to_ends() {
        let mut session = session("", Deaf);
        session.presented();
        assert!(session.is_over());
    }

    #[test]
    fn nothing_read_is_lost_when_another_process_takes_over() {
        let unread = session("{\"refused\":\"later\"}\n", Said::default()).into_unread();
        let mut input = Input::new(unread, std::io::empty());
        assert_eq!(input.next(), Heard::Line(ToWindow::Refused("opening".into())));
        assert_eq!(input.next(), Heard::Line(ToWindow::Refused("later".into())));
        assert_eq!(input.next(), Heard::End);
    }

    #[test]
    fn a_chime_that_is_not_heard_is_told_to_the_screen_each_time_and_to_the_log_once() {
        let said = Said::default();
        let mut session = session("", said.clone());
        session.player = broken();
        let (wake, woken) = channel();
        for _ in 0..2 {
            let wake = wake.clone();
            session.chime(move || wake.send(()).unwrap_or_default());
            woken.recv().unwrap();
            session.chime(|| ());
            session.say();
        }
        expect![[r#"
            {"problem":"no chimes are heard: the sound server does not play (70560 bytes are too many)"}
            {"problem":"silent"}
            {"problem":"silent"}
        "#]]
        .assert_eq(&said.text());
    }

    /// Plays the lines through the reader thread.
    fn check(lines: &str, expected: &Expect) {
        let said = Said::default();
        let mut session = session(lines, said.clone());
        let (wake, woken) = channel();
        session.listen(move || wake.send(()).unwrap_or_default()).unwrap();
        while woken.recv().is_ok() {
            session.hear();
        }
        expected.assert_eq(&(said.text() + if session.is_over() { "over\n" } else { "goes on\n" }));
    }

    /// The opening line has been given out, the others are still to come.
    fn session(lines: &str, sink: impl Write + 'static) -> Session {
        let opening = ToWindow::Refused("opening".into());
        let stream = format!("{}\n{lines}", serde_json::to_string(&opening).unwrap());
        let mut input = Input::new(Vec::new(), Cursor::new(stream));
        input.next();
        Session::new(Box::new(Echo::default()), opening, input, Output::new(sink))
    }

    /// Says what it hears, and wants a chime in every other frame.
    #[derive(Default)]
    struct Echo(Vec<FromWindow>, bool);

    impl Screen for Echo {
        fn receive(&mut self, line: ToWindow) {
            self.0.push(FromWindow::Problem(format!("heard {line:?}")));
        }
        fn ui(&mut self, _ui: &mut egui::Ui) {}
        fn take_sayings(&mut self) -> Vec<FromWindow> {
            std::mem::take(&mut self.0)
        }
        fn take_strike(&mut self) -> Option<Strike> {
            self.1 = !self.1;
            self.1.then_some(Strike { chime: Chime::Step, volume: 1.0 })
        }
        fn fell_silent(&mut self) {
            self.0.push(FromWindow::Problem("silent".into()));
        }
        fn close_asked(&mut self) {}
        fn is_over(&self) -> bool {
            false
        }
        fn title(&self) -> String {
            String::new()
        }
    }

    #[derive(Clone, Default)]
    struct Said(Rc<RefCell<Vec<u8>>>);

    impl Said {
        fn text(&self) -> String {
            String::from_utf8(self.0.borrow().clone()).unwrap()
        }
    }

    impl Write for Said {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.borrow_mut().extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    struct Deaf;

    impl Write for Deaf {
        fn write(&mut self, _bytes: &[u8]) -> std::io::Result<usize> {
            Err(Error::from(ErrorKind::BrokenPipe))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
}
