import { citeBluebook } from '../../shared/citation/bluebook/cite';
import { renderCsl } from '../../shared/citation/csl';
import { citeLaw } from '../../shared/citation/law-citation';
import { type Parts, toHtml, toMarkdown, toPlainText } from '../../shared/citation/parts';
import { findStyle } from '../../shared/citation/styles';
import { toCitedWork } from '../../shared/model/cited-work';
import type { SourceDraft } from '../../shared/model/source';
import { missingToCite } from '../../shared/model/source-kinds';
import { ownCslStyle, shippedCslStyle } from './csl-styles';
import type { TaskFailure } from './task';

/** Cites sources in a style. Slow for CSL (2 to 8 ms a source), therefore a task. */
export interface RenderCitationsTask {
  kind: 'render-citations';
  /** What messages call the work. */
  name?: string;
  items: (SourceDraft & { id: string })[];
  /** A shipped style's id; `styleXml` stands in for it. */
  style: string;
  /** The text of a person's own `.csl` file. */
  styleXml?: string;
  form?: 'practitioner' | 'academic';
  /** Pinpoints by id, in place of the sources' own. */
  pins?: Record<string, string>;
}

/** A citation as it is shown, copied and written into documents. */
export interface WrittenCitation {
  id: string;
  text: string;
  html: string;
  markdown: string;
  parts: Parts;
  short: string | null;
  shortHtml: string | null;
  /** The source's entry in a list of references. */
  entry: Parts;
  missing: string[];
  /** Place in the style's order of a list of references, from 0. */
  order: number;
}

/** The citations in the order of the items; throws an error for people when there is no such style. */
export function renderCitations(task: RenderCitationsTask, report?: (done: number) => void): WrittenCitation[] {
  const known = task.styleXml ? null : findStyle(task.style);
  if (known?.engine === 'bluebook') return bluebook(task);
  const style = task.styleXml ? ownCslStyle(task.styleXml) : shippedCslStyle(known?.id ?? '');
  if (!style) throw new Error(`There is no citation style "${task.style}".`);
  const rendered = renderCsl(task.items, {
    style,
    locale: known?.locale,
    pins: task.pins,
    law: citeLaw,
    onCited: report,
  });
  return rendered.map((citation, i) => ({
    ...written(citation.id, citation.full, citation.short),
    entry: citation.entry,
    missing: missingOf(task.items[i]),
    order: citation.order,
  }));
}

function bluebook({ items, form, pins }: RenderCitationsTask): WrittenCitation[] {
  const compare = new Intl.Collator('en', { ignorePunctuation: true }).compare;
  const cited = items.map((item) => {
    const { full, short, missing } = citeBluebook(toCitedWork(item, pins?.[item.id]), { form });
    return { ...written(item.id, full, short), entry: full, missing };
  });
  const order = [...cited].sort((a, b) => compare(a.text, b.text)).map(({ id }) => id);
  return cited.map((citation) => ({ ...citation, order: order.indexOf(citation.id) }));
}

function written(id: string, full: Parts, short: Parts | null) {
  return {
    id,
    text: toPlainText(full),
    html: toHtml(full),
    markdown: toMarkdown(full),
    parts: full,
    short: short && toPlainText(short),
    shortHtml: short && toHtml(short),
  };
}

function missingOf(item: SourceDraft | undefined): string[] {
  return item ? missingToCite(item) : [];
}

/** `renderCitations` for the worker: a style that is none is a failure with its reason. */
export function runRenderCitations(
  task: RenderCitationsTask,
  report: (done: number) => void,
): { ok: true; citations: WrittenCitation[] } | TaskFailure {
  try {
    return { ok: true, citations: renderCitations(task, report) };
  } catch (error) {
    return { ok: false, code: 'unsupported', message: error instanceof Error ? error.message : String(error) };
  }
}
