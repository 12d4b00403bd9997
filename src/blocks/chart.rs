//! Bar charts, drawn once at build time, with the table that says the same.

use leptos::prelude::*;

use super::{Context, table};
use crate::content::{Chart, ChartValue, Rich, TableText};

/// Height of a row in pixels: its label, its bar.
const ROW: usize = 48;

/// Widest bar, in hundredths of the drawing; the rest is for its number.
const WIDEST: f64 = 72.0;

/// A bar for each value, its number behind it. For readers who do not see it the summary stands instead.
///
/// Widths are shares of the place that there is, heights are pixels, so that its words stay readable on any screen.
pub fn chart(context: &Context, chart: &Chart) -> AnyView {
    let highest = chart.values.iter().map(|value| value.value).fold(f64::MIN_POSITIVE, f64::max);
    let unit = chart.unit.as_ref().map(|unit| format!(" {}", &**unit)).unwrap_or_default();
    let number = |value: f64| context.catalogue.formats.decimal(value);
    let height = ROW * chart.values.len();
    let bar = |(i, value): (usize, &ChartValue)| {
        let top = ROW * i;
        let width = (value.value / highest * WIDEST).max(0.5);
        view! {
            <g>
                <text class="chart__label" x="0" y=(top + 15).to_string()>{value.label.to_string()}</text>
                <rect class="chart__bar" x="0" y=(top + 22).to_string() width=format!("{width:.1}%") height="16" rx="3"/>
                <text class="chart__value" x=format!("{width:.1}%") dx="8" y=(top + 36).to_string()>
                    {number(value.value)}
                </text>
            </g>
        }
    };
    let cell = |text: String| Rich::plain(&text);
    let row = |value: &ChartValue| {
        let note = value.note.as_ref().map(|note| format!(" ({})", &**note)).unwrap_or_default();
        vec![cell(value.label.to_string()), cell(format!("{}{unit}{note}", number(value.value)))]
    };
    let numbers = TableText {
        caption: chart.caption.clone(),
        head: chart.head.to_vec(),
        rows: chart.values.iter().map(row).collect(),
        sortable: false,
    };
    let bars = chart.values.iter().enumerate().map(bar).collect_view();
    view! {
        <figure class="chart">
            <figcaption class="chart__caption">
                {chart.caption.to_string()} {chart.unit.as_ref().map(|unit| format!(" ({})", &**unit))}
            </figcaption>
            <svg class="chart__drawing" height=height.to_string() role="img" aria-label=chart.summary.to_string()>
                {bars}
            </svg>
            <p class="chart__summary">{chart.summary.to_string()}</p>
            <details class="chart__numbers">
                <summary>{context.catalogue.words.page.chart_table.clone()}</summary>
                {table(context, &numbers)}
            </details>
        </figure>
    }
    .into_any()
}
