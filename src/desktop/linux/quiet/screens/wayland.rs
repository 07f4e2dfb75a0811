//! The screens of a Wayland compositor.

use super::Screen;
use crate::desktop::linux::wayland::{Answered, Failure, Line};
use std::collections::BTreeMap;
use wayland_client::protocol::wl_output::{self, WlOutput};
use wayland_client::protocol::{wl_callback, wl_registry};
use wayland_client::{Connection, Dispatch, Proxy, QueueHandle};

#[derive(Debug)]
pub(super) struct Source {
    line: Line<State>,
    state: State,
}

impl Source {
    pub(super) async fn connect() -> Result<Self, Failure> {
        let mut state = State::default();
        let mut line = Line::connect(&mut state).await?;
        line.round_trip(&mut state).await?;
        Ok(Self { line, state })
    }

    pub(super) fn screens(&mut self) -> Vec<Screen> {
        self.state.is_new = false;
        let mut screens: Vec<_> = self.state.outputs.values().map(Facts::screen).collect();
        screens.sort();
        screens
    }

    pub(super) async fn changed(&mut self) -> Result<(), Failure> {
        while !self.state.is_new {
            self.line.next(&mut self.state).await?;
        }
        Ok(())
    }
}

/// What the compositor said, by the number of each output.
#[derive(Debug, Default)]
struct State {
    answers: u32,
    outputs: BTreeMap<u32, Facts>,
    is_new: bool,
}

#[derive(Debug)]
struct Facts {
    output: WlOutput,
    make: String,
    model: String,
    /// The plug, from version 4 on.
    plug: String,
    description: String,
}

impl Facts {
    fn screen(&self) -> Screen {
        screen(&self.make, &self.model, &self.plug, &self.description)
    }
}

/// The plug is left out where more is known: behind a dock it is another one each day.
fn screen(make: &str, model: &str, plug: &str, description: &str) -> Screen {
    let description = description.trim().trim_end_matches(&format!("({plug})")).trim();
    let known: Vec<_> = [make, model, description]
        .into_iter()
        .map(str::trim)
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("unknown"))
        .collect();
    let name = [description, model.trim(), plug].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let identity = if known.is_empty() { plug.to_owned() } else { known.join(", ") };
    Screen { identity, name: name.to_owned() }
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
        match event {
            wl_registry::Event::Global { name, interface, version } if interface == WlOutput::interface().name => {
                let output = registry.bind(name, version.min(4), queue, name);
                let (make, model, plug, description) = Default::default();
                state.outputs.insert(name, Facts { output, make, model, plug, description });
            }
            wl_registry::Event::GlobalRemove { name } => {
                if let Some(gone) = state.outputs.remove(&name) {
                    if gone.output.version() >= 3 {
                        gone.output.release();
                    }
                    state.is_new = true;
                }
            }
            wl_registry::Event::Global { .. } | _ => {}
        }
    }
}

impl Dispatch<WlOutput, u32> for State {
    fn event(
        state: &mut Self,
        _: &WlOutput,
        event: wl_output::Event,
        number: &u32,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let Some(facts) = state.outputs.get_mut(number) else { return };
        match event {
            wl_output::Event::Geometry { make, model, .. } => (facts.make, facts.model) = (make, model),
            wl_output::Event::Name { name } => facts.plug = name,
            wl_output::Event::Description { description } => facts.description = description,
            wl_output::Event::Done => state.is_new = true,
            wl_output::Event::Mode { .. } | wl_output::Event::Scale { .. } | _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(facts: [&str; 4], identity: &str, name: &str) {
        let [make, model, plug, description] = facts;
        let expected = Screen { identity: identity.into(), name: name.into() };
        assert_eq!(screen(make, model, plug, description), expected);
    }

    #[test]
    fn a_screen_keeps_its_identity_at_another_plug() {
        let dell = "Dell Inc., DELL U2415, Dell Inc. DELL U2415 7MT01";
        for plug in ["DP-1", "DP-7"] {
            let description = format!("Dell Inc. DELL U2415 7MT01 ({plug})");
            check(["Dell Inc.", "DELL U2415", plug, &description], dell, "Dell Inc. DELL U2415 7MT01");
        }
        check(["DEL", "DELL U2415", "DP-1", "Dell Inc. 24\""], "DEL, DELL U2415, Dell Inc. 24\"", "Dell Inc. 24\"");
        check(["Unknown", "Unknown", "VGA-1", ""], "VGA-1", "Unknown");
        check(["", "", "", ""], "", "");
    }
}
