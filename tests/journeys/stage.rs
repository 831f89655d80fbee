//! What stands around the window: an X server of its own, a window manager that fills the screen, a sound server whose
//! loudspeaker is recorded or no sound at all, and a home that is thrown away. All of it ends with the [`Stage`].

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::tape::{Recorder, Tape};

/// How long anything around the window may take to be there.
const READY: Duration = Duration::from_secs(30);

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_declic");

/// Another build of it: `DECLIC_PROGRAM=target/release/declic`.
pub fn program() -> OsString {
    std::env::var_os("DECLIC_PROGRAM").unwrap_or_else(|| PROGRAM.into())
}

/// Makes the one window of the screen as large as the screen, as on a real desk.
const WINDOW_MANAGER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application type="normal"><decor>no</decor><fullscreen>yes</fullscreen><focus>yes</focus></application>
  </applications>
</openbox_config>
"#;

/// ALSA as `PulseAudio` offers it.
const THROUGH_PULSE: &str = "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n";

/// The settings of the place: whoever waits for sentences waits less.
///
/// A code is there, 2580, so that no counsellor is asked for one first.
const SETTINGS: &str = r#"(
    comfort: (pace: Fast),
    code: "$argon2id$v=19$m=4096,t=3,p=1$i3hyWbaFwW5owDMQxITY6Q$wOXlVKv0hP9DmX1mopVWSNqRUX5WSeSFePtUCrZ1iBc",
)
"#;

/// Whether there is sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    /// A sound server, and a recorder on its loudspeaker.
    Recorded,
    /// No card, no server.
    None,
}

/// Who looks after windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    /// A window manager that makes every window fill the screen and knows no keys.
    Bare,
    /// openbox as it comes, with all of its keys and menus.
    Usual,
    /// cage, in which one program runs.
    Cage,
}

/// Where a journey takes place.
#[derive(Debug)]
pub struct Stage {
    // Dropped in this order: the program first, its home last.
    program: Option<Running>,
    started: Option<Instant>,
    recorder: Option<Recorder>,
    others: Vec<Running>,
    display: String,
    sound: Sound,
    manager: Manager,
    width: u32,
    height: u32,
    home: TempDir,
}

