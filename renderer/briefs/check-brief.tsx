import { Button } from '@mantine/core';
import { FileCheck } from 'lucide-react';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import type { KeptBrief } from '../../shared/model/kept-brief';
import { failureMessage } from '../client/toast';
import { type Reading, useQuery } from '../client/use-query';
import { type BriefInHand, useWorkspaceView } from '../client/workspace';
import { useOpenBrief } from '../parts/use-open-brief';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { BriefFindings } from './brief-findings';
import { BriefHead } from './brief-head';
import { BriefText } from './brief-text';
import classes from './check-brief.module.css';
import { KeptBriefs } from './kept-briefs';

/** A brief beside what there is to say of it: its quotations, citations, authorities and claims; or the briefs to choose from. */
export function CheckBrief() {
  const brief = useWorkspaceView((now) => now.brief);
  if (!brief) return <Briefs />;
  if (brief.keptId) return <KeptBriefCheck key={brief.keptId} brief={brief} id={brief.keptId} />;
  return <StagedBriefCheck key={brief.token} brief={brief} token={brief.token ?? ''} />;
}

function Briefs() {
  const { data } = useQuery('briefs.list', {});
  if (!data) return <Bones rows={6} />;
  return data.rows.length + data.inBin > 0 ? <KeptBriefs {...data} /> : <NoBrief />;
}

function NoBrief() {
  const { choose } = useOpenBrief();
  return (
    <>
      <h1 className="hidden-text">Check a brief</h1>
      <Empty
        icon={<FileCheck size={24} />}
        title="No brief chosen yet"
        action={
          <Button variant="filled" onClick={choose}>
            Choose a brief…
          </Button>
        }
      >
        <p>
          Casebench holds every quotation against its source word by word, explains what is wrong with a citation, and
          draws up the table of authorities, with what your library does not have.
        </p>
        <p>
          Choose or drop a Word, PDF, HTML, Markdown or text file. It is read, not changed. Keep it, and the library has
          a copy of it and knows which sources and claims it uses; else its check is forgotten when you close it.
        </p>
      </Empty>
    </>
  );
}

function StagedBriefCheck({ brief, token }: { brief: BriefInHand; token: string }) {
  const reading = useQuery('briefs.checkFile', { token, name: brief.name });
  return <ShownCheck brief={brief} reading={reading} kept={null} />;
}

function KeptBriefCheck({ brief, id }: { brief: BriefInHand; id: string }) {
  const kept = useQuery('briefs.get', { id }, { keep: false });
  const sha256 = kept.data?.sha256;
  const reading = useQuery('briefs.checkKept', sha256 ? { id, sha256 } : null, { keep: false });
  // One whose keeping was undone is told as such, whatever was read of it before.
  if (kept.error) return <ShownCheck brief={brief} reading={{ ...kept, data: undefined }} kept={null} />;
  return <ShownCheck brief={brief} reading={reading} kept={kept.data ?? null} />;
}

function ShownCheck({
  brief,
  reading: { data, error, old, reload },
  kept,
}: {
  brief: BriefInHand;
  reading: Reading<CheckedBriefFile>;
  kept: KeptBrief | null;
}) {
  const { choose, close } = useOpenBrief();
  if (error && !data)
    return (
      <>
        <Failed message={failureMessage(error)} retry={reload} />
        <div className={classes.instead}>
          <Button onClick={choose}>Choose another brief…</Button>
          <Button onClick={close}>Close this one</Button>
        </div>
      </>
    );
  if (!data)
    return (
      <div aria-busy="true">
        <p className={classes.reading} role="status">
          Reading “{brief.name}” and holding it against the library…
        </p>
        <Bones rows={8} />
      </div>
    );
  return (
    <div className={classes.place}>
      <BriefHead
        checked={data}
        kept={kept}
        token={brief.token}
        old={old}
        failure={error ? failureMessage(error) : null}
        reload={reload}
      />
      <div className={classes.columns}>
        <BriefText checked={data} shown={brief.shown} />
        <BriefFindings checked={data} keptId={brief.keptId} tab={brief.tab} shown={brief.shown} />
      </div>
    </div>
  );
}
