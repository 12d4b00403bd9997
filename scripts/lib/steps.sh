# shellcheck shell=bash
# Runs the steps of a set-up and shows how far it is. The steps themselves are in the files beside this one.

step=0
progress=
# Set by ensure: whether the last thing asked for is there now.
there=

fail() {
  echo "setup: $*" >&2
  exit 1
}

# ensure NAME HINT READY INSTALL: calls the function INSTALL unless READY says there is nothing to do, and asks READY again.
ensure() {
  step=$((step + 1))
  there=yes
  "$3" && return
  take_lock
  # Another set-up may have done it while this one waited.
  use_tools
  "$3" && return

  local title="[$step/$steps] $1" start=$SECONDS
  log=$cache/log/$4.log
  tmp=$cache/tmp.$$
  rm -rf "$tmp"
  mkdir -p "$cache/log" "$tmp"
  show_progress "$title … $2" &
  progress=$!
  # A subshell, called plainly: only so does `set -e` hold in what it calls.
  (set -eo pipefail; "$4") >"$log" 2>&1 </dev/null
  kill "$progress" 2>/dev/null
  wait "$progress" 2>/dev/null
  progress=
  rm -rf "$tmp"
  use_tools
  if "$3"; then
    finish_line "$title … ok ($((SECONDS - start)) s)"
  else
    there=no
    finish_line "$title … failed ($((SECONDS - start)) s), the end of $log:"
    tail -n 12 "$log" | sed 's/^/    /'
  fi
}

finish_line() {
  if [ -t 1 ]; then printf '\r%s\033[K\n' "$1"; else echo "$1"; fi
}

# Says what is being done at once, then counts: every second on a terminal, every half minute in a log.
show_progress() {
  local seconds=0
  if [ -t 1 ]; then printf '%s' "$1"; else echo "$1"; fi
  while sleep 1 && kill -0 $$ 2>/dev/null; do
    seconds=$((seconds + 1))
    if [ -e "$tmp/asking" ]; then
      continue
    elif [ -t 1 ]; then
      printf '\r%s (%d s)\033[K' "$1" "$seconds"
    elif [ $((seconds % 30)) = 0 ]; then
      echo "    $seconds s: $(tail -n 1 "$log" | cut -c 1-80)"
    fi
  done
}

# Two set-ups at once (a `make serve` beside a `make test`) would build the same tools twice.
take_lock() {
  local owner said=
  [ "$(cat "$cache/lock/owner" 2>/dev/null)" = $$ ] && return
  mkdir -p "$cache"
  until mkdir "$cache/lock" 2>/dev/null; do
    owner=$(cat "$cache/lock/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$cache/lock" "$cache/tmp.$owner"
      continue
    fi
    [ -n "$said" ] || echo "setup: waiting for the one that process ${owner:-?} runs ($cache/lock) …"
    said=yes
    sleep 1
  done
  echo $$ >"$cache/lock/owner"
}

# For `trap … EXIT`: leaves nothing half made behind.
clean_up() {
  [ -z "$progress" ] || kill "$progress" 2>/dev/null
  [ "$(cat "$cache/lock/owner" 2>/dev/null)" = $$ ] && rm -rf "$cache/tmp.$$" "$cache/lock"
}

# Moves the finished folder $1 to its place $2 in the cache, so that what is there is always complete.
place() {
  rm -rf "$2"
  mv "$1" "$2"
}

can_apt() {
  has apt-get && { [ "$(id -u)" = 0 ] || has sudo; }
}

as_root() {
  if [ "$(id -u)" != 0 ]; then
    # The progress line keeps still while sudo asks for the password.
    : >"$tmp/asking"
    sudo -v
    rm "$tmp/asking"
    set -- sudo "$@"
  fi
  "$@"
}

# Installs Debian packages, but never at the cost of packages that are there.
apt_install() {
  can_apt || return 1
  local attempt
  for attempt in as-is updated; do
    # A new machine has no lists of packages, an old one may have lists of packages that are gone.
    if [ $attempt = updated ] || ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
      as_root apt-get update || true
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
      install -y --no-install-recommends --no-remove "$@" && return
  done
  return 1
}
