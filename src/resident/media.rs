//! Players are paused while a card is on the screen, if the user wants that.

use super::turn::Resident;
use crate::schedule::State;

impl Resident {
    /// A card comes on the screen.
    pub(super) fn pause_media(&mut self) {
        if self.preferences().media.pause && !self.media_paused {
            self.media_paused = true;
            self.desktop.pause_media();
        }
    }

    /// However the card has ended, what was paused for it goes on.
    pub(super) fn tend_media(&mut self) {
        if self.media_paused && self.view().state != State::Resting {
            if self.is_in_call() {
                // Nobody wants music in a call that began meanwhile, nor an hour later.
                self.media_paused = false;
            }
            self.resume_media();
        }
    }

    pub(super) fn resume_media(&mut self) {
        if std::mem::take(&mut self.media_paused) && self.preferences().media.resume {
            self.desktop.resume_media();
        }
    }
}
