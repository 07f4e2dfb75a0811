//! What every motion must hold to at every instant, so that it shows something a person can do.

use super::channel::{self, COUNT};
use super::measure::limbs;
use super::pose::{Limb, Pose};
use super::prop::{Kind, Plan};
use super::skeleton;
use super::solve::{Solved, solve};
use super::track::length;
use super::{At, Body, Joint, Motion, Side, StepTime};
use glam::{Vec3, vec3};
use std::fmt::Write as _;

/// How far a pinned part may be from its place, in metres.
const PIN: f32 = 0.01;
/// How deep flesh may press into what it lies on or leans against, in metres.
const PRESS: f32 = 0.02;
/// How far the measured angle of a pinned limb may be over its range, in degrees.
const SLACK: f32 = 5.0;
/// Faster than this a hand or a foot is thrown rather than led, in metres a second.
const SPEED: f32 = 2.5;
/// How far a joint may jump from one step of the card to the next, in metres.
const JUMP: f32 = 0.005;
/// Between two instants, in seconds.
const PACE: f32 = 1.0 / 15.0;

/// The kinds of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    Range,
    Pin,
    Floor,
    Wall,
    Seat,
    Bone,
    Speed,
    Join,
    Loop,
    Mirror,
}

/// How a motion comes out by one rule: `by` is over `allowed` where it breaks it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) rule: Rule,
    /// The step of the card, counted from 1, and the seconds into it.
    pub(crate) step: usize,
    pub(crate) time: f32,
    /// What it is about, as `wrist.flexion right`.
    pub(crate) what: String,
    pub(crate) by: f32,
    pub(crate) allowed: f32,
}

impl Finding {
    pub(crate) fn is_broken(&self) -> bool {
        self.by > self.allowed
    }

    /// One sentence; the step is counted from 1.
    pub(crate) fn text(&self) -> String {
        let unit = match self.rule {
            Rule::Range => "degrees out of its range",
            Rule::Pin => "m from where it is pinned",
            Rule::Floor => "m below the floor",
            Rule::Wall => "m inside the wall",
            Rule::Seat => "m inside the seat",
            Rule::Speed => "m a second fast",
            Rule::Bone => "m longer or shorter than its bone",
            Rule::Join | Rule::Loop | Rule::Mirror => "m off",
        };
        format!(
            "step {} at {:.1} s: {} is {:.3} {unit}; allowed: {}",
            self.step, self.time, self.what, self.by, self.allowed
        )
    }
}

impl Motion {
    /// The worst finding of each rule for each thing it is about, over the whole card at fifteen instants a second and
    /// over each round at sixty.
    pub(crate) fn examine(&self, times: &[StepTime]) -> Vec<Finding> {
        let mut worst = Worst::default();
        let mut before: Option<Solved> = None;
        for (step, time) in times.iter().enumerate() {
            worst.step = step + 1;
            let count = (time.seconds / PACE).ceil() as usize;
            for instant in 0..=count {
                let elapsed = (instant as f32 * PACE).min(time.seconds);
                worst.time = elapsed;
                let (pose, _) = self.pose(At { step, elapsed, lasts: time.seconds });
                let solved = solve(&pose);
                worst.instant(&pose, &solved, &self.props);
                if let Some(before) = &before {
                    worst.moved(&before.body, &solved.body, instant == 0);
                }
                before = Some(solved);
            }
        }
        for pose in self.keys() {
            worst.mirror(pose);
        }
        self.rounds(&mut worst);
        worst.found
    }

    /// Quick rounds have few instants in the whole of the card: each is looked at by itself, and must close.
    fn rounds(&self, worst: &mut Worst) {
        for (step, track) in self.tracks.iter().enumerate() {
            worst.step = step + 1;
            let (once, round) = (length(&track.moves), length(&track.cycle));
            // Two rounds: the first is entered from elsewhere.
            for instant in 0..if track.cycle.is_empty() { 0 } else { 120 } {
                worst.time = once + round * instant as f32 / 60.0;
                let (pose, _) = track.pose(worst.time, once + 3.0 * round);
                worst.instant(&pose, &solve(&pose), &self.props);
            }
            let pairs = track.cycle.iter().zip(track.cycle.iter().cycle().skip(1));
            for (one, next) in pairs.chain(track.moves.iter().zip(track.moves.iter().skip(1))) {
                worst.closed(&solve(&one.goal).body, &solve(&next.from).body);
            }
        }
    }

