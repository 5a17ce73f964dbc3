import { citeReporter } from './case';
import { readCaseName } from './case-name';
import type { Built, Context } from './context';
import { citeCourt, courtStillToName } from './court-name';
import { fullDateOf, yearOf } from './dates';
import { docketNumber } from './docket-number';
import { citeDocument } from './litigation-words';
import type { Pin } from './pinpoint';
import { shortCaseName } from './short-name';
import { joined, parens, run } from './style';

/** Court and litigation documents, of this case (R24) and of others, pending or decided (Indigo Book R25, T18). */
export function citeCourtDocument(context: Context): Built {
  const { fields, style } = context;
  const court = fields.has('court') ? citeCourt(fields.text('court'), yearOf(fields)) : null;
  const name = readCaseName(fields, court?.place ?? '');
  const document = [documentPart(context)];
  const docket = fields.has('docket') ? docketNumber(fields.text('docket')) : '';
  const ecf = fields.text('ecf') && `ECF No. ${fields.text('ecf').replace(/^(?:ECF )?(?:No\.? )?/i, '')}`;
  const database = fields.text('dbcite');
  if (!name) {
    const date = fields.has('date', 'year') ? fullDateOf(fields) : '';
    return { full: run(joined(', ', ...document, date, ecf), context.source()), short: run(...document) };
  }
  const reporter = fields.has('reporter') ? citeReporter(fields.text('reporter'), yearOf(fields)) : '';
  const locator = reporter && [fields.text('volume'), reporter, fields.text('page')].filter(Boolean).join(' ');
  const still = court ? courtStillToName(court, reporter ? [reporter] : [], { place: '', court: '' }) : '';
  // The Supreme Court's docket numbers are known for its own (R25.2 example).
  const courtText = still === 'U.S.' ? '' : still;
  const decided = run(
    joined(', ', style.caseName(name.cited), locator),
    parens(joined(' ', courtText, yearOf(fields))),
    parens(docket),
  );
  const pending = run(
    joined(', ', style.caseName(name.cited), docket),
    parens(joined(' ', courtText, fullDateOf(fields))),
  );
  const full = run(joined(', ', ...document, locator ? decided : pending, ecf, database), context.source());
  const short = style.shortCaseName(shortCaseName(name, fields.text('shortTitle')));
  return {
    full,
    short: locator
      ? run(joined(', ', ...document, short, locator), parens(docket))
      : joined(', ', ...document, short, docket),
  };
}

/** "Compl. ¶ 2", "Smith Dep. Ex. 12, at 3", "Dep. 8:24-9:5" (R24.1, R24.2). */
function documentPart(context: Context): string {
  const { fields, pin } = context;
  const title = citeDocument(fields.text('document', 'title'));
  const exhibit = fields.text('exhibit').replace(/^(?:exhibit|ex\.)\s*/i, '');
  const head = [title, exhibit && `Ex. ${exhibit}`].filter(Boolean).join(' ');
  return pin ? head + documentPin(head, pin, exhibit !== '') : head;
}

function documentPin(head: string, pin: Pin, exhibit: boolean): string {
  const spoken = /argument|hr’g|audio/i.test(head);
  if ((pin.kind === 'line' || pin.kind === 'time') && !spoken) return ` ${pin.text}`;
  if (pin.kind === 'line') return ` at ${pin.text}`;
  if (pin.kind === 'page' || pin.kind === 'star' || pin.kind === 'time') return `${exhibit ? ',' : ''} at ${pin.text}`;
  return `${exhibit ? ',' : ''} ${pin.text}`;
}
