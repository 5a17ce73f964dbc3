import { fieldText, type SourceDraft } from '../model/source';
import type { CslData } from './csl-data';
import type { Part, Parts } from './parts';

/** Fits an item to the ways of a shipped style that its rules leave to whoever fills in the data. */
export function fitToStyle(styleId: string, draft: SourceDraft, data: CslData): CslData {
  const fitted = { ...data };
  const issuer = fieldText(draft.fields, 'institution') || fieldText(draft.fields, 'agency');
  // APA 7 § 9.11 and CMOS 14.84: a body that issues its own report is the author. MLA 9 § 5.20: then the title leads.
  if (!fitted.author && issuer && styleId !== 'modern-language-association') {
    fitted.author = [{ literal: issuer }];
    if (styleId === 'apa' || styleId === 'oscola') delete fitted.publisher;
  }
  if (styleId === 'oscola' && Array.isArray(fitted.author))
    fitted.author = fitted.author.map((name) => (name.literal ? { literal: bare(name.literal) } : name));
  if (styleId === 'apa' && draft.kind === 'film' && !fitted.medium) fitted.genre = 'Film';
  if (styleId === 'apa' && draft.kind === 'photograph') fitted.genre = 'Photograph';
  // CMOS 14.269: a reported decision is cited by its reporter alone.
  if (styleId.startsWith('chicago') && draft.kind === 'case') delete fitted.URL;
  // The style for notes prints the date of a picture once more with its archive; the credit stands as publisher.
  if (styleId.startsWith('chicago') && draft.kind === 'photograph' && fitted.archive) {
    fitted.publisher ??= fitted.archive;
    delete fitted.archive;
  }
  return fitted;
}

/** OSCOLA 2.8: the law of other countries is cited as they do, without full stops in abbreviations and after "v". */
export function withoutFullStops(parts: Parts): Part[] {
  return parts.map((part) => (part.href ? part : { ...part, text: bare(part.text) }));
}

function bare(text: string): string {
  return text
    .replace(/(?<=\p{Lu})\.(?=\p{Lu}\.|\p{Lu}\b)/gu, '')
    .replace(/(?<=\p{L})\.(?=\d)/gu, ' ')
    .replace(/(?<=\p{L})\.(?=$|[\s,;:)\]’”])/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{Lu})/gu, ' ');
}
