//! Which screens are connected, and whether one of them is not the user's own: in front of an audience nobody
//! wants to be reminded.

mod wayland;
mod x11;

use super::{Room, Wishes};
use crate::desktop::linux::backoff::Backoff;
use crate::desktop::linux::board::{live, missing};
use crate::desktop::{Signal, Watched};
use crate::schedule::Reason;

const SENSE: &str = "screens";

/// A screen that is connected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Screen {
    identity: String,
    /// As a person would call it.
    name: String,
}

/// Goes on until the desktop is dropped.
pub(super) async fn run(mut room: Room) {
    let mut backoff = Backoff::default();
    loop {
        let lost = match Source::connect().await {
            Ok(source) => {
                room.board.sense(SENSE, live(source.name()));
                let followed = follow(source, &mut room).await;
                room.opinions.hold(Reason::NewScreen, SENSE, None);
                followed
            }
            Err(why) => Err(why),
        };
        let goes_on = match lost {
            Ok(()) => {
                backoff.reset();
                wished_again(&mut room.wishes).await
            }
            Err(why) => {
                log::info!("the screens are not known: {why}");
                room.board.sense(SENSE, missing("doctor-screens-mend"));
                patience(&mut backoff, &mut room.wishes).await
            }
        };
        if !goes_on {
            return;
        }
    }
}

/// Follows the screens as long as that is wished for.
async fn follow(mut source: Source, room: &mut Room) -> Result<(), String> {
    let mut said = None;
    while is_wished(&mut room.wishes) {
        let screens = source.screens().await?;
        if said.as_ref() != Some(&screens) {
            tell(room, &screens);
            said = Some(screens.clone());
        }
        loop {
            judge(room, &screens);
            tokio::select! {
                changed = source.changed() => {
                    changed?;
                    break;
                }
                changed = room.wishes.changed() => {
                    if changed.is_err() || !is_wished(&mut room.wishes) {
                        return Ok(());
                    }
                }
            }
        }
    }
    Ok(())
}

fn tell(room: &Room, screens: &[Screen]) {
    let mut identities: Vec<_> = screens.iter().map(|screen| screen.identity.clone()).collect();
    identities.sort();
    identities.dedup();
    if room.signals.send(Signal::Screens(identities)).is_err() {
        log::debug!("nobody listens to screens any more");
    }
}

/// Holds a reason while a screen is connected that is not known. As long as nobody knows any, none is new.
fn judge(room: &Room, screens: &[Screen]) {
    let wishes = room.wishes.borrow();
    let own = wishes.as_ref().and_then(|watched| watched.own_screens.as_ref());
    let new = own.and_then(|own| screens.iter().find(|screen| !own.contains(&screen.identity)));
    let by = new.map(|screen| screen.name.clone());
    drop(wishes);
    room.opinions.hold(Reason::NewScreen, SENSE, by);
}

#[derive(Debug)]
enum Source {
    Wayland(wayland::Source),
    X11(Box<x11::Source>),
}

impl Source {
    async fn connect() -> Result<Self, String> {
        match wayland::Source::connect().await {
            Ok(source) => return Ok(Self::Wayland(source)),
            Err(why) => log::debug!("no Wayland: {why}"),
        }
        x11::Source::connect().await.map(|source| Self::X11(Box::new(source)))
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Wayland(_) => "wl_output",
            Self::X11(_) => "RandR",
        }
    }

    async fn screens(&mut self) -> Result<Vec<Screen>, String> {
        match self {
            Self::Wayland(source) => Ok(source.screens()),
            Self::X11(source) => source.screens().await,
        }
    }

    /// Waits until a screen may have come or gone.
    async fn changed(&mut self) -> Result<(), String> {
        match self {
            Self::Wayland(source) => source.changed().await,
            Self::X11(source) => source.changed().await,
        }
    }
}

fn is_wished(wishes: &mut Wishes) -> bool {
    wants(&wishes.borrow_and_update())
}

async fn wished_again(wishes: &mut Wishes) -> bool {
    wishes.wait_for(wants).await.is_ok()
}

#[expect(clippy::ref_option, reason = "it is what a channel shows")]
fn wants(watched: &Option<Watched>) -> bool {
    watched.as_ref().is_some_and(|watched| watched.new_screen)
}

/// Waits until it makes sense to try again; `false` when the desktop is dropped.
async fn patience(backoff: &mut Backoff, wishes: &mut Wishes) -> bool {
    let Some(pause) = backoff.next() else { return wishes.changed().await.is_ok() };
    tokio::time::sleep(pause).await;
    wishes.has_changed().is_ok()
}
