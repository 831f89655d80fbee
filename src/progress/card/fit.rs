//! The learner's settings, as far as a card holds them: 72 ways.

use crate::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize};

/// The settings a card takes home. Volume, stillness and keys pressed one by one are the machine's or set anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CardComfort {
    /// How large.
    pub text_size: TextSize,
    /// A contrast other than ink on paper. There is room for two values: Dark comes back as High.
    pub strong: bool,
    /// How fast the voice speaks.
    pub pace: Pace,
    /// With which hand.
    pub hand: Hand,
    /// What is shown and spoken.
    pub language: Language,
}

impl CardComfort {
    /// How many ways there are.
    pub(super) const WAYS: u64 = 72;

    /// What a card keeps of the settings.
    #[must_use]
    pub fn of(comfort: &Comfort) -> Self {
        Self {
            text_size: comfort.text_size,
            strong: comfort.contrast != Contrast::Light,
            pace: comfort.pace,
            hand: comfort.hand,
            language: comfort.language,
        }
    }

    /// Sets what the card holds, and leaves the rest as it is.
    pub fn apply(&self, comfort: &mut Comfort) {
        comfort.text_size = self.text_size;
        comfort.contrast = if self.strong { Contrast::High } else { Contrast::Light };
        comfort.pace = self.pace;
        comfort.hand = self.hand;
        comfort.language = self.language;
    }

    /// Each setting's place among its values, and how many values it has.
    pub(super) fn fields(self) -> [(u64, u64); 5] {
        [
            field(&TextSize::ALL, &self.text_size),
            (u64::from(self.strong), 2),
            field(&Pace::ALL, &self.pace),
            field(&HANDS, &self.hand),
            field(&Language::ALL, &self.language),
        ]
    }

    /// The settings at these places among their values, the last of [`CardComfort::fields`] asked for first.
    pub(super) fn of_fields(mut place: impl FnMut(u64) -> usize) -> Option<Self> {
        let language = value(&Language::ALL, &mut place)?;
        let hand = value(&HANDS, &mut place)?;
        let pace = value(&Pace::ALL, &mut place)?;
        let strong = place(2) == 1;
        let text_size = value(&TextSize::ALL, &mut place)?;
        Some(Self { text_size, strong, pace, hand, language })
    }
}

const HANDS: [Hand; 2] = [Hand::Right, Hand::Left];

/// A value's place among all, and how many there are.
pub(super) fn field<T: PartialEq>(all: &[T], value: &T) -> (u64, u64) {
    let place = all.iter().position(|known| known == value).unwrap_or_default();
    (place as u64, all.len() as u64)
}

/// The value whose place among all is given.
pub(super) fn value<T: Copy>(all: &[T], place: &mut impl FnMut(u64) -> usize) -> Option<T> {
    all.get(place(all.len() as u64)).copied()
}
