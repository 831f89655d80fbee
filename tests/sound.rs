//! Sound through a real sound server: it goes out, it survives the server's death, it comes back, and silence is free.
//!
//! The server is a private `PulseAudio` whose loudspeaker is a file. The program under test finds it through its
//! environment, so the first test starts this very program again, in that environment, for the second.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, clippy::print_stderr, reason = "a test may")]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::sleep;
use std::time::{Duration, Instant};

use declic::comfort::Volume;
use declic::speech::{PAUSE, Report, Speaker, Utterance, Voice, duration};

/// 1.5 s of a 220 Hz tone that swells three times.
const TONE: &[u8] = include_bytes!("data/tone.ogg");

/// Where the second test finds what the first prepared for it.
const FOLDER: &str = "DECLIC_TEST_SOUND";

/// How much too soon an end may seem to come, when its start was noticed late.
const EARLY: Duration = Duration::from_millis(150);

/// How late a report may be: a laden machine runs these tests.
const LATE: Duration = Duration::from_millis(700);

/// The most processor time that the death of the server may take: 20 ms, measured; 500 ms if its errors were not held.
const CALM: Duration = Duration::from_millis(150);

/// Samples a second of the recordings.
const RATE: usize = 24_000;

#[test]
fn sound_goes_out_dies_with_its_server_and_comes_back() {
    let missing = |program: &str| {
        let found = Command::new(program).arg("--version").output();
        found.is_err()
    };
    if missing("pulseaudio") || missing("parec") {
        eprintln!("SKIPPED: no sound was tested, because pulseaudio or parec is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let alsa = folder.path().join("alsa.conf");
    let default = "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n";
    fs::write(&alsa, default).unwrap();
    let socket = format!("unix:{}", folder.path().join("socket").display());
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "within_a_private_sound_server"])
        .args(["--ignored", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder.path())
        .env("ALSA_CONFIG_PATH", alsa)
        .env("PULSE_SERVER", socket)
        .env("XDG_RUNTIME_DIR", folder.path())
        .env("HOME", folder.path())
        .status()
        .unwrap();
    assert!(status.success(), "see what the second test printed, above");
}

#[test]
#[ignore = "started by the test above, in an environment of its own"]
fn within_a_private_sound_server() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        eprintln!("SKIPPED: this is the second half of another test");
        return;
    };
    let tone = duration(TONE).unwrap();
    let (emit, reports) = channel();
    let speaker = Speaker::start(move |report| {
        let _ = emit.send(report);
    });
    let speaker = speaker.unwrap();
    speaker.set_volume(Volume::MAX);

    // It goes out.
    let server = Server::start(&folder);
    let tape = Tape::start(&folder.join("first"));
    speaker.say(utterance(1, 1));
    assert_eq!(next(&reports), Report::Device { available: true });
    assert_eq!(next(&reports), started(1, tone, true));
    let start = Instant::now();
    assert_eq!(next(&reports), ended(1));
    lasted(start, tone);
    tape.holds_the_tone();

    // The server dies: the utterance lasts as long, and the machine stays calm.
    speaker.say(utterance(2, 2));
    assert_eq!(next(&reports), started(2, tone * 2 + PAUSE, true));
    let (start, busy) = (Instant::now(), processor_time());
    sleep(Duration::from_millis(600));
    drop(server);
    assert_eq!(next(&reports), Report::Device { available: false });
    assert!(start.elapsed() < Duration::from_millis(600 + 2_000));
    assert_eq!(next(&reports), ended(2));
    lasted(start, tone * 2 + PAUSE);
    let busy = processor_time().saturating_sub(busy);
    assert!(busy < CALM, "{busy:?} of processor time");

    // Without a server, silence in the same time.
    speaker.say(utterance(3, 1));
    assert_eq!(next(&reports), started(3, tone, false));
    let start = Instant::now();
    assert_eq!(next(&reports), ended(3));
    lasted(start, tone);

    // The server comes back, and so does the sound.
    let _server = Server::start(&folder);
    let tape = Tape::start(&folder.join("second"));
    speaker.say(utterance(4, 1));
    assert_eq!(next(&reports), Report::Device { available: true });
    assert_eq!(next(&reports), started(4, tone, true));
    assert_eq!(next(&reports), ended(4));
    tape.holds_the_tone();

    // Once the device is released, nothing runs at all.
    sleep(Duration::from_millis(5_500));
    let (busy, woken) = (processor_time(), wake_ups());
    sleep(Duration::from_millis(1_500));
    let (busy, woken) = (processor_time().saturating_sub(busy), wake_ups() - woken);
    assert!(busy <= Duration::from_millis(10), "{busy:?} of processor time");
    assert!(woken <= 5, "woken {woken} times");
    assert_eq!(reports.try_recv().ok(), None);
}

