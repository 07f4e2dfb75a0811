//! The window itself: its place on the display, egui's state, and what was drawn last.

use super::super::rasterizer::{Canvas, Rasterizer, opaque};
use super::super::{Error, reason};
use super::Woken;
use super::damage::{self, Area};
use crate::window::fonts;
use crate::window::session::Session;
use egui::epaint::ClippedPrimitive;
use egui::{Context, FullOutput, Rect, TextureId, ViewportBuilder, ViewportId, ViewportInfo, ViewportOutput};
use softbuffer::{SoftBufferError, Surface};
use std::num::NonZeroU32;
use std::rc::Rc;
use std::time::Duration;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, EventLoopProxy, OwnedDisplayHandle};
use winit::window::Window;

/// What a pane shows of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// The screen itself.
    Screen,
    /// What lies on the other monitors.
    Beside,
}

/// How a pane comes about.
pub(super) struct Opening<'a> {
    pub(super) events: &'a ActiveEventLoop,
    pub(super) proxy: &'a EventLoopProxy<Woken>,
    pub(super) viewport: ViewportBuilder,
    pub(super) face: Face,
    /// The session's clock, in seconds.
    pub(super) time: f64,
}

pub(super) struct Pane {
    context: Context,
    face: Face,
    state: egui_winit::State,
    rasterizer: Rasterizer,
    surface: Surface<OwnedDisplayHandle, Rc<Window>>,
    window: Rc<Window>,
    info: ViewportInfo,
    /// The window may have been moved, resized or focused since `info` was gathered, which asks the display.
    is_info_old: bool,
    title: String,
    scene: Scene,
    /// Of the last picture, in pixels.
    size: [u32; 2],
}

/// What the last frame looks like.
struct Scene {
    primitives: Vec<ClippedPrimitive>,
    pixels_per_point: f32,
    background: u32,
    /// Textures that it was the last to use.
    freed: Vec<TextureId>,
    /// What is not yet as it was on the display one picture ago, and two pictures ago; in points.
    changed: [Rect; 2],
}

impl Scene {
    fn nothing() -> Self {
        let (primitives, freed) = (Vec::new(), Vec::new());
        Self { primitives, pixels_per_point: 0.0, background: 0, freed, changed: [Rect::EVERYTHING; 2] }
    }

    /// This frame, knowing what it changes of the one before.
    fn after(self, before: &Self) -> Self {
        let is_scaled = self.pixels_per_point.to_bits() != before.pixels_per_point.to_bits();
        let is_like = !is_scaled && self.background == before.background;
        let changes = if is_like { damage::between(&before.primitives, &self.primitives) } else { Rect::EVERYTHING };
        Self { changed: before.changed.map(|changed| changed.union(changes)), ..self }
    }
}

impl Pane {
    /// Makes the window, hidden, lets it be placed, has its first frame run, and asks for it to be shown.
    pub(super) fn open(
        opening: Opening<'_>,
        session: &mut Session,
        place: impl FnOnce(&Window),
    ) -> Result<Self, Error> {
        let Opening { events, proxy, viewport, face, time } = opening;
        let (context, title) = (Context::default(), session.title());
        fonts::install(&context);
        let window =
            egui_winit::create_window(&context, events, &viewport).map_err(|error| Error::Window(reason(&error)))?;
        let window = Rc::new(window);
        let surface = softbuffer::Context::new(events.owned_display_handle())
            .and_then(|display| Surface::new(&display, Rc::clone(&window)))
            .map_err(|error| Error::Window(error.to_string()))?;
        let scale = Some(window.scale_factor() as f32);
        let mut state = egui_winit::State::new(context.clone(), ViewportId::ROOT, &window, scale, window.theme(), None);
        // The adapter wants a window that has not been shown yet.
        state.init_accesskit(events, &window, proxy.clone());
        let (rasterizer, info, scene) = (Rasterizer::default(), ViewportInfo::default(), Scene::nothing());
        let (is_info_old, size) = (false, [0; 2]);
        let mut pane =
            Self { context, face, state, rasterizer, surface, window, info, is_info_old, title, scene, size };
        egui_winit::update_viewport_info(&mut pane.info, &pane.context, &pane.window, true);
        pane.wake_by(proxy.clone());
        place(&pane.window);
        pane.run(session, time);
        pane.window.set_visible(true);
        Ok(pane)
    }

    pub(super) fn face(&self) -> Face {
        self.face
    }

    pub(super) fn window(&self) -> &Window {
        &self.window
    }

    /// Tells egui of an event; whether it wants a frame for it.
    pub(super) fn take(&mut self, event: &WindowEvent) -> bool {
        self.is_info_old |= *event != WindowEvent::RedrawRequested;
        self.state.on_window_event(&self.window, event).repaint
    }

