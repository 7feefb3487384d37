/** The style sheet of the page of findings. */
export const LINT_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1d1b18; --soft: #605a51; --rule: #ded8cc; --error: #a3201b; --warning: #8a5200; --info: #00578c; --tint: #fce8c3; }
@media (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #ece7dd; --soft: #a9a295; --rule: #3a3731; --error: #ff9d93; --warning: #f2be5c; --info: #8fcaf5; --tint: #45320b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
.kicker { margin: 0; color: var(--soft); font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; }
h1, h2, blockquote { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); line-height: 1.15; margin: 0.2rem 0 0.4rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; overflow-wrap: anywhere; }
.about { margin: 0; color: var(--soft); font-size: 0.9rem; }
a { color: inherit; text-underline-offset: 0.15em; text-decoration-color: var(--soft); }
a:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; }
.error { --level: var(--error); } .warning { --level: var(--warning); } .info { --level: var(--info); }
h1 span { color: var(--level); }
.file ol { list-style: none; margin: 0; padding: 0; }
.file li { border-left: 4px solid var(--level); padding: 0.1rem 0 0.1rem 1rem; margin: 0 0 1.25rem; break-inside: avoid; }
.head { margin: 0; font-size: 0.85rem; color: var(--soft); } .level { color: var(--level); font-weight: 600; text-transform: capitalize; } .place { float: right; font-variant-numeric: tabular-nums; }
.message { margin: 0.15rem 0 0.4rem; font-weight: 600; }
blockquote { margin: 0; font-size: 1.05rem; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: var(--tint); color: inherit; text-decoration: underline solid var(--level, currentColor) 2px; text-underline-offset: 0.2em; }
em { font-style: normal; text-decoration: underline dotted var(--soft) 2px; text-underline-offset: 0.2em; }
.broken { color: var(--error); }
.rules { border-top: 1px solid var(--rule); margin-top: 2.5rem; font-size: 0.9rem; } .rules h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; } .rules p { margin: 0 0 0.4rem; }
.rules article:target { background: var(--tint); } .guidance { margin: 0.25rem 0 0; padding-left: 1.2rem; color: var(--soft); }
`;
