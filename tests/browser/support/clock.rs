//! A clock that stands still.

use super::Server;

impl Server {
    /// From the next page on it is this moment, for ever.
    pub fn freeze(&self, instant: &str) {
        self.run_first(&format!(
            "{{
                const Own = Date, moment = Own.parse({instant:?});
                window.Date = class Date extends Own {{
                    constructor(...given) {{ given.length ? super(...given) : super(moment); }}
                    static now() {{ return moment; }}
                }};
            }}"
        ));
    }
}
