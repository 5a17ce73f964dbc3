/** The place of words that were found on a stored page. */
export function anchorOn(sha256: string, page: { index: number; text: string }, found: RegExpExecArray) {
  const exact = found[0];
  const start = found.index;
  const end = start + exact.length;
  return {
    ...{ sha256, page: page.index, endPage: page.index, start, end, exact },
    prefix: page.text.slice(Math.max(0, start - 32), start),
    suffix: page.text.slice(end, end + 32),
  };
}
