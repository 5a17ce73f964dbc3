/** Puts the caret in the search box, as soon as it is there. */
export function focusSearch(): void {
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLInputElement>('[role=searchbox]');
    box?.focus();
    box?.select();
  });
}
