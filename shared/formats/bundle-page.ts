/** The script of a bundle's page: hides what the words in the box are not in. Loads nothing and keeps nothing. */
export const bundleScript = `
const form = document.querySelector('form'), box = document.getElementById('find');
const kind = document.getElementById('kind'), found = document.getElementById('found');
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
const items = [...document.querySelectorAll('article')].map((node) => ({ node, text: fold(node.textContent) }));
const sections = [...document.querySelectorAll('section')];
function show() {
  const words = fold(box.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const { node, text } of items) {
    const right = kind.value === '' || node.parentElement.dataset.kind === kind.value;
    node.hidden = !(right && words.every((word) => text.includes(word)));
    if (!node.hidden) shown += 1;
  }
  for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])');
  found.textContent = shown === items.length ? '' : shown + ' of ' + items.length + ' shown';
}
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
box.addEventListener('input', show);
kind.addEventListener('change', show);
`;

/** SHA-256 of `bundleScript` in base64: the page's policy lets this script run and no other. A test holds the two together. */
export const bundleScriptHash = '4Pa3/sICmB8u6/s4d6qNmW7nqqeUQwhPalyWkzcocXQ=';

/** The look of a bundle's page: paper and ink, light and dark, and fit for print. */
export const bundleStyle = `:root { color-scheme: light dark; --ground: #faf9f6; --panel: #f3f1ec; --ink: #1f2328; --soft: #57606a; --line: #dedad2;
  --link: #1b5e8c; --lacks: #8a5a00; --quote: #c6def5; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --panel: #1e2023; --ink: #e6e8ea; --soft: #a9b1ba; --line: #33373c; --link: #6cb2e3; --lacks: #e2b04a; --quote: #36536f; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Source Serif 4", Georgia, serif; }
header, main { max-width: 76ch; margin: 0 auto; padding: 32px 24px 8px; }
header { border-bottom: 1px solid var(--line); padding-bottom: 24px; }
h1 { font-size: 1.7em; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 1.15em; margin: 32px 0 8px; color: var(--soft); }
h3 { font-size: 1em; margin: 0; }
form, nav, .files, .tags, .pin, small { font-family: Inter, system-ui, sans-serif; font-size: 14px; }
form { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin: 16px 0; }
form[hidden], article[hidden], section[hidden] { display: none; }
input, select { font: inherit; padding: 6px 8px; border: 1px solid var(--soft); border-radius: 6px; background: var(--ground); color: inherit; }
input { flex: 1 1 16em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
a { color: var(--link); }
article { border-top: 1px solid var(--line); padding: 16px 0; overflow-wrap: anywhere; }
.cite { margin: 4px 0 8px; }
.lacks { color: var(--lacks); margin: 0 0 8px; }
.files { margin: 0 0 8px; padding-left: 1.2em; }
small { color: var(--soft); }
figure { margin: 8px 0; padding: 2px 0 2px 14px; border-left: 4px solid var(--quote); }
blockquote { margin: 0; }
figcaption { color: var(--soft); font-size: 14px; }
.note { background: var(--panel); padding: 8px 12px; border-radius: 6px; margin: 8px 0; }
.tags span { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: 0 10px; color: var(--soft); }
@media print { body { background: none; color: #000; font-size: 11pt; } form { display: none; } article { break-inside: avoid; } }
`;
