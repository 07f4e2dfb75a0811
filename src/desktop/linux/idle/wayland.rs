//! Idle time of a Wayland compositor: `ext-idle-notify-v1`, or the older `org_kde_kwin_idle`.
//!
//! Version 2 of the first can leave out what inhibits idle time, such as a film; version 1 cannot.

use super::{Teller, Wishes};
use crate::desktop::linux::wayland::{Answered, Line};
use std::time::Duration;
use wayland_client::protocol::{wl_callback, wl_registry, wl_seat};
use wayland_client::{Connection, Dispatch, Proxy, QueueHandle, delegate_noop};
use wayland_protocols::ext::idle_notify::v1::client::{
    ext_idle_notification_v1::{self as ext_notification, ExtIdleNotificationV1},
    ext_idle_notifier_v1::ExtIdleNotifierV1,
};
use wayland_protocols_plasma::idle::client::{
    org_kde_kwin_idle::OrgKdeKwinIdle,
    org_kde_kwin_idle_timeout::{self as kde_timeout, OrgKdeKwinIdleTimeout},
};

#[derive(Debug)]
pub(super) struct Source {
    line: Line<State>,
    state: State,
    notifier: Notifier,
    seat: wl_seat::WlSeat,
    watches: Vec<Watch>,
    next_id: u32,
}

impl Source {
    /// `None` where the compositor answers but has no way to tell idle time.
    pub(super) async fn connect() -> Result<Option<Self>, String> {
        let mut state = State::default();
        let line = Line::connect(&mut state).await?;
        let notifier = match (state.ext.take(), state.kde.take()) {
            (Some(ext), _) => Notifier::Ext(ext),
            (None, Some(kde)) => Notifier::Kde(kde),
            (None, None) => return Ok(None),
        };
        let Some(seat) = state.seat.take() else { return Ok(None) };
        Ok(Some(Self { line, state, notifier, seat, watches: Vec::new(), next_id: 0 }))
    }

    pub(super) fn name(&self) -> &'static str {
        match &self.notifier {
            Notifier::Ext(notifier) if notifier.version() >= 2 => "ext-idle-notify-v1 (input only)",
            Notifier::Ext(_) => "ext-idle-notify-v1",
            Notifier::Kde(_) => "org_kde_kwin_idle",
        }
    }

    pub(super) async fn watch(mut self, wishes: &mut Wishes, teller: &mut Teller) -> Result<(), String> {
        wishes.mark_changed();
        loop {
            tokio::select! {
                changed = wishes.changed() => {
                    if changed.is_err() {
                        return Ok(());
                    }
                    let lengths = wishes.borrow_and_update().map(super::Wanted::lengths);
                    self.arm(&lengths.unwrap_or_default(), teller);
                    self.line.flush().await?;
                }
                heard = self.line.next(&mut self.state) => {
                    heard?;
                    self.hear(teller);
                    self.line.flush().await?;
                }
            }
        }
    }

    /// A watch that is not wanted any more stays while the user is idle: it knows of the return.
    fn arm(&mut self, lengths: &[Duration], teller: &mut Teller) {
        for watch in &mut self.watches {
            let wanted = lengths.contains(&watch.length);
            if wanted && !watch.wanted && watch.fired {
                teller.idle(watch.length);
            }
            watch.wanted = wanted;
        }
        self.watches.retain(Watch::is_needed);
        for length in lengths {
            if !self.watches.iter().any(|watch| watch.length == *length) {
                let timer = self.timer(*length);
                self.watches.push(Watch { id: self.next_id, length: *length, wanted: true, fired: false, timer });
            }
        }
    }

    fn hear(&mut self, teller: &mut Teller) {
        for (id, idle) in std::mem::take(&mut self.state.heard) {
            let Some(watch) = self.watches.iter_mut().find(|watch| watch.id == id) else { continue };
            watch.fired = idle;
            if !idle {
                teller.active();
            } else if watch.wanted {
                teller.idle(watch.length);
            }
        }
        self.watches.retain(Watch::is_needed);
    }

    fn timer(&mut self, length: Duration) -> Timer {
        self.next_id += 1;
        let (id, queue) = (self.next_id, self.line.handle());
        let millis = u32::try_from(length.as_millis()).unwrap_or(u32::MAX);
        match &self.notifier {
            Notifier::Ext(ext) if ext.version() >= 2 => {
                Timer::Ext(ext.get_input_idle_notification(millis, &self.seat, &queue, id))
            }
            Notifier::Ext(ext) => Timer::Ext(ext.get_idle_notification(millis, &self.seat, &queue, id)),
            Notifier::Kde(kde) => Timer::Kde(kde.get_idle_timeout(&self.seat, millis, &queue, id)),
        }
    }
}

