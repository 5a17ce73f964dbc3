import { useEffect, useState } from 'react';
import { useNavigate } from '../client/navigate';
import { toastFailure } from '../client/toast';
import { useWorkspaceView } from '../client/workspace';
import { type FilesTarget, filesTarget } from '../parts/drop-files';
import type { NamedFile } from '../parts/stage-files';
import { useAddFiles } from '../parts/use-add-files';
import { useAttachFiles } from '../parts/use-attach-files';
import { useOpenBrief } from '../parts/use-open-brief';
import { DropHint } from './drop-hint';
import { droppedFiles } from './dropped-files';

/**
 * Takes files and folders dropped anywhere in the window, and files or text pasted outside a field. Where a brief is checked, a
 * dropped file is the brief; on a source, in a list or in the inspector, it becomes one of that source's files.
 */
export function DropZone() {
  const [over, setOver] = useState(false);
  const [onto, setOnto] = useState<FilesTarget | null>(null);
  const { attach } = useAttachFiles();
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
      if (!hasFiles(event)) return;
      event.preventDefault();
      const target = brief ? null : filesTarget(event.target);
      setOnto((now) => (now?.element === target?.element ? now : target));
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const target = brief ? null : filesTarget(event.target);
      const add = target ? (files: readonly NamedFile[]) => attach(target.sourceId, files) : addFiles;
      droppedFiles(event.dataTransfer)
        .then(brief ? openBrief : add)
        .catch(toastFailure);
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
  }, [addFiles, openBrief, attach, brief, dialog]);
  return over ? <DropHint brief={brief} onto={onto} /> : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
