/** What stands over the workbench and takes the focus while it does. */
const over = '[role=dialog], [role=menu], [role=listbox]';

/**
 * Gives the focus back to where it was when a dialog or a menu goes away; one that is taken down whole, as ours are, does
 * not do so itself, and the next key would go nowhere. Where that place is gone too, the list in the middle has it.
 * Returns what ends this.
 */
export function giveFocusBack(overlays: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let timer = 0;
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !overlays.contains(target)) last = target;
  };
  const giveBack = () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || overlays.querySelector('[aria-modal=true]')) return;
    const home = last?.isConnected ? last : document.querySelector<HTMLElement>('main [role=listbox][tabindex="0"]');
    home?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver((records) => {
    const gone = records.some(({ removedNodes }) => [...removedNodes].some(stoodOver));
    if (!gone) return;
    window.clearTimeout(timer);
    // What the dialog led to may take the focus first: a place's own field, the next dialog.
    timer = window.setTimeout(giveBack, 40);
  });
  document.addEventListener('focusin', onFocusIn);
  observer.observe(overlays, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    observer.disconnect();
    window.clearTimeout(timer);
  };
}

function stoodOver(node: Node): boolean {
  return node instanceof HTMLElement && (node.matches(over) || node.querySelector(over) !== null);
}
