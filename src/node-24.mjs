// Loaded with --import before everything else, and written for old versions: it must be understood there.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`Shirube needs Node 24 or later; this is Node ${process.versions.node}. See https://nodejs.org/`)
  process.exit(1)
}
