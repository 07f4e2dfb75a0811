//! The lines from the resident.

use crate::records::wire::ToWindow;
use std::io::{BufRead, BufReader, Chain, Cursor, Read};

/// A longer line is not one of ours.
const LONGEST: u64 = 8 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Heard {
    Line(ToWindow),
    /// A line that could not be understood, and why; the next may be fine.
    Rubbish(String),
    /// Nothing more will come.
    End,
}

pub(crate) struct Input {
    source: BufReader<Joined>,
}

/// What was read earlier, and the stream it came from.
type Joined = Chain<Cursor<Vec<u8>>, Box<dyn Read + Send>>;

impl Input {
    /// Reads `before` first, which an earlier process had read of the stream.
    pub(crate) fn new(before: Vec<u8>, stream: impl Read + Send + 'static) -> Self {
        let stream: Box<dyn Read + Send> = Box::new(stream);
        Self { source: BufReader::new(Cursor::new(before).chain(stream)) }
    }

    /// Waits for the next line that is not empty.
    pub(crate) fn next(&mut self) -> Heard {
        let mut line = Vec::new();
        loop {
            line.clear();
            match self.source.by_ref().take(LONGEST).read_until(b'\n', &mut line) {
                Ok(0) => return Heard::End,
                Ok(read) if read as u64 == LONGEST && line.last() != Some(&b'\n') => {
                    return self.skip_line().map_or(Heard::End, Heard::Rubbish);
                }
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => return understand(&line),
                Err(error) => {
                    log::debug!("standard input cannot be read: {error}");
                    return Heard::End;
                }
            }
        }
    }

    /// What has been read of the stream but not yet been given out.
    pub(crate) fn read_ahead(&self) -> Vec<u8> {
        let (before, _) = self.source.get_ref().get_ref();
        let rest = before.get_ref().get(before.position() as usize..).unwrap_or_default();
        [self.source.buffer(), rest].concat()
    }

    /// Drops what is left of a line that is too long to hold.
    fn skip_line(&mut self) -> Option<String> {
        self.source.skip_until(b'\n').ok()?;
        Some(format!("a line of more than {} MiB was not read; one message a line is expected", LONGEST >> 20))
    }
}

fn understand(line: &[u8]) -> Heard {
    match serde_json::from_slice(line) {
        Ok(line) => Heard::Line(line),
        Err(error) => {
            let shown: String = String::from_utf8_lossy(line).trim().chars().take(60).collect();
            Heard::Rubbish(format!("the line `{shown}` was not understood: {error}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Heard, Input, LONGEST};
    use crate::records::wire::ToWindow;
    use expect_test::{Expect, expect};
    use std::io::{Cursor, Read};

    #[test]
    fn rubbish_is_named_and_the_next_line_is_fine() {
        check(
            "\n{\"close\n\"close\"\n\u{0}\n{\"refused\":\"no\"}",
            &expect![[r#"
                rubbish: the line `{"close` was not understood: control character (\u0000-\u001F) found while parsing a string at line 2 column 0
                line: Close
                rubbish: the line `` was not understood: expected value at line 1 column 1
                line: Refused("no")
            "#]],
        );
    }

    #[test]
    fn a_line_that_never_ends_is_skipped_without_being_held() {
        let endless = std::io::repeat(b'x').take(LONGEST * 3).chain(Cursor::new("\n\"close\"\n"));
        let mut input = Input::new(Vec::new(), endless);
        assert!(matches!(input.next(), Heard::Rubbish(problem) if problem.contains("8 MiB")));
        assert_eq!(input.next(), Heard::Line(ToWindow::Close));
        assert_eq!(input.next(), Heard::End);
    }

    #[test]
    fn what_was_read_ahead_can_be_handed_on() {
        let long = format!("{{\"refused\":\"{}\"}}\n", "later ".repeat(5000));
        let mut input = Input::new(format!("\"close\"\n{long}").into_bytes(), std::io::empty());
        input.next();
        assert_eq!(input.read_ahead(), long.as_bytes());
    }

    fn check(text: &str, expected: &Expect) {
        let mut input = Input::new(Vec::new(), Cursor::new(text.to_owned()));
        let mut heard = Vec::new();
        loop {
            match input.next() {
                Heard::Line(line) => heard.push(format!("line: {line:?}\n")),
                Heard::Rubbish(problem) => heard.push(format!("rubbish: {}\n", problem.replace('\0', ""))),
                Heard::End => break,
            }
        }
        expected.assert_eq(&heard.concat());
    }
}
