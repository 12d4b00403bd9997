//! A municipal portal as a Leptos app that citizens never notice is WebAssembly.
//!
//! # Data flows one way
//!
//! ```text
//! public/content/**/*.json ─ checked ─> content ─ drawn ─> documents ─> pages ─> components ─> HTML
//!                                                                                    │
//!              address: page and query <──────────────── events ────────────────────┘
//! ```
//!
//! Editors write JSON. The build checks it (every fault with file, line and column) and compiles it into
//! *documents*, one for each page. What never changes in the browser is drawn by the build and stands in the
//! document as HTML; what answers to the reader (the fee finder, the search, the pinboard) is data for the
//! component that draws it. The same views then draw a document twice: natively, into the HTML file of the
//! page, and in the browser, where they hydrate it. What the reader sees next is decided by the address alone.
//!
//! # Layers
//!
//! Each imports downward only; `tests/architecture.rs` holds them to it.
//!
//! | Layer | Holds | Never imports |
//! |---|---|---|
//! | [`packed`] | the form in which documents travel: a row of texts | anything of the crate |
//! | [`json`] | writes JSON, for the programs beside the app | anything of the crate |
//! | [`i18n`] | languages, interface texts, numbers and dates, word folding | views, the browser |
//! | [`calendar`] | days, holidays, opening hours | views, the browser |
//! | [`directory`] | lists of entries: filters, counts, views; a program of its own in the browser | anything but `i18n` and `packed` |
//! | [`content`] | what editors write, as checked types; documents, as the browser gets them | Leptos, the browser |
//! | [`pinboard`] | the reader's own board, and what changed since | Leptos, the browser |
//! | [`search`] | search over all pages: its index, and what finds in it; a program of its own in the browser | anything but `i18n` |
//! | [`route`] | every address: parse and print | views |
//! | [`browser`] | the only place that touches web-sys and gloo | anything of the crate |
//! | [`store`] | documents and pins that are here, as signals; the only one that loads | pages, components |
//! | [`components`] | what answers to the reader, a folder each; takes values | store, pages, browser |
//! | `blocks` | native: what the build draws, from content to HTML, a file each | store, pages, browser |
//! | [`pages`] | arranges components as a document says | |
//! | [`app`] | contexts, router, frame | |
//! | `build` | native: compile, prerender, files for the host | imported by nobody |
//!
//! # Decisions
//!
//! **Pages are data.** An editor's page is made of typed blocks; typed collections (networks, partner cities,
//! reports, services, fees) become blocks too. A block of a new kind is a type in `content`, a function in
//! `blocks` and a line in `build`; the browser's program does not learn of it, so content never grows the WASM.
//!
//! **The address of a page is the place of its file.** `public/content/de/pages/service/reisepass.json` would be
//! `/service/reisepass/`. Links name pages, never paths, and are checked; a page that nothing leads to is a fault.
//!
//! **The address is the state.** The router of leptos_router has one wildcard route and keeps what it is good
//! at, history and links. It would panic at `//host` links and swallow files, so links that cannot be a page
//! are left to the browser.
//!
//! **Prerendered, hydrated, and fine without.** Every page is a file. The program hydrates `#app`, never
//! `<body>`, and takes the HTML of its documents from the page, so that nothing is sent twice.
//! `public/boot.js` starts the program, and turns the page into a plain one when it does not start, or
//! panics: native links, and whatever was typed stays. Menu and settings are popovers of the browser's own,
//! and work in that state too. No `Resource` and no `Suspense`: their inline scripts would break a strict
//! Content Security Policy.
//!
//! **One decoder.** Documents travel as arrays of texts ([`packed`]), so the program has one JSON decoder
//! instead of one for each type: 17 kB less of it in Brotli.
//!
//! **HTML in documents is trusted** as the program itself is: the build makes both, they lie on one host, no
//! word of a reader is in either, and [`components::html`] is the only place that sets it.
//!
//! **Nothing is stored unasked.** [`browser::StorageKey`] names all that can be; the privacy page lists the same.
//!
//! **A language is a folder of content.** [`i18n::Locale`] is a name, not an enum. Rules for numbers, dates and plurals
//! are read out of the CLDR by the build and travel as data; what a language lacks becomes a page that says so.
//! Choosing a language is a move like any other: the program loads the frame of that language and keeps running.
//!
//! **The search is a program of its own** ([`search`]), loaded when it is first asked; `public/search.js` loads its
//! index piece by piece. Suggestions and reading aloud are small scripts that work without the program, too.
//!
//! **Lists are a program of their own** ([`directory`]), so that their filters and views weigh nothing on any other page
//! (27 kB less of the program of the page, in Brotli), and go on when that does not run. The build draws lists with the
//! same functions; `public/directory.js` hands an address to the program and puts on the page what comes back. What a
//! list shows is its address alone: the fields of its form are named as in the address.
//!
//! **Content lies beside the WASM, not in it**, in a folder named by a hash of its content, so that an old
//! tab goes on finding its own.
//!
//! **Refused:** a route component for each page and a browser component for each block (code that grows with
//! content), content compiled into the WASM (an editor would need a compiler), HTML in the JSON that editors
//! write, loading of content on the server side of Leptos (there is none).

// The whole page is one type to the compiler.
#![recursion_limit = "512"]

#[cfg(feature = "view")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod blocks;
#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "browser/absent.rs"]
pub mod browser;
#[cfg(feature = "tools")]
pub mod build;
pub mod calendar;
#[cfg(feature = "view")]
pub mod components;
pub mod content;
pub mod directory;
pub mod i18n;
pub mod json;
pub mod packed;
#[cfg(feature = "view")]
pub mod page_data;
#[cfg(feature = "view")]
pub mod pages;
pub mod pinboard;
pub mod route;
#[cfg(any(feature = "search", feature = "tools"))]
pub mod search;
#[cfg(feature = "view")]
pub mod store;
