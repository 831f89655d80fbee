//! What somebody may try to get out of Déclic, or to see what is behind it.

/// One way to try.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    /// What it is called in a failure.
    pub name: &'static str,
    /// What `xdotool` does, one call after another.
    pub how: &'static [&'static str],
    /// Where it can be tried.
    pub needs: Needs,
}

/// Where an attempt can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Hands: on any machine.
    Hands,
    /// A window manager that is told what to do with our window, as a panel or another program could.
    Manager,
}

const fn by_hand(name: &'static str, how: &'static [&'static str]) -> Attempt {
    Attempt { name, how, needs: Needs::Hands }
}

const fn by_manager(name: &'static str, how: &'static [&'static str]) -> Attempt {
    Attempt { name, how, needs: Needs::Manager }
}

/// Whatever menu the manager still shows over everything is closed.
const MENU_GONE: &str = "key --delay 60 Escape Escape";

/// Our window, for `xdotool`.
macro_rules! window {
    ($($what:literal)*) => {
        concat!("search --onlyvisible --class fr.declic.Declic", $(" ", $what),*)
    };
}

/// All of them. On a screen of 1024x768.
pub const ATTEMPTS: &[Attempt] = &[
    by_hand("Alt+F4", &["key alt+F4"]),
    by_hand("Alt+F4 ten times", &["key --repeat 10 --delay 30 alt+F4"]),
    by_hand("Ctrl+Q", &["key ctrl+q"]),
    by_hand("Ctrl+W", &["key ctrl+w"]),
    by_hand("Escape", &["key Escape"]),
    by_hand("Escape ten times", &["key --repeat 10 --delay 30 Escape"]),
    by_hand("F11", &["key F11"]),
    by_hand("Alt+Tab", &["key alt+Tab"]),
    by_hand("Alt held, Tab three times", &["keydown alt", "key --repeat 3 --delay 60 Tab", "keyup alt"]),
    by_hand("Alt+Shift+Tab", &["key alt+shift+Tab"]),
    by_hand("Alt+Escape (behind the others)", &["key alt+Escape"]),
    by_hand("Alt+Space (the window's menu), Escape", &["key alt+space", "sleep 0.2", "key Escape"]),
    by_hand("Alt+Space, first entry", &["key alt+space", "sleep 0.2", "key Down", "key Return", MENU_GONE]),
    by_hand("Alt+Space, minimise", &["key alt+space", "sleep 0.2", "key n", MENU_GONE]),
    by_hand("Alt+Space, close", &["key alt+space", "sleep 0.2", "key c", MENU_GONE]),
    by_hand(
        "Alt+Space, other desk",
        &["key alt+space", "sleep 0.2", "key s", "key Right", "key Down", "key Return", MENU_GONE],
    ),
    by_hand(
        "Alt+Space, below the others",
        &["key alt+space", "sleep 0.2", "key l", "key Right", "key b", "key Return", MENU_GONE],
    ),
    by_hand("Super", &["key super"]),
    by_hand("Super+D (show the desktop)", &["key super+d"]),
    by_hand("Super+E (files)", &["key super+e"]),
    by_hand("Super+L", &["key super+l"]),
    by_hand("Super+R", &["key super+r"]),
    by_hand("Super+F2 (another desk)", &["key super+F2"]),
    by_hand("Ctrl+Alt+Delete", &["key ctrl+alt+Delete"]),
    by_hand("Ctrl+Alt+Backspace", &["key ctrl+alt+BackSpace"]),
    by_hand("Ctrl+Alt+Left", &["key ctrl+alt+Left"]),
    by_hand("Ctrl+Alt+Right", &["key ctrl+alt+Right"]),
    by_hand("Ctrl+Alt+Tab", &["key ctrl+alt+Tab"]),
    by_hand("Ctrl+Alt+T (a terminal)", &["key ctrl+alt+t"]),
    by_hand("Ctrl+Alt+F2 (a console)", &["key ctrl+alt+F2"]),
    by_hand("Shift+Alt+Right (to another desk)", &["key shift+alt+Right"]),
    by_hand("Ctrl+Escape", &["key ctrl+Escape"]),
    by_hand("Ctrl+Shift+Escape", &["key ctrl+shift+Escape"]),
    by_hand("Alt+F1", &["key alt+F1"]),
    by_hand("Alt+F2 (run)", &["key alt+F2"]),
    by_hand("Alt+F10", &["key alt+F10"]),
    by_hand("F1 (help)", &["key F1"]),
    by_hand("F5", &["key F5"]),
    by_hand("F10 (menu)", &["key F10"]),
    by_hand("F12 and Ctrl+Shift+I (tools)", &["key F12", "key ctrl+shift+i"]),
    by_hand("Menu", &["key Menu"]),
    by_hand("Ctrl+O, Ctrl+S, Ctrl+P (dialogs)", &["key ctrl+o", "key ctrl+s", "key ctrl+p"]),
    by_hand("Ctrl+N, Ctrl+T, Ctrl+Shift+N (windows)", &["key ctrl+n", "key ctrl+t", "key ctrl+shift+n"]),
    by_hand("Print and Alt+Print", &["key Print", "key alt+Print"]),
    by_hand("Super+Shift+arrows", &["key super+shift+Left", "key super+shift+Up"]),
    by_hand("dead keys and Compose", &["key dead_circumflex dead_diaeresis Multi_key", "key Multi_key dead_acute"]),
    by_hand("middle click", &["mousemove 512 600 click 2"]),
    by_hand("double middle click", &["mousemove 512 600 click --repeat 2 --delay 80 2"]),
    by_hand("right click", &["mousemove 512 700 click 3"]),
    by_hand("all buttons", &["mousemove 512 700 mousedown 1 mousedown 3 mousedown 2 mouseup 2 mouseup 3 mouseup 1"]),
    by_hand("buttons 8 and 9", &["mousemove 512 700 click 8 click 9"]),
    by_hand(
        "Alt and drag (move)",
        &["mousemove 500 650 keydown alt mousedown 1 mousemove 700 700 mouseup 1 keyup alt"],
    ),
    by_hand(
        "Alt and right drag (resize)",
        &["mousemove 900 700 keydown alt mousedown 3 mousemove 600 500 mouseup 3 keyup alt"],
    ),
    by_hand("Alt and middle click (below)", &["mousemove 500 650 keydown alt click 2 keyup alt"]),
    by_hand("Alt and the wheel (other desk)", &["mousemove 500 650 keydown alt click 4 click 5 keyup alt"]),
    by_hand("Ctrl, Alt and the wheel", &["mousemove 500 650 keydown ctrl+alt click 5 keyup ctrl+alt"]),
    by_hand(
        "corners",
        &[
            "mousemove 0 0 click 1 click 3 click 2",
            "mousemove 1023 0 click 1 click 3",
            "mousemove 0 767 click 1 click 3 mousemove 1023 767 click 1 click 3",
        ],
    ),
    by_hand(
        "the wheel at the edges",
        &[
            "mousemove 0 400 click 4 click 5 mousemove 1023 400 click 4 click 5",
            "mousemove 500 767 click 4 click 5 mousemove 500 0 click 5 click 4",
        ],
    ),
    by_hand(
        "drags from the edges",
        &[
            "mousemove 0 400 mousedown 1 mousemove 300 400 mouseup 1",
            "mousemove 500 767 mousedown 1 mousemove 500 400 mouseup 1",
            "mousemove 500 0 mousedown 1 mousemove 500 500 mouseup 1",
        ],
    ),
    by_hand("double click at the top", &["mousemove 400 2 click --repeat 2 --delay 80 1"]),
    by_manager("asked to close", &[window!["windowquit"]]),
    by_manager("closed", &[window!["windowclose"]]),
    by_manager("its connection is cut", &[window!["windowkill"]]),
    by_manager("minimised", &[window!["windowminimize"]]),
    by_manager("lowered", &[window!["windowlower"]]),
    by_manager("made small", &[window!["windowsize 300 200"]]),
    by_manager("moved away", &[window!["windowmove 900 700"]]),
    by_manager("no longer full screen", &[window!["windowstate --remove FULLSCREEN"]]),
    by_manager("below the others", &[window!["windowstate --remove ABOVE --add BELOW"]]),
    by_manager("another desk", &["set_desktop 1"]),
    by_manager("sent to another desk", &[window!["set_desktop_for_window 2"]]),
    by_manager("the desktop is shown", &["key super+d", "sleep 0.3", "key super+d"]),
];
