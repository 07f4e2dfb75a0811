//! What arrives on a socket, cut into lines.

use super::LINE_AT_MOST;

/// Cuts what arrives into lines. Of a line that is too long only its end is waited for.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    begun: Vec<u8>,
    too_long: bool,
}

impl Lines {
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Vec<Result<Vec<u8>, String>> {
        let mut whole = Vec::new();
        for part in bytes.split_inclusive(|&byte| byte == b'\n') {
            self.begun.extend_from_slice(part.strip_suffix(b"\n").unwrap_or(part));
            if self.begun.len() > LINE_AT_MOST {
                self.begun = Vec::new();
                self.too_long = true;
            }
            if part.ends_with(b"\n") {
                let line = std::mem::take(&mut self.begun);
                let too_long = std::mem::take(&mut self.too_long);
                whole.push(if too_long { Err("this line is too long".to_owned()) } else { Ok(line) });
            }
        }
        whole.retain(|line| !line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()));
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_come_in_pieces_and_together() {
        let mut lines = Lines::default();
        assert_eq!(lines.take(b"ab"), []);
        assert_eq!(lines.take(b"c\nde\n\n \nf"), [Ok(b"abc".to_vec()), Ok(b"de".to_vec())]);
        assert_eq!(lines.take(b"\n"), [Ok(b"f".to_vec())]);
    }

    #[test]
    fn a_long_line_is_not_kept() {
        let mut lines = Lines::default();
        for _ in 0..100 {
            assert_eq!(lines.take(&[b'x'; 4096]), []);
            assert!(lines.begun.len() <= LINE_AT_MOST);
        }
        assert_eq!(lines.take(b"\nab\n"), [Err("this line is too long".to_owned()), Ok(b"ab".to_vec())]);
    }
}
