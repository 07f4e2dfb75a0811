//! When the user stopped and started using keys and mouse, from the first source that works.

mod mutter;
mod wayland;
mod xsync;

use super::Signals;
use super::backoff::Backoff;
use super::board::{Board, live, missing};
use super::bus::{self, Links};
use crate::desktop::Signal;
use std::time::Duration;
use tokio::sync::watch;

const SHORTEST: Duration = Duration::from_millis(500);
/// A day: longer than any length that means something, and short enough for every protocol.
const LONGEST: Duration = Duration::from_hours(24);

/// The lengths of idle time of which the loop wants to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    away: Duration,
    pause: Option<Duration>,
}

/// A Mutter of which so much is false, or that breaks so often before it has told anything, is not asked again.
const DOUBTS: u32 = 3;

type Wishes = watch::Receiver<Option<Wanted>>;

impl Wanted {
    pub(super) fn new(away: Duration, pause: Option<Duration>) -> Self {
        Self { away: sane(away), pause: pause.map(sane) }
    }

    fn lengths(self) -> Vec<Duration> {
        let pause = self.pause.filter(|pause| *pause != self.away);
        std::iter::once(self.away).chain(pause).collect()
    }
}

/// Watches the user until the desktop is dropped, with whatever source there is.
pub(super) async fn run(mut wishes: Wishes, mut session: Links, signals: Signals, board: Board) {
    let mut backoff = Backoff::default();
    let mut teller = Teller::new(signals);
    loop {
        if let Some(source) = find(&mut session, teller.doubts < DOUBTS).await {
            let is_mutter = matches!(source, Source::Mutter(_));
            log::info!("idle time comes from {}", source.name());
            board.sense("idle", live(source.name()));
            teller.known(true);
            match source.watch(&mut wishes, &mut teller).await {
                Ok(()) => return,
                Err(why) => log::warn!("idle time is lost: {why}"),
            }
            teller.active();
            if std::mem::take(&mut teller.spoke) {
                backoff.reset();
            } else if is_mutter {
                teller.doubts += 1;
            }
        }
        board.sense("idle", missing("doctor-idle-mend"));
        teller.known(false);
        match patience(&mut backoff, &mut session, &mut wishes).await {
            Awaited::Nothing => return,
            Awaited::Mutter => teller.doubts = 0,
            Awaited::Chance => {}
        }
    }
}

/// Says what the sources report, once.
#[derive(Debug)]
struct Teller {
    signals: Signals,
    known: Option<bool>,
    idle: bool,
    nonsense: bool,
    /// The source has told something that could be.
    spoke: bool,
    /// How often in a row it did not.
    doubts: u32,
}

impl Teller {
    fn new(signals: Signals) -> Self {
        Self { signals, known: None, idle: false, nonsense: false, spoke: false, doubts: 0 }
    }

    fn known(&mut self, known: bool) {
        if self.known.replace(known) != Some(known) {
            self.say(Signal::IdleKnown(known));
        }
    }

    fn idle(&mut self, length: Duration) {
        self.idle = true;
        self.spoke = true;
        self.doubts = 0;
        self.say(Signal::Idle(length));
    }

    /// What the source told of this length cannot be; an error when that was once too often.
    fn doubt(&mut self, length: Duration) -> Result<(), String> {
        self.doubts += 1;
        if self.doubts < DOUBTS {
            return Ok(());
        }
        Err(format!("the source tells of {length:?} without input that have not passed"))
    }

    fn active(&mut self) {
        if std::mem::take(&mut self.idle) {
            self.say(Signal::Active);
        }
    }

    /// Makes a length out of a source's number of milliseconds, which may be anything.
    fn length(&mut self, millis: i64) -> Duration {
        let length = u64::try_from(millis).ok().filter(|millis| !is_nonsense(*millis));
        let nonsense = length.is_none();
        if nonsense && !std::mem::replace(&mut self.nonsense, true) {
            log::warn!("the idle source says that there has been no input for {millis} ms; it is taken as zero");
        }
        length.map_or(Duration::ZERO, Duration::from_millis)
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to idle time any more");
        }
    }
}

#[derive(Debug)]
enum Source {
    Wayland(wayland::Source),
    Mutter(mutter::Source),
    Xsync(xsync::Source),
}

