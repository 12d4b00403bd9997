//! The screens that WebKitGTK draws on, and the settings that it reads; the other engines need none.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs};

use super::process::Process;

/// A screen of a session's own: without a window manager, only one window of a screen has the focus.
pub struct Screen {
    pub display: String,
    _process: Process,
}

impl Screen {
    /// Takes a number that is free.
    pub fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]).stdout(Stdio::piped());
        let mut process = Process::start(&mut command);
        let mut number = String::new();
        let stdout = process.take_stdout().expect("the output is piped");
        BufReader::new(stdout).read_line(&mut number).expect("Xvfb says which display it took");
        Self { display: format!(":{}", number.trim()), _process: process }
    }
}

/// A folder that GTK reads: without animations WebKitGTK tells pages that motion is unwanted.
pub fn settings() -> PathBuf {
    let folder = folder();
    fs::create_dir_all(folder.join("gtk-3.0")).expect("the folder for temporary files takes one more");
    fs::write(folder.join("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n").expect("it takes a file");
    folder
}

pub fn forget_settings() {
    let _ = fs::remove_dir_all(folder());
}

fn folder() -> PathBuf {
    env::temp_dir().join(format!("stadtportal-gtk-{}", std::process::id()))
}
