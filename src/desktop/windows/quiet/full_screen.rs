//! Whether the window in use fills its screen. Asked while a break is due.

use super::consent::program_name;
use crate::desktop::windows::system::sight::{self, Front, Process};
use windows_sys::Win32::UI::Shell::{QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN};

pub(super) const SOURCE: &str = "SHQueryUserNotificationState, GetForegroundWindow";

/// Windows of the shell that cover a screen: the desktop itself, and what it lays over everything for a moment.
const SHELL: [&str; 6] = [
    "Progman",
    "WorkerW",
    "Shell_TrayWnd",
    "XamlExplorerHostIslandWindow",
    "MultitaskingViewFrame",
    "ForegroundStaging",
];
/// The menu, the search and the lock screen of the shell have windows like other programs, and hold nothing either.
const SHELL_PROGRAMS: [&str; 6] =
    ["explorer", "searchhost", "searchapp", "startmenuexperiencehost", "shellexperiencehost", "lockapp"];

/// The name of the program whose window fills the screen. What the shell says counts as well: it knows of games that
/// have taken the screen for themselves.
pub(super) fn filler(state: Option<i32>) -> Option<String> {
    let front = sight::front();
    let is_told = matches!(state, Some(QUNS_BUSY | QUNS_RUNNING_D3D_FULL_SCREEN));
    if !is_told && !front.as_ref().is_some_and(fills) {
        return None;
    }
    Some(front.map_or_else(String::new, |front| name(front.process, &sight::processes()))).filter(|name| !is_none(name))
}

fn fills(front: &Front) -> bool {
    let ([left, top, right, bottom], screen) = (front.place, front.screen);
    let covers = left <= screen[0] && top <= screen[1] && right >= screen[2] && bottom >= screen[3];
    covers && !front.has_title && !SHELL.contains(&front.class.as_str())
}

fn name(process: u32, processes: &[Process]) -> String {
    let found = processes.iter().find(|one| one.id == process);
    found.map_or_else(String::new, |found| program_name(&found.name).to_owned())
}

/// Our own windows hold nothing against a break.
fn is_none(program: &str) -> bool {
    let program = program.to_lowercase();
    program.starts_with("unhunch") || SHELL_PROGRAMS.contains(&program.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(place: [i32; 4], class: &str, has_title: bool, expected: bool) {
        let screen = [0, 0, 1920, 1080];
        let front = Front { process: 4, class: class.to_owned(), place, screen, has_title };
        assert_eq!(fills(&front), expected, "{front:?}");
    }

    #[test]
    fn a_window_without_a_title_that_covers_its_screen_fills_it() {
        check([0, 0, 1920, 1080], "screenClass", false, true);
        check([-1, -1, 1921, 1081], "Game", false, true);
        check([0, 0, 1920, 1040], "Chrome_WidgetWin_1", false, false);
        check([-8, -8, 1928, 1088], "Chrome_WidgetWin_1", true, false);
        check([0, 0, 1920, 1080], "WorkerW", false, false);
    }

    #[test]
    fn the_shell_and_we_hold_nothing() {
        for (program, expected) in [("unhunch-window", true), ("LockApp", true), ("POWERPNT", false), ("", false)] {
            assert_eq!(is_none(program), expected, "{program}");
        }
        let processes = [Process { id: 7, name: "POWERPNT.EXE".to_owned() }];
        assert_eq!(name(7, &processes), "POWERPNT");
        assert_eq!(name(8, &processes), "");
    }
}
