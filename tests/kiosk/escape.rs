//! Nobody gets out: after each attempt, Déclic is in sight, full screen, has the focus and answers.

use std::fmt::Write as _;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::SCREEN;
use crate::attempts::{ATTEMPTS, Attempt, Needs};
use crate::learner::Learner;
use crate::stage::{Manager, Sound, Stage};
use crate::trace::{Event, Place};

/// How long it may take until it is in front again.
const BACK: Duration = Duration::from_secs(5);
/// After one attempt in so many, a button is pressed too.
const SAMPLE: usize = 10;
/// How long an answer may take.
const SOON: Duration = Duration::from_millis(1500);
/// A press that comes sooner after a screen has changed is left aside.
const LATE: Duration = Duration::from_millis(700);

#[test]
fn nobody_gets_out_under_a_window_manager() {
    try_all(Manager::Usual, |_| true);
}

#[test]
fn nobody_gets_out_under_cage() {
    try_all(Manager::Cage, |attempt| attempt.needs == Needs::Hands);
}

/// Makes every attempt that fits, and tells of all that got out.
fn try_all(manager: Manager, fits: impl Fn(&Attempt) -> bool) {
    let stage = Stage::with(SCREEN, Sound::None, manager);
    let Some(mut learner) = Learner::sit_down(stage, &["--lang", "fr", "--mute"]) else { return };
    learner.see("welcome", 0);
    sleep(LATE);
    if let Err(fault) = is_held(&mut learner, manager) {
        panic!("before anybody tries: {fault}");
    }
    let mut out = String::new();
    let attempts: Vec<&Attempt> = ATTEMPTS.iter().filter(|attempt| fits(attempt)).collect();
    for (number, attempt) in attempts.iter().enumerate() {
        let began = Instant::now();
        for call in attempt.how {
            // An attempt may be impossible here: that is no way out either.
            let _ = tool(&learner, call);
        }
        let held = is_held(&mut learner, manager);
        let held = if number % SAMPLE == 0 { held.and_then(|()| is_pressed(&mut learner)) } else { held };
        eprintln!("{:?} {:?} {}", manager, began.elapsed(), attempt.name);
        if let Err(fault) = held {
            let _ = writeln!(out, "{}: {fault}", attempt.name);
            learner.stage.start(&["--lang", "fr", "--mute"]);
            learner.trace = crate::trace::Trace::of(learner.stage.trace());
            learner.see("welcome", 0);
        }
    }
    press_anything(&mut learner, manager, &mut out);
    println!("{} attempts under {manager:?}, and 200 keys", attempts.len());
    assert!(out.is_empty(), "they got out by\n{out}");
    learner.stage.is_alive();
}

/// A child, a cat or an elbow: two hundred keys, some of them held together.
fn press_anything(learner: &mut Learner, manager: Manager, out: &mut String) {
    const KEYS: [&str; 40] = [
        "a",
        "e",
        "z",
        "m",
        "1",
        "5",
        "0",
        "space",
        "BackSpace",
        "Delete",
        "Tab",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "Prior",
        "Next",
        "Insert",
        "F2",
        "F3",
        "F6",
        "F7",
        "F8",
        "F9",
        "Escape",
        "minus",
        "equal",
        "comma",
        "period",
        "slash",
        "less",
        "Pause",
        "Scroll_Lock",
        "KP_5",
        "KP_Enter",
        "Menu",
        "Print",
        "dead_circumflex",
    ];
    const WITH: [&str; 8] = ["", "shift+", "ctrl+", "alt+", "super+", "ctrl+alt+", "ctrl+shift+", "alt+shift+"];
    let mut dice = crate::r#return::Dice::new(7);
    for _ in 0..20 {
        let keys: Vec<String> =
            (0..10).map(|_| format!("{}{}", WITH[dice.throw(WITH.len())], KEYS[dice.throw(KEYS.len())])).collect();
        let _ = tool(learner, &format!("key --delay 15 {}", keys.join(" ")));
    }
    // Back from wherever they led, and out of a menu of the manager.
    for _ in 0..4 {
        let _ = tool(learner, "key Escape");
        sleep(LATE);
    }
    if let Err(fault) = is_held(learner, manager).and_then(|()| is_pressed(learner)) {
        let _ = writeln!(out, "two hundred keys: {fault}");
    }
}

