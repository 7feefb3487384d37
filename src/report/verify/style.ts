/** The style sheet of the page of a verification: readable on a phone, on paper and in the dark. */
export const VERIFICATION_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1d1b18; --soft: #605a51; --rule: #ded8cc;
  --good: #006a4d; --marked: #00578c; --bad: #9c3a00; --worst: #8f1d2c;
  --good-tint: #d2f0e3; --marked-tint: #d9ebf8; --bad-tint: #fce0c8; --worst-tint: #fbdce0; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #ece7dd; --soft: #a9a295; --rule: #3a3731;
  --good: #72d6b0; --marked: #8fcaf5; --bad: #fab078; --worst: #f5a0aa;
  --good-tint: #0c3d2e; --marked-tint: #12364f; --bad-tint: #4d2b0e; --worst-tint: #52141e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
.kicker { margin: 0; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; }
h1, blockquote { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.2rem); line-height: 1.15; margin: 0.2rem 0 0.6rem; }
.counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.counts li { border-left: 4px solid var(--tone); padding: 0.3rem 0.75rem; background: var(--tint); font-size: 0.9rem; }
small { display: block; color: var(--soft); }
article { border-top: 1px solid var(--rule); border-left: 4px solid var(--tone); padding: 0.75rem 0 0.75rem 1rem; margin: 1.25rem 0; break-inside: avoid; }
.verbatim { --tone: var(--good); --tint: var(--good-tint); } .elided, .bracketed { --tone: var(--marked); --tint: var(--marked-tint); }
.altered, .spliced { --tone: var(--bad); --tint: var(--bad-tint); } .not-found { --tone: var(--worst); --tint: var(--worst-tint); }
.no-original { --tone: var(--soft); --tint: transparent; }
.verdict { margin: 0 0 0.5rem; color: var(--soft); font-size: 0.85rem; } .verdict b { color: var(--tone); text-transform: uppercase; letter-spacing: 0.05em; }
blockquote { margin: 0 0 0.6rem; font-size: 1.08rem; line-height: 1.55; } blockquote p { margin: 0; }
.said { border-left: 2px solid var(--rule); padding-left: 0.8rem; } .label { font: 600 0.7rem/1 system-ui, sans-serif; color: var(--soft); text-transform: uppercase; }
blockquote footer, .also { font: 0.8rem/1.4 system-ui, sans-serif; color: var(--soft); } .around { color: var(--soft); }
.also { margin: 0.25rem 0; } .risk { margin: 0.25rem 0; font-size: 0.9rem; color: var(--bad); } .risk::before { content: "⚠ "; }
mark { color: inherit; background: var(--bad-tint); text-decoration: underline solid var(--bad) 2px; text-underline-offset: 0.2em; border-radius: 0.15em; padding: 0 0.1em; }
mark.added { text-decoration-style: double; } mark.dropped { text-decoration: line-through var(--worst) 2px; background: var(--worst-tint); }
mark.elided, mark.bracketed { background: var(--marked-tint); text-decoration: underline dotted var(--marked) 2px; } mark.folded { background: none; text-decoration: underline dashed var(--soft) 1px; color: var(--soft); }
body > footer, aside { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--rule); margin-top: 2rem; } h2 { font-size: 1rem; }
@media print { :root { color-scheme: light; } body { font-size: 10pt; max-width: none; padding: 0; } mark, .counts li { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
