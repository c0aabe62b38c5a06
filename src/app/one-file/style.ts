import { LAYER_OF_ROLE, LAYERS, MARKABLE_ROLES } from "../../library/index.ts";

/** Tint behind the words, and line and shape before them, for light and for dark paper. */
const COLOURS = {
  standard: ["#e8eafa", "#272a45", "#4a55b5", "#929cf0"],
  application: ["#faf0d6", "#383019", "#8a5d00", "#dbb04f"],
  holding: ["#def1e2", "#1b3626", "#1f6d3b", "#6cc78d"],
  disposition: ["#cfeae6", "#143938", "#0a6a68", "#54c3bb"],
  issue: ["#fbe5e6", "#402428", "#b3324a", "#f08b9c"],
  facts: ["#f0ece3", "#2a2a2a", "#6b6253", "#a8a194"],
  procedure: ["#e9eef0", "#252c30", "#4a6472", "#93b0bd"],
} as const satisfies Record<(typeof MARKABLE_ROLES)[number], readonly string[]>;

/** Each role has a shape of its own, so that colour is never the only sign. */
const SHAPES = {
  standard: "◆",
  application: "▲",
  holding: "●",
  disposition: "■",
  issue: "○",
  facts: "▬",
  procedure: "□",
} as const satisfies Record<(typeof MARKABLE_ROLES)[number], string>;

const PENS = {
  yellow: ["#ffe993", "#57480c", "solid"],
  green: ["#c3ecaf", "#22501d", "dashed"],
  blue: ["#bfdfff", "#17436b", "dotted"],
  pink: ["#ffcce2", "#64264a", "double"],
} as const;

const ROLE_STYLE = MARKABLE_ROLES.map((role) => {
  const [tint, darkTint, line, darkLine] = COLOURS[role];
  return `[data-role="${role}"] { --tint: light-dark(${tint}, ${darkTint}); --line: light-dark(${line}, ${darkLine}); --shape: "${SHAPES[role]}"; }`;
}).join("\n");

/** A kind of mark whose box is not ticked looks like the words around it. */
const OFF_STYLE = LAYERS.map((layer) => {
  const off = `body:has(#show-${layer}:not(:checked))`;
  if (layer === "citation") return `${off} main .cite { text-decoration: none; }`;
  const roles = MARKABLE_ROLES.filter((role) => LAYER_OF_ROLE[role] === layer);
  const marks = roles.map((role) => `mark[data-role="${role}"]`).join(", ");
  return `${off} main :is(${marks}) { background: none; } ${off} main :is(${marks}) > .cue { display: none; }`;
}).join("\n");

const PEN_STYLE = Object.entries(PENS)
  .map(
    ([colour, [light, dark, line]]) =>
      `mark.noted[data-colour="${colour}"] { background: light-dark(${light}, ${dark}); border-bottom: 2px ${line}; }`,
  )
  .join("\n");

export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fdfbf7, #17181b); --desk: light-dark(#f4f0e8, #1e2024); --raised: light-dark(#fff, #26282d);
  --ink: light-dark(#211e1a, #e4e1da); --soft: light-dark(#5d574e, #a9a59c); --rule: light-dark(#d9d1c2, #3d3f46); --accent: light-dark(#1d4f73, #8ebfe3); --line: var(--rule);
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif; --sans: "Source Sans 3", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; height: 100dvh; display: grid; grid-template: "bar bar" auto "text panel" minmax(0, 1fr) / minmax(0, 1fr) clamp(20rem, 32vw, 29rem);
  background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
body > header { grid-area: bar; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; padding: 0.5rem 1rem; background: var(--desk); border-bottom: 1px solid var(--rule); }
header strong { font: 600 1rem/1.3 var(--serif); }
fieldset { min-width: 0; display: flex; flex-wrap: wrap; gap: 0 0.9rem; margin: 0; padding: 0; border: 0; font-size: 0.875rem; } legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
fieldset label { display: inline-flex; gap: 0.3rem; align-items: center; min-height: 1.5rem; } fieldset label[data-role]:not([data-role="citation"])::after { content: var(--shape) / ""; color: var(--line); }
main { grid-area: text; overflow: auto; padding: 2.5rem 1.5rem 4rem; }
article { max-width: 36rem; margin: 0 auto; font: 1.125rem/1.6 var(--serif); hyphens: auto; }
h1 { font: 600 1.75rem/1.25 var(--serif); margin: 0 0 0.4rem; } article h2 { font: 600 1.15rem/1.35 var(--serif); margin: 2rem 0 0.8rem; }
article p, article blockquote { position: relative; margin: 0 0 1rem; overflow-wrap: break-word; } blockquote { padding-left: 1.75rem; }
article .footnote { margin-left: 1.75rem; padding-left: 0.9rem; border-left: 2px solid var(--rule); font-size: 0.9375rem; line-height: 1.5; }
article sup { font-size: 0.7em; line-height: 0; } article small { font-variant: small-caps; font-size: inherit; }
.quiet { color: var(--soft); font-size: 0.875rem; } article footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-family: var(--sans); }
a { color: var(--accent); text-underline-offset: 0.15em; }
.cite { color: inherit; text-decoration: underline 1.5px var(--accent); } .cite:is([data-kind="short"], [data-kind="id"], [data-kind="supra"], [data-kind="reference"]) { text-decoration-style: dashed; }
.cite[data-kind="record"] { text-decoration-style: dotted; }
mark { color: inherit; background: none; } main mark[data-role] { background: var(--tint); -webkit-box-decoration-break: clone; box-decoration-break: clone; padding-block: 0.12em; }
main mark[data-unsure] { background: none; box-shadow: inset 0 -0.12em var(--line); }
.cue::before { content: var(--shape) "\\202f"; color: var(--line); font: 600 0.68em/1 var(--sans); vertical-align: 0.12em; }
.cue[data-label]::before { content: var(--shape) "\\202f" attr(data-label) "\\2002"; }
.page::before { content: attr(data-page); position: absolute; right: calc(100% + 1rem); width: 4rem; text-align: right; font: 0.75rem/2.2 var(--sans); color: var(--soft); }
.flag { text-decoration: none; font: 600 1em/1 var(--sans); padding-inline: 0.1em; }
.card { display: none; } .card > * { display: block; } .card-words { margin: 0.35rem 0; padding-left: 0.6rem; border-left: 2px solid var(--rule); font-family: var(--serif); }
.ref:has(.cite:focus-visible) > .card { display: block; }
@media (hover: hover) { .ref:hover > .card { display: block; animation: card 1ms 0.28s both; } }
:root[data-cards="off"] .card { display: none !important; }
@keyframes card { from { visibility: hidden; } to { visibility: visible; } }
.card { position: absolute; z-index: 3; left: 0; width: min(26rem, 100%); padding: 0.7rem 0.9rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / 18%); font: 0.9375rem/1.45 var(--sans); hyphens: none; text-indent: 0; user-select: none; }
@supports (position-area: block-end) { .ref:is(:hover, :has(:focus-visible)) { anchor-name: --ref; }
  .card { position: fixed; position-anchor: --ref; inset: auto; margin: 4px 0; left: auto; width: 26rem; max-width: min(26rem, 92vw); position-area: block-end span-inline-end; position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline; } }
