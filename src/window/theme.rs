//! The only colours and sizes, and how egui is dressed in them.

mod accent;
mod figure;
mod palettes;
mod system;

use crate::records::preferences::{Accent, Look, Theme};
use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Vec2, vec2};
pub(crate) use figure::FigureColors;
use palettes::Chosen;
pub(crate) use system::{follow_system, is_still, system};

/// The colours of one theme. Text in `ink` or `quiet` may stand on `page`, `surface` and `stage`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Palette {
    pub(crate) page: Color32,
    /// What lies on the page: groups, buttons.
    pub(crate) surface: Color32,
    /// Where the figure stands.
    pub(crate) stage: Color32,
    /// What covers a monitor, a control on it under the pointer, and text on both.
    pub(crate) veil: Color32,
    pub(crate) veil_lifted: Color32,
    pub(crate) on_veil: Color32,
    pub(crate) quiet_on_veil: Color32,
    /// A button under the pointer.
    pub(crate) lifted: Color32,
    /// Hairlines that only divide.
    pub(crate) line: Color32,
    /// Around buttons, which their label shows as well.
    pub(crate) edge: Color32,
    /// Outlines of what can be used; 3:1 against what they lie on.
    pub(crate) outline: Color32,
    pub(crate) ink: Color32,
    pub(crate) quiet: Color32,
    pub(crate) accent: Color32,
    pub(crate) accent_lifted: Color32,
    /// Text and icons on `accent`.
    pub(crate) on_accent: Color32,
    /// A light wash of the accent: chosen chips, the window of the stretch.
    pub(crate) wash: Color32,
    /// Around the wash, where that alone could not be seen.
    pub(crate) wash_edge: Color32,
    /// Where care is needed, and its light wash.
    pub(crate) warm: Color32,
    pub(crate) warm_wash: Color32,
    pub(crate) walk: Color32,
    pub(crate) eyes: Color32,
    /// Time that was sat, on `surface`.
    pub(crate) sat: Color32,
    /// The days of a year from none to many: what is not none stands out from `page` and `surface`.
    pub(crate) steps: [Color32; 5],
    pub(crate) figure: FigureColors,
}

#[expect(clippy::disallowed_methods, reason = "this is the file the colours live in")]
const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

pub(crate) const LIGHT: Palette = Palette {
    page: hex(0x00fa_f7f2),
    surface: hex(0x00ff_ffff),
    stage: hex(0x00f0_ebe1),
    veil: hex(0x0029_3633),
    veil_lifted: hex(0x0038_4743),
    on_veil: hex(0x00f4_f1ea),
    quiet_on_veil: hex(0x00b9_c4bd),
    lifted: hex(0x00f5_f0e7),
    line: hex(0x00e6_dfd3),
    edge: hex(0x00cd_c3b4),
    outline: hex(0x0090_8577),
    ink: hex(0x002a_2622),
    quiet: hex(0x0065_5c52),
    accent: hex(0x001d_6b61),
    accent_lifted: hex(0x0017_5850),
    on_accent: hex(0x00ff_ffff),
    wash: hex(0x00dc_ebe6),
    wash_edge: Color32::TRANSPARENT,
    warm: hex(0x008f_4415),
    warm_wash: hex(0x00fb_e9db),
    walk: hex(0x00b0_551d),
    eyes: hex(0x0054_4fae),
    sat: hex(0x0062_9a90),
    steps: [hex(0x00ec_e6db), hex(0x0064_9890), hex(0x0037_7b72), hex(0x0022_5850), hex(0x0012_3a35)],
    figure: figure::LIGHT,
};

