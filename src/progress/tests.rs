use super::*;
use crate::progress::leitner::{box_at, end_after};

const LENGTHS: [usize; TOPICS] = [14, 12, 15, 12];

fn id(topic: usize, nth: usize) -> LessonId {
    LessonId::new(&format!("topic-{topic}/lesson-{nth}")).unwrap()
}

fn edition() -> Edition {
    let lessons = |(topic, length): (usize, usize)| (0..length).map(|nth| id(topic, nth)).collect();
    let topics = LENGTHS.into_iter().enumerate().map(lessons).collect();
    Edition { letter: "d".into(), topics, pictures: Vec::new() }
}

fn summary(lesson: &LessonId, kind: Kind, rung: Rung) -> Summary {
    let next = Attempt { number: 1, ..Attempt::default() };
    Summary { lesson: lesson.clone(), guidance: Guidance::Guided, kind, rung, demonstrations: 0, next }
}

fn whole(lesson: &LessonId) -> Summary {
    summary(lesson, Kind::Whole, Rung::Soft)
}

fn refresher(lesson: &LessonId, rung: Rung) -> Summary {
    summary(lesson, Kind::Refresher(Row::Spoken), rung)
}

fn reached(lessons: [u8; TOPICS]) -> Card {
    let reached = lessons.map(|lessons| Reached { lessons, level: Guidance::Guided });
    Card { reached, comfort: CardComfort::default() }
}

fn due(progress: &Progress, last: Last) -> Vec<LessonId> {
    progress.due(&edition(), last, |_| true, |_| false)
}

fn due_of(lessons: [u8; TOPICS], last: Last) -> Vec<(usize, usize)> {
    let due = due(&Progress::of_card(&reached(lessons), &edition()), last);
    due.iter().map(|lesson| edition().place(lesson).unwrap()).collect()
}

#[test]
fn the_intervals_are_those_of_the_boxes() {
    let boxes: Vec<u8> = [0, 1, 3, 4, 12, 13, 200].into_iter().map(box_at).collect();
    assert_eq!(boxes, [1, 2, 2, 3, 3, 4, 4]);
    let ends: Vec<u32> = [0, 1, 3, 4, 12, 13, 38, 39, 64, 65].into_iter().map(|age| end_after(age, false)).collect();
    assert_eq!(ends, [1, 4, 4, 13, 13, 39, 39, 65, 65, 91]);
    let prudent: Vec<u32> = [0, 3, 12, 13, 25, 26, 39].into_iter().map(|age| end_after(age, true)).collect();
    assert_eq!(prudent, [1, 4, 13, 26, 26, 39, 52]);
}

#[test]
fn a_lesson_walked_twice_in_a_row_stays_and_after_another_goes_on() {
    let [a, b] = [id(0, 0), id(0, 1)];
    let mut progress = Progress::default();
    assert!(progress.is_empty() && progress.same_session().is_none());
    progress.finished(&whole(&a));
    progress.finished(&whole(&a));
    assert_eq!((progress.known(&a).unwrap().leitner, progress.same_session()), (0, None));
    progress.finished(&whole(&b));
    assert_eq!(progress.same_session(), Some(a.clone()));
    assert_eq!(progress.row_of(&a), Row::Spoken);
    progress.finished(&refresher(&a, Rung::Halo));
    assert_eq!((progress.known(&a).unwrap().leitner, progress.row_of(&a)), (1, Row::Sparse));
    assert_eq!((progress.same_session(), progress.today().len(), progress.refreshed().len()), (None, 2, 1));
    progress.finished(&refresher(&a, Rung::Nothing));
    assert_eq!(progress.known(&a).unwrap().leitner, 1, "once a visit");
    assert_eq!(progress.next_of(&edition().topics[0]), Some(&id(0, 2)));
}