#[derive(Debug)]
enum Notifier {
    Ext(ExtIdleNotifierV1),
    Kde(OrgKdeKwinIdle),
}

#[derive(Debug)]
struct Watch {
    id: u32,
    length: Duration,
    wanted: bool,
    fired: bool,
    #[expect(dead_code, reason = "it is held so that dropping it gives the compositor's object back")]
    timer: Timer,
}

impl Watch {
    fn is_needed(&self) -> bool {
        self.wanted || self.fired
    }
}

/// The compositor's object, given back when it is dropped.
#[derive(Debug)]
enum Timer {
    Ext(ExtIdleNotificationV1),
    Kde(OrgKdeKwinIdleTimeout),
}

impl Drop for Timer {
    fn drop(&mut self) {
        match self {
            Self::Ext(timer) => timer.destroy(),
            Self::Kde(timer) => timer.release(),
        }
    }
}

/// What the compositor said: its globals at first, then which timer saw the user go idle or return.
#[derive(Debug, Default)]
struct State {
    answers: u32,
    seat: Option<wl_seat::WlSeat>,
    ext: Option<ExtIdleNotifierV1>,
    kde: Option<OrgKdeKwinIdle>,
    heard: Vec<(u32, bool)>,
}

impl Answered for State {
    fn answered(&mut self) -> &mut u32 {
        &mut self.answers
    }
}

impl Dispatch<wl_callback::WlCallback, ()> for State {
    fn event(
        state: &mut Self,
        _: &wl_callback::WlCallback,
        _: wl_callback::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        state.answers += 1;
    }
}

impl Dispatch<wl_registry::WlRegistry, ()> for State {
    fn event(
        state: &mut Self,
        registry: &wl_registry::WlRegistry,
        event: wl_registry::Event,
        (): &(),
        _: &Connection,
        queue: &QueueHandle<Self>,
    ) {
        let wl_registry::Event::Global { name, interface, version } = event else { return };
        match interface.as_str() {
            "wl_seat" if state.seat.is_none() => state.seat = Some(registry.bind(name, 1, queue, ())),
            "ext_idle_notifier_v1" => state.ext = Some(registry.bind(name, version.min(2), queue, ())),
            "org_kde_kwin_idle" => state.kde = Some(registry.bind(name, 1, queue, ())),
            _ => {}
        }
    }
}

impl Dispatch<ExtIdleNotificationV1, u32> for State {
    fn event(
        state: &mut Self,
        _: &ExtIdleNotificationV1,
        event: ext_notification::Event,
        id: &u32,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        match event {
            ext_notification::Event::Idled => state.heard.push((*id, true)),
            ext_notification::Event::Resumed => state.heard.push((*id, false)),
            _ => {}
        }
    }
}

impl Dispatch<OrgKdeKwinIdleTimeout, u32> for State {
    fn event(
        state: &mut Self,
        _: &OrgKdeKwinIdleTimeout,
        event: kde_timeout::Event,
        id: &u32,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        match event {
            kde_timeout::Event::Idle => state.heard.push((*id, true)),
            kde_timeout::Event::Resumed => state.heard.push((*id, false)),
            _ => {}
        }
    }
}

delegate_noop!(State: ignore wl_seat::WlSeat);
delegate_noop!(State: ignore ExtIdleNotifierV1);
delegate_noop!(State: ignore OrgKdeKwinIdle);
