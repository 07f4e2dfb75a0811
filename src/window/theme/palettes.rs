//! Every palette there is: light and dark, with the usual or high contrast, in each accent.

use super::accent::{self, Tints};
use super::{DARK, LIGHT, Palette, hex};
use crate::records::preferences::{Accent, Contrast, Look};

/// What the colours follow beside light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    contrast: Contrast,
    accent: Accent,
}

impl Default for Chosen {
    fn default() -> Self {
        Self { contrast: Contrast::Usual, accent: Accent::Teal }
    }
}

impl Chosen {
    pub(super) fn of(look: &Look) -> Self {
        Self { contrast: look.contrast, accent: look.accent }
    }

    /// Where a window keeps what it wears.
    pub(super) fn id() -> egui::Id {
        egui::Id::unique("colours")
    }

    pub(super) fn with(self, accent: Accent) -> Self {
        Self { accent, ..self }
    }

    pub(super) fn palette(self, is_dark: bool) -> &'static Palette {
        let base = match (self.contrast, is_dark) {
            (Contrast::Usual, false) => 0,
            (Contrast::Usual, true) => 1,
            (Contrast::High, false) => 2,
            (Contrast::High, true) => 3,
        };
        let accent = Accent::ALL.iter().position(|&accent| accent == self.accent).unwrap_or(0);
        &PALETTES[base][accent]
    }
}

static PALETTES: [[Palette; Accent::ALL.len()]; 4] = [
    tinted(&LIGHT, &accent::LIGHT),
    tinted(&DARK, &accent::DARK),
    tinted(&HIGH_LIGHT, &accent::HIGH_LIGHT),
    tinted(&HIGH_DARK, &accent::HIGH_DARK),
];

const fn tinted(base: &Palette, tints: &Tints) -> [Palette; Accent::ALL.len()] {
    let mut all = [*base; Accent::ALL.len()];
    let mut i = 0;
    while i < all.len() {
        all[i] = tints[i].on(base);
        i += 1;
    }
    all
}

/// Text at 7:1, and every line that can be seen at 3:1. Colours that are not named here are those of `LIGHT`.
const HIGH_LIGHT: Palette = Palette {
    page: hex(0x00ff_ffff),
    surface: hex(0x00ff_ffff),
    stage: hex(0x00f4_f4f4),
    veil: hex(0x0000_0000),
    veil_lifted: hex(0x001c_1c1c),
    on_veil: hex(0x00ff_ffff),
    quiet_on_veil: hex(0x00de_dede),
    lifted: hex(0x00ec_ecec),
    line: hex(0x007a_7a7a),
    edge: hex(0x0055_5555),
    outline: hex(0x0033_3333),
    ink: hex(0x0000_0000),
    quiet: hex(0x002e_2e2e),
    warm: hex(0x0070_2d00),
    warm_wash: hex(0x00ff_f0e4),
    wash_edge: hex(0x0055_5555),
    walk: hex(0x0082_3800),
    eyes: hex(0x003b_368f),
    ..LIGHT
};

/// The same on black. Colours that are not named here are those of `DARK`.
const HIGH_DARK: Palette = Palette {
    page: hex(0x0000_0000),
    surface: hex(0x000a_0a0a),
    stage: hex(0x000d_0d0d),
    veil: hex(0x0000_0000),
    veil_lifted: hex(0x001c_1c1c),
    on_veil: hex(0x00ff_ffff),
    quiet_on_veil: hex(0x00de_dede),
    lifted: hex(0x001c_1c1c),
    line: hex(0x0080_8080),
    edge: hex(0x00a6_a6a6),
    outline: hex(0x00cc_cccc),
    ink: hex(0x00ff_ffff),
    quiet: hex(0x00dc_dcdc),
    warm: hex(0x00ff_c49c),
    warm_wash: hex(0x002e_1c10),
    wash_edge: hex(0x00a6_a6a6),
    walk: hex(0x00ff_b27d),
    eyes: hex(0x00c5_c0ff),
    ..DARK
};

#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static Palette> {
    PALETTES.iter().flatten()
}

#[cfg(test)]
pub(super) fn high() -> impl Iterator<Item = &'static Palette> {
    PALETTES[2..].iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_colours_are_the_first_ones() {
        assert_eq!(Chosen::default().palette(false), &LIGHT);
        assert_eq!(Chosen::default().palette(true), &DARK);
    }
}
