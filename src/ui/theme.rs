//! Every colour, in one place, by the role it plays (LOOK.md). `tests/look.rs` checks each pair: 7:1 at least.

use iced::Color;

use crate::comfort::Contrast;

/// The colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub ground: Color,
    /// Instruction and bars.
    pub panel: Color,
    /// Text and lines.
    pub ink: Color,
    /// Text that waits.
    pub quiet: Color,
    /// The one button to press next.
    pub action: Color,
    /// Text on it.
    pub on_action: Color,
    /// What is done, always with a tick.
    pub done: Color,
    /// The outside of halo and focus ring.
    pub ring_outer: Color,
    /// Their inside: together they show on any ground.
    pub ring_inner: Color,
    /// Text on the inside of a ring, where a key is lit.
    pub on_ring: Color,
    /// What a large zone of the playground is filled with.
    pub zone: Color,
    /// Text on a zone.
    pub on_zone: Color,
    /// What words call green, and text on it.
    pub green: Color,
    /// Text on green.
    pub on_green: Color,
    /// What words call blue, and text on it.
    pub blue: Color,
    /// Text on blue.
    pub on_blue: Color,
    /// What words call yellow, and text on it.
    pub yellow: Color,
    /// Text on yellow.
    pub on_yellow: Color,
    /// The simulated desktop, which words call blue.
    pub desk: Color,
    /// Text on it.
    pub on_desk: Color,
    /// Links, underlined too.
    pub link: Color,
    /// Behind the four topics' pictures: mouse, email, procedures, phone.
    pub topics: [Color; 4],
    /// Text on a topic.
    pub on_topic: Color,
    /// What dims the screen around a halo.
    pub veil: Color,
    /// Whether panels need a line to be told from the ground.
    pub lined: bool,
}

const fn hex(rgb: u32) -> Color {
    #[allow(clippy::cast_possible_truncation)]
    Color::from_rgb8((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

const LIGHT: Palette = Palette {
    ground: hex(0x00FF_FDF5),
    panel: hex(0x00F3_EDDD),
    ink: hex(0x001A_1A1A),
    quiet: hex(0x004A_4A4A),
    action: hex(0x000B_3D91),
    on_action: hex(0x00FF_FFFF),
    done: hex(0x0000_532F),
    ring_outer: hex(0x000B_3D91),
    ring_inner: hex(0x00FF_C400),
    on_ring: hex(0x001A_1A1A),
    zone: hex(0x000B_3D91),
    on_zone: hex(0x00FF_FFFF),
    green: hex(0x0000_532F),
    on_green: hex(0x00FF_FFFF),
    blue: hex(0x000B_3D91),
    on_blue: hex(0x00FF_FFFF),
    yellow: hex(0x00FF_C400),
    on_yellow: hex(0x001A_1A1A),
    desk: hex(0x00C9_DFF7),
    on_desk: hex(0x001A_1A1A),
    link: hex(0x000B_3D91),
    topics: [hex(0x000A_4D4D), hex(0x007A_2E00), hex(0x000B_3D91), hex(0x005B_1F5E)],
    on_topic: hex(0x00FF_FFFF),
    veil: Color { a: 0.55, ..hex(0x001A_1A1A) },
    lined: false,
};

const DARK: Palette = Palette {
    ground: hex(0x0014_202E),
    panel: hex(0x001E_2D3F),
    ink: hex(0x00F4_F1E8),
    quiet: hex(0x00C9_CFD8),
    action: hex(0x009C_C4FF),
    on_action: hex(0x000E_1A28),
    done: hex(0x008F_E3B4),
    ring_outer: hex(0x0014_202E),
    ring_inner: hex(0x00FF_C400),
    on_ring: hex(0x0014_202E),
    zone: hex(0x009C_C4FF),
    on_zone: hex(0x000E_1A28),
    green: hex(0x008F_E3B4),
    on_green: hex(0x000E_1A28),
    blue: hex(0x009C_C4FF),
    on_blue: hex(0x000E_1A28),
    yellow: hex(0x00FF_C400),
    on_yellow: hex(0x0014_202E),
    desk: hex(0x0017_3A63),
    on_desk: hex(0x00F4_F1E8),
    link: hex(0x009C_C4FF),
    topics: [hex(0x008F_D6CF), hex(0x00F2_B98C), hex(0x009C_C4FF), hex(0x00DD_B4E0)],
    on_topic: hex(0x000E_1A28),
    veil: Color { a: 0.6, ..hex(0x0000_0000) },
    lined: false,
};

const HIGH: Palette = Palette {
    ground: hex(0x0000_0000),
    panel: hex(0x0000_0000),
    ink: hex(0x00FF_FFFF),
    quiet: hex(0x00FF_FFFF),
    action: hex(0x00FF_E600),
    on_action: hex(0x0000_0000),
    done: hex(0x00FF_FFFF),
    ring_outer: hex(0x0000_0000),
    ring_inner: hex(0x00FF_E600),
    on_ring: hex(0x0000_0000),
    zone: hex(0x00FF_E600),
    on_zone: hex(0x0000_0000),
    green: hex(0x008F_E3B4),
    on_green: hex(0x0000_0000),
    blue: hex(0x009C_C4FF),
    on_blue: hex(0x0000_0000),
    yellow: hex(0x00FF_E600),
    on_yellow: hex(0x0000_0000),
    desk: hex(0x0000_2080),
    on_desk: hex(0x00FF_FFFF),
    link: hex(0x00FF_E600),
    topics: [hex(0x00FF_E600); 4],
    on_topic: hex(0x0000_0000),
    veil: Color { a: 0.7, ..hex(0x0000_0000) },
    lined: true,
};

impl Palette {
    /// The colours of a contrast.
    #[must_use]
    pub const fn of(contrast: Contrast) -> &'static Self {
        match contrast {
            Contrast::Light => &LIGHT,
            Contrast::Dark => &DARK,
            Contrast::High => &HIGH,
        }
    }

    /// Every text colour with the ground it is written on, named: for the contrast test.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, Color, Color)> {
        let mut pairs = vec![
            ("ink on ground", self.ink, self.ground),
            ("ink on panel", self.ink, self.panel),
            ("quiet on ground", self.quiet, self.ground),
            ("quiet on panel", self.quiet, self.panel),
            ("text on action", self.on_action, self.action),
            ("done on ground", self.done, self.ground),
            ("done on panel", self.done, self.panel),
            ("text on zone", self.on_zone, self.zone),
            ("text on green", self.on_green, self.green),
            ("link on ground", self.link, self.ground),
            ("text on a lit key", self.on_ring, self.ring_inner),
            ("action on ground", self.action, self.ground),
        ];
        pairs.extend(self.topics.map(|topic| ("text on topic", self.on_topic, topic)));
        pairs
    }

    /// The theme iced's own widgets use.
    #[must_use]
    pub fn theme(&self) -> iced::Theme {
        iced::Theme::custom(
            "Déclic",
            iced::theme::Palette {
                background: self.ground,
                text: self.ink,
                primary: self.action,
                success: self.done,
                warning: self.ring_inner,
                danger: self.ink,
            },
        )
    }
}