#[test]
fn what_had_to_be_shown_stays_in_its_box_and_is_offered_guided() {
    let [a, b, c] = [id(0, 0), id(0, 1), id(0, 2)];
    let mut progress = Progress::default();
    progress.finished(&whole(&a));
    progress.finished(&whole(&b));
    for rung in [Rung::Demonstration, Rung::InTheirPlace, Rung::Counsellor] {
        progress.finished(&refresher(&a, rung));
        assert!(progress.offer_guided(&a) && progress.known(&a).unwrap().leitner == 0, "{rung:?}");
    }
    assert_eq!(progress.same_session(), None, "it is not asked again and again");
    progress.finished(&whole(&c));
    assert_eq!(progress.same_session(), Some(b));
    progress.finished(&whole(&a));
    assert!(!progress.offer_guided(&a) && progress.known(&a).unwrap().leitner == 1);
}

#[test]
fn to_watch_again_changes_no_box_and_the_freest_level_stays() {
    let [a, b] = [id(0, 0), id(0, 1)];
    let mut progress = Progress::default();
    progress.finished(&Summary { guidance: Guidance::Alone, ..whole(&a) });
    progress.finished(&whole(&b));
    progress.finished(&Summary { guidance: Guidance::Watch, rung: Rung::Demonstration, ..whole(&a) });
    let known = progress.known(&a).unwrap();
    assert_eq!((known.leitner, known.level, progress.offer_guided(&a)), (0, Guidance::Alone, false));
}

#[test]
fn a_refresher_of_what_was_never_walked_leaves_nothing() {
    let mut progress = Progress::default();
    progress.finished(&refresher(&id(0, 0), Rung::Nothing));
    assert_eq!(progress, Progress::default());
    assert_eq!((progress.attempt(&id(0, 0)), progress.row_of(&id(0, 0))), (Attempt::default(), Row::Spoken));
}

#[test]
fn a_card_says_no_more_than_was_walked() {
    let (edition, comfort) = (edition(), Comfort::default());
    let mut progress = Progress::default();
    for lesson in [id(0, 0), id(0, 1), id(0, 3), id(2, 1), LessonId::new("garden/pond").unwrap()] {
        progress.finished(&whole(&lesson));
    }
    progress.finished(&Summary { guidance: Guidance::Alone, ..whole(&id(0, 1)) });
    let card = progress.card(&edition, &comfort);
    assert_eq!(card.reached[0], Reached { lessons: 2, level: Guidance::Alone });
    assert_eq!(card.reached[1..], [Reached::NOTHING; 3], "the first lessons are not walked");
    let back = Progress::of_card(&Card::of_code(card.code(&edition), &edition).unwrap(), &edition);
    assert!(back.has(&id(0, 1)) && !back.has(&id(0, 2)) && !back.has(&id(2, 1)));
    assert_eq!(back.card(&edition, &comfort), card, "written on one machine, read on another");
    assert_eq!(back.known(&id(0, 1)).unwrap().leitner, 1);
    assert!(back.today().is_empty() && back.same_session().is_none());
}

#[test]
fn what_this_visit_knows_better_stays_when_a_card_is_read() {
    let edition = edition();
    let mut progress = Progress::default();
    progress.finished(&whole(&id(0, 2)));
    progress.recall(&reached([3, 0, 0, 0]), &edition);
    assert_eq!(progress.known(&id(0, 2)).unwrap().age, None);
    assert_eq!(progress.known(&id(0, 1)).unwrap().age, Some(1));
    progress.recall_up_to(&id(3, 4), &edition);
    assert!(progress.has(&id(3, 0)) && progress.has(&id(3, 4)) && !progress.has(&id(3, 5)) && !progress.has(&id(1, 0)));
    progress.recall_up_to(&LessonId::new("garden/pond").unwrap(), &edition);
    assert_eq!(progress.card(&edition, &Comfort::default()).reached.map(|reached| reached.lessons), [3, 0, 0, 5]);
}

