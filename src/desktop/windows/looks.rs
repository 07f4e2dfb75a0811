//! Whether the user wants dark windows and less motion everywhere.

use super::system::ask;
use crate::desktop::Looks;
use windows_registry::CURRENT_USER;

const THEME: &str = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize";

pub(super) fn read() -> Looks {
    let light = CURRENT_USER.open(THEME).and_then(|key| key.get_u32("AppsUseLightTheme")).ok();
    Looks { dark: light.map(|light| light == 0), still: ask::animations().map(|animations| !animations) }
}
