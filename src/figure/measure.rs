//! The clinical angles of a solved body, also of limbs whose pose only says where they reach.

use super::{Body, Joint, Side};
use glam::{Mat3, Quat, Vec3};

/// An angle of a solved body in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measured {
    pub(super) part: &'static str,
    pub(super) name: &'static str,
    pub(super) side: Side,
    pub(super) degrees: f32,
}

/// The angles of the limbs. Turns about a straight limb's own axis are left out: nobody sees them.
pub(super) fn limbs(body: &Body) -> Vec<Measured> {
    let mut all = Vec::new();
    for side in Side::BOTH {
        let mut add = |part, name, degrees| all.push(Measured { part, name, side, degrees });
        let upper = local(body, side, Joint::Chest, Joint::UpperArm(side));
        let reach = -upper.y_axis;
        add("shoulder", "elevation", reach.angle_between(Vec3::NEG_Y).to_degrees());
        let elbow = local(body, side, Joint::UpperArm(side), Joint::Elbow(side));
        add("elbow", "flexion", elbow.y_axis.angle_between(Vec3::Y).to_degrees());
        let (pronation, flexion, deviation) = wrist(local(body, side, Joint::Elbow(side), Joint::Wrist(side)));
        // In a straight arm the shoulder turns the hand as well, and nobody can tell the two apart.
        if elbow.y_axis.y < 0.85 {
            add("forearm", "pronation", pronation);
        }
        add("wrist", "flexion", flexion);
        add("wrist", "deviation", deviation);
        let thigh = -local(body, side, Joint::Pelvis, Joint::Thigh(side)).y_axis;
        add("hip", "abduction", thigh.x.clamp(-1.0, 1.0).asin().to_degrees());
        // With the thigh out to the side there is no telling how far it is forward.
        if thigh.x.abs() < 0.9 {
            add("hip", "flexion", thigh.z.atan2(-thigh.y).to_degrees());
        }
        let knee = local(body, side, Joint::Thigh(side), Joint::Knee(side));
        add("knee", "flexion", knee.y_axis.z.atan2(knee.y_axis.y).to_degrees());
        let foot = local(body, side, Joint::Knee(side), Joint::Ankle(side)).z_axis;
        add("ankle", "dorsiflexion", foot.y.atan2(foot.z).to_degrees());
    }
    all
}

/// How a joint is turned against the one before it, as on the left side.
fn local(body: &Body, side: Side, before: Joint, joint: Joint) -> Mat3 {
    side.turn(body.frame(before).turn.transpose() * body.frame(joint).turn)
}

/// Takes a turn of the hand apart into pronation, flexion and radial deviation: the twist about the forearm, and
/// whither the fingers swing from it.
fn wrist(turn: Mat3) -> (f32, f32, f32) {
    let whole = Quat::from_mat3(&turn);
    let twist = Quat::from_xyzw(0.0, whole.y, 0.0, whole.w).normalize();
    let fingers = twist.inverse() * whole * Vec3::NEG_Y;
    let pronation = -2.0 * twist.y.atan2(twist.w).to_degrees();
    let flexion = (-fingers.x).atan2(-fingers.y).to_degrees();
    ((pronation + 540.0).rem_euclid(360.0) - 180.0, flexion, fingers.z.clamp(-1.0, 1.0).asin().to_degrees())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::channel::{self, ANKLE, ELBOW, FOREARM, HIP, KNEE, SHOULDER, WRIST};
    use crate::figure::pose::Pose;
    use crate::figure::solve::solve;

    #[test]
    fn what_was_put_in_comes_out() {
        let mut pose = Pose::new(Vec::new());
        let put = [
            (SHOULDER, 30.0),
            (SHOULDER + 1, 75.0),
            (SHOULDER + 2, -20.0),
            (ELBOW, 50.0),
            (FOREARM, 35.0),
            (WRIST, 25.0),
            (WRIST + 1, -12.0),
            (HIP, 60.0),
            (HIP + 1, 20.0),
            (KNEE, 80.0),
            (ANKLE, -15.0),
        ];
        for side in Side::BOTH {
            for (index, value) in put {
                pose.set(channel::first(side) + index, value);
            }
        }
        let measured = limbs(&solve(&pose).body);
        for one in measured {
            let is = |index: &usize| (channel::SIDED[*index].part, channel::SIDED[*index].name) == (one.part, one.name);
            let (_, wanted) = put.iter().find(|(index, _)| is(index)).unwrap();
            // The wrist's two angles and the foot's natural turn outward lean on each other a little.
            assert!((one.degrees - wanted).abs() < 3.0, "{one:?} is not {wanted}");
        }
    }
}
