//! Feeds `unhunch::fuzzing::journal`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| unhunch::fuzzing::journal(data));
