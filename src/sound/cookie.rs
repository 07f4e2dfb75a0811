//! The word by which a sound server knows its user.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The protocol has it this long, always.
const LENGTH: usize = 256;

/// The cookie, looked for as every program does that plays something. Zeros stand for none: a server of the same
/// user asks the kernel who is there.
pub(crate) fn cookie(variable: impl Fn(&str) -> Option<OsString>) -> Vec<u8> {
    let mut cookie = places(variable).iter().find_map(|path| read(path)).unwrap_or_default();
    cookie.resize(LENGTH, 0);
    cookie
}

fn places(variable: impl Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    let path = |name| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = path("HOME");
    let settings = path("XDG_CONFIG_HOME").or_else(|| Some(home.as_ref()?.join(".config")));
    [
        path("PULSE_COOKIE"),
        settings.map(|folder| folder.join("pulse/cookie")),
        home.map(|folder| folder.join(".pulse-cookie")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Only a file: a pipe would be waited for.
fn read(path: &Path) -> Option<Vec<u8>> {
    fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(LENGTH as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_file_counts_and_is_always_as_long() {
        let home = tempfile::tempdir().unwrap();
        let find = || {
            let cookie = cookie(|name| (name == "HOME").then(|| home.path().into()));
            assert_eq!(cookie.len(), LENGTH);
            cookie[0]
        };
        assert_eq!(find(), 0);
        fs::write(home.path().join(".pulse-cookie"), [1; 300]).unwrap();
        assert_eq!(find(), 1);
        fs::create_dir_all(home.path().join(".config/pulse")).unwrap();
        fs::write(home.path().join(".config/pulse/cookie"), [2; 20]).unwrap();
        assert_eq!(find(), 2);
    }

    #[test]
    fn the_environment_goes_first() {
        let variable = |name: &str| (name != "XDG_CONFIG_HOME").then(|| format!("/{name}").into());
        let found: Vec<_> = places(variable).iter().map(|path| path.display().to_string()).collect();
        assert_eq!(found, ["/PULSE_COOKIE", "/HOME/.config/pulse/cookie", "/HOME/.pulse-cookie"]);
        assert_eq!(places(|_| None), Vec::<PathBuf>::new());
        assert_eq!(read(Path::new("/dev/zero")), None);
    }
}
