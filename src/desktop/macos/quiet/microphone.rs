//! Whether somebody records.
//!
//! Since macOS 14 it tells who does. Before, it told of each device whether it runs, which means nothing of one that
//! also plays; so only those count that do not.

#![expect(unsafe_code, reason = "CoreAudio answers by functions of another language")]

use super::programs;
use objc2_core_audio::{
    AudioObjectGetPropertyData, AudioObjectGetPropertyDataSize, AudioObjectID, AudioObjectPropertyAddress,
    AudioObjectPropertyScope, AudioObjectPropertySelector, kAudioDevicePropertyDeviceIsRunningSomewhere,
    kAudioDevicePropertyStreams, kAudioHardwarePropertyDevices, kAudioHardwarePropertyProcessObjectList,
    kAudioObjectPropertyElementMain, kAudioObjectPropertyScopeGlobal, kAudioObjectPropertyScopeInput,
    kAudioObjectPropertyScopeOutput, kAudioObjectSystemObject, kAudioProcessPropertyBundleID,
    kAudioProcessPropertyIsRunningInput, kAudioProcessPropertyPID,
};
use objc2_core_foundation::{CFRetained, CFString};
use std::ptr::{NonNull, null, null_mut};

pub(super) const SOURCE: &str = "CoreAudio";
/// It listens for "Hey Siri" all day.
const SIRI: &str = "com.apple.corespeech";

/// Who records, empty where that is not known; `None` if nobody does.
pub(super) fn user() -> Option<String> {
    match of_system(kAudioHardwarePropertyProcessObjectList) {
        Some(processes) => processes.into_iter().find_map(recorder),
        None => is_a_device_used().then(String::new),
    }
}

/// The name of this process, if it records.
fn recorder(process: AudioObjectID) -> Option<String> {
    if !is_true(process, kAudioProcessPropertyIsRunningInput) {
        return None;
    }
    let bundle = bundle(process).unwrap_or_default();
    if bundle.to_lowercase().starts_with(SIRI) {
        return None;
    }
    let pid = first(process, kAudioProcessPropertyPID).and_then(|pid| i32::try_from(pid).ok());
    Some(pid.and_then(programs::name).unwrap_or(bundle))
}

fn is_a_device_used() -> bool {
    let has_streams =
        |device, scope| numbers(device, kAudioDevicePropertyStreams, scope).is_some_and(|streams| !streams.is_empty());
    of_system(kAudioHardwarePropertyDevices).into_iter().flatten().any(|device| {
        has_streams(device, kAudioObjectPropertyScopeInput)
            && !has_streams(device, kAudioObjectPropertyScopeOutput)
            && is_true(device, kAudioDevicePropertyDeviceIsRunningSomewhere)
    })
}

fn of_system(selector: AudioObjectPropertySelector) -> Option<Vec<u32>> {
    numbers(kAudioObjectSystemObject as AudioObjectID, selector, kAudioObjectPropertyScopeGlobal)
}

fn is_true(object: AudioObjectID, selector: AudioObjectPropertySelector) -> bool {
    first(object, selector).is_some_and(|value| value != 0)
}

fn first(object: AudioObjectID, selector: AudioObjectPropertySelector) -> Option<u32> {
    numbers(object, selector, kAudioObjectPropertyScopeGlobal)?.first().copied()
}

fn address(selector: AudioObjectPropertySelector, scope: AudioObjectPropertyScope) -> AudioObjectPropertyAddress {
    AudioObjectPropertyAddress { mSelector: selector, mScope: scope, mElement: kAudioObjectPropertyElementMain }
}

fn bundle(process: AudioObjectID) -> Option<String> {
    let mut address = address(kAudioProcessPropertyBundleID, kAudioObjectPropertyScopeGlobal);
    let mut text: *mut CFString = null_mut();
    let mut size = size_of_val(&text) as u32;
    let (address, place) = (NonNull::from(&mut address), NonNull::from(&mut text).cast());
    // SAFETY: the pointers are those of variables, there is no qualifier, and the property is one pointer to a string.
    let outcome = unsafe { AudioObjectGetPropertyData(process, address, 0, null(), NonNull::from(&mut size), place) };
    let text = NonNull::new(text).filter(|_| outcome == 0)?;
    // SAFETY: the string is ours to release.
    Some(unsafe { CFRetained::from_raw(text) }.to_string())
}

/// A property that consists of numbers of four bytes.
fn numbers(
    object: AudioObjectID,
    selector: AudioObjectPropertySelector,
    scope: AudioObjectPropertyScope,
) -> Option<Vec<u32>> {
    let mut address = address(selector, scope);
    let address = NonNull::from(&mut address);
    let mut size = 0;
    // SAFETY: the pointers are those of variables, and there is no qualifier.
    let outcome = unsafe { AudioObjectGetPropertyDataSize(object, address, 0, null(), NonNull::from(&mut size)) };
    if outcome != 0 {
        return None;
    }
    let mut values = vec![0_u32; size as usize / size_of::<u32>()];
    size = size_of_val(values.as_slice()) as u32;
    let place = NonNull::from(values.as_mut_slice()).cast();
    // SAFETY: as above; no more is written than `size` says, which is the size of `values`.
    let outcome = unsafe { AudioObjectGetPropertyData(object, address, 0, null(), NonNull::from(&mut size), place) };
    values.truncate(size as usize / size_of::<u32>());
    (outcome == 0).then_some(values)
}
