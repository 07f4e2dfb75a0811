//! The host that needs no driver: egui's triangles are drawn with the processor and handed to the display.
//!
//! It draws when something has changed and sleeps otherwise.

mod damage;
mod pace;
mod pane;
mod panes;

use super::hints::Sign;
use super::{Error, Setting, reason};
use crate::window::session::Session;
use pace::{Next, now};
use panes::Panes;
use std::time::Duration;
use winit::application::ApplicationHandler;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop};
use winit::window::WindowId;

/// What wakes the loop beside the window system.
#[derive(Debug)]
pub(super) enum Woken {
    /// The resident has said something.
    Line,
    /// Something outside of a frame wants one after this time.
    Repaint(Duration),
    Accessibility(accesskit_winit::Event),
    Display(Sign),
}

impl From<accesskit_winit::Event> for Woken {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::Accessibility(event)
    }
}

/// Shows the session until it is over. It is taken once the display can be reached.
pub(crate) fn run(session: &mut Option<Session>, setting: Setting) -> Result<(), Error> {
    let mut events = EventLoop::with_user_event();
    #[cfg(target_os = "macos")]
    if setting.placement != super::Placement::Usual {
        super::hints::stay_behind(&mut events);
    }
    let events = events.build().map_err(|error| Error::Display(reason(&error)))?;
    let Some(mut session) = session.take() else { return Ok(()) };
    let (proxy, wake) = (events.create_proxy(), events.create_proxy());
    session.listen(move || drop(wake.send_event(Woken::Line))).map_err(|error| Error::Reader(error.to_string()))?;
    let mut host = Host { session, panes: Panes::new(setting, proxy), beside: String::new(), failure: None };
    events.run_app(&mut host).map_err(|error| Error::Display(reason(&error)))?;
    host.failure.map_or(Ok(()), Err)
}

struct Host {
    session: Session,
    panes: Panes,
    /// What can be read beside the screen.
    beside: String,
    failure: Option<Error>,
}

impl ApplicationHandler<Woken> for Host {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        if self.panes.all.is_empty() {
            let opened = self.panes.open(events, &mut self.session);
            self.check(events, opened);
        }
    }

    fn user_event(&mut self, events: &ActiveEventLoop, woken: Woken) {
        match woken {
            Woken::Line => {
                self.session.hear();
                self.ask_screen();
            }
            Woken::Repaint(delay) => self.panes.all.iter_mut().for_each(|shown| shown.pace.ask(now(), delay)),
            Woken::Accessibility(event) => {
                if let Some(index) = self.panes.find(event.window_id) {
                    let shown = &mut self.panes.all[index];
                    shown.pane.accessibility(event.window_event);
                    shown.ask();
                }
            }
            Woken::Display(Sign::Key) => self.session.typed(),
            Woken::Display(Sign::Monitors) => {
                let arranged = self.panes.arrange(events, &mut self.session);
                self.check(events, arranged);
            }
        }
        self.leave_if_over(events);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the events are winit's, and most concern egui alone")]
    fn window_event(&mut self, events: &ActiveEventLoop, id: WindowId, event: WindowEvent) {
        // A window may have been closed while its event was on the way.
        let Some(index) = self.panes.find(id) else { return };
        let shown = &mut self.panes.all[index];
        let wants_frame = shown.pane.take(&event);
        match event {
            WindowEvent::RedrawRequested => self.frame(events, index, Frame::Painted),
            WindowEvent::CloseRequested => {
                self.session.close_asked();
                self.ask_screen();
            }
            WindowEvent::Destroyed => events.exit(),
            WindowEvent::Occluded(is_covered) => {
                shown.pace.cover(is_covered);
                // A window that opens behind another is never asked to draw itself.
                if is_covered && !self.session.is_presented() {
                    self.frame(events, index, Frame::Painted);
                }
            }
            _ if wants_frame => shown.ask(),
            _ => {}
        }
        self.leave_if_over(events);
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        for index in 0..self.panes.all.len() {
            if self.panes.all[index].pace.next(now()) == Next::Tick {
                self.frame(events, index, Frame::Unseen);
                self.leave_if_over(events);
            }
        }
        let wake = self.panes.all.iter_mut().filter_map(panes::Shown::rest).min();
        events.set_control_flow(wake.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn exiting(&mut self, _events: &ActiveEventLoop) {
        self.panes.give_keys_back();
    }
}

/// Whether a frame is drawn, or run only so that the screen's clock goes on while nobody can see it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Painted,
    Unseen,
}

impl Host {
    fn frame(&mut self, events: &ActiveEventLoop, index: usize, frame: Frame) {
        let time = self.panes.time();
        let shown = &mut self.panes.all[index];
        let delay = shown.pane.run(&mut self.session, time);
        shown.pace.drew(now());
        shown.pace.ask(now(), delay);
        if frame == Frame::Painted {
            match shown.pane.paint() {
                Ok(()) if index == 0 && shown.pane.is_on_screen() => self.session.presented(),
                Ok(()) => {}
                Err(error) => self.fail(events, error),
            }
        }
        if index == 0 { self.follow_screen() } else { self.ask_screen() }
    }

    /// What a frame of the screen means to the windows beside it, and to the focus.
    fn follow_screen(&mut self) {
        let beside = self.session.beside();
        if self.beside != beside {
            self.beside = beside;
            self.panes.all.iter_mut().skip(1).for_each(panes::Shown::ask);
        }
        self.panes.take_keys(&self.session);
    }

    fn ask_screen(&mut self) {
        if let Some(shown) = self.panes.all.first_mut() {
            shown.ask();
        }
    }

    fn leave_if_over(&self, events: &ActiveEventLoop) {
        if self.session.is_over() {
            events.exit();
        }
    }

    fn check(&mut self, events: &ActiveEventLoop, result: Result<(), Error>) {
        if let Err(error) = result {
            self.fail(events, error);
        }
    }

    fn fail(&mut self, events: &ActiveEventLoop, error: Error) {
        self.failure = Some(error);
        events.exit();
    }
}
