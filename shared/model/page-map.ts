/** A person's word for what number a page of the file bears in print; `label` is null where it bears none. */
export interface PageAnchor {
  /** Page of the file, from 0. */
  page: number;
  label: string | null;
}

/** What a pinpoint may count besides pages. */
export const pinKinds = ['star', 'paragraph', 'line', 'time'] as const;
export type PinKind = (typeof pinKinds)[number];

/** By what a source is cited: its pages, or one of the numberings its text carries. */
export const pinSchemes = ['page', ...pinKinds] as const;
export type PinScheme = (typeof pinSchemes)[number];

/** Where a quotation stands, in each way its file can say it. All are computed from the map, none is typed. */
export interface Pinpoints {
  page: string | null;
  star: string | null;
  paragraph: string | null;
  /** Page and line of a transcript: "12:3-9" or "12:24-13:2". */
  line: string | null;
  /** "1:02:03", "1:02:03-1:02:09". */
  time: string | null;
}

/** Where a number begins in its page's stored text, and the number; of a caption its time in seconds, and when it goes. */
export type PageMark = readonly [offset: number, value: number, until?: number];

/** Numbers of one kind on one page, in order. */
export interface PageMarks {
  kind: PinKind;
  marks: readonly PageMark[];
}

/** A place as a citation prints it, by which scheme, and what it is in the others. */
export interface Pinpoint {
  scheme: PinScheme;
  /** As the citation engine reads it: "12-13", "*4", "¶ 12", "45:12-46:3". */
  pin: string | null;
  all: Pinpoints;
}

/** All that a person sees and sets of how the places of one file are called. */
export interface PageMapDetail {
  /** By file page. */
  pages: {
    /** What reading found; null where it found no number. */
    detected: string | null;
    /** The first words of the page. */
    words: string;
  }[];
  anchors: PageAnchor[];
  /** What the source is cited by; null where its kind decides. */
  scheme: PinScheme | null;
  usualScheme: PinScheme;
  /** How many numbers of each kind the text carries. */
  counts: Record<PinKind, number>;
}
