/**
 * What is pressed within a frame reaches the frame's own document only. Keys are handed on to the frame's element in the
 * window, so that the commands of the window and of the reader work there too; what one of them takes, the frame does not
 * do as well. That the pointer or the focus came there is handed on so that menus close and the half it is in comes to the front.
 */
export function handOn(frame: HTMLIFrameElement, inside: Document): void {
  inside.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { key, code, location, repeat, ctrlKey, metaKey, shiftKey, altKey } = event;
    const same = { key, code, location, repeat, ctrlKey, metaKey, shiftKey, altKey };
    const taken = !frame.dispatchEvent(new KeyboardEvent('keydown', { ...same, bubbles: true, cancelable: true }));
    if (taken) event.preventDefault();
  });
  for (const came of ['pointerdown', 'mousedown', 'focusin'])
    inside.addEventListener(came, () => frame.dispatchEvent(new Event(came, { bubbles: true })));
}
