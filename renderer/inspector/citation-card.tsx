import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { Check, ChevronDown, CircleAlert, Copy } from 'lucide-react';
import type { RenderedCitation } from '../../shared/contract/transfer';
import type { SourceDetail } from '../../shared/model/library';
import { missingFields } from '../../shared/model/source-kinds';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { failureMessage, toast, toastFailure } from '../client/toast';
import { useQuery } from '../client/use-query';
import { CitationText } from '../parts/citation-text';
import { type Copied, copyRich } from '../parts/clipboard';
import classes from './citation-card.module.css';
import { bluebookForms, StyleMenu } from './style-menu';

/** The source's citation as it stands now, full and short, ready to copy; what it lacks is named and leads to its field. */
export function CitationCard({ source }: { source: SourceDetail }) {
  const [style] = usePreference('citation.style');
  const [form] = usePreference('citation.form');
  const other = form === 'practitioner' ? 'academic' : 'practitioner';
  const { data, error } = useQuery('citations.render', { ids: [source.id], style, form });
  // The Bluebook has two forms, and a person often needs both of one source.
  const twice = useQuery('citations.render', style === 'bluebook' ? { ids: [source.id], style, form: other } : null);
  const of = (rendered: RenderedCitation[] | undefined) => rendered?.find(({ id }) => id === source.id);
  const [cited, otherwise] = [of(data), style === 'bluebook' ? of(twice.data) : undefined];
  return (
    <section className={classes.card} aria-label="Citation">
      <div className={classes.head}>
        <StyleMenu />
        {cited && <CopyMenu cited={cited} />}
      </div>
      {error && !cited && <p className={classes.failed}>{failureMessage(error)}</p>}
      {!cited && !error && <p className={classes.full}>&nbsp;</p>}
      {cited && <Forms cited={cited} />}
      {otherwise && (
        <section className={classes.other} aria-label={bluebookForms[other]}>
          <div className={classes.head}>
            <h3 className={classes.form}>{bluebookForms[other]}</h3>
            <CopyMenu cited={otherwise} what={`the citation ${bluebookForms[other].toLowerCase()}`} />
          </div>
          <Forms cited={otherwise} />
        </section>
      )}
      {cited && <Completeness source={source} missing={cited.missing} />}
    </section>
  );
}

function Forms({ cited }: { cited: RenderedCitation }) {
  return (
    <>
      <p className={classes.full}>
        <CitationText html={cited.html} />
      </p>
      {cited.shortHtml && (
        <p className={classes.short}>
          Short: <CitationText html={cited.shortHtml} />
        </p>
      )}
    </>
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
        {fields.length > 0 && source.binnedAt === null
          ? fields.map(({ label, key }, i) => (
              <span key={key}>
                {i > 0 && ', '}
                <button type="button" className={classes.field} onClick={() => inspect('details', key)}>
                  {label}
                </button>
              </span>
            ))
          : (fields.length > 0 ? fields.map(({ label }) => label) : missing).join(', ')}
      </span>
    </p>
  );
}

function CopyMenu({ cited, what = 'the citation' }: { cited: RenderedCitation; what?: string }) {
  const copy = (said: string, copied: Copied) =>
    void copyRich(copied)
      .then(() => toast(cited.missing.length > 0 ? `Copied ${said}. It is not complete yet.` : `Copied ${said}.`))
      .catch(toastFailure);
  const full = () => copy(what, { text: cited.text, html: cited.html });
  return (
    <span className={classes.tools}>
      <Tooltip label={`Copy ${what}`}>
        <ActionIcon size={26} aria-label={`Copy ${what}`} onClick={full}>
          <Copy size={15} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={26} aria-label={`Other ways to copy ${what}`}>
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
