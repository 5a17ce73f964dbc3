import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

/** The parts of Tesseract's interface that are used, as tesseract.js binds them to its WebAssembly build. */
export interface TesseractApi {
  Init(path: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): void;
  /** Reads the picture in the file `/input`; 1 when it is none. */
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
}

interface TesseractModule {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  TessBaseAPI: new () => TesseractApi;
}

export interface Tesseract {
  api: TesseractApi;
  write(path: string, bytes: Uint8Array): void;
}

type GetCore = (
  engine: number,
  corePath: undefined,
  res: { progress(step: unknown): void },
) => Promise<(options: { TesseractProgress(percent: number): void }) => Promise<TesseractModule>>;

/** The engine of neural networks alone, without the old one of letter shapes. */
const lstmOnly = 1;

// Read into a part of the bundle of its own when that is built: nothing is ever looked for on a disk or a network.
const models = import.meta.glob<string>('../../resources/ocr/*.traineddata.gz', {
  query: '?url&inline',
  import: 'default',
});

/**
 * Starts Tesseract in this process, with the WebAssembly build that suits the processor. A task worker is a process that does one
 * thing at a time: tesseract.js's own worker thread, its copies of pictures and its trees of letters would only cost time here.
 */
export async function startTesseract(): Promise<Tesseract> {
  const getCore = createRequire(import.meta.url)('tesseract.js/src/worker-script/node/getCore.js') as GetCore;
  const core = await getCore(lstmOnly, undefined, { progress() {} });
  const module = await core({ TesseractProgress() {} });
  module.FS.writeFile('./eng.traineddata', await model());
  const api = new module.TessBaseAPI();
  if (api.Init(null, 'eng', lstmOnly) !== 0) throw new Error('the reader could not be started');
  return { api, write: (path, bytes) => module.FS.writeFile(path, bytes) };
}

async function model(): Promise<Uint8Array> {
  const load = models['../../resources/ocr/eng.traineddata.gz'];
  if (!load) throw new Error('the English model is not part of this build');
  const address = await load();
  return gunzipSync(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
