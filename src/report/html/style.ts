/** The style sheet of the HTML report. Hues are kept apart in lightness too, for readers who cannot tell some of them. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fffdf9; --panel: #f6f3ec; --ink: #1d1b18; --soft: #605a51; --rule: #ded8cc; --track: #ebe6db;
  --ink-1: #00578c; --tint-1: #d9ebf8; --ink-2: #8a5200; --tint-2: #fce8c3;
  --ink-3: #006a4d; --tint-3: #d2f0e3; --ink-4: #a83f00; --tint-4: #fcdfd1;
  --ink-5: #8f3a6d; --tint-5: #f8e0ed; --ink-6: #1a6a80; --tint-6: #d3eff6;
  --ink-7: #655f00; --tint-7: #f1eeb4; --ink-8: #5a483c; --tint-8: #ebe2da;
  --ink-writer: #676157; --tint-writer: #efece5; --ink-nobody: #665f59; --tint-nobody: #eeeae6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --panel: #21201d; --ink: #ece7dd; --soft: #a9a295; --rule: #3a3731; --track: #312f2a;
    --ink-1: #8fcaf5; --tint-1: #12364f; --ink-2: #f2be5c; --tint-2: #45320b;
    --ink-3: #72d6b0; --tint-3: #0c3d2e; --ink-4: #fa9f70; --tint-4: #4d250e;
    --ink-5: #eda6cc; --tint-5: #48223c; --ink-6: #86d6e9; --tint-6: #0e3c48;
    --ink-7: #dfd66a; --tint-7: #3a370b; --ink-8: #d1c1b4; --tint-8: #3b332c;
    --ink-writer: #968f84; --tint-writer: #2a2824; --ink-nobody: #a39b92; --tint-nobody: #2c2a27;
  }
}
.hue-1 { --hue: var(--ink-1); --tint: var(--tint-1); } .hue-2 { --hue: var(--ink-2); --tint: var(--tint-2); }
.hue-3 { --hue: var(--ink-3); --tint: var(--tint-3); } .hue-4 { --hue: var(--ink-4); --tint: var(--tint-4); }
.hue-5 { --hue: var(--ink-5); --tint: var(--tint-5); } .hue-6 { --hue: var(--ink-6); --tint: var(--tint-6); }
.hue-7 { --hue: var(--ink-7); --tint: var(--tint-7); } .hue-8 { --hue: var(--ink-8); --tint: var(--tint-8); }
.hue-writer { --hue: var(--ink-writer); --tint: var(--tint-writer); }
.hue-nobody { --hue: var(--ink-nobody); --tint: var(--tint-nobody); }
.line-1 { --line: solid; } .line-2 { --line: dashed; } .line-3 { --line: dotted; } .line-4 { --line: double; }
.line-5 { --line: wavy; }

* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--ink-1); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.page { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
.kicker { margin: 0; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; }
h1, h2, article { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.12; margin: 0.2rem 0 0.6rem; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 0 0 0.75rem; }
.about { margin: 0; color: var(--soft); font-size: 0.9rem; overflow-wrap: anywhere; }
.headline { font-size: 1.1rem; margin: 1.25rem 0; text-wrap: pretty; }

svg { display: block; width: 100%; }
.track { fill: var(--track); } .fill { fill: var(--hue); }
.bar { height: 0.6rem; border-radius: 2px; }
.strip { margin: 1.25rem 0; } .strip svg { height: 1.75rem; border-radius: 3px; }
.strip figcaption { display: flex; justify-content: space-between; color: var(--soft); font-size: 0.75rem; margin-top: 0.2rem; }
.strip a:hover .fill { opacity: 0.7; }
.shares { width: 100%; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.shares th { text-align: left; font-weight: 400; width: 48%; padding: 0.2rem 0.75rem 0.2rem 0; overflow-wrap: anywhere; }
.shares th a { text-decoration: none; } .shares th a:hover { text-decoration: underline; }
.shares td:nth-last-child(-n+2) { text-align: right; padding-left: 0.75rem; white-space: nowrap; width: 1%; }
.shares td:last-child, small { color: var(--soft); }
.badge { display: inline-block; min-width: 1.5em; padding: 0 0.35em; border-radius: 0.3em; background: var(--tint); color: var(--hue); border: 1px solid var(--hue); font: 600 0.75rem/1.35 system-ui, sans-serif; text-align: center; vertical-align: 0.1em; font-variant-numeric: tabular-nums; }
.stacks { display: grid; gap: 1rem 2rem; margin: 1.25rem 0 2rem; }
.stack { margin: 0; font-size: 0.85rem; } .stack h3 { font-size: 0.85rem; margin: 0 0 0.35rem; }
.stack div { display: flex; gap: 2px; height: 1rem; } .stack div span { min-width: 2px; border-radius: 1px; background: var(--part); }
.stack ul { list-style: none; margin: 0.4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border-radius: 1px; background: var(--part); vertical-align: -0.05em; }
.kind-named-person, .form-direct { --part: var(--ink); }
.kind-organization, .form-mixed { --part: color-mix(in srgb, var(--ink) 70%, var(--paper)); }
.kind-publication { --part: color-mix(in srgb, var(--ink) 50%, var(--paper)); }
.kind-document { --part: color-mix(in srgb, var(--ink) 34%, var(--paper)); }
.kind-unnamed-person, .form-indirect { --part: repeating-linear-gradient(135deg, var(--ink) 0 2px, transparent 2px 4px); }
.kind-group { --part: repeating-linear-gradient(90deg, var(--ink) 0 1px, transparent 1px 4px); }
.kind-none { --part: repeating-linear-gradient(0deg, var(--ink) 0 1px, transparent 1px 4px); }
.kind-author { --part: var(--track); } .key.kind-author { outline: 1px solid var(--soft); }
.jump { font-size: 0.9rem; margin: 0 0 1rem; } .jump a { margin-right: 1rem; }

article { font-size: 1.125rem; line-height: 1.65; overflow-wrap: break-word; }
article h3 { font-size: 1.25rem; line-height: 1.25; margin: 1.75rem 0 0.5rem; }
article p { margin: 0 0 1.1rem; hanging-punctuation: first; }
blockquote { margin: 0 0 1.1rem; padding-left: 1rem; border-left: 3px solid var(--rule); }
.caption, .note, .legend { color: var(--soft); font-size: 0.9rem; } .legend { font-size: 0.8rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
.note { border-top: 1px solid var(--rule); padding-top: 0.75rem; font-style: italic; }
mark.content { background: var(--tint); color: inherit; padding: 0.08em 0.1em; border-radius: 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  text-decoration: underline var(--line) var(--hue) 1.5px; text-underline-offset: 0.22em; }
mark.content.doubtful { background: repeating-linear-gradient(135deg, var(--tint) 0 5px, transparent 5px 9px); }
article .source, .legend .source { color: var(--hue); text-decoration: underline 1px; text-underline-offset: 0.22em; }
article a.source:hover { text-decoration-thickness: 2px; }
.bulleted { list-style: none; margin-left: -1em; }
.cue { color: var(--hue); font-style: italic; }
.cue.distancing, .cue.endorsing, .cue.denied { border-bottom: 2px solid currentColor; }
article sup, .legend sup { font: 600 0.65em/1 system-ui, sans-serif; color: var(--hue); margin-left: 0.05em; user-select: none; }
article sup a { text-decoration: none; padding: 0.25em 0.1em; } article sup a:hover { text-decoration: underline; }
:target { scroll-margin-top: 4rem; }
mark.content:target, span:target, article a:target { outline: 2px solid var(--hue); outline-offset: 2px; }
body:has(.sources .source:target) article mark.content { background: none; text-decoration-color: transparent; }
body:has(.sources .source:target) article :is(.source, .cue) { color: inherit; }

.sources { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: 1.25rem; }
.sources .source { padding: 0.85rem; border-left: 4px solid var(--hue); margin-bottom: 1rem; font-size: 0.875rem; line-height: 1.45; break-inside: avoid; }
.sources .source:target { background: var(--tint); }
.sources h3 { font-size: 1rem; line-height: 1.3; margin: 0 0 0.15rem; overflow-wrap: anywhere; }
.sources p { margin: 0.35rem 0 0; overflow-wrap: anywhere; } .sources .kind { display: flex; justify-content: space-between; color: var(--soft); margin: 0 0 0.25rem; }
.sources strong { font-weight: 600; }
q { quotes: "“" "”" "‘" "’"; }
details { margin-top: 0.4rem; } summary { cursor: pointer; color: var(--soft); width: fit-content; }
details ol { margin: 0.3rem 0 0; padding-left: 1.4rem; } details li { margin-bottom: 0.3rem; }
footer { color: var(--soft); font-size: 0.8rem; border-top: 1px solid var(--rule); margin-top: 2rem; }

@media (min-width: 36rem) { .stacks { grid-template-columns: 1fr 1fr; } }
@media screen and (min-width: 66rem) {
  .jump { display: none; }
  .page { margin: 0 25rem 0 auto; padding: 2.5rem 2.5rem 4rem; max-width: min(47rem, 100vw - 25rem); }
  .sources { position: fixed; inset: 0 0 0 auto; width: 25rem; margin: 0; padding: 2.5rem 1.5rem; overflow: auto; overscroll-behavior: contain; background: var(--panel); border: 0; border-left: 1px solid var(--rule); }
}
@media screen and (min-width: 90rem) { .page { margin-right: calc(25rem + (100vw - 72rem) / 2); } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark.content { forced-color-adjust: none; background: Canvas; color: CanvasText; } .bar, .strip svg, .stack span, .key, .badge { forced-color-adjust: none; } }
@media print {
  :root { color-scheme: light; } body { font-size: 10pt; } .page { max-width: none; padding: 0; } .skip, .jump { display: none; }
  article { font-size: 11pt; line-height: 1.5; } mark.content, .bar, .strip svg, .stack span, .key, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sources { columns: 2; column-gap: 2rem; } .sources h2 { column-span: all; } details::details-content { content-visibility: visible; display: block; height: auto; }
  a { text-decoration: none; } h2, h3 { break-after: avoid; }
}
`;

const TARGETS_STYLED = 60;

/** Rules that, while a dossier is the target of a link, leave only its source's passages marked. */
export function styleTargets(ids: readonly string[]): string {
  return ids
    .slice(0, TARGETS_STYLED)
    .map(
      (id) =>
        `body:has(#${id}:target) article mark.${id} { background: var(--tint); text-decoration-color: var(--hue); } body:has(#${id}:target) article :is(.source, .cue).${id} { color: var(--hue); }\n`,
    )
    .join('');
}
