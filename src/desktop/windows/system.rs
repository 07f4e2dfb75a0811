//! The calls of Windows that only unsafe code can make, each behind a function that anybody may call.

pub(super) mod ask;
pub(super) mod sight;
pub(super) mod window;

/// The text up to the first nought.
fn text(letters: &[u16]) -> String {
    String::from_utf16_lossy(letters.split(|letter| *letter == 0).next().unwrap_or_default())
}

/// As the system takes it: with a nought at its end.
fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// For structures that begin with their own size.
fn size<T>() -> u32 {
    u32::try_from(size_of::<T>()).unwrap_or_default()
}