    pub(super) fn accessibility(&mut self, event: accesskit_winit::WindowEvent) {
        match event {
            accesskit_winit::WindowEvent::InitialTreeRequested => self.context.enable_accesskit(),
            accesskit_winit::WindowEvent::ActionRequested(request) => self.state.on_accesskit_action_request(request),
            accesskit_winit::WindowEvent::AccessibilityDeactivated => self.context.disable_accesskit(),
        }
    }

    pub(super) fn request_redraw(&self) {
        self.window.request_redraw();
    }

    /// Runs one frame and keeps what it looks like. Returns after what time the screen wants the next.
    pub(super) fn run(&mut self, session: &mut Session, time: f64) -> Duration {
        if std::mem::take(&mut self.is_info_old) {
            egui_winit::update_viewport_info(&mut self.info, &self.context, &self.window, false);
        }
        let mut input = self.state.take_egui_input(&self.window);
        input.viewports.insert(ViewportId::ROOT, self.info.take());
        // All windows go by the same clock.
        input.time = Some(time);
        let face = self.face;
        let FullOutput { platform_output, mut textures_delta, shapes, pixels_per_point, mut viewport_output } =
            self.context.run_ui(input, |ui| match face {
                Face::Screen => session.ui(ui),
                Face::Beside => session.beside_ui(ui),
            });
        self.state.handle_platform_output(&self.window, platform_output);
        let root = viewport_output.remove(&ViewportId::ROOT);
        let delay = root.map_or(Duration::MAX, |root| self.obey(root, session));
        self.rasterizer.free(std::mem::take(&mut self.scene.freed));
        self.rasterizer.set(&mut textures_delta);
        let scene = Scene {
            primitives: self.context.tessellate(shapes, pixels_per_point),
            pixels_per_point,
            background: opaque(self.context.global_style().visuals.panel_fill),
            freed: textures_delta.free.drain().collect(),
            changed: [Rect::NOTHING; 2],
        };
        self.scene = scene.after(&self.scene);
        self.rename(session.title());
        delay
    }

    /// Puts what the last frame looks like on the display.
    pub(super) fn paint(&mut self) -> Result<(), Error> {
        let size = self.window.inner_size();
        // A window without area has nothing to draw.
        let (Some(width), Some(height)) = (NonZeroU32::new(size.width), NonZeroU32::new(size.height)) else {
            return Ok(());
        };
        self.draw(width, height).map_err(|error| Error::Draw(error.to_string()))
    }

    /// Whether the window has been shown; Wayland does not say, and shows it with its first picture.
    pub(super) fn is_on_screen(&self) -> bool {
        self.window.is_visible() != Some(false)
    }

    fn draw(&mut self, width: NonZeroU32, height: NonZeroU32) -> Result<(), SoftBufferError> {
        self.surface.resize(width, height)?;
        let size = [width.get(), height.get()];
        if std::mem::replace(&mut self.size, size) != size {
            self.scene.changed = [Rect::EVERYTHING; 2];
        }
        let mut pixels = self.surface.buffer_mut()?;
        let [one, two] = self.scene.changed;
        let changed = match pixels.age() {
            1 => one,
            2 => two,
            _ => Rect::EVERYTHING,
        };
        let area = Area::new(changed, self.scene.pixels_per_point, size);
        area.fill(&mut pixels, size[0] as usize, self.scene.background);
        let mut canvas = Canvas { pixels: &mut pixels, width: size[0] as usize, height: size[1] as usize };
        let within = area.points(self.scene.pixels_per_point);
        self.rasterizer.paint_within(&mut canvas, self.scene.pixels_per_point, &self.scene.primitives, within);
        self.scene.changed = [Rect::NOTHING, one];
        self.window.pre_present_notify();
        pixels.present()
    }

    /// Does what the screen asked of its window.
    fn obey(&mut self, output: ViewportOutput, session: &mut Session) -> Duration {
        let mut requests = Vec::new();
        egui_winit::process_viewport_commands(
            &self.context,
            &mut self.info,
            output.commands,
            &self.window,
            &mut requests,
        );
        if self.info.close_requested() {
            session.close_asked();
        }
        self.info.events.clear();
        output.repaint_delay
    }

    fn rename(&mut self, title: String) {
        if self.title != title {
            self.window.set_title(&title);
            self.title = title;
        }
    }

    /// Lets other threads ask for a frame. What is asked for during a frame comes with the frame's output.
    fn wake_by(&self, proxy: EventLoopProxy<Woken>) {
        let drawing_thread = std::thread::current().id();
        self.context.set_request_repaint_callback(move |request| {
            if std::thread::current().id() != drawing_thread {
                drop(proxy.send_event(Woken::Repaint(request.delay)));
            }
        });
    }
}
