//! The numbers of charts.

use super::scale::{every, round_top};

#[test]
fn the_axis_ends_at_a_round_number() {
    let tops: Vec<_> = [0.0, 1.0, 2.0, 3.0, 5.0, 7.5, 9.0, 11.0, 41.0, 99.0, 101.0].map(round_top).into();
    assert_eq!(tops, [2.0, 2.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 60.0, 100.0, 120.0]);
}

#[test]
fn labels_do_not_touch() {
    assert_eq!(every(20.0, 100.0), 1);
    assert_eq!(every(20.0, 28.0), 1);
    assert_eq!(every(20.0, 10.0), 3);
    assert_eq!(every(20.0, 0.0), 280);
}