pub(crate) const DARK: Palette = Palette {
    page: hex(0x001b_1917),
    surface: hex(0x0026_2320),
    stage: hex(0x0023_211d),
    veil: hex(0x000e_1211),
    veil_lifted: hex(0x001d_2322),
    on_veil: hex(0x00ec_e8e0),
    quiet_on_veil: hex(0x00a3_ada8),
    lifted: hex(0x0033_2f2b),
    line: hex(0x003a_3530),
    edge: hex(0x0055_4e47),
    outline: hex(0x0080_776c),
    ink: hex(0x00f1_ebe3),
    quiet: hex(0x00b8_aea2),
    accent: hex(0x0074_cbbb),
    accent_lifted: hex(0x0090_dccd),
    on_accent: hex(0x0010_2a26),
    wash: hex(0x0024_3f3a),
    wash_edge: Color32::TRANSPARENT,
    warm: hex(0x00f3_b184),
    warm_wash: hex(0x0043_2e20),
    walk: hex(0x00ef_a26c),
    eyes: hex(0x00b0_aaf5),
    sat: hex(0x0046_8176),
    steps: [hex(0x0033_2f2b), hex(0x004c_766c), hex(0x005d_9a8d), hex(0x0085_c9ba), hex(0x00c6_e9e0)],
    figure: figure::DARK,
};

/// Space between things, in steps of four.
pub(crate) mod space {
    pub(crate) const HAIR: f32 = 4.0;
    pub(crate) const SMALL: f32 = 8.0;
    pub(crate) const MEDIUM: f32 = 12.0;
    pub(crate) const LARGE: f32 = 16.0;
    pub(crate) const HUGE: f32 = 24.0;
}

pub(crate) mod radius {
    pub(crate) const CONTROL: u8 = 9;
    pub(crate) const GROUP: u8 = 14;
}

/// Sizes of type at a text scale of one.
pub(crate) mod size {
    pub(crate) const SMALL: f32 = 13.0;
    pub(crate) const BODY: f32 = 15.0;
    pub(crate) const HEADING: f32 = 21.0;
    /// A number that matters.
    pub(crate) const NUMBER: f32 = 29.0;
    /// The step of a card, at its largest in a window of the usual size and at its smallest.
    pub(crate) const STEP: f32 = 27.0;
    pub(crate) const STEP_LEAST: f32 = 19.0;
    /// The seconds in the ring.
    pub(crate) const COUNT: f32 = 56.0;
}

/// The text scales that a file may ask for; the preferences page offers fewer.
const TEXT_SCALES: std::ops::RangeInclusive<f64> = 0.5..=3.0;

/// The colours in use.
pub(crate) fn palette(ui: &egui::Ui) -> &'static Palette {
    chosen(ui).palette(ui.visuals().dark_mode)
}

/// The colour that an accent would have beside the other colours in use.
pub(crate) fn accent_color(ui: &egui::Ui, accent: Accent) -> Color32 {
    chosen(ui).with(accent).palette(ui.visuals().dark_mode).accent
}

fn chosen(ui: &egui::Ui) -> Chosen {
    ui.data(|data| data.get_temp(Chosen::id())).unwrap_or_default()
}

/// How many times larger than usual the text is.
pub(crate) fn text_scale(ui: &egui::Ui) -> f32 {
    TextStyle::Body.resolve(ui.style()).size / size::BODY
}

/// Dresses egui. The frame that is being drawn takes the new dress with `Ui::reset_style`.
pub(crate) fn apply(ctx: &egui::Context, look: &Look) {
    ctx.set_theme(match look.theme {
        Theme::System => match system().dark {
            Some(true) => egui::ThemePreference::Dark,
            Some(false) => egui::ThemePreference::Light,
            None => egui::ThemePreference::System,
        },
        Theme::Light => egui::ThemePreference::Light,
        Theme::Dark => egui::ThemePreference::Dark,
    });
    ctx.options_mut(|options| {
        options.fallback_theme = egui::Theme::Light;
        options.zoom_with_keyboard = false;
    });
    let scale = look.text_scale.clamp(*TEXT_SCALES.start(), *TEXT_SCALES.end()) as f32;
    let chosen = Chosen::of(look);
    ctx.data_mut(|data| data.insert_temp(Chosen::id(), chosen));
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        let palette = chosen.palette(theme == egui::Theme::Dark);
        ctx.style_mut_of(theme, |style| {
            set_text(style, scale);
            set_spacing(&mut style.spacing, scale);
            set_visuals(&mut style.visuals, palette);
            style.interaction.selectable_labels = false;
            if is_still(look) {
                style.animation_time = 0.0;
                style.scroll_animation = egui::style::ScrollAnimation::none();
            }
        });
    }
}

