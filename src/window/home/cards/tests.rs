//! The Cards page, by its labels, and pictures of it.

use super::super::{HomeScreen, SIZE};
use super::*;
use crate::cards::Deck;
use crate::records::status::Status;
use crate::records::wire::{HomeShow, ToWindow};
use crate::window::home::sample;
use crate::window::{Screen, kit};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, SnapshotResults,
    kittest::{NodeT, Queryable},
};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;

type Window = Harness<'static, HomeScreen>;

/// Everything on the wall at once.
const TALL: [f32; 2] = [900.0, 4200.0];

fn status(state: State) -> Status {
    Status { state, at: chrono::DateTime::default(), ..sample::status() }
}

fn own_card() -> Card {
    let deck = Deck::bundled();
    let mut card = deck.card("shoulder-rolls").unwrap().clone();
    card.id = "my-reach".into();
    card.name = "My own long reach over the desk".into();
    card
}

fn show(changes: &[(&str, Value)]) -> HomeShow {
    let done = CardDone { times: 12, last: "2026-11-20T14:05:00+01:00".parse().unwrap() };
    HomeShow {
        status: status(State::Working),
        own: vec![own_card()],
        done: [("shoulder-rolls".to_owned(), done)].into(),
        folders: Folders { home: "/home/ana".into(), cards: "/home/ana/.local/share/unhunch/cards".into() },
        ..sample::show("cards", changes)
    }
}

fn window_of(show: HomeShow, size: [f32; 2]) -> Window {
    let mut window = kit::harness(HomeScreen::new(show), size, 1.0);
    window.run_steps(3);
    window
}

fn picture(all: &mut SnapshotResults, name: &str, mut window: Window) {
    window.run_steps(2);
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

fn window_with(changes: &[(&str, Value)]) -> Window {
    window_of(show(changes), TALL)
}

fn window() -> Window {
    window_with(&[])
}

fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(3);
}

fn open(window: &mut Window, card: &str) {
    window.get_by_role_and_label(Role::Button, card).click_accesskit();
    window.run_steps(3);
}

fn press(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::NONE, key);
    window.run_steps(3);
}

fn write(window: &mut Window, field: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, field).click();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.event(egui::Event::Text(text.to_owned()));
    window.run_steps(3);
}

fn choose(window: &mut Window, choice: &str, word: &str) {
    click(window, choice);
    click(window, word);
}

fn sayings(window: &mut Window) -> String {
    let lines = window.state_mut().take_sayings();
    let text = |line| serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "").replace("key:", "");
    lines.iter().map(text).collect::<Vec<_>>().join("; ")
}

fn repaint_delay(window: &Window) -> Duration {
    window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
}

#[track_caller]
fn sees(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_some(), "`{label}` is not there");
}

#[track_caller]
fn sees_not(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_none(), "`{label}` is there");
}

#[test]
fn a_search_narrows_the_wall_down() {
    let mut window = window();
    sees(&window, "51 cards");
    write(&mut window, "Search", "Jaw");
    sees(&window, "3 of 51 cards");
    sees(&window, "Tension check");
    sees_not(&window, "Wall angels");
    write(&mut window, "Search", "elephant");
    sees(&window, "No card has all of this. Try fewer filters.");
    click(&mut window, "Clear filters");
    sees(&window, "51 cards");
}

#[test]
fn places_areas_and_things_are_chosen_from_lists() {
    let mut window = window();
    choose(&mut window, "Place: Any place", "At a wall");
    sees(&window, "3 of 51 cards");
    choose(&mut window, "Equipment: Any equipment", "Tennis ball");
    sees(&window, "1 of 51 cards");
    sees(&window, "Wall ball massage");
    choose(&mut window, "Equipment: Tennis ball", "Nothing needed");
    choose(&mut window, "Body area: Any body area", "Chest");
    sees(&window, "No card has all of this. Try fewer filters.");
    choose(&mut window, "Place: At a wall", "Any place");
    sees(&window, "Hands-behind chest opener");
}

