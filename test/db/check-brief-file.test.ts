import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stagePath, stageUpload } from '../../db/actions/staging';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';
import { docxFile, docxFootnotes, docxParagraph } from '../support/office-files';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const library = () => testLibrary(undefined, { taskWorker });
const doe = 'Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016)';

/** Checks a file of that name and content as the window does. */
async function check(of: TestLibrary, name: string, content: string | Uint8Array) {
  const path = join(temporaryFolder(), name);
  await writeFile(path, content);
  return of.do('briefs.checkFile', { token: stagePath(of.context, path), name });
}

describe('checking a brief’s file', () => {
  it('gives every finding its place in the text', async () => {
    const { text, citations, cited } = await check(
      library(),
      'brief.md',
      `So it is. ${doe}. And the statute. 47 U.S.C. § 230(c)(1). *Id.* at 29. The Act of 2017 of 2017 says so.\n`,
    );
    expect(cited).toBe(3);
    expect(citations.map(({ rule, span }) => [rule, span && text.slice(span.start, span.end)])).toEqual([
      ['id-elsewhere', 'Id. at 29'],
      ['year-doubled', 'of 2017 of 2017'],
    ]);
  });

  it('names the protected names that it prints, each at its place, once the library has a list of them', async () => {
    const of = library();
    const brief = 'Jane Roe was fifteen. Roe, Jane, told the court so; J.R. did not.\n';
    expect(await check(of, 'brief.md', brief)).toMatchObject({ names: [], citations: [] });
    const heard: string[][] = [];
    of.subscribe((event) => event.type === 'changed' && heard.push(event.nouns));
    await of.do('settings.set', { key: 'brief.protectedNames', value: ['John Doe', 'Jane Roe'] });
    expect(heard.flat(), 'a brief that is on the screen is checked anew').toContain('library');
    const { names, citations, text } = await check(of, 'brief.md', brief);
    expect(names).toEqual(['Jane Roe']);
    expect(
      citations.map(({ rule, severity, span }) => [rule, severity, span && text.slice(span.start, span.end)]),
    ).toEqual([
      ['protected-name', 'error', 'Jane Roe'],
      ['protected-name', 'error', 'Roe, Jane'],
    ]);
    expect(citations[0]?.message).toContain('“Jane Roe” is on your list of protected names');
    await of.do('settings.set', { key: 'brief.protectedNames', value: 'no list' });
    expect(await check(of, 'brief.md', brief)).toMatchObject({ names: [] });
  });

  it('reads a PDF with its pages, and passes over its own table of authorities', async () => {
    const page = (n: number, ...lines: string[]) => textPage('No. 22-451 In the Supreme Court', ...lines, String(n));
    const pdf = smallPdf({
      pages: [
        page(1, 'TABLE OF AUTHORITIES', `${doe} ................ 2, 3`),
        page(2, 'ARGUMENT', `The court held it. ${doe}.`),
        page(3, 'It said it twice. Doe, 817 F.3d at 29. And 47 U.S.C. § 230.'.replace('§', '\u00a7')),
      ],
    });
    const { authorities, citations, cited, notes, text } = await check(library(), 'brief.pdf', pdf);
    expect(text).not.toContain('No. 22-451');
    expect(cited).toBe(3);
    expect(citations).toEqual([]);
    expect(authorities.map(({ title, entries }) => [title, entries.map(({ pages }) => pages)])).toEqual([
      ['Cases', [['2', '3']]],
      ['Statutes', [['3']]],
    ]);
    expect(notes.join(' ')).toMatch(/block quotations/);
  });

  it('holds a quotation of a Word document against the source that its footnote cites', async () => {
    const of = library();
    const file = docxFile(
      docxParagraph('The court said “the remedy is through legislation, not through litigation.”').replace(
        '</w:p>',
        '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      ),
      { 'word/footnotes.xml': docxFootnotes({ 1: `${doe}.` }) },
    );
    const { quotes } = await check(of, 'brief.docx', file);
    expect(quotes.quotes).toMatchObject([{ cited: '817 F.3d 12', absent: true, verdict: 'not-found' }]);
    expect(quotes.quotes[0]?.note).toMatch(/817 F\.3d 12.*not in the library/);
  });

  it('says where a citation and the library’s own record disagree', async () => {
    const of = library();
    await of.do('imports.paste', { text: doe });
    const wrong = doe.replace('1st Cir. 2016', '2d Cir. 2015');
    const { citations } = await check(of, 'brief.md', `So it is. ${wrong}.\n`);
    expect(citations.map(({ rule }) => rule)).toEqual(['differs-from-library', 'differs-from-library']);
    expect(citations.map(({ message }) => message).join(' ')).toMatch(
      /2016, not 2015.*First Circuit, not the .*Second/,
    );
    expect((await check(of, 'brief.md', `So it is. ${doe}.\n`)).citations).toEqual([]);
  });

  it('adds what the library lacks in one step, once, and takes it back in one', async () => {
    const of = library();
    const words = `See ${doe}. Brown v. Bd. of Educ., 347 U.S. 483, 490, 74 S. Ct. 686 (1954). 47 U.S.C. § 230.\n`;
    const lacking = async () =>
      (await check(of, 'brief.md', words)).authorities.flatMap(({ entries }) =>
        entries.flatMap(({ draft }) => draft ?? []),
      );
    const drafts = await lacking();
    expect(drafts.map(({ kind }) => kind)).toEqual(['case', 'case', 'statute']);
    expect(await of.do('briefs.addAuthorities', { drafts })).toMatchObject({ added: 3 });
    expect(await lacking()).toEqual([]);
    expect(await of.do('briefs.addAuthorities', { drafts })).toMatchObject({ added: 0 });
    expect((await of.do('sources.counts', {})).all).toBe(3);
    await of.do('history.undo', {});
    expect(await lacking()).toHaveLength(3);
  });

  it('reads again what was written since, and says in words what cannot be read', async () => {
    const of = library();
    const path = join(temporaryFolder(), 'brief.txt');
    const token = stagePath(of.context, path);
    const read = () => of.do('briefs.checkFile', { token, name: 'brief.txt' });
    await expect(read()).rejects.toThrow('brief.txt is not there any more. Choose it again.');
    await writeFile(path, `First. ${doe}.`);
    expect((await read()).cited).toBe(1);
    await writeFile(path, 'Nothing cited.');
    expect((await read()).cited).toBe(0);
    await writeFile(path, '   ');
    await expect(read()).rejects.toThrow(/has no text/);
    await expect(check(of, 'sheet.xlsx', 'no brief')).rejects.toThrow(/sheet\.xlsx is no brief/);
    await expect(check(of, 'brief.docx', 'PK broken')).rejects.toThrow(/brief\.docx/);
    await of.do('briefs.putAway', { token });
    await expect(read()).rejects.toThrow(/no longer at hand/);
    expect(existsSync(path)).toBe(true);
  });

  it('removes an upload when done with it', async () => {
    const of = library();
    const { token, path } = stageUpload(of.context, 'brief.md');
    await writeFile(path, 'Words.');
    await of.do('briefs.putAway', { token });
    expect(existsSync(path)).toBe(false);
  });
});
