//! Feeds `unhunch::fuzzing::cards`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::cards(data));
