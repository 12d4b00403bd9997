//! Reads out of a film what it is like.

use super::Film;

/// What an MP4 file says of its first moving picture; `None` where it is no such file.
pub(super) fn film(bytes: &[u8]) -> Option<Film> {
    let mp4 = re_mp4::Mp4::read_bytes(bytes).ok()?;
    let track = mp4.tracks().values().find(|track| track.kind == Some(re_mp4::TrackKind::Video))?;
    // Numbers of a film are far below what a double holds exactly.
    let seconds = track.duration as f64 / track.timescale.max(1) as f64;
    Some(Film {
        width: track.width,
        height: track.height,
        frames_per_second: if seconds > 0.0 { track.samples.len() as f64 / seconds } else { 0.0 },
        seconds,
        bytes: bytes.len() as u64,
    })
}
