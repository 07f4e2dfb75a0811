//! The lines to the resident.

use crate::records::wire::FromWindow;
use std::io::Write;

pub(crate) struct Output {
    sink: Box<dyn Write>,
    is_broken: bool,
}

impl Output {
    pub(crate) fn new(sink: impl Write + 'static) -> Self {
        Self { sink: Box::new(sink), is_broken: false }
    }

    /// Says it at once. When nobody listens any more the window has no use, and ends.
    pub(crate) fn say(&mut self, saying: &FromWindow) {
        if self.is_broken {
            return;
        }
        let written = serde_json::to_vec(saying).map_err(std::io::Error::from).and_then(|mut line| {
            line.push(b'\n');
            self.sink.write_all(&line)?;
            self.sink.flush()
        });
        if let Err(error) = written {
            log::debug!("standard output cannot be written: {error}");
            self.is_broken = true;
        }
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.is_broken
    }
}
