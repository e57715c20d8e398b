import { createHash } from 'node:crypto'

export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e6e9ee); --quiet: light-dark(#5b6774, #9aa5b1);
  --paper: light-dark(#fbfaf7, #14181d); --card: light-dark(#fff, #1c2229); --line: light-dark(#dcd8cf, #333c46);
  --accent: light-dark(#8a3324, #f0a38f); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
  font-family: system-ui, "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", Meiryo, sans-serif; }
main, header { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: .04em; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; border-bottom: 2px solid var(--accent); padding-bottom: .25rem; }
h3 { margin: 0; font-size: 1rem; }
a { color: var(--accent); }
p { max-width: 46rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.notice { border-left: 4px solid var(--accent); padding: .25rem .9rem; background: var(--card); }
article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem; margin: .75rem 0; }
article p { margin: .3rem 0 .6rem; }
pre { margin: 0; padding: .7rem .9rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line);
  border-radius: .35rem; user-select: all; line-height: 1.5; }
code, pre { font-family: ui-monospace, "SF Mono", Consolas, monospace; font-size: .85rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
.links { display: flex; flex-wrap: wrap; gap: .15rem .9rem; padding: 0; margin: .4rem 0 0; list-style: none; font-size: .85rem; }
footer { margin: 3rem 0 2rem; }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing but this style sheet may take effect on the page. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
