//! The windows: at most one card and one home, each in a process of its own.

use super::child::{Child, ChildEvent, News, Page, Program};
use crate::records::wire::ToWindow;
use std::ffi::OsString;
use std::path::Path;
use tokio::sync::mpsc;

pub(crate) struct Windows {
    /// `None`: no window can be shown here.
    program: Option<Program>,
    news: mpsc::UnboundedSender<News>,
    card: Option<Child>,
    home: Option<Child>,
    started: u64,
}

impl Windows {
    pub(crate) fn new(program: Option<Program>, news: mpsc::UnboundedSender<News>) -> Self {
        Self { program, news, card: None, home: None, started: 0 }
    }

    /// Gives a program of others the display that the windows have.
    pub(crate) fn dress(&self, command: &mut std::process::Command) {
        for (name, value) in self.program.iter().flat_map(|program| &program.environment) {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
    }

    pub(crate) fn program(&self) -> Option<&Path> {
        self.program.as_ref().map(|program| program.path.as_path())
    }

    /// Shows a line's content in the window of `page`, which is started if it is not there.
    pub(crate) fn show(&mut self, page: Page, line: &ToWindow) -> Result<(), String> {
        if self.slot(page).is_none() {
            let program = self.program.as_ref().ok_or("there is no program for windows, or no display")?;
            self.started += 1;
            let child = Child::start(program, page, self.started, self.news.clone())
                .map_err(|error| format!("`{}` cannot be started: {error}", program.path.display()))?;
            *self.slot(page) = Some(child);
        }
        self.tell(page, line);
        Ok(())
    }

    /// Tells the window of `page`, if it is there.
    pub(crate) fn tell(&mut self, page: Page, line: &ToWindow) {
        if let Some(child) = self.slot(page) {
            child.tell(line);
        }
    }

    pub(crate) fn is_open(&mut self, page: Page) -> bool {
        self.slot(page).is_some()
    }

    /// Ends the window of `page`; what it says from now on is of no interest.
    pub(crate) fn close(&mut self, page: Page) {
        if let Some(child) = self.slot(page).take() {
            child.close();
        }
    }

    /// Whether this news is of a window that counts; keeps account of what is on the screen.
    pub(crate) fn take(&mut self, news: &News) -> bool {
        let Some(child) = self.slot(news.page).as_mut().filter(|child| child.id == news.id) else { return false };
        match &news.what {
            ChildEvent::Said(crate::records::wire::FromWindow::Presented) => child.presented = true,
            ChildEvent::Late if child.presented => return false,
            ChildEvent::Late | ChildEvent::Said(_) | ChildEvent::Rubbish(_) => {}
            ChildEvent::Ended(_) => *self.slot(news.page) = None,
        }
        true
    }

    fn slot(&mut self, page: Page) -> &mut Option<Child> {
        match page {
            Page::Card => &mut self.card,
            Page::Home => &mut self.home,
        }
    }
}

/// The program for windows: the executable beside this one, else this one if it has them built in.
pub(crate) fn program(environment: Vec<(String, Option<String>)>) -> Option<Program> {
    let own = super::executable::path().ok()?;
    let beside = own.with_file_name("unhunch-window").with_extension(std::env::consts::EXE_EXTENSION);
    if crate::store::is_there(&beside) {
        return Some(Program { path: beside, args: Vec::new(), environment });
    }
    cfg!(feature = "window").then(|| Program { path: own, args: vec![OsString::from("window")], environment })
}
