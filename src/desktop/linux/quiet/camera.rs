//! Whether a camera is in use: a process of this user has it open. Asked for while a break is due.

use super::processes::{self, PROC};
use super::{ASKED, Room};
use crate::desktop::Watched;
use crate::desktop::linux::board::live;
use crate::schedule::Reason;
use std::fs;
use std::path::Path;

const CAMERAS: &str = "/dev/video";
/// Nobody who uses a camera has more files open than this before it.
const MOST: usize = 4096;

pub(super) fn report(room: &Room, watched: &Watched) {
    if watched.camera {
        room.board.sense("camera", live("/dev/video*"));
    } else {
        room.off("camera");
    }
}

pub(super) async fn ask(room: &Room, watched: &Watched) {
    let by = if watched.camera { user(Path::new(PROC), CAMERAS).await } else { None };
    room.opinions.hold(Reason::Camera, ASKED, by);
}

/// The name of a process that has a camera open. PipeWire opens it for programs that ask through the portal, and is
/// named then.
async fn user(proc: &Path, cameras: &str) -> Option<String> {
    processes::find(proc, |process| {
        let has_it = processes::is_open_to_us(process) && has_camera(process, cameras);
        has_it.then(|| processes::short_name(process).unwrap_or_default())
    })
    .await
}

fn has_camera(process: &Path, cameras: &str) -> bool {
    let files = fs::read_dir(process.join("fd")).into_iter().flatten().flatten().take(MOST);
    let mut targets = files.filter_map(|file| fs::read_link(file.path()).ok());
    targets.any(|target| target.to_str().and_then(|target| target.strip_prefix(cameras)).is_some_and(is_number))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::linux::quiet::processes::fake::Proc;

    /// What a process has open, and who uses the camera by that.
    async fn check(target: &str, expected: Option<&str>) {
        let proc = Proc::new();
        proc.process(10, "editor").opens("/home/me/video0");
        proc.process(11, "calls").opens("socket:[7]").opens(target);
        assert_eq!(user(proc.path(), CAMERAS).await.as_deref(), expected, "{target}");
    }

    #[tokio::test]
    async fn whoever_has_a_camera_open_uses_it() {
        check("/dev/video0", Some("calls")).await;
        check("/dev/video12", Some("calls")).await;
        check("/dev/video", None).await;
        check("/dev/video0 (deleted)", None).await;
        check("/dev/videos/1", None).await;
        check("/dev/null", None).await;
    }

    #[tokio::test]
    async fn a_folder_that_is_no_process_is_passed_over() {
        let proc = Proc::new();
        proc.file("self/comm", "calls\n");
        proc.file("12/comm", "gone\n");
        assert_eq!(user(proc.path(), CAMERAS).await, None);
        assert_eq!(user(&proc.path().join("nowhere"), CAMERAS).await, None);
    }
}
