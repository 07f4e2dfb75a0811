//! Servers that are stubborn, and one that plays.

use super::*;
use pulseaudio::protocol::{read_command_message, write_ack_message, write_error, write_reply_message};
use std::io::{BufReader, Write as _};
use std::os::unix::net::UnixListener;
use std::thread::{Builder, JoinHandle};

const SHORT: Duration = Duration::from_millis(300);

#[test]
fn a_server_that_says_nothing_is_given_up() {
    check(|_| std::thread::park_timeout(4 * SHORT), "the sound server does not play (it does not answer)");
}

#[test]
fn a_server_that_hangs_up_is_given_up() {
    check(drop, "the sound server does not play (it hung up)");
}

#[test]
fn a_server_that_knows_others_is_given_up() {
    check(
        |mut stream| {
            write_error(&mut stream, 1, &PulseError::AccessDenied).unwrap();
            wait(stream);
        },
        "the sound server does not play (access failure)",
    );
}

#[test]
fn a_server_that_talks_rubbish_is_given_up() {
    let talk = |bytes: Vec<u8>| {
        move |mut stream: UnixStream| {
            stream.write_all(&bytes).unwrap();
            wait(stream);
        }
    };
    let words = "the sound server does not play (invalid IPC message: a message of 4294967295 bytes)";
    check(talk(vec![0xff; 4096]), words);
    let words = "the sound server does not play (invalid IPC message: it talks of other things)";
    check(talk(vec![0; 20 * 1000]), words);
}

#[test]
fn a_server_of_long_ago_is_given_up() {
    let old = |mut stream: UnixStream| {
        let reply = AuthReply { version: 13, ..AuthReply::default() };
        write_reply_message(&mut stream, 1, &reply, 13).unwrap();
        wait(stream);
    };
    check(old, "the sound server does not play (unsupported protocol version: 13)");
}

/// Until the client hangs up, however rudely.
fn wait(mut stream: UnixStream) {
    std::io::copy(&mut stream, &mut std::io::sink()).unwrap_or_default();
}

/// What a server does is refused with these words. It is called when somebody has connected.
#[track_caller]
fn check(serve: impl FnOnce(UnixStream) + Send + 'static, expected: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("native");
    let server = start(&path, serve);
    let refused = Line::open(&path, SHORT).err().map(|silence| silence.to_string());
    assert_eq!(refused.as_deref(), Some(expected));
    server.join().unwrap();
}

fn start<T: Send + 'static>(path: &Path, serve: impl FnOnce(UnixStream) -> T + Send + 'static) -> JoinHandle<T> {
    let listener = UnixListener::bind(path).unwrap();
    Builder::new().spawn(move || serve(listener.accept().unwrap().0)).unwrap()
}

#[test]
fn chimes_are_streams_that_are_let_go_when_they_have_sounded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("native");
    let server = start(&path, |stream| record(&stream));
    let mut line = Line::open(&path, Duration::from_secs(20)).unwrap();
    line.play(&[1; 100]).unwrap();
    line.play(&[2; 50]).unwrap();
    drop(line);
    assert_eq!(
        server.join().unwrap(),
        [
            "auth",
            "name",
            "create 100",
            "100 bytes on 7",
            "drain 7",
            "create 50",
            "delete 7",
            "50 bytes on 8",
            "drain 8",
        ]
    );
}

/// A server that answers as the real ones do: what it was asked, in order.
fn record(stream: &UnixStream) -> Vec<String> {
    let (mut asked, mut channel) = (Vec::new(), 6);
    let mut input = BufReader::new(stream.try_clone().unwrap());
    while let Some(said) = hear(&mut input) {
        asked.push(match said {
            Said::Samples { channel, count } => format!("{count} bytes on {channel}"),
            Said::Command(number, command) => answer(stream, number, &command, &mut channel),
        });
    }
    asked
}

enum Said {
    Samples { channel: u32, count: u32 },
    Command(u32, Box<Command>),
}

fn hear(input: &mut BufReader<UnixStream>) -> Option<Said> {
    let mut head = [0; 20];
    input.read_exact(&mut head).ok()?;
    let descriptor = read_descriptor(&mut Cursor::new(head)).unwrap();
    let mut rest = vec![0; descriptor.length as usize];
    input.read_exact(&mut rest).unwrap();
    if descriptor.channel != CONTROL {
        return Some(Said::Samples { channel: descriptor.channel, count: descriptor.length });
    }
    let whole = [head.as_slice(), &rest].concat();
    let (number, command) = read_command_message(&mut Cursor::new(whole), MAX_VERSION).unwrap();
    Some(Said::Command(number, Box::new(command)))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the commands are the crate's, and this server knows five")]
fn answer(mut stream: &UnixStream, number: u32, command: &Command, channel: &mut u32) -> String {
    match command {
        Command::Auth(_) => {
            // Something that the client knows nothing of comes before the answer.
            write_command_message(&mut stream, CONTROL, &Command::Started(3), MAX_VERSION).unwrap();
            let reply = AuthReply { version: 40, ..AuthReply::default() };
            write_reply_message(&mut stream, number, &reply, MAX_VERSION).unwrap();
            "auth".into()
        }
        Command::SetClientName(_) => {
            write_reply_message(&mut stream, number, &SetClientNameReply { client_id: 1 }, MAX_VERSION).unwrap();
            "name".into()
        }
        Command::CreatePlaybackStream(params) => {
            *channel += 1;
            let reply = CreatePlaybackStreamReply { channel: *channel, ..CreatePlaybackStreamReply::default() };
            write_reply_message(&mut stream, number, &reply, MAX_VERSION).unwrap();
            format!("create {}", params.buffer_attr.target_length)
        }
        Command::DrainPlaybackStream(channel) => {
            // The client does not wait for the last one.
            write_ack_message(&mut stream, number).unwrap_or_default();
            format!("drain {channel}")
        }
        Command::DeletePlaybackStream(channel) => format!("delete {channel}"),
        other => panic!("{other:?}"),
    }
}
