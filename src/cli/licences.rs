//! `--licenses`: the program's licence and those of all that is built into it.
//!
//! `packaging/licenses` makes the text. It lies packed in the program, so that it goes wherever the program goes;
//! no code reads it before somebody asks.

use miniz_oxide::inflate::decompress_to_vec;

static PACKED: &[u8] = include_bytes!("../../assets/licences.deflate");

pub(super) fn text() -> String {
    let text = decompress_to_vec(PACKED).expect("a test has unpacked it");
    String::from_utf8(text).expect("a test has read it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_program_its_fonts_and_its_parts() {
        let text = text();
        for part in ["The Unhunch developers", "Ubuntu Light", "SIL OPEN FONT LICENSE", "\n  zbus ", "Rust standard"] {
            assert!(text.contains(part), "{part}");
        }
    }
}