#[test]
fn what_cannot_be_done_is_marked_and_can_be_left_out() {
    let mut window = window_with(&[("body.avoid", json!(["shoulder-injury"])), ("cards.hidden", json!(["chin-tuck"]))]);
    let description = |window: &Window, card: &str| {
        window.get_by_label(card).accesskit_node().data().description().map(str::to_owned).unwrap_or_default()
    };
    assert_eq!(description(&window, "Child's pose"), "Stretch. On the floor, Mat. Place is off");
    assert_eq!(description(&window, "Band pull-apart"), "Strength. Standing, Exercise band. Not with: shoulder injury");
    assert_eq!(description(&window, "Chin tuck"), "Neck. Sitting. Hidden");
    assert_eq!(description(&window, "Neck side tilt"), "Neck. Sitting");
    click(&mut window, "Only what I can do");
    for card in ["Child's pose", "Band pull-apart", "Chin tuck"] {
        sees_not(&window, card);
    }
    sees(&window, "Neck side tilt");
}

#[test]
fn a_page_tells_all_of_its_card() {
    let mut window = window();
    open(&mut window, "Shoulder rolls");
    for words in [
        "1. Sit tall and let both arms hang loose. 5 seconds",
        "4. Let the shoulders settle low and still. 5 seconds",
        "Make the circle smaller if the joint clicks painfully or pinches.",
        "In on the way up, out on the way down.",
        "Shoulders, upper back",
        "Gentle",
        "Shoulder injury",
        "In any break",
        "20 November 2026, 12 times in all",
        "Unhunch’s own notes (Fast Relief); CCOHS Stretching at the Workstation",
        "Figure: Shoulder rolls",
        "1 of 51",
    ] {
        sees(&window, words);
    }
    open(&mut window, "Next card (right arrow)");
    sees(&window, "Figure: Shrug and drop");
    sees(&window, "Not yet");
    let done = CardDone { times: 1, last: "2026-11-23T09:00:00+01:00".parse().unwrap() };
    window.state_mut().receive(ToWindow::Done([("shrug-and-drop".to_owned(), done)].into()));
    window.run_steps(2);
    sees(&window, "23 November 2026, once in all");
    click(&mut window, "All cards");
    sees(&window, "51 cards");
}

#[test]
fn a_card_is_tried_at_once_unless_one_is_on_the_screen() {
    let mut window = window();
    open(&mut window, "Wall angels");
    click(&mut window, "Try it now");
    assert_eq!(sayings(&mut window), "do:stretch:card:wall-angels");
    window.state_mut().receive(ToWindow::Status(Box::new(status(State::Resting))));
    window.run_steps(2);
    assert!(window.get_by_label("Try it now").accesskit_node().is_disabled());
}

#[test]
fn a_favourite_is_sent_and_listed() {
    let mut window = window();
    click(&mut window, "Favourites");
    sees(&window, "No favourites yet: a card’s page has a button for that.");
    click(&mut window, "Clear filters");
    for card in ["Wall angels", "Chin tuck"] {
        open(&mut window, card);
        click(&mut window, "Favourite");
        press(&mut window, Key::Escape);
    }
    let expected = "set:cards.favourites,value:[wall-angels]; set:cards.favourites,value:[wall-angels,chin-tuck]";
    assert_eq!(sayings(&mut window), expected);
    click(&mut window, "Favourites");
    sees(&window, "2 of 51 cards");
    open(&mut window, "Wall angels");
    click(&mut window, "Not a favourite");
    assert_eq!(sayings(&mut window), "set:cards.favourites,value:[chin-tuck]");
    // It has left the wall; the one before it is still there.
    click(&mut window, "Previous card (left arrow)");
    sees(&window, "Figure: Chin tuck");
}

