//! The command line: words in, a request or a way to run out.

mod ask;
mod autostart;
mod cards;
mod completions;
mod desk;
mod doctor;
mod failure;
mod feel;
mod guide;
mod help;
mod history;
mod licences;
mod manual;
mod meeting;
mod nearest;
pub(crate) mod order;
mod own;
mod plan;
mod preferences;
mod printer;
mod profile;
mod relief;
mod report;
mod routine;
mod session;
mod start;
mod status;
mod table;
mod transfer;
mod verbs;
mod words;
mod wrap;
mod wrong;

use crate::resident::civil_now;
use crate::store::{Paths, profiles};
use crate::texts::{Arg, Texts};
use failure::Failure;
use order::Order;
use printer::{Printer, complain};
use session::Session;
use std::ffi::OsString;
use std::process::ExitCode;
use wrong::Wrong;

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    obey(order::parse(std::env::args_os().skip(1)))
}

/// As [`run`], where the system gives the program no console: it answers in the one that it was called from. Who reminds
/// does without, and outlives it.
pub fn run_without_console() -> ExitCode {
    let order = order::parse(std::env::args_os().skip(1));
    if !matches!(order, Ok(Order::Run { terminal: false, .. })) {
        crate::system::console::share();
    }
    obey(order)
}

fn obey(order: Result<Order, Wrong>) -> ExitCode {
    match order {
        // These two run for long, so nothing that only an answer needs is kept for them.
        Ok(Order::Run { terminal, background }) => start::start(terminal, background),
        Ok(Order::Window(args)) => window(args),
        Ok(order) => answer(order),
        Err(wrong) => {
            complain(&wrong.text(&Texts::new("system")));
            ExitCode::from(2)
        }
    }
}

#[cfg(feature = "window")]
fn window(args: Vec<OsString>) -> ExitCode {
    crate::window::run_with(args)
}

#[cfg(not(feature = "window"))]
fn window(_args: Vec<OsString>) -> ExitCode {
    complain(&Failure::NoWindow.text(&Texts::new("system")));
    ExitCode::from(1)
}

fn answer(order: Order) -> ExitCode {
    let paths = Paths::find().unwrap_or_else(|_no_home| Paths::nowhere());
    let mut session = Session { paths, texts: Texts::new("system"), printer: Printer::new() };
    let outcome = carry_out(order, &mut session);
    let Session { texts, printer, .. } = session;
    if let Err(failure) = &outcome {
        complain(&failure.text(&texts));
        return ExitCode::from(failure.code());
    }
    match printer.finish() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let error = crate::records::preferences::io_text(&error);
            complain(&texts.with("cli-not-written", &[("error", Arg::from(error))]));
            ExitCode::from(1)
        }
    }
}

fn carry_out(order: Order, session: &mut Session) -> Result<(), Failure> {
    match order {
        Order::Run { .. } | Order::Window(_) => {}
        Order::Help(verb) => session.printer.line(&help::text(verb, &session.texts)),
        Order::Version => session.printer.line(concat!("unhunch ", env!("CARGO_PKG_VERSION"))),
        Order::Licences => session.printer.line(licences::text().trim_end()),
        Order::Do(command) => ask::command(session, command)?,
        Order::PauseUntil(time) => ask::pause_until(session, time, civil_now())?,
        Order::MeetingUntil(time) => meeting::until(session, time, civil_now())?,
        Order::Status { form, follow } => status::status(session, form, follow)?,
        Order::Get { key } => preferences::get(session, key.as_deref())?,
        Order::Set { key, value } => preferences::set(session, &key, &value)?,
        Order::Reset { key } => preferences::reset(session, key.as_deref())?,
        Order::Profiles { form } => profile::all(session, form),
        Order::Profile { name } => profile::switch(session, &name)?,
        Order::SaveProfile { name } => profile::save(session, &name)?,
        Order::RemoveProfile { name } => profile::remove(session, &name)?,
        Order::Export { file } => transfer::export(session, &file)?,
        Order::Import { file } => transfer::import(session, &file)?,
        Order::Cards { form } => cards::all(session, form),
        Order::CheckCards { file } => own::check(session, &file)?,
        Order::ImportCards { file } => own::import(session, &file)?,
        Order::ExportCards { file } => own::export(session, file.as_deref())?,
        Order::Card { id, form } => cards::one(session, &id, form)?,
        Order::Routines { form } => routine::all(session, form),
        Order::Routine { name, form } => routine::start(session, &name, form)?,
        Order::History { days, range, form } => history::history(session, days, range, form, civil_now())?,
        Order::Forget { range, yes } => history::forget(session, range, yes)?,
        Order::LastFeeling => feel::last(session),
        Order::TakeBack => feel::take_back(session)?,
        Order::Desk { form } => desk::desk(session, form),
        Order::Report { file, range, open } => report::report(session, file.as_deref(), range, open, civil_now())?,
        Order::Plan { date, form } => plan::plan(session, date, form, civil_now()),
        Order::Guide { part, form } => guide::guide(session, part, form),
        Order::Relief => relief::relief(session)?,
        Order::Autostart(order) => autostart::autostart(session, order)?,
        Order::Doctor { form } => doctor::doctor(session, form)?,
        Order::Completions(shell) => {
            let known = completions::Known { deck: session.deck(), profiles: profiles::names(&session.paths) };
            session.printer.line(&completions::script(shell, &known, &session.texts));
        }
        Order::Manual => session.printer.line(&manual::page(&session.texts)),
    }
    Ok(())
}