    /// Where the flesh is at the end of a step (counted from 1) and what the limbs' angles are, for whoever works at
    /// a motion.
    pub(crate) fn joints(&self, step: usize) -> String {
        let body = solve(self.tracks[step - 1].end().0).body;
        let mut text = String::new();
        for (name, at, _) in flesh(&body) {
            let _ = writeln!(text, "  {name:<16} {:6.3} {:6.3} {:6.3}", at.x, at.y, at.z);
        }
        for one in limbs(&body) {
            let _ = writeln!(text, "  {}.{} {:?} {:.0}", one.part, one.name, one.side, one.degrees);
        }
        text
    }
}

#[derive(Default)]
struct Worst {
    found: Vec<Finding>,
    step: usize,
    time: f32,
}

impl Worst {
    fn add(&mut self, rule: Rule, what: &str, by: f32, allowed: f32) {
        let finding = Finding { rule, step: self.step, time: self.time, what: what.to_owned(), by, allowed };
        match self.found.iter_mut().find(|one| one.rule == rule && one.what == what) {
            Some(one) if one.by >= by => {}
            Some(one) => *one = finding,
            None => self.found.push(finding),
        }
    }

    fn instant(&mut self, pose: &Pose, solved: &Solved, props: &[Plan]) {
        self.ranges(pose, &solved.body);
        self.bones(&solved.body);
        for limb in Limb::ALL {
            if pose.pin(limb).is_some() {
                self.add(Rule::Pin, limb.name(), solved.misses[limb.index()], PIN);
            }
        }
        for (name, at, radius) in flesh(&solved.body) {
            self.add(Rule::Floor, name, radius - at.y, PRESS);
            for (plan, place) in props.iter().zip(&pose.props) {
                let from = at - place.truncate();
                if let Kind::Wall { .. } = plan.kind {
                    let out = super::solve::about_y(place.w) * Vec3::Z;
                    self.add(Rule::Wall, name, radius - from.dot(out), PRESS + 0.01);
                } else if let Kind::Chair { height } = plan.kind {
                    self.seat(name, from, radius, height);
                }
            }
        }
    }

    fn bones(&mut self, body: &Body) {
        for side in Side::BOTH {
            let bones = [
                ("upper arm", Joint::Shoulder(side), Joint::Elbow(side), skeleton::UPPER_ARM),
                ("forearm", Joint::Elbow(side), Joint::Wrist(side), skeleton::FOREARM),
                ("thigh", Joint::Hip(side), Joint::Knee(side), skeleton::THIGH),
                ("shank", Joint::Knee(side), Joint::Ankle(side), skeleton::SHANK),
            ];
            for (name, from, to, bone) in bones {
                let long = body.frame(from).at.distance(body.frame(to).at);
                self.add(Rule::Bone, &format!("{name} {side:?}"), (long - bone).abs(), 0.001);
            }
        }
    }

    /// The next move begins where the one before it ends.
    fn closed(&mut self, end: &Body, begin: &Body) {
        for ((name, one, _), (_, other, _)) in flesh(end).into_iter().zip(flesh(begin)) {
            self.add(Rule::Loop, name, one.distance(other), JUMP);
        }
    }

    /// Over the seat nothing is lower than the seat; what hangs before or beside it is.
    fn seat(&mut self, name: &str, at: Vec3, radius: f32, height: f32) {
        if at.x.abs() < 0.15 && (-0.18..0.12).contains(&at.z) && at.y > height - 0.12 {
            self.add(Rule::Seat, name, height - (at.y - radius), PRESS + 0.015);
        }
    }

    fn ranges(&mut self, pose: &Pose, body: &Body) {
        for index in 0..COUNT {
            let (channel, side) = channel::at(index);
            let value = pose.value(index);
            let over = (channel.least - value).max(value - channel.most);
            let what = side.map_or_else(
                || format!("{}.{}", channel.part, channel.name),
                |side| format!("{}.{} {side:?}", channel.part, channel.name),
            );
            // Angles of a pinned limb are measured below.
            self.add(Rule::Range, &what, over, 0.01);
        }
        for (name, parts, least, most) in sums() {
            let sum: f32 = parts.iter().map(|index| pose.value(*index)).sum();
            self.add(Rule::Range, name, (least - sum).max(sum - most), 0.01);
        }
        for one in limbs(body) {
            let is = |channel: &&channel::Channel| channel.part == one.part && channel.name == one.name;
            if let Some(channel) = channel::SIDED.iter().find(is) {
                let over = (channel.least - one.degrees).max(one.degrees - channel.most);
                self.add(Rule::Range, &format!("{}.{} {:?}, measured", one.part, one.name, one.side), over, SLACK);
            }
        }
    }

