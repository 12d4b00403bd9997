//! Times of several runs.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// In ascending order, never empty.
pub struct Times(Vec<Duration>);

/// Runs `work` once for nothing, then `runs` times by the clock.
pub fn times<T>(runs: usize, mut work: impl FnMut() -> T) -> Times {
    if runs > 1 {
        black_box(work());
    }
    (0..runs.max(1)).map(|_| once(&mut work)).collect()
}

/// One run by the clock.
pub fn once<T>(work: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let value = black_box(work());
    let time = start.elapsed();
    drop(value);
    time
}

impl Times {
    pub fn median(&self) -> Duration {
        self.0[self.0.len() / 2]
    }

    /// Nineteen of twenty runs took no longer.
    pub fn p95(&self) -> Duration {
        self.0[(self.0.len() * 95 / 100).min(self.0.len() - 1)]
    }
}

impl FromIterator<Duration> for Times {
    fn from_iter<I: IntoIterator<Item = Duration>>(times: I) -> Self {
        let mut times = times.into_iter().collect::<Vec<_>>();
        times.sort_unstable();
        Self(times)
    }
}

pub fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

pub fn micros(time: Duration) -> String {
    format!("{:.1} µs", time.as_secs_f64() * 1e6)
}
