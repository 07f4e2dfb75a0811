//! Chimes by AppKit.

use super::{file::file, player::Speaker, silence::Silence};
use objc2::AnyThread as _;
use objc2::rc::{Retained, autoreleasepool};
use objc2_app_kit::NSSound;
use objc2_foundation::NSData;

/// What is being played, which ends when it is let go.
#[derive(Default)]
pub(super) struct Apple {
    playing: Option<Retained<NSSound>>,
}

impl Speaker for Apple {
    fn play(&mut self, samples: &[u8]) -> Result<(), Silence> {
        self.rest();
        // What is lent for the call is given back at its end: the thread has no other.
        autoreleasepool(|_| {
            let sound = NSSound::initWithData(NSSound::alloc(), &NSData::with_bytes(&file(samples)));
            let playing = sound.filter(|sound| sound.play());
            self.playing = Some(playing.ok_or_else(|| Silence::Refused("macOS found no way to play it".into()))?);
            Ok(())
        })
    }

    fn rest(&mut self) {
        if let Some(sound) = self.playing.take() {
            sound.stop();
        }
    }
}

impl Drop for Apple {
    fn drop(&mut self) {
        self.rest();
    }
}
