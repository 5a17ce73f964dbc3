import { it } from 'vitest';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { folderOf } from '../../support/import';
import { killAndCompare } from '../../support/killed-import';
import { smallPdf, textPage } from '../../support/small-pdf';

/** Real documents, as many as are killed in a minute or less; none where the corpus is not here. */
function corpusFiles(): string[] {
  return ['pdf-gov', 'doc-txt', 'doc-docx', 'html-court', 'doc-eml', 'bib'].flatMap((name) => {
    const folder = corpusFolder(name);
    return folder ? filesBelow(folder).filter((_, n) => n % (name === 'bib' ? 40 : 10) === 0) : [];
  });
}

/** The same file twice, a text and a bibliography that are long in storing, and files that cannot be read. */
function madeFiles(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (let i = 0; i < 40; i++) files[`notes/${1000 + i}.txt`] = `Note ${i % 35}. ${'Words of the hearing. '.repeat(i)}`;
  for (let i = 0; i < 10; i++)
    files[`rulings/${100 + i}.pdf`] = smallPdf({
      pages: Array.from({ length: 10 }, (_, p) => textPage(`Page ${p} of ${i}`)),
    });
  files['long/report.txt'] = Array.from({ length: 90_000 }, (_, i) => `Paragraph ${i} of a long report.`).join('\n\n');
  files['references.bib'] = Array.from(
    { length: 700 },
    (_, i) =>
      `@book{key${i}, title={Volume ${i % 690} of the hearings}, year={2017}, keywords={hearing, part ${i % 7}}}`,
  ).join('\n');
  files['wrong/empty.pdf'] = '';
  files['wrong/broken.pdf'] = '%PDF-1.4 and no more';
  return files;
}

it('an import that is killed at random moments and taken up again ends as one that nobody disturbed', async () => {
  await killAndCompare([folderOf(madeFiles()), ...corpusFiles()], 20260101);
}, 600_000);
