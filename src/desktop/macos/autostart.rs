//! The launch agent that starts the program with the session.

use std::path::{Path, PathBuf};

const LABEL: &str = "unhunch";

/// Where it lies in the home folder. The other folder is that of the settings, which counts elsewhere.
pub(crate) fn path(home: &Path, _config_home: &Path) -> PathBuf {
    home.join("Library/LaunchAgents").join(format!("{LABEL}.plist"))
}

/// What it says.
pub(crate) fn entry(exe: &Path) -> String {
    let exe = exe.to_string_lossy().replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n\
         \t<key>Label</key>\n\t<string>{LABEL}</string>\n\
         \t<key>ProgramArguments</key>\n\t<array>\n\t\t<string>{exe}</string>\n\t\t<string>--background</string>\n\t</array>\n\
         \t<key>RunAtLoad</key>\n\t<true/>\n</dict>\n</plist>\n"
    )
}
