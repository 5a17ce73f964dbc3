import { Fragment } from 'react';
import { HelpTable } from '../ui/help-table';
import classes from './syntax-help.module.css';

const lines: [string, string][] = [
  ['knowing facilitation', 'both words on one page or in the record; where no page has both, on pages near each other'],
  ['"knowing facilitation"', 'just these words, in this order'],
  ['immunity OR safe-harbor', 'one or the other'],
  ['backpage -craigslist', 'without a word'],
  ['facilitat*', 'words that begin so'],
  ['child NEAR/5 website', 'at most five words apart'],
  ['title:harbor author:hale court:"first circuit"', 'in a field of the record'],
  ['kind:case tag:immunity collection:"section 230"', 'of a kind, with a tag, in a collection'],
  ['year:2015..2018, year:>2016', 'in these years'],
  ['in:quotes, in:notes', 'only in quotations or in notes'],
  ['has:file, has:quote, -has:tag', 'with or without something'],
  ['is:needs-ocr', 'files whose text cannot be searched yet'],
];

/** The query language on one small page. */
export function SyntaxHelp() {
  const rows = lines.map(([typed, meaning]) => ({ name: typed, typed: <Typed>{typed}</Typed>, meaning }));
  return (
    <div>
      <HelpTable caption="How to search" rows={rows} terms />
      <p className={classes.foot}>Nothing that you type is an error: what is no operator is looked for as words.</p>
    </div>
  );
}

function Typed({ children }: { children: string }) {
  return (
    <code className={classes.typed}>
      {children.split(/(?<=,) /).map((term, index) => (
        <Fragment key={term}>
          {index > 0 && ' '}
          <span className={classes.term}>{term}</span>
        </Fragment>
      ))}
    </code>
  );
}
