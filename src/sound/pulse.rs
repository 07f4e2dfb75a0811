//! A speaker that hands the samples to the sound server of the session, in the protocol that all of them speak.

use super::{cookie::cookie, player::Speaker, server, silence::Silence, synth::RATE};
use crate::records::preferences::io_text;
use pulseaudio::protocol::{
    AuthParams, AuthReply, ChannelMap, Command, CommandReply, CommandTag, CreatePlaybackStreamReply, MAX_VERSION,
    PlaybackStreamParams, Prop, Props, ProtocolError, PulseError, SampleFormat, SampleSpec, SetClientNameReply,
    TagStructReader, read_descriptor, stream::BufferAttr, write_command_message, write_memblock,
};
use std::io::{Cursor, ErrorKind, Read as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// How long the server may take to answer or to make room for samples.
const PATIENCE: Duration = Duration::from_secs(2);
/// Older servers have no way to leave the volume of a stream to the user's mixer.
const OLDEST: u16 = 14;
/// No message to us is longer, in bytes.
const LONGEST: u32 = 1 << 16;
/// What comes before an answer: at most so many messages about other things.
const MOST: usize = 200;
/// The channel of messages that are no samples.
const CONTROL: u32 = u32::MAX;

#[derive(Default)]
pub(super) struct Pulse {
    line: Option<Line>,
}

impl Speaker for Pulse {
    fn play(&mut self, samples: &[u8]) -> Result<(), Silence> {
        // The server may have been started anew since the last chime.
        if let Some(mut line) = self.line.take()
            && line.play(samples).is_ok()
        {
            self.line = Some(line);
            return Ok(());
        }
        let mut line = Line::open(&server::address(|name| std::env::var_os(name))?, PATIENCE)?;
        line.play(samples).map_err(|error| refused(&error))?;
        self.line = Some(line);
        Ok(())
    }

    fn rest(&mut self) {
        self.line = None;
    }
}

/// A connection that has been let in.
struct Line {
    stream: UnixStream,
    version: u16,
    /// The number of the last question.
    asked: u32,
    /// The streams that still sound, by the number of the question that is answered when they are through.
    sounding: Vec<(u32, u32)>,
}

impl Line {
    /// `patience` is for each answer.
    fn open(path: &Path, patience: Duration) -> Result<Self, Silence> {
        let stream = server::reach(path)?;
        let limited = stream.set_read_timeout(Some(patience)).and_then(|()| stream.set_write_timeout(Some(patience)));
        limited.map_err(|error| Silence::Refused(io_text(&error)))?;
        let mut line = Self { stream, version: MAX_VERSION, asked: 0, sounding: Vec::new() };
        line.greet().map_err(|error| refused(&error))?;
        Ok(line)
    }

    fn greet(&mut self) -> Result<(), ProtocolError> {
        let cookie = cookie(|name| std::env::var_os(name));
        let auth = AuthParams { version: MAX_VERSION, supports_shm: false, supports_memfd: false, cookie };
        let AuthReply { version, .. } = self.ask(&Command::Auth(auth))?;
        if version < OLDEST {
            return Err(ProtocolError::UnsupportedVersion(version));
        }
        self.version = version.min(MAX_VERSION);
        let mut props = Props::new();
        props.set(Prop::ApplicationName, c"Unhunch");
        props.set(Prop::ApplicationId, c"unhunch");
        self.ask::<SetClientNameReply>(&Command::SetClientName(props)).map(drop)
    }

    /// Each chime is a stream of its own: the server mixes them, and none waits for another.
    fn play(&mut self, samples: &[u8]) -> Result<(), ProtocolError> {
        let stream: CreatePlaybackStreamReply = self.ask(&Command::CreatePlaybackStream(stream(samples.len())))?;
        write_memblock(&mut self.stream, stream.channel, samples, 0)?;
        // Without this the server would wait for more before it plays.
        let number = self.say(&Command::DrainPlaybackStream(stream.channel))?;
        self.sounding.push((number, stream.channel));
        Ok(())
    }

    fn ask<T: CommandReply>(&mut self, question: &Command) -> Result<T, ProtocolError> {
        let number = self.say(question)?;
        for _ in 0..MOST {
            let Some(message) = self.read()? else { continue };
            let mut message = Cursor::new(message);
            let mut reader = TagStructReader::new(&mut message, self.version);
            let (kind, about) = (reader.read_u32()?, reader.read_u32()?);
            if about == number && kind == CommandTag::Error as u32 {
                return Err(ProtocolError::ServerError(reader.read_enum::<PulseError>()?));
            } else if about == number && kind == CommandTag::Reply as u32 {
                return reader.read();
            } else if kind == CommandTag::Reply as u32 {
                self.end_stream(about)?;
            }
        }
        Err(ProtocolError::Invalid("it talks of other things".into()))
    }

    /// What has sounded is let go. The answer to that is of no interest.
    fn end_stream(&mut self, answered: u32) -> Result<(), ProtocolError> {
        let Some(at) = self.sounding.iter().position(|(number, _)| *number == answered) else { return Ok(()) };
        let (_, channel) = self.sounding.swap_remove(at);
        self.say(&Command::DeletePlaybackStream(channel)).map(drop)
    }

    /// Returns the number of the question.
    fn say(&mut self, command: &Command) -> Result<u32, ProtocolError> {
        self.asked += 1;
        write_command_message(&mut self.stream, self.asked, command, self.version)?;
        Ok(self.asked)
    }

    /// The next message, whole, so that one that is not understood does no harm; `None` for samples.
    fn read(&mut self) -> Result<Option<Vec<u8>>, ProtocolError> {
        let head = read_descriptor(&mut self.stream)?;
        if head.length > LONGEST {
            return Err(ProtocolError::Invalid(format!("a message of {} bytes", head.length)));
        }
        let mut message = vec![0; head.length as usize];
        self.stream.read_exact(&mut message)?;
        Ok((head.channel == CONTROL).then_some(message))
    }
}

/// A stream of this many bytes. It has the role of an event, so that the mixer's slider for system sounds is its own.
fn stream(length: usize) -> PlaybackStreamParams {
    let mut props = Props::new();
    props.set(Prop::MediaName, c"Chime");
    props.set(Prop::MediaRole, c"event");
    PlaybackStreamParams {
        sample_spec: SampleSpec { format: SampleFormat::S16Le, channels: 1, sample_rate: RATE },
        channel_map: ChannelMap::mono(),
        buffer_attr: BufferAttr { target_length: length as u32, ..BufferAttr::default() },
        props,
        ..PlaybackStreamParams::default()
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the errors are the crate's, and the rest say it well enough")]
fn refused(error: &ProtocolError) -> Silence {
    Silence::Refused(match error {
        ProtocolError::Io(error) => match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => "it does not answer".into(),
            ErrorKind::UnexpectedEof | ErrorKind::BrokenPipe | ErrorKind::ConnectionReset => "it hung up".into(),
            _ => io_text(error),
        },
        ProtocolError::ServerError(error) => error.to_string().to_lowercase(),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests;
