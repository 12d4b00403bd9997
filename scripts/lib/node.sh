# shellcheck shell=bash
# Provides Node and the packages of package-lock.json.

node_ready() {
  has npm && is_at_least "$(node --version 2>/dev/null | tr -d v)" "$NODE_LEAST"
}

install_node() {
  has npm || apt_install nodejs npm
  node_ready || fetch_node
}

# The registry has Node itself as a package for each kind of machine.
fetch_node() {
  local package
  package=node-$(node -p 'process.platform + "-" + process.arch')
  cd "$tmp" || return
  npm install --prefix "$tmp" --no-save --ignore-scripts --no-audit --no-fund "$package@$NODE"
  is_version "$tmp/node_modules/$package/bin/node" "v$NODE"
  place "$tmp/node_modules/$package" "$cache/nodejs-$NODE"
}

# Tells whether the packages in $1 are those of package-lock.json, each in its version.
packages_fit() {
  node -e '
    const fs = require("fs"), read = (file) => JSON.parse(fs.readFileSync(file)).packages;
    const wanted = read("package-lock.json"), present = read(process.argv[1] + "/.package-lock.json");
    const fits = (name) => name === "" || (present[name] ? present[name].version === wanted[name].version
      && fs.existsSync(process.argv[1] + "/../" + name + "/package.json") : wanted[name].optional);
    process.exit(Object.keys(wanted).every(fits) ? 0 : 1);
  ' "$1" 2>/dev/null
}

packages_ready() { packages_fit node_modules; }

install_packages() {
  local sum folder
  if [ -d node_modules ] && [ ! -L node_modules ]; then
    # A folder of the developer's own stays one.
    npm_ci
    return
  fi
  sum=$(if has sha256sum; then sha256sum package-lock.json; else shasum -a 256 package-lock.json; fi | cut -c 1-12)
  folder=$cache/node-$sum
  if ! packages_fit "$folder/node_modules"; then
    mkdir "$tmp/packages"
    cp package.json package-lock.json .npmrc "$tmp/packages"
    (cd "$tmp/packages" && npm_ci)
    place "$tmp/packages" "$folder"
  fi
  rm -f node_modules
  ln -s "$folder/node_modules" node_modules
}

# No package here needs its install scripts, and some would download.
npm_ci() {
  # Node brings its own list of certificates; where a proxy has one of its own, only the machine's list knows that.
  local certificates=/etc/ssl/certs/ca-certificates.crt
  if [ -z "${NODE_EXTRA_CA_CERTS:-}" ] && [ -f $certificates ]; then export NODE_EXTRA_CA_CERTS=$certificates; fi
  npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier
}
