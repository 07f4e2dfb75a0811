//! Rectangles of pixels on the desktop, which monitors share.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::window::host) struct Area {
    pub(in crate::window::host) left: i32,
    pub(super) top: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    pub(super) fn new(left: i32, top: i32, width: i32, height: i32) -> Self {
        Self { left, top, width, height }
    }

    /// The one of `areas` that holds the point, or else the first.
    pub(super) fn around(areas: &[Self], point: [i32; 2]) -> Option<Self> {
        areas.iter().find(|area| area.holds(point)).or(areas.first()).copied()
    }

    /// `None` where they do not touch.
    pub(super) fn shared_with(&self, other: &Self) -> Option<Self> {
        let (left, top) = (self.left.max(other.left), self.top.max(other.top));
        let right = (self.left + self.width).min(other.left + other.width);
        let bottom = (self.top + self.height).min(other.top + other.height);
        (left < right && top < bottom).then(|| Self::new(left, top, right - left, bottom - top))
    }

    /// Where a window of this size lies in the lower right corner; it is made to fit.
    pub(super) fn lower_right(&self, [width, height]: [i32; 2], margin: i32) -> Self {
        let (width, height) = (width.min(self.width - 2 * margin), height.min(self.height - 2 * margin));
        let (right, bottom) = (self.left + self.width - margin, self.top + self.height - margin);
        Self::new(right - width, bottom - height, width, height)
    }

    pub(super) fn middle(&self) -> [i32; 2] {
        [self.left + self.width / 2, self.top + self.height / 2]
    }

    pub(super) fn is_of(&self, size: [i32; 2]) -> bool {
        [self.width, self.height] == size
    }

    fn holds(&self, [x, y]: [i32; 2]) -> bool {
        (self.left..self.left + self.width).contains(&x) && (self.top..self.top + self.height).contains(&y)
    }
}

#[cfg(test)]
mod tests {
    use super::Area;

    #[test]
    fn the_monitor_in_use_is_the_one_around_the_point() {
        let monitors = [Area::new(-1280, 0, 1280, 1024), Area::new(0, 0, 1920, 1080)];
        assert_eq!(Area::around(&monitors, [-1, 500]), Some(monitors[0]));
        assert_eq!(Area::around(&monitors, [0, 500]), Some(monitors[1]));
        assert_eq!(Area::around(&monitors, [9999, 500]), Some(monitors[0]));
        assert_eq!(Area::around(&[], [0, 0]), None);
    }

    #[test]
    fn the_corner_lies_above_a_panel() {
        let free = Area::new(0, 0, 1920, 1080).shared_with(&Area::new(0, 30, 3200, 1020)).unwrap();
        assert_eq!(free, Area::new(0, 30, 1920, 1020));
        assert_eq!(free.lower_right([480, 400], 16), Area::new(1424, 634, 480, 400));
        assert_eq!(free.shared_with(&Area::new(1920, 0, 100, 100)), None);
    }

    #[test]
    fn a_window_that_is_too_large_is_made_to_fit() {
        assert_eq!(Area::new(0, 0, 640, 480).lower_right([1200, 400], 40), Area::new(40, 40, 560, 400));
    }
}
