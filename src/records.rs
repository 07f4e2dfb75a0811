//! The shapes that are written to files or sent between processes, and how they convert.

pub(crate) mod bundle;
pub(crate) mod crash;
pub(crate) mod days;
pub(crate) mod duration;
pub(crate) mod journal;
pub(crate) mod names;
pub(crate) mod preferences;
pub(crate) mod profile;
pub(crate) mod range;
pub(crate) mod report;
pub(crate) mod request;
pub(crate) mod saved;
pub(crate) mod status;
pub(crate) mod wire;
