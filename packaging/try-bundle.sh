#!/usr/bin/env bash
# Makes both bundles and really installs them into an empty folder, without a network and with no other Node than their own:
# first installation, one answered call, tables updated while it runs, a damaged bundle and unfit tables refused.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

packaging/bundle.sh "$work/out" >/dev/null
packaging/bundle.sh knowledge "$work/out" >/dev/null
cp packaging/try-installed.sh "$work/"

if unshare --net --map-root-user true 2>/dev/null; then
  apart=(unshare --net --map-root-user)
else
  echo 'this machine lets nobody have a network of his own: installed without one being cut off' >&2
  apart=()
fi
env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$work" "${apart[@]}" bash "$work/try-installed.sh" "$work"
