import { FileDown } from 'lucide-react';
import type { FilesTarget } from '../parts/drop-files';
import classes from './drop-zone.module.css';

/** What letting go would do, while files are held over the window; the source they would land on is framed. */
export function DropHint({ brief, onto }: { brief: boolean; onto: FilesTarget | null }) {
  const [title, more] = words(brief, onto);
  return (
    <div className={classes.zone} data-onto={onto !== null}>
      {onto && <div className={classes.frame} style={placeOf(onto.element)} />}
      <div className={classes.card}>
        <FileDown size={32} strokeWidth={1.5} aria-hidden />
        <strong>{title}</strong>
        <span>{more}</span>
      </div>
    </div>
  );
}

function words(brief: boolean, onto: FilesTarget | null): [title: string, more: string] {
  if (brief)
    return [
      'Drop to check this brief',
      'One file: Word, PDF, HTML, Markdown or plain text. It is not added to the library.',
    ];
  if (onto) return [`Drop to add to “${onto.title}”`, 'It becomes a file of this source. You can undo this.'];
  return [
    'Drop to add to your library',
    'Files and whole folders. On a source, the file becomes one of its own. Originals stay as they are.',
  ];
}

function placeOf(element: HTMLElement): { top: number; left: number; width: number; height: number } {
  const { top, left, width, height } = element.getBoundingClientRect();
  return { top, left, width, height };
}
