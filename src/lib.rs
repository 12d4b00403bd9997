//! A municipal portal as a Leptos app that citizens never notice is WebAssembly.
//!
//! # Data flows one way
//!
//! ```text
//! public/content/**/*.json ─ checked ─> content ─ compiled ─> documents ─> pages ─> components ─> HTML
//!                                                                                                  │
//!                  address: Route and Query <────────────────── events ────────────────────────────┘
//! ```
//!
//! Editors write JSON. The build checks it (every fault with file, line and column) and compiles it into
//! *documents*: one for each page, holding words ready to be drawn, in blocks. The same views then draw a
//! document twice: natively, into the HTML file of the page, and in the browser, where they hydrate it.
//! What the reader sees next is decided by the address alone.
//!
//! # Layers
//!
//! Each imports downward only; `tests/architecture.rs` holds them to it.
//!
//! | Layer | Holds | Never imports |
//! |---|---|---|
//! | [`i18n`] | languages, interface texts, numbers and dates, word folding | anything of the crate |
//! | [`content`] | what editors write, as checked types; documents, as the browser gets them | Leptos, the browser |
//! | [`directory`] | search, filter and order over the entries of a listing | Leptos, the browser |
//! | [`route`] | every address: parse and print | views |
//! | [`browser`] | the only place that touches web-sys and gloo | anything of the crate |
//! | [`store`] | the documents that are here, as signals; the only one that loads | pages, components |
//! | [`components`] | what is drawn, a folder each; takes values | store, pages, browser |
//! | [`pages`] | arranges components as a document says | store, other than through the app |
//! | [`app`] | contexts, router, frame | |
//! | [`build`] | native: compile, prerender, files for the host | imported by nobody |
//!
//! # Decisions
//!
//! **Pages are data.** A page is a heading, a box of facts and sections of blocks. More content, and more
//! kinds of it, add documents and now and then a block, not code to the browser: the WASM stays as it is.
//! Facts become sentences at build time ([`build`]), so the browser has neither plural rules nor formats.
//!
//! **The address is the state.** [`route::Route`] is the table of addresses, checked by the compiler; the
//! router of leptos_router has one wildcard route and keeps what it is good at, history and links. It would
//! panic at `//host` links and swallow files, so links that are no [`route::Route`] are left to the browser.
//!
//! **Prerendered, hydrated, and fine without.** Every route is a file. The program hydrates `#app`, never
//! `<body>`; what a page needs is in the page. `public/boot.js` starts the program, and turns the page
//! into a plain one when it does not start, or panics: native links, and whatever was typed stays.
//! No `Resource` and no `Suspense`: their inline scripts would break a strict Content Security Policy.
//!
//! **Content lies beside the WASM, not in it**, in a folder named by a hash of its content, so that an old
//! tab goes on finding its own.
//!
//! **Refused:** a route component for each page (code that grows with content), content compiled into the
//! WASM (an editor would need a compiler), loading of content on the server side of Leptos (there is none).

// The whole page is one type to the compiler.
#![recursion_limit = "512"]

#[cfg(feature = "view")]
pub mod app;
#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "browser/absent.rs"]
pub mod browser;
#[cfg(feature = "tools")]
pub mod build;
#[cfg(feature = "view")]
pub mod components;
pub mod content;
pub mod directory;
pub mod i18n;
#[cfg(feature = "view")]
pub mod page_data;
#[cfg(feature = "view")]
pub mod pages;
pub mod route;
#[cfg(feature = "view")]
pub mod store;
