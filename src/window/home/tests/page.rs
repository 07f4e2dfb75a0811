//! The page of the preferences beside its settings: the search, profiles, looks, and everything in one file.

use super::*;

const WIDE: [f32; 2] = [1300.0, 9000.0];

fn window_of(show: HomeShow, size: [f32; 2]) -> Window {
    let mut window = kit::harness(HomeScreen::new(show), size, 1.0);
    window.run_steps(4);
    window
}

fn with_profiles(names: &[&str], active: Option<&str>) -> HomeShow {
    let mut show = show(&[]);
    show.profiles = names.iter().map(|&name| name.to_owned()).collect();
    show.status.profile = active.map(str::to_owned);
    show
}

fn types(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run_steps(4);
}

fn search_for(window: &mut Window, text: &str) {
    press(window, Modifiers::COMMAND, Key::F);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    types(window, text);
}

#[test]
fn a_slash_goes_into_the_search_and_escape_empties_it() {
    let mut window = window();
    types(&mut window, "/");
    types(&mut window, "foam / roller");
    sees(&window, "Nothing here is called “foam / roller”.");
    press(&mut window, Modifiers::NONE, Key::Escape);
    sees_not(&window, "Show everything");
    sees(&window, "The best thing for a back that sits all day. Default: off.");
    search_for(&mut window, "ROLLER foam");
    sees(&window, "One setting found");
    sees(&window, "What you have at hand");
    sees_not(&window, "The best thing for a back that sits all day. Default: off.");
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn what_is_not_found_has_a_way_back() {
    let mut window = window();
    search_for(&mut window, "elephant");
    sees(&window, "Nothing here is called “elephant”.");
    click(&mut window, "Show everything");
    sees(&window, "The best thing for a back that sits all day. Default: off.");
}

#[test]
fn what_is_found_can_be_set() {
    let mut window = window();
    search_for(&mut window, "later.limit");
    type_value(&mut window, "How often", "1");
    assert_eq!(sayings(&mut window), "set:later.limit,value:1");
    click(&mut window, "Set How often back to 3");
    assert_eq!(sayings(&mut window), "reset:later.limit");
}

#[test]
fn the_list_leads_to_a_group() {
    let mut window = window_of(show(&[]), [1300.0, 700.0]);
    let top = |window: &Window| window.get_by_role_and_label(Role::Switch, "Remind me to rest my eyes").rect().top();
    let before = top(&window);
    window.get_by_role_and_label(Role::Button, "Eyes").click();
    window.run_steps(12);
    assert!(top(&window) < before.min(700.0), "{} after {before}", top(&window));
    let mut window = window_of(show(&[]), [700.0, 700.0]);
    click(&mut window, "Go to");
    window.get_by_role_and_label(Role::Button, "Eyes").click();
    window.run_steps(12);
    assert!(top(&window) < 700.0);
}

#[test]
fn what_has_no_effect_says_why() {
    let window = window();
    sees(&window, "How long a walk takes. Only while “Remind me to walk” is on. Default: 5\u{a0}minutes.");
    let screens = "On some desktops there can be no cover, and the card opens by itself. Only while “A break begins \
                   with” is “A cover”. Default: All screens.";
    sees(&window, screens);
    sees(
        &window,
        "Sitting for long then brings no stretch by itself. Only while there is something in “At these times”. Default: off.",
    );
    let window = window_with(&[("walk.on", json!(true))]);
    sees(&window, "How long a walk takes. Default: 5\u{a0}minutes.");
}

#[test]
fn another_profile_is_one_click_away() {
    let mut window = window_of(with_profiles(&["Office", "Train"], Some("Office")), WIDE);
    click(&mut window, "Train");
    assert_eq!(sayings(&mut window), "do:profile:name:Train");
    click(&mut window, "No profile");
    assert_eq!(sayings(&mut window), "do:profile:name:null");
    type_text(&mut window, "It holds by itself at", "monday-friday 9:00-17:00", Key::Enter);
    assert_eq!(sayings(&mut window), "set:profile.when,value:[monday-friday 09:00-17:00]");
}

#[test]
fn without_a_profile_it_has_no_times() {
    let window = window();
    let field = window.get_by_role_and_label(Role::TextInput, "It holds by itself at");
    assert!(field.accesskit_node().is_disabled());
    sees_not(&window, "No profile");
}

#[test]
fn what_holds_is_saved_under_a_name() {
    let mut window = window_of(with_profiles(&["Office"], None), WIDE);
    click(&mut window, "Save as a profile…");
    types(&mut window, "none");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(sayings(&mut window), "");
    let fault = "`none` cannot be the name of a profile: give up to 32 letters, digits, spaces, `-` and `_`, beginning \
                 with a letter or a digit, and not `none`";
    sees(&window, fault);
    window.get_by_role_and_label(Role::TextInput, "Name of the new profile").click();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    types(&mut window, "Train");
    click(&mut window, "Save");
    assert_eq!(sayings(&mut window), "do:save-profile:name:Train");
    window.state_mut().receive(ToWindow::Refused("the disk is full".into()));
    window.run_steps(2);
    sees(&window, "the disk is full");
    sees_not(&window, "That did not work: the disk is full");
    click(&mut window, "Save");
    window.state_mut().receive(ToWindow::Profiles(vec!["Office".into(), "Train".into()]));
    window.run_steps(2);
    sees_not(&window, "Name of the new profile");
    sees(&window, "Train");
}

#[test]
fn a_profile_goes_after_a_question() {
    let mut window = window_of(with_profiles(&["Office"], Some("Office")), WIDE);
    click(&mut window, "Remove “Office”…");
    click(&mut window, "Cancel");
    click(&mut window, "Remove “Office”…");
    click(&mut window, "Remove it");
    assert_eq!(sayings(&mut window), "do:remove-profile:name:Office");
    window.state_mut().receive(ToWindow::Told("/c/Office.json.removed-1".into()));
    window.run_steps(2);
    sees(&window, "The profile is removed. Its file is kept as /c/Office.json.removed-1.");
}

#[test]
fn in_a_profile_the_usual_value_is_one_of_its_own() {
    let mut show = with_profiles(&["Office"], Some("Office"));
    show.preferences["later"]["limit"] = json!(1);
    let mut window = window_of(show, WIDE);
    click(&mut window, "Set How often back to 3");
    assert_eq!(sayings(&mut window), "set:later.limit,value:3");
}

#[test]
fn many_profiles_stand_in_a_menu() {
    let names: Vec<String> = (1..=12).map(|n| format!("Place {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut window = window_of(with_profiles(&names, Some("Place 3")), WIDE);
    click(&mut window, "The profile that holds: Place 3");
    click(&mut window, "Place 7");
    assert_eq!(sayings(&mut window), "do:profile:name:Place 7");
}

#[test]
fn hours_are_set_with_one_click_and_taken_back_with_another() {
    let mut window = window();
    click(&mut window, "Every day 9 to 21");
    assert_eq!(shown(&window, "hours.sunday"), json!(["09:00-21:00"]));
    assert!(shown(&window, "hours.on").as_bool().unwrap());
    click(&mut window, "Undo");
    assert_eq!(shown(&window, "hours.sunday"), json!([]));
    assert!(!shown(&window, "hours.on").as_bool().unwrap());
    let mut window = window_with(&[("hours.on", json!(true)), ("hours.monday", json!(["07:00-15:00"]))]);
    click(&mut window, "All weekdays as Monday");
    assert_eq!(shown(&window, "hours.friday"), json!(["07:00-15:00"]));
    assert_eq!(shown(&window, "hours.saturday"), json!([]));
}

#[test]
fn the_start_at_login_is_a_switch_that_a_refusal_puts_back() {
    let mut window = window();
    use_control(&mut window, Role::Switch, "Start at login");
    assert_eq!(sayings(&mut window), "do:autostart:on:true");
    window.state_mut().receive(ToWindow::Refused("no folder".into()));
    window.run_steps(2);
    use_control(&mut window, Role::Switch, "Start at login");
    assert_eq!(sayings(&mut window), "do:autostart:on:true");
}

#[test]
fn everything_goes_into_one_file_and_comes_back_after_a_question() {
    let mut show = show(&[]);
    show.folders.home = "/home/ana".into();
    let mut window = window_of(show, WIDE);
    click(&mut window, "Write it");
    assert_eq!(sayings(&mut window), "do:export:path:/home/ana/unhunch.json");
    window.state_mut().receive(ToWindow::Told("written to `/home/ana/unhunch.json`".into()));
    window.run_steps(2);
    sees(&window, "written to `/home/ana/unhunch.json`");
    sees_not(&window, "Close this message");
    click(&mut window, "Take it in…");
    assert_eq!(sayings(&mut window), "");
    type_path(&mut window, "~/old.json");
    click(&mut window, "Take it in");
    assert_eq!(sayings(&mut window), "do:import:path:/home/ana/old.json");
    window.state_mut().receive(ToWindow::Refused("`old.json` is not there".into()));
    window.run_steps(2);
    sees(&window, "`old.json` is not there");
}

fn type_path(window: &mut Window, path: &str) {
    window.get_by_role_and_label(Role::TextInput, "Path of the file").click();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    types(window, path);
}

#[test]
fn commands_are_typed_as_in_a_terminal() {
    let mut window = window_with(&[("hooks.started", json!(["say", "hello you"]))]);
    type_text(&mut window, "When a break is due", "notify-send -u low", Key::Enter);
    assert_eq!(sayings(&mut window), "set:hooks.due,value:[notify-send,-u,low]");
    let field = window.get_by_role_and_label(Role::TextInput, "When a break starts");
    assert_eq!(field.accesskit_node().value().as_deref(), Some(r#"["say","hello you"]"#));
}

#[test]
fn the_routine_of_a_walk_is_chosen_by_its_name() {
    let mut window = window_with(&[("walk.on", json!(true))]);
    let first = Deck::bundled().routines().remove(0);
    click(&mut window, "Several cards in a walk: No routine");
    click(&mut window, &first.name);
    assert_eq!(sayings(&mut window), format!("set:walk.routine,value:{}", first.id));
}

/// What the middle of the main button and of the page look like.
fn colors(window: &mut Window) -> [[u8; 3]; 2] {
    let button = window.get_by_label("Stretch now").rect();
    let image = window.render().unwrap();
    let at = |x: f32, y: f32| {
        let [red, green, blue, _] = image.get_pixel(x as u32, y as u32).0;
        [red, green, blue]
    };
    [at(button.left() + 6.0, button.center().y), at(4.0, 400.0)]
}

#[test]
fn every_look_is_put_on_at_once() {
    let mut window = window_of(show(&[("look.theme", json!("light"))]), [900.0, 680.0]);
    assert_eq!(colors(&mut window), [[0x1d, 0x6b, 0x61], [0xfa, 0xf7, 0xf2]]);
    search_for(&mut window, "look.");
    let mut window = wear(window, "Blue", [[0x23, 0x5f, 0xa6], [0xfa, 0xf7, 0xf2]]);
    window = wear(window, "High", [[0x09, 0x4a, 0x90], [0xff, 0xff, 0xff]]);
    wear(window, "Dark", [[0x91, 0xc1, 0xfe], [0, 0, 0]]);
}

#[track_caller]
fn wear(mut window: Window, choice: &str, expected: [[u8; 3]; 2]) -> Window {
    click(&mut window, choice);
    window.remove_cursor();
    window.run_steps(2);
    assert_eq!(colors(&mut window), expected, "{choice}");
    window
}

#[test]
fn a_language_is_chosen_by_its_own_name() {
    let mut window = window();
    crate::window::fonts::install(&window.ctx);
    window.step();
    click(&mut window, "Language: As the system");
    click(&mut window, "English");
    assert_eq!(sayings(&mut window), "set:look.language,value:en");
    assert_eq!(window.state().language, "en");
}

#[test]
fn pictures_of_the_looks() {
    let mut all = SnapshotResults::new();
    let all = &mut all;
    let high = [("look.contrast", json!("high")), ("walk.on", json!(true)), ("eyes.on", json!(true))];
    picture(all, "home_contrast_light", [640.0, 480.0], 1.0, show(&high), 0.0);
    let violet = [("look.accent", json!("violet")), ("look.theme", json!("dark"))];
    let mut window = kit::harness(HomeScreen::new(show(&violet)), [1000.0, 600.0], 1.0);
    window.run_steps(4);
    search_for(&mut window, "look.");
    window.snapshot("home_search_violet");
    all.extend(window.take_snapshot_results());
}
