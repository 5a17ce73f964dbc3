/** What goes to the clipboard: plain always, rich where it is pasted into a document. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Puts text on the clipboard. Needs no permission: it rides on a copy command of its own, which every host allows after a
 * click or a key. Throws when the host refuses.
 */
export async function copyRich({ text, html }: Copied): Promise<void> {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
  if (done) return;
  const items: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html) items['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(items)]);
}
