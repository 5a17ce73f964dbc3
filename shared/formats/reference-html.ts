import { toHtml } from '../citation/parts';
import { escapeMarkup } from '../text/escape-markup';
import { listLine, missingNote, type ReferenceList } from './reference-list';
import { standalonePage } from './standalone-page';

/** One page that carries all it needs: it loads nothing, runs nothing, and prints well. */
export function writeReferenceHtml(list: ReferenceList): string {
  const entries = list.references.map((reference) => {
    const note = missingNote(reference);
    const lacks = note && ` <em class="lacks">${escapeMarkup(note)}</em>`;
    return `<li id="${escapeMarkup(reference.id)}">${toHtml(reference.citation)}${lacks}</li>`;
  });
  return standalonePage({
    title: list.title,
    style,
    body: `<main>
<h1>${escapeMarkup(list.title)}</h1>
<p class="about">${escapeMarkup(listLine(list))}</p>
<ol>
${entries.join('\n')}
</ol>
</main>`,
  });
}

const style = `:root { color-scheme: light dark; --ground: #faf9f6; --ink: #1f2328; --soft: #57606a; --link: #1b5e8c; --lacks: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #e6e8ea; --soft: #a9b1ba; --link: #6cb2e3; --lacks: #e2b04a; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.5 "Source Serif 4", Georgia, serif; }
main { max-width: 72ch; margin: 0 auto; padding: 48px 24px; }
h1 { font-size: 1.6em; line-height: 1.25; }
.about { color: var(--soft); }
ol { padding: 0; list-style: none; }
li { padding-left: 2em; text-indent: -2em; margin: 0 0 0.7em; overflow-wrap: anywhere; }
a { color: var(--link); }
.lacks { color: var(--lacks); }
@media print { body { background: none; color: #000; font-size: 12pt; } main { padding: 0; } li { break-inside: avoid; } }
`;
