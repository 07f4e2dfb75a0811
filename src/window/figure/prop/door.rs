//! A doorway: two jambs and what lies on them.

use super::{Finish, Piece, Place};

/// How high the opening is, and half the width and depth of a jamb.
const HEIGHT: f32 = 2.05;
const JAMB: [f32; 2] = [0.035, 0.05];

pub(super) fn doorway(place: Place, width: f32, pieces: &mut Vec<Piece>) {
    let middle = width / 2.0 + JAMB[0];
    for x in [-middle, middle] {
        let half = [JAMB[0], HEIGHT / 2.0, JAMB[1]];
        let jamb = place.slab([x, HEIGHT / 2.0, 0.0], half, Finish::Frame, -0.03);
        pieces.push(Piece { is_ghost: true, ..jamb });
    }
    let half = [width / 2.0 + JAMB[0] * 2.0, JAMB[0], JAMB[1]];
    let lintel = place.slab([0.0, HEIGHT + JAMB[0], 0.0], half, Finish::Frame, 0.0);
    pieces.push(Piece { is_ghost: true, ..lintel });
}
