//! A wooden chair with a cushion.

use super::{Finish, Piece, Place};

pub(super) fn chair(place: Place, height: f32, pieces: &mut Vec<Piece>) {
    let seat = height - 0.03;
    for x in [-1.0, 1.0] {
        let front = ([0.175 * x, seat - 0.02, 0.175], [0.19 * x, 0.0, 0.19]);
        let back = ([0.165 * x, seat - 0.02, -0.185], [0.185 * x, 0.0, -0.215]);
        for (from, to) in [front, back] {
            pieces.push(place.bar(from, to, [0.017, 0.012], Finish::Wood, -0.05));
        }
        let (low, high) = ([0.16 * x, seat, -0.195], [0.155 * x, height + 0.40, -0.228]);
        pieces.push(place.bar(low, high, [0.014, 0.012], Finish::Wood, -0.03));
    }
    pieces.push(place.slab([0.0, seat - 0.015, 0.0], [0.205, 0.013, 0.205], Finish::Wood, -0.10));
    pieces.push(place.slab([0.0, height - 0.016, 0.0], [0.21, 0.016, 0.21], Finish::Cloth, -0.09).lying());
    pieces.push(place.panel([0.0, height + 0.345, -0.225], [0.20, 0.115, 0.012], Finish::Wood, -0.02));
}
