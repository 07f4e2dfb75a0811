//! Whatever the view: a mesh that can be drawn, all of it near where the figure is.

use super::paint;
use super::sheet::card;
use crate::figure::{Area, Prop, Scene, Side, View};
use crate::window::theme::{DARK, LIGHT};
use egui::{Mesh, Pos2, Rect};
use glam::{Vec3, vec3};
use proptest::prelude::*;

fn areas() -> Vec<Area> {
    let sided: [fn(Side) -> Area; 11] = [
        Area::Chest,
        Area::Flank,
        Area::Trapezius,
        Area::NeckSide,
        Area::Shoulder,
        Area::UpperArm,
        Area::Forearm,
        Area::Hand,
        Area::Hip,
        Area::Thigh,
        Area::Calf,
    ];
    let middle = [
        Area::UpperBack,
        Area::BetweenBlades,
        Area::MidBack,
        Area::LowerBack,
        Area::Spine,
        Area::Belly,
        Area::Nape,
        Area::Eyes,
        Area::Jaw,
    ];
    sided.into_iter().flat_map(|of| Side::BOTH.map(of)).chain(middle).collect()
}

fn props() -> Vec<Prop> {
    let at = vec3(0.3, 0.0, -0.2);
    vec![
        Prop::Chair { at, turn: 30.0, height: 0.44 },
        Prop::Desk { at, turn: -20.0, height: 0.73, screen: true },
        Prop::Wall { at, turn: 10.0, width: 2.0 },
        Prop::Doorway { at, turn: 0.0, width: 0.98 },
        Prop::Mat { at, turn: 45.0, width: 0.7, length: 1.8 },
        Prop::Ball { at: at + Vec3::Y, radius: 0.033 },
        Prop::Ball { at: at + Vec3::Y * 0.3, radius: 0.3 },
        Prop::Roller { at, along: Vec3::X, radius: 0.07, length: 0.5 },
        Prop::Band { points: vec![at, Vec3::Y, Vec3::Y], slack: 0.1 },
        Prop::Post { at, height: 1.2 },
        Prop::Book { at, turn: 5.0, thickness: 0.04 },
    ]
}

fn painted(scene: &Scene, view: &View) -> Mesh {
    let mut mesh = Mesh::default();
    paint(scene, view, (Pos2::ZERO, Rect::EVERYTHING), 1.0, &LIGHT.figure, &mut mesh);
    mesh
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_view_of_everything_can_be_drawn(
        azimuth in -720.0_f32..720.0,
        elevation in -90.0_f32..=90.0,
        scale in prop_oneof![0.0_f32..2.0, 20.0_f32..900.0],
        strength in 0.0_f32..=1.0,
        fingers in -90.0_f32..120.0,
        eyes in 0.0_f32..=1.0,
    ) {
        let mut scene = card("seated-side-twist").1.still();
        scene.props = props();
        scene.works = areas().into_iter().map(|area| (area, strength)).collect();
        scene.body.left_fingers.knuckles = fingers;
        scene.body.left_fingers.thumb = fingers;
        scene.body.eyes = eyes;
        let view = View { azimuth, elevation, target: vec3(0.0, 0.8, 0.0), scale };
        let mesh = painted(&scene, &view);
        prop_assert!(mesh.is_valid());
        let reach = 4.0 * scale + 8.0;
        for vertex in &mesh.vertices {
            prop_assert!(vertex.pos.x.abs() <= reach && vertex.pos.y.abs() <= reach, "{:?}", vertex.pos);
        }
    }
}

#[test]
fn an_area_that_works_changes_the_picture() {
    for area in areas() {
        let mut scene = card("seated-side-twist").1.still();
        let differs = |scene: &Scene, azimuth: f32| {
            let view = View { azimuth, elevation: 10.0, target: vec3(0.0, 0.8, 0.0), scale: 200.0 };
            painted(scene, &view)
        };
        scene.works.clear();
        let plain = [0.0, 90.0, 180.0, 270.0].map(|azimuth| differs(&scene, azimuth));
        scene.works.push((area, 1.0));
        let lit = [0.0, 90.0, 180.0, 270.0].map(|azimuth| differs(&scene, azimuth));
        assert_ne!(plain, lit, "{area:?}");
    }
}

#[test]
fn a_theme_changes_colours_and_nothing_else() {
    let scene = card("seated-side-twist").1.still();
    let view = View { azimuth: 30.0, elevation: 10.0, target: vec3(0.0, 0.8, 0.0), scale: 150.0 };
    let mut dark = Mesh::default();
    paint(&scene, &view, (Pos2::ZERO, Rect::EVERYTHING), 1.0, &DARK.figure, &mut dark);
    let light = painted(&scene, &view);
    assert_eq!(light.indices, dark.indices);
    assert!(light.vertices.iter().zip(&dark.vertices).all(|(one, other)| one.pos == other.pos));
    assert!(light.vertices.iter().zip(&dark.vertices).any(|(one, other)| one.color != other.color));
}
