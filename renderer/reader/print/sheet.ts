/** Which pages are printed, from 0, both inclusive. */
export interface PrintRange {
  from: number;
  to: number;
}

/** What a person sees while pages are made ready, and how they call it off. */
export interface PrintProgress {
  done(pages: number, of: number): void;
  cancelled(): boolean;
}

/** Something that can be printed; `run` resolves when the system's dialog is closed, with false when it was called off. */
export interface Printable {
  pages: number;
  run(range: PrintRange, progress: PrintProgress): Promise<boolean>;
}

/**
 * A sheet that is printed in place of the window: `pictures` fills each page with one, `text` has margins and page numbers.
 * `name` is what a printed file is called by default.
 */
export class PrintSheet {
  readonly element = document.createElement('div');
  #urls: string[] = [];
  #name: string;

  constructor(kind: 'pictures' | 'text', name: string) {
    this.element.className = 'print-sheet';
    this.element.dataset.kind = kind;
    this.#name = name;
  }

  addPicture(blob: Blob, { landscape }: { landscape: boolean }): void {
    const image = new Image();
    const url = URL.createObjectURL(blob);
    this.#urls.push(url);
    image.src = url;
    image.alt = '';
    image.className = landscape ? 'print-landscape' : '';
    this.element.append(image);
  }

  /** Prints what was added, unless it was called off meanwhile. */
  async print(progress: PrintProgress): Promise<boolean> {
    document.body.append(this.element);
    await Promise.all([...this.element.querySelectorAll('img')].map((image) => image.decode()));
    if (progress.cancelled()) return false;
    named(this.#name, () => window.print());
    return true;
  }

  /** Takes the sheet away again; to be called however the printing ended. */
  remove(): void {
    this.element.remove();
    for (const url of this.#urls) URL.revokeObjectURL(url);
  }
}

/** A printed file is called after the window's title: for the time of the dialog that is the document's name. */
export function named(name: string, print: () => void): void {
  const before = document.title;
  document.title = name;
  try {
    print();
  } finally {
    document.title = before;
  }
}