aside { grid-area: panel; overflow: auto; background: var(--desk); border-left: 1px solid var(--rule); scroll-padding-top: 3.5rem; }
aside nav { position: sticky; top: 0; z-index: 1; display: flex; gap: 0.2rem; overflow-x: auto; padding: 0 1rem; background: var(--desk); border-bottom: 1px solid var(--rule); }
aside nav a { padding: 0.75rem 0.6rem; color: var(--soft); font-weight: 500; text-decoration: none; } aside nav a:hover { color: var(--ink); } .close { display: none; margin-left: auto; }
aside section { padding: 1rem 1.5rem 1.5rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 3rem; } aside h2 { font: 600 1.25rem/1.3 var(--serif); margin: 0.3rem 0 0.8rem; }
aside h3 { margin: 1.4rem 0 0.4rem; font-size: 0.8125rem; letter-spacing: 0.04em; text-transform: uppercase; color: var(--soft); }
aside p { margin: 0.2rem 0; } aside ul, aside ol { margin: 0.3rem 0; padding-left: 1.3rem; } .sentences, .authorities, .notes, .contents { list-style: none; padding-left: 0 !important; }
.sentence { margin: 0.5rem 0; padding-left: 0.8rem; border-left: 3px solid var(--line); font-family: var(--serif); } .sentence a { color: inherit; text-decoration: none; } .sentence a:hover, .contents a:hover { text-decoration: underline; }
.authorities > li, .notes > li { margin: 0 -0.6rem 0.4rem; padding: 0.4rem 0.6rem; border-radius: 6px; } .authorities b { font-family: var(--serif); font-weight: 600; }
aside details > summary { cursor: pointer; padding: 0.3rem 0; } #tests details { border-bottom: 1px solid var(--rule); padding-bottom: 0.5rem; } #tests summary { font-weight: 600; } #tests summary .quiet { display: block; font-weight: 400; }
.elements > li { margin: 0.7rem 0; } .outcome { font-size: 0.875rem; color: var(--soft); white-space: nowrap; } .own { white-space: pre-wrap; } .contents a { color: var(--ink); text-decoration: none; display: block; padding: 0.2rem 0; }
.contents [data-level="2"] { padding-left: 1rem; } .contents [data-level="3"] { padding-left: 2rem; } .contents [data-level="4"] { padding-left: 3rem; }
${ROLE_STYLE}
${OFF_STYLE}
${PEN_STYLE}
:target { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; scroll-margin-block: 5rem; } section:target, #opinion:target { outline: none; scroll-margin-block: 3rem; } aside :target:not(section) { background: var(--raised); outline-offset: -2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; } main:focus-visible, aside:focus-visible { outline-offset: -2px; }
@media (max-width: 60rem) { body { grid-template: "bar" auto "text" minmax(0, 1fr) "panel" auto / minmax(0, 1fr); } aside { height: 3rem; overflow: hidden; border-left: 0; border-top: 1px solid var(--rule); }
  aside:has(:target) { height: 52dvh; overflow: auto; } aside:has(:target) .close { display: block; } aside nav { padding-inline: 0.4rem; } main { padding-inline: 1.25rem; } aside section { padding-inline: 1rem; }
  .page::before { position: static; content: "[" attr(data-page) "] "; } header strong { display: none; } fieldset { flex-wrap: nowrap; overflow-x: auto; } fieldset label { white-space: nowrap; } }
@media print { :root { color-scheme: light; } body { display: block; height: auto; background: none; color: #000; } main, aside { overflow: visible; height: auto; padding: 0; background: none; border: 0; } body > header, nav, .card, #contents { display: none !important; }
  mark { print-color-adjust: exact; } article p { orphans: 2; widows: 2; } aside { break-before: page; } aside section { padding: 0 0 1rem; } .authorities details { display: none; } }
`;
