//! Unhunch from outside: the built program in real sessions, each with its own home, bus, display and servers.
//!
//! `session` is the builder that all of them use and `proof` shows that it can be believed; every other module
//! is one part of the promise. `tidy` reads the sources and holds them to the house rules.
#![cfg(test)]
#![cfg(target_os = "linux")]

mod session;

mod proof;

mod routines;

mod journey;

mod answers;

mod typing;

mod moments;

mod presence;

mod windows;

mod access;

mod cover;

mod notices;

mod tray;

mod terminal;

mod sound;

mod quiet;

mod desktops;

mod wayland;

mod commands;

mod own;

mod relief;

mod hooks;

mod media;

mod lock;

mod profiles;

mod home;

mod transfer;

mod instances;

mod damage;

mod wire;

mod crashes;

mod clocks;

mod disk;

mod hosts;

mod sandbox;

mod flatpak;

mod limits;

mod displays;

mod endings;

mod hangs;

mod updates;

mod blows;

mod clients;

mod network;

mod privacy;

mod calm;

mod tidy;

mod crates;

mod dependencies;

mod release;

mod packaged;

mod documents;

mod faults;