fn tool(learner: &Learner, call: &str) -> Result<String, String> {
    let mut words: Vec<&str> = call.split_whitespace().collect();
    if words[0] == "sleep" {
        sleep(Duration::from_secs_f64(words[1].parse().expect("seconds")));
        return Ok(String::new());
    }
    // The display may be busy with a menu that never comes: nobody waits for it.
    words.splice(0..0, ["10", "xdotool"]);
    let output = learner.stage.command("timeout").args(words).stdout(Stdio::piped()).stderr(Stdio::piped()).output();
    let output = output.expect("xdotool");
    let told = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() { Ok(told) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// In sight, full screen, with the focus, and answering.
fn is_held(learner: &mut Learner, manager: Manager) -> Result<(), String> {
    let begin = Instant::now();
    if manager != Manager::Cage {
        while let Err(fault) = is_in_front(learner) {
            if begin.elapsed() > BACK {
                return Err(fault);
            }
            sleep(Duration::from_millis(100));
        }
    }
    answers(learner).or_else(|_| {
        // Another screen may just have come, on which a press was too soon.
        sleep(LATE);
        answers(learner)
    })
}

/// A choice that leads nowhere is pressed where the trace says it is, and answered aloud: what is in sight is ours. Where
/// there is none, the settings, which have some, are opened.
fn answers(learner: &mut Learner) -> Result<(), String> {
    if is_in_a_lesson(learner) {
        return leaves_or_stays(learner);
    }
    let (screen, parts) = parts(learner)?;
    let choice =
        ["welcome/fr", "comfort/pace-fast"].iter().find_map(|name| parts.iter().find(|part| part.part == *name));
    let Some((x, y)) = choice.map(Place::middle) else { return is_pressed(learner) };
    let since = learner.trace.now();
    press(learner, (x, y))?;
    let spoken = |event: &Event| matches!(event, Event::Say { key, .. } if ["app:welcome", "app:pace"].iter().any(|start| key.starts_with(start)));
    let found = learner.trace.within(SOON, since, spoken);
    found.map(|_| ()).ok_or_else(|| format!("a press on {screen} is not answered; {}", learner.trace.tail()))
}

/// Keys may have led into a lesson, whose trace tells what the step expects and not the rest.
fn is_in_a_lesson(learner: &mut Learner) -> bool {
    let last = learner.trace.events().iter().rev().find_map(|event| match event {
        Event::Screen { screen, .. } => Some(screen.clone()),
        _ => None,
    });
    last.is_some_and(|screen| ["lesson", "leave-question"].contains(&screen.as_str()))
}

/// There, Escape asks whether to leave, or takes the question back: both are said.
fn leaves_or_stays(learner: &mut Learner) -> Result<(), String> {
    let since = learner.trace.now();
    tool(learner, "key Escape")?;
    let found = learner.trace.within(BACK, since, |event| matches!(event, Event::Say { .. }));
    found.map(|_| ()).ok_or_else(|| format!("Escape in a lesson is not answered; {}", learner.trace.tail()))
}

/// The screen that was told last, and what can be pressed there.
fn parts(learner: &mut Learner) -> Result<(String, Vec<Place>), String> {
    let last = learner.trace.events().iter().rev().find_map(|event| match event {
        Event::Parts { screen, parts, .. } => Some((screen.clone(), parts.clone())),
        _ => None,
    });
    last.ok_or_else(|| "nothing on the screen".into())
}

fn press(learner: &Learner, (x, y): (f64, f64)) -> Result<String, String> {
    tool(learner, &format!("mousemove {x:.0} {y:.0} sleep 0.1 mousedown 1 sleep 0.09 mouseup 1"))
}

/// The window is all there is on the screen, and keys come to it.
fn is_in_front(learner: &Learner) -> Result<(), String> {
    let windows = tool(learner, "search --onlyvisible --class fr.declic.Declic")?;
    let window = windows.lines().last().ok_or("no window")?.to_owned();
    let geometry = tool(learner, &format!("getwindowgeometry --shell {window}"))?;
    let (width, height) = SCREEN;
    for line in [format!("WIDTH={width}"), format!("HEIGHT={height}"), "X=0".into(), "Y=0".into()] {
        if !geometry.lines().any(|found| found == line) {
            return Err(format!("not the whole screen: {geometry}"));
        }
    }
    if tool(learner, "getactivewindow")? != window || tool(learner, "getwindowfocus")? != window {
        return Err("another window has the focus".into());
    }
    // What the pointer is over is the frame that the manager has put round the window, and nothing else.
    let mut frames = Vec::new();
    for (x, y) in [(3, 3), (width - 3, 3), (width / 2, height / 2), (3, height - 3), (width - 3, height - 3)] {
        let under = tool(learner, &format!("mousemove {x} {y} getmouselocation --shell"))?;
        frames.extend(under.lines().find_map(|line| line.strip_prefix("WINDOW=")).map(ToOwned::to_owned));
    }
    let geometry = tool(learner, &format!("getwindowgeometry --shell {}", frames.first().ok_or("no frame")?))?;
    let is_whole = geometry.contains(&format!("WIDTH={width}\nHEIGHT={height}"));
    if !is_whole || frames.iter().any(|frame| *frame != frames[0]) {
        return Err(format!("something else is in sight: {frames:?}, {geometry}"));
    }
    Ok(())
}

/// « Réglages » opens or closes when it is pressed where the trace says it is: what is drawn there is ours.
fn is_pressed(learner: &mut Learner) -> Result<(), String> {
    sleep(LATE);
    if is_in_a_lesson(learner) {
        return leaves_or_stays(learner);
    }
    let (screen, parts) = parts(learner)?;
    let part = ["comfort/done", "app/comfort"].iter().find_map(|name| parts.iter().find(|part| part.part == *name));
    let place = part.ok_or_else(|| format!("no « Réglages » on {screen}"))?.middle();
    let since = learner.trace.now();
    press(learner, place)?;
    let changed = |event: &Event| matches!(event, Event::Parts { screen: now, .. } if *now != screen);
    let found = learner.trace.within(BACK, since, changed);
    found.map(|_| ()).ok_or_else(|| format!("a press on {screen} is not answered; {}", learner.trace.tail()))
}
