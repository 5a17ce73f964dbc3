import type { CommonItem } from './common-item';
import { emptyItem } from './common-item';
import { derivedVariables } from './derived-variables';
import { liftExtraLines } from './extra-lines';
import { parsePartialDate } from './partial-date';
import { fieldText, type SourceDraft } from './source';
import { fieldsOf, sourceKinds } from './source-kinds';

/**
 * A draft in the words of the bibliographic formats. What other details say in "variable: value" lines is lifted; the
 * rest of them is returned as `note`. A field without a variable of its own (pinpoint, parties, ...) is not in it.
 */
export function itemFromDraft(draft: SourceDraft): { item: CommonItem; note: string } {
  const item = emptyItem(sourceKinds[draft.kind].csl);
  const derived = derivedVariables(draft);
  for (const [variable, text] of Object.entries(derived)) item.texts[variable] = text;
  for (const field of fieldsOf(draft.kind)) {
    const text = fieldText(draft.fields, field.key);
    const variable = field.csl;
    if (!text || !variable || variable === 'locator' || variable === 'note') continue;
    if (field.type === 'date') {
      if (parsePartialDate(text)) item.dates[variable] ??= text;
      else item.texts[variable] ??= text;
    } else if (!derived[variable]) item.texts[variable] ??= text;
  }
  const first = item.texts['page-first'];
  if (first) item.texts.page ??= first;
  if (item.texts.page === first) delete item.texts['page-first'];
  for (const spec of sourceKinds[draft.kind].roles) {
    const names = draft.creators.filter((creator) => creator.role === spec.role);
    if (spec.csl && names.length > 0)
      item.names[spec.csl] = names.map((name) => ({ ...name, role: spec.csl as string }));
  }
  const note = liftExtraLines(fieldText(draft.fields, 'extra'), item);
  return { item, note };
}