#[test]
fn a_hidden_card_can_be_had_back_at_once_and_later() {
    let mut window = window();
    open(&mut window, "Wall angels");
    click(&mut window, "Hide");
    assert_eq!(sayings(&mut window), "set:cards.hidden,value:[wall-angels]");
    sees(&window, "Wall angels is hidden: it will not come up in breaks.");
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "reset:cards.hidden");
    sees_not(&window, "Wall angels is hidden: it will not come up in breaks.");
    click(&mut window, "Hide");
    click(&mut window, "Close this message");
    click(&mut window, "All cards");
    click(&mut window, "Hidden");
    sees(&window, "1 of 51 cards");
    sayings(&mut window);
    open(&mut window, "Wall angels");
    click(&mut window, "Show again");
    assert_eq!(sayings(&mut window), "reset:cards.hidden");
    click(&mut window, "All cards");
    sees(&window, "No card is hidden.");
}

#[test]
fn the_keyboard_opens_turns_and_comes_back() {
    let mut window = window_of(show(&[]), SIZE.into());
    window.get_by_label("Child's pose").focus();
    window.run_steps(3);
    press(&mut window, Key::Enter);
    sees(&window, "Figure: Child's pose");
    assert!(window.get_by_label("All cards").is_focused());
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::ArrowRight);
    sees(&window, "Figure: Sideways chair twist");
    press(&mut window, Key::ArrowLeft);
    sees(&window, "Figure: Desk lean");
    press(&mut window, Key::Escape);
    let thumb = window.get_by_label("Desk lean");
    assert!(thumb.is_focused());
    let (top, bottom) = (thumb.rect().top(), thumb.rect().bottom());
    assert!(top > 70.0 && bottom < SIZE.y, "it is not in sight: {top} to {bottom}");
}

#[test]
fn the_wall_stays_where_it_was_scrolled_to() {
    let mut window = window_of(show(&[]), SIZE.into());
    window.hover_at(egui::pos2(500.0, 500.0));
    window.step();
    window.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -700.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    window.run_steps(12);
    let before = window.get_by_label("Overhead side reach").rect();
    assert!(before.top() > 70.0 && before.bottom() < SIZE.y, "{before:?}");
    click(&mut window, "Overhead side reach");
    assert!(window.get_by_label("All cards").rect().top() < 120.0);
    click(&mut window, "All cards");
    assert_eq!(window.get_by_label("Overhead side reach").rect(), before);
}

#[test]
fn a_step_is_gone_to_and_a_card_plays_once() {
    let mut window = window();
    open(&mut window, "Shoulder rolls");
    assert!(repaint_delay(&window) < Duration::from_millis(200));
    click(&mut window, "Pause the figure");
    assert!(repaint_delay(&window) > Duration::from_hours(1));
    let third = "3. Now circle them backward, as wide as is comfortable. 25 seconds";
    click(&mut window, third);
    sees(&window, "0:30 / 1:00");
    assert_eq!(window.get_by_label(third).accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    click(&mut window, "Play the figure");
    window.run_steps(130);
    assert!(repaint_delay(&window) > Duration::from_hours(1));
    sees(&window, "0:00 / 1:00");
}

#[test]
fn only_what_is_pointed_at_moves_and_not_for_ever() {
    let mut window = window_of(show(&[]), SIZE.into());
    assert!(repaint_delay(&window) > Duration::from_hours(1));
    window.hover_at(window.get_by_label("Shoulder rolls").rect().center());
    window.run_steps(3);
    assert!(repaint_delay(&window) < Duration::from_millis(200));
    window.run_steps(170);
    assert!(repaint_delay(&window) > Duration::from_hours(1));
    let still = [("look.reduced_motion", json!("on"))];
    let mut window = window_of(show(&still), SIZE.into());
    window.hover_at(window.get_by_label("Shoulder rolls").rect().center());
    window.run_steps(8);
    assert!(repaint_delay(&window) > Duration::from_hours(1));
    open(&mut window, "Shoulder rolls");
    window.run_steps(4);
    assert!(repaint_delay(&window) > Duration::from_hours(1));
}

#[test]
fn cards_are_taken_in_from_a_file_that_is_named() {
    let mut window = window();
    click(&mut window, "Import…");
    sees(&window, "Your own cards are the files in /home/ana/.local/share/unhunch/cards");
    write(&mut window, "File", "~/bad.json");
    click(&mut window, "Import");
    assert_eq!(sayings(&mut window), "do:import-cards:path:/home/ana/bad.json");
    window.state_mut().receive(ToWindow::Refused("bad.json:1: EOF; nothing was taken in".into()));
    window.run_steps(2);
    sees(&window, "That did not work: bad.json:1: EOF; nothing was taken in");
    write(&mut window, "File", "/tmp/good.json");
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "do:import-cards:path:/tmp/good.json");
    let mut other = own_card();
    other.id = "other".into();
    other.name = "Another of my own".into();
    window.state_mut().receive(ToWindow::Told("one card was taken in".into()));
    window.state_mut().receive(ToWindow::Cards {
        own: vec![own_card(), other],
        routines: Vec::new(),
        faults: Vec::new(),
    });
    window.run_steps(3);
    sees(&window, "one card was taken in");
    sees_not(&window, "Cancel");
    sees(&window, "Another of my own");
}

