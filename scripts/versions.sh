# shellcheck shell=bash disable=SC2034
# The version of every tool that scripts/setup installs, and the least that it accepts of the machine's own.

TRUNK=0.22.1
# Must equal the version of wasm-bindgen in Cargo.lock; scripts/setup says so if it does not.
WASM_BINDGEN=0.2.130
GECKODRIVER=0.37.1
# What sass and html-validate ask for.
NODE_LEAST=20.19.0
# Fetched from the npm registry where the machine's own is older, as on Debian 12.
NODE=22.22.0
