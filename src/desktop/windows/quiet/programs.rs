//! Whether a program runs that the user has chosen. Asked for while a break is due.

use super::consent::program_name;
use crate::desktop::windows::system::sight::Process;

pub(super) const SOURCE: &str = "CreateToolhelp32Snapshot";

/// The first of the chosen programs that runs, as the user wrote it.
pub(super) fn running(processes: &[Process], chosen: &[String]) -> Option<String> {
    let own = std::process::id();
    let names: Vec<_> =
        processes.iter().filter(|process| process.id != own).map(|process| plain(&process.name)).collect();
    let is_running = |name: &&String| !plain(name).is_empty() && names.contains(&plain(name));
    chosen.iter().find(is_running).cloned()
}

/// Whether the user has written the whole path or the ending makes no difference, and neither do capitals.
fn plain(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    program_name(file.trim()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_known_with_and_without_its_ending() {
        let processes = ["zoom.exe", "POWERPNT.EXE", "notes"];
        let processes = processes.map(|name| Process { id: 4, name: name.to_owned() });
        let check = |chosen: &[&str], expected: Option<&str>| {
            let chosen: Vec<_> = chosen.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(running(&processes, &chosen).as_deref(), expected, "{chosen:?}");
        };
        check(&["Zoom"], Some("Zoom"));
        check(&["obs64", "powerpnt.exe"], Some("powerpnt.exe"));
        check(&[r"C:\Program Files\Notes\Notes.exe"], Some(r"C:\Program Files\Notes\Notes.exe"));
        check(&["zoo"], None);
        check(&["", ".exe", r"\"], None);
        check(&[], None);
    }
}
