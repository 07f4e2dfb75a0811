//! The build script: puts the icon, the version and the manifest into the programs for Windows.
//!
//! For other systems it does nothing, and no crate is needed for it: the tools that link for Windows bring a compiler
//! for resources. Where that is missing the programs work, without an icon.
#![expect(clippy::print_stdout, reason = "cargo is spoken to in lines")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const FOLDER: &str = "packaging/windows";

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}/resources.rs");
    if variable("CARGO_CFG_TARGET_OS") != "windows" {
        return;
    }
    for file in ["unhunch.ico", "unhunch.manifest"] {
        println!("cargo::rerun-if-changed={FOLDER}/{file}");
    }
    let gnu = variable("CARGO_CFG_TARGET_ENV") == "gnu";
    if gnu {
        // Else the linker writes the time of day into the programs.
        println!("cargo::rustc-link-arg-bins=-Wl,--no-insert-timestamp");
    }
    for program in ["unhunch", "unhunchw", "unhunch-window"] {
        match compile(program, gnu) {
            Ok(object) => println!("cargo::rustc-link-arg-bin={program}={}", object.display()),
            Err(problem) => println!("cargo::warning=`{program}` has no icon: {problem}"),
        }
    }
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

/// The resources of one program, as the linker takes them.
fn compile(program: &str, gnu: bool) -> Result<PathBuf, String> {
    let out = PathBuf::from(variable("OUT_DIR"));
    let script = out.join(format!("{program}.rc"));
    fs::write(&script, script_of(program)).map_err(|error| error.to_string())?;
    let compiled = out.join(format!("{program}.{}", if gnu { "res.o" } else { "res" }));
    let mut failures = Vec::new();
    for mut command in if gnu { windres(&script, &compiled) } else { rc(&script, &compiled) } {
        match command.status() {
            Ok(status) if status.success() => return Ok(compiled),
            Ok(status) => failures.push(format!("`{}`: {status}", command.get_program().display())),
            Err(error) => failures.push(format!("`{}`: {error}", command.get_program().display())),
        }
    }
    Err(failures.join(", "))
}

/// Of mingw: elsewhere under the name of its target, on Windows under its own.
fn windres(script: &Path, compiled: &Path) -> Vec<Command> {
    let prefixed = format!("{}-w64-mingw32-windres", variable("CARGO_CFG_TARGET_ARCH"));
    let command = |name: &str| {
        let mut command = Command::new(name);
        command.args(["--codepage=65001", "--output-format=coff"]).arg("-i").arg(script).arg("-o").arg(compiled);
        command
    };
    vec![command(&prefixed), command("windres")]
}

/// Of the Windows SDK, and of LLVM.
fn rc(script: &Path, compiled: &Path) -> Vec<Command> {
    let command = |name: &str| {
        let mut command = Command::new(name);
        command.arg("/nologo").arg("/fo").arg(compiled).arg(script);
        command
    };
    vec![command("rc.exe"), command("llvm-rc")]
}

/// The icon is 1, as the shell and the programs look for it; 24 is a manifest, and 1 the one of a program.
fn script_of(program: &str) -> String {
    let version = variable("CARGO_PKG_VERSION");
    let numbers = ["MAJOR", "MINOR", "PATCH"].map(|part| variable(&format!("CARGO_PKG_VERSION_{part}"))).join(",");
    let [icon, manifest] = ["unhunch.ico", "unhunch.manifest"].map(path_of);
    format!(
        r#"#pragma code_page(65001)
1 ICON "{icon}"
1 24 "{manifest}"
1 VERSIONINFO
FILEVERSION {numbers},0
PRODUCTVERSION {numbers},0
FILEOS 0x40004
FILETYPE 1
BEGIN
    BLOCK "StringFileInfo"
    BEGIN
        BLOCK "040904B0"
        BEGIN
            VALUE "CompanyName", "The Unhunch developers"
            VALUE "FileDescription", "Unhunch"
            VALUE "FileVersion", "{version}"
            VALUE "InternalName", "{program}"
            VALUE "LegalCopyright", "The Unhunch developers. MIT or Apache-2.0"
            VALUE "OriginalFilename", "{program}.exe"
            VALUE "ProductName", "Unhunch"
            VALUE "ProductVersion", "{version}"
        END
    END
    BLOCK "VarFileInfo"
    BEGIN
        VALUE "Translation", 0x0409, 1200
    END
END
"#
    )
}

/// As a string in a resource script has it.
fn path_of(file: &str) -> String {
    let path = Path::new(&variable("CARGO_MANIFEST_DIR")).join(FOLDER).join(file);
    path.display().to_string().replace('\\', "\\\\")
}
