//! A sound server without a device, and an ear at it.

use super::Session;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use rustix::process::Signal;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Stdio;

/// Samples a second, of one channel.
const RATE: usize = 44_100;
/// Ten milliseconds.
const MOMENT: usize = RATE / 100;
/// Louder is no rounding error.
const HEARD: u16 = 60;

/// What is played is written down as long as it is there.
pub(crate) struct Ear {
    _recorder: Process,
    server: Process,
    file: PathBuf,
}

impl Session {
    /// A sound server where programs look for one, with a silent microphone.
    #[track_caller]
    pub(crate) fn start_sound(&self) -> Ear {
        let file = self.world().path("sound.raw");
        let mut command = self.world().command("pulseaudio");
        command.args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm"]);
        command.args(["--realtime=no", "--high-priority=no", "-L", "module-native-protocol-unix"]);
        command.args(["-L", "module-null-sink sink_name=desk rate=44100 channels=1"]);
        // A microphone that comes later would draw the ear to itself.
        command.args(["-L", "module-null-source source_name=mic"]);
        let server = Process::start(&mut command);
        eventually(LIMIT, "the sound server", || self.world().run("pactl", &["info"]).map(drop));
        let mut command = self.world().command("parec");
        command.args(["--device=desk.monitor", "--format=s16le", "--rate=44100", "--channels=1", "--latency-msec=50"]);
        let recorder = Process::start(command.stdout(File::create(&file).unwrap()));
        eventually(LIMIT, "the ear", || (fs::metadata(&file).unwrap().len() > 0).then_some(()));
        Ear { _recorder: recorder, server, file }
    }
}

impl Session {
    /// A program by the name of "Calls" that records from the microphone of [`Session::start_sound`].
    #[track_caller]
    pub(crate) fn start_call(&self) -> Process {
        let mut command = self.world().command("parec");
        let call = Process::start(command.args(["--device=mic", "--client-name=Calls"]).stdout(Stdio::null()));
        eventually(LIMIT, "the recording", || {
            let streams = self.world().run("pactl", &["list", "source-outputs"])?;
            streams.contains("application.name = \"Calls\"").then_some(())
        });
        call
    }
}

impl Ear {
    /// Each sound with silence around it: its length and its loudest sample.
    pub(crate) fn sounds(&self) -> Vec<(f32, u16)> {
        let samples = self.samples();
        let loud = samples.chunks(MOMENT).map(|part| part.iter().map(|sample| sample.unsigned_abs()).max().unwrap());
        let loud: Vec<u16> = loud.collect();
        let sounds = loud.split(|peak| *peak < HEARD).filter(|sound| !sound.is_empty());
        sounds.map(|sound| (sound.len() as f32 / 100.0, *sound.iter().max().unwrap())).collect()
    }

    /// The server stays, and answers nobody any more.
    pub(crate) fn hang(&self) {
        self.server.signal(Signal::STOP);
    }

    fn samples(&self) -> Vec<i16> {
        fs::read(&self.file).unwrap().chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
    }
}
