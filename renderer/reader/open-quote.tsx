import { Popover } from '@mantine/core';
import type { Quotation } from '../../shared/model/quotation';
import { wholeInView } from '../parts/whole-in-view';
import { QuoteCard } from './quote-card';
import { QuoteEditor } from './quote-editor';

/** A quotation opened where it stands on the page; only shown where its source is not `live` but in the bin. */
export function OpenQuote({
  quote,
  at,
  note,
  live,
  onClose,
}: {
  quote: Quotation;
  at: DOMRect;
  note: boolean;
  live: boolean;
  onClose: () => void;
}) {
  return (
    <Popover
      key={quote.id}
      opened
      onDismiss={onClose}
      position="bottom"
      middlewares={wholeInView}
      withinPortal
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <div style={{ position: 'fixed', left: at.left, top: at.top, width: at.width, height: at.height }} />
      </Popover.Target>
      <Popover.Dropdown>
        {live ? (
          <QuoteEditor quote={quote} focusComment={note} onClose={onClose} />
        ) : (
          <div role="dialog" aria-label="Quotation">
            <QuoteCard quote={quote} live={false} />
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
