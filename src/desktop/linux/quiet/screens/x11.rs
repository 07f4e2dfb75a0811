//! The screens of an X server, from its `RANDR` extension.

use super::Screen;
use crate::desktop::edid;
use crate::desktop::linux::x11::{Failure, Line};
use x11rb::protocol::Event;
use x11rb::protocol::randr::{self, ConnectionExt, NotifyMask, Output};
use x11rb::protocol::xproto::{Atom, AtomEnum, Timestamp, Window};

/// In units of four bytes: the first block is all that is read of a screen.
const BLOCK: u32 = 32;

#[derive(Debug)]
pub(super) struct Source {
    line: Line,
    root: Window,
    edid: Atom,
}

impl Source {
    pub(super) async fn connect() -> Result<Self, Failure> {
        let line = Line::connect().await?;
        line.learn(randr::X11_EXTENSION_NAME).await?;
        line.answer(line.connection.randr_query_version(1, 3)).await?;
        let (root, edid) = (line.root()?, line.atom("EDID").await?);
        let changes = NotifyMask::SCREEN_CHANGE | NotifyMask::OUTPUT_CHANGE;
        line.connection.randr_select_input(root, changes).map_err(|error| error.to_string())?;
        Ok(Self { line, root, edid })
    }

    /// What the server knows already: looking at the plugs anew would take long and may flicker.
    pub(super) async fn screens(&self) -> Result<Vec<Screen>, Failure> {
        let known = self.line.answer(self.line.connection.randr_get_screen_resources_current(self.root)).await?;
        let mut screens = Vec::new();
        for output in known.outputs {
            screens.extend(self.screen(output, known.config_timestamp).await?);
        }
        screens.sort();
        Ok(screens)
    }

    pub(super) async fn changed(&self) -> Result<(), Failure> {
        loop {
            let event = self.line.next().await?;
            if matches!(event, Event::RandrNotify(_) | Event::RandrScreenChangeNotify(_)) {
                return Ok(());
            }
        }
    }

    /// `None` where nothing is plugged in.
    async fn screen(&self, output: Output, at: Timestamp) -> Result<Option<Screen>, Failure> {
        let info = self.line.answer(self.line.connection.randr_get_output_info(output, at)).await?;
        if info.connection != randr::Connection::CONNECTED {
            return Ok(None);
        }
        let plug = String::from_utf8_lossy(&info.name).into_owned();
        let asked =
            self.line.connection.randr_get_output_property(output, self.edid, AtomEnum::ANY, 0, BLOCK, false, false);
        let label = edid::read(&self.line.answer(asked).await?.data);
        Ok(Some(match label {
            Some(label) if label.name.is_empty() => Screen { identity: label.identity, name: plug },
            Some(label) => Screen { identity: label.identity, name: label.name },
            // Such a screen gives no size of its own either: what the server says follows the resolution.
            None => Screen { identity: plug.clone(), name: plug },
        }))
    }
}
