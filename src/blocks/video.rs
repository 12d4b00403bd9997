//! Films in German Sign Language.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Film, VideoText};

/// A film with its length, its size and a way to keep it; where there is none yet, a word on that.
pub fn video(context: &Context, video: &VideoText) -> AnyView {
    let words = &context.catalogue.words.video;
    let transcript = (!video.transcript.is_empty()).then(|| super::paragraphs(context, &video.transcript));
    let body = match (&video.file, video.film) {
        (Some(file), Some(film)) => {
            let address = format!("/videos/{}", &**file);
            let details = words.details.fill(&[("duration", &duration(film)), ("size", &size(context, film))]);
            view! {
                <video class="video__film" controls preload="none" width=film.width height=film.height src=address.clone()></video>
                <p><a href=address rel="external" download>{words.download.clone()}</a> {format!(" (MP4, {details})")}</p>
            }
            .into_any()
        }
        _ => {
            view! { <p><strong>{words.missing_title.clone()}</strong> " " {words.missing_text.clone()}</p> }.into_any()
        }
    };
    view! {
        <div class="video">
            {context.heading("video__title", view! { <Icon symbol="ui-hand"/> " " {video.title.to_string()} })}
            {body}
            {transcript}
        </div>
    }
    .into_any()
}

/// "1:05"
fn duration(film: Film) -> String {
    let seconds = film.seconds.round();
    format!("{:.0}:{:02.0}", (seconds / 60.0).floor(), seconds % 60.0)
}

fn size(context: &Context, film: Film) -> String {
    let kilobytes = u32::try_from(film.bytes.div_ceil(1000)).unwrap_or(u32::MAX);
    context.catalogue.words.page.size.fill(&[("n", &context.catalogue.formats.number(kilobytes))])
}
