//! A card made longer or shorter.

use super::{Card, Step};
use std::cmp::Ordering;
use std::time::Duration;

impl Card {
    /// The same card in this time: the steps keep their proportions, and none is shorter than a second.
    pub(crate) fn scaled_to(&self, length: Duration) -> Self {
        let mut card = self.clone();
        let from = sum(&self.steps).max(1);
        let wanted = length.as_secs().clamp(self.steps.len() as u64, u32::MAX.into());
        for step in &mut card.steps {
            step.seconds = ((u64::from(step.seconds) * wanted / from) as u32).max(1);
        }
        while let Some((index, by)) = next_to_mend(&card.steps, &self.steps, wanted) {
            card.steps[index].seconds = card.steps[index].seconds.saturating_add_signed(by);
        }
        card.seconds = wanted as u32;
        card
    }
}

/// Which step shall take a second more or less so that the sum comes right; `None` once it does. What belongs to
/// no side is asked first, so that both sides stay equally long.
fn next_to_mend(steps: &[Step], before: &[Step], wanted: u64) -> Option<(usize, i32)> {
    let by = match sum(steps).cmp(&wanted) {
        Ordering::Less => 1,
        Ordering::Equal => return None,
        Ordering::Greater => -1,
    };
    let lacks = |index: usize| {
        let ideal = i128::from(before[index].seconds) * i128::from(wanted);
        i128::from(by) * (ideal - i128::from(steps[index].seconds) * i128::from(sum(before)))
    };
    (0..steps.len())
        .filter(|&index| by > 0 || steps[index].seconds > 1)
        .max_by_key(|&index| (steps[index].side.is_none(), lacks(index)))
        .map(|index| (index, by))
}

fn sum(steps: &[Step]) -> u64 {
    steps.iter().map(|step| u64::from(step.seconds)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::{Deck, Side};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn proportions_are_kept() {
        let deck = Deck::bundled();
        check(&deck, "shoulder-rolls", 60, "5 25 25 5");
        check(&deck, "shoulder-rolls", 120, "10 50 50 10");
        check(&deck, "shoulder-rolls", 20, "2 8 8 2");
        check(&deck, "shoulder-rolls", 1, "1 1 1 1");
    }

    proptest! {
        #[test]
        fn the_sum_is_right_and_the_sides_are_equal(index in 0_usize..50, secs in 0_u64..4000) {
            let deck = Deck::bundled();
            let card = deck.iter().nth(index).unwrap();
            let scaled = card.scaled_to(Duration::from_secs(secs));
            prop_assert_eq!(u64::from(scaled.seconds), secs.max(card.steps.len() as u64));
            prop_assert_eq!(sum(&scaled.steps), u64::from(scaled.seconds));
            prop_assert!(scaled.steps.iter().all(|step| step.seconds >= 1));
            let of = |side| scaled.steps.iter().filter(|s| s.side == Some(side)).map(|s| s.seconds).sum::<u32>();
            if secs >= 60 {
                prop_assert_eq!(of(Side::Left), of(Side::Right), "{}", card.id);
            }
        }
    }

    fn check(deck: &Deck, id: &str, secs: u64, expected: &str) {
        let card = deck.card(id).unwrap().scaled_to(Duration::from_secs(secs));
        let steps: Vec<String> = card.steps.iter().map(|step| step.seconds.to_string()).collect();
        assert_eq!(steps.join(" "), expected);
    }
}
