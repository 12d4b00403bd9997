# shellcheck shell=bash
# Finds the tools: the machine's own where they fit, else those in the cache. Installs nothing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${STADTPORTAL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stadtportal}
wasm=wasm32-unknown-unknown
# shellcheck source=scripts/versions.sh
. "$root/scripts/versions.sh"

has() { command -v "$1" >/dev/null 2>&1; }

# Tells whether version $1 is $2 or newer; macOS has no `sort -V` everywhere.
is_at_least() {
  [ "$(printf '%s\n' "$2" "$1" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$2" ]
}

# Tells whether `$1 --version` speaks of version $2.
is_version() {
  case " $("$1" --version 2>/dev/null | head -n 1) " in *" $2 "*) ;; *) return 1 ;; esac
}

# Tells whether the first rustc on PATH is new enough and has the standard library for WASM.
rust_fits() {
  local least libs
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$root/Cargo.toml")
  is_at_least "$(rustc --version 2>/dev/null | cut -d ' ' -f 2)" "$least" &&
    libs=$(rustc --print target-libdir --target "$wasm" 2>/dev/null) &&
    compgen -G "$libs/libstd-*.rlib" >/dev/null
}

# Prints where the toolchain made of Debian's packages belongs (scripts/lib/rust.sh makes it).
debian_rust() {
  echo "$cache/rust-$(/usr/bin/rustc --version 2>/dev/null | cut -d ' ' -f 2)"
}

# Tells whether it is there and Debian's packages are still those it was made of.
debian_rust_fits() {
  [ -f "$1/made-of" ] && [ -x "$1/linker" ] && [ "$(cat "$1/made-of")" = "$(/usr/bin/rustc -vV)" ]
}

put_first() {
  case "$PATH" in "$1":*) ;; *) PATH=$1:$PATH ;; esac
}

# Puts what the cache holds on PATH. Touches nothing outside this process.
use_tools() {
  local folder
  export PATH
  # Cargo looks into its own folder before PATH unless that folder is on PATH, so it is put last.
  case ":$PATH:" in *":${CARGO_HOME:-$HOME/.cargo}/bin:"*) ;; *) PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin ;; esac
  for folder in "nodejs-$NODE" "geckodriver-$GECKODRIVER" "wasm-bindgen-$WASM_BINDGEN" "trunk-$TRUNK"; do
    [ -d "$cache/$folder/bin" ] && put_first "$cache/$folder/bin"
  done
  put_first "$root/node_modules/.bin"
  if ! rust_fits && debian_rust_fits "$(debian_rust)"; then
    put_first "$(debian_rust)/bin"
    # Set by rustup's cargo for its children, these would bring its compiler back.
    unset RUSTUP_TOOLCHAIN CARGO RUSTC RUSTDOC
  fi
}
