//! Recordings at a real server, in a private session.

use super::*;
use crate::desktop::linux::rig::{self, Bench, Display, inside, output, program};
use crate::desktop::{Desktop, Quiet, Signal, Watched};
use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{ChannelMap, Command, CorkStreamParams, CreateRecordStreamReply, Prop, Props};
use pulseaudio::protocol::{RecordStreamParams, SampleFormat, SampleSpec};
use tokio::process::Child;

#[test]
fn a_recording_counts_until_it_ends() {
    inside("microphone::tests::a_recording_counts_until_it_ends", Display::None, || async {
        let _server = pulseaudio().await;
        let mut bench = watching().await;
        for name in ["Calls", "Meetings"] {
            let recording = record("mic", name);
            bench.hear(&quiet(&[name])).await;
            drop(recording);
            bench.hear(&quiet(&[])).await;
        }
    });
}

#[test]
fn pipewire_tells_of_recordings_as_well() {
    inside("microphone::tests::pipewire_tells_of_recordings_as_well", Display::None, || async {
        let _servers = pipewire().await;
        let mut bench = watching().await;
        let _monitor = record("desk.monitor", "Ear");
        let _loop = output("pactl", &["load-module", "module-loopback", "source=mic", "sink=desk"]).await;
        let _meter = Stream::open("mic", StreamFlags { peak_detect: true, ..StreamFlags::default() }).await;
        listed(3).await;
        let recording = record("mic", "Calls");
        bench.hear(&quiet(&["Calls"])).await;
        assert_eq!(bench.rest(), []);
        drop(recording);
        bench.hear(&quiet(&[])).await;
        let native = program("pw-record", &["--target=mic", "/dev/null"]);
        bench.hear(&quiet(&["pw-record"])).await;
        drop(native);
        bench.hear(&quiet(&[])).await;
    });
}

#[test]
fn only_programs_that_hear_a_microphone_count() {
    inside("microphone::tests::only_programs_that_hear_a_microphone_count", Display::None, || async {
        let _server = pulseaudio().await;
        let mut bench = watching().await;
        let _monitor = record("desk.monitor", "Ear");
        output("pactl", &["load-module", "module-loopback", "source=mic", "sink=desk"]).await;
        let _meter = Stream::open("mic", StreamFlags { peak_detect: true, ..StreamFlags::default() }).await;
        let mut paused = Stream::open("mic", StreamFlags { start_corked: true, ..StreamFlags::default() }).await;
        listed(4).await;
        // An answer that was given after the four began.
        bench.linux.watch_quiet(Watched { asking: true, ..microphone() });
        bench.hear(&quiet(&[])).await;
        assert_eq!(bench.rest(), []);
        paused.cork(false).await;
        bench.hear(&quiet(&["Recorder"])).await;
        paused.cork(true).await;
        bench.hear(&quiet(&[])).await;
    });
}

#[test]
fn a_server_may_go_and_come_back() {
    inside("microphone::tests::a_server_may_go_and_come_back", Display::None, || async {
        let mut bench = watching().await;
        source(&bench, "none").await;
        for _ in 0..2 {
            let server = pulseaudio().await;
            let _recording = record("mic", "Calls");
            bench.hear(&quiet(&["Calls"])).await;
            assert!(bench.source("microphone").ends_with("pulse/native"));
            drop(server);
            bench.hear(&quiet(&[])).await;
            source(&bench, "none").await;
        }
    });
}

#[test]
fn a_server_that_hangs_has_no_opinion() {
    inside("microphone::tests::a_server_that_hangs_has_no_opinion", Display::None, || async {
        let server = pulseaudio().await;
        let mut bench = watching().await;
        let _recording = record("mic", "Calls");
        bench.hear(&quiet(&["Calls"])).await;
        output("kill", &["-STOP", &server.id().expect("it runs").to_string()]).await;
        bench.linux.watch_quiet(Watched { asking: true, ..microphone() });
        let answer = tokio::time::timeout(Duration::from_secs(3), bench.hear(&quiet(&[]))).await;
        answer.expect("the answer comes within three seconds");
        output("kill", &["-CONT", &server.id().expect("it runs").to_string()]).await;
        bench.hear(&quiet(&["Calls"])).await;
    });
}

#[test]
fn what_is_not_of_interest_is_not_listened_to() {
    inside("microphone::tests::what_is_not_of_interest_is_not_listened_to", Display::None, || async {
        let _server = pulseaudio().await;
        let mut bench = Bench::start().await;
        source(&bench, "unknown").await;
        let _recording = record("mic", "Calls");
        bench.linux.watch_quiet(microphone());
        bench.hear(&quiet(&["Calls"])).await;
        bench.linux.watch_quiet(Watched::default());
        bench.hear(&quiet(&[])).await;
        source(&bench, "off").await;
        rig::until("nobody is connected", || async {
            !output("pactl", &["list", "clients"]).await.contains("\"Unhunch\"")
        })
        .await;
    });
}

