//! What can be chosen in the settings, for learners and for the counsellor who decides what a visit begins with.

use crate::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize};

/// One thing that is set by choosing.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    /// Its sign among the icons.
    pub sign: &'static str,
    /// Its message in `app.ftl`.
    pub message: &'static str,
    /// The settings once it is chosen.
    pub comfort: Comfort,
}

/// The settings that are chosen, in their order, each with the message of its title: all but the volume, which goes up and
/// down.
pub fn ways(now: Comfort) -> [(&'static str, Vec<Way>); 7] {
    let way = |sign, message, comfort| Way { sign, message, comfort };
    let sizes = TextSize::ALL.map(|text_size| {
        let message = match text_size {
            TextSize::Normal => "text-size-100",
            TextSize::Large => "text-size-150",
            TextSize::VeryLarge => "text-size-200",
        };
        way("text-size", message, Comfort { text_size, ..now })
    });
    let paces = Pace::ALL.map(|pace| {
        let (sign, message) = match pace {
            Pace::Slow => ("slower", "pace-slow"),
            Pace::Normal => ("normal-speed", "pace-normal"),
            Pace::Fast => ("faster", "pace-fast"),
        };
        way(sign, message, Comfort { pace, ..now })
    });
    let contrasts = Contrast::ALL.map(|contrast| {
        let message = match contrast {
            Contrast::Light => "contrast-light",
            Contrast::Dark => "contrast-dark",
            Contrast::High => "contrast-high",
        };
        way("contrast", message, Comfort { contrast, ..now })
    });
    let hands = [
        way("hand-left", "hand-left", Comfort { hand: Hand::Left, ..now }),
        way("hand-right", "hand-right", Comfort { hand: Hand::Right, ..now }),
    ];
    let motions = [
        way("guided", "motion-on", Comfort { still: false, ..now }),
        way("pause", "motion-off", Comfort { still: true, ..now }),
    ];
    let keys = [
        way("keyboard", "keys-together", Comfort { one_by_one: false, ..now }),
        way("shift", "keys-one-by-one", Comfort { one_by_one: true, ..now }),
    ];
    let languages = [
        way("language", "french", Comfort { language: Language::Fr, ..now }),
        way("language", "english", Comfort { language: Language::En, ..now }),
    ];
    [
        ("text-size", sizes.into()),
        ("pace", paces.into()),
        ("contrast", contrasts.into()),
        ("hand", hands.into()),
        ("motion", motions.into()),
        ("keys", keys.into()),
        ("language", languages.into()),
    ]
}
