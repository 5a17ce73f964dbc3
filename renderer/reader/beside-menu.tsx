import { Menu } from '@mantine/core';
import { Columns2, FileCheck, FileText, X } from 'lucide-react';
import { useQuery } from '../client/use-query';
import { type BriefBeside, useWorkspaceView } from '../client/workspace';

/** What stands beside the first document: a source's, or a kept brief. */
export type Beside = { sourceId: string; sha256?: string } | BriefBeside;

/** Lines of the menu that open another of the open sources, or a kept brief, beside this one. */
export function BesideMenu({
  sourceId,
  shown,
  choose,
  close,
}: {
  sourceId: string;
  shown: boolean;
  choose: (other: Beside) => void;
  close: () => void;
}) {
  const tabs = useWorkspaceView((now) => now.tabs);
  const others = tabs.filter((tab) => tab.sourceId !== sourceId).map((tab) => tab.sourceId);
  const { data } = useQuery(
    'sources.list',
    others.length > 0 ? { scope: { ids: others }, sort: { by: 'title', descending: false }, limit: 100 } : null,
  );
  const { data: briefs } = useQuery('briefs.list', {});
  const kept = briefs?.rows ?? [];
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Split view</Menu.Label>
      {shown && (
        <Menu.Item leftSection={<X size={15} />} onClick={close}>
          Close the second document
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Columns2 size={15} />} onClick={() => choose({ sourceId })}>
        This document, twice
      </Menu.Item>
      {(data?.rows ?? []).map((row) => (
        <Menu.Item key={row.id} leftSection={<FileText size={15} />} onClick={() => choose({ sourceId: row.id })}>
          Beside “{shortened(row.title)}”
        </Menu.Item>
      ))}
      {others.length === 0 && <Menu.Item disabled>Open another source in a tab to read it beside</Menu.Item>}
      {kept.slice(0, 8).map(({ id, title }) => (
        <Menu.Item key={id} leftSection={<FileCheck size={15} />} onClick={() => choose({ briefId: id })}>
          Beside the brief “{shortened(title)}”
        </Menu.Item>
      ))}
    </>
  );
}

const shortened = (title: string) => (title.length > 40 ? `${title.slice(0, 38)}…` : title);
