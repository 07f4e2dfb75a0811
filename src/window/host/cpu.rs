//! The host that needs no driver: egui's triangles are drawn with the processor and handed to the display.
//!
//! It draws when something has changed and sleeps otherwise.

mod damage;
mod pace;
mod pane;

use super::{Error, Setting, reason};
use crate::window::session::Session;
use pace::{Next, Pace, now};
use pane::Pane;
use std::time::{Duration, Instant};
use winit::application::ApplicationHandler;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy};
use winit::window::WindowId;

/// What wakes the loop beside the window system.
#[derive(Debug)]
pub(super) enum Woken {
    /// The resident has said something.
    Line,
    /// Something outside of a frame wants one after this time.
    Repaint(Duration),
    Accessibility(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for Woken {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::Accessibility(event)
    }
}

/// Shows the session until it is over. It is taken once the display can be reached.
pub(crate) fn run(session: &mut Option<Session>, setting: Setting) -> Result<(), Error> {
    let events = EventLoop::with_user_event().build().map_err(|error| Error::Display(reason(&error)))?;
    let Some(mut session) = session.take() else { return Ok(()) };
    let (proxy, wake) = (events.create_proxy(), events.create_proxy());
    session.listen(move || drop(wake.send_event(Woken::Line))).map_err(|error| Error::Reader(error.to_string()))?;
    let mut host = Host { session, setting, proxy, pane: None, pace: Pace::default(), failure: None };
    events.run_app(&mut host).map_err(|error| Error::Display(reason(&error)))?;
    host.failure.map_or(Ok(()), Err)
}

struct Host {
    session: Session,
    setting: Setting,
    proxy: EventLoopProxy<Woken>,
    pane: Option<Pane>,
    pace: Pace,
    failure: Option<Error>,
}

impl ApplicationHandler<Woken> for Host {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        if self.pane.is_some() {
            return;
        }
        match Pane::open(events, &self.proxy, &self.setting, &mut self.session) {
            Ok(pane) => {
                self.pane = Some(pane);
                self.pace.ask(now(), Duration::ZERO);
            }
            Err(error) => self.fail(events, error),
        }
    }

    fn user_event(&mut self, events: &ActiveEventLoop, woken: Woken) {
        match woken {
            Woken::Line => {
                self.session.hear();
                self.pace.ask(now(), Duration::ZERO);
            }
            Woken::Repaint(delay) => self.pace.ask(now(), delay),
            Woken::Accessibility(event) => {
                if let Some(pane) = &mut self.pane {
                    pane.accessibility(event.window_event);
                    self.pace.ask(now(), Duration::ZERO);
                }
            }
        }
        self.leave_if_over(events);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the events are winit's, and most concern egui alone")]
    fn window_event(&mut self, events: &ActiveEventLoop, _id: WindowId, event: WindowEvent) {
        let Some(pane) = &mut self.pane else { return };
        let wants_frame = pane.take(&event);
        match event {
            WindowEvent::RedrawRequested => self.frame(events, Frame::Painted),
            WindowEvent::CloseRequested => {
                self.session.close_asked();
                self.pace.ask(now(), Duration::ZERO);
            }
            WindowEvent::Destroyed => events.exit(),
            WindowEvent::Occluded(is_covered) => {
                self.pace.cover(is_covered);
                // A window that opens behind another is never asked to draw itself.
                if is_covered && !self.session.is_presented() {
                    self.frame(events, Frame::Painted);
                }
            }
            _ if wants_frame => self.pace.ask(now(), Duration::ZERO),
            _ => {}
        }
        self.leave_if_over(events);
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        if self.pace.next(now()) == Next::Tick {
            self.frame(events, Frame::Unseen);
            self.leave_if_over(events);
        }
        events.set_control_flow(match self.pace.next(now()) {
            // A frame that has just been run cannot be due again.
            Next::Sleep | Next::Tick => ControlFlow::Wait,
            Next::SleepUntil(time) => ControlFlow::WaitUntil(time),
            Next::Redraw => ControlFlow::WaitUntil(self.request_redraw()),
        });
    }
}

/// Whether a frame is drawn, or run only so that the screen's clock goes on while nobody can see it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Painted,
    Unseen,
}

impl Host {
    fn frame(&mut self, events: &ActiveEventLoop, frame: Frame) {
        let Some(pane) = &mut self.pane else { return };
        let delay = pane.run(&mut self.session);
        self.pace.drew(now());
        self.pace.ask(now(), delay);
        if frame == Frame::Painted {
            match pane.paint() {
                Ok(()) if pane.is_on_screen() => self.session.presented(),
                Ok(()) => {}
                Err(error) => self.fail(events, error),
            }
        }
    }

    /// Returns until when the display may answer.
    fn request_redraw(&mut self) -> Instant {
        if let Some(pane) = &self.pane {
            pane.request_redraw();
        }
        self.pace.requested(now())
    }

    fn leave_if_over(&self, events: &ActiveEventLoop) {
        if self.session.is_over() {
            events.exit();
        }
    }

    fn fail(&mut self, events: &ActiveEventLoop, error: Error) {
        self.failure = Some(error);
        events.exit();
    }
}
