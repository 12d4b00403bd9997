//! More than one tab of a browser.

use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;

use super::tab::Tab;

impl Tab {
    /// Opens another tab and goes there; gives the way back.
    #[track_caller]
    pub fn open_another(&self) -> WindowHandle {
        let here = self.act("name this tab", self.client.window());
        let next = self.act("open another tab", self.client.new_window(true));
        self.go_to(next.handle);
        here
    }

    /// What leads back to the tab at hand.
    pub async fn handle(&self) -> Result<WindowHandle, CmdError> {
        self.client.window().await
    }

    #[track_caller]
    pub fn go_to(&self, tab: WindowHandle) {
        self.act("go to another tab", self.client.switch_to_window(tab));
    }

    /// Closes the tab at hand and goes to another one.
    #[track_caller]
    pub fn close_for(&self, tab: WindowHandle) {
        self.act("close the tab", self.client.close_window());
        self.go_to(tab);
    }
}
