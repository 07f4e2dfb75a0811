//! The shirt, the trousers' upper part and the neck: rings through the joints of the spine.

use super::brush::Brush;
use super::loft::{Ellipsoid, End, Loft, Row};
use super::neck::COLLAR_SLOPE;
use super::section::{Detail, Section};
use super::tone::smooth;
use crate::figure::{Body, Joint, Side};
use glam::{Vec3, vec3};

/// A ring of the trunk before it is smoothed.
#[derive(Clone, Copy)]
struct Plan {
    joint: Joint,
    /// The joint it also turns with, and how far: from 0 to 1.
    above: Joint,
    share: f32,
    center: Vec3,
    /// Half its width, and how far it reaches to the front and the back, in metres.
    size: Vec3,
    /// How much its front is lower than its back, as a slope.
    slope: f32,
}

const fn plan(joint: Joint, y: f32, z: f32, size: [f32; 3]) -> Plan {
    let [width, front, back] = size;
    Plan { joint, above: joint, share: 0.0, center: vec3(0.0, y, z), size: vec3(width, front, back), slope: 0.0 }
}

/// A ring that turns half with the next joint.
const fn between(plan: Plan, above: Joint) -> Plan {
    Plan { above, share: 0.5, ..plan }
}

const PLANS: [Plan; 12] = [
    plan(Joint::Pelvis, -0.100, -0.012, [0.060, 0.040, 0.060]),
    plan(Joint::Pelvis, -0.055, -0.012, [0.145, 0.086, 0.112]),
    plan(Joint::Pelvis, 0.015, -0.010, [0.161, 0.100, 0.114]),
    between(plan(Joint::Pelvis, 0.090, -0.004, [0.145, 0.096, 0.092]), Joint::Lumbar),
    plan(Joint::Lumbar, 0.085, 0.004, [0.123, 0.090, 0.080]),
    between(plan(Joint::Lumbar, 0.175, 0.002, [0.126, 0.096, 0.088]), Joint::Thorax),
    plan(Joint::Thorax, 0.075, 0.002, [0.141, 0.108, 0.102]),
    plan(Joint::Chest, 0.005, 0.002, [0.155, 0.115, 0.110]),
    plan(Joint::Chest, 0.070, -0.004, [0.160, 0.102, 0.106]),
    Plan { slope: 0.12, ..plan(Joint::Chest, 0.119, -0.010, [0.158, 0.077, 0.085]) },
    Plan { slope: 0.30, ..plan(Joint::Chest, 0.1455, -0.012, [0.108, 0.060, 0.064]) },
    Plan { slope: 0.50, ..plan(Joint::Chest, 0.154, -0.010, [0.069, 0.057, 0.055]) },
];
/// The ring at which the shirt ends and the trousers begin, and how far they lie under it.
const HEM: f32 = 2.75;
const TUCK: f32 = 0.45;
const COLLAR: f32 = 11.0;
/// How much of the shirt is its collar.
const BAND: f32 = 0.28;
/// Half the thickness of the muscle from the neck to the shoulder.
const YOKE: f32 = 0.043;
/// Where the left shoulder hangs, from the chest.
const SHOULDER: Vec3 = vec3(0.176, 0.082, 0.005);
/// How much wider and deeper the ribs are, breathed in.
const BREATH: [f32; 2] = [0.04, 0.08];
/// How much farther the belly reaches forward then.
const BELLY: f32 = 0.16;

/// A ring of the trunk in the room.
struct Slice {
    center: Vec3,
    x: Vec3,
    front: Vec3,
    back: Vec3,
}

/// The rings of a figure's trunk in the room, and how far its shoulders are from where they hang.
struct Trunk {
    slices: Vec<Slice>,
    sizes: Vec<Vec3>,
    shrugs: [Vec3; 2],
    necks: [Vec3; 2],
    shoulders: [Vec3; 2],
    /// Upward for the chest.
    up: Vec3,
}

