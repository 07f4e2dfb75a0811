//! The host that draws with OpenGL.

use super::{APP_ID, Error, Setting, reason};
use crate::window::fonts;
use crate::window::session::Session;
use eframe::{App, CreationContext, Frame, NativeOptions};
use egui::{Context, Ui, ViewportCommand, Visuals};

/// Shows the session until it is over. It is taken once OpenGL has been found to work.
pub(crate) fn run(session: &mut Option<Session>, setting: &Setting) -> Result<(), Error> {
    let title = session.as_ref().map(Session::title).unwrap_or_default();
    let options = NativeOptions { viewport: setting.viewport(title.clone()), ..NativeOptions::default() };
    let create = |creation: &CreationContext<'_>| -> Result<Box<dyn App>, _> {
        let mut session = session.take().ok_or("there is nothing to show")?;
        fonts::install(&creation.egui_ctx);
        let context = creation.egui_ctx.clone();
        session.listen(move || context.request_repaint())?;
        if let Some(window) = creation.winit_window() {
            setting.place(window);
        }
        Ok(Box::new(Host { session, title, stage: Stage::Hidden }))
    };
    eframe::run_native(APP_ID, options, Box::new(create)).map_err(sort)
}

struct Host {
    session: Session,
    title: String,
    stage: Stage,
}

/// How far the first frame has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Hidden,
    /// eframe paints it after this, and then shows the window.
    Run,
    Shown,
}

impl App for Host {
    fn logic(&mut self, context: &Context, _frame: &mut Frame) {
        self.session.hear();
        if self.stage == Stage::Run {
            self.session.presented();
            self.stage = Stage::Shown;
        }
        if context.input(|input| input.viewport().close_requested()) && !self.session.is_over() {
            self.session.close_asked();
            if !self.session.is_over() {
                context.send_viewport_cmd(ViewportCommand::CancelClose);
            }
        } else if self.session.is_over() {
            context.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        self.session.ui(ui);
        if self.stage == Stage::Hidden {
            // `logic` comes next, whether or not the desktop wants another frame.
            self.stage = Stage::Run;
            ui.ctx().request_repaint();
        }
        let title = self.session.title();
        if title != self.title {
            ui.ctx().send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        if self.session.is_over() {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

fn sort(error: eframe::Error) -> Error {
    match error {
        eframe::Error::WinitEventLoop(error) => Error::Display(reason(&error)),
        eframe::Error::Winit(error) => Error::Window(reason(&error)),
        eframe::Error::AppCreation(error) => Error::Window(error.to_string()),
        error @ (eframe::Error::Glutin(_) | eframe::Error::NoGlutinConfigs(..) | eframe::Error::OpenGL(_)) => {
            Error::OpenGl(error.to_string())
        }
    }
}