#[test]
fn what_is_due_depends_on_the_last_visit() {
    // One topic, seven lessons: the last one is of last week, the one three before it ends its second interval.
    assert_eq!(due_of([7, 0, 0, 0], Last::Week), [(0, 6), (0, 3)]);
    // A month: of ages 0 to 6, ages 0 (due at 1), 1, 2 and 3 (due at 4) have come due; the most overdue come first.
    assert_eq!(due_of([7, 0, 0, 0], Last::Month), [(0, 6), (0, 3), (0, 4)]);
    // Long ago: all have; the ages 3, 0, then 2 are the most overdue.
    assert_eq!(due_of([7, 0, 0, 0], Last::Long), [(0, 6), (0, 3), (0, 4)]);
    assert_eq!(due_of([0; 4], Last::Long), []);
}

#[test]
fn what_is_due_comes_from_as_many_topics_as_there_are() {
    let due = due_of([13, 5, 0, 4], Last::Week);
    let mut topics: Vec<usize> = due.iter().map(|(topic, _)| *topic).collect();
    topics.sort_unstable();
    assert_eq!(topics, [0, 1, 3], "{due:?}");
    // Four topics, room for three: none is left out for ever.
    let mut met = BTreeSet::new();
    for lessons in 1..5 {
        met.extend(due_of([lessons, 1, 1, 1], Last::Week));
    }
    assert!((1..4).all(|topic| met.contains(&(topic, 0))), "{met:?}");
}

/// A topic walked to its end lies behind those still open.
#[test]
fn a_finished_topic_grows_old() {
    assert_eq!(due_of([14, 0, 0, 0], Last::Week), [(0, 13), (0, 10), (0, 1)]);
    assert_eq!(due_of([14, 2, 0, 0], Last::Week), [(1, 1), (0, 12), (0, 3)]);
    assert_eq!(due_of([14, 12, 15, 12], Last::Week)[0], (3, 11));
}

#[test]
fn prudence_comes_back_sooner_and_what_is_hidden_never() {
    let progress = Progress::of_card(&reached([14, 12, 0, 0]), &edition());
    // Email's twelve come after the mouse: its last lesson is 12 weeks old, its first 25.
    assert_eq!(progress.known(&id(0, 0)).unwrap().age, Some(25));
    let all = |prudence: bool| progress.due(&edition(), Last::Week, |lesson| *lesson == id(0, 0), |_| prudence);
    assert_eq!((all(false), all(true)), (vec![], vec![id(0, 0)]));
    assert!(progress.due(&edition(), Last::Long, |_| false, |_| true).is_empty());
}

#[test]
fn three_refreshers_are_enough_for_a_visit() {
    let mut progress = Progress::of_card(&reached([14, 12, 9, 9]), &edition());
    let mut made = Vec::new();
    while let Some(lesson) = due(&progress, Last::Long).first().cloned() {
        assert_eq!(due(&progress, Last::Long).len(), 3 - made.len());
        let leitner = progress.known(&lesson).unwrap().leitner;
        progress.finished(&refresher(&lesson, Rung::Soft));
        assert_eq!(progress.known(&lesson).unwrap().leitner, (leitner + 1).min(4));
        assert!(!made.contains(&lesson));
        made.push(lesson);
    }
    assert_eq!((made.len(), progress.refreshed()), (3, &made[..]));
}

/// One learner over visits: a card is written at the end of each, in digits or pictures in turn, and typed at the next.
struct Learner {
    code: Option<Card>,
    visits: u32,
    day: u32,
}

impl Learner {
    const fn new() -> Self {
        Self { code: None, visits: 0, day: 0 }
    }

