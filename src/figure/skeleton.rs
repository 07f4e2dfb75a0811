//! The bones of a person 1.70 m tall, in metres.
//!
//! Lengths of limbs are shares of the height after Drillis & Contini (1966), as printed in Winter, *Biomechanics and
//! Motor Control of Human Movement*. The offsets between the joints of the trunk are this project's own choice.

use glam::{Vec3, vec3};

pub(crate) const HEIGHT: f32 = 1.70;

pub(crate) const UPPER_ARM: f32 = 0.186 * HEIGHT;
pub(crate) const FOREARM: f32 = 0.146 * HEIGHT;
pub(crate) const THIGH: f32 = 0.245 * HEIGHT;
pub(crate) const SHANK: f32 = 0.246 * HEIGHT;

/// From the wrist to the middle of the palm.
pub(crate) const PALM: Vec3 = vec3(0.0, -0.085, 0.0);
/// From the ankle to the ball of the foot.
pub(crate) const BALL: Vec3 = vec3(0.0, -0.045, 0.105);

/// From the middle between the hips to the left one.
pub(super) const HIP: Vec3 = vec3(0.088, 0.0, 0.0);
pub(super) const LUMBAR: Vec3 = vec3(0.0, 0.10, -0.012);
pub(super) const THORAX: Vec3 = vec3(0.0, 0.16, 0.006);
/// The thorax bends half at its foot and half here, so that the back is a curve and not a hinge.
pub(super) const CHEST: Vec3 = vec3(0.0, 0.14, -0.012);
pub(super) const NECK: Vec3 = vec3(0.0, 0.165, 0.0);
pub(super) const HEAD: Vec3 = vec3(0.0, 0.098, 0.022);
/// From the chest to the left sternoclavicular joint, about which the shoulder girdle turns.
pub(super) const STERNOCLAVICULAR: Vec3 = vec3(0.02, 0.10, 0.035);
/// From there to the middle of the left shoulder.
pub(super) const CLAVICLE: Vec3 = vec3(0.156, -0.018, -0.030);

/// How far the scapula is carried upward for each degree of the arm's elevation above `RHYTHM_FROM`: for the eye, not
/// a clinical scapulohumeral rhythm.
pub(super) const RHYTHM: f32 = 0.17;
pub(super) const RHYTHM_FROM: f32 = 30.0;
/// How far the feet of a relaxed person point outward, in degrees.
pub(super) const TOE_OUT: f32 = 6.0;
