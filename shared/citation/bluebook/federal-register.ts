import type { Built, Context } from './context';
import { fullDateOf } from './dates';
import { withCommas } from './numbers';
import { atPin } from './pinpoint';
import { joined, parens, run } from './style';

/** The Federal Register: rules and notices by day, proposed ones said to be so (Indigo Book R19.4 and its inkling). */
export function citeFederalRegister(context: Context): Built {
  const { fields, pin } = context;
  const volume = fields.text('volume');
  const page = withCommas(fields.text('page'));
  const date = fullDateOf(fields);
  const proposed =
    /^(?:notice of )?proposed/i.test(fields.text('action', 'type', 'status')) || fields.flag('proposed')
      ? 'proposed '
      : '';
  const codified = codifiedAt(fields.text('codified'));
  const full = run(
    joined(', ', fields.text('title'), [volume, 'Fed. Reg.', page].filter(Boolean).join(' '), pin?.text),
    date && parens(`${proposed}${date}`),
    codified && parens(`to be codified at ${codified}`),
    context.source(),
  );
  const short = volume ? run(`${volume} Fed. Reg.${pin ? atPin(pin) : page && ` at ${page}`}`) : null;
  return { full, short };
}

/** "47 C.F.R. pt. 64" from any way of writing it. */
function codifiedAt(text: string): string {
  return text
    .replace(/^\(?to be codified at\s+/i, '')
    .replace(/\)$/, '')
    .replace(/\b(?:Code of Federal Regulations|CFR|C\. ?F\. ?R\.)(?=[\s,]|$)/g, 'C.F.R.')
    .replace(/\bparts (?=\d)/gi, 'pts. ')
    .replace(/\bpart (?=\d)/gi, 'pt. ');
}
