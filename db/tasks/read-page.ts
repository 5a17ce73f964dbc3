import type { OcrPage } from '../../shared/model/ocr';
import { composeOcrText, meanConfidence, type RecognisedParagraph } from '../../shared/text/ocr-text';
import { recognise } from './ocr-engine';
import { type Opened, readingDpi, renderPage } from './page-image';

/**
 * The engine itself follows lines that run down or up the page, but not letters that stand on their head. Read so they
 * give words at about 0.26; the worst stains and scribbles, read the right way up, at 0.44.
 */
const suspicious = 0.36;

/** Dots to the inch at which the other way round is tried: enough to tell words from noise. */
const trialDpi = 150;

/** Reads a page; one that lies on its head is read as it lies. */
export async function readPage(document: Opened, index: number): Promise<OcrPage> {
  const image = renderPage(document, index, { turn: 0, dpi: readingDpi });
  const upright = await recognise(image);
  const turned = sureness(upright) < suspicious && (await readsBetterTurned(document, index, upright));
  const read = turned ? await recognise(renderPage(document, index, { turn: 180, dpi: readingDpi })) : upright;
  const { text, words } = composeOcrText(read);
  return { index, width: image.width, height: image.height, text, words, confidence: meanConfidence(words) };
}

async function readsBetterTurned(
  document: Opened,
  index: number,
  upright: readonly RecognisedParagraph[],
): Promise<boolean> {
  const turned = await recognise(renderPage(document, index, { turn: 180, dpi: trialDpi }));
  return credit(turned) > Math.max(40, 2 * credit(upright));
}

/** Letters read with confidence: noise gives many words, but doubtful ones. */
function credit(paragraphs: readonly RecognisedParagraph[]): number {
  return wordsOf(paragraphs).reduce((sum, { text, confidence }) => sum + (confidence > 0.7 ? text.length : 0), 0);
}

function sureness(paragraphs: readonly RecognisedParagraph[]): number {
  const words = wordsOf(paragraphs);
  return words.length === 0 ? 1 : meanConfidence(words);
}

function wordsOf(paragraphs: readonly RecognisedParagraph[]) {
  return paragraphs.flat(2);
}
