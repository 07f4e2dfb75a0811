//! The windows of a wlroots compositor, as it tells them to panels.

use super::{Answer, answer};
use crate::desktop::linux::wayland::{Answered, Failure, Line};
use wayland_client::protocol::{wl_callback, wl_registry};
use wayland_client::{Connection, Dispatch, Proxy, QueueHandle, event_created_child};
use wayland_protocols_wlr::foreign_toplevel::v1::client::{
    zwlr_foreign_toplevel_handle_v1::{self as handle, State as Trait, ZwlrForeignToplevelHandleV1},
    zwlr_foreign_toplevel_manager_v1::{self as manager, ZwlrForeignToplevelManagerV1},
};

/// Fails where no compositor answers.
pub(super) async fn read() -> Result<Answer, Failure> {
    let mut state = State::default();
    let mut line = Line::connect(&mut state).await?;
    if !state.is_offered {
        return Ok(Answer::Unknown);
    }
    line.round_trip(&mut state).await?;
    let full = state.windows.iter().find(|window| window.is_active && window.is_full);
    Ok(full.map_or(Answer::No, |window| answer(&window.program)))
}

#[derive(Debug, Default)]
struct State {
    answers: u32,
    is_offered: bool,
    windows: Vec<Window>,
}

#[derive(Debug)]
struct Window {
    handle: ZwlrForeignToplevelHandleV1,
    program: String,
    is_active: bool,
    is_full: bool,
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
        // The first version does not tell who fills the screen.
        if interface == ZwlrForeignToplevelManagerV1::interface().name && version >= 2 {
            let _manager: ZwlrForeignToplevelManagerV1 = registry.bind(name, version.min(3), queue, ());
            state.is_offered = true;
        }
    }
}

impl Dispatch<ZwlrForeignToplevelManagerV1, ()> for State {
    fn event(
        state: &mut Self,
        _: &ZwlrForeignToplevelManagerV1,
        event: manager::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        if let manager::Event::Toplevel { toplevel } = event {
            let window = Window { handle: toplevel, program: String::new(), is_active: false, is_full: false };
            state.windows.push(window);
        }
    }

    event_created_child!(State, ZwlrForeignToplevelManagerV1, [
        manager::EVT_TOPLEVEL_OPCODE => (ZwlrForeignToplevelHandleV1, ()),
    ]);
}

impl Dispatch<ZwlrForeignToplevelHandleV1, ()> for State {
    fn event(
        state: &mut Self,
        handle: &ZwlrForeignToplevelHandleV1,
        event: handle::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let Some(window) = state.windows.iter_mut().find(|window| window.handle == *handle) else { return };
        match event {
            handle::Event::AppId { app_id } => window.program = app_id,
            handle::Event::State { state } => {
                window.is_active = has(&state, Trait::Activated);
                window.is_full = has(&state, Trait::Fullscreen);
            }
            handle::Event::Title { .. }
            | handle::Event::OutputEnter { .. }
            | handle::Event::OutputLeave { .. }
            | handle::Event::Done
            | handle::Event::Closed
            | handle::Event::Parent { .. }
            | _ => {}
        }
    }
}

/// The compositor sends a list of numbers as they lie in memory.
fn has(states: &[u8], wanted: Trait) -> bool {
    let numbers = states.as_chunks().0.iter().map(|bytes| u32::from_ne_bytes(*bytes));
    numbers.into_iter().any(|number| number == wanted as u32)
}
