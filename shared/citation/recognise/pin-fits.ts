import type { Found } from './found';

const longestOpinion = 320;
const codes = new Set([
  'statute',
  'state_statute',
  'regulation',
  'constitution',
  'court_rule',
  'restatement',
  'public_law',
]);

/**
 * Whether a pinpoint can lie in the source that a full citation names: a page at or after the first and not too far on,
 * a star page in a database only, a section in a code only. Without a pinpoint all fits.
 */
export function pinFits(pin: string | undefined, { kind, fields }: Found): boolean {
  if (!pin) return true;
  if (codes.has(kind)) return /^(?:§|¶|\(|[a-z]{2,})/.test(pin);
  if (kind === 'case') {
    if (pin.startsWith('§')) return false;
    const database = /WL|LEXIS/.test(String(fields.reporter));
    if (pin.startsWith('*')) return database;
    if (pin.startsWith('¶')) return /^(?:19|20)\d\d$/.test(String(fields.volume));
    if (fields.page === null) return false;
    return database || pageFits(pin, fields.page);
  }
  if (kind === 'journal' || kind === 'stat' || kind === 'fed_reg') return pageFits(pin, fields.page);
  return true;
}

function pageFits(pin: string, page: unknown): boolean {
  const first = Number.parseInt(String(page), 10);
  const at = Number.parseInt(pin.replace(/,(?=\d{3})/g, ''), 10);
  if (Number.isNaN(first) || Number.isNaN(at)) return true;
  return at >= first && at <= first + longestOpinion;
}
