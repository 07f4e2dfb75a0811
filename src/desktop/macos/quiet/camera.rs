//! Whether a camera runs, whoever uses it.

#![expect(unsafe_code, reason = "CoreMediaIO answers by functions of another language")]

use objc2_core_media_io::{
    CMIOObjectGetPropertyData, CMIOObjectGetPropertyDataSize, CMIOObjectID, CMIOObjectPropertyAddress,
    CMIOObjectPropertySelector, kCMIODevicePropertyDeviceIsRunningSomewhere, kCMIOHardwarePropertyDevices,
    kCMIOObjectPropertyElementMain, kCMIOObjectPropertyScopeGlobal, kCMIOObjectSystemObject,
};
use std::ptr::null;

pub(super) const SOURCE: &str = "CoreMediaIO";

pub(super) fn is_used() -> bool {
    let devices = numbers(kCMIOObjectSystemObject, kCMIOHardwarePropertyDevices).unwrap_or_default();
    devices.into_iter().any(|device| {
        let running = numbers(device, kCMIODevicePropertyDeviceIsRunningSomewhere);
        running.and_then(|value| value.first().copied()).is_some_and(|value| value != 0)
    })
}

/// A property that consists of numbers of four bytes.
fn numbers(object: CMIOObjectID, selector: CMIOObjectPropertySelector) -> Option<Vec<u32>> {
    let address = CMIOObjectPropertyAddress {
        mSelector: selector,
        mScope: kCMIOObjectPropertyScopeGlobal,
        mElement: kCMIOObjectPropertyElementMain,
    };
    let mut size = 0;
    // SAFETY: the pointers are those of variables, and there is no qualifier.
    let outcome = unsafe { CMIOObjectGetPropertyDataSize(object, &raw const address, 0, null(), &raw mut size) };
    if outcome != 0 {
        return None;
    }
    let mut values = vec![0_u32; size as usize / size_of::<u32>()];
    let room = size_of_val(values.as_slice()) as u32;
    let place = values.as_mut_ptr().cast();
    // SAFETY: as above; no more is written than `room` says, which is the size of `values`.
    let outcome =
        unsafe { CMIOObjectGetPropertyData(object, &raw const address, 0, null(), room, &raw mut size, place) };
    values.truncate(size as usize / size_of::<u32>());
    (outcome == 0).then_some(values)
}
