import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readBibtex } from '../../shared/formats/bibtex';
import { readCslJson } from '../../shared/formats/csl-json';
import { readRis } from '../../shared/formats/ris';
import { readMods } from '../../shared/formats/mods';
import { readEndnoteXml } from '../../shared/formats/endnote-xml';
import { corpusFolder, filesBelow } from '../support/corpus';
it('looks', () => {
  const f = filesBelow(corpusFolder('bib') as string);
  const kinds: Record<string, number> = {};
  for (const p of f) {
    const t = readFileSync(p, 'utf8');
    const r = /\.bib(latex)?$/.test(p) ? readBibtex(t) : /ris$/.test(p) ? readRis(t) : /json$/.test(p) ? readCslJson(t) : /mods/i.test(p) ? readMods(t): /endnotexml/i.test(p) ? readEndnoteXml(t) : null;
    if (!r) continue;
    if (/indigobook/.test(p)) for (const d of r.drafts) kinds[d.draft.kind] = (kinds[d.draft.kind] ?? 0) + 1;
    if (/CourtL|EUR-L|GPO_|HeinO|juris|legis|Film|rispy|govinfo|mods|MODS|Endnote|APA|Patent|2752|BAILII|Canlii/i.test(p) && !/327|apa-test/.test(p)) { console.log(p.slice(-90)); for (const d of r.drafts.slice(0, 3)) console.log(JSON.stringify(d).slice(0, 900)); }
    const fails = r.warnings.filter((w) => !/Unresolved/.test(w));
    if (fails.length && /bib/.test(p)) console.log('WARN', p.slice(-70), fails.slice(0, 3));
  }
  console.log(kinds);
  const ind = readCslJson(readFileSync(f.find((p) => /indigobook/.test(p)) as string, 'utf8'));
  const seen = new Set<string>();
  for (const d of ind.drafts) { const n=[...seen].filter(x=>x.startsWith(d.draft.kind+'#')).length; if (n < 3) { seen.add(d.draft.kind+'#'+n); console.log(JSON.stringify(d.draft)); } }
});
