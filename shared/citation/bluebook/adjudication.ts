import { initialsOf } from '../tables/acronyms';
import { citeAgency } from './agency-report';
import { citeReporter } from './case';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { truncateParty } from './parties';
import { atPin } from './pinpoint';
import { shorten } from './short-name';
import { joined, parens, run } from './style';

/** Reporters whose name already says which agency decided. */
const ownAgency =
  /^(?:N\.L\.R\.B|F\.T\.C|F\.C\.C|FCC|S\.E\.C|I\.C\.C|S\.T\.B|N\.T\.S\.B|N\.M\.B|M\.S\.P\.B|F\.L\.R\.A|FMSHRC|FERC|Comp\. Gen|N\.R\.C|A\.E\.C)/;

/** Boards that sign their decisions with initials (T2, T9). */
const boards: Record<string, string> = {
  'board of immigration appeals': 'B.I.A.',
  'interior board of land appeals': 'IBLA',
  'interior board of indian appeals': 'IBIA',
  'interior board of contract appeals': 'IBCA',
  'environmental appeals board': 'EAB',
  'patent trial and appeal board': 'P.T.A.B.',
  'trademark trial and appeal board': 'T.T.A.B.',
  'board of patent appeals and interferences': 'B.P.A.I.',
  'occupational safety and health review commission': 'OSHRC',
  'department of agriculture': 'U.S.D.A.',
  'united states department of agriculture': 'U.S.D.A.',
  'comptroller general': 'Comp. Gen.',
};

/** Agency adjudications: the first private party, no procedural words, reporter and year or number and day (Indigo Book R19.3.1, T2). */
export function citeAdjudication(context: Context): Built {
  const { fields, style, pin } = context;
  const raw = fields.text('party', 'caseName', 'title') || (fields.list('parties')[0] ?? '');
  const party = raw.replace(/^(?:in re|in the matter of|matter of|ex parte):? +/i, '');
  const name = truncateParty(party, '');
  const year = yearOf(fields);
  const reporter = fields.has('reporter') ? citeReporter(fields.text('reporter'), year) : '';
  const number = fields.text('number').replace(/^(?:slip op\. )?no\.? ?/i, '');
  const page = fields.text('page');
  const docket = fields.text('docket');
  const volume = fields.text('volume');
  const unbound = !page && number;
  const locator = reporter ? [volume, reporter, page || (number && `No. ${number}`)].filter(Boolean).join(' ') : '';
  const docketText = docket && !locator ? docketNumber(docket) : '';
  const agency = fields.text('agency');
  const said =
    agency && !ownAgency.test(reporter)
      ? (boards[agency.toLowerCase()] ?? initialsOf(agency) ?? citeAgency(agency))
      : '';
  const date = unbound || !locator ? fullDateOf(fields) : year;
  const full = run(
    joined(', ', party && style.caseName(name.cited), docketText, joined(', ', locator, pin?.text)),
    parens(joined(' ', said, date)),
    context.source(),
  );
  const place =
    volume && reporter ? [volume, reporter, unbound ? `No. ${number},` : ''].filter(Boolean).join(' ') : docketText;
  const short =
    party && place
      ? run(
          joined(
            ', ',
            style.shortCaseName(fields.text('shortTitle') || shorten(name)),
            `${place}${pin ? atPin(pin) : page && ` ${page}`}`.replace(/,$/, ''),
          ),
        )
      : null;
  return { full, short };
}

/** "No. 13-0323", but a number that names its own kind stays: "Inv. No. 332-550", "File No. 1923123". */
export function docketNumber(docket: string): string {
  if (/\bNos?\.|\bOrder\b|^ECF|\bCase\b/.test(docket)) return docket;
  return `${/,| & | and /.test(docket) ? 'Nos.' : 'No.'} ${docket}`;
}
