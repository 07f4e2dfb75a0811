//! The windows of one session: a single one, or those of a cover, one for each monitor.

use super::super::hints::{self, Area, Cover};
use super::super::{Error, Placement, Setting};
use super::Woken;
use super::pace::{Next, Pace, now};
use super::pane::{Face, Opening, Pane};
use crate::records::preferences::Screens;
use crate::window::session::Session;
use std::time::{Duration, Instant};
use winit::event_loop::{ActiveEventLoop, EventLoopProxy};
use winit::window::WindowId;

/// A window with its own rhythm.
pub(super) struct Shown {
    pub(super) pane: Pane,
    pub(super) pace: Pace,
    /// The monitor that it covers.
    area: Option<Area>,
}

impl Shown {
    pub(super) fn id(&self) -> WindowId {
        self.pane.window().id()
    }

    pub(super) fn ask(&mut self) {
        self.pace.ask(now(), Duration::ZERO);
    }

    /// Until when nothing is to be done for it, if ever. A redraw that is due is asked for.
    pub(super) fn rest(&mut self) -> Option<Instant> {
        match self.pace.next(now()) {
            // A frame that has just been run cannot be due again.
            Next::Sleep | Next::Tick => None,
            Next::SleepUntil(time) => Some(time),
            Next::Redraw => {
                self.pane.request_redraw();
                Some(self.pace.requested(now()))
            }
        }
    }
}

/// All windows; the first has the screen, the others lie beside it.
pub(super) struct Panes {
    pub(super) all: Vec<Shown>,
    cover: Option<Cover>,
    setting: Setting,
    proxy: EventLoopProxy<Woken>,
    /// The cover has been given the keys, or need not be.
    has_taken_keys: bool,
    /// When the session's clock began.
    began: Instant,
}

impl Panes {
    pub(super) fn new(setting: Setting, proxy: EventLoopProxy<Woken>) -> Self {
        Self { all: Vec::new(), cover: None, setting, proxy, has_taken_keys: false, began: now() }
    }

    pub(super) fn time(&self) -> f64 {
        (now() - self.began).as_secs_f64()
    }

    pub(super) fn find(&self, id: WindowId) -> Option<usize> {
        self.all.iter().position(|shown| shown.id() == id)
    }

    /// Opens what is to be seen first.
    pub(super) fn open(&mut self, events: &ActiveEventLoop, session: &mut Session) -> Result<(), Error> {
        if let Placement::Cover(_) = self.setting.placement {
            match self.cover(events) {
                Ok(cover) => {
                    session.covers();
                    self.cover = Some(cover);
                }
                Err(why) => {
                    session.complain(format!("the card opens in a window of its own: {why}"));
                    self.setting.placement = Placement::Corner;
                }
            }
        }
        if self.setting.placement == Placement::Corner {
            let proxy = self.proxy.clone();
            hints::watch_monitors(events, move |sign| drop(proxy.send_event(Woken::Display(sign))));
        }
        self.arrange(events, session)
    }

    fn cover(&self, events: &ActiveEventLoop) -> Result<Cover, String> {
        let cover = Cover::open(events)?;
        let proxy = self.proxy.clone();
        Cover::watch(move |sign| drop(proxy.send_event(Woken::Display(sign))))?;
        Ok(cover)
    }

    /// Brings the windows in line with the monitors. While there are none, the windows stay for the next one.
    pub(super) fn arrange(&mut self, events: &ActiveEventLoop, session: &mut Session) -> Result<(), Error> {
        let Some(cover) = &self.cover else {
            let Some(shown) = self.all.first() else { return self.add(events, session, None, Face::Screen) };
            let window = shown.pane.window();
            self.setting.place_again(window, window.scale_factor());
            return Ok(());
        };
        let mut areas = cover.areas();
        if areas.is_empty() && self.all.is_empty() {
            areas.push(cover.whole());
        }
        let Some(&in_use) = areas.first() else { return Ok(()) };
        let here = self.all.first().and_then(|shown| shown.area);
        let main = here.filter(|area| areas.contains(area)).unwrap_or(in_use);
        if here != Some(main) {
            self.put_screen(events, session, main)?;
        }
        areas.retain(|area| *area != main && self.setting.placement == Placement::Cover(Screens::All));
        self.put_beside(events, session, &areas)
    }

    /// The screen in a new window on this monitor; one that it had ends after that, so that there always is one.
    fn put_screen(&mut self, events: &ActiveEventLoop, session: &mut Session, area: Area) -> Result<(), Error> {
        self.add(events, session, Some(area), Face::Screen)?;
        self.all.rotate_right(1);
        if self.all.len() > 1 && self.all[1].pane.face() == Face::Screen {
            let old = self.all.remove(1);
            self.has_taken_keys &= !old.pane.window().has_focus();
        }
        Ok(())
    }

    fn put_beside(&mut self, events: &ActiveEventLoop, session: &mut Session, areas: &[Area]) -> Result<(), Error> {
        let is_kept =
            |shown: &Shown| shown.pane.face() == Face::Screen || shown.area.is_some_and(|a| areas.contains(&a));
        self.all.retain(is_kept);
        for &area in areas {
            if !self.all.iter().any(|shown| shown.area == Some(area)) {
                self.add(events, session, Some(area), Face::Beside)?;
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        events: &ActiveEventLoop,
        session: &mut Session,
        area: Option<Area>,
        face: Face,
    ) -> Result<(), Error> {
        let mut viewport = self.setting.viewport(session.title());
        if let Some(cover) = &self.cover {
            viewport = viewport.with_decorations(false).with_override_redirect(cover.is_unmanaged());
        }
        let opening = Opening { events, proxy: &self.proxy, viewport, face, time: self.time() };
        let pane = Pane::open(opening, session, |window| match (&self.cover, area) {
            (Some(cover), Some(area)) => cover.lay(window, area, face == Face::Beside),
            _ => self.setting.place(window),
        })?;
        let mut shown = Shown { pane, pace: Pace::default(), area };
        shown.ask();
        self.all.push(shown);
        Ok(())
    }

    /// Gives the keys to the cover, once it may have them.
    pub(super) fn take_keys(&mut self, session: &Session) {
        if let (Some(cover), Some(shown)) = (&mut self.cover, self.all.first())
            && !self.has_taken_keys
            && session.wants_keys()
        {
            self.has_taken_keys = cover.take_focus(shown.pane.window());
        }
    }

    pub(super) fn give_keys_back(&self) {
        if let (Some(cover), Some(shown)) = (&self.cover, self.all.first()) {
            cover.give_back(shown.pane.window());
        }
    }
}
