//! Tables: what was typed, and what a field says of it.

use proptest::prelude::*;

use super::*;

fn texts() -> Texts {
    [("code".to_owned(), "482 913".to_owned()), ("pass".to_owned(), "Déclic-7".to_owned())].into_iter().collect()
}

fn written(text: &str) -> Value {
    Value::Written(text.to_owned())
}

fn chosen(ids: &[&str]) -> Value {
    Value::Chosen(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn table(kind: &Kind, rows: &[(&str, Option<Fault>)]) {
    for (typed, expected) in rows {
        let found = judge(kind, true, &written(typed), &texts());
        assert_eq!(found, *expected, "{kind:?}: « {} »", typed.chars().take(40).collect::<String>());
    }
}

fn read(ron: &str) -> Kind {
    ron::from_str(ron).unwrap_or_else(|error| panic!("{ron}: {error}"))
}

const FULL_WIDTH: &str = "１２３４５";
const EMOJI: &str = "👵🏽💌";

#[test]
fn the_lesson_files_write_it_briefly() {
    assert_eq!(read("Text()"), Kind::Text { least: 1, most: 80 });
    assert_eq!(read("Text(most: 20)"), Kind::Text { least: 1, most: 20 });
    assert_eq!(read("Digits(5)"), Kind::Digits(5));
    assert_eq!(read(r#"One(of: ["yes", "no"])"#), Kind::One { of: strings(&["yes", "no"]), list: false });
    assert_eq!(read(r#"Many(of: ["a"])"#), Kind::Many { of: strings(&["a"]), least: 0 });
    assert_eq!(read("File()"), Kind::File { ends: vec![] });
    assert_eq!(read("Date(from: 1900, to: 2026)"), Kind::Date { from: 1900, to: 2026 });
    assert!(ron::from_str::<Kind>("Text(longest: 3)").is_err(), "a name that is none is told");
    let rule: Rule = ron::from_str(r#"Also(field: "how", is: "post", then: "street")"#).expect("a rule");
    assert_eq!(rule.fields(), ["how", "street"]);
    assert_eq!(ron::from_str::<Rule>(r#"Same("a", "b")"#).expect("a rule").fields(), ["a", "b"]);
}

#[test]
fn a_text() {
    let long = "é".repeat(2000);
    table(
        &Kind::Text { least: 2, most: 80 },
        &[
            ("", Some(Fault::Missing)),
            (" \u{a0}\n", Some(Fault::Missing)),
            ("a", Some(Fault::TooShort)),
            (" a ", Some(Fault::TooShort)),
            ("Camille Martin", None),
            (&"é".repeat(80), None),
            (&"é".repeat(81), Some(Fault::TooLong)),
            (&long, Some(Fault::TooLong)),
            (FULL_WIDTH, None),
            (EMOJI, None),
        ],
    );
    table(&Kind::Lines, &[("", Some(Fault::Missing)), ("Bonjour,\n\nmerci.", None), (&long, None), (EMOJI, None)]);
}

#[test]
fn a_number() {
    table(
        &Kind::Number { from: 0, to: 100_000 },
        &[
            ("", Some(Fault::Missing)),
            ("0", None),
            ("1200", None),
            ("1 200", None),
            ("1\u{a0}200", None),
            ("1\u{202f}200,00", None),
            ("1 200,00", None),
            ("1200.0", None),
            ("0012", None),
            ("1 200,50", Some(Fault::NotWhole)),
            ("1200.5", Some(Fault::NotWhole)),
            ("1,200", Some(Fault::NotWhole)),
            ("1,000", Some(Fault::NotWhole)),
            ("1,2,3", Some(Fault::NotNumber)),
            ("1200,", Some(Fault::NotNumber)),
            (",00", Some(Fault::NotNumber)),
            ("douze", Some(Fault::NotNumber)),
            ("12 euros", Some(Fault::NotNumber)),
            ("12o0", Some(Fault::NotNumber)),
            (FULL_WIDTH, Some(Fault::NotNumber)),
            (EMOJI, Some(Fault::NotNumber)),
            ("-", Some(Fault::NotNumber)),
            ("--1", Some(Fault::NotNumber)),
            ("+5", Some(Fault::NotNumber)),
            ("-1", Some(Fault::TooSmall)),
            ("−1", Some(Fault::TooSmall)),
            ("-0", None),
            ("100 000", None),
            ("100 001", Some(Fault::TooLarge)),
            (&"9".repeat(2000), Some(Fault::TooLarge)),
            (&format!("-{}", "9".repeat(2000)), Some(Fault::TooSmall)),
        ],
    );
    table(
        &Kind::Number { from: -5, to: -1 },
        &[("-5", None), ("-6", Some(Fault::TooSmall)), ("0", Some(Fault::TooLarge))],
    );
    table(
        &Kind::Number { from: i64::MIN, to: i64::MAX },
        &[("-9223372036854775808", None), ("9223372036854775807", None)],
    );
}

#[test]
fn figures_one_by_one() {
    table(
        &Kind::Digits(5),
        &[
            ("", Some(Fault::Missing)),
            ("99000", None),
            ("99 000", None),
            ("99\u{a0}000", None),
            ("9.9-0 0–0", None),
            ("9900", Some(Fault::TooFewDigits)),
            ("-", Some(Fault::TooFewDigits)),
            ("990001", Some(Fault::TooManyDigits)),
            (&"1".repeat(2000), Some(Fault::TooManyDigits)),
            ("9900O", Some(Fault::NotDigits)),
            ("99,000", Some(Fault::NotDigits)),
            (FULL_WIDTH, Some(Fault::NotDigits)),
            (EMOJI, Some(Fault::NotDigits)),
        ],
    );
}

#[test]
fn a_date() {
    table(
        &Kind::Date { from: 1900, to: 2026 },
        &[
            ("", Some(Fault::Missing)),
            ("12/03/1952", None),
            ("12-3-1952", None),
            ("12.03.1952", None),
            ("12 03 1952", None),
            ("12\u{a0}03\u{a0}1952", None),
            (" 12 / 03 / 1952 ", None),
            ("12031952", None),
            ("1/1/1900", None),
            ("31/12/2026", None),
            ("29/02/1952", None),
            ("29/02/2000", None),
            ("29/02/1900", Some(Fault::NoSuchDay)),
            ("29/02/1953", Some(Fault::NoSuchDay)),
            ("29021953", Some(Fault::NoSuchDay)),
            ("31/04/1952", Some(Fault::NoSuchDay)),
            ("00/03/1952", Some(Fault::NoSuchDay)),
            ("12/00/1952", Some(Fault::NoSuchDay)),
            ("03/13/1952", Some(Fault::NoSuchDay)),
            ("32/01/1952", Some(Fault::NoSuchDay)),
            ("31/12/1899", Some(Fault::TooEarly)),
            ("01/01/2027", Some(Fault::TooLate)),
            ("12/03/52", Some(Fault::NotDate)),
            ("1952/03/12", Some(Fault::NotDate)),
            ("120352", Some(Fault::NotDate)),
            ("012/03/1952", Some(Fault::NotDate)),
            ("12/03/19522", Some(Fault::NotDate)),
            ("12 mars 1952", Some(Fault::NotDate)),
            ("12/03", Some(Fault::NotDate)),
            ("/", Some(Fault::NotDate)),
            ("１２/０３/１９５２", Some(Fault::NotDate)),
            (EMOJI, Some(Fault::NotDate)),
            (&"1".repeat(2000), Some(Fault::NotDate)),
        ],
    );
}

#[test]
fn addresses_and_telephones() {
    table(
        &Kind::Email,
        &[
            ("", Some(Fault::Missing)),
            ("camille@courrier.example", None),
            (" Camille.Martin+1@courrier.example ", None),
            ("camille.courrier.example", Some(Fault::NoAt)),
            (EMOJI, Some(Fault::NoAt)),
            ("@", Some(Fault::NotEmail)),
            ("camille@", Some(Fault::NotEmail)),
            ("@courrier.example", Some(Fault::NotEmail)),
            ("camille@courrier", Some(Fault::NotEmail)),
            ("camille@courrier..example", Some(Fault::NotEmail)),
            ("camille@courrier.example.", Some(Fault::NotEmail)),
            ("camille@-courrier.example", Some(Fault::NotEmail)),
            ("camille@ courrier.example", Some(Fault::NotEmail)),
            ("camille@courrier@example.example", Some(Fault::NotEmail)),
            ("hélène@courrier.example", Some(Fault::NotEmail)),
            ("ｃamille@courrier.example", Some(Fault::NotEmail)),
            (&format!("{}@courrier.example", "a".repeat(2000)), Some(Fault::NotEmail)),
        ],
    );
    table(
        &Kind::Phone,
        &[
            ("", Some(Fault::Missing)),
            ("06 39 98 12 34", None),
            ("0639981234", None),
            ("06.39.98.12.34", None),
            ("06-39-98-12-34", None),
            ("+33 6 39 98 12 34", None),
            ("0033639981234", None),
            ("06 39 98 12 3", Some(Fault::NotPhone)),
            ("06 39 98 12 345", Some(Fault::NotPhone)),
            ("16 39 98 12 34", Some(Fault::NotPhone)),
            ("+33 06 39 98 12 34", Some(Fault::NotPhone)),
            ("+44 6 39 98 12 34", Some(Fault::NotPhone)),
            ("0+639981234", Some(Fault::NotPhone)),
            ("+", Some(Fault::NotPhone)),
            ("０６３９９８１２３４", Some(Fault::NotPhone)),
            (EMOJI, Some(Fault::NotPhone)),
            (&"0".repeat(2000), Some(Fault::NotPhone)),
        ],
    );
}

#[test]
fn passwords_and_codes() {
    table(
        &Kind::NewPassword,
        &[
            ("", Some(Fault::Missing)),
            ("Mon-Chat-Dort-8h", None),
            ("monchatdortbien", Some(Fault::WeakPassword)),
            ("12031952120319", Some(Fault::WeakPassword)),
            ("Chat-8h", Some(Fault::WeakPassword)),
            (&"a1".repeat(1000), None),
        ],
    );
    table(&Kind::Password, &[("", Some(Fault::Missing)), ("a", None), (EMOJI, None)]);
    table(
        &Kind::Same("code".into()),
        &[
            ("", Some(Fault::Missing)),
            ("482 913", None),
            ("482913", None),
            ("4 8 2\u{a0}913", None),
            ("482914", Some(Fault::NotTheCode)),
            ("４８２９１３", Some(Fault::NotTheCode)),
            (EMOJI, Some(Fault::NotTheCode)),
        ],
    );
    table(&Kind::Same("pass".into()), &[("DÉCLIC-7", None), ("declic-7", Some(Fault::NotTheCode))]);
    table(&Kind::Same("nothing".into()), &[("482 913", Some(Fault::NotTheCode))]);
}

/// Numbers that others publish as examples, with their keys: the READMEs of two libraries that check NIRs
/// (`betagouv/nir_validate`, `worker-matcher`) and two divisions done by hand on a teacher's page (trabucaire.free.fr).
#[test]
fn keys_are_those_of_published_examples() {
    for (number, wanted) in
        [(2_550_814_168_025, 38), (1_801_275_123_456, 42), (1_631_278_477_042, 94), (2_620_875_032_039, 77)]
    {
        assert_eq!(key(number), wanted, "{number}");
    }
    assert_eq!(key(97), 97, "never 0");
    table(
        &Kind::Keyed,
        &[
            ("", Some(Fault::Missing)),
            ("2 55 08 14 168 025 38", None),
            ("255081416802538", None),
            ("2 55 08 14 168 025 39", Some(Fault::WrongKey)),
            ("2 55 08 14 186 025 38", Some(Fault::WrongKey)),
            ("2 55 08 14 168 025", Some(Fault::TooFewDigits)),
            ("2 55 08 14 168 025 380", Some(Fault::TooManyDigits)),
            ("2 55 08 2A 168 025 38", Some(Fault::NotDigits)),
            (EMOJI, Some(Fault::NotDigits)),
        ],
    );
}

#[test]
fn answers_and_files() {
    let one = Kind::One { of: strings(&["yes", "no"]), list: true };
    let many = Kind::Many { of: strings(&["bread", "milk", "salt"]), least: 2 };
    let years = Kind::Years { from: 1990, to: 2026 };
    let file = Kind::File { ends: strings(&["bill"]) };
    for (kind, value, expected) in [
        (&one, chosen(&[]), Some(Fault::Missing)),
        (&one, chosen(&["yes"]), None),
        (&one, chosen(&["perhaps"]), Some(Fault::Missing)),
        (&one, written("yes"), Some(Fault::Missing)),
        (&many, chosen(&[]), Some(Fault::Missing)),
        (&many, chosen(&["milk"]), Some(Fault::NeedsOne)),
        (&many, chosen(&["milk", "sugar"]), Some(Fault::NeedsOne)),
        (&many, chosen(&["milk", "salt"]), None),
        (&years, chosen(&["2026"]), None),
        (&years, chosen(&["2027"]), Some(Fault::Missing)),
        (&years, chosen(&["02026"]), Some(Fault::Missing)),
        (&file, Value::File(None), Some(Fault::Missing)),
        (&file, Value::File(Some("bill".into())), None),
        (&file, Value::File(Some("photo".into())), Some(Fault::NotThisFile)),
        (&Kind::File { ends: vec![] }, Value::File(Some("photo".into())), None),
    ] {
        assert_eq!(judge(kind, true, &value, &texts()), expected, "{kind:?} {value:?}");
    }
    assert_eq!(judge(&many, false, &chosen(&[]), &texts()), None);
    assert_eq!(judge(&many, false, &chosen(&["milk"]), &texts()), Some(Fault::NeedsOne));
    assert_eq!((years.options().len(), years.options()[0].as_str()), (37, "1990"));
    assert!(Kind::Lines.is_written() && !file.is_written() && !years.is_written());
}

#[test]
fn what_nobody_can_fill_in_has_no_example() {
    for kind in [
        Kind::Text { least: 5, most: 4 },
        Kind::Text { least: 0, most: 0 },
        Kind::Number { from: 2, to: 1 },
        Kind::Digits(0),
        Kind::Date { from: 2000, to: 1999 },
        Kind::Date { from: 10_000, to: 10_001 },
        Kind::Date { from: -5, to: 0 },
        Kind::Same("nothing".into()),
        Kind::One { of: vec![], list: false },
        Kind::Many { of: vec![], least: 0 },
        Kind::Many { of: strings(&["a", "a"]), least: 2 },
        Kind::Years { from: 2000, to: 1999 },
    ] {
        assert_eq!(kind.example(&texts()), None, "{kind:?}");
        let empty = kind.empty();
        assert_eq!(judge(&kind, false, &empty, &texts()), None, "{kind:?}");
        assert_eq!(judge(&kind, true, &empty, &texts()), Some(Fault::Missing), "{kind:?}");
    }
}

#[test]
fn every_fault_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = Fault::ALL.into_iter().map(Fault::message).collect();
    assert_eq!(names.len(), Fault::ALL.len());
    assert!(Fault::ALL.is_sorted(), "in the order of their sentences");
}

fn kind() -> impl Strategy<Value = Kind> {
    let ids = || proptest::collection::vec("[a-c]", 0..4);
    prop_oneof![
        (0_usize..100, 0_usize..100).prop_map(|(least, most)| Kind::Text { least, most }),
        Just(Kind::Lines),
        any::<(i64, i64)>().prop_map(|(from, to)| Kind::Number { from, to }),
        (0_usize..20).prop_map(Kind::Digits),
        (-10_i32..3000, -10_i32..3000).prop_map(|(from, to)| Kind::Date { from, to }),
        Just(Kind::Email),
        Just(Kind::Phone),
        Just(Kind::NewPassword),
        Just(Kind::Password),
        Just(Kind::Keyed),
        Just(Kind::Same("code".into())),
        (ids(), any::<bool>()).prop_map(|(of, list)| Kind::One { of, list }),
        (ids(), 0_usize..4).prop_map(|(of, least)| Kind::Many { of, least }),
        (1990_u32..2030, 1990_u32..2030).prop_map(|(from, to)| Kind::Years { from, to }),
        ids().prop_map(|ends| Kind::File { ends }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed into whatever field: an answer, no panic, and what satisfies a field satisfies it required or not.
    #[test]
    fn anything_is_judged(kind in kind(), text in "\\PC{0,60}|[0-9 /.-]{0,20}", required in any::<bool>()) {
        let fault = judge(&kind, required, &Value::Written(text), &texts());
        prop_assert!(fault.is_none_or(|fault| Fault::ALL.contains(&fault)));
        if let Some(example) = kind.example(&texts()) {
            prop_assert_eq!(judge(&kind, true, &example, &texts()), None);
            prop_assert_eq!(judge(&kind, false, &example, &texts()), None);
            prop_assert_eq!(std::mem::discriminant(&example), std::mem::discriminant(&kind.empty()));
        }
    }

    /// A key finds each figure that is mistyped.
    #[test]
    fn one_mistyped_figure_changes_the_key(number in 0_u64..10_u64.pow(13), place in 0_u32..13, by in 1_u64..10) {
        let unit = 10_u64.pow(place);
        let figure = number / unit % 10;
        let other = number - figure * unit + (figure + by) % 10 * unit;
        prop_assert_ne!(key(number), key(other));
    }
}
