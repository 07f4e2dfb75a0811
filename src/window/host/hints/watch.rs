//! What happens on the display under the card: monitors come and go, and keys are typed into programs under a cover.
//!
//! Of a key nothing is known but that there was one.

use super::display::{Display, Fallible};
use crate::failpoint::failpoint;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
use x11rb::protocol::xinput::{ConnectionExt as _, Device, EventMask, XIEventMask};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::window::host) enum Sign {
    /// The monitors may be others now.
    Monitors,
    /// A key was pressed, in whatever program.
    Key,
}

/// Tells of each sign on a thread of its own, of keys if they are wanted. It ends with the process, or with the display.
pub(super) fn start(hears_keys: bool, tell: impl Fn(Sign) + Send + 'static) -> Fallible<()> {
    let Display { connection, root, .. } = Display::open()?;
    connection.randr_select_input(root, NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE)?.check()?;
    if hears_keys {
        connection.xinput_xi_query_version(2, 2)?.reply()?;
        let keys = EventMask { deviceid: Device::ALL_MASTER.into(), mask: vec![XIEventMask::RAW_KEY_PRESS] };
        connection.xinput_xi_select_events(root, &[keys])?.check()?;
    }
    #[expect(clippy::wildcard_enum_match_arm, reason = "the events are those of the X server")]
    let sign = |event: &Event| match event {
        Event::RandrScreenChangeNotify(_) | Event::RandrNotify(_) => Some(Sign::Monitors),
        Event::XinputRawKeyPress(_) => Some(Sign::Key),
        _ => None,
    };
    std::thread::Builder::new().name("display".into()).spawn(move || {
        failpoint("display");
        while let Ok(event) = connection.wait_for_event() {
            sign(&event).into_iter().for_each(&tell);
        }
    })?;
    Ok(())
}
