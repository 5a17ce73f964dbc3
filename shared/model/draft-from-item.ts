import type { CommonItem } from './common-item';
import { derivedVariables } from './derived-variables';
import { joinLines, nameLine } from './extra-lines';
import { kindFields } from './kind-fields';
import { kindOfItem } from './kind-of-item';
import type { Creator, SourceDraft } from './source';
import type { FieldSpec } from './source-kind';
import { fieldsOf, type SourceKindId, sourceKinds } from './source-kinds';

/**
 * The draft that an item of a bibliography makes: the kind that fits it best (or the one given), each variable in its
 * field, and whatever has no field there as a "variable: value" line in other details, so that nothing is lost.
 */
export function draftFromItem(item: CommonItem, note: string, kind: SourceKindId = kindOfItem(item)): SourceDraft {
  const rest: CommonItem = {
    type: item.type,
    texts: { ...item.texts },
    dates: { ...item.dates },
    names: { ...item.names },
  };
  const draft: SourceDraft = { kind, fields: kindFields(kind, rest), creators: [] };
  const specs = fieldsOf(kind);
  for (const spec of specs) takeField(draft, spec, rest);
  takePage(draft, specs, rest);
  takeNames(draft, rest);
  const derived = derivedVariables(draft);
  for (const [variable, text] of Object.entries(derived))
    if (rest.texts[variable] === text) delete rest.texts[variable];
  const extra = joinLines(note, ...leftoverLines(rest, sourceKinds[kind].csl));
  if (extra) draft.fields.extra = extra;
  return draft;
}

function takeField(draft: SourceDraft, spec: FieldSpec, rest: CommonItem): void {
  const variable = spec.csl;
  if (!variable || draft.fields[spec.key] !== undefined || variable === 'page' || variable === 'page-first') return;
  if (spec.type === 'date') {
    const date = rest.dates[variable];
    if (date) draft.fields[spec.key] = date;
    delete rest.dates[variable];
    return;
  }
  const text = rest.texts[variable];
  if (!text || (spec.choices && !spec.choices.includes(text))) return;
  if (spec.type === 'url' && !/^(?:https?|ftp|file):|^www\./i.test(text)) return;
  draft.fields[spec.key] = variable === 'DOI' ? text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)/i, '') : text;
  delete rest.texts[variable];
}

const range = /^([^\s–—-]+)\s*[–—-]+\s*\S/;

function takePage(draft: SourceDraft, specs: FieldSpec[], rest: CommonItem): void {
  const first = specs.some((spec) => spec.csl === 'page-first');
  const whole = specs.some((spec) => spec.csl === 'page');
  const { page } = rest.texts;
  if (first && rest.texts['page-first']) {
    draft.fields.page = rest.texts['page-first'];
    delete rest.texts['page-first'];
  }
  if (!page || !(first || whole)) return;
  const start = range.exec(page)?.[1];
  if (whole && (start || draft.fields.page || !first)) {
    draft.fields.pages = page;
    delete rest.texts.page;
    if (first && start) draft.fields.page ??= start;
  } else if (first && draft.fields.page === undefined) {
    draft.fields.page = start ?? page;
    if (!start) delete rest.texts.page;
  }
}

function takeNames(draft: SourceDraft, rest: CommonItem): void {
  for (const spec of sourceKinds[draft.kind].roles) {
    const names = spec.csl ? rest.names[spec.csl] : undefined;
    if (!names || !spec.csl) continue;
    draft.creators.push(...names.map((name) => ({ ...name, role: spec.role })));
    delete rest.names[spec.csl];
  }
}

function leftoverLines(rest: CommonItem, csl: string): string[] {
  const law = /^(?:legislation|regulation)$/;
  const fresh = rest.type !== csl && !(law.test(rest.type) && law.test(csl)) ? [`type: ${rest.type}`] : [];
  const single = (text: string) => text.replace(/\s+/g, ' ').trim();
  return [
    ...fresh,
    ...Object.entries(rest.texts).map(([variable, text]) => `${variable}: ${single(text)}`),
    ...Object.entries(rest.dates).map(([variable, date]) => `${variable}: ${date}`),
    ...Object.entries(rest.names).flatMap(([variable, names]) =>
      names.map((name: Creator) => nameLine(variable, name)),
    ),
  ];
}