#[test]
fn cards_are_given_out_where_there_are_some() {
    let mut window = window();
    click(&mut window, "Export…");
    click(&mut window, "Export");
    assert_eq!(sayings(&mut window), "do:export-cards:path:/home/ana/unhunch-cards.json");
    click(&mut window, "Cancel");
    sees_not(&window, "File");
    let mut none = show(&[]);
    none.own.clear();
    let window = window_of(none, TALL);
    assert!(window.get_by_label("Export…").accesskit_node().is_disabled());
}

#[test]
fn a_card_of_ones_own_is_shown_without_a_figure_and_may_go() {
    let mut window = window();
    let name = own_card().name;
    open(&mut window, &name);
    sees(&window, "This card has no figure");
    sees(&window, "Your own");
    window.state_mut().receive(ToWindow::Cards { own: Vec::new(), routines: Vec::new(), faults: Vec::new() });
    window.run_steps(3);
    sees(&window, "50 cards");
}

#[test]
fn no_control_stands_out_of_a_small_window_with_large_text() {
    for (width, text_scale) in [(640.0, 1.0), (640.0, 2.0), (480.0, 1.0), (480.0, 1.5), (900.0, 2.0), (900.0, 1.0)] {
        for card in [None, Some("Neck side tilt"), Some("Band row")] {
            let changes = [("look.text_scale", json!(text_scale)), ("cards.hidden", json!(["neck-side-tilt"]))];
            let mut window = window_of(show(&changes), [width, 6000.0]);
            if let Some(card) = card {
                open(&mut window, card);
            } else {
                click(&mut window, "Import…");
            }
            for role in [Role::Button, Role::ComboBox, Role::CheckBox, Role::TextInput, Role::Image, Role::Label] {
                for node in window.query_all_by_role(role) {
                    let rect = node.rect();
                    let label = node.accesskit_node().label();
                    assert!(
                        rect.left() >= 0.0 && rect.right() <= width,
                        "{label:?} on {card:?} at {text_scale} in {width}: {rect:?}"
                    );
                }
            }
        }
    }
}

/// What may happen to the page, drawn or told.
#[derive(Clone, Debug)]
enum Op {
    Act(Act),
    Look(Filter),
    /// So many own cards are there from now on.
    Own(usize),
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let ids = vec!["shoulder-rolls", "wall-angels", "cat-cow", "far-gaze", "own-0", "own-1"];
    let open = prop::sample::select(ids).prop_map(|id| Act::Open { id: id.into(), by_key: false });
    let act = prop_oneof![
        3 => open,
        1 => any::<bool>().prop_map(|by_key| Act::Back { by_key }),
        6 => (-2_isize..=2).prop_map(Act::Turn),
        1 => Just(Act::Try),
        2 => any::<bool>().prop_map(Act::Favour),
        2 => any::<bool>().prop_map(Act::Hide),
        1 => Just(Act::Unhide),
        1 => Just(Act::Dismiss),
        1 => Just(Act::ClearFilter),
    ];
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let filter = (prop::sample::select(vec!["", "shoulder", "zzz"]), flags).prop_map(|(search, flags)| Filter {
        search: search.into(),
        feasible: flags.0,
        favourites: flags.1,
        hidden: flags.2,
        ..Filter::default()
    });
    let op = prop_oneof![
        8 => act.prop_map(Op::Act),
        2 => filter.prop_map(Op::Look),
        1 => (0_usize..3).prop_map(Op::Own),
    ];
    prop::collection::vec(op, 1..60)
}

