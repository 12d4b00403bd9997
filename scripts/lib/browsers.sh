# shellcheck shell=bash
# Provides the browsers that the tests drive: those installed, else Debian's.

engines=0

has_any() {
  local name
  for name in "$@"; do has "$name" && return; done
  return 1
}

# Their drivers find the applications of macOS by themselves.
chromium_ready() {
  has chromedriver && { has_any chromium chromium-browser google-chrome google-chrome-stable || [ -d '/Applications/Google Chrome.app' ]; }
}
firefox_ready() { has_any firefox firefox-esr || [ -d /Applications/Firefox.app ]; }
webkit_ready() {
  has WebKitWebDriver && has Xvfb && compgen -G '/usr/lib*/*/webkit2gtk-4*/MiniBrowser' >/dev/null
}

# A bare machine has no fonts at all, and text without a font has no size to test.
install_chromium() { apt_install chromium chromium-driver fonts-dejavu-core; }
install_firefox() { apt_install firefox-esr fonts-dejavu-core; }
install_webkit() { apt_install webkit2gtk-driver xvfb fonts-dejavu-core; }

# Counts the engine that was just looked for, or says what its absence means: $1 is its name, $2 what to do.
count_engine() {
  if [ "$there" = yes ]; then
    engines=$((engines + 1))
  elif [ "${CI:-}" = true ]; then
    fail "$1 is missing, and CI tests in every engine: $2"
  else
    echo "setup: $1 is missing, so nothing is tested in it: $2"
  fi
}
