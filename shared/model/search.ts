import type { SourceKindId } from './source-kinds';

/** A stretch of a snippet; `hit` marks the words that matched. Text, never markup. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

export interface PageHit {
  sha256: string;
  /** Page of the file, counted from 1 as people do. */
  page: number;
  label: string | null;
  parts: SnippetPart[];
}

export interface SearchHit {
  sourceId: string;
  kind: SourceKindId;
  title: string;
  citation: string;
  date: string;
  tags: string[];
  /** Larger is better. */
  score: number;
  /** How many pages matched; `pages` holds the best of them. */
  pageCount: number;
  pages: PageHit[];
  /** Where it matched outside pages: title, notes, tags, fields. */
  fields: { name: string; parts: SnippetPart[] }[];
}

export interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface SearchResult {
  total: number;
  pages: number;
  hits: SearchHit[];
  facets: { kind: Facet[]; year: Facet[]; tag: Facet[]; collection: Facet[]; venue: Facet[] };
  /** How the query was understood, for people: "words “knowing facilitation”, tag immunity, 2015 to 2018". */
  understood: string;
  /** No single page and no record has all of the words: the hits are documents that have them on several pages, the closest first. */
  apart: boolean;
  ms: number;
}