    fn moved(&mut self, before: &Body, body: &Body, is_join: bool) {
        for side in Side::BOTH {
            for (name, joint) in [
                ("hand", Joint::Hand(side)),
                ("elbow", Joint::Elbow(side)),
                ("foot", Joint::Ankle(side)),
                ("knee", Joint::Knee(side)),
            ] {
                let way = before.frame(joint).at.distance(body.frame(joint).at);
                let what = format!("{name} {side:?}");
                if is_join {
                    self.add(Rule::Join, &what, way, JUMP);
                } else {
                    self.add(Rule::Speed, &what, way / PACE, SPEED);
                }
            }
        }
    }

    /// The mirrored pose gives the mirrored body.
    fn mirror(&mut self, pose: &Pose) {
        let (body, other) = (solve(pose).body, solve(&pose.mirrored()).body);
        for (name, at, _) in flesh(&body) {
            let swapped = match name.rsplit_once(' ') {
                Some((part, "Left")) => format!("{part} Right"),
                Some((part, _)) => format!("{part} Left"),
                None => name.to_owned(),
            };
            let image = flesh(&other).into_iter().find(|(name, _, _)| *name == swapped);
            let off = image.map_or(1.0, |(_, image, _)| image.distance(Side::Right.of(at)));
            self.add(Rule::Mirror, name, off, 0.001);
        }
    }
}

/// The sums over the parts of the spine that have a range of their own.
fn sums() -> [(&'static str, [usize; 2], f32, f32); 6] {
    use channel::{HEAD, LUMBAR, NECK, THORAX};
    [
        ("back flexion", [LUMBAR, THORAX], -30.0, 80.0),
        ("back side_bend", [LUMBAR + 1, THORAX + 1], -35.0, 35.0),
        ("back rotation", [LUMBAR + 2, THORAX + 2], -45.0, 45.0),
        ("neck flexion", [NECK, HEAD], -45.0, 50.0),
        ("neck side_bend", [NECK + 1, HEAD + 1], -45.0, 45.0),
        ("neck rotation", [NECK + 2, HEAD + 2], -70.0, 70.0),
    ]
}

/// Places of the body with the flesh about them: name, middle, radius in metres.
fn flesh(body: &Body) -> Vec<(&'static str, Vec3, f32)> {
    let mut all = vec![
        ("head", body.point(Joint::Head, vec3(0.0, 0.062, 0.012)), 0.085),
        ("chest", body.point(Joint::Chest, vec3(0.0, 0.03, 0.0)), 0.105),
        ("waist", body.point(Joint::Lumbar, vec3(0.0, 0.1, 0.0)), 0.09),
        ("pelvis", body.point(Joint::Pelvis, vec3(0.0, 0.0, -0.01)), 0.095),
    ];
    let names = [
        ["shoulder Left", "elbow Left", "wrist Left", "fingers Left", "knee Left", "heel Left", "toes Left"],
        ["shoulder Right", "elbow Right", "wrist Right", "fingers Right", "knee Right", "heel Right", "toes Right"],
    ];
    for side in Side::BOTH {
        let names = names[usize::from(side == Side::Right)];
        let curl = body.fingers(side);
        let reach = if curl.middle > 45.0 || curl.knuckles > 45.0 { 0.09 } else { 0.15 };
        let places = [
            (Joint::Shoulder(side), Vec3::ZERO, 0.055),
            (Joint::Elbow(side), Vec3::ZERO, 0.038),
            (Joint::Wrist(side), Vec3::ZERO, 0.022),
            (Joint::Wrist(side), vec3(0.0, -reach, 0.0), 0.012),
            (Joint::Knee(side), Vec3::ZERO, 0.054),
            (Joint::Ankle(side), vec3(0.0, -0.05, -0.045), 0.014),
            (Joint::Toes(side), vec3(0.0, -0.004, 0.05), 0.014),
        ];
        let with_name = |(name, (joint, local, radius)): (&'static str, (Joint, Vec3, f32))| {
            (name, body.point(joint, local), radius)
        };
        all.extend(names.into_iter().zip(places).map(with_name));
    }
    all
}
