//! Draws a planned page: what never changes becomes HTML, the rest parts of its own.

use leptos::prelude::*;

use super::around::{end, fact_box, files};
use super::compiled::Compiled;
use super::plan::Plan;
use super::{fees, lists, search};
use crate::blocks::{self, Context, Row, Top};
use crate::calendar::{Holiday, OpeningHours};
use crate::content::{Block, Catalogue, Hours, Page, PageId, Part, SectionText, Stamp};

/// A title with its area is no longer than this, in characters: what is longer is cut in lists of results.
const MAX_TITLE: usize = 50;

/// From so many sections on a page has a list of them.
const CONTENTS_FROM: usize = 4;

/// A view as HTML. Marks between texts are for hydration, which this never sees.
pub(super) fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    // An owner, as views may keep values.
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}

/// The page's document.
pub(super) fn drawn(catalogue: &Catalogue, plan: Plan) -> Compiled {
    let id = plan.id.clone().unwrap_or_else(PageId::not_found);
    let context = Context { catalogue, here: &id, level: 2 };
    // A listing wants the whole width.
    let is_wide =
        plan.sections.iter().flat_map(|section| &section.blocks).any(|block| matches!(block, Block::Listing(_)));
    let is_text = !id.is_not_found()
        && !plan.is_missing
        && plan.preset.is_none()
        && ![PageId::SEARCH, PageId::PINBOARD].contains(&id.as_str());
    let has_text =
        plan.sections.iter().flat_map(|section| &section.blocks).any(|block| matches!(block, Block::Text(_)));
    let top = Top {
        title: plan.title.clone(),
        lead: plan.lead.clone(),
        icon: plan.icon,
        badge: plan.badge.clone(),
        picture: plan.picture.clone(),
        can_be_heard: is_text && has_text && !is_wide && !id.is_start(),
        foreign: plan.foreign.clone(),
    };
    let band = html(|| blocks::top(&context, &top));
    let mut parts = Vec::new();
    let mut stamps = vec![(String::new(), print(&[&band]))];
    if let Some((there, zone)) = &plan.clock {
        parts.push(Part::Clock([catalogue.site.city.to_string(), there.clone(), zone.clone()]));
    }
    let titles =
        plan.sections.iter().filter_map(|section| Some((section.anchor()?, section.title.as_ref()?.to_string())));
    let titles = titles.collect::<Vec<_>>();
    let has_contents = titles.len() >= CONTENTS_FROM && !id.is_start();
    let contents = has_contents.then(|| html(|| blocks::contents(&context, &titles)));
    if let Some(contents) = contents.as_ref().filter(|_| is_wide) {
        push(&mut parts, contents.clone());
    }
    for section in &plan.sections {
        draw_section(&context, section, plan.preset.as_ref(), &mut parts, &mut stamps);
    }
    if !plan.files.is_empty() {
        push(&mut parts, html(|| files(&plan.files)));
    }
    let facts = (!plan.facts.is_empty()).then(|| html(|| fact_box(&context, &plan.facts)));
    let aside = facts.into_iter().chain(contents.filter(|_| !is_wide)).reduce(|all, next| all + &next);
    Compiled {
        page: Page {
            head_title: head_title(&context, &plan),
            title: plan.title.clone(),
            band,
            aside,
            parts,
            end: html(|| end(&context, &plan)),
            stamps,
            languages: catalogue.languages.iter().map(|edition| edition.path(&id)).collect(),
            can_be_pinned: is_text && !id.is_start(),
        },
        path: catalogue.path(&id),
        description: plan.description.clone(),
        trail: trail(&context, &plan.title),
        is_listed: plan.id.is_some() && plan.sheet.is_none() && plan.preset.is_none() && !plan.is_missing,
        canonical: plan.preset.as_ref().map(|(list, _)| list.clone()),
        is_missing: plan.is_missing,
        id,
    }
}

/// "Seite – Bereich – Stadtportal"
fn head_title(context: &Context, plan: &Plan) -> String {
    // The start page is above all and no area of its own.
    let area = context.here.parent().filter(|parent| !parent.is_start() && plan.sheet.is_none());
    let area = area.and_then(|area| Some(context.catalogue.info(&area)?.short_title.to_string()));
    let name = context.catalogue.site.name.to_string();
    let area = area.filter(|area| plan.title.chars().count() + area.chars().count() < MAX_TITLE);
    whole(&std::iter::once(plan.title.clone()).chain(area).chain([name]).collect::<Vec<_>>().join(" – "))
}

/// Text without soft hyphens, for where no line is broken.
fn whole(text: &str) -> String {
    text.replace('\u{ad}', "")
}

fn trail(context: &Context, title: &str) -> Vec<(String, String)> {
    let mut above = std::iter::successors(context.here.parent(), PageId::parent).collect::<Vec<_>>();
    above.reverse();
    let name = |id: &PageId| {
        if id.is_start() { context.catalogue.words.frame.start.clone() } else { whole(&context.info(id).short_title) }
    };
    let above = above.iter().filter(|id| context.catalogue.info(id).is_some()).map(|id| (name(id), context.href(id)));
    above.chain([(title.to_owned(), context.href(context.here))]).collect()
}

/// A list, and what is asked of it.
type Preset = (PageId, String);

