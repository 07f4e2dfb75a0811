//! The accents that can be chosen, as they are on the usual colours and on those of high contrast.

use super::{Palette, hex};
use crate::records::preferences::Accent;
use egui::Color32;

/// What an accent changes in a palette.
#[derive(Clone, Copy)]
pub(super) struct Tint {
    accent: Color32,
    lifted: Color32,
    on: Color32,
    wash: Color32,
}

impl Tint {
    const fn new(accent: u32, lifted: u32, on: u32, wash: u32) -> Self {
        Self { accent: hex(accent), lifted: hex(lifted), on: hex(on), wash: hex(wash) }
    }

    /// The palette with this accent in place of its own.
    pub(super) const fn on(self, palette: &Palette) -> Palette {
        let Self { accent, lifted, on, wash } = self;
        Palette { accent, accent_lifted: lifted, on_accent: on, wash, ..*palette }
    }
}

/// The accents of one palette, in the order of `Accent::ALL`.
pub(super) type Tints = [Tint; Accent::ALL.len()];

pub(super) const LIGHT: Tints = [
    Tint::new(0x001d_6b61, 0x0017_5850, 0x00ff_ffff, 0x00dc_ebe6),
    Tint::new(0x0023_5fa6, 0x0009_4a90, 0x00ff_ffff, 0x00da_e8fa),
    Tint::new(0x006e_4da0, 0x005a_398a, 0x00ff_ffff, 0x00e9_e2f7),
    Tint::new(0x009f_3757, 0x0088_2144, 0x00ff_ffff, 0x00f8_dfe3),
    Tint::new(0x0088_4f00, 0x006e_3f00, 0x00ff_ffff, 0x00f2_e3d6),
    Tint::new(0x0061_5d56, 0x004e_4a43, 0x00ff_ffff, 0x00e7_e6e4),
];

pub(super) const DARK: Tints = [
    Tint::new(0x0074_cbbb, 0x0090_dccd, 0x0010_2a26, 0x0024_3f3a),
    Tint::new(0x0079_acee, 0x0091_bffa, 0x0009_1b31, 0x0026_3951),
    Tint::new(0x00b7_9ce8, 0x00c9_b1f5, 0x001e_142e, 0x003c_324e),
    Tint::new(0x00ed_8da4, 0x00fb_a4b8, 0x002d_0f17, 0x004e_2d34),
    Tint::new(0x00d4_9f6a, 0x00e3_b385, 0x002a_1500, 0x0047_3320),
    Tint::new(0x00ad_a9a2, 0x00bf_bcb6, 0x001e_1a14, 0x0039_3835),
];

pub(super) const HIGH_LIGHT: Tints = [
    Tint::new(0x0000_544a, 0x0000_4037, 0x00ff_ffff, 0x00e0_efec),
    Tint::new(0x0009_4a90, 0x0000_3776, 0x00ff_ffff, 0x00df_edff),
    Tint::new(0x005a_398a, 0x0048_2574, 0x00ff_ffff, 0x00ee_e7fc),
    Tint::new(0x0088_2144, 0x0071_0332, 0x00ff_ffff, 0x00fd_e4e8),
    Tint::new(0x006e_3f00, 0x0056_2e00, 0x00ff_ffff, 0x00f7_e8db),
    Tint::new(0x004e_4a43, 0x003b_3731, 0x00ff_ffff, 0x00ec_ebe9),
];

pub(super) const HIGH_DARK: Tints = [
    Tint::new(0x0090_ccc0, 0x00a9_ded3, 0x0000_0b07, 0x0016_2b27),
    Tint::new(0x0091_c1fe, 0x00b4_d4fd, 0x0000_0518, 0x0015_273e),
    Tint::new(0x00cc_b1fe, 0x00db_cafe, 0x0009_0215, 0x002a_203b),
    Tint::new(0x00ff_a2b7, 0x00ff_c1ce, 0x0013_0004, 0x003a_1b23),
    Tint::new(0x00ea_b37e, 0x00f9_c899, 0x0011_0200, 0x0034_220f),
    Tint::new(0x00c1_bdb7, 0x00d4_d0ca, 0x0008_0502, 0x0028_2624),
];
