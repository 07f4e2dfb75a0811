//! Whether a program runs that the user has chosen. Asked for while a break is due.

use super::processes::{self, PROC};
use super::{ASKED, Room};
use crate::desktop::Watched;
use crate::desktop::linux::board::live;
use crate::schedule::Reason;
use std::path::Path;

/// The kernel cuts a name after so many bytes.
const SHORT: usize = 15;

pub(super) fn report(room: &Room, watched: &Watched) {
    if watched.programs.is_empty() {
        room.off("programs");
    } else {
        room.board.sense("programs", live(PROC));
    }
}

pub(super) async fn ask(room: &Room, watched: &Watched) {
    let by = if watched.programs.is_empty() { None } else { running(Path::new(PROC), &watched.programs).await };
    room.opinions.hold(Reason::Program, ASKED, by);
}

/// The first of these programs that is found running, as the user wrote it.
async fn running(proc: &Path, chosen: &[String]) -> Option<String> {
    let chosen: Vec<_> = chosen.iter().map(|name| (name, file_name(name).to_lowercase())).collect();
    processes::find(proc, |process| {
        let names = Names::of(process)?;
        let (name, _) = chosen.iter().find(|(_, name)| !name.is_empty() && names.include(name))?;
        processes::is_ours(process).then(|| (*name).clone())
    })
    .await
}

/// What a process goes by, in small letters.
struct Names {
    short: String,
    whole: Vec<String>,
}

impl Names {
    fn of(process: &Path) -> Option<Self> {
        let short = processes::short_name(process)?.to_lowercase();
        let program = processes::program(process).map(|path| path.to_string_lossy().into_owned());
        let program = program.map(|path| path.trim_end_matches(" (deleted)").to_owned());
        let words = [program, processes::first_word(process)].into_iter().flatten();
        Some(Self { short, whole: words.map(|word| file_name(&word).to_lowercase()).collect() })
    }

    /// A name that was cut counts by its beginning, if nothing tells the rest.
    fn include(&self, name: &str) -> bool {
        let is_cut = self.short.len() >= SHORT && self.whole.is_empty();
        self.short == name || self.whole.iter().any(|whole| whole == name) || is_cut && name.starts_with(&self.short)
    }
}

/// Programs for Windows are named by paths of their own kind.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::linux::quiet::processes::fake::Proc;

    /// The chosen names, divided by spaces, and the one that runs.
    async fn check(proc: &Proc, chosen: &str, expected: Option<&str>) {
        let chosen: Vec<_> = chosen.split_whitespace().map(str::to_owned).collect();
        assert_eq!(running(proc.path(), &chosen).await.as_deref(), expected, "{chosen:?}");
    }

    #[tokio::test]
    async fn a_program_is_known_by_each_of_its_names() {
        let proc = Proc::new();
        proc.process(10, "zoom").runs("/opt/zoom/zoom").started("/opt/zoom/ZoomLauncher\0--fast\0");
        proc.process(11, "Z.exe").started("C:\\Program Files\\Slides\\Slides.exe\0");
        proc.process(12, "soffice.bin").runs("/usr/lib/office/soffice.bin (deleted)");
        check(&proc, "Zoom", Some("Zoom")).await;
        check(&proc, "zoomlauncher", Some("zoomlauncher")).await;
        check(&proc, "/usr/bin/zoom", Some("/usr/bin/zoom")).await;
        check(&proc, "obs slides.exe", Some("slides.exe")).await;
        check(&proc, "SOFFICE.BIN", Some("SOFFICE.BIN")).await;
        check(&proc, "zoo", None).await;
        check(&proc, "--fast", None).await;
        check(&proc, "/", None).await;
        check(&proc, "", None).await;
    }

    #[tokio::test]
    async fn a_long_name_counts_by_its_beginning_only_if_no_more_is_known() {
        let proc = Proc::new();
        proc.process(10, "presentation-vi");
        check(&proc, "presentation-viewer", Some("presentation-viewer")).await;
        check(&proc, "presentation", None).await;
        proc.process(10, "presentation-vi").runs("/usr/bin/presentation-videos");
        check(&proc, "presentation-viewer", None).await;
    }

    #[tokio::test]
    async fn what_is_of_others_or_has_ended_does_not_count() {
        let proc = Proc::new();
        proc.process(10, "zoom").is("State:\tZ (zombie)\nUid:\t0\t0\t0\t0\n");
        proc.process(11, "zoom").is("State:\tS (sleeping)\nUid:\t4242\t4242\t4242\t4242\n");
        proc.process(12, "zoom").is("Uid:\n");
        check(&proc, "zoom", None).await;
        proc.process(13, "zoom");
        check(&proc, "zoom", Some("zoom")).await;
    }
}
