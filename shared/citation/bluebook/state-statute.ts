import type { Built, Context } from './context';
import { yearOf } from './dates';
import { sectionText, shortSections } from './sections';
import { codeForm, jurisdictionOf } from './state-code';
import { citePublisher, edition } from './statute';
import { joined, run } from './style';

/** State statutes in the form of each state's code (Indigo Book R17, T3). */
export function citeStateStatute(context: Context): Built {
  const { fields, style } = context;
  const code = fields.text('code');
  const row = jurisdictionOf(fields.text('jurisdiction'), code);
  const publisher = citePublisher(fields.text('publisher'));
  const form = codeForm(row, code, publisher);
  const sections = sectionText(fields, { spans: false, sign: form.sign });
  const unit = fields.text('title', 'chapter').replace(/^(?:title|chapter|tit\.|ch\.)\s*/i, '');
  const middle = unit && form.unit !== 'before' ? `${form.unit || (fields.has('title') ? 'tit.' : 'ch.')} ${unit}` : '';
  const locator = run(
    form.unit === 'before' && unit && `${unit} `,
    style.source(form.abbr),
    (middle || sections) && ` ${[middle, sections].filter(Boolean).join(', ')}`,
  );
  const house = row?.name === 'New York' && publisher === 'West' ? 'McKinney' : publisher;
  const short =
    sections &&
    (form.sign === '§'
      ? shortSections(fields, sections)
      : [form.unit === 'before' ? unit : '', form.abbr, sections].filter(Boolean).join(' '));
  return {
    full: run(joined(', ', fields.text('name'), locator), edition(context, house), context.source()),
    short: short ? run(short) : null,
    supplied: fields.has('article') ? ['section'] : [],
    missing: [
      ...(!yearOf(fields) && !fields.has('status', 'supplement') ? ['Edition of'] : []),
      ...(form.published && !publisher && row?.name !== 'New York' ? ['Publisher'] : []),
    ],
  };
}
