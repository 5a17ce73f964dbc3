import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExtract } from '../../db/tasks/extract';
import library from '../../resources/sample/library.json';
import { readSample } from '../../shared/model/sample';
import { fieldsOf, missingToCite, sourceKinds } from '../../shared/model/source-kinds';

const folder = resolve(import.meta.dirname, '../../resources/sample');
const sample = readSample(library);
const ids = new Set(sample.sources.map(({ id }) => id));
const quotes = sample.sources.flatMap((source) => source.quotes);

describe('the sample library', () => {
  it.each(sample.sources.map((source) => [source.id, source] as const))(
    '%s has only fields and roles of its kind and can be cited',
    (_id, source) => {
      const keys = fieldsOf(source.kind).map((field) => field.key);
      const roles = sourceKinds[source.kind].roles.map((role) => role.role);
      expect(Object.keys(source.fields).filter((key) => !keys.includes(key))).toEqual([]);
      expect(source.creators.filter((creator) => !roles.includes(creator.role))).toEqual([]);
      expect(missingToCite(source)).toEqual([]);
    },
  );

  it('refers only to what it holds', () => {
    const tags = sample.tags.map((tag) => tag.name);
    const collections = sample.collections.map((collection) => collection.name);
    expect(sample.tags.filter((tag) => tag.parent && !tags.includes(tag.parent))).toEqual([]);
    expect(sample.collections.filter(({ parent }) => parent && !collections.includes(parent))).toEqual([]);
    for (const source of sample.sources) {
      expect(tags).toEqual(expect.arrayContaining(source.tags));
      expect(collections).toEqual(expect.arrayContaining(source.collections));
      expect(source.relations.filter(({ to }) => !ids.has(to))).toEqual([]);
      for (const file of source.files) expect(existsSync(resolve(folder, file.path)), file.path).toBe(true);
      for (const quote of source.quotes) expect(source.files.map(({ path }) => path)).toContain(quote.file);
    }
    const quoteIds = quotes.map(({ id }) => id);
    for (const claim of sample.claims)
      expect(quoteIds).toEqual(expect.arrayContaining(claim.evidence.map(({ quote }) => quote)));
    const claims = sample.claims.map(({ id }) => id);
    for (const brief of sample.briefs) expect(claims).toEqual(expect.arrayContaining(brief.claims));
    expect(new Set(quoteIds).size + ids.size + claims.length).toBe(
      quotes.length + sample.sources.length + sample.claims.length,
    );
  });

  it.each(quotes.map((quote) => [quote.id, quote] as const))(
    'quotation %s stands word for word in its file',
    async (_id, quote) => {
      const path = resolve(folder, quote.file);
      const outcome =
        quote.file.endsWith('.pdf') || quote.file.endsWith('.txt')
          ? await runExtract({ kind: 'extract', path, name: quote.file })
          : null;
      const text =
        outcome?.ok && outcome.holds === 'document'
          ? outcome.document.pages.map((page) => page.text).join('\n')
          : readFileSync(path, 'utf8');
      expect(text.replace(/\s+/g, ' ')).toContain(quote.exact);
    },
  );

  it('has a brief of two pages that quotes the court and the clause', () => {
    const brief = readFileSync(resolve(folder, sample.briefs[0]?.file ?? ''), 'utf8');
    const words = brief.split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    expect(words).toBeLessThan(1000);
    expect(brief).toContain('“the remedy is through legislation, not through litigation.”');
    const notes = [...brief.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    for (const [, number] of brief.matchAll(/\[\^(\d+)\](?!:)/g)) expect(notes).toContain(number);
  });
});
