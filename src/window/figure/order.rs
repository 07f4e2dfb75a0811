//! Which part is painted after which: the far ones first.
//!
//! Parts are compared two by two through spheres along them, where these meet on the screen; a plain sort by depth
//! would tear apart a forearm that lies across a chest.

use super::lens::Lens;
use glam::{Vec2, Vec3, vec2};
use std::ops::Range;

/// How many parts can be compared; with more, all are only sorted by depth.
const MOST: usize = 128;

struct Sphere {
    at: Vec2,
    depth: f32,
    radius: f32,
}

struct Item<T> {
    what: T,
    spheres: Range<usize>,
    least: Vec2,
    most: Vec2,
    depth: f32,
}

impl<T> Item<T> {
    fn is_within(&self, [least, most]: [Vec2; 2]) -> bool {
        self.most.cmpge(least).all() && self.least.cmple(most).all()
    }
}

pub(super) struct Order<T> {
    items: Vec<Item<T>>,
    spheres: Vec<Sphere>,
    /// What lies on what: the second is painted after the first wherever they are.
    piles: Vec<(usize, usize)>,
}

impl<T: Copy> Order<T> {
    pub(super) fn new() -> Self {
        Self { items: Vec::with_capacity(48), spheres: Vec::with_capacity(192), piles: Vec::new() }
    }

    /// Adds a part that fills these spheres of the room; `bias` metres are added to its nearness.
    pub(super) fn add(&mut self, lens: &Lens, what: T, bias: f32, spheres: impl IntoIterator<Item = (Vec3, f32)>) {
        let first = self.spheres.len();
        let sphere = |(point, radius): (Vec3, f32)| {
            let seen = lens.see(point);
            Sphere { at: seen.at, depth: seen.view.z + bias, radius: radius * lens.near(seen.view.z) }
        };
        self.spheres.extend(spheres.into_iter().map(sphere));
        let new = &self.spheres[first..];
        if new.is_empty() {
            return;
        }
        let corner = |way: f32, fold: fn(Vec2, Vec2) -> Vec2| {
            new.iter().map(|s| s.at + Vec2::splat(s.radius * way)).fold(vec2(f32::MAX, f32::MAX) * -way, fold)
        };
        let depth = new.iter().map(|sphere| sphere.depth).sum::<f32>() / new.len() as f32;
        let (least, most) = (corner(-1.0, Vec2::min), corner(1.0, Vec2::max));
        self.items.push(Item { what, spheres: first..self.spheres.len(), least, most, depth });
    }

    /// Says that the part added last lies on another, given by how many were added before that one.
    pub(super) fn pile(&mut self, below: usize) {
        self.piles.push((below, self.items.len() - 1));
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// All parts that reach into the rectangle between two corners, the far ones first. A circle of parts is broken at the one that is farthest on the whole.
    pub(super) fn far_to_near(&self, frame: [Vec2; 2]) -> Vec<T> {
        let mut behind = self.behind();
        let mut left: Vec<usize> = (0..self.items.len()).collect();
        left.sort_by(|a, b| self.items[*a].depth.total_cmp(&self.items[*b].depth));
        let mut ordered = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let free = left.iter().position(|item| behind[*item] == 0).unwrap_or(0);
            let item = left.remove(free);
            if self.items[item].is_within(frame) {
                ordered.push(self.items[item].what);
            }
            if item < MOST {
                for items in &mut behind {
                    *items &= !(1 << item);
                }
            }
        }
        ordered
    }

    /// For each part, one bit for each that must be painted before it.
    fn behind(&self) -> Vec<u128> {
        let count = self.items.len();
        let mut behind = vec![0_u128; count];
        if count > MOST {
            return behind;
        }
        for a in 0..count {
            for b in 0..a {
                match self.nearer(&self.items[a], &self.items[b]) {
                    Some(depth) if depth > 0.0 => behind[a] |= 1 << b,
                    Some(_) => behind[b] |= 1 << a,
                    None => {}
                }
            }
        }
        for &(below, above) in &self.piles {
            behind[above] |= 1 << below;
            behind[below] &= !(1 << above);
        }
        behind
    }

    /// By how much `a` is nearer than `b` where they meet on the screen, if they do.
    fn nearer(&self, a: &Item<T>, b: &Item<T>) -> Option<f32> {
        if a.least.cmpgt(b.most).any() || b.least.cmpgt(a.most).any() {
            return None;
        }
        let (mut sum, mut weights) = (0.0, 0.0);
        for one in &self.spheres[a.spheres.clone()] {
            for other in &self.spheres[b.spheres.clone()] {
                let reach = one.radius + other.radius;
                let apart = one.at.distance_squared(other.at);
                if apart < reach * reach {
                    let overlap = reach - apart.sqrt();
                    sum += overlap * overlap * (one.depth - other.depth);
                    weights += overlap * overlap;
                }
            }
        }
        (weights > 1e-6).then(|| sum / weights)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::View;
    use expect_test::{Expect, expect};
    use glam::vec3;

    /// Parts are written as their names and depths along a line towards the eye, `a 0.1 0.3` having spheres at both;
    /// `^` before a name puts it on the part before it.
    fn check(parts: &str, expected: &Expect) {
        let view = View { azimuth: 0.0, elevation: 0.0, target: Vec3::ZERO, scale: 100.0 };
        let lens = Lens::new(&view, egui::Pos2::ZERO);
        let mut order = Order::new();
        for line in parts.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let mut words = line.split(' ');
            let name = words.next().unwrap();
            let place = |word: &str| {
                let (x, z) = word.split_once(',').unwrap_or(("0", word));
                (vec3(x.parse().unwrap(), 0.0, z.parse().unwrap()), 0.1)
            };
            order.add(&lens, name.trim_start_matches('^'), 0.0, words.map(place));
            if name.starts_with('^') {
                order.pile(order.len() - 2);
            }
        }
        expected.assert_eq(&order.far_to_near([Vec2::NEG_INFINITY, Vec2::INFINITY]).join(" "));
    }

    #[test]
    fn the_far_ones_come_first() {
        check("near 0.5\nfar -0.5\nmiddle 0", &expect!["far middle near"]);
    }

    #[test]
    fn parts_are_compared_where_they_meet() {
        // The long one is farther on the whole, but lies before the other where both are seen.
        check("long 0,0.3 1,-3\nshort 0,0.1", &expect!["short long"]);
    }

    #[test]
    fn what_lies_on_something_follows_it() {
        check("desk 0.4\n^cup 0.1", &expect!["desk cup"]);
    }

    #[test]
    fn a_circle_is_broken_at_the_farthest() {
        let circle = "a 0,0.2 1,0\nb 1,0.2 2,0\nc 2,0.3 0,0";
        check(circle, &expect!["a b c"]);
    }
}