impl Source {
    fn name(&self) -> &'static str {
        match self {
            Self::Wayland(source) => source.name(),
            Self::Mutter(_) => "org.gnome.Mutter.IdleMonitor",
            Self::Xsync(_) => "XSync IDLETIME",
        }
    }

    /// Ends well when nobody wishes anything any more, and with a reason when the source is lost.
    async fn watch(self, wishes: &mut Wishes, teller: &mut Teller) -> Result<(), String> {
        match self {
            Self::Wayland(source) => source.watch(wishes, teller).await,
            Self::Mutter(source) => source.watch(wishes, teller).await,
            Self::Xsync(source) => source.watch(wishes, teller).await,
        }
    }
}

/// Tries one after the other. The X server of a Wayland session sees only a part of the input, so it is asked
/// only where there is no compositor.
async fn find(session: &mut Links, trusts_mutter: bool) -> Option<Source> {
    let compositor = wayland::Source::connect().await;
    let has_compositor = match compositor {
        Ok(Some(source)) => return Some(Source::Wayland(source)),
        Ok(None) => true,
        Err(why) => {
            log::debug!("no Wayland: {why}");
            false
        }
    };
    if let Some(connection) = bus::tried(session).await.filter(|_| trusts_mutter) {
        match mutter::Source::connect(connection).await {
            Ok(source) => return Some(Source::Mutter(source)),
            Err(why) => log::debug!("no Mutter: {why}"),
        }
    }
    if has_compositor {
        return None;
    }
    match xsync::Source::connect().await {
        Ok(source) => Some(Source::Xsync(source)),
        Err(why) => {
            log::debug!("no XSync: {why}");
            None
        }
    }
}

/// Why it makes sense to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaited {
    /// The desktop is dropped.
    Nothing,
    Chance,
    /// A Mutter has come, of which nothing bad is known.
    Mutter,
}

/// Waits until it makes sense to try again.
async fn patience(backoff: &mut Backoff, session: &mut Links, wishes: &mut Wishes) -> Awaited {
    let arrival = mutter::arrival(bus::present(session));
    let pause = backoff.next();
    let given_up = pause.is_none();
    let pause = async { tokio::time::sleep(pause.unwrap_or_default()).await };
    let again = |is_wished| if is_wished { Awaited::Chance } else { Awaited::Nothing };
    tokio::select! {
        () = pause, if !given_up => again(wishes.has_changed().is_ok()),
        changed = wishes.changed(), if given_up => again(changed.is_ok()),
        Ok(()) = session.changed() => Awaited::Chance,
        () = arrival => Awaited::Mutter,
    }
}

/// Nobody leaves a session alone for so long.
fn is_nonsense(millis: u64) -> bool {
    Duration::from_millis(millis) > 50 * LONGEST
}

fn sane(length: Duration) -> Duration {
    length.clamp(SHORTEST, LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    #[test]
    fn keeps_lengths_within_what_every_source_takes() {
        let wanted = Wanted::new(Duration::MAX, Some(Duration::ZERO));
        assert_eq!(wanted.lengths(), [LONGEST, SHORTEST]);
        assert_eq!(Wanted::new(LONGEST, Some(LONGEST)).lengths(), [LONGEST]);
        assert_eq!(Wanted::new(LONGEST, None).lengths(), [LONGEST]);
    }

    #[test]
    fn takes_nonsense_as_zero() {
        let mut teller = Teller::new(mpsc::unbounded_channel().0);
        assert_eq!(teller.length(-1), Duration::ZERO);
        assert_eq!(teller.length(i64::MAX), Duration::ZERO);
        assert_eq!(teller.length(1500), Duration::from_millis(1500));
    }

    #[test]
    fn tells_a_return_once() {
        let (signals, mut said) = mpsc::unbounded_channel();
        let mut teller = Teller::new(signals);
        teller.active();
        teller.idle(SHORTEST);
        teller.active();
        teller.active();
        assert_eq!(said.try_recv(), Ok(Signal::Idle(SHORTEST)));
        assert_eq!(said.try_recv(), Ok(Signal::Active));
        assert!(said.try_recv().is_err());
    }
}
