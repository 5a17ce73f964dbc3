import { Popover } from '@mantine/core';
import type { Quotation } from '../../shared/model/quotation';
import { wholeInView } from '../parts/whole-in-view';
import { QuoteEditor } from './quote-editor';

/** A quotation opened where it stands on the page. */
export function OpenQuote({
  quote,
  at,
  note,
  onClose,
}: {
  quote: Quotation;
  at: DOMRect;
  note: boolean;
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
        <QuoteEditor quote={quote} focusComment={note} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}
