/** Cells of a line for people and for `cut`: a tab or a line's end inside of one would be another cell. */
export function row(...cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/\s+/g, ' '))
    .join('\t')
    .trimEnd();
}
