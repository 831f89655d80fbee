//! In front of everything, on every desk, with the focus: what an X11 window manager is told, again and again.
//!
//! A window may ask for the focus only where it is, and a manager whose desk was changed says no. A panel may ask for
//! anything (EWMH, source 2): the public machine has no other panel, so Déclic speaks as one. In cage, and wherever Wayland
//! is, there is nothing to say: only one program is there.

use std::env;

use x11rb::connection::Connection;
use x11rb::errors::{ConnectError, ReplyError, ReplyOrIdError};
use x11rb::protocol::xproto::{Atom, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

use names::Names;

/// EWMH: what a pager or a panel asks is obeyed.
const PANEL: u32 = 2;
/// EWMH: a window that is on every desk.
const EVERY_DESK: u32 = u32::MAX;
/// EWMH: a state to leave, a state to take.
const LEAVE: u32 = 0;
const TAKE: u32 = 1;

// EWMH names them all so.
#[allow(clippy::struct_field_names)]
mod names {
    x11rb::atom_manager! {
        /// The names of what is told.
        pub Names: NamesCookie {
            _NET_ACTIVE_WINDOW,
            _NET_WM_DESKTOP,
            _NET_WM_STATE,
            _NET_WM_STATE_ABOVE,
            _NET_WM_STATE_BELOW,
            _NET_WM_STATE_FULLSCREEN,
            _NET_WM_STATE_HIDDEN,
            _NET_WM_STATE_SHADED,
        }
    }
}

/// A line of our own to the X server.
#[derive(Debug)]
pub struct Front {
    server: RustConnection,
    root: Window,
    names: Names,
}

/// Why there is none.
#[derive(Debug, thiserror::Error)]
pub enum FrontError {
    /// The windows are Wayland's.
    #[error("the windows are not those of an X server")]
    Elsewhere,
    /// The server cannot be reached.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// It does not answer.
    #[error(transparent)]
    Reply(#[from] ReplyOrIdError),
}

impl Front {
    /// Calls the X server.
    ///
    /// # Errors
    /// When the windows are Wayland's, or the server does not answer.
    pub fn call() -> Result<Self, FrontError> {
        // winit chooses in the same way.
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        if is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET") || !is_set("DISPLAY") {
            return Err(FrontError::Elsewhere);
        }
        let (server, screen) = x11rb::connect(None)?;
        let root = server.setup().roots.get(screen).ok_or(FrontError::Elsewhere)?.root;
        let names = Names::new(&server).map_err(ReplyOrIdError::from)?.reply().map_err(ReplyOrIdError::from)?;
        Ok(Self { server, root, names })
    }

    /// Brings a window, by its X number, before all others: on every desk, above, full screen, with the focus. False if
    /// there is no such window any more.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn hold(&self, window: Window) -> Result<bool, ReplyOrIdError> {
        if let Err(ReplyError::X11Error(_)) = self.server.get_window_attributes(window)?.reply() {
            return Ok(false);
        }
        let names = &self.names;
        self.tell(window, names._NET_WM_DESKTOP, [EVERY_DESK, PANEL, 0, 0, 0])?;
        let states = [
            (LEAVE, names._NET_WM_STATE_BELOW, names._NET_WM_STATE_SHADED),
            (LEAVE, names._NET_WM_STATE_HIDDEN, 0),
            (TAKE, names._NET_WM_STATE_ABOVE, names._NET_WM_STATE_FULLSCREEN),
        ];
        for (how, first, second) in states {
            self.tell(window, names._NET_WM_STATE, [how, first, second, PANEL, 0])?;
        }
        self.tell(window, names._NET_ACTIVE_WINDOW, [PANEL, x11rb::CURRENT_TIME, 0, 0, 0])?;
        self.server.flush()?;
        Ok(true)
    }

    fn tell(&self, window: Window, what: Atom, data: [u32; 5]) -> Result<(), ReplyOrIdError> {
        let event = ClientMessageEvent::new(32, window, what, data);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.server.send_event(false, self.root, mask, event)?;
        Ok(())
    }
}
