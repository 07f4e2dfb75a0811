//! The icon itself, of which only what differs is shown anew.

use super::tooltip;
use crate::desktop::windows::system::window::small_icon;
use crate::desktop::{Entry, Picture, Ring, icon, menu};
use tray_icon::{TrayIcon, TrayIconBuilder};

type Outcome<T> = Result<T, String>;

/// What the task bar shows, as far as it has taken it.
#[derive(Default)]
pub(super) struct Icon {
    tray: Option<TrayIcon>,
    ring: Option<(Ring, i32)>,
    tooltip: Option<String>,
    menu: Vec<Entry>,
}

impl Icon {
    /// Nobody knows what is shown.
    pub(super) fn is_stale(&mut self) {
        (self.ring, self.tooltip) = (None, None);
    }

    /// Shows what differs. An icon that the task bar does not take is made again the next time: an error of its
    /// first moments is not told, and it would never come by itself.
    pub(super) fn show(&mut self, picture: &Picture) -> Outcome<()> {
        let outcome = self.try_to_show(picture);
        if outcome.is_err() {
            *self = Self::default();
        }
        outcome
    }

    fn try_to_show(&mut self, picture: &Picture) -> Outcome<()> {
        let tray = match &mut self.tray {
            Some(tray) => tray,
            none => none.insert(TrayIconBuilder::new().with_menu_on_left_click(false).build().map_err(told)?),
        };
        if self.menu != picture.menu {
            let menu = menu::menu(&picture.menu).map_err(|error| error.to_string())?;
            tray.set_menu(Some(Box::new(menu)));
            self.menu.clone_from(&picture.menu);
        }
        let ring = (picture.ring, small_icon());
        if self.ring != Some(ring) {
            tray.set_icon(Some(drawn(ring.0, ring.1)?)).map_err(told)?;
            self.ring = Some(ring);
        }
        let tip = tooltip::cut(&picture.tooltip);
        if self.tooltip.as_ref() != Some(&tip) {
            tray.set_tooltip(Some(&tip)).map_err(told)?;
            self.tooltip = Some(tip);
        }
        Ok(())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn told(error: tray_icon::Error) -> String {
    error.to_string()
}

fn drawn(ring: Ring, size: i32) -> Outcome<tray_icon::Icon> {
    let width = size.unsigned_abs();
    tray_icon::Icon::from_rgba(rgba(ring, size), width, width).map_err(|error| error.to_string())
}

/// The colours before what they cover.
fn rgba(ring: Ring, size: i32) -> Vec<u8> {
    let mut pixels = icon::pixmap(ring, size);
    pixels.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_left(1));
    pixels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::Tone;

    #[test]
    fn the_colours_stand_where_windows_looks_for_them() {
        let pixels = rgba(Ring { twelfths: 12, tone: Tone::Amber, mark: false }, 16);
        assert_eq!(pixels.len(), 16 * 16 * 4);
        let middle = (8 * 16 + 8) * 4;
        assert_eq!(pixels[middle..middle + 4], [240, 146, 14, 255]);
        assert_eq!(pixels[..4], [0; 4]);
    }
}
