//! The window process: what it is told to show, and the host that shows it.

mod again;
mod arguments;
mod failure;

use super::Screen;
use super::card::{self, CardScreen};
use super::home::{self, HomeScreen};
use super::host::{self, Error, Placement, Setting};
use super::session::{Session, input::Heard, input::Input, output::Output};
use crate::records::preferences::{Renderer, Screens};
use crate::records::wire::{FromWindow, ToWindow};
use crate::system::process::end_with_parent;
use again::Change;
use arguments::{Arguments, Window};
use egui::Vec2;
use serde::Deserialize;
use serde_json::Value;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

pub(super) fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    // The end of standard input says that the resident has gone; a window that hangs does not hear it.
    end_with_parent();
    let mut arguments = arguments.into_iter().peekable();
    if arguments.peek().is_some_and(|word| word == "figures") {
        return print_costs();
    }
    failure::end_at_a_panic();
    let outcome = Arguments::parse(arguments).and_then(|arguments| {
        let input = again::input(arguments.before).map_err(|error| error.to_string())?;
        show(&arguments, input).map_err(|error| error.to_string())
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            let problem = problem.replace('\n', " ");
            Output::new(std::io::stdout()).say(&FromWindow::Problem(problem.clone()));
            complain(&problem);
            ExitCode::FAILURE
        }
    }
}

/// Shows nothing: what the figures cost is measured and printed for `tests/bench`.
fn print_costs() -> ExitCode {
    match writeln!(std::io::stdout(), "{}", host::measure::figures()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn show(arguments: &Arguments, mut input: Input) -> Result<(), Error> {
    let mut output = Output::new(std::io::stdout());
    let Some(opening) = opening(&mut input, &mut output) else { return Ok(()) };
    let preferences = preferences(&opening);
    let renderer = arguments.renderer.or_else(|| read(preferences, "/look/renderer")).unwrap_or(Renderer::Auto);
    let setting = setting(arguments.window, &opening);
    let Some(screen) = screen_for(opening.clone()) else { return Ok(()) };
    let mut session = Some(Session::new(screen, opening, input, output));
    let result = match (renderer, arguments.window) {
        (Renderer::Cpu, _) | (Renderer::Auto, Window::Card) => host::cpu::run(&mut session, setting),
        // Only that host can cover monitors.
        (Renderer::Opengl, Window::Card) if matches!(setting.placement, Placement::Cover(_)) => {
            host::cpu::run(&mut session, setting)
        }
        (Renderer::Opengl, _) | (Renderer::Auto, Window::Home) => host::eframe::run(&mut session, &setting),
    };
    match (result, session) {
        (Err(error), Some(session)) => Err(try_again(error, session)),
        (result, _) => result,
    }
}

/// Waits for the line that says what to show, so that the first frame is complete. `None`: nothing is to be shown.
fn opening(input: &mut Input, output: &mut Output) -> Option<ToWindow> {
    while !output.is_broken() {
        match input.next() {
            Heard::Line(line @ (ToWindow::Card(_) | ToWindow::Home(_))) => return Some(line),
            Heard::Line(ToWindow::Close) | Heard::End => return None,
            // There is nothing yet that these could be about.
            Heard::Line(
                ToWindow::Status(_)
                | ToWindow::Hands(_)
                | ToWindow::Profiles(_)
                | ToWindow::Preferences(_)
                | ToWindow::Cards { .. }
                | ToWindow::Done(_)
                | ToWindow::Entries(_)
                | ToWindow::Entry(_)
                | ToWindow::Days(_)
                | ToWindow::Told(_)
                | ToWindow::Refused(_),
            ) => {}
            Heard::Rubbish(problem) => output.say(&FromWindow::Problem(problem)),
        }
    }
    None
}

fn screen_for(opening: ToWindow) -> Option<Box<dyn Screen>> {
    match opening {
        ToWindow::Card(show) => Some(Box::new(CardScreen::new(*show))),
        ToWindow::Home(show) => Some(Box::new(HomeScreen::new(*show))),
        ToWindow::Status(_)
        | ToWindow::Hands(_)
        | ToWindow::Profiles(_)
        | ToWindow::Preferences(_)
        | ToWindow::Cards { .. }
        | ToWindow::Done(_)
        | ToWindow::Entries(_)
        | ToWindow::Entry(_)
        | ToWindow::Days(_)
        | ToWindow::Told(_)
        | ToWindow::Refused(_)
        | ToWindow::Close => None,
    }
}

/// The preferences that come with what is to be shown.
fn preferences(opening: &ToWindow) -> &Value {
    match opening {
        ToWindow::Card(show) => &show.preferences,
        ToWindow::Home(show) => &show.preferences,
        ToWindow::Status(_)
        | ToWindow::Hands(_)
        | ToWindow::Profiles(_)
        | ToWindow::Preferences(_)
        | ToWindow::Cards { .. }
        | ToWindow::Done(_)
        | ToWindow::Entries(_)
        | ToWindow::Entry(_)
        | ToWindow::Days(_)
        | ToWindow::Told(_)
        | ToWindow::Refused(_)
        | ToWindow::Close => &Value::Null,
    }
}

fn read<'a, T: Deserialize<'a>>(preferences: &'a Value, path: &str) -> Option<T> {
    preferences.pointer(path).and_then(|value| T::deserialize(value).ok())
}

fn setting(window: Window, opening: &ToWindow) -> Setting {
    let preferences = preferences(opening);
    let text_scale: f32 = read(preferences, "/look/text_scale").unwrap_or(1.0);
    let grown = |size: Vec2| size * text_scale.clamp(1.0, 2.5);
    match window {
        Window::Card => {
            let is_cover = matches!(opening, ToWindow::Card(show) if show.cover);
            let screens = read(preferences, "/notice/screens").unwrap_or(Screens::All);
            let placement = if is_cover { Placement::Cover(screens) } else { Placement::Corner };
            Setting { size: grown(card::SIZE), least_size: card::LEAST_SIZE, placement }
        }
        Window::Home => Setting { size: grown(home::SIZE), least_size: home::LEAST_SIZE, placement: Placement::Usual },
    }
}

/// Looks for another way to show what could not be shown. What comes back is why there is none.
fn try_again(error: Error, session: Session) -> Error {
    let has = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let change = match &error {
        Error::OpenGl(_) => Change::WithoutOpenGl,
        // winit takes Wayland when it is named, and looks no further when it does not answer.
        Error::Display(_) if has("WAYLAND_DISPLAY") && has("DISPLAY") => Change::WithoutWayland,
        Error::Display(_) | Error::Window(_) | Error::Draw(_) | Error::Reader(_) => return error,
    };
    log::info!("{error}; trying another way");
    match again::start(change, &session.into_unread()) {
        Ok(never) => match never {},
        Err(_) => error,
    }
}

#[expect(clippy::print_stderr, reason = "there is no other way to say why no window could be opened")]
fn complain(problem: &str) {
    eprintln!("{problem}");
}
