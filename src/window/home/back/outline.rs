//! A person seen from behind, on whom one can point to where it is felt.

use crate::texts::{Arg, Texts};
use crate::window::theme::{palette, text_scale};
use crate::window::words::word;
use egui::{Color32, CursorIcon, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, vec2};

/// What can be chosen, from top to bottom, in the words of the cards.
pub(super) const WHERE: &[&str] =
    &["neck", "shoulders", "upper-back", "lower-back", "sides", "chest", "arms", "wrists", "legs"];

/// Width and height at a text scale of one.
const SIZE: Vec2 = vec2(150.0, 186.0);

/// Outlines of regions in a picture that is 1 wide. Those that do not lie in the middle are there twice, the second
/// one mirrored. Each is convex.
const SHAPES: &[(&str, &[(f32, f32)])] = &[
    ("neck", &[(0.45, 0.17), (0.55, 0.17), (0.575, 0.275), (0.425, 0.275)]),
    ("shoulders", &[(0.435, 0.255), (0.435, 0.36), (0.335, 0.42), (0.225, 0.455), (0.205, 0.37), (0.28, 0.295)]),
    ("upper-back", &[(0.45, 0.29), (0.55, 0.29), (0.645, 0.43), (0.625, 0.57), (0.375, 0.57), (0.355, 0.43)]),
    ("lower-back", &[(0.395, 0.59), (0.605, 0.59), (0.62, 0.77), (0.38, 0.77)]),
    ("sides", &[(0.31, 0.45), (0.35, 0.44), (0.385, 0.6), (0.37, 0.77), (0.325, 0.77), (0.314, 0.6)]),
    ("arms", &[(0.205, 0.475), (0.295, 0.455), (0.28, 0.6), (0.23, 0.755), (0.165, 0.74), (0.18, 0.59)]),
    ("wrists", &[(0.165, 0.765), (0.228, 0.78), (0.22, 0.86), (0.19, 0.935), (0.14, 0.925), (0.145, 0.84)]),
    ("legs", &[(0.32, 0.79), (0.495, 0.79), (0.49, 1.0), (0.47, 1.22), (0.35, 1.22), (0.315, 0.98)]),
];

/// Draws the person with the regions in `chosen` marked; the answer is the one that was clicked.
///
/// The chips beside it do the same for the keyboard, so it takes no focus.
pub(super) fn ui(ui: &mut Ui, texts: &Texts, chosen: &[&str]) -> Option<&'static str> {
    let (rect, mut response) = ui.allocate_exact_size(SIZE * text_scale(ui), Sense::CLICK);
    let place = Place { min: rect.min, scale: rect.width() };
    let pointed = response.hover_pos().and_then(|at| place.find(at));
    let names: Vec<_> = chosen.iter().map(|region| word(texts, "part", region)).collect();
    let id = if names.is_empty() { "back-outline-none" } else { "back-outline" };
    let summary = texts.with(id, &[("where", Arg::from(names.join(", ")))]);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, enabled, &summary));
    paint(ui, &place, chosen, pointed);
    if let Some(region) = pointed {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
        response = response.on_hover_text_at_pointer(word(texts, "part", region));
    }
    pointed.filter(|_| response.clicked())
}

fn paint(ui: &Ui, place: &Place, chosen: &[&str], pointed: Option<&str>) {
    let palette = palette(ui);
    let head = Rect::from_center_size(place.at((0.5, 0.085)), vec2(0.15, 0.17) * place.scale);
    ui.painter().add(egui::epaint::EllipseShape {
        center: head.center(),
        radius: head.size() / 2.0,
        fill: palette.stage,
        stroke: Stroke::new(1.0, palette.outline),
        angle: 0.0,
    });
    for (region, outline) in place.shapes() {
        let (fill, edge) = match (chosen.contains(&region), pointed == Some(region)) {
            (true, _) => (palette.warm_wash, Stroke::new(2.0, palette.warm)),
            (false, true) => (palette.lifted, Stroke::new(1.5, palette.ink)),
            (false, false) => (palette.stage, Stroke::new(1.0, palette.outline)),
        };
        fill_ui(ui.painter(), &outline, fill, edge);
        if chosen.contains(&region) {
            ui.painter().circle_filled(middle(&outline), 3.5 * text_scale(ui), palette.warm);
        }
    }
}

fn fill_ui(painter: &Painter, outline: &[Pos2], fill: Color32, edge: Stroke) {
    painter.add(Shape::convex_polygon(rounded(&rounded(outline, 0.14), 0.25), fill, edge));
}

/// Cuts this part of each edge off at its corners; what is convex stays so.
fn rounded(outline: &[Pos2], part: f32) -> Vec<Pos2> {
    let next = outline.iter().cycle().skip(1);
    outline.iter().zip(next).flat_map(|(one, other)| [one.lerp(*other, part), one.lerp(*other, 1.0 - part)]).collect()
}

fn middle(outline: &[Pos2]) -> Pos2 {
    let sum = outline.iter().fold(Vec2::ZERO, |sum, point| sum + point.to_vec2());
    (sum / outline.len().max(1) as f32).to_pos2()
}

/// Where the picture lies.
struct Place {
    min: Pos2,
    scale: f32,
}

impl Place {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.min + vec2(x, y) * self.scale
    }

    /// Every outline, those at the sides on both.
    fn shapes(&self) -> impl Iterator<Item = (&'static str, Vec<Pos2>)> + '_ {
        SHAPES.iter().flat_map(|&(region, outline)| {
            let is_middle = outline.iter().any(|(x, _)| *x > 0.5);
            let left = outline.iter().map(|&point| self.at(point)).collect();
            let right = outline.iter().rev().map(|&(x, y)| self.at((1.0 - x, y))).collect();
            [Some(left), (!is_middle).then_some(right)].into_iter().flatten().map(move |outline| (region, outline))
        })
    }

    /// The region under a point.
    fn find(&self, at: Pos2) -> Option<&'static str> {
        self.shapes().find(|(_, outline)| contains(outline, at)).map(|(region, _)| region)
    }
}

/// Whether the point lies on the same side of every edge.
fn contains(outline: &[Pos2], at: Pos2) -> bool {
    let next = outline.iter().cycle().skip(1);
    let sides = outline.iter().zip(next).map(|(one, other)| {
        let (edge, way) = (*other - *one, at - *one);
        edge.x * way.y - edge.y * way.x
    });
    let (mut left, mut right) = (false, false);
    for side in sides {
        left |= side < 0.0;
        right |= side > 0.0;
    }
    !(left && right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::region_names;
    use egui::pos2;

    #[test]
    fn one_can_point_to_each_region() {
        let place = Place { min: pos2(10.0, 20.0), scale: 150.0 };
        for (region, outline) in place.shapes() {
            assert_eq!(place.find(middle(&outline)), Some(region));
            assert!(WHERE.contains(&region), "{region}");
        }
        assert_eq!(place.find(pos2(11.0, 21.0)), None);
        assert_eq!(place.shapes().count(), 13);
    }

    #[test]
    fn outlines_are_convex() {
        let place = Place { min: Pos2::ZERO, scale: 1.0 };
        for (region, outline) in place.shapes() {
            assert!(outline.iter().all(|point| contains(&outline, *point)), "{region}");
        }
    }

    #[test]
    fn the_cards_know_every_region() {
        for region in WHERE {
            assert!(region_names().any(|known| known == *region), "{region}");
        }
    }
}
