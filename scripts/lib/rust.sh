# shellcheck shell=bash
# Provides Rust for WASM, and the tools that Cargo builds.

rust_ready() { rust_fits && has cc; }

install_rust() {
  has cc || apt_install gcc libc6-dev
  # RUSTUP_AUTO_INSTALL=0 is the owner's word that rustup is not to fetch anything unasked.
  if has rustup && [ "${RUSTUP_AUTO_INSTALL:-1}" != 0 ] && add_rustup_target && rust_fits; then return; fi
  make_debian_rust
}

add_rustup_target() {
  local limit=()
  # A network that swallows packets instead of refusing them would hold this up for many minutes.
  has timeout && limit=(timeout 300)
  ${limit[@]+"${limit[@]}"} rustup target add "$wasm"
  # For scripts/release, which does without where it is missing.
  ${limit[@]+"${limit[@]}"} rustup component add rust-src || true
}

# Where only package registries may be used, rustup does not fetch the target. Debian has a compiler that is new enough, made
# for its browsers, but without the standard library for WASM, so that is built here from Debian's copy of its source.
make_debian_rust() {
  # Lists of packages that are months old still offer a compiler that is too old.
  can_apt && { as_root apt-get update || true; }
  apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web
  local host llvm made=$tmp/rust
  host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  apt_install "lld-$llvm"

  mkdir -p "$made/bin" "$made/lib/rustlib/$host/bin" "$made/lib/rustlib/$wasm/lib"
  ln -s "/usr/lib/llvm-$llvm/bin/lld" "$made/linker"
  ln -s ../../../../linker "$made/lib/rustlib/$host/bin/rust-lld"
  ln -s "/usr/lib/rustlib/$host/lib" "$made/lib/rustlib/$host/lib"
  ln -s /usr/lib/rustlib/src "$made/lib/rustlib/src"
  ln -s /usr/lib/rustlib/etc "$made/lib/rustlib/etc"
  local tool
  for tool in cargo cargo-fmt rustfmt; do ln -s "/usr/bin/$tool" "$made/bin/$tool"; done
  for tool in rustc rustdoc; do
    # shellcheck disable=SC2016 # expanded when the wrapper runs
    # Bash, as dash drops variables with a hyphen in their name, and Cargo sets such ones for tests.
    printf '#!/usr/bin/env bash\nexec /usr/bin/%s --sysroot "${0%%/bin/*}" "$@"\n' "$tool" >"$made/bin/$tool"
  done
  # Clippy's driver is called by its real path, so it learns of the standard library through the environment.
  # shellcheck disable=SC2016
  printf '#!/bin/sh\nSYSROOT=${0%%/bin/*} exec /usr/bin/cargo-clippy "$@"\n' >"$made/bin/cargo-clippy"
  chmod +x "$made/bin/rustc" "$made/bin/rustdoc" "$made/bin/cargo-clippy"

  put_first "$made/bin"
  unset RUSTUP_TOOLCHAIN CARGO RUSTC RUSTDOC CARGO_BUILD_TARGET
  build_wasm_std "$made"
  compile_for_wasm "$made"
  /usr/bin/rustc -vV >"$made/made-of"
  place "$made" "$(debian_rust)"
}

build_wasm_std() {
  local library=lib/rustlib/src/rust
  mkdir -p "$tmp/std/src"
  printf '[package]\nname = "stub"\nversion = "0.0.0"\nedition = "2021"\n' >"$tmp/std/Cargo.toml"
  : >"$tmp/std/src/lib.rs"
  cd "$tmp/std" || return
  # Stable Rust builds its own standard library only when told to act as nightly. The paths are remapped because panic messages
  # carry them into the finished WASM, and the home folder of whoever built it is nobody's business.
  # With its bitcode, which link-time optimisation of the release build asks for.
  RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$tmp/std/target \
    RUSTFLAGS="-Cembed-bitcode=yes --remap-path-prefix=$1/$library=/rustc --remap-path-prefix=/usr/$library=/rustc --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=/rustc/deps" \
    cargo build --release -Z build-std=std,panic_abort --target "$wasm"
  rm "target/$wasm/release/deps/"libstub*
  cp "target/$wasm/release/deps/"lib*.rlib "$1/lib/rustlib/$wasm/lib/"
}

# Proves that the compiler in $1, its standard library and its linker work together.
compile_for_wasm() {
  cd "$tmp" || return
  echo 'fn main() { println!("{:?}", std::env::args().collect::<Vec<_>>()); }' >hello.rs
  rustc --target "$wasm" -O -C lto=fat hello.rs
  test -s hello.wasm
}

trunk_ready() { is_version trunk "$TRUNK"; }
wasm_bindgen_ready() { is_version wasm-bindgen "$WASM_BINDGEN"; }
geckodriver_ready() { has geckodriver; }

# Without its default features trunk neither needs OpenSSL's headers nor asks the network for a newer trunk.
install_trunk() { cargo_install trunk trunk "$TRUNK" --locked --ignore-rust-version --no-default-features --features rustls; }
install_wasm_bindgen() { cargo_install wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN"; }
install_geckodriver() { cargo_install geckodriver geckodriver "$GECKODRIVER"; }

# cargo_install CRATE FOLDER VERSION OPTIONS…
cargo_install() {
  local crate=$1 folder=$2 version=$3
  shift 3
  unset RUSTFLAGS CARGO_BUILD_TARGET
  # Not in the checkout, whose own Cargo settings are none of these tools' business.
  cd "$tmp" || return
  # The folder is shared by all tools and kept until all are there, so that an aborted set-up goes on where it stopped.
  CARGO_TARGET_DIR=$cache/build cargo install "$crate" --version "$version" --root "$tmp/$folder" "$@"
  place "$tmp/$folder" "$cache/$folder-$version"
}
