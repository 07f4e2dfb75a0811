//! How many files this program may have open at a time. With too few it would wake up, but neither show nor write
//! anything.

use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io;

/// It needs two dozen as a rule, and some more for each window and whoever asks it something.
const AT_LEAST: u64 = 32;

/// Takes as many as are needed, where the user has less; an error where they cannot be had.
pub(super) fn claim() -> io::Result<()> {
    match wanted(getrlimit(Resource::Nofile))? {
        Some(limit) => Ok(setrlimit(Resource::Nofile, limit)?),
        None => Ok(()),
    }
}

/// The limit to set, if it has to be another one.
fn wanted(Rlimit { current, maximum }: Rlimit) -> io::Result<Option<Rlimit>> {
    let is_enough = |limit: Option<u64>| limit.is_none_or(|limit| limit >= AT_LEAST);
    match (is_enough(current), is_enough(maximum)) {
        (true, _) => Ok(None),
        (false, true) => Ok(Some(Rlimit { current: Some(AT_LEAST), maximum })),
        (false, false) => Err(Errno::MFILE.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(current: Option<u64>, maximum: Option<u64>, expected: Result<Option<u64>, Errno>) {
        let set = wanted(Rlimit { current, maximum });
        let set = set.map(|limit| limit.and_then(|limit| limit.current));
        assert_eq!(set.map_err(|error| Errno::from_io_error(&error).unwrap()), expected);
    }

    #[test]
    fn too_few_are_raised_or_refused() {
        check(None, None, Ok(None));
        check(Some(1024), Some(4096), Ok(None));
        check(Some(32), Some(32), Ok(None));
        check(Some(8), Some(4096), Ok(Some(32)));
        check(Some(8), None, Ok(Some(32)));
        check(Some(31), Some(31), Err(Errno::MFILE));
    }
}
