#!/bin/sh
# ./install [folder]   puts newer tables beside those in force and points to them; /opt/shirube where no folder is named.
# The service reads them from <folder>/knowledge/current (knowledge.folder in its configuration).
set -eu
cd "$(dirname -- "$(readlink -f -- "$0")")"
prefix=${1:-/opt/shirube}

stop() {
  echo "$1" >&2
  exit 1
}

sha256sum --quiet --check SHA256SUMS || stop 'The bundle is damaged: nothing was installed.'
[ -x "$prefix/current/shirube" ] || stop "There is no program in $prefix: install it first."

version=$(cat VERSION)
tables=$prefix/knowledge/$version
if [ ! -d "$tables" ]; then
  mkdir -p "$prefix/knowledge"
  rm -rf "$tables.new"
  mkdir "$tables.new"
  cp -R knowledge terminology "$tables.new/"
  # Says every fault, also where this program cites a paragraph that the tables no longer hold.
  "$prefix/current/shirube" check "$tables.new" >/dev/null || stop "The tables do not fit this program: nothing was changed."
  mv "$tables.new" "$tables"
fi

before=$(readlink "$prefix/knowledge/current" || echo none)
ln -s "$version" "$prefix/knowledge/current.new"
mv -T "$prefix/knowledge/current.new" "$prefix/knowledge/current"

echo "tables $version in $prefix/knowledge (before: $before)"
echo "in force after:  systemctl reload shirube   (with knowledge.reload: on-change within seconds, by itself)"
[ "$before" = none ] || echo "to go back:      ln -sfn $before $prefix/knowledge/current && systemctl reload shirube"
