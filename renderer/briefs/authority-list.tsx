import { Button } from '@mantine/core';
import { Copy, Plus } from 'lucide-react';
import { whereCited } from '../../shared/formats/brief-report';
import type { BriefAuthority, CheckedBrief } from '../../shared/model/checked-brief';
import type { SourceDraft } from '../../shared/model/source';
import { escapeMarkup } from '../../shared/text/escape-markup';
import { useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';
import { useAct } from '../client/use-act';
import { CitationText } from '../parts/citation-text';
import { copyRich } from '../parts/clipboard';
import { count } from '../parts/words';
import inBrief from '../parts/words-in-brief.module.css';
import classes from './authority-list.module.css';
import findings from './brief-findings.module.css';
import { referenceId } from './brief-marks';
import { type SideBySide, SideBySideButton } from './use-side-by-side';

type Sections = CheckedBrief['authorities'];

/** The brief's table of authorities, each place it is cited one click away; what the library lacks can be added. */
export function AuthorityList({
  sections,
  shown,
  show,
  sideBySide,
}: {
  sections: Sections;
  shown: string | null;
  show: (id: string) => void;
  sideBySide: SideBySide | null;
}) {
  const act = useAct();
  const lacking = sections.flatMap(({ entries }) => entries).flatMap(({ draft }) => draft ?? []);
  if (sections.length === 0) return <p className={findings.none}>This brief cites no authority.</p>;
  const add = (drafts: SourceDraft[]) =>
    void act('briefs.addAuthorities', { drafts }, ({ added }) => `Added ${count(added, 'source')}`);
  const copy = () =>
    void copyRich(tableAsText(sections))
      .then(() => toast('Copied the table of authorities'))
      .catch(toastFailure);
  return (
    <>
      <div className={classes.tools}>
        <Button leftSection={<Copy size={15} />} onClick={copy}>
          Copy the table
        </Button>
        {lacking.length > 0 && (
          <Button leftSection={<Plus size={15} />} onClick={() => add(lacking.slice(0, 500))}>
            Add all {lacking.length.toLocaleString('en-US')} to the library
          </Button>
        )}
      </div>
      {sections.map(({ title, entries }, section) => (
        <section key={title} aria-label={title}>
          <h2 className={findings.heading}>{title}</h2>
          <ul className={findings.list}>
            {entries.map((entry, i) => (
              <Authority
                key={entry.citation}
                entry={entry}
                ids={entry.spans.map((_, reference) => referenceId(section, i, reference))}
                shown={shown}
                show={show}
                add={add}
                sideBySide={sideBySide}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Authority({
  entry,
  ids,
  shown,
  show,
  add,
  sideBySide,
}: {
  entry: BriefAuthority;
  ids: string[];
  shown: string | null;
  show: (id: string) => void;
  add: (drafts: SourceDraft[]) => void;
  sideBySide: SideBySide | null;
}) {
  const { open } = useNavigate();
  const { citation, html, sourceId, draft } = entry;
  const at = shown ? ids.indexOf(shown) : -1;
  // Each click goes on to the next place, and from the last to the first.
  const next = () => show(ids[(at + 1) % ids.length] as string);
  return (
    <li className={findings.item} aria-current={at >= 0}>
      <div className={classes.line}>
        <button type="button" className={inBrief.words} onClick={next} title="Show where the brief cites it">
          <CitationText html={html} />
        </button>
        <span className={classes.where}>
          {at >= 0 && ids.length > 1 ? `${at + 1} of ${ids.length}` : whereCited(entry)}
        </span>
      </div>
      <div className={classes.facts}>
        {sourceId ? (
          <>
            <button type="button" className={findings.source} onClick={() => open(sourceId)}>
              Open the source
            </button>
            {sideBySide && <SideBySideButton onClick={() => sideBySide(sourceId, {}, entry.spans[Math.max(0, at)])} />}
          </>
        ) : (
          <span className={classes.lacking}>Not in the library</span>
        )}
        {draft && (
          <Button
            size="compact-xs"
            leftSection={<Plus size={13} />}
            aria-label={`Add ${citation} to the library`}
            onClick={() => add([draft])}
          >
            Add
          </Button>
        )}
      </div>
    </li>
  );
}

function tableAsText(sections: Sections): { text: string; html: string } {
  return {
    text: sections
      .map(({ title, entries }) =>
        [title, ...entries.map((entry) => `${entry.citation}\t${whereCited(entry)}`)].join('\n'),
      )
      .join('\n\n'),
    html: sections
      .map(
        ({ title, entries }) =>
          `<h3>${escapeMarkup(title)}</h3><table>${entries
            .map((entry) => `<tr><td>${entry.html}</td><td>${escapeMarkup(whereCited(entry))}</td></tr>`)
            .join('')}</table>`,
      )
      .join(''),
  };
}