fn set_text(style: &mut egui::Style, scale: f32) {
    let font = |size: f32| FontId::new(size * scale, FontFamily::Proportional);
    style.text_styles = [
        (TextStyle::Small, font(size::SMALL)),
        (TextStyle::Body, font(size::BODY)),
        (TextStyle::Button, font(size::BODY)),
        (TextStyle::Heading, font(size::HEADING)),
        (TextStyle::Monospace, FontId::new(size::BODY * scale, FontFamily::Monospace)),
    ]
    .into();
}

fn set_spacing(spacing: &mut egui::Spacing, scale: f32) {
    spacing.item_spacing = vec2(space::SMALL, space::SMALL);
    spacing.button_padding = vec2(space::MEDIUM, 6.0);
    spacing.interact_size = vec2(40.0, 34.0 * scale.max(1.0));
    spacing.slider_rail_height = 5.0;
    spacing.icon_spacing = 7.0;
    spacing.menu_margin = Margin::same(6);
    spacing.tooltip_width = 320.0 * scale;
    spacing.scroll = egui::style::ScrollStyle { bar_width: 9.0, ..egui::style::ScrollStyle::floating() };
}

fn set_visuals(visuals: &mut egui::Visuals, palette: &Palette) {
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.quiet);
    visuals.panel_fill = palette.page;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.window_corner_radius = CornerRadius::same(radius::GROUP);
    visuals.menu_corner_radius = CornerRadius::same(radius::CONTROL);
    visuals.window_shadow = Shadow { offset: [0, 6], blur: 20, spread: 0, color: Color32::from_black_alpha(40) };
    visuals.popup_shadow = visuals.window_shadow;
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.stage;
    visuals.selection.bg_fill = palette.wash;
    visuals.selection.stroke = Stroke::new(1.5, palette.accent);
    visuals.warn_fg_color = palette.warm;
    visuals.error_fg_color = palette.warm;
    visuals.hyperlink_color = palette.accent;
    visuals.slider_trailing_fill = true;
    visuals.handle_shape = egui::style::HandleShape::Circle;
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.accent);
    visuals.interact_cursor = None;
    set_widgets(&mut visuals.widgets, palette);
}

fn set_widgets(widgets: &mut egui::style::Widgets, palette: &Palette) {
    let state = |fill: Color32, outline: Stroke, ink: Color32| egui::style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: outline,
        corner_radius: CornerRadius::same(radius::CONTROL),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    let thin = |color| Stroke::new(1.0, color);
    widgets.noninteractive = state(palette.surface, thin(palette.line), palette.ink);
    widgets.inactive = state(palette.surface, thin(palette.line), palette.ink);
    widgets.hovered = state(palette.lifted, thin(palette.outline), palette.ink);
    // egui shows the keyboard's focus with the visuals of a pressed widget.
    widgets.active = state(palette.lifted, Stroke::new(2.0, palette.accent), palette.ink);
    widgets.open = state(palette.lifted, thin(palette.outline), palette.ink);
}

/// The outline that says where the keyboard is.
pub(crate) fn focus_stroke(palette: &Palette) -> Stroke {
    Stroke::new(2.0, palette.accent)
}

/// The frame of a group of things.
pub(crate) fn group_frame(palette: &Palette) -> egui::Frame {
    egui::Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(radius::GROUP)
        .inner_margin(Margin::same(space::LARGE as i8))
}

