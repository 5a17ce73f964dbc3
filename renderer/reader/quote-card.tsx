import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { Copy, CornerDownRight, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Quotation } from '../../shared/model/quotation';
import { atPinpoint } from '../../shared/text/at-pinpoint';
import { clockStart } from '../../shared/text/clock';
import { useNavigate } from '../client/navigate';
import { MeaningMark } from '../parts/meaning-mark';
import { meaningColor } from '../parts/meanings';
import { placeToOpen } from '../parts/quote-place';
import { QuoteStanding } from '../parts/quote-standing';
import { quotedWords } from '../parts/quote-words';
import { TagChip } from '../parts/tag-chip';
import { useCopyQuote } from '../parts/use-copy-quote';
import { Verdict } from '../parts/verdict';
import { wholeInView } from '../parts/whole-in-view';
import { otherPlaces } from './place-words';
import classes from './quote-card.module.css';
import { QuoteEditor } from './quote-editor';

/** A quotation in a list: its words, what the check found, where it stands, its tags; copied, jumped to, and edited where its source is not in the bin. */
export function QuoteCard({ quote, from, live }: { quote: Quotation; from?: ReactNode; live: boolean }) {
  const { open } = useNavigate();
  const copy = useCopyQuote();
  const [editing, setEditing] = useState(false);
  const { anchor, lost } = quote;
  const { sha256, page } = placeToOpen(quote);
  const go = anchor && (!lost || anchor.boxes) && (() => open(quote.sourceId, { sha256, page }));
  return (
    <article className={classes.card} style={{ borderLeftColor: meaningColor(quote.meaning) }}>
      {go ? (
        <button type="button" className={classes.words} onClick={go}>
          {quotedWords(quote)}
        </button>
      ) : (
        <p className={classes.words}>{quotedWords(quote)}</p>
      )}
      {from}
      <p className={classes.line}>
        {quote.text && <Verdict verdict={quote.verdict} note={quote.verdictNote} spelt />}
        <span className={classes.place}>{placeOf(quote)}</span>
      </p>
      <QuoteStanding quote={quote} live={live} />
      {quote.comment && <p className={classes.comment}>{quote.comment}</p>}
      <div className={classes.foot}>
        <MeaningMark meaning={quote.meaning} />
        {quote.tags.map((tag) => (
          <TagChip key={tag} name={tag} />
        ))}
        <span className={classes.tools}>
          {go && (
            <Tool label="Show in the document" run={go}>
              <CornerDownRight size={15} />
            </Tool>
          )}
          <Tool label="Copy with citation" run={() => void copy(quote.id)}>
            <Copy size={15} />
          </Tool>
          {live && (
            <Popover
              opened={editing}
              onDismiss={() => setEditing(false)}
              position="bottom-end"
              withRoles={false}
              trapFocus
              middlewares={wholeInView}
              withinPortal
            >
              <Popover.Target>
                <span>
                  <Tool label="Edit" quiet={editing} run={() => setEditing(true)}>
                    <Pencil size={15} />
                  </Tool>
                </span>
              </Popover.Target>
              <Popover.Dropdown>
                <QuoteEditor quote={quote} onClose={() => setEditing(false)} />
              </Popover.Dropdown>
            </Popover>
          )}
        </span>
      </div>
    </article>
  );
}

function Tool({
  label,
  run,
  quiet,
  children,
}: {
  label: string;
  run: () => void;
  /** What it opens is in front of it. */
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label} disabled={quiet}>
      <ActionIcon size={26} aria-label={label} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** As it is cited, then in the other ways its file can say it, then where in the file. */
function placeOf({ pinpoint, pageLabel, anchor, lost, unsure, places }: Quotation): string {
  const at = pinpoint ?? pageLabel;
  if (!anchor && clockStart(pinpoint) !== null) return `at ${pinpoint}`;
  const file = lost
    ? 'place lost'
    : anchor
      ? `file page ${anchor.page + 1}${unsure ? ', to be checked' : ''}`
      : 'no place in a file';
  const others = places ? otherPlaces(places, at) : [];
  const same = at === null || (at === String((anchor?.page ?? -1) + 1) && others.length === 0);
  return same ? file : [atPinpoint(at), ...others, file].join(' · ');
}