/// A program that ends when it is dropped.
#[derive(Debug)]
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Stage {
    /// Sets up a screen of this size; nothing where no screen can be had.
    pub fn set(size: (u32, u32), sound: Sound) -> Option<Self> {
        Self::with(size, sound, Manager::Bare)
    }

    /// Sets up a screen of this size with somebody who looks after windows; nothing where no screen can be had.
    pub fn with((width, height): (u32, u32), sound: Sound, manager: Manager) -> Option<Self> {
        for program in ["Xvfb", "xdotool"] {
            if !is_installed(program) {
                eprintln!("SKIPPED: no window was driven, because {program} is not installed");
                return None;
            }
        }
        let keeper = if manager == Manager::Cage { "cage" } else { "openbox" };
        for program in [keeper]
            .into_iter()
            .chain(if sound == Sound::Recorded { &["pulseaudio", "parec"][..] } else { &[] }.iter().copied())
        {
            assert!(is_installed(program), "these tests need {program}: see assets/setup");
        }
        let home = tempfile::tempdir().expect("a folder");
        for folder in ["config/declic", "data", "cache", "run", "tmp"] {
            fs::create_dir_all(home.path().join(folder)).expect("a folder");
        }
        fs::write(home.path().join("config/declic/settings.ron"), SETTINGS).expect("settings");
        fs::write(home.path().join("openbox.xml"), WINDOW_MANAGER).expect("a configuration");
        let alsa = if sound == Sound::Recorded { THROUGH_PULSE } else { "" };
        fs::write(home.path().join("alsa.conf"), alsa).expect("a configuration");

        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdout(Stdio::piped())
            .stderr(File::create(home.path().join("screen.log")).expect("a log"))
            .spawn()
            .expect("a screen");
        let output = server.stdout.take().expect("the screen's output");
        let mut others = vec![Running(server)];
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).expect("the screen's number");
        assert!(!number.trim().is_empty(), "the screen did not start");
        let display = format!(":{}", number.trim());

        let mut stage = Self {
            program: None,
            started: None,
            recorder: None,
            others: Vec::new(),
            display,
            sound,
            manager,
            width,
            height,
            home,
        };
        if manager != Manager::Cage {
            let mut openbox = stage.command("openbox");
            openbox.arg("--sm-disable").stderr(Stdio::null());
            if manager == Manager::Bare {
                openbox.arg("--config-file").arg(stage.path("openbox.xml"));
            }
            others.push(Running(openbox.spawn().expect("a window manager")));
            stage.wait_for_manager();
        }
        if sound == Sound::Recorded {
            others.push(stage.sound_server());
            stage.recorder = Some(Recorder::start(&mut stage.command("parec"), stage.path("tape")));
        }
        // What was started first ends last.
        others.reverse();
        stage.others = others;
        Some(stage)
    }

    /// A window that comes before its manager would be nobody's.
    fn wait_for_manager(&self) {
        let begin = Instant::now();
        let asks = || self.command("xdotool").arg("get_num_desktops").stderr(Stdio::null()).status();
        while !asks().expect("xdotool").success() {
            assert!(begin.elapsed() < READY, "no window manager");
            sleep(Duration::from_millis(50));
        }
    }

    /// Starts Déclic, and waits until it fills the screen. Twice, on a starved machine, no
    /// window came in time, and why was not found: then it is started once more, and that is told.
    pub fn start(&mut self, arguments: &[&str]) {
        self.launch(arguments);
        let Err(first) = self.wait_for_window() else { return };
        eprintln!("started again: {first}");
        self.program = None;
        self.launch(arguments);
        if let Err(second) = self.wait_for_window() {
            panic!("the window does not fill the screen: {second}");
        }
    }

    fn launch(&mut self, arguments: &[&str]) {
        let errors = File::create(self.path("errors")).expect("a file");
        let mut command = match self.manager {
            Manager::Cage => {
                // cage refuses to run as root: where the tests do, it is somebody else in a name space of its own.
                let mut cage = if rustix::process::geteuid().is_root() {
                    let mut other = self.command("unshare");
                    other.args(["--user", "--map-user=1000", "--map-group=1000", "cage"]);
                    other
                } else {
                    self.command("cage")
                };
                cage.env("WLR_BACKENDS", "x11").env("WLR_RENDERER", "pixman").arg("--").arg(program());
                cage
            }
            Manager::Bare | Manager::Usual => self.command(program()),
        };
        let program = command
            .arg("--trace")
            .arg(self.trace())
            .args(arguments)
            .env("DECLIC_LOG", "warn,declic=trace")
            .stderr(errors)
            .spawn()
            .expect("the program");
        self.program = Some(Running(program));
        self.started = Some(Instant::now());
    }

    /// Waits until the window is as large as the screen; what is known if it never is.
    fn wait_for_window(&mut self) -> Result<(), String> {
        if self.manager == Manager::Cage {
            return self.wait_for_trace();
        }
        let whole = [format!("WIDTH={}", self.width), format!("HEIGHT={}", self.height), "X=0".into(), "Y=0".into()];
        let begin = Instant::now();
        loop {
            let found = self
                .command("xdotool")
                .args(["search", "--onlyvisible", "--class", "fr.declic.Declic"])
                .args(["getwindowgeometry", "--shell"])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .output()
                .expect("xdotool");
            let geometry = String::from_utf8_lossy(&found.stdout).into_owned();
            if whole.iter().all(|line| geometry.lines().any(|found| found == line)) {
                return Ok(());
            }
            self.is_alive();
            if begin.elapsed() > READY {
                let errors = fs::read_to_string(self.path("errors")).unwrap_or_default();
                let trace = fs::read_to_string(self.trace()).unwrap_or_default();
                let told = String::from_utf8_lossy(&found.stderr).into_owned();
                return Err(format!("{geometry}\n{told}\n{errors}\n{trace}"));
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// A window in cage is seen by nobody but cage: that it tells where its parts are must do.
    fn wait_for_trace(&mut self) -> Result<(), String> {
        let begin = Instant::now();
        while !fs::read_to_string(self.trace()).is_ok_and(|trace| trace.contains(r#""event":"parts""#)) {
            self.is_alive();
            if begin.elapsed() > READY {
                return Err(fs::read_to_string(self.path("errors")).unwrap_or_default());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// The process that is watched: the one with the window. None while there is none.
    pub fn watched(&self) -> Option<u32> {
        let mut family = vec![self.program.as_ref()?.0.id()];
        while let Some(process) = family.pop() {
            let arguments = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
            if String::from_utf8_lossy(&arguments).contains("--supervised") {
                return Some(process);
            }
            let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
            family.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
        None
    }

    /// Ends the program as the power switch would, what is left of it too.
    pub fn stop(&mut self) {
        self.program = None;
    }

    /// Fails if the program has ended.
    pub fn is_alive(&mut self) {
        let Some(program) = &mut self.program else { return };
        let ended = program.0.try_wait().expect("its state");
        if let Some(status) = ended {
            let errors = fs::read_to_string(self.path("errors")).unwrap_or_default();
            panic!("the program ended by itself: {status}\n{errors}");
        }
    }

    /// Ends the program, and gives what was recorded.
    pub fn end(&mut self) -> Option<Tape> {
        self.is_alive();
        self.program = None;
        let started = self.started?;
        self.recorder.take().map(|recorder| recorder.end(started))
    }

    /// The trace's file.
    pub fn trace(&self) -> PathBuf {
        self.path("trace.jsonl")
    }

    /// The size of the screen.
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// A program that lives on this stage.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env("HOME", self.home.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("TMPDIR", self.path("tmp"))
            .env("ALSA_CONFIG_PATH", self.path("alsa.conf"))
            .env_remove("PULSE_SERVER")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if self.sound == Sound::Recorded {
            command.env("PULSE_SERVER", format!("unix:{}", self.path("socket").display()));
        }
        command
    }

    /// Every file that the program left in its home, with what is in it. Not the trace, which was asked for.
    pub fn left_behind(&self) -> Vec<(PathBuf, String)> {
        let mut folders: Vec<PathBuf> =
            ["config", "data", "cache", "run", "tmp"].map(|folder| self.path(folder)).into();
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
                let kind = entry.file_type().expect("a kind");
                if kind.is_dir() {
                    folders.push(entry.path());
                } else if kind.is_file() {
                    let bytes = fs::read(entry.path()).expect("a file");
                    files.push((entry.path(), String::from_utf8_lossy(&bytes).into_owned()));
                }
            }
        }
        files
    }

    /// A file or a folder of this stage.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn sound_server(&self) -> Running {
        let protocol = format!("module-native-protocol-unix auth-anonymous=1 socket={}", self.path("socket").display());
        let server = self
            .command("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"])
            .args(["--realtime=no", "--high-priority=no"])
            .args(["-L", &protocol, "-L", "module-null-sink sink_name=declic rate=48000"])
            .stderr(File::create(self.path("sound.log")).expect("a log"))
            .spawn()
            .expect("a sound server");
        let server = Running(server);
        let begin = Instant::now();
        while !self.command("pactl").arg("info").stderr(Stdio::null()).status().is_ok_and(|status| status.success()) {
            assert!(begin.elapsed() < READY, "no sound server");
            sleep(Duration::from_millis(50));
        }
        server
    }
}

fn is_installed(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| Path::new(&folder).join(program).is_file())
}
