import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { Check, ChevronDown, CircleAlert, Copy } from 'lucide-react';
import type { RenderedCitation } from '../../shared/contract/transfer';
import type { SourceDetail } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { failureMessage, toast, toastFailure } from '../client/toast';
import { useQuery } from '../client/use-query';
import { CitationText } from '../parts/citation-text';
import { type Copied, copyRich } from '../parts/clipboard';
import classes from './citation-card.module.css';
import { missingFields } from './missing-fields';
import { StyleMenu } from './style-menu';

/** The source's citation as it stands now, full and short, ready to copy; what it lacks is named and leads to its field. */
export function CitationCard({ source }: { source: SourceDetail }) {
  const [style] = usePreference('citation.style');
  const [form] = usePreference('citation.form');
  const { data, error } = useQuery('citations.render', { ids: [source.id], style, form });
  const cited = data?.find(({ id }) => id === source.id);
  return (
    <section className={classes.card} aria-label="Citation">
      <div className={classes.head}>
        <StyleMenu />
        {cited && <CopyMenu cited={cited} />}
      </div>
      {error && !cited && <p className={classes.failed}>{failureMessage(error)}</p>}
      {!cited && !error && <p className={classes.full}>&nbsp;</p>}
      {cited && (
        <>
          <p className={classes.full}>
            <CitationText html={cited.html} />
          </p>
          {cited.shortHtml && (
            <p className={classes.short}>
              Short: <CitationText html={cited.shortHtml} />
            </p>
          )}
          <Completeness source={source} missing={cited.missing} />
        </>
      )}
    </section>
  );
}

function Completeness({ source, missing }: { source: SourceDetail; missing: readonly string[] }) {
  const { inspect } = useNavigate();
  const fields = missingFields(source);
  if (missing.length === 0 && fields.length === 0)
    return (
      <p className={classes.complete}>
        <Check size={15} aria-hidden /> Complete. Nothing missing to cite it.
      </p>
    );
  return (
    <p className={classes.missing}>
      <CircleAlert size={15} aria-hidden />
      <span>
        Missing to cite it:{' '}
        {fields.length > 0
          ? fields.map(({ label, key }, i) => (
              <span key={key}>
                {i > 0 && ', '}
                <button type="button" className={classes.field} onClick={() => inspect('details', key)}>
                  {label}
                </button>
              </span>
            ))
          : missing.join(', ')}
      </span>
    </p>
  );
}

function CopyMenu({ cited }: { cited: RenderedCitation }) {
  const copy = (what: string, copied: Copied) =>
    void copyRich(copied)
      .then(() => toast(cited.missing.length > 0 ? `Copied ${what}. It is not complete yet.` : `Copied ${what}.`))
      .catch(toastFailure);
  const full = () => copy('the citation', { text: cited.text, html: cited.html });
  return (
    <span className={classes.tools}>
      <Tooltip label="Copy the citation">
        <ActionIcon size={26} aria-label="Copy the citation" onClick={full}>
          <Copy size={15} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={26} aria-label="Other ways to copy">
            <ChevronDown size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={full}>Copy for a document</Menu.Item>
          <Menu.Item onClick={() => copy('plain text', { text: cited.text })}>Copy as plain text</Menu.Item>
          <Menu.Item onClick={() => copy('HTML', { text: cited.html })}>Copy as HTML</Menu.Item>
          <Menu.Item onClick={() => copy('Markdown', { text: cited.markdown })}>Copy as Markdown</Menu.Item>
          {cited.short !== null && (
            <Menu.Item
              onClick={() => copy('the short form', { text: cited.short ?? '', html: cited.shortHtml ?? undefined })}
            >
              Copy the short form
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
