/** The one style sheet of the page. Colours meet WCAG AA on both grounds; nothing is told by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #55555c; --ground: #ffffff; --card: #f5f5f7; --line: #d8d8de;
  --whole: #1b6e4b; --part: #8a5a00; --hole: #6b6b74; --stop: #b3261e; --fill: #2f6fdd; --fill-ground: #dfe6f3; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f5; --soft: #b3b3bd; --ground: #17171a; --card: #232328;
  --line: #3c3c44; --whole: #6fd3a5; --part: #f0c168; --hole: #a2a2ad; --stop: #ff8a80; --fill: #6ea0ff; --fill-ground: #2b3447; } }
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
a { overflow-wrap: anywhere; }
bdi { overflow-wrap: break-word; }
td.name bdi { white-space: nowrap; }
h1 { font-size: 1.1rem; font-weight: 600; color: var(--soft); margin: 0 0 1.5rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.1rem 0 .35rem; color: var(--soft); }
p { margin: .5rem 0; max-width: 46rem; }
ul, ol { margin: .5rem 0; padding-left: 1.4rem; max-width: 46rem; }
li { margin: .25rem 0; }
a { color: inherit; }
.soft { color: var(--soft); }
.answer { background: var(--card); border-left: .4rem solid var(--hole); border-radius: .5rem; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
.answer h2 { margin: 0 0 .25rem; font-size: 1rem; font-weight: 600; color: var(--soft); }
.answer .big { font-size: 1.9rem; line-height: 1.25; font-weight: 700; margin: .25rem 0 .5rem; }
.answer .count { font-size: 1.2rem; font-weight: 600; }
.answer.yes { border-color: var(--whole); }
.answer.not-yet { border-color: var(--part); }
.answer.erase.not-yet, .answer.erase.cannot-tell { border-color: var(--stop); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; font-size: .9rem; }
td.number, th.number { text-align: right; }
td.number { min-width: 5rem; }
tr.total th, tr.total td { border-bottom: 0; font-weight: 600; }
.step { font-weight: 600; }
.card { background: var(--card); border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.card h3 { margin-top: 0; }
.path { font-weight: 600; }
details > summary { cursor: pointer; color: var(--soft); padding: .25rem 0; }
svg.calendar.months { width: 100%; height: auto; max-width: 46rem; }
svg.calendar text { font: 11px system-ui, sans-serif; fill: var(--ink); }
svg.calendar text.axis { fill: var(--soft); }
svg.calendar .ground { fill: var(--fill-ground); }
svg.calendar .fill { fill: var(--fill); }
svg.calendar .hole { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg.calendar .only-here { stroke: var(--hole); stroke-width: 2; }
svg.calendar text.on-fill { fill: var(--ground); paint-order: stroke; stroke: var(--fill); stroke-width: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; color: var(--soft); }
.legend svg { width: 16px; height: 16px; vertical-align: -3px; margin-right: .4rem; }
svg.state { flex: none; width: 2.25rem; height: 2.25rem; color: var(--hole); }
svg.state.yes { color: var(--whole); }
svg.state.not-yet { color: var(--part); }
svg.state .full { fill: currentColor; }
svg.state .ring { fill: none; stroke: currentColor; stroke-width: 2; }
svg.state .dashed { stroke-dasharray: 3 2.6; }
svg.state .sign { fill: none; stroke: var(--ground); stroke-width: 2.2; }
.front-answer { display: flex; gap: .9rem; align-items: flex-start; }
.front-answer h2 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
.figures { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; border: 1px solid var(--line);
  border-radius: .75rem; padding: .75rem 1.25rem; margin: 1rem 0; }
.figures:empty { display: none; }
.figures p { margin: 0; }
.figures b { display: block; font-size: 1.4rem; line-height: 1.2; }
ul.to-do { list-style: none; padding: 0; max-width: none; }
ul.to-do li { display: grid; grid-template-columns: auto 1fr auto; gap: .75rem; padding: .5rem 0; margin: 0; border-top: 1px solid var(--line); }
.square { width: .95rem; height: .95rem; margin-top: .25rem; border: 1.5px solid var(--soft); border-radius: 3px; }
.contact { display: grid; grid-template-columns: repeat(8, minmax(0, 1fr)); gap: .4rem; margin: .5rem 0 1rem; }
.contact figure { margin: 0; break-inside: avoid; }
.contact img, .contact .nopic { display: block; width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: .3rem; background: var(--card); }
.contact .nopic path { fill: none; stroke: var(--soft); stroke-width: 1; }
.contact figcaption { color: var(--soft); font-size: .7rem; line-height: 1.3; overflow-wrap: anywhere; }
.certificate li { margin: .15rem 0; }
.points { columns: 2; column-gap: 2rem; max-width: none; }
@page { size: A4; margin: 14mm 15mm; }
@media print {
  html { font-size: 11px; background: #fff; color: #000; }
  body { max-width: none; padding: 0; }
  .answer, .card { border: 1px solid #999; break-inside: avoid; }
  tr, li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .sheet { break-before: page; }
  .front ~ .answer { break-before: page; }
  .points { font-size: 10px; }
}
`;