#[test]
fn waiting_for_recordings_wakes_nobody() {
    inside("microphone::tests::waiting_for_recordings_wakes_nobody", Display::None, || async {
        let _server = pulseaudio().await;
        let bench = watching().await;
        let _recording = record("mic", "Calls");
        let _music = program("pacat", &["--device=desk", "/dev/zero"]);
        rig::until("three seconds without a wake-up", || async {
            let before = rig::wake_ups().await;
            tokio::time::sleep(Duration::from_secs(3)).await;
            // The timer, and the two programs that read the counts, wake some times by themselves.
            rig::wake_ups().await - before < 20
        })
        .await;
        drop(bench);
    });
}

/// A desktop that watches the microphone.
async fn watching() -> Bench {
    let mut bench = Bench::start().await;
    bench.linux.watch_quiet(microphone());
    rig::until("the microphone is looked for", || {
        std::future::ready(!matches!(bench.source("microphone").as_str(), "off" | "unknown"))
    })
    .await;
    bench
}

fn microphone() -> Watched {
    Watched { microphone: true, ..Watched::default() }
}

fn quiet(by: &[&str]) -> Signal {
    let quiet = |by: &&str| Quiet { reason: Reason::Microphone, by: (*by).to_owned() };
    Signal::Quiet(by.iter().map(quiet).collect())
}

async fn source(bench: &Bench, name: &str) {
    rig::until(name, || std::future::ready(bench.source("microphone") == name)).await;
}

/// A server with a microphone that is silent and a sink that is deaf.
async fn pulseaudio() -> Child {
    let mut args = vec!["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm"];
    args.extend(["--realtime=no", "--high-priority=no", "-L", "module-native-protocol-unix"]);
    args.extend(["-L", "module-null-sink sink_name=desk", "-L", "module-null-source source_name=mic"]);
    let server = program("pulseaudio", &args);
    rig::until("the sound server", || succeeds("pactl", &["info"])).await;
    server
}

async fn pipewire() -> [Child; 3] {
    let core = program("pipewire", &[]);
    rig::until("PipeWire", || succeeds("pw-cli", &["info", "0"])).await;
    let servers = [core, program("wireplumber", &[]), program("pipewire-pulse", &[])];
    rig::until("the sound server", || succeeds("pactl", &["info"])).await;
    let microphone = ["load-module", "module-null-sink", "media.class=Audio/Source/Virtual", "sink_name=mic"];
    output("pactl", &microphone).await;
    output("pactl", &["load-module", "module-null-sink", "sink_name=desk"]).await;
    servers
}

async fn succeeds(name: &str, args: &[&str]) -> bool {
    let output = tokio::process::Command::new(name).args(args).output().await;
    output.is_ok_and(|output| output.status.success())
}

fn record(source: &str, name: &str) -> Child {
    program("parec", &[&format!("--device={source}"), &format!("--client-name={name}")])
}

/// Waits until the server has so many streams that look like recordings.
async fn listed(count: usize) {
    rig::until("the streams", || async {
        output("pactl", &["list", "short", "source-outputs"]).await.lines().count() == count
    })
    .await;
}

/// A recording that can be paused.
struct Stream {
    line: Line,
    channel: u32,
}

impl Stream {
    async fn open(source: &str, flags: StreamFlags) -> Self {
        let mut line = Line::open().await.expect("the server answers");
        let mut props = Props::new();
        props.set(Prop::ApplicationName, c"Recorder");
        let params = RecordStreamParams {
            sample_spec: SampleSpec { format: SampleFormat::Float32Le, channels: 1, sample_rate: 25 },
            channel_map: ChannelMap::mono(),
            source_name: Some(std::ffi::CString::new(source).expect("no zero")),
            // As the meter of a mixer has it; PipeWire does not survive numbers that nobody uses.
            buffer_attr: BufferAttr { max_length: u32::MAX, fragment_size: 4, ..BufferAttr::default() },
            flags,
            props,
            ..RecordStreamParams::default()
        };
        let reply: CreateRecordStreamReply =
            line.ask(&Command::CreateRecordStream(params)).await.expect("the server records");
        Self { line, channel: reply.channel }
    }

    async fn cork(&mut self, cork: bool) {
        let params = CorkStreamParams { channel: self.channel, cork };
        self.line.ask::<line::Acknowledged>(&Command::CorkRecordStream(params)).await.expect("the server obeys");
    }
}
