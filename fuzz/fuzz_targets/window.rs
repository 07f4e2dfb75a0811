//! Feeds `unhunch::fuzzing::window`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::window(data));
