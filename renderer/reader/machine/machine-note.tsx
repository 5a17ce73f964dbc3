import { Tooltip } from '@mantine/core';
import { ScanText } from 'lucide-react';
import type { OcrPage } from '../../../shared/model/ocr';
import { doubtful } from '../../../shared/text/ocr-text';
import { usePreference } from '../../client/preferences';
import { count } from '../../parts/words';
import classes from './machine-note.module.css';

/** Says of a page that its words were read by machine and how sure of them it was; pressed, it underlines the doubtful. */
export function MachineNote({ reading }: { reading: OcrPage }) {
  const [doubts, setDoubts] = usePreference('reader.doubts');
  const unsure = reading.words.filter(({ confidence }) => confidence < doubtful).length;
  const hint =
    unsure === 0
      ? 'No word of this page was doubtful. Compare with the picture before you quote.'
      : `${count(unsure, 'word is', 'words are')} doubtful${doubts ? ' and underlined' : ''}. Compare with the picture before you quote.`;
  return (
    <Tooltip label={hint} multiline w={260}>
      <button type="button" className={classes.note} aria-pressed={doubts} onClick={() => setDoubts(!doubts)}>
        <ScanText size={13} aria-hidden />
        Read by machine · {Math.round(reading.confidence * 100)}% sure
        <span className="hidden-text">{`. ${hint} Underline doubtful words`}</span>
      </button>
    </Tooltip>
  );
}
