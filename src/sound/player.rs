//! Plays chimes on a thread of its own, so that no frame ever waits for a sound server.

use super::{Strike, bank::Bank, silence::Silence};
use crate::failpoint::failpoint;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// After so long without a chime the way to the server is closed, so that neither side has anything to wake for.
/// It is longer than any chime takes, with what a wireless speaker needs to wake.
const REST: Duration = Duration::from_secs(5);

/// What can be heard from.
pub(super) trait Speaker {
    /// Hands samples over, as `synth` has them; they sound after this returns.
    fn play(&mut self, samples: &[u8]) -> Result<(), Silence>;
    /// Nothing will be played for a while.
    fn rest(&mut self);
}

pub(crate) struct Player {
    speaker: fn() -> Box<dyn Speaker>,
    line: Option<Line>,
    /// Why not even the thread could be started.
    failure: Option<Silence>,
}

/// The two ways to and from the thread.
struct Line {
    strikes: Sender<Strike>,
    silences: Receiver<Silence>,
}

impl Default for Player {
    fn default() -> Self {
        Self::new(speaker)
    }
}

impl Player {
    /// The speaker is made on the thread that plays, at the first chime.
    pub(super) fn new(speaker: fn() -> Box<dyn Speaker>) -> Self {
        Self { speaker, line: None, failure: None }
    }

    /// Comes back at once. `wake` is called when [`Self::take_silence`] has something to say.
    pub(crate) fn play(&mut self, strike: Strike, wake: impl Fn() + Send + 'static) {
        let line = self.line.take().map_or_else(|| Line::start(self.speaker, wake), Ok);
        match line {
            Ok(line) => {
                if line.strikes.send(strike).is_ok() {
                    self.line = Some(line);
                }
            }
            Err(silence) => self.failure = Some(silence),
        }
    }

    /// Why a chime was not heard.
    pub(crate) fn take_silence(&mut self) -> Option<Silence> {
        self.failure.take().or_else(|| self.line.as_ref()?.silences.try_recv().ok())
    }
}

impl Line {
    fn start(speaker: fn() -> Box<dyn Speaker>, wake: impl Fn() + Send + 'static) -> Result<Self, Silence> {
        let (strikes, ordered) = channel();
        let (tell, silences) = channel();
        let work = move || {
            run(&mut *speaker(), &ordered, |silence| {
                // Nobody listens any more: the window is gone.
                tell.send(silence).unwrap_or_default();
                wake();
            });
        };
        let thread = std::thread::Builder::new().name("chimes".into()).spawn(work);
        thread.map(|_| Self { strikes, silences }).map_err(|error| Silence::Thread(error.to_string()))
    }
}

fn run(speaker: &mut dyn Speaker, strikes: &Receiver<Strike>, tell: impl Fn(Silence)) {
    let bank = Bank::default();
    let mut is_resting = true;
    loop {
        let next = if is_resting { strikes.recv().map_err(RecvTimeoutError::from) } else { strikes.recv_timeout(REST) };
        match next {
            Ok(first) => {
                failpoint("chimes");
                // What had to wait for a slow server is no news any more.
                let strike = strikes.try_iter().last().unwrap_or(first);
                is_resting = false;
                if let Err(silence) = speaker.play(&bank.bytes(strike)) {
                    tell(silence);
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                speaker.rest();
                is_resting = true;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(target_os = "linux")]
fn speaker() -> Box<dyn Speaker> {
    Box::new(super::pulse::Pulse::default())
}

#[cfg(windows)]
fn speaker() -> Box<dyn Speaker> {
    Box::new(super::wave::Wave::default())
}

#[cfg(target_os = "macos")]
fn speaker() -> Box<dyn Speaker> {
    Box::new(super::apple::Apple::default())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::sound::Chime;

    /// A player whose every chime is refused.
    pub(crate) fn broken() -> Player {
        struct Broken;
        impl Speaker for Broken {
            fn play(&mut self, samples: &[u8]) -> Result<(), Silence> {
                Err(Silence::Refused(format!("{} bytes are too many", samples.len())))
            }
            fn rest(&mut self) {}
        }
        Player::new(|| Box::new(Broken))
    }

    #[test]
    fn every_chime_that_is_not_heard_is_told_and_the_next_is_tried() {
        let (wake, woken) = channel();
        let mut player = broken();
        assert_eq!(player.take_silence(), None);
        for (chime, bytes) in [(Chime::Step, 70_560), (Chime::Side, 88_200)] {
            let wake = wake.clone();
            player.play(Strike { chime, volume: 1.0 }, move || wake.send(()).unwrap());
            woken.recv().unwrap();
            assert_eq!(player.take_silence(), Some(Silence::Refused(format!("{bytes} bytes are too many"))));
            assert_eq!(player.take_silence(), None);
        }
    }

    #[test]
    fn of_chimes_that_had_to_wait_the_last_is_played() {
        struct Slow(Vec<usize>);
        impl Speaker for Slow {
            fn play(&mut self, samples: &[u8]) -> Result<(), Silence> {
                self.0.push(samples.len());
                Ok(())
            }
            fn rest(&mut self) {}
        }
        let (strikes, ordered) = channel();
        for chime in Chime::ALL {
            strikes.send(Strike { chime, volume: 1.0 }).unwrap();
        }
        drop(strikes);
        let mut speaker = Slow(Vec::new());
        run(&mut speaker, &ordered, |silence| panic!("{silence}"));
        let end = Bank::default().bytes(Strike { chime: Chime::End, volume: 1.0 }).len();
        assert_eq!(speaker.0, [end]);
    }
}
