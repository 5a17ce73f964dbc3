import type { ExtractedDocument } from '../../model/extraction';
import type { Creator, FieldValue } from '../../model/source';
import { fieldsOf, type SourceKindId } from '../../model/source-kinds';

export type DraftOutput = Pick<ExtractedDocument, 'draft' | 'confidence'>;

/** Gathers a draft, each value with how sure it is (0..1). Values that the kind has no field for go unrecorded. */
export class DraftBuilder {
  readonly kind: SourceKindId;
  private readonly fields: Record<string, FieldValue> = {};
  private readonly creators: Creator[] = [];
  private readonly confidence: Record<string, number> = {};

  constructor(kind: SourceKindId, sure: number) {
    this.kind = kind;
    this.confidence.kind = sure;
  }

  /** Records a value; of two for one field the surer stays, the first of two equals. Empty values are no values. */
  set(key: string, value: FieldValue | null | undefined, sure: number): this {
    if (value === null || value === undefined || value.length === 0) return this;
    if (!fieldsOf(this.kind).some((field) => field.key === key)) return this;
    if (key === 'kind') {
      // A bill's own field of that name: its confidence would be taken for that of the kind of source.
      this.fields.kind ??= value;
      return this;
    }
    if ((this.confidence[key] ?? -1) >= sure) return this;
    this.fields[key] = typeof value === 'string' ? value.trim() : value;
    this.confidence[key] = sure;
    return this;
  }

  /** Adds creators, unless some of the same role are known already. */
  add(creators: readonly Creator[], sure: number): this {
    const fresh = creators.filter((creator) => !this.creators.some((known) => known.role === creator.role));
    if (fresh.length === 0) return this;
    this.creators.push(...fresh);
    this.confidence.creators = Math.max(this.confidence.creators ?? 0, sure);
    return this;
  }

  has(key: string): boolean {
    return key in this.fields;
  }

  done(): DraftOutput {
    return {
      draft: { kind: this.kind, fields: this.fields, creators: this.creators },
      confidence: this.confidence,
    };
  }
}
