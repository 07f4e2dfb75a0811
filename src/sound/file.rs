//! A sound as a file, for systems that play nothing less.

use super::synth::RATE;

/// The samples with the head of a sound file: one channel of sixteen bits.
pub(super) fn file(samples: &[u8]) -> Vec<u8> {
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
