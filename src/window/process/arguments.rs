//! What the window process is started with.

use crate::records::preferences::Renderer;
use std::ffi::OsString;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Window {
    Card,
    Home,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arguments {
    pub(super) window: Window,
    /// Goes before the preference.
    pub(super) renderer: Option<Renderer>,
    /// The descriptor that holds what an earlier process had read.
    pub(super) before: Option<u32>,
}

const USAGE: &str = "`unhunch-window` is started by `unhunch`; its first argument is `card` or `home`";

impl Arguments {
    pub(super) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut words = words.into_iter().map(|word| word.to_string_lossy().into_owned());
        let window = match words.next().as_deref() {
            Some("card") => Window::Card,
            Some("home") => Window::Home,
            _ => return Err(USAGE.into()),
        };
        let mut arguments = Self { window, renderer: None, before: None };
        while let Some(name) = words.next() {
            let value = words.next().unwrap_or_default();
            arguments.set(&name, &value)?;
        }
        Ok(arguments)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        match (name, value) {
            ("--renderer", "auto") => self.renderer = Some(Renderer::Auto),
            ("--renderer", "cpu") => self.renderer = Some(Renderer::Cpu),
            ("--renderer", "opengl") => self.renderer = Some(Renderer::Opengl),
            ("--before", number) => {
                let number = number.parse().map_err(|error| format!("`--before {number}` names no file: {error}"))?;
                self.before = Some(number);
            }
            _ => return Err(format!("`{name} {value}` is not known; {USAGE}")),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use expect_test::{Expect, expect};

    #[test]
    fn the_window_comes_first_and_the_last_renderer_counts() {
        check(
            "home --renderer opengl --renderer cpu --before 4",
            &expect!["Arguments { window: Home, renderer: Some(Cpu), before: Some(4) }"],
        );
    }

    #[test]
    fn what_is_not_known_is_named() {
        check("", &expect!["error: `unhunch-window` is started by `unhunch`; its first argument is `card` or `home`"]);
        check(
            "card --renderer magic",
            &expect![
                "error: `--renderer magic` is not known; `unhunch-window` is started by `unhunch`; its first argument is `card` or `home`"
            ],
        );
        check("card --before x", &expect!["error: `--before x` names no file: invalid digit found in string"]);
    }

    fn check(words: &str, expected: &Expect) {
        expected.assert_eq(&match Arguments::parse(words.split_whitespace().map(Into::into)) {
            Ok(arguments) => format!("{arguments:?}"),
            Err(error) => format!("error: {error}"),
        });
    }
}