impl Trunk {
    fn new(body: &Body) -> Self {
        let slice = |plan: &Plan| {
            let (frame, above) = (body.frame(plan.joint), body.frame(plan.above));
            let axis = |here: Vec3, there: Vec3| here.lerp(there, plan.share).normalize_or(here);
            let (x, z) = (axis(frame.turn.x_axis, above.turn.x_axis), axis(frame.turn.z_axis, above.turn.z_axis));
            let z = (z - z.cross(x) * plan.slope).normalize_or(z);
            Slice { center: frame.point(plan.center), x, front: z, back: z }
        };
        let chest = body.frame(Joint::Chest);
        let shrug = |side: Side| {
            let rest = chest.point(side.of(SHOULDER));
            body.frame(Joint::Shoulder(side)).at - rest
        };
        let breath = |(index, plan): (usize, &Plan)| {
            let ribs = smooth(4.2, 6.5, index as f32) * smooth(9.8, 8.0, index as f32) * body.breath;
            let belly = smooth(1.8, 3.2, index as f32) * smooth(6.4, 5.0, index as f32) * body.breath;
            plan.size
                * (Vec3::ONE + vec3(BREATH[0], BREATH[1], BREATH[1] * 0.5) * ribs + vec3(0.02, BELLY, 0.0) * belly)
        };
        Self {
            slices: PLANS.iter().map(slice).collect(),
            sizes: PLANS.iter().enumerate().map(breath).collect(),
            shrugs: Side::BOTH.map(shrug),
            necks: Side::BOTH.map(|side| chest.point(side.of(vec3(0.045, 0.110, -0.012)))),
            shoulders: Side::BOTH.map(|side| body.frame(Joint::Shoulder(side)).at),
            up: chest.turn.y_axis,
        }
    }

    /// The ring at a place between the planned ones.
    fn at(&self, place: f32) -> Slice {
        let last = PLANS.len() - 1;
        let index = (place as usize).min(last - 1);
        let share = place - index as f32;
        let near = [index.saturating_sub(1), index, index + 1, (index + 2).min(last)];
        let size = curve(near.map(|i| self.sizes[i]), share);
        let (here, there) = (&self.slices[index], &self.slices[index + 1]);
        let z = here.front.lerp(there.front, share).normalize_or(here.front);
        Slice {
            center: curve(near.map(|i| self.slices[i].center), share),
            x: here.x.lerp(there.x, share).normalize_or(here.x) * size.x,
            front: z * size.y,
            back: z * size.z,
        }
    }

    /// How far a point must rise to lie on the muscle from the neck to the shoulder.
    fn rise(&self, side: usize, point: Vec3) -> Vec3 {
        let (from, to) = (self.necks[side], self.shoulders[side]);
        let (way, line) = (point - from, to - from);
        let level = |vector: Vec3| vector - self.up * vector.dot(self.up);
        let share = level(way).dot(level(line)) / level(line).length_squared().max(1e-6);
        if !(0.0..=1.15).contains(&share) {
            return Vec3::ZERO;
        }
        let off = way - line * share;
        let height = (YOKE * YOKE - level(off).length_squared()).max(0.0).sqrt();
        self.up * (height - off.dot(self.up)).max(0.0) * f32::from(u8::from(height > 0.0))
    }

    /// Adds a ring, drawn along with the shoulders where these are near.
    fn ring<'a>(&self, loft: &'a mut Loft, place: f32, grow: f32) -> &'a mut Row {
        let Slice { center, x, front, back } = self.at(place);
        let first = loft.points.len();
        loft.ring_of(center, x * grow, front * grow, back * grow);
        let curve = loft.curve;
        let height = smooth(7.0, 9.0, place) * (1.0 - 0.75 * smooth(9.0, 10.4, place));
        if height > 0.0 {
            for (at, point) in curve.iter().zip(&mut loft.points[first..]) {
                let side = usize::from(at.x < 0.0);
                *point += self.shrugs[side] * (smooth(0.15, 0.95, at.x.abs()) * (1.0 - 0.4 * at.y.abs()) * height);
                *point += self.rise(side, *point) * (smooth(8.3, 9.0, place) * smooth(10.6, 9.8, place));
            }
        }
        let last = loft.rows.len() - 1;
        &mut loft.rows[last]
    }
}

