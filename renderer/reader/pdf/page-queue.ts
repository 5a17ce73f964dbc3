import type { PageWork } from '../../parts/pdf/paint-page';

interface Waiting {
  page: number;
  kind: 'picture' | 'words';
  since: number;
  begin: () => PageWork;
}

/** Milliseconds without scrolling after which a reader is taken to look at what is shown. */
const restMs = 120;
/** Pictures wait until the scroll slows down, or a page has been near the window for this long. */
const slowDownMs = 60;
const nearMs = 200;
/** Pictures of other pages wait for a longer rest, unless they come nearer slowly: a dragged scroll bar would paint thrice as many. */
const aheadMs = 280;
/**
 * Words wait longer: each page has hundreds of elements of them, which the browser keeps for seconds after they are gone. A
 * scroll bar that is dragged with short rests would otherwise fill the memory with them.
 */
const wordsRestMs = 300;
/** Words of pages beside the one being read wait longer still. */
const longRestMs = 500;
/** Words of the page being read are laid after this time even while it goes on moving, slowly. */
const patienceMs = 600;
/** A page that takes longer than this does not keep the others waiting. */
const slowMs = 1500;

/**
 * What is to be done for the pages near the window, one thing at a time: pictures before words, the page being read before
 * its neighbours. Pages that fly by are gone before their turn, and cost nothing: their words alone would fill the memory
 * with what nobody saw.
 */
export class PageQueue {
  #waiting = new Set<Waiting>();
  #busy = 0;
  #page = 0;
  #movedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Tells which page is being read now. */
  readonly moved = (page: number): void => {
    this.#page = page;
    this.#movedAt = performance.now();
  };

  /** Whether nothing has moved for a while. */
  get still(): boolean {
    return performance.now() - this.#movedAt >= restMs;
  }

  /** Puts work in line; returns what takes it out again, or stops it. */
  add(work: { page: number; kind: 'picture' | 'words'; begin: () => PageWork }): () => void {
    let stop = () => {};
    const waiting: Waiting = {
      ...work,
      since: performance.now(),
      begin: () => {
        const begun = work.begin();
        stop = begun.stop;
        return begun;
      },
    };
    this.#waiting.add(waiting);
    this.#later(0);
    return () => {
      this.#waiting.delete(waiting);
      stop();
    };
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), ms);
  }

  #next(): void {
    if (this.#busy > 0) return;
    const now = performance.now();
    const ready = [...this.#waiting].filter((one) => this.#mayBegin(one, now));
    if (ready.length === 0) {
      if (this.#waiting.size > 0) this.#later(slowDownMs / 3);
      return;
    }
    const first = ready.reduce((a, b) => (this.#rank(b) < this.#rank(a) ? b : a));
    this.#waiting.delete(first);
    this.#busy++;
    let over = false;
    const finish = () => {
      if (over) return;
      over = true;
      clearTimeout(limit);
      this.#busy--;
      this.#later(0);
    };
    const limit = setTimeout(finish, slowMs);
    first.begin().done.then(finish, finish);
  }

  #mayBegin({ page, kind, since }: Waiting, now: number): boolean {
    const rested = now - this.#movedAt;
    if (kind === 'picture') {
      if (page === this.#page) return rested >= slowDownMs || now - since >= nearMs;
      return rested >= aheadMs || (Math.abs(page - this.#page) === 1 && now - since >= nearMs * 2);
    }
    if (page !== this.#page) return rested >= longRestMs;
    return rested >= wordsRestMs || now - since >= patienceMs;
  }

  #rank({ page, kind }: Waiting): number {
    return Math.abs(page - this.#page) + (kind === 'words' ? 1.5 : 0);
  }
}
