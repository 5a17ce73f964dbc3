/** Makes an element a place where files can be dropped to add them to this source; see `transfer/drop-zone`. */
export function filesTo(sourceId: string, title: string): { 'data-files-to': string; 'data-files-title': string } {
  return { 'data-files-to': sourceId, 'data-files-title': title };
}

export interface FilesTarget {
  sourceId: string;
  title: string;
  element: HTMLElement;
}

/** The source on which files held over `target` would land; null for the library at large. */
export function filesTarget(target: EventTarget | null): FilesTarget | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-files-to]') : null;
  const { filesTo: sourceId, filesTitle: title } = element?.dataset ?? {};
  return element && sourceId ? { sourceId, title: title ?? '', element } : null;
}