    /// Comes on a day, makes what is due and walks so many new lessons. What was due, with its box.
    fn visit(&mut self, day: u32, new: &[LessonId]) -> Vec<(LessonId, u8)> {
        let edition = edition();
        let card = self.code.map(|card| match self.visits % 2 {
            0 => Card::of_code(card.code(&edition), &edition).unwrap(),
            _ => Card::of_pictures(card.pictures(&edition), &edition).unwrap(),
        });
        let mut progress = card.map(|card| Progress::of_card(&card, &edition)).unwrap_or_default();
        let last = match day - self.day {
            0..=7 => Last::Week,
            8..=31 => Last::Month,
            _ => Last::Long,
        };
        let due = due(&progress, last);
        let made = due.iter().map(|lesson| (lesson.clone(), progress.known(lesson).unwrap().leitner)).collect();
        for lesson in &due {
            progress.finished(&refresher(lesson, Rung::Repeat));
        }
        for lesson in new {
            progress.finished(&whole(lesson));
            if let Some(lesson) = progress.same_session() {
                progress.finished(&refresher(&lesson, Rung::Soft));
                assert_eq!(progress.known(&lesson).unwrap().leitner, 1);
            }
        }
        self.code = Some(progress.card(&edition, &Comfort::default()));
        (self.visits, self.day) = (self.visits + 1, day);
        made
    }
}

/// Three visits a week, some forgotten, one new lesson each: a lesson comes back 1, then 3, then 9 visits later, in the
/// boxes 1, 2 and 3.
#[test]
fn a_month_of_visits() {
    let mut learner = Learner::new();
    let mut walked = Vec::new();
    let path: Vec<LessonId> = edition().topics.concat();
    let forgotten = [4, 9, 13, 14];
    for day in (0..6).flat_map(|week| [1, 3, 5].map(|day| 7 * week + day)) {
        if forgotten.contains(&(day / 7 * 3 + day % 7 / 2)) {
            continue;
        }
        let visit = walked.len();
        let new = &path[visit];
        let due: BTreeSet<(LessonId, u8)> = learner.visit(day, std::slice::from_ref(new)).into_iter().collect();
        let expected = [(1, 1), (4, 2), (13, 3)].into_iter().filter_map(|(ago, leitner)| {
            let walked: &LessonId = walked.get(visit.checked_sub(ago)?)?;
            Some((walked.clone(), leitner))
        });
        assert_eq!(due, expected.collect(), "on day {day}, visit {visit}");
        walked.push(new.clone());
    }
    assert_eq!(walked.len(), 14, "eighteen days, four forgotten");
}

/// After weeks away, more has come due than a visit holds: what is the most overdue comes, and the rest is not lost.
#[test]
fn coming_back_after_weeks_away() {
    for (away, last_age) in [(21, 3), (90, 9)] {
        let mut learner = Learner::new();
        let path = &edition().topics[0];
        for (visit, lesson) in path.iter().take(6).enumerate() {
            learner.visit(7 * u32::try_from(visit).unwrap(), std::slice::from_ref(lesson));
        }
        let due = learner.visit(35 + away, &path[6..7]);
        assert_eq!(due.len(), 3);
        for (lesson, leitner) in &due {
            let age = 5 - u32::try_from(edition().place(lesson).unwrap().1).unwrap();
            assert_eq!(*leitner, box_at(age));
            assert!(end_after(age, false) <= age + last_age, "{lesson} after {away} days");
        }
        assert_eq!(due[0], (id(0, 5), 1), "the latest lesson was the soonest due");
        let next: Vec<LessonId> = learner.visit(42 + away, &[]).into_iter().map(|(lesson, _)| lesson).collect();
        assert_eq!(next, [id(0, 6), id(0, 3)], "then as every week");
    }
}

/// Two lessons a visit, as paths have them: the first is done again in the same visit, the other at the next.
#[test]
fn every_lesson_of_a_path_is_done_again_within_a_visit() {
    let mut learner = Learner::new();
    let path = edition().topics[0].clone();
    for (visit, pair) in path.chunks(2).enumerate() {
        let due = learner.visit(7 * u32::try_from(visit).unwrap(), pair);
        if visit > 0 {
            assert!(due.contains(&(path[2 * visit - 1].clone(), 1)), "visit {visit}: {due:?}");
        }
    }
}
