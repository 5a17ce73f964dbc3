import type { Relation, RelationKind } from '../../shared/model/library';

const words: Record<RelationKind, { out: string; in: string }> = {
  cites: { out: 'Cites', in: 'Is cited by' },
  about: { out: 'Is about', in: 'Is the subject of' },
  'reply-to': { out: 'Answers', in: 'Is answered by' },
  'version-of': { out: 'Is a version of', in: 'Has the version' },
  'part-of': { out: 'Is part of', in: 'Has the part' },
  amends: { out: 'Amends', in: 'Is amended by' },
  'enacted-as': { out: 'Was enacted as', in: 'Enacts' },
  'distinct-from': { out: 'Is not the same work as', in: 'Is not the same work as' },
  related: { out: 'Is related to', in: 'Is related to' },
};

/** A relation as seen from one of its ends: "Cites" from the citing source, "Is cited by" from the other. */
export function relationWords(kind: RelationKind, direction: Relation['direction']): string {
  return words[kind][direction];
}
