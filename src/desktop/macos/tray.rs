//! The tray icon, in the menu bar. It lives on the main thread, as everything that is seen.

use super::application::on_main;
use super::{Signals, say};
use crate::desktop::board::{Board, live, missing};
use crate::desktop::{Entry, Picture, Ring, Signal, Tone, icon, menu};
use std::cell::RefCell;
use tray_icon::menu::{Menu, MenuEvent};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};

const SOURCE: &str = "menu bar";
/// Two pixels for each of the 22 points that the menu bar is high, and the ring as large as other icons are.
const SIZE: i32 = 44;
const RING: i32 = 36;

thread_local! {
    /// On the main thread alone.
    static SHOWN: RefCell<Shown> = RefCell::default();
}

pub(super) struct Tray {
    signals: Signals,
    board: Board,
    last: Option<Picture>,
}

impl Tray {
    pub(super) fn new(signals: Signals, board: &Board) -> Self {
        board.voice("tray", live(SOURCE));
        let clicked = signals.clone();
        MenuEvent::set_event_handler(Some(move |event: MenuEvent| match menu::command(&event.id) {
            Some(command) => say(&clicked, Signal::Tray(command)),
            None => log::warn!("an entry of the tray menu has no meaning: {:?}", event.id),
        }));
        Self { signals, board: board.clone(), last: None }
    }

    pub(super) fn show(&mut self, picture: Picture) {
        if self.last.as_ref() == Some(&picture) {
            return;
        }
        self.last = Some(picture.clone());
        let (signals, board) = (self.signals.clone(), self.board.clone());
        on_main(move |_| {
            let (outcome, changed) = SHOWN.with_borrow_mut(|shown| {
                let outcome = shown.show(&picture);
                let changed = shown.told.replace(outcome.is_ok()) != Some(outcome.is_ok());
                (outcome, changed)
            });
            if changed {
                board.voice("tray", if outcome.is_ok() { live(SOURCE) } else { missing("doctor-macos-tray-mend") });
                say(&signals, Signal::TrayShown(outcome.is_ok()));
            }
            if let Err(error) = outcome {
                log::info!("the tray icon is not shown: {error}");
            }
        });
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        on_main(|_| drop(SHOWN.take()));
    }
}

/// What the menu bar shows, of which only what differs is shown anew.
#[derive(Default)]
struct Shown {
    tray: Option<TrayIcon>,
    ring: Option<Ring>,
    tooltip: Option<String>,
    entries: Vec<Entry>,
    menu: Option<Menu>,
    /// An open menu closes when it is dropped: one that was replaced just now is kept.
    before: Option<Menu>,
    told: Option<bool>,
}

impl Shown {
    fn show(&mut self, picture: &Picture) -> tray_icon::Result<()> {
        let tray = match &mut self.tray {
            Some(tray) => tray,
            none => none.insert(TrayIconBuilder::new().build()?),
        };
        if self.entries != picture.menu {
            let menu = menu::menu(&picture.menu).map_err(std::io::Error::other)?;
            tray.set_menu(Some(Box::new(menu.clone())));
            self.before = self.menu.replace(menu);
            self.entries.clone_from(&picture.menu);
        }
        if self.ring != Some(picture.ring) {
            // In the colour of the other icons, until a break is due.
            let icon = Some(drawn(picture.ring)?);
            if picture.ring.tone == Tone::Amber {
                tray.set_icon(icon)?;
            } else {
                tray.set_icon_templated(icon)?;
            }
            self.ring = Some(picture.ring);
        }
        if self.tooltip.as_ref() != Some(&picture.tooltip) {
            tray.set_tooltip(Some(&picture.tooltip))?;
            self.tooltip = Some(picture.tooltip.clone());
        }
        Ok(())
    }
}

fn drawn(ring: Ring) -> tray_icon::Result<Icon> {
    let side = SIZE.unsigned_abs();
    Icon::from_rgba(framed(ring), side, side).map_err(|error| std::io::Error::other(error).into())
}

/// The ring in the middle of nothing, with its colours before what they cover.
fn framed(ring: Ring) -> Vec<u8> {
    let drawn = icon::pixmap(ring, RING);
    let margin = (SIZE - RING) / 2;
    let mut pixels = vec![0; (SIZE * SIZE * 4) as usize];
    for (y, row) in (margin..).zip(drawn.chunks_exact((RING * 4) as usize)) {
        let begin = ((y * SIZE + margin) * 4) as usize;
        let place = &mut pixels[begin..begin + row.len()];
        place.copy_from_slice(row);
        place.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_left(1));
    }
    pixels
}
