import { Tabs } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ViewStore } from '../../client/view-store';
import type { PageNow } from '../view-handle';
import { Outline } from './outline';
import classes from './side-panel.module.css';
import { Thumbnails } from './thumbnails';

export interface SidePanelProps {
  document: PDFDocumentProxy;
  at: ViewStore<PageNow>;
  rotation: number;
  labels: readonly (string | null)[];
  go: (page: number) => void;
  follow: (to: string | unknown[]) => void;
}

/** Outline and small pages of a PDF. */
export function SidePanel(props: SidePanelProps) {
  return (
    <Tabs defaultValue="outline" keepMounted={false} className={classes.panel}>
      <Tabs.List grow>
        <Tabs.Tab value="outline">Outline</Tabs.Tab>
        <Tabs.Tab value="pages">Pages</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="outline" className={classes.body}>
        <Outline document={props.document} follow={props.follow} />
      </Tabs.Panel>
      <Tabs.Panel value="pages" className={classes.body}>
        <Thumbnails {...props} />
      </Tabs.Panel>
    </Tabs>
  );
}
