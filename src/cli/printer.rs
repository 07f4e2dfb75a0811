//! The only writer of standard output and standard error, but for the terminal's cards and a window's lines.

use std::io::{self, Write};

/// Writes the answer. A reader that went away ends it without a word; anything else is remembered.
pub(crate) struct Printer {
    to: Box<dyn Write>,
    failed: Option<io::Error>,
}

impl Printer {
    pub(crate) fn new() -> Self {
        Self { to: Box::new(io::stdout()), failed: None }
    }

    pub(crate) fn line(&mut self, text: &str) {
        if self.is_open() {
            // One write a line, so that lines of two programs do not mix.
            self.failed = self.to.write_all(format!("{text}\n").as_bytes()).and_then(|()| self.to.flush()).err();
        }
    }

    /// Whether somebody still reads.
    pub(crate) fn is_open(&self) -> bool {
        self.failed.is_none()
    }

    /// What kept the answer from being written. A reader that has seen enough is no failure.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.failed {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
            Some(_) | None => Ok(()),
        }
    }
}

/// One line on standard error. If that is closed too, there is nobody to tell.
pub(crate) fn complain(text: &str) {
    let _ = io::stderr().write_all(format!("{text}\n").as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_went_away_is_no_failure() {
        assert!(printed(io::ErrorKind::BrokenPipe).is_ok());
        assert_eq!(printed(io::ErrorKind::StorageFull).unwrap_err().kind(), io::ErrorKind::StorageFull);
    }

    fn printed(kind: io::ErrorKind) -> io::Result<()> {
        let mut printer = Printer { to: Box::new(Closed(kind)), failed: None };
        assert!(printer.is_open());
        printer.line("one");
        assert!(!printer.is_open());
        printer.line("two");
        printer.finish()
    }

    struct Closed(io::ErrorKind);

    impl Write for Closed {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
}
