import { Button, Modal } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Attachment } from '../../shared/model/library';
import type { PageAnchor, PageMapDetail, PinScheme } from '../../shared/model/page-map';
import { anchoredLabels } from '../../shared/text/page-anchors';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { PagePicture } from '../parts/page-picture';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { AnchorForm } from './anchor-form';
import { MappedPages } from './mapped-pages';
import classes from './page-map.module.css';
import { SchemeSelect } from './scheme-select';

export interface PageMapDialogProps {
  sourceId: string;
  /** The first readable file of the source when it is not said. */
  sha256?: string;
  /** The page that the reader shows, from 0. */
  page?: number;
  onClose: () => void;
}

/** How the pages of a file are called in print: what was found, and what a person says; the rest follows at once. */
export function PageMapDialog({ sourceId, sha256, page = 0, onClose }: PageMapDialogProps) {
  const { data: source, error, reload } = useQuery('sources.get', { id: sourceId }, { keep: false });
  const file = source?.files.find((one) => (sha256 ? one.sha256 === sha256 : one.pages > 0));
  const map = useQuery('pages.map', file ? { sourceId, sha256: file.sha256 } : null, { keep: false });
  const failed = error ?? map.error;
  return (
    <Modal opened onClose={onClose} title="Page map" size={file && hasPicture(file) ? 1180 : 820}>
      {failed ? (
        <Failed message={failureMessage(failed)} retry={error ? reload : map.reload} />
      ) : source && !file ? (
        <Empty icon={<FileText size={24} />} title="No pages yet">
          <p>Add a file with text to this source first; its pages are numbered here.</p>
        </Empty>
      ) : file && map.data ? (
        <PageMapEditor
          sourceId={sourceId}
          file={file}
          map={map.data}
          start={Math.min(page, map.data.pages.length - 1)}
          onClose={onClose}
        />
      ) : (
        <Bones rows={8} />
      )}
    </Modal>
  );
}

interface EditorProps {
  sourceId: string;
  file: Attachment;
  map: PageMapDetail;
  start: number;
  onClose: () => void;
}

function PageMapEditor({ sourceId, file, map, start, onClose }: EditorProps) {
  const act = useAct();
  const [anchors, setAnchors] = useState<PageAnchor[]>(map.anchors);
  const [scheme, setScheme] = useState<PinScheme | null>(map.scheme);
  const [page, setPage] = useState(Math.max(0, start));
  const detected = useMemo(() => map.pages.map((one) => one.detected), [map]);
  const labels = useMemo(() => anchoredLabels(detected, anchors), [detected, anchors]);
  const changed = JSON.stringify([anchors, scheme]) !== JSON.stringify([map.anchors, map.scheme]);
  const remove = (at: number) => setAnchors((now) => now.filter((one) => one.page !== at));
  const set = (anchor: PageAnchor) =>
    setAnchors((now) => [...now.filter((one) => one.page !== anchor.page), anchor].toSorted((a, b) => a.page - b.page));
  const save = async () => {
    const saved = await act(
      'pages.setMap',
      { sourceId, sha256: file.sha256, anchors, scheme },
      'Page map set. Quotations and citations follow it.',
    );
    if (saved !== undefined) onClose();
  };
  const picture = hasPicture(file);
  return (
    <div className={picture ? classes.beside : undefined}>
      <div className={classes.editor}>
        <p className={classes.lead}>
          Say which number is printed on one page of <strong>{file.name}</strong>; the pages before and after it follow.
          Say it again for a page where the numbering starts anew, or has no number.
        </p>
        <AnchorForm
          pages={map.pages.length}
          page={page}
          label={labels[page] ?? null}
          onPage={setPage}
          onSet={set}
          anchors={anchors}
          onRemove={remove}
        />
        <MappedPages
          pages={map.pages}
          labels={labels}
          anchors={anchors}
          page={page}
          onPage={setPage}
          onRemove={remove}
        />
        <SchemeSelect scheme={scheme} usual={map.usualScheme} counts={map.counts} onChange={setScheme} />
        <div className={classes.foot}>
          <Button variant="subtle" disabled={anchors.length === 0} onClick={() => setAnchors([])}>
            Reset to what was found
          </Button>
          <span className={classes.gap} />
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="filled" disabled={!changed} onClick={() => void save()}>
            Save
          </Button>
        </div>
      </div>
      {picture && (
        <figure className={classes.picture}>
          <div className={classes.paper}>
            <PagePicture file={file} page={page} none={<p className={classes.noPicture}>No picture of this page.</p>} />
          </div>
          <figcaption>
            File page {page + 1}
            {labels[page] ? `, printed ${labels[page]}` : ', no printed number'}
          </figcaption>
        </figure>
      )}
    </div>
  );
}

/** Text, mail and web pages have no pages of paper to look at. */
function hasPicture({ format, mime }: Attachment): boolean {
  return format === 'pdf' || (format === 'image' && mime !== 'image/tiff');
}
