//! The icons that packages bring are the ring of the tray, three quarters full. `UPDATE_EXPECT=1` draws them anew.

use super::*;
use std::fs;
use std::path::PathBuf;

const FOLDER: &str = "packaging/linux/icons/hicolor";
const RING: Ring = Ring { twelfths: 9, tone: Tone::Calm, mark: false };
const PIXELS: [i32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];

/// Half the width of the drawings.
const HALF: f32 = 64.0;
const SYMBOLIC_HALF: f32 = 8.0;

#[test]
fn pictures_are_the_ring_of_the_tray() {
    for size in PIXELS {
        let file = PathBuf::from(format!("{FOLDER}/{size}x{size}/apps/unhunch.png"));
        let icon = pixmap(RING, size);
        let colours = icon.chunks_exact(4).flat_map(|pixel| [pixel[1], pixel[2], pixel[3], pixel[0]]).collect();
        let drawn = image::RgbaImage::from_raw(size as u32, size as u32, colours).unwrap();
        if is_update() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            drawn.save(&file).unwrap();
        }
        let shipped = image::open(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())).into_rgba8();
        assert!(shipped == drawn, "`{}` is not what the tray draws", file.display());
    }
}

#[test]
fn drawings_have_the_measures_of_the_ring() {
    check("scalable/apps/unhunch.svg", &scalable());
    check("symbolic/apps/unhunch-symbolic.svg", &symbolic());
}

#[track_caller]
fn check(name: &str, drawn: &str) {
    let file = PathBuf::from(FOLDER).join(name);
    if is_update() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, drawn).unwrap();
    }
    assert_eq!(fs::read_to_string(&file).unwrap_or_default(), drawn, "`{name}`");
}

fn is_update() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

fn scalable() -> String {
    let at = |share: f32| share * HALF;
    let [red, green, blue, _] = tone(RING.tone);
    let [grey, _, _, track] = TRACK;
    let (full, dark, grey) = (format!("rgb({red},{green},{blue})"), EDGE[3], format!("rgb({grey},{grey},{grey})"));
    [
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{0}\">", HALF * 2.0),
        format!("<path fill-opacity=\"{dark}\" d=\"{}\"/>", around(HALF, at(EDGE_OUTSIDE), at(RING_OUTSIDE), 12)),
        format!("<path fill-opacity=\"{dark}\" d=\"{}\"/>", around(HALF, at(RING_INSIDE), at(EDGE_INSIDE), 12)),
        format!(
            "<path fill=\"{grey}\" fill-opacity=\"{track}\" d=\"{}\"/>",
            rest(HALF, at(RING_OUTSIDE), at(RING_INSIDE))
        ),
        format!("<path fill=\"{full}\" d=\"{}\"/>", around(HALF, at(RING_OUTSIDE), at(RING_INSIDE), RING.twelfths)),
        format!("<circle fill=\"{full}\" cx=\"{HALF}\" cy=\"{HALF}\" r=\"{}\"/>", at(DOT)),
        "</svg>\n".to_owned(),
    ]
    .join("\n")
}

/// In one colour, which the desktop replaces with that of its own signs.
fn symbolic() -> String {
    let (half, outside, inside) = (SYMBOLIC_HALF, RING_OUTSIDE * SYMBOLIC_HALF, RING_INSIDE * SYMBOLIC_HALF);
    [
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{0}\">", half * 2.0),
        format!("<path fill=\"#2e3436\" fill-opacity=\"0.35\" d=\"{}\"/>", rest(half, outside, inside)),
        format!("<path fill=\"#2e3436\" d=\"{}\"/>", around(half, outside, inside, RING.twelfths)),
        format!("<circle fill=\"#2e3436\" cx=\"{half}\" cy=\"{half}\" r=\"{}\"/>", DOT * half),
        "</svg>\n".to_owned(),
    ]
    .join("\n")
}

/// A part of a ring, clockwise from the top; twelve twelfths are two halves.
fn around(middle: f32, outside: f32, inside: f32, twelfths: u8) -> String {
    if twelfths == 12 {
        return format!("{} {}", part(middle, outside, inside, 0, 6), part(middle, outside, inside, 6, 12));
    }
    part(middle, outside, inside, 0, twelfths)
}

fn rest(middle: f32, outside: f32, inside: f32) -> String {
    part(middle, outside, inside, RING.twelfths, 12)
}

fn part(middle: f32, outside: f32, inside: f32, from: u8, to: u8) -> String {
    let point = |radius: f32, twelfths: u8| {
        let (x, y) = (f32::from(twelfths) / 12.0 * std::f32::consts::TAU).sin_cos();
        format!("{} {}", rounded(middle + radius * x), rounded(middle - radius * y))
    };
    let (outside_text, inside_text) = (rounded(outside), rounded(inside));
    let large = u8::from(to - from > 6);
    format!(
        "M{}A{outside_text} {outside_text} 0 {large} 1 {}L{}A{inside_text} {inside_text} 0 {large} 0 {}Z",
        point(outside, from),
        point(outside, to),
        point(inside, to),
        point(inside, from),
    )
}

fn rounded(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}