/// What lifts a panel off what it lies on.
pub(crate) fn panel_shadow(palette: &Palette) -> Shadow {
    let alpha = if palette.page.r() < 128 { 120 } else { 80 };
    Shadow { offset: [0, 10], blur: 44, spread: 0, color: Color32::from_black_alpha(alpha) }
}

/// The least size of something that is clicked.
pub(crate) const TARGET: Vec2 = vec2(28.0, 28.0);

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let part = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn check(least: f64, name: &str, front: Color32, back: Color32) {
        let found = contrast(front, back);
        assert!(found >= least, "{name}: {front:?} on {back:?} is {found:.2}, not {least}");
    }

    #[test]
    fn text_stands_out_from_what_it_lies_on() {
        for p in palettes::all() {
            for back in [p.page, p.surface, p.stage, p.lifted, p.wash] {
                check(4.5, "ink", p.ink, back);
                check(4.5, "quiet", p.quiet, back);
                check(4.5, "accent", p.accent, back);
            }
            for back in [p.veil, p.veil_lifted] {
                check(7.0, "on the veil", p.on_veil, back);
                check(4.5, "quiet on the veil", p.quiet_on_veil, back);
            }
            check(4.5, "on accent", p.on_accent, p.accent);
            check(4.5, "on accent, lifted", p.on_accent, p.accent_lifted);
            check(4.5, "warm", p.warm, p.warm_wash);
            check(4.5, "warm on the page", p.warm, p.page);
            check(4.5, "ink on warm", p.ink, p.warm_wash);
            check(4.5, "quiet on warm", p.quiet, p.warm_wash);
        }
    }

    #[test]
    fn steps_are_told_apart() {
        for p in [&LIGHT, &DARK] {
            for pair in p.steps.windows(2) {
                check(1.4, "step", pair[1], pair[0]);
            }
        }
    }

    #[test]
    fn what_can_be_used_can_be_seen() {
        for p in palettes::all() {
            check(3.0, "sat", p.sat, p.surface);
            for back in [p.page, p.surface] {
                check(3.0, "outline", p.outline, back);
                check(3.0, "walk", p.walk, back);
                check(3.0, "eyes", p.eyes, back);
                check(3.0, "accent", p.accent, back);
                check(3.0, "warm", p.warm, back);
                for step in &p.steps[1..] {
                    check(3.0, "step", *step, back);
                }
            }
        }
    }

    #[test]
    fn high_contrast_is_high() {
        for p in palettes::high() {
            for back in [p.page, p.surface, p.stage, p.lifted, p.wash] {
                check(7.0, "ink", p.ink, back);
                check(7.0, "quiet", p.quiet, back);
                check(7.0, "accent", p.accent, back);
            }
            check(7.0, "on accent", p.on_accent, p.accent);
            check(7.0, "on accent, lifted", p.on_accent, p.accent_lifted);
            check(7.0, "warm", p.warm, p.warm_wash);
            check(7.0, "warm on the page", p.warm, p.page);
            check(7.0, "quiet on the veil", p.quiet_on_veil, p.veil_lifted);
            for back in [p.page, p.surface] {
                check(3.0, "line", p.line, back);
                check(4.5, "edge", p.edge, back);
                check(7.0, "outline", p.outline, back);
                check(3.0, "edge of the wash", p.wash_edge, back);
            }
        }
    }

    #[test]
    fn the_figure_stands_out_from_its_stage() {
        for p in palettes::all() {
            let figure = &p.figure;
            // Who sees little still sees where the body and its limbs are, and what works.
            check(1.25, "skin", figure.skin_shade, p.stage);
            check(2.0, "hair or skin", brighter_contrast(figure.hair, figure.skin, p.stage), p.stage);
            check(2.5, "what works", figure.accent, p.stage);
            check(2.0, "legs", figure.legs, p.stage);
        }
    }

    /// Of two colours the one that stands out more from a third.
    fn brighter_contrast(one: Color32, other: Color32, back: Color32) -> Color32 {
        if contrast(one, back) > contrast(other, back) { one } else { other }
    }
}
