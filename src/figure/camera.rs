//! Whence a card is looked at, and how large it then fits its frame.

use super::pose::Pose;
use super::solve::solve;
use super::{Joint, Motion, Prop, Side, View};
use glam::{Vec2, Vec3, vec2};

/// Whence a motion is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Camera {
    /// Degrees: 0 looks at the face, 90 comes from the figure's left.
    pub(crate) azimuth: f32,
    /// Degrees; positive looks down.
    pub(crate) elevation: f32,
    pub(crate) frame: Framing,
}

/// How much of the figure is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    Whole,
    /// From the hips up.
    Upper,
    Head,
    /// Hands and forearms.
    Hands,
}

impl Camera {
    /// How long the camera takes to turn when a step looks from elsewhere.
    pub(super) const TURN_SECONDS: f32 = 1.2;

    pub(super) fn toward(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let smooth = share * share * (3.0 - 2.0 * share);
        let mix = |from: f32, to: f32| from + (to - from) * smooth;
        Self {
            azimuth: mix(self.azimuth, other.azimuth),
            elevation: mix(self.elevation, other.elevation),
            frame: other.frame,
        }
    }
}

/// Everything that a motion comes through, as spheres: a place and a radius in metres.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cloud {
    spheres: Vec<(Vec3, f32)>,
}

impl Cloud {
    pub(crate) fn of(motion: &Motion) -> Self {
        Self::around(motion, &mut motion.keys())
    }

    /// Only of the pose that stands for the card.
    pub(crate) fn of_still(motion: &Motion) -> Self {
        Self::around(motion, &mut std::iter::once(&motion.still))
    }

    fn around(motion: &Motion, poses: &mut dyn Iterator<Item = &Pose>) -> Self {
        let mut spheres = Vec::new();
        for pose in poses {
            spheres.extend(body(pose, motion.camera.frame));
        }
        if motion.camera.frame == Framing::Whole {
            let first = motion.scene(super::At { step: 0, elapsed: 0.0, lasts: 1.0 });
            spheres.extend(first.props.iter().flat_map(props));
        }
        Self { spheres }
    }

    /// The view in which all of it lies in a frame of this size in points, and where in the frame its target lands,
    /// from the middle.
    pub(crate) fn fit(&self, camera: Camera, size: Vec2) -> (View, Vec2) {
        let target = self.middle();
        let unit = View { azimuth: camera.azimuth, elevation: camera.elevation, target, scale: 1.0 };
        let (mut least, mut most) = (Vec2::splat(f32::MAX), Vec2::splat(f32::MIN));
        let axes = unit.axes();
        for &(at, radius) in &self.spheres {
            let (place, near) = unit.project(axes, at);
            least = least.min(place - radius * near);
            most = most.max(place + radius * near);
        }
        let room = size * 0.92 / (most - least).max(Vec2::splat(0.05));
        let scale = room.x.min(room.y);
        (View { scale, ..unit }, -(least + most) / 2.0 * scale)
    }

    fn middle(&self) -> Vec3 {
        let (mut least, mut most) = (Vec3::splat(f32::MAX), Vec3::splat(f32::MIN));
        for &(at, _) in &self.spheres {
            least = least.min(at);
            most = most.max(at);
        }
        (least + most) / 2.0
    }
}

impl View {
    /// Towards the eye, to the right and upward, in the room.
    fn axes(&self) -> (Vec3, Vec3, Vec3) {
        let (azimuth, elevation) = (self.azimuth.to_radians(), self.elevation.to_radians());
        let eye = Vec3::new(azimuth.sin() * elevation.cos(), elevation.sin(), azimuth.cos() * elevation.cos());
        let right = Vec3::Y.cross(eye).normalize_or(Vec3::X);
        (eye, right, eye.cross(right))
    }

    /// Where a point lands, in points from where the target does, y down; and how much nearer than the target it
    /// looks, as a factor.
    fn project(&self, (eye, right, up): (Vec3, Vec3, Vec3), point: Vec3) -> (Vec2, f32) {
        let way = point - self.target;
        let near = Self::DISTANCE / (Self::DISTANCE - way.dot(eye));
        (vec2(way.dot(right), -way.dot(up)) * near * self.scale, near)
    }
}

fn body(pose: &Pose, frame: Framing) -> Vec<(Vec3, f32)> {
    let body = solve(pose).body;
    let mut spheres = Vec::new();
    let mut add = |joint: Joint, radius: f32, local: Vec3| spheres.push((body.point(joint, local), radius));
    let hands = frame == Framing::Hands;
    if !hands {
        add(Joint::Head, 0.11, Vec3::new(0.0, 0.07, 0.0));
        add(Joint::Chest, 0.16, Vec3::new(0.0, 0.05, 0.0));
    }
    for side in Side::BOTH {
        if frame != Framing::Head {
            add(Joint::Wrist(side), 0.04, Vec3::ZERO);
            add(Joint::Wrist(side), 0.03, Vec3::new(0.0, -0.17, 0.0));
        }
        if hands {
            add(Joint::Elbow(side), 0.04, Vec3::new(0.0, -0.14, 0.0));
            continue;
        }
        add(Joint::Shoulder(side), 0.08, Vec3::ZERO);
        if frame == Framing::Head {
            continue;
        }
        add(Joint::Elbow(side), 0.045, Vec3::ZERO);
        add(Joint::Hip(side), 0.10, Vec3::ZERO);
        if frame == Framing::Whole {
            add(Joint::Knee(side), 0.06, Vec3::ZERO);
            add(Joint::Ankle(side), 0.06, Vec3::new(0.0, -0.03, -0.02));
            add(Joint::Toes(side), 0.03, Vec3::new(0.0, -0.01, 0.07));
        }
    }
    spheres
}

/// What of the props is to be in the picture: walls and doorways run out of it.
fn props(prop: &Prop) -> Vec<(Vec3, f32)> {
    match prop {
        Prop::Chair { at, height, .. } => vec![
            (*at + Vec3::new(0.0, 0.2, 0.0), 0.2),
            (*at + Vec3::new(0.0, *height, 0.0), 0.22),
            (*at + Vec3::new(0.0, *height + 0.36, 0.0), 0.1),
        ],
        Prop::Ball { at, radius } | Prop::Roller { at, radius, .. } => vec![(*at, *radius)],
        Prop::Desk { at, height, .. } => vec![(*at + Vec3::Y * *height, 0.3)],
        Prop::Band { points, .. } => points.iter().map(|at| (*at, 0.02)).collect(),
        Prop::Post { at, height } => vec![(*at + Vec3::Y * *height * 0.6, 0.05)],
        Prop::Book { .. } | Prop::Wall { .. } | Prop::Doorway { .. } | Prop::Mat { .. } => Vec::new(),
    }
}
