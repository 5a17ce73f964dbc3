import { expect, it, vi } from 'vitest';
import { documentOfPdf } from '../../../shared/formats/pdf-document';
import { smallPdf, textPage } from '../../support/small-pdf';

// MuPDF itself mends every garbled annotation that was tried on it; what it would say of one that it cannot is made here.
vi.mock('../../../shared/formats/pdf-annotations', async (original) => ({
  ...(await original<object>()),
  annotationsOf: vi
    .fn()
    .mockReturnValueOnce(null)
    .mockImplementation(() => {
      throw new Error('cycle in annotations');
    }),
}));

it('a PDF whose annotations cannot be read keeps its text, and says on which pages they are lost and why', () => {
  const bytes = smallPdf({ pages: [textPage('One'), textPage('Two'), textPage('Three')] });
  const outcome = documentOfPdf(bytes, 'marked.pdf');
  expect(outcome).toMatchObject({
    ok: true,
    document: {
      pages: [{ text: 'One' }, { text: 'Two' }, { text: 'Three' }],
      textState: 'full',
      warnings: [
        {
          code: 'annotations',
          message: 'The annotations on pages 2 and 3 could not be read (cycle in annotations); the text was.',
        },
      ],
    },
  });
});
