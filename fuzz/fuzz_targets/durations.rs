//! Feeds `unhunch::fuzzing::durations`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::durations(data));
