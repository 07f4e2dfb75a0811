//! Chimes by the system's own player of sounds.
#![expect(unsafe_code, reason = "a library for one call would be larger than the call")]

use super::{file::file, player::Speaker, silence::Silence};
use std::ptr::{null, null_mut};
use windows_sys::Win32::Media::Audio::{PlaySoundW, SND_ASYNC, SND_MEMORY, SND_NODEFAULT};

/// What is being played: the system reads it while it sounds.
#[derive(Default)]
pub(super) struct Wave {
    playing: Vec<u8>,
}

impl Speaker for Wave {
    fn play(&mut self, samples: &[u8]) -> Result<(), Silence> {
        self.rest();
        self.playing = file(samples);
        let how = SND_MEMORY | SND_ASYNC | SND_NODEFAULT;
        // SAFETY: the bytes are a whole file, and stay until `rest` has stopped the player.
        let plays = unsafe { PlaySoundW(self.playing.as_ptr().cast(), null_mut(), how) };
        if plays == 0 { Err(Silence::Refused("the system found no way to play it".into())) } else { Ok(()) }
    }

    fn rest(&mut self) {
        // SAFETY: nothing is handed over; what is being played is stopped when this returns.
        unsafe { PlaySoundW(null(), null_mut(), 0) };
    }
}

impl Drop for Wave {
    fn drop(&mut self) {
        self.rest();
    }
}
