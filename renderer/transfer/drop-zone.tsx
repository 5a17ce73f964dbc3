import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from '../client/navigate';
import { toastFailure } from '../client/toast';
import { useWorkspaceView } from '../client/workspace';
import { useAddFiles } from '../parts/use-add-files';
import { useOpenBrief } from '../parts/use-open-brief';
import classes from './drop-zone.module.css';
import { droppedFiles } from './dropped-files';

/**
 * Takes files and folders dropped anywhere in the window, and files or text pasted outside a field. Where a brief is checked, a
 * dropped file is the brief.
 */
export function DropZone() {
  const [over, setOver] = useState(false);
  const { addFiles } = useAddFiles();
  const { dialog } = useNavigate();
  const { open: openBrief } = useOpenBrief();
  const brief = useWorkspaceView(({ active, place }) => active === 'library' && place.view === 'brief');
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const take = brief ? openBrief : addFiles;
      droppedFiles(event.dataTransfer).then(take).catch(toastFailure);
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || document.querySelector('[role=dialog]')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) addFiles(files.map((file) => ({ file, name: file.name })));
      else if (text.trim()) dialog({ name: 'paste', text });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [addFiles, openBrief, brief, dialog]);
  if (!over) return null;
  return (
    <div className={classes.zone}>
      <div className={classes.card}>
        <FileDown size={32} strokeWidth={1.5} aria-hidden />
        <strong>{brief ? 'Drop to check this brief' : 'Drop to add to your library'}</strong>
        <span>
          {brief
            ? 'One file: Word, PDF, HTML, Markdown or plain text. It is not added to the library.'
            : 'Files and whole folders. Your originals stay as they are.'}
        </span>
      </div>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
