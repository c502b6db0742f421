/** The look of the server's own pages: the palette of the elements, and sheets for paper. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1d2b2f; --muted: #4d5d64; --ground: #fdfbf7; --raised: #f7f3ec; --border: #d5cfc3;
  --control-border: #6c7a81; --accent: #0a5c63; --on-accent: #fff; --said: #f5eddf; --answered: #e1f0ed;
  --danger: #a11d37; --field: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #efebe3; --muted: #b4c0c3; --ground: #11191b; --raised: #202c30; --border: #3c4b51;
    --control-border: #8f9ea3; --accent: #74d3cf; --on-accent: #06292c; --said: #332d21; --answered: #17383c;
    --danger: #ff9dab; --field: #172124;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--text); background: var(--ground); overflow-wrap: anywhere;
  font: 1.0625rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif;
}
.page > header, .page > main { max-inline-size: 46rem; margin-inline: auto; padding: 1rem; }
.page.wide > header, .page.wide > main { max-inline-size: 70rem; }
.page > header {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between;
  border-block-end: 1px solid var(--border);
}
.page > main { padding-block: 1.5rem 4rem; }
main:focus { outline: none; }
.owner { display: flex; gap: .5rem; align-items: center; margin: 0; font-weight: 700; }
.mark { inline-size: 1em; block-size: 1em; border-radius: 50% 50% 50% 0; background: var(--accent); }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; list-style: none; }
.languages a { display: inline-flex; align-items: center; min-block-size: 44px; padding-inline: .5rem; }
.languages a[aria-current] { color: var(--text); font-weight: 700; text-decoration: none; }
a { color: var(--accent); text-underline-offset: .15em; }
.to-content { position: absolute; inset-block-start: -6rem; inset-inline-start: .5rem; padding: .75rem 1rem; background: var(--ground); }
.to-content:focus { inset-block-start: .5rem; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.25; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.0625rem; }
p, ul, ol, dl { margin-block: 0 .75rem; }
p, li, dd { max-inline-size: 65ch; }
.muted { color: var(--muted); }
.small { font-size: .875em; }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; border-radius: 6px; }
.box { margin-block: 1rem; padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: 12px; background: var(--raised); }
.box > :last-child { margin-block-end: 0; }
.box > h2:first-child { margin-block-start: 0; }
.said { background: var(--said); }
.answered { background: var(--answered); }
.words { white-space: pre-line; }
.help { border-inline-start: 4px solid var(--danger); }
.box > ul:not(.lines) { margin: 0; padding-inline-start: 1.25rem; }
.box > ul:not(.lines) > li { margin-block-end: .5rem; }
.box li > ul.lines { margin-block: 0; }
.box > details { margin-block-start: .75rem; }
summary { display: inline-flex; align-items: center; min-block-size: 44px; color: var(--accent); font-weight: 600; cursor: pointer; }
.asked { border-inline-start: 4px solid var(--accent); }
.print-only { display: none; }
.lines { padding: 0; list-style: none; }
.lines li { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; padding-block: .25rem; }
.lines a { display: inline-flex; align-items: center; min-block-size: 44px; font-weight: 700; }
form { display: grid; gap: 1.5rem; margin-block: 1rem; }
form > noscript { display: contents; }
.field { display: flex; flex-flow: column; gap: .375rem; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.field > label:not(.option), legend { padding: 0; font-weight: 700; }
.hint { margin: 0; color: var(--muted); }
.error { margin: 0; color: var(--danger); font-weight: 600; }
.errors { margin-block: 1rem; padding: 1rem 1.25rem; border: 3px solid var(--danger); border-radius: 6px; }
.errors h2 { margin-block-start: 0; }
textarea, select, input[type='text'] {
  inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; border: 2px solid var(--control-border);
  border-radius: 6px; background: var(--field); color: inherit; font: inherit;
}
.option { display: flex; gap: .75rem; align-items: baseline; min-block-size: 44px; padding: .5rem .75rem; border: 1px solid var(--border); border-radius: 6px; }
.option:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.option input { flex: none; inline-size: 1.25em; block-size: 1.25em; margin: 0; accent-color: var(--accent); transform: translateY(.2em); }
.trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button, .button {
  display: inline-flex; align-items: center; justify-content: center; min-block-size: 44px; padding: .5rem 1.25rem;
  border: 2px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
}
.code { font-size: clamp(1.375rem, 6vw, 2rem); font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: .04em; }
.code span { white-space: nowrap; }
blockquote { margin: 0 0 .5rem; font-size: 1.125em; white-space: pre-line; }
.pair { display: grid; margin-block: 1.25rem; }
.pair > * { padding: 1rem 1.25rem; }
.pair > .said { margin-inline-end: 2rem; border-radius: 12px 12px 12px 0; }
.pair > .answered { margin-inline-start: 2rem; border-radius: 0 12px 12px 12px; }
.pair h3 { margin: 0 0 .5rem; }
.pair h3 .small { font-weight: 400; }
.pair .answered > :last-child, .pair .said > :last-child { margin-block-end: 0; }
.cards { display: grid; gap: 1rem; padding: 0; list-style: none; }
.cards .box { margin: 0; }
.cards .box p { margin-block: 0 .5rem; }
.cards h2 a, .links a { display: inline-flex; align-items: center; min-block-size: 44px; }
.links { padding: 0; list-style: none; }
.facts { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1.5rem; }
.facts dd { margin: 0; }
.facts dd p { margin: 0; }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; } .facts dd { margin-block-end: .5rem; } }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; white-space: pre-line; }
input[type='checkbox'] { inline-size: 1.25em; block-size: 1.25em; accent-color: var(--accent); }
.embedding { display: grid; gap: 1.5rem 3rem; }
.embedding > * { min-inline-size: 0; }
.embedding h2 { margin-block-start: 0; }
.embedding-form { align-content: start; gap: 1.25rem; margin-block: 0; }
.embedding-form h2 { margin-block: 0; }
.embedding-form [data-status] { min-block-size: 1.5em; }
.embedding-form [hidden] { display: none; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1.25rem; align-items: start; }
.presets { padding-block-start: .25rem; }
.preview { margin: 0 0 1.5rem; }
.preview figcaption { margin-block-end: .5rem; color: var(--muted); font-size: .875em; font-weight: 600; }
.screen-edge { overflow: auto; border: 1px solid var(--control-border); border-radius: 12px; background: var(--field); }
.phone .screen-edge { max-inline-size: calc(390px + 2px); border-width: 2px 1px; border-radius: 22px; }
.preview iframe { display: block; border: 0; inline-size: 100%; block-size: 40rem; }
.desktop iframe { min-inline-size: 64rem; }
.code-of { border-block-end: 1px solid var(--border); }
.code-of:first-of-type { border-block-start: 1px solid var(--border); }
.code-of > summary { display: flex; gap: .5rem; min-block-size: 52px; }
.code-of > summary::before { content: '+'; inline-size: 1em; font-size: 1.25em; }
.code-of[open] > summary::before { content: '–'; }
.code-of > :last-child { margin-block-end: 1.5rem; }
.code-box { display: grid; gap: .5rem; margin-block: 0 1.25rem; }
.code-box pre { margin: 0; padding: 1rem 1.25rem; border: 1px solid var(--border); border-radius: 12px; background: var(--raised); font: .9375rem/1.6 ui-monospace, 'Cascadia Code', Menlo, monospace; white-space: pre-wrap; }
.copying { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 0; }
.quiet { background: transparent; color: var(--accent); }
@media (min-width: 62rem) { .embedding { grid-template-columns: minmax(0, 1fr) 392px; } .embedding-form { max-inline-size: 36rem; } }
@media (forced-colors: active) { button, .button { border-color: ButtonText; } }

.sheet { color: #1d2b2f; background: #fff; font-size: 11pt; }
.sheet > main { max-inline-size: 180mm; margin-inline: auto; padding: 12mm 8mm; }
.sheet h1 { font-size: 18pt; }
.sheet h2 { font-size: 13pt; margin-block-start: 7mm; }
.sheet section, .sheet .pair { break-inside: avoid; }
.sheet .pair { grid-template-columns: 5fr 7fr; gap: 4mm; margin-block: 4mm; }
.sheet .pair > * { margin: 0; padding: 3mm 4mm; border: 1px solid #b9c2c5; border-radius: 2mm; background: #fff; }
.sheet .pair > .said { border-inline-start: 4px solid #a07a3c; }
.sheet .pair > .answered { border-inline-start: 4px solid #0a5c63; }
.sheet .blank { border-block-end: 1px solid #6c7a81; block-size: 9mm; }
.sheet .tick { display: inline-block; inline-size: 5mm; block-size: 5mm; margin-inline-end: 3mm; border: 1.5px solid #1d2b2f; border-radius: 1mm; vertical-align: -1mm; }
.sheet .tick.round { border-radius: 50%; }
.sheet .faces { display: grid; grid-template-columns: repeat(5, 1fr); gap: 4mm; padding: 0; margin: 0; list-style: none; text-align: center; }
.sheet .faces svg { display: block; inline-size: 18mm; block-size: 18mm; margin: 0 auto 1mm; fill: none; stroke: #1d2b2f; stroke-width: 2; stroke-linecap: round; }
.sheet .choices { display: flex; flex-wrap: wrap; gap: 3mm 8mm; padding: 0; list-style: none; }
.sheet .box { margin-block: 4mm; padding: 3mm 4mm; border: 1px solid #b9c2c5; border-radius: 2mm; background: #fff; }
.sheet .box h2 { margin-block: 0 2mm; }
.sheet .before { break-inside: auto; }
.sheet .box p, .sheet .box li { margin-block: 0 1.5mm; }
.sheet .box .lines { margin: 0; }
.sheet .box a { min-block-size: 0; color: inherit; text-decoration: none; }
.sheet .print-only { display: inline; }
.sheet .screen { margin-block-end: 8mm; }
.sheet .blank + p { margin-block-start: 6mm; }
.sheet section + p.small { margin-block-start: 6mm; }
.leaflet .owner { color: #0a5c63; font-size: 10pt; }
.leaflet h1 { margin-block: 6mm 3mm; font-size: 26pt; text-wrap: balance; }
.leaflet .lead { font-size: 14pt; }
.leaflet .facts { margin-block: 6mm; font-size: 12pt; }
.leaflet a { color: inherit; text-decoration: none; font-weight: 600; }
.leaflet .qr { display: flex; gap: 5mm; align-items: center; margin-block-start: 8mm; break-inside: avoid; }
.leaflet .qr svg { flex: none; inline-size: 34mm; block-size: 34mm; }
.leaflet .qr p { margin: 0; overflow-wrap: anywhere; }
.leaflet.a5 { max-inline-size: 120mm; page: small; }
.leaflet.a5 h1 { margin-block: 3mm 2mm; font-size: 19pt; }
.leaflet.a5 .lead { font-size: 11.5pt; }
.leaflet.a5 .facts { margin-block: 3mm; font-size: 10pt; }
.leaflet.a5 h2 { margin-block-start: 4mm; }
.leaflet.a5 .qr { margin-block-start: 4mm; }
.leaflet.a5 .qr svg { inline-size: 26mm; block-size: 26mm; }
.sheet nav { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.sheet .box nav a { display: inline-flex; align-items: center; min-block-size: 44px; color: #0a5c63; text-decoration: underline; }
.sheet .box nav a[aria-current] { color: #1d2b2f; font-weight: 700; text-decoration: none; }
.my-meeting section { margin-block: 0 4mm; }
.my-meeting label { display: block; margin-block-end: 1mm; font-size: 13pt; font-weight: 700; }
.my-meeting.child label { font-size: 15pt; }
.my-meeting textarea {
  display: block; inline-size: 100%; min-block-size: 30mm; field-sizing: content; padding: 0 2mm; border: 1px solid #b9c2c5; color: #1d2b2f; font-size: 13pt; line-height: 10mm;
  background: repeating-linear-gradient(#fff 0 calc(10mm - 1px), #6c7a81 calc(10mm - 1px) 10mm) local;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
@page { margin: 14mm; }
@page small { size: A5; margin: 10mm; }
@media print {
  .my-meeting textarea { overflow: visible; outline: 0; box-shadow: none; }
  .sheet > main { max-inline-size: none; padding: 0; }
  .screen, .page > header { display: none; }
}
`;
