//! What a screen says of itself: the block of 128 bytes that every one has sent since 1994.

/// Two screens of one kind differ in their serial number, if the maker gave them one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) identity: String,
    /// As it stands on the case; empty where the screen does not say.
    pub(super) name: String,
}

const HEADER: [u8; 8] = [0, 255, 255, 255, 255, 255, 255, 0];
const DESCRIPTORS: [usize; 4] = [54, 72, 90, 108];
const SERIAL: u8 = 0xff;
const NAME: u8 = 0xfc;

/// `None` for what is no such block.
pub(super) fn read(block: &[u8]) -> Option<Label> {
    let block: &[u8; 128] = block.first_chunk()?;
    if block[..8] != HEADER {
        return None;
    }
    let maker = maker(u16::from_be_bytes([block[8], block[9]]));
    let product = u16::from_le_bytes([block[10], block[11]]);
    let number = u32::from_le_bytes([block[12], block[13], block[14], block[15]]);
    let (serial, name) = (text(block, SERIAL), text(block, NAME));
    let identity = format!("{maker} {product:04x} {number:08x} {serial}").trim_end().to_owned();
    Some(Label { identity, name })
}

/// Three letters of five bits each, `A` being 1.
fn maker(bits: u16) -> String {
    let letter = |shift: u16| char::from(b'@' + ((bits >> shift) & 31) as u8);
    [letter(10), letter(5), letter(0)].into_iter().collect()
}

/// A text of 13 bytes at most that ends with a line feed.
fn text(block: &[u8; 128], kind: u8) -> String {
    let found = DESCRIPTORS.into_iter().find(|at| block[*at..at + 3] == [0, 0, 0] && block[at + 3] == kind);
    let Some(at) = found else { return String::new() };
    let bytes = block[at + 5..at + 18].split(|byte| *byte == b'\n').next().unwrap_or_default();
    let printable = bytes.iter().filter(|byte| byte.is_ascii_graphic() || **byte == b' ');
    printable.map(|byte| char::from(*byte)).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(number: u32, serial: &[u8], name: &[u8]) -> [u8; 128] {
        let mut block = [0; 128];
        block[..8].copy_from_slice(&HEADER);
        block[8..12].copy_from_slice(&[0x10, 0xac, 0xb1, 0xa0]);
        block[12..16].copy_from_slice(&number.to_le_bytes());
        for (at, kind, text) in [(72, SERIAL, serial), (108, NAME, name)] {
            block[at + 3] = kind;
            block[at + 5..at + 5 + text.len()].copy_from_slice(text);
        }
        block
    }

    #[test]
    fn a_screen_is_told_from_its_twin() {
        let one = read(&block(0x4c4b_3253, b"7MT0167B\n    ", b"DELL U2415\n  ")).unwrap();
        assert_eq!(one.identity, "DEL a0b1 4c4b3253 7MT0167B");
        assert_eq!(one.name, "DELL U2415");
        let twin = read(&block(0x4c4b_3254, b"7MT0167C\n    ", b"DELL U2415\n  ")).unwrap();
        assert_ne!(one.identity, twin.identity);
        let plain = Label { identity: "DEL a0b1 00000000".into(), name: String::new() };
        assert_eq!(read(&block(0, b"", b"\n")), Some(plain));
    }

    #[test]
    fn nonsense_is_no_screen() {
        for nonsense in [&[][..], &[0; 127], &[0; 128], &[255; 300]] {
            assert_eq!(read(nonsense), None);
        }
        let wild = block(u32::MAX, &[255; 13], &[7; 13]);
        assert_eq!(read(&wild).unwrap().identity, "DEL a0b1 ffffffff");
    }
}
