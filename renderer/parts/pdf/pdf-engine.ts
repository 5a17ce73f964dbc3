import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import rendererSrc from 'pdfjs-dist/build/pdf.renderer.min.mjs?url';
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerSrc;
GlobalWorkerOptions.rendererSrc = rendererSrc;

type Addresses = Record<string, string>;
/** What pdf.js reads besides the document: its own files, by name, under the addresses the build gave them. */
const files: Record<string, Addresses> = {
  cMapUrl: byName(
    import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  standardFontDataUrl: byName(
    import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
  wasmUrl: byName(
    import.meta.glob<string>('../../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}*.{wasm,js}', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ),
};

function byName(addresses: Addresses): Addresses {
  return Object.fromEntries(
    Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
  );
}

/** Gives pdf.js its own files and nothing else: what it is not known to need it does not get. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = files[kind]?.[filename];
    if (!address) throw new Error(`The reader has no file ${filename}.`);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`The reader's file ${filename} could not be read (${answer.status}).`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** An open document, and how to let go of it: workers and memory are freed. */
export interface OpenPdf {
  document: Promise<PDFDocumentProxy>;
  close(): void;
}

/** A worker made ready before it is needed: its code takes longer to load than a first page to read. */
let spare: PDFWorker | null = null;
/** Milliseconds after which the next one is made: the document just opened comes first. */
const spareMs = 3000;

/** Makes the reader ready for the next document. Each document has a worker of its own, which ends with it. */
export function warmUp(): void {
  spare ??= new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
}

/**
 * Opens a PDF by ranges of its address. Nothing in it runs: no scripting engine is ever loaded, forms are drawn but dead,
 * XFA is off, and an image larger than 100 megapixels is left out. `password` answers an encrypted file.
 */
export function openPdf(address: string, password?: string): OpenPdf {
  const worker = spare ?? new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  spare = null;
  setTimeout(warmUp, spareMs);
  const task = getDocument({
    url: address,
    password,
    worker,
    rangeChunkSize: 256 * 1024,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    isImageDecoderSupported: false,
    maxImageSize: 100_000_000,
    useWorkerFetch: false,
    BinaryDataFactory: OwnFiles,
    verbosity: VerbosityLevel.ERRORS,
  });
  return {
    document: task.promise,
    close: () => {
      // Closing a document that is still opening rejects its promise, which nobody waits for any more.
      void task.destroy().finally(() => worker.destroy());
    },
  };
}

const ahead = new Map<string, { opened: OpenPdf; timer: ReturnType<typeof setTimeout> }>();
/** Milliseconds after which a document opened ahead is let go if nobody came for it. */
const aheadMs = 10_000;

/** Begins to open a PDF that is about to be shown, while the rest of the window is still being built. */
export function openAhead(address: string): void {
  if (ahead.has(address)) return;
  const opened = openPdf(address);
  // Whoever takes it hears of a failure; until then nobody does.
  opened.document.catch(() => {});
  const timer = setTimeout(() => {
    ahead.delete(address);
    opened.close();
  }, aheadMs);
  ahead.set(address, { opened, timer });
}

/** The document opened ahead, or opened now. */
export function takePdf(address: string, password?: string): OpenPdf {
  const waiting = password === undefined ? ahead.get(address) : undefined;
  if (!waiting) return openPdf(address, password);
  ahead.delete(address);
  clearTimeout(waiting.timer);
  return waiting.opened;
}
