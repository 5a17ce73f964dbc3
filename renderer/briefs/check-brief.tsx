import { Button } from '@mantine/core';
import { FileCheck } from 'lucide-react';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { type BriefInHand, useWorkspaceView } from '../client/workspace';
import { useOpenBrief } from '../parts/use-open-brief';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { BriefFindings } from './brief-findings';
import { BriefHead } from './brief-head';
import { BriefText } from './brief-text';
import classes from './check-brief.module.css';

/** A brief beside what there is to say of it: its quotations, its citations, its authorities. */
export function CheckBrief() {
  const brief = useWorkspaceView((now) => now.brief);
  return brief ? <CheckedBrief key={brief.token} brief={brief} /> : <NoBrief />;
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
        <p>Choose or drop a Word, PDF, HTML, Markdown or text file. It is read, not changed, and not added.</p>
      </Empty>
    </>
  );
}

function CheckedBrief({ brief }: { brief: BriefInHand }) {
  const { token, name } = brief;
  const { data, error, old, reload } = useQuery('briefs.checkFile', { token, name });
  const { choose } = useOpenBrief();
  if (error && !data)
    return (
      <>
        <Failed message={failureMessage(error)} retry={reload} />
        <div className={classes.instead}>
          <Button onClick={choose}>Choose another brief…</Button>
        </div>
      </>
    );
  if (!data)
    return (
      <div aria-busy="true">
        <p className={classes.reading} role="status">
          Reading “{name}” and holding it against the library…
        </p>
        <Bones rows={8} />
      </div>
    );
  return (
    <div className={classes.place}>
      <BriefHead checked={data} old={old} failure={error ? failureMessage(error) : null} reload={reload} />
      <div className={classes.columns}>
        <BriefText checked={data} shown={brief.shown} />
        <BriefFindings checked={data} tab={brief.tab} shown={brief.shown} />
      </div>
    </div>
  );
}
