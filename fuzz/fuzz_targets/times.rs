//! Feeds `unhunch::fuzzing::times`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::times(data));
