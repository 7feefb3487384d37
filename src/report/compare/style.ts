/** The style sheet of the page of a comparison: two columns on a desk, one on a phone, plain on paper. */
export const COMPARISON_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --panel: #f7f4ec; --ink: #1d1b18; --soft: #605a51; --rule: #ded8cc;
  --hue-1: #00578c; --tint-1: #d9ebf8; --hue-2: #8a4b00; --tint-2: #fbe7c6; --hue-3: #006a4d; --tint-3: #d2f0e3;
  --hue-4: #8a2c63; --tint-4: #f7dcec; --hue-5: #55566b; --tint-5: #e4e4ee; --bad: #9c3a00; --bad-tint: #fce0c8; --worst: #8f1d2c; --worst-tint: #fbdce0; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #191816; --panel: #21201d; --ink: #ece7dd; --soft: #a9a295; --rule: #3a3731;
  --hue-1: #8fcaf5; --tint-1: #12364f; --hue-2: #f2be5c; --tint-2: #45320b; --hue-3: #72d6b0; --tint-3: #0c3d2e;
  --hue-4: #eda6cc; --tint-4: #48223c; --hue-5: #b9bad0; --tint-5: #303142; --bad: #fab078; --bad-tint: #4d2b0e; --worst: #f5a0aa; --worst-tint: #52141e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 74rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
.kicker { margin: 0; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; }
h1, h2, .said { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.2rem); line-height: 1.15; margin: 0.2rem 0 0.6rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; border-top: 1px solid var(--rule); padding-top: 1.25rem; }
h3 { font-size: 1rem; margin: 0 0 0.4rem; }
.a1 { --hue: var(--hue-1); --tint: var(--tint-1); } .a2 { --hue: var(--hue-2); --tint: var(--tint-2); } .a3 { --hue: var(--hue-3); --tint: var(--tint-3); }
.a4 { --hue: var(--hue-4); --tint: var(--tint-4); } .a5 { --hue: var(--hue-5); --tint: var(--tint-5); }
.letter { display: inline-block; min-width: 1.6em; padding: 0 0.4em; border-radius: 0.3em; background: var(--tint); color: var(--hue); border: 1px solid var(--hue); font: 600 0.78rem/1.4 system-ui, sans-serif; text-align: center; }
.letter.p { --hue: var(--soft); --tint: transparent; }
.accounts, .only { display: grid; gap: 0.75rem 1.25rem; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); list-style: none; margin: 1rem 0; padding: 0; }
.accounts li { border-top: 4px solid var(--hue); background: var(--panel); padding: 0.6rem 0.9rem; }
.accounts b { display: block; font-size: 1.05rem; } small, .cue, .sure { color: var(--soft); font-size: 0.85rem; }
.lead { font-size: 1.05rem; max-width: 46rem; }
a { color: inherit; text-decoration-color: var(--soft); } nav a { margin-right: 1rem; font-size: 0.9rem; }
article { border-top: 1px solid var(--rule); padding: 0.8rem 0; break-inside: avoid; } article:first-of-type { border-top: 0; }
.what { margin: 0 0 0.4rem; font-size: 0.8rem; color: var(--soft); } .what b { color: var(--ink); text-transform: uppercase; letter-spacing: 0.05em; }
.cells { display: grid; gap: 0.5rem 1.25rem; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); align-items: start; }
.cell { border-left: 3px solid var(--hue); padding-left: 0.75rem; } .cell + .cell.same { margin-top: 0.5rem; }
.column { display: grid; gap: 0.6rem; } .none { color: var(--soft); font-size: 0.85rem; font-style: italic; padding-left: 0.75rem; }
.cell p { margin: 0; } .who { font-size: 0.88rem; } .who b { color: var(--hue); } .said { font-size: 1.05rem; line-height: 1.5; margin: 0; }
.notes { margin: 0.4rem 0 0; padding: 0; list-style: none; font-size: 0.88rem; color: var(--bad); } .notes li::before { content: "≠ "; }
mark { color: inherit; background: var(--bad-tint); text-decoration: underline solid var(--bad) 2px; text-underline-offset: 0.2em; border-radius: 0.15em; padding: 0 0.1em; }
mark.missing { text-decoration-style: double; } mark.marked { background: none; text-decoration: underline dotted var(--soft) 2px; }
mark.contest { background: var(--worst-tint); text-decoration-color: var(--worst); }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: 0.8rem; } tbody th { font-weight: 600; }
.bar { display: block; height: 0.5rem; margin-top: 0.2rem; background: linear-gradient(to right, var(--hue) var(--quoted), color-mix(in srgb, var(--hue) 40%, var(--paper)) var(--quoted)); border-radius: 2px; }
.flag { color: var(--bad); font-size: 0.85rem; }
.only p { margin: 0; } .only ul { list-style: none; padding: 0; margin: 0; } .only li { border-left: 3px solid var(--hue); padding-left: 0.75rem; margin-bottom: 0.6rem; break-inside: avoid; }
figure { margin: 1rem 0; } svg { width: 100%; max-width: 46rem; height: auto; display: block; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
svg .box { fill: var(--panel); stroke: var(--hue, var(--soft)); stroke-width: 1.5; } svg .edge { fill: none; stroke: var(--soft); stroke-width: 1.5; } svg .head { fill: var(--soft); }
.from { padding-left: 0; list-style: none; } .from li { margin: 0.3rem 0; }
footer, aside { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--rule); margin-top: 2rem; }
@media (max-width: 44rem) { .accounts, .only, .cells { grid-template-columns: minmax(0, 1fr); } .none { display: none; }
  table, tbody, tr, th, td { display: block; } thead { display: none; } td { border: 0; padding-left: 0.75rem; } td:empty, td.absent { display: none; } }
@media (min-width: 44.01rem) { td .letter { display: none; } }
@media print { :root { color-scheme: light; } body { font-size: 9.5pt; max-width: none; padding: 0; } nav { display: none; } h2 { break-after: avoid; }
  mark, .letter, .bar, .accounts li { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media (forced-colors: active) { mark, .letter, .bar { forced-color-adjust: none; } }
`;
