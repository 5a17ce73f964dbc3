import type { SnippetPart } from '../../shared/model/search';

/** A stretch of text with the words found marked. */
export function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one snippet never move
    part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
