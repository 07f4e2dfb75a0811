//! Which of the streams that a sound server names is a recording by a program. Pure.

use pulseaudio::protocol::{ChannelMap, ChannelVolume, Prop, ProtocolError, SampleSpec, SourceOutputInfo};
use pulseaudio::protocol::{TagStructRead, TagStructReader};

/// Streams that look like recordings, and are a filter or a loop of the server's own (PipeWire).
const LINKED: &std::ffi::CStr = c"node.link-group";
/// The stream is one of those that only show how loud it is (PipeWire).
const PEAKS: &std::ffi::CStr = c"resample.peaks";

/// Whether a program records, from whatever source. One that is muted is in a call all the same.
pub(super) fn records(output: &SourceOutputInfo) -> bool {
    let is_own = output.client_index.is_none() || output.props.get_bytes(LINKED).is_some();
    !output.corked && !is_own && !is_meter(output)
}

/// Mixers show by such streams how loud it is.
fn is_meter(output: &SourceOutputInfo) -> bool {
    let is_true = |value: &[u8]| text(value) == "true";
    output.resample_method.as_ref().is_some_and(|method| method.as_c_str() == c"peaks")
        || output.props.get_bytes(PEAKS).is_some_and(is_true)
}

/// The program's name, or what it calls the stream.
pub(super) fn name(output: &SourceOutputInfo) -> String {
    let named = [Prop::ApplicationName, Prop::ApplicationProcessBinary, Prop::MediaName];
    let mut given = named.into_iter().filter_map(|prop| output.props.get(prop)).map(text);
    given.find(|name| !name.is_empty()).unwrap_or_default()
}

fn text(value: &[u8]) -> String {
    String::from_utf8_lossy(value).trim_matches(['\0', ' ']).to_owned()
}

/// Of a source, no more than is needed: what follows differs from server to server.
pub(super) struct Source {
    /// It is no microphone, but what is played.
    pub(super) is_monitor: bool,
}

impl TagStructRead for Source {
    fn read(reader: &mut TagStructReader<'_>, _: u16) -> Result<Self, ProtocolError> {
        reader.read_u32()?;
        reader.read_string()?;
        reader.read_string()?;
        reader.read::<SampleSpec>()?;
        reader.read::<ChannelMap>()?;
        reader.read_index()?;
        reader.read::<ChannelVolume>()?;
        reader.read_bool()?;
        Ok(Self { is_monitor: reader.read_index()?.is_some() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a stream, and who records by it.
    #[track_caller]
    fn check(change: impl FnOnce(&mut SourceOutputInfo), expected: Option<&str>) {
        let mut output = SourceOutputInfo { client_index: Some(7), ..SourceOutputInfo::default() };
        output.props.set(Prop::ApplicationName, c"Calls");
        output.props.set(Prop::MediaName, c"Microphone");
        change(&mut output);
        assert_eq!(records(&output).then(|| name(&output)).as_deref(), expected);
    }

    #[test]
    fn a_program_that_records_is_named() {
        check(|_| {}, Some("Calls"));
        check(|output| output.muted = true, Some("Calls"));
        check(|output| output.props.set(Prop::ApplicationName, c""), Some("Microphone"));
    }

    #[test]
    fn nobody_records_by_what_is_paused_or_the_servers_own_or_a_meter() {
        check(|output| output.corked = true, None);
        check(|output| output.client_index = None, None);
        check(|output| output.resample_method = Some(c"peaks".into()), None);
        check(|output| output.props.set_bytes(PEAKS, *b"true\0"), None);
        check(|output| output.props.set_bytes(LINKED, *b"filter\0"), None);
        check(|output| output.props.set_bytes(PEAKS, *b"false\0"), Some("Calls"));
    }
}
