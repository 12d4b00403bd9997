//! What hosts and search engines ask for beside the pages.

use super::dist::{CATALOGUE, DIST, PAGES, files, read};

#[test]
fn the_sitemap_lists_every_page_and_nothing_else() {
    let sitemap = read(&DIST.join("sitemap.xml"));
    let listed = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect::<Vec<_>>();
    let pages = PAGES.iter().filter(|page| !page.is_not_found());
    let expected = pages.map(|page| format!("{}{}", CATALOGUE.site.address.as_str(), page.path)).collect::<Vec<_>>();
    assert_eq!(listed, expected);
}

#[test]
fn robots_txt_names_the_sitemap_and_forbids_nothing() {
    let robots = read(&DIST.join("robots.txt"));
    assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml\n", CATALOGUE.site.address.as_str())), "{robots}");
    assert!(!robots.contains("Disallow"), "{robots}");
}

#[test]
fn programs_and_styles_change_their_names_with_their_content() {
    for file in files().iter().filter(|file| [".js", ".wasm", ".css"].iter().any(|end| file.ends_with(end))) {
        let stem = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or("");
        let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or("");
        assert!(
            hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{file} would be cached for ever"
        );
    }
}
