//! Just enough HTTP/1.1: one request for each connection.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What goes back.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// How many bytes are said to come, where that is not the truth.
    pub promised: Option<usize>,
}

impl Answer {
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.into()));
    }
}

/// The target of the request: path and query.
pub fn read(stream: &TcpStream) -> Option<String> {
    // Browsers open connections ahead and may never use them.
    stream.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    for line in lines {
        if line.ok()?.is_empty() {
            return first.split(' ').nth(1).map(str::to_owned);
        }
    }
    None
}

pub fn write(mut stream: &TcpStream, answer: Answer) -> Option<()> {
    let length = answer.promised.unwrap_or(answer.body.len());
    let mut head = format!("HTTP/1.1 {} Answer\r\nContent-Length: {length}\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(&answer.body).ok()?;
    stream.flush().ok()
}