fn utterance(id: u64, parts: usize) -> Utterance {
    let tone = Voice::Clip { text: "la".into(), bytes: TONE.into(), words_per_minute: 130.0 };
    Utterance { id, parts: vec![tone; parts] }
}

fn started(id: u64, duration: Duration, audible: bool) -> Report {
    Report::Started { id, duration, audible }
}

fn ended(id: u64) -> Report {
    Report::Ended { id, completed: true }
}

#[track_caller]
fn next(reports: &Receiver<Report>) -> Report {
    let report = reports.recv_timeout(Duration::from_secs(10));
    report.expect("a report")
}

#[track_caller]
fn lasted(since: Instant, expected: Duration) {
    let lasted = since.elapsed();
    assert!(lasted + EARLY >= expected && lasted <= expected + LATE, "{lasted:?} instead of {expected:?}");
}

/// A sound server, killed when it is dropped.
struct Server(Child);

impl Server {
    fn start(folder: &Path) -> Self {
        let socket = folder.join("socket");
        let _ = fs::remove_file(&socket);
        let protocol = "module-native-protocol-unix auth-anonymous=1 socket=";
        let server = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1"])
            .args(["--use-pid-file=no", "--disable-shm=yes"])
            .args(["--realtime=no", "--high-priority=no"])
            .args(["-L", &format!("{protocol}{}", socket.display())])
            .args(["-L", "module-null-sink sink_name=declic rate=48000"])
            .stderr(File::create(folder.join("server.log")).unwrap())
            .spawn();
        let server = Self(server.expect("a sound server"));
        let start = Instant::now();
        while !Command::new("pactl")
            .arg("info")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
        {
            assert!(start.elapsed() < Duration::from_secs(10), "no sound server");
            sleep(Duration::from_millis(50));
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A recording of what the loudspeaker would give.
struct Tape {
    recorder: Child,
    path: PathBuf,
}

impl Tape {
    fn start(path: &Path) -> Self {
        let recorder = Command::new("parec")
            .args(["-d", "declic.monitor", "--latency-msec=10", "--raw"])
            .args(["--format=s16le", "--channels=1"])
            .arg(format!("--rate={RATE}"))
            .stdout(File::create(path).unwrap())
            .spawn()
            .expect("a recorder");
        // It records from its first byte on; a monitor gives silence too.
        let start = Instant::now();
        while fs::metadata(path).unwrap().len() == 0 {
            assert!(start.elapsed() < Duration::from_secs(10), "no recording");
            sleep(Duration::from_millis(20));
        }
        Self { recorder, path: path.to_owned() }
    }

    /// Ends the recording: there must be the whole tone on it, at its pitch, and nothing else.
    fn holds_the_tone(mut self) {
        sleep(Duration::from_millis(500));
        let _ = self.recorder.kill();
        let _ = self.recorder.wait();
        let bytes = fs::read(&self.path).unwrap();
        let samples: Vec<i16> = bytes.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect();
        let is_loud = |samples: &&[i16]| samples.iter().any(|sample| sample.abs() > 1_000);
        let hundredths = samples.chunks_exact(RATE / 100).filter(is_loud).count();
        let ups = samples.windows(2).filter(|s| s[0] < 0 && s[1] >= 0).count();
        eprintln!("recorded {hundredths} hundredths of a second, {ups} periods");
        assert!((110..=155).contains(&hundredths), "{hundredths} hundredths of a second");
        assert!((300..=345).contains(&ups), "{ups} periods of 220 Hz in 1.5 s");
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        let _ = self.recorder.kill();
        let _ = self.recorder.wait();
    }
}

/// The processor time that this program has taken, all threads together.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let ticks = fields.split(' ').skip(11).take(2);
    // Linux tells user programs hundredths of a second, whatever its own clock.
    Duration::from_millis(ticks.map(|field| field.parse::<u64>().unwrap()).sum::<u64>() * 10)
}

/// How often the threads of this program went to sleep of their own will, and so were woken.
fn wake_ups() -> u64 {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    tasks
        .filter_map(|task| fs::read_to_string(task.unwrap().path().join("status")).ok())
        .filter_map(|status| {
            let line = status.lines().find(|line| line.starts_with("voluntary_"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        })
        .sum()
}