fn own_cards(count: usize) -> Vec<Card> {
    (0..count).map(|n| Card { id: format!("own-{n}"), ..own_card() }).collect()
}

fn follow(page: &mut CardsPage, model: &Model) {
    let shelf = page.shelf.get_or_insert_with(|| Shelf::new(&page.own, None));
    shelf.follow(&page.filter, model.typed());
    if let Some(open) = &mut page.open {
        open.place = shelf.place(&open.id).unwrap_or(open.place);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The open card is there, turning ends on the wall, and no list names a card twice.
    #[test]
    fn the_page_keeps_its_order_whatever_is_done(ops in ops()) {
        let mut model = Model::new(show(&[]).preferences);
        let mut page = CardsPage::new(own_cards(2), BTreeMap::new(), Folders::default(), Texts::new("en").language());
        follow(&mut page, &model);
        for (n, op) in ops.into_iter().enumerate() {
            let before = page.card().map(str::to_owned);
            let turned = matches!(op, Op::Act(Act::Turn(_)));
            match op {
                // A card that is gone has no thumbnail.
                Op::Act(Act::Open { ref id, .. }) if page.shelf.as_ref().unwrap().card(id).is_none() => {}
                Op::Act(act) => {
                    let is_try = act == Act::Try;
                    let asked = page.act(act, &mut model, n as f64);
                    let expected = before.clone().filter(|_| is_try).map(|id| Command::Stretch { card: Some(id) });
                    prop_assert_eq!(asked, expected);
                }
                Op::Look(filter) => page.filter = filter,
                Op::Own(count) => page.replace_own(own_cards(count)),
            }
            let now = page.card().map(str::to_owned);
            follow(&mut page, &model);
            let shelf = page.shelf.as_ref().unwrap();
            prop_assert!(now.as_ref().is_none_or(|id| shelf.card(id).is_some()), "{now:?} is gone");
            if turned && now != before && let Some(id) = now {
                prop_assert!(shelf.place(&id).is_some(), "{id} is not on the wall");
            }
            for list in [&model.typed().cards.favourites, &model.typed().cards.hidden] {
                let names: BTreeSet<_> = list.iter().collect();
                prop_assert_eq!(names.len(), list.len());
            }
        }
    }
}

#[test]
fn pictures_of_the_cards() {
    let mut all = SnapshotResults::new();
    let lists =
        [("cards.favourites", json!(["wall-angels", "shoulder-rolls"])), ("cards.hidden", json!(["shrug-and-drop"]))];
    picture(&mut all, "cards_light", window_of(show(&lists), SIZE.into()));
    let dark = |scale: f64| {
        [("look.theme", json!("dark")), ("look.text_scale", json!(scale)), ("cards.hidden", json!(["shrug-and-drop"]))]
    };
    let open = |changes: &[(&str, Value)], size: [f32; 2], name: &str| {
        let mut window = window_of(show(changes), size);
        window.get_by_role_and_label(Role::Button, name).click_accesskit();
        window.run_steps(22);
        window
    };
    picture(&mut all, "card_page_dark", open(&dark(1.0), SIZE.into(), "Shoulder rolls"));
}

/// The picture in the README.
#[test]
fn the_readme_shows_the_wall() {
    let everything = [
        ("body.places", json!(crate::window::words::PLACES)),
        ("body.equipment", json!(crate::window::words::EQUIPMENT)),
        ("body.office", json!(false)),
        ("cards.favourites", json!(["doorway-chest-stretch"])),
    ];
    let mut show = show(&everything);
    show.own.clear();
    let mut window = window_of(show, SIZE.into());
    window.snapshot_options("cards", &kit::snapshots().output_path("docs"));
}
