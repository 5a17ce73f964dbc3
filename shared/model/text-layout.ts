/** How a stretch of text is set: what a reader sees of it beyond its words. All offsets are UTF-16 offsets into the text. */
export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'item' | 'note' | 'lines';

export interface LaidBlock {
  start: number;
  end: number;
  /** `lines` keeps its line breaks and spaces: tables, code, verse. */
  kind: BlockKind;
  /** Of a heading from 1; of a list how deep it stands in others, from 1. */
  level?: number;
}

export type RunKind = 'emphasis' | 'strong' | 'code' | 'raised' | 'mark';

/** Words set apart within a block. A `mark` is a note's number: in the text, and before the note's own words. */
export interface LaidRun<To = number> {
  start: number;
  end: number;
  as: RunKind;
  /** Of a mark: where it leads, the note or the place in the text. Absent where it leads nowhere. */
  to?: To;
}

export interface TextLayout {
  blocks: LaidBlock[];
  runs: LaidRun[];
}

/** A place in a file's stored text. */
export interface PageOffset {
  /** From 0. */
  page: number;
  at: number;
}

/** The same for one page of a file; its marks may lead to other pages. */
export interface PageLayout {
  blocks: LaidBlock[];
  runs: LaidRun<PageOffset>[];
}
