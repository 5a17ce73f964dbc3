import { plain, skipSpace } from './characters';
import { core, type WordReader } from './found';
import { skipNumberWord } from './numbers';
import { tidyPin } from './pinpoint';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals, wordEnds } from './tail';

const number = sticky(
  `([0-9]{1,4}[A-F]?(?:/[0-9]{1,4}[A-F]?)?(?:${gap}\\([IVXLC]{1,8}\\)(?:${gap}[A-F](?![A-Za-z]))?)?)(?![0-9A-Za-z/])`,
);
const annex = sticky(`,${gap}(?:annex|Annex)(?:${gap}[IVX]{1,4}(?![A-Za-z]))?`);
const place = sticky(`,${gap}(?:at${gap}|¶¶?${gap}|paras?\\.${gap}|arts?\\.${gap})([0-9]{1,4}(?:-[0-9]{1,4})?)`);
const title = sticky(
  `,${gap}(?!U\\.?N|[AES]/)([A-Z][^();]{3,160}?)${gap}(?=\\((?:[A-Z][a-z]{2,8}\\.?${gap}[0-9]{1,2},${gap})?(?:19|20)[0-9]{2}\\))`,
);
const symbolAfter = sticky(`,${gap}(?:U\\.?N\\.?${gap}Doc\\.?${gap})?(?=[AES]/)`);
const symbol = sticky(
  '([AES](?:/[A-Z0-9][A-Za-z0-9.-]{0,14}){1,6}(?:\\((?:[0-9]{4}|[IVXLC]{1,8})\\))?(?:/(?:Add|Rev|Corr)\\.[0-9]{1,3}){0,2})(?![A-Za-z0-9/])',
);
const otherSymbol = sticky(
  '((?:ST|TD|CEDAW|CRC|CCPR|CAT|CERD|CRPD|HRI|UNEP|DP|FCCC|E|A|S|T)(?:/[A-Z0-9][A-Za-z0-9.-]{0,14}){1,6})(?![A-Za-z0-9/])',
);

function resolutionReader(body: string): WordReader {
  return (scan, start, end) => {
    const { text } = scan;
    const at = skipNumberWord(text, skipSpace(text, end));
    const match = matchAt(number, text, at);
    const printed = match?.[1] ?? matchAt(symbol, text, at)?.[1];
    if (!printed || (at === end && text.charCodeAt(end - 1) !== 46)) return null;
    const value = printed.replace(/\s+/g, ' ');
    const found = core('un_doc', [start, at + printed.length], {
      normalized: `${body} Res. ${value}`,
      fields: { body, number: value },
    });
    for (const pattern of [annex, place]) {
      const part = matchAt(pattern, text, found.pinEnd);
      if (!part) continue;
      found.pinEnd += part[0].length;
      if (part[1]) found.fields.pin = tidyPin(part[0].replace(/^,\s*/, ''));
    }
    const titled = matchAt(title, text, found.pinEnd);
    if (titled?.[1]) {
      found.fields.title = plain(titled[1]);
      found.pinEnd += titled[0].trimEnd().length;
    }
    // The symbol names the same resolution once more.
    const comma = matchAt(symbolAfter, text, found.pinEnd);
    const same = comma && matchAt(symbol, text, found.pinEnd + comma[0].length);
    if (comma && same?.[1]) {
      found.pinEnd += comma[0].length + same[0].length;
      found.fields.symbol = same[1];
      found.next = found.pinEnd;
    }
    addParentheticals(scan, found);
    return found;
  };
}

/** Reads a document's symbol after "U.N. Doc." (rule 21.8): "U.N. Doc. A/HRC/35/37". */
const readAfterDoc: WordReader = (scan, start, end) => {
  const at = skipSpace(scan.text, end);
  const match = matchAt(symbol, scan.text, at) ?? matchAt(otherSymbol, scan.text, at);
  if (!match?.[1]) return null;
  const found = core('un_doc', [start, at + match[0].length], {
    normalized: `U.N. Doc. ${match[1]}`,
    fields: { number: match[1] },
  });
  addParentheticals(scan, found);
  return found;
};

/** Reads a symbol that nothing announces: only those of resolutions and of bodies are certain ("S/RES/2331 (2016)"). */
const readSymbol: WordReader = (scan, start) => {
  const match = matchAt(symbol, scan.text, start);
  if (!match?.[1] || !wordEnds(scan.text, start + match[0].length)) return null;
  if (!/^[AES]\/(?:RES|HRC|CN\.|CONF\.|C\.|PV\.|INF|NGO|PRST|\d{1,2}\/\d)/.test(match[1])) return null;
  const value = match[1].replace(/\(\d{4}\)$/, '');
  const found = core('un_doc', [start, start + value.length], { normalized: value, fields: { number: value } });
  addParentheticals(scan, found);
  return found;
};

const bodies: [body: string, prints: string[]][] = [
  [
    'G.A.',
    [
      'G.A. Res.',
      'UNGA Res.',
      'General Assembly Resolution',
      'General Assembly resolution',
      'GA Res.',
      'G.A. Resolution',
    ],
  ],
  [
    'S.C.',
    [
      'S.C. Res.',
      'UNSC Res.',
      'Security Council Resolution',
      'Security Council resolution',
      'SC Res.',
      'S.C. Resolution',
      'UNSCR',
    ],
  ],
  ['E.S.C.', ['E.S.C. Res.', 'ECOSOC Res.']],
  ['Human Rights Council', ['Human Rights Council Res.', 'H.R.C. Res.', 'HRC Res.']],
];

/** Words with which resolutions and documents of the United Nations begin (rule 21.8). */
export const unAnchors: [string, WordReader][] = [
  ...bodies.flatMap(([body, prints]) => prints.map((print): [string, WordReader] => [print, resolutionReader(body)])),
  ['U.N. Doc.', readAfterDoc],
  ['UN Doc.', readAfterDoc],
  ['A', readSymbol],
  ['E', readSymbol],
  ['S', readSymbol],
];
