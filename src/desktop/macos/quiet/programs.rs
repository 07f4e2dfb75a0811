//! Whether a program runs that the user has chosen: those that have windows, or could.

mod names;

use objc2_app_kit::{NSRunningApplication, NSWorkspace};
use objc2_foundation::{NSString, NSURL};

pub(super) const SOURCE: &str = "NSWorkspace";

/// The first of these programs that is found running, as the user wrote it.
pub(super) fn running(chosen: &[String]) -> Option<String> {
    if chosen.is_empty() {
        return None;
    }
    NSWorkspace::sharedWorkspace().runningApplications().iter().find_map(|program| {
        let all = all_names(&program);
        chosen.iter().find(|name| names::include(&all, name)).cloned()
    })
}

/// What a person calls the program with this number; its file, where it has no such name.
pub(super) fn name(pid: i32) -> Option<String> {
    let program = NSRunningApplication::runningApplicationWithProcessIdentifier(pid)?;
    let file = || program.executableURL().and_then(|url| last(&url));
    program.localizedName().map(|name| name.to_string()).or_else(file)
}

fn all_names(program: &NSRunningApplication) -> Vec<String> {
    let text = |name: objc2::rc::Retained<NSString>| name.to_string();
    let files = [program.bundleURL(), program.executableURL()];
    let files = files.into_iter().flatten().filter_map(|url| last(&url));
    let told = [program.localizedName(), program.bundleIdentifier()];
    files.chain(told.into_iter().flatten().map(text)).collect()
}

fn last(url: &NSURL) -> Option<String> {
    url.lastPathComponent().map(|name| name.to_string())
}