fn draw_section(
    context: &Context,
    section: &SectionText,
    preset: Option<&Preset>,
    parts: &mut Vec<Part>,
    stamps: &mut Vec<Stamp>,
) {
    let inner = Context { level: if section.title.is_some() { 3 } else { 2 }, ..*context };
    let mut own = Vec::new();
    for block in &section.blocks {
        draw_block(&inner, block, preset, &mut own);
    }
    let Some((title, anchor)) = section.title.as_ref().zip(section.anchor()) else {
        stamps.extend(own.iter().map(|part| (String::new(), print(&[&format!("{part:?}")]))));
        own.into_iter().for_each(|part| join(parts, part));
        return;
    };
    let lead = section.lead.as_ref();
    let heading = html(|| blocks::heading(context, &anchor, title, section.icon, lead.map(|lead| context.rich(lead))));
    stamps.push((title.to_string(), print(&[&heading, &format!("{own:?}")])));
    match own.as_slice() {
        [] => push(parts, format!("<section aria-labelledby=\"{anchor}\">{heading}</section>")),
        [Part::Html(body)] => push(parts, format!("<section aria-labelledby=\"{anchor}\">{heading}{body}</section>")),
        _ => {
            let mut inside = vec![Part::Html(heading)];
            own.into_iter().for_each(|part| join(&mut inside, part));
            parts.push(Part::Section(anchor, inside));
        }
    }
}

fn join(parts: &mut Vec<Part>, part: Part) {
    match part {
        Part::Html(html) => push(parts, html),
        part => parts.push(part),
    }
}

/// HTML that follows HTML is one piece with it.
fn push(parts: &mut Vec<Part>, html: String) {
    match parts.last_mut() {
        Some(Part::Html(last)) => last.push_str(&html),
        _ => parts.push(Part::Html(html)),
    }
}

fn draw_block(context: &Context, block: &Block, preset: Option<&Preset>, parts: &mut Vec<Part>) {
    let catalogue = context.catalogue;
    let drawn = match block {
        Block::Text(text) => html(|| blocks::paragraphs(context, text)),
        Block::List(points) => html(|| blocks::list(context, points)),
        Block::Steps(steps) => html(|| blocks::steps(context, steps)),
        Block::Checklist(checklist) => html(|| blocks::checklist(context, checklist)),
        Block::Facts(facts) => html(|| blocks::facts(context, &facts.iter().map(Row::from).collect::<Vec<_>>())),
        Block::Items(items) => html(|| blocks::items(context, items)),
        Block::Table(table) => html(|| blocks::table(context, table)),
        Block::Chart(chart) => html(|| blocks::chart(context, chart)),
        Block::Cards(cards) => {
            let cards = cards.iter().map(|card| blocks::Card::read(context, card)).collect::<Vec<_>>();
            html(|| blocks::cards(context, &cards))
        }
        Block::Children => {
            let cards = catalogue.children(context.here);
            let cards = cards.iter().map(|id| blocks::Card::of(context, id)).collect::<Vec<_>>();
            html(|| blocks::cards(context, &cards))
        }
        Block::Tiles(pages) => html(|| blocks::tiles(context, pages)),
        Block::Links(links) => html(|| blocks::links(context, links)),
        Block::Dates(dates) => html(|| blocks::dates(context, dates)),
        Block::Notice(notice) => html(|| blocks::notice(context, notice)),
        Block::Contact(contact) => html(|| blocks::contact(context, contact)),
        Block::Picture(picture) => html(|| blocks::picture(context, picture)),
        Block::Video(video) => html(|| blocks::video(context, video)),
        Block::Download(download) => html(|| blocks::download(context, download)),
        Block::LatestNews(n) => html(|| blocks::latest_news(context, *n)),
        Block::Fees(services) => html(|| blocks::fees(context, services)),
        Block::Site(part) => html(|| blocks::site_part(context, *part)),
        Block::Kinds => html(|| blocks::kinds(context)),
        Block::AToZ => html(|| blocks::a_to_z(context)),
        Block::Sitemap => html(|| blocks::sitemap(context)),
        Block::Icons => html(|| blocks::icons(context)),
        Block::Search if context.here.as_str() != PageId::SEARCH => html(|| blocks::search(context)),
        Block::Storage => html(|| blocks::storage(context)),
        Block::Editions => html(|| blocks::editions(context)),
        Block::Search => return parts.push(Part::Search(search::page(catalogue))),
        Block::Nearest => return parts.push(Part::Nearest),
        Block::Listing(name) => {
            let (page, query) = preset.map_or((context.here, ""), |(page, query)| (page, query));
            lists::drawn(catalogue, name.as_str(), page, query)
        }
        Block::FeeFinder => return parts.push(Part::FeeFinder(fees::finder(catalogue, context.here))),
        Block::Pinboard => return parts.push(Part::Pinboard),
        Block::OpeningHours => {
            parts.extend(hours(catalogue).map(Part::Hours));
            html(|| blocks::switchboard(context))
        }
    };
    push(parts, drawn);
}

fn hours(catalogue: &Catalogue) -> Option<Hours> {
    let rule = OpeningHours::try_from(&catalogue.site.opening_hours).ok()?;
    let names = &catalogue.words.holidays;
    let name = |holiday: Holiday| Some((holiday.id().to_owned(), names.get(holiday.id())?.clone()));
    Some(Hours { rule, holidays: Holiday::ALL.into_iter().filter_map(name).collect() })
}

/// A short fingerprint (FNV-1a, 32 bits): it tells whether a section changed, and protects nothing.
fn print(texts: &[&str]) -> u32 {
    let bytes = texts.iter().flat_map(|text| text.bytes());
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
