//! Feeds `unhunch::fuzzing::preferences`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::preferences(data));
