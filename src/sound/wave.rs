//! Chimes by the system's own player of sounds.
#![expect(unsafe_code, reason = "a library for one call would be larger than the call")]

use super::{player::Speaker, silence::Silence, synth::RATE};
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

/// The samples with the head of a sound file: one channel of sixteen bits.
fn file(samples: &[u8]) -> Vec<u8> {
    let length = u32::try_from(samples.len()).unwrap_or_default();
    let mut bytes = Vec::with_capacity(samples.len() + 44);
    bytes.extend_from_slice(b"RIFF");
    bytes.extend_from_slice(&(length + 36).to_le_bytes());
    bytes.extend_from_slice(b"WAVEfmt ");
    bytes.extend_from_slice(&16_u32.to_le_bytes());
    for word in [1_u16, 1] {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    for word in [RATE, RATE * 2] {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    for word in [2_u16, 16] {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    bytes.extend_from_slice(b"data");
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(samples);
    bytes
}

#[cfg(test)]
mod tests {
    use super::file;

    #[test]
    fn a_sound_file_says_how_long_it_is() {
        let bytes = file(&[1, 2, 3, 4]);
        assert_eq!(bytes.len(), 48);
        assert_eq!(bytes[4..8], 40_u32.to_le_bytes());
        assert_eq!(bytes[40..44], 4_u32.to_le_bytes());
        assert_eq!(bytes[24..28], 44_100_u32.to_le_bytes());
    }
}
