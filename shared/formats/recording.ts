import type { ExtractOutcome } from '../model/extraction';
import { DraftBuilder } from './draft/builder';
import { fileTitle } from './draft/file-title';

/** A recording as a document without text: it is played, and quoted by its time. */
export function documentOfRecording(name: string, mime: string): ExtractOutcome & { ok: true; holds: 'document' } {
  const video = mime.startsWith('video/');
  const drafted = video
    ? new DraftBuilder('film', 0.4).set('title', fileTitle(name), 0.3)
    : new DraftBuilder('podcast', 0.4).set('episode', fileTitle(name), 0.3);
  return {
    ok: true,
    holds: 'document',
    document: {
      format: video ? 'video' : 'audio',
      mime,
      pages: [],
      textState: 'not-text',
      warnings: [],
      ...drafted.done(),
      parts: [],
    },
  };
}
