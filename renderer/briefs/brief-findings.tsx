import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import { useNavigate } from '../client/navigate';
import { type BriefTab, briefTabs } from '../client/workspace';
import { AuthorityList } from './authority-list';
import classes from './brief-findings.module.css';
import { CitationList } from './citation-list';
import { ClaimUseList } from './claim-use-list';
import { QuoteList } from './quote-list';
import { useSideBySide } from './use-side-by-side';

const names: Record<BriefTab, string> = {
  quotes: 'Quotations',
  citations: 'Citations',
  authorities: 'Authorities',
  claims: 'Claims',
};

/** What there is to say of a brief, in three lists; what is chosen in one is shown in the text. */
export function BriefFindings({
  checked,
  keptId,
  tab,
  shown,
}: {
  checked: CheckedBriefFile;
  keptId: string | null;
  tab: BriefTab;
  shown: string | null;
}) {
  const { brief } = useNavigate();
  const panels = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown && tab) panels.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, tab]);
  const inList: Record<BriefTab, number> = {
    quotes: checked.quotes.quotes.length,
    citations: checked.citations.length,
    authorities: checked.authorities.flatMap(({ entries }) => entries).length,
    claims: checked.claims.length,
  };
  const show = (id: string) => brief({ shown: id });
  const sideBySide = useSideBySide(keptId, checked.text);
  return (
    <Tabs
      className={classes.findings}
      value={tab}
      onChange={(value) => brief({ tab: (value ?? 'quotes') as BriefTab })}
      keepMounted={false}
    >
      <Tabs.List aria-label="What was found">
        {briefTabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {names[name]}
            {inList[name] > 0 && <span className={classes.count}> {inList[name].toLocaleString('en-US')}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes.panels} ref={panels}>
        <Tabs.Panel value="quotes">
          <QuoteList quotes={checked.quotes.quotes} shown={shown} show={show} sideBySide={sideBySide} />
        </Tabs.Panel>
        <Tabs.Panel value="citations">
          <CitationList findings={checked.citations} cited={checked.cited} shown={shown} show={show} />
        </Tabs.Panel>
        <Tabs.Panel value="authorities">
          <AuthorityList sections={checked.authorities} shown={shown} show={show} sideBySide={sideBySide} />
        </Tabs.Panel>
        <Tabs.Panel value="claims">
          <ClaimUseList claims={checked.claims} shown={shown} show={show} />
        </Tabs.Panel>
      </div>
    </Tabs>
  );
}