/// What the shirt is lit as where a sleeve grows out of it.
pub(super) fn shoulders(body: &Body) -> Ellipsoid {
    Ellipsoid::new(body.frame(Joint::Chest), vec3(0.0, -0.02, 0.0), vec3(0.20, 0.19, 0.115))
}

/// A smooth curve from the second to the third of four points (Catmull and Rom).
fn curve([before, from, to, after]: [Vec3; 4], share: f32) -> Vec3 {
    let linear = to - before;
    let square = before * 2.0 - from * 5.0 + to * 4.0 - after;
    let cube = from * 3.0 - before - to * 3.0 + after;
    (from * 2.0 + (linear + (square + cube * share) * share) * share) * 0.5
}

impl Brush<'_> {
    /// What is nearer to the eye of trousers and shirt comes last; so with the shirt and the neck.
    pub(super) fn trunk(&mut self, body: &Body) {
        let trunk = Trunk::new(body);
        let up = |joint: Joint| body.frame(joint).turn.y_axis.dot(self.lens.toward);
        let chest = body.frame(Joint::Chest).turn;
        let opening = (chest * vec3(0.0, 1.0, COLLAR_SLOPE)).dot(self.lens.toward);
        let (waist, collar) = (up(Joint::Lumbar) > -0.15, opening > 0.0);
        if waist {
            self.trousers(&trunk);
        }
        if !collar {
            self.neck(body);
        }
        self.shirt(&trunk);
        if collar {
            self.neck(body);
        }
        if !waist {
            self.trousers(&trunk);
        }
    }

    /// How many rings smooth this many of the planned ones.
    fn steps(&self, plans: f32) -> u16 {
        let each = match self.detail {
            Detail::Low => 1.3,
            Detail::Middle => 2.0,
            Detail::High => 3.2,
        };
        (plans * each).ceil() as u16
    }

    fn trousers(&mut self, trunk: &Trunk) {
        let mut loft = self.loft(Section::Trunk);
        let steps = self.steps(HEM + TUCK);
        for step in 0..=steps {
            let place = (HEM + TUCK) * f32::from(step) / f32::from(steps);
            trunk.ring(&mut loft, place, 1.0).line = smooth(0.9, 1.9, place);
        }
        loft.ends = [End::Round, End::Flat];
        loft.is_tube = true;
        let legs = self.legs();
        self.fill(loft, &legs);
    }

    fn shirt(&mut self, trunk: &Trunk) {
        let mut loft = self.loft(Section::Trunk);
        trunk.ring(&mut loft, HEM, 1.035);
        trunk.ring(&mut loft, HEM + 0.12, 1.03);
        let (first, last) = (HEM + 0.3, COLLAR - BAND - 0.5);
        let steps = self.steps(last - first);
        for step in 0..=steps {
            let place = first + (last - first) * f32::from(step) / f32::from(steps);
            trunk.ring(&mut loft, place, 1.015).line = 1.0 - 0.98 * smooth(7.2, 8.2, place) * smooth(10.4, 9.4, place);
        }
        for (place, dim) in [(COLLAR - BAND - 0.14, 0.0), (COLLAR - BAND, 0.4), (COLLAR, 0.35)] {
            let row = trunk.ring(&mut loft, place, 1.0);
            // The back of the collar would be outlined against the neck.
            (row.dim, row.hide) = (dim, vec3(0.0, -1.0, 0.0));
        }
        loft.ends = [End::Open, End::Flat];
        let top = self.top();
        self.fill(loft, &top);
    }
}
