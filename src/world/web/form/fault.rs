//! What there is to mend in a form.

/// What is to be mended in a field. Each has a sentence in `worlds/web.ftl` that says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A required field is empty.
    Missing,
    /// Fewer signs than it takes.
    TooShort,
    /// More signs than it takes.
    TooLong,
    /// Not a number.
    NotNumber,
    /// A number with cents.
    NotWhole,
    /// A number under the least.
    TooSmall,
    /// A number over the greatest.
    TooLarge,
    /// Something other than figures.
    NotDigits,
    /// Figures are lacking.
    TooFewDigits,
    /// There are more figures than it takes.
    TooManyDigits,
    /// Not written as a date.
    NotDate,
    /// A date that is not in the calendar.
    NoSuchDay,
    /// A year before the first.
    TooEarly,
    /// A year after the last.
    TooLate,
    /// A mail address without its @.
    NoAt,
    /// Not a mail address, though it has an @.
    NotEmail,
    /// Not a telephone number.
    NotPhone,
    /// A new password that is easily found.
    WeakPassword,
    /// The last figures do not go with the others.
    WrongKey,
    /// Not the code that was received.
    NotTheCode,
    /// Not the document that is asked for.
    NotThisFile,
    /// Not what was written in the other field.
    NotSame,
    /// A date that does not come after the other.
    NotAfter,
    /// One answer more is needed.
    NeedsOne,
    /// An answer makes this one necessary.
    NeedsAlso,
    /// A part greater than its whole.
    MoreThan,
}

impl Fault {
    /// Every fault, in the order of their sentences.
    pub const ALL: [Self; 26] = [
        Self::Missing,
        Self::TooShort,
        Self::TooLong,
        Self::NotNumber,
        Self::NotWhole,
        Self::TooSmall,
        Self::TooLarge,
        Self::NotDigits,
        Self::TooFewDigits,
        Self::TooManyDigits,
        Self::NotDate,
        Self::NoSuchDay,
        Self::TooEarly,
        Self::TooLate,
        Self::NoAt,
        Self::NotEmail,
        Self::NotPhone,
        Self::WeakPassword,
        Self::WrongKey,
        Self::NotTheCode,
        Self::NotThisFile,
        Self::NotSame,
        Self::NotAfter,
        Self::NeedsOne,
        Self::NeedsAlso,
        Self::MoreThan,
    ];

    /// The Fluent message of `worlds/web.ftl` that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "fault-missing",
            Self::TooShort => "fault-too-short",
            Self::TooLong => "fault-too-long",
            Self::NotNumber => "fault-not-number",
            Self::NotWhole => "fault-not-whole",
            Self::TooSmall => "fault-too-small",
            Self::TooLarge => "fault-too-large",
            Self::NotDigits => "fault-not-digits",
            Self::TooFewDigits => "fault-too-few-digits",
            Self::TooManyDigits => "fault-too-many-digits",
            Self::NotDate => "fault-not-date",
            Self::NoSuchDay => "fault-no-such-day",
            Self::TooEarly => "fault-too-early",
            Self::TooLate => "fault-too-late",
            Self::NoAt => "fault-no-at",
            Self::NotEmail => "fault-not-email",
            Self::NotPhone => "fault-not-phone",
            Self::WeakPassword => "fault-weak-password",
            Self::WrongKey => "fault-wrong-key",
            Self::NotTheCode => "fault-not-the-code",
            Self::NotThisFile => "fault-not-this-file",
            Self::NotSame => "fault-not-same",
            Self::NotAfter => "fault-not-after",
            Self::NeedsOne => "fault-needs-one",
            Self::NeedsAlso => "fault-needs-also",
            Self::MoreThan => "fault-more-than",
        }
    }
}
