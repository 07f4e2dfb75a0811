//! A desk, with a screen and a keyboard for who sits before it.

use super::{Finish, Piece, Place};

pub(super) fn desk(place: Place, height: f32, has_screen: bool, pieces: &mut Vec<Piece>) {
    let top = height - 0.0125;
    for x in [-1.0, 1.0] {
        for z in [-1.0, 1.0] {
            let (from, to) = ([0.54 * x, top, 0.24 * z], [0.56 * x, 0.0, 0.26 * z]);
            pieces.push(place.bar(from, to, [0.022, 0.016], Finish::Metal, -0.06));
        }
    }
    pieces.push(place.slab([0.0, top, 0.0], [0.60, 0.0125, 0.30], Finish::Wood, -0.03));
    if has_screen {
        screen(place, height, pieces);
    }
}

fn screen(place: Place, height: f32, pieces: &mut Vec<Piece>) {
    let on_top = [
        place.slab([0.0, height + 0.008, -0.12], [0.20, 0.008, 0.062], Finish::Paper, 0.0),
        place.slab([-0.28, height + 0.012, -0.12], [0.03, 0.012, 0.048], Finish::Paper, 0.0),
        place.slab([0.0, height + 0.006, 0.14], [0.11, 0.006, 0.08], Finish::Metal, 0.0),
        place.bar([0.0, height, 0.155], [0.0, height + 0.28, 0.155], [0.016, 0.016], Finish::Metal, 0.0),
    ];
    pieces.extend(on_top.map(Piece::lying));
    pieces.push(place.panel([0.0, height + 0.36, 0.13], [0.27, 0.165, 0.012], Finish::Dark, 0.02));
    pieces.push(place.panel([0.0, height + 0.365, 0.117], [0.255, 0.147, 0.001], Finish::Glass, 0.02).lying());
}
