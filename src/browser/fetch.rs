//! Loads text, and never hangs.

use futures_util::future::{Either, select};
use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use web_sys::{AbortController, RequestCache};

/// Given up after this many milliseconds.
const TIMEOUT_MS: u32 = 10_000;

/// Where a text may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The browser's cache or the host.
    Nearest,
    /// The host alone: what the cache holds may be the fault that is being asked about again.
    Host,
}

/// Why a text did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer: offline, refused or cut off.
    Network,
    /// No answer in time.
    Timeout,
    /// An answer that is none: 404, 500, or a page where JSON was asked for.
    Status(u16),
}

/// Fetches `url` as text.
///
/// gloo-net takes any status for success and waits for ever, so both are checked here.
///
/// # Errors
/// See [`FetchError`]; nothing panics.
pub async fn fetch_text(url: &str, source: Source) -> Result<String, FetchError> {
    let abort = AbortController::new().ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let answer = Box::pin(async {
        let cache = match source {
            Source::Nearest => RequestCache::Default,
            Source::Host => RequestCache::Reload,
        };
        let request = Request::get(url).cache(cache).abort_signal(signal.as_ref());
        let response = request.send().await.map_err(|_| FetchError::Network)?;
        let is_json = response.headers().get("content-type").is_some_and(|kind| kind.contains("json"));
        if !response.ok() || !is_json {
            return Err(FetchError::Status(response.status()));
        }
        response.text().await.map_err(|_| FetchError::Network)
    });
    match select(answer, TimeoutFuture::new(TIMEOUT_MS)).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => {
            if let Some(abort) = abort {
                abort.abort();
            }
            Err(FetchError::Timeout)
        }
    }
}
