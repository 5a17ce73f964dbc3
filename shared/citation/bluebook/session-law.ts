import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { readPin } from './pinpoint';
import { jurisdictionOf } from './state-code';
import { joined, parens, run } from './style';

/** Session laws: public laws in the Statutes at Large, and those of the states (Indigo Book R16.1.7, T1.2, T3). */
export function citeSessionLaw(context: Context): Built {
  const { fields } = context;
  const year = yearOf(fields);
  const name = fields.text('name', 'title');
  const state = fields.has('jurisdiction') && !/^(?:united states|u\.?s\.?|federal)/i.test(fields.text('jurisdiction'));
  const section = fields.text('section').replace(/^(?:§|sections?|secs?\.)\s*/i, '');
  const located = splitPin(fields.text('pin'));
  const provision = section || located.section;
  const statutes = state ? stateVolume(context, year) : federalVolume(context);
  const volume = [statutes, located.page].filter(Boolean).join(', ');
  const codified = fields
    .text('codified')
    .replace(/^\(?codified (?:as amended )?at\s+/i, '')
    .replace(/\)$/, '');
  // The year stands in the act's name already, or in a state's volume (R16.1.7).
  const told = year && (name.split(/\D+/).includes(year) || statutes.startsWith(`${year} `));
  const full = run(
    joined(', ', name, law(context), sections(provision), volume),
    !told && parens(year),
    codified && parens(`codified at ${codified}`),
    context.source(),
  );
  return { full, short: shortLaw(context, provision, located.page) };
}

const sections = (text: string) => text && `${/[,&]| to |\band\b|^\d+-\d+$/.test(text) ? '§§' : '§'} ${text}`;

/** "Pub. L. No. 115-164"; acts before 1957 go by date and chapter (T1.2). */
function law(context: Context): string {
  const { fields } = context;
  const number = (key: string) =>
    fields.text(key).replace(/^(?:Pub(?:lic|\.)?|Priv(?:ate|\.)?) ?L(?:aw|\.)? ?(?:No\.? ?)?/i, '');
  const publicLaw = number('publicLaw');
  const privateLaw = number('privateLaw');
  const chapter = fields.text('chapter').replace(/^ch(?:apter|\.)\s*/i, '');
  const dated = !fields.has('name', 'title') && chapter && fields.has('date') ? `Act of ${fullDateOf(fields)}` : '';
  return [
    dated,
    publicLaw && `Pub. L. No. ${publicLaw}`,
    privateLaw && `Priv. L. No. ${privateLaw}`,
    chapter && `ch. ${chapter}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function federalVolume(context: Context): string {
  const { fields } = context;
  const volume = fields.text('volume').replace(/ ?Stat\.?$/, '');
  const page = fields.text('page');
  return volume ? [volume, 'Stat.', page].filter(Boolean).join(' ') : '';
}

/** "1991 Cal. Stat. 123": year, series as T3 has it, page. */
function stateVolume(context: Context, year: string): string {
  const { fields } = context;
  const series = fields.text('series');
  const row = jurisdictionOf(fields.text('jurisdiction'), series);
  const plain = (text: string) => text.toLowerCase().replace(/\(.*?\)|[^a-z]/g, '');
  const bag = (text: string) => wordsOf(text).sort().join(' ');
  const known =
    row?.sessionLaws.find(([name]) => plain(name) === plain(series)) ??
    row?.sessionLaws.find(([name, form]) => bag(name) === bag(series) || seriesOf(form) === series) ??
    (series ? undefined : row?.sessionLaws[0]);
  const form = known ? seriesOf(known[1]) : series;
  const volume = /^<vol/.test(known?.[1] ?? '') ? fields.text('volume') : fields.text('volume') || year;
  return [volume, form, fields.text('page')].filter(Boolean).join(' ');
}

/** "Washington Session Laws" and "Session Laws of Washington" are one series. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(.*?\)|\d{4}|[^a-z ]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !/^(?:of|the|state)$/.test(word))
    .map((word) => word.replace(/^statutes$/, 'laws'));

const seriesOf = (form: string) => form.replace(/^<[^>]*>(?:-<[^>]*>)? /, '').replace(/ <.*$/, '');

/** A pinpoint may hold a section, a page, or both: "§ 3, 1255", "§ 3, 132 Stat. at 1253". */
function splitPin(raw: string): { section: string; page: string } {
  const match = /^(?:(?:§§?|sections?|secs?\.) ?([^,]+?))?(?:,? *(?:\d+ Stat\. )?(?:at )?([\d–-][\d–,\s-]*))?$/i.exec(
    raw.trim(),
  );
  const page = match?.[2] ? (readPin(match[2])?.text ?? '') : '';
  return { section: match?.[1]?.trim() ?? '', page };
}

/** "§ 401, 132 Stat. at 5220", or the act and its section where no volume is known (R16.2). */
function shortLaw(context: Context, section: string, page: string) {
  const { fields } = context;
  const volume = fields.text('volume').replace(/ ?Stat\.?$/, '');
  const name = fields.text('shortTitle', 'name', 'title');
  const federal = !fields.has('series') || /^stat/i.test(fields.text('series'));
  if (volume && page && federal) return joined(', ', sections(section), `${volume} Stat. at ${page}`);
  if (section) return joined(' ', name || law(context), sections(section));
  if (volume && federal && fields.has('page')) return run(`${volume} Stat. at ${fields.text('page')}`);
  return name ? run(name) : null;
}
