//! By a value that the system keeps for each user.

use crate::desktop::autostart as desktop;
use crate::resident::executable;
use std::io;

/// The one place there is.
#[derive(Debug)]
pub(crate) struct Place;

#[expect(clippy::unnecessary_wraps, reason = "elsewhere there may be no home")]
pub(crate) fn place() -> Option<Place> {
    Some(Place)
}

impl Place {
    #[expect(clippy::unused_self, reason = "elsewhere it is a file")]
    pub(crate) fn set(&self, on: bool) -> io::Result<()> {
        if on { desktop::turn_on(&executable::for_good()?) } else { desktop::turn_off() }
    }

    #[expect(clippy::unused_self, reason = "elsewhere it is a file")]
    pub(crate) fn is_on(&self) -> io::Result<bool> {
        desktop::is_on()
    }
}
