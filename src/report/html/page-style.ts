/** How the page looks, on a screen by day and by night, and on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f3f6f8; --text: #1c2733; --muted: #4d5a66; --line: #c3ccd3;
  --accent: #12476b; --holds: #1b5e3a; --deviates: #8a3b12; --absent: #4d5a66;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141b21; --raised: #1e272f; --text: #e8edf1; --muted: #b4c0ca; --line: #47545f;
    --accent: #9fcbeb; --holds: #8fd3ac; --deviates: #f2b48f; --absent: #b4c0ca;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--text);
  font: 1.0625rem/1.55 "Source Sans 3", "Source Sans Pro", Arial, sans-serif;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; max-width: 84rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
header.top { padding: 2.5rem 0 1rem; }
h1 { font-size: 2.2rem; line-height: 1.15; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.65rem; line-height: 1.2; margin: 3.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; }
h4, h5, h6 { font-size: 1.0625rem; margin: 1.75rem 0 0.4rem; }
main p, main li, header p { max-width: 42rem; }
p { margin: 0 0 0.9rem; }
ul, ol { margin: 0 0 0.9rem; padding-left: 1.4rem; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { overflow-x: auto; background: var(--raised); padding: 0.75rem 1rem; }
.notice { border-left: 4px solid var(--deviates); padding: 0.25rem 0 0.25rem 0.9rem; }
nav.contents { font-size: 0.97rem; }
nav.contents ol { list-style: none; padding: 0; margin: 0; }
nav.contents ol ol { padding-left: 1rem; font-size: 0.94em; }
nav.contents li { margin: 0; }
nav.contents a { display: block; padding: 0.22rem 0; text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }
nav.contents h2 { font-size: 1.05rem; border: 0; margin: 0 0 0.4rem; padding: 0; }
@media screen and (min-width: 64rem) {
  .sheet { grid-template-columns: 17rem minmax(0, 1fr); }
  header.top { grid-column: 1 / -1; }
  nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1rem 0.5rem 1rem 0; }
}
figure, .table { margin: 1.75rem 0; }
.headline { font-weight: 700; font-size: 1.1rem; line-height: 1.35; margin: 0 0 0.2rem; max-width: 38rem; }
.headline .label { color: var(--muted); font-weight: 600; }
.base, .source { color: var(--muted); font-size: 0.94rem; margin: 0 0 0.5rem; max-width: 42rem; }
.plot { position: relative; overflow-x: auto; background: #ffffff; border: 1px solid var(--line); border-radius: 4px; max-width: 640px; padding: 0.5rem; }
.plot svg { display: block; width: 100%; min-width: 30rem; height: auto; }
.plot text { font-family: "Source Sans 3", "Source Sans Pro", Arial, sans-serif; }
.plot [data-mark] { outline: none; cursor: default; }
.plot [data-mark]:hover > path, .plot path[data-mark]:hover, .plot [data-mark]:focus > path, .plot path[data-mark]:focus { stroke: #b3261e !important; stroke-width: 2.5px !important; }
.tip {
  position: absolute; z-index: 1; max-width: 20rem; padding: 0.45rem 0.7rem; border-radius: 4px;
  background: #1c2733; color: #ffffff; font-size: 0.9rem; line-height: 1.4; box-shadow: 0 1px 6px rgb(0 0 0 / 0.35);
}
.tip strong { display: block; }
.tip span { display: block; }
.tip[hidden] { display: none; }
.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; }
details[open] { flex: 1 1 100%; }
summary { cursor: pointer; color: var(--accent); width: fit-content; padding: 0.2rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.95rem; line-height: 1.4; font-variant-numeric: tabular-nums; min-width: 22rem; }
caption { text-align: left; padding-bottom: 0.35rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.long { min-width: 13rem; }
thead th { border-bottom: 2px solid var(--text); vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 11rem; }
.status { white-space: nowrap; font-weight: 600; }
.status.holds { color: var(--holds); }
.status.deviates { color: var(--deviates); }
.status.not-in-export { color: var(--absent); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --text: #000; --muted: #333; --line: #999; --accent: #12476b; --holds: #1b5e3a; --deviates: #8a3b12; --absent: #333; }
  body { font-size: 10pt; }
  .skip, summary, .links a, .tip { display: none; }
  .sheet { display: block; max-width: none; padding: 0; }
  h2 { break-before: page; }
  nav.contents h2, h3, h4, .headline { break-after: avoid; }
  nav.contents h2 { break-before: auto; }
  figure { break-inside: avoid; }
  .plot { border: 0; padding: 0; overflow: visible; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; min-width: 0; }
  td.long, tbody th { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
