# `make` lists what there is. Every target sets up what it needs first; scripts/setup says how.
PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help serve build test bench setup clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.* ## \(.*\)/  make \1\t\2/p' Makefile

serve: ## serve the portal on this machine and rebuild it upon changes (PORT=8080)
	@scripts/setup build
	@scripts/with-env trunk serve --address 127.0.0.1 --port $(PORT)

build: ## build the portal for publication into dist/
	@scripts/setup build
	@scripts/with-env trunk build --release

test: ## build the portal and run all tests, those in browsers too
	@scripts/test

bench: build ## build the portal and print the size of its files
	@scripts/bench

setup: ## only install what the other targets need
	@scripts/setup test

clean: ## remove what was built (the tools stay in the cache, which clones share)
	rm -rf dist target
