//! A connection to the sound server that waits for recordings to begin and to end.

use super::streams::{self, Source};
use crate::records::preferences::io_text;
use crate::sound::{cookie, knock, server_address};
use pulseaudio::protocol::{
    AuthParams, AuthReply, Command, CommandTag, DESCRIPTOR_SIZE, GetSourceInfo, MAX_VERSION, Prop, Props,
    ProtocolError, PulseError, SetClientNameReply, SourceOutputInfoList, SubscriptionMask, TagStructRead,
    TagStructReader, read_descriptor, write_command_message,
};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

/// Older servers do not say whether a stream is paused.
const OLDEST: u16 = 19;
/// No message to us is longer, in bytes.
const LONGEST: usize = 1 << 20;
/// The channel of messages that are no samples.
const CONTROL: u32 = u32::MAX;

type Outcome<T> = Result<T, ProtocolError>;

pub(super) struct Line {
    path: PathBuf,
    stream: UnixStream,
    version: u16,
    /// The number of the last question.
    asked: u32,
    /// What came and is no whole message yet.
    heard: Vec<u8>,
    /// Something changed after the last question for all streams.
    is_stale: bool,
}

impl Line {
    pub(super) async fn open() -> Result<Self, String> {
        let path = server_address().ok().ok_or("no sound server is known on this machine")?;
        let unreached = |error| format!("no sound server answers at `{}` ({})", path.display(), io_text(&error));
        let stream = knock(&path).and_then(UnixStream::from_std).map_err(unreached)?;
        let mut line = Self { path, stream, version: MAX_VERSION, asked: 0, heard: Vec::new(), is_stale: false };
        line.greet().await.map_err(|error| error.to_string())?;
        Ok(line)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The name of a program that records, if there is one.
    pub(super) async fn recorder(&mut self) -> Result<Option<String>, String> {
        self.find_recorder().await.map_err(|error| error.to_string())
    }

    /// Returns when the recordings have changed or the server has gone. Nothing is lost if the wait is given up.
    pub(super) async fn change(&mut self) -> Result<(), String> {
        while !self.is_stale {
            let message = self.message().await.map_err(|error| error.to_string())?;
            self.note(&message);
        }
        Ok(())
    }

    async fn greet(&mut self) -> Outcome<()> {
        let cookie = cookie(|name| std::env::var_os(name));
        let auth = AuthParams { version: MAX_VERSION, supports_shm: false, supports_memfd: false, cookie };
        let AuthReply { version, .. } = self.ask(&Command::Auth(auth)).await?;
        if version < OLDEST {
            return Err(ProtocolError::UnsupportedVersion(version));
        }
        self.version = version.min(MAX_VERSION);
        let mut props = Props::new();
        props.set(Prop::ApplicationName, c"Unhunch");
        props.set(Prop::ApplicationId, c"unhunch");
        self.ask::<SetClientNameReply>(&Command::SetClientName(props)).await?;
        // The sources themselves change with every touch of a volume, and say nothing of who records.
        self.ask::<Acknowledged>(&Command::Subscribe(SubscriptionMask::SOURCE_OUTPUT)).await.map(drop)
    }

    async fn find_recorder(&mut self) -> Outcome<Option<String>> {
        self.is_stale = false;
        let outputs: SourceOutputInfoList = self.ask(&Command::GetSourceOutputInfoList).await?;
        for output in outputs.iter().filter(|output| streams::records(output)) {
            if self.is_microphone(output.source_index).await? {
                return Ok(Some(streams::name(output)));
            }
        }
        Ok(None)
    }

    /// A source that has gone meanwhile is none.
    async fn is_microphone(&mut self, source: u32) -> Outcome<bool> {
        let question = Command::GetSourceInfo(GetSourceInfo { index: Some(source), name: None });
        match self.ask::<Source>(&question).await {
            Ok(source) => Ok(!source.is_monitor),
            Err(ProtocolError::ServerError(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn ask<T: TagStructRead>(&mut self, question: &Command) -> Outcome<T> {
        self.asked += 1;
        let mut bytes = Vec::new();
        write_command_message(&mut bytes, self.asked, question, self.version)?;
        self.stream.write_all(&bytes).await?;
        loop {
            let message = self.message().await?;
            if let Some(answer) = self.answer(&message) {
                return answer;
            }
            self.note(&message);
        }
    }

    /// What the message answers, if it belongs to the last question.
    fn answer<T: TagStructRead>(&self, mut message: &[u8]) -> Option<Outcome<T>> {
        let mut reader = TagStructReader::new(&mut message, self.version);
        let (kind, number) = (reader.read_u32().ok()?, reader.read_u32().ok()?);
        let is_ours = |tag: CommandTag| number == self.asked && kind == tag as u32;
        if is_ours(CommandTag::Error) {
            let error = reader.read_enum::<PulseError>();
            return Some(Err(error.map_or_else(|error| error, ProtocolError::ServerError)));
        }
        is_ours(CommandTag::Reply).then(|| reader.read())
    }

    fn note(&mut self, mut message: &[u8]) {
        let kind = TagStructReader::new(&mut message, self.version).read_u32();
        self.is_stale |= kind.is_ok_and(|kind| kind == CommandTag::SubscribeEvent as u32);
    }

    /// The next message, whole. Nothing is lost if the wait is given up.
    async fn message(&mut self) -> Outcome<Vec<u8>> {
        loop {
            if let Some(message) = self.whole()? {
                return Ok(message);
            }
            self.heard.reserve(DESCRIPTOR_SIZE * 8);
            if self.stream.read_buf(&mut self.heard).await? == 0 {
                return Err(std::io::Error::new(ErrorKind::UnexpectedEof, "it hung up").into());
            }
        }
    }

    fn whole(&mut self) -> Outcome<Option<Vec<u8>>> {
        while self.heard.len() >= DESCRIPTOR_SIZE {
            let head = read_descriptor(&mut self.heard.as_slice())?;
            let end = DESCRIPTOR_SIZE + head.length as usize;
            if end > LONGEST {
                return Err(ProtocolError::Invalid(format!("a message of {} bytes", head.length)));
            }
            if self.heard.len() < end {
                break;
            }
            let rest = self.heard.split_off(end);
            let mut message = std::mem::replace(&mut self.heard, rest);
            if head.channel == CONTROL {
                message.drain(..DESCRIPTOR_SIZE);
                return Ok(Some(message));
            }
        }
        Ok(None)
    }
}

/// An answer that says no more than that it was done.
pub(super) struct Acknowledged;

impl TagStructRead for Acknowledged {
    fn read(_: &mut TagStructReader<'_>, _: u16) -> Result<Self, ProtocolError> {
        Ok(Self)
    }
}
