#!/usr/bin/env bash
# Makes what a closed network needs in one file, into the folder named (dist):
#   packaging/bundle.sh [folder]            the program for Linux x64, with Node 24 and every package it runs on
#   packaging/bundle.sh knowledge [folder]  the tables alone
# The same commit gives the same bytes. Beside each file lies its SHA-256, to be handed over by another way.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=program
[ "${1:-}" = knowledge ] && kind=knowledge && shift
out=$(mkdir -p "${1:-dist}" && cd "${1:-dist}" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

export PATH="$PWD/node_modules/.bin:$PATH" # Node 24 where it came as a package
commit=$(git rev-parse --short=12 HEAD)$([ -z "$(git status --porcelain)" ] || echo -changed)
when=$(git log -1 --format=%cI)

tracked() { git ls-files -z -- "$@" | tar -c --null -T - | tar -x -C "$into"; }
# Every file with its checksum, then one archive that does not tell who made it or when.
pack() {
  (cd "$stage/$name" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum >"$stage/sums")
  mv "$stage/sums" "$stage/$name/SHA256SUMS"
  tar -C "$stage" --sort=name --mtime="$when" --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w -c "$name" |
    gzip -n >"$out/$file" # harder packing takes three times as long for half a percent
  (cd "$out" && sha256sum "$file" | tee "$file.sha256")
}

if [ "$kind" = knowledge ]; then
  # Tables that do not hold together are not packed: reading their version checks them.
  version=$(node --input-type=module -e "
    import { load } from './src/knowledge/index.ts'
    console.log(load(process.cwd()).version)")
  name=shirube-knowledge-$version file=$name.tar.gz into=$stage/$name
  mkdir "$into"
  tracked knowledge terminology
  echo "$version" >"$into/VERSION"
  cp packaging/install-knowledge.sh "$into/install"
  pack
  exit
fi

version=$(node -p 'require("./package.json").version')
name=shirube-$version-$commit file=$name-linux-x64.tar.gz into=$stage/$name/program
mkdir -p "$into"
npm run --silent build >&2
tracked package.json package-lock.json LICENSE ./*.md docs src cds-services knowledge terminology fhir-profiles ':!src/sandbox' ':!src/console/app'
cp -r src/console/built "$into/src/console/"
(
  cd "$into"
  npm ci --omit=dev --ignore-scripts --os=linux --cpu=x64 --prefer-offline --no-audit --no-fund --loglevel=error >&2
  rm -rf node_modules/.bin
  npm sbom --package-lock-only --omit=dev --sbom-format=cyclonedx | node "$OLDPWD/packaging/timeless-sbom.mjs" "$when" >sbom.cdx.json
)
echo "$version-$commit" >"$into/VERSION"
cp packaging/shirube.sh "$into/shirube"
cp packaging/install.sh "$stage/$name/install"
cp packaging/shirube.service packaging/README.md "$stage/$name/"
pack
