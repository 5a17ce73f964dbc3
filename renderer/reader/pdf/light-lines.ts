/** Letters are measured at this size and spaced in ems: lengths of a few pixels are rounded by browsers. */
const measuredAt = 100;
/** Letters that stand one behind the other: they may be spaced. Joined scripts are stretched as a whole. */
const spaced = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;
/** Beyond this, spaced letters would no longer lie on their print. */
const [narrowest, widest] = [0.7, 1.45];
/** Runs that stand further apart than this, in ems, are columns: each is a line of its own. */
const furthest = 2;
/** A run may begin this far, in ems, before the one before it ends. */
const overlap = 0.3;

/** A run of letters as pdf.js has laid it: in one font, turned and stretched by variables of its own. */
interface Run {
  span: HTMLElement;
  text: string;
  left: number;
  /** As it is written in the style sheet's terms: equal where two runs stand on one line. */
  line: string;
  height: number;
  /** In pixels of the page at factor 1. */
  width: number;
  spacing: string;
}

/**
 * Makes a text layer of pdf.js cheap. It lays each run of letters by itself, with variables and a transform; a page of some
 * hundred runs then costs megabytes of the browser's memory, and every scroll walks through all of them. Here the runs of a
 * line are one piece of text, with letters and gaps spaced so that each lies where it was. What is turned, or cannot be
 * spaced, stays as it is. `width` is that of the page at factor 1; `made` is not in the window yet.
 */
export function layLightLines(made: HTMLElement, width: number): void {
  const measure = measurer();
  let open: { element: HTMLElement; last: Run } | null = null;
  for (const node of [...made.childNodes]) {
    const run = node instanceof HTMLSpanElement ? runOf(node, width, measure) : null;
    if (!run) {
      open = null;
      continue;
    }
    const gap: number = open ? (run.left - open.last.left - open.last.width) / run.height : 0;
    if (open && open.last.line === run.line && gap > -overlap && gap < furthest) {
      if (!open.element.firstElementChild) open.element.replaceChildren(inner(open.last, 0));
      open.element.append(inner(run, gap));
      run.span.remove();
      open.last = run;
    } else open = { element: lineOf(run), last: run };
  }
}

function runOf(span: HTMLElement, pageWidth: number, measure: Measure): Run | null {
  const { style } = span;
  const text = span.textContent ?? '';
  const stretch = Number(style.getPropertyValue('--scale-x') || 1);
  const height = Number.parseFloat(style.getPropertyValue('--font-height'));
  const bearable = stretch >= narrowest && stretch <= widest && spaced.test(text) && span.dir !== 'rtl';
  if (style.getPropertyValue('--rotate') || !(height > 0) || !bearable || text === '') return null;
  const { shown, plain } = measure(style.fontFamily, height, text);
  const width = stretch * shown;
  const spacing = (width / height - plain) / [...text].length;
  return {
    span,
    text,
    left: (Number.parseFloat(style.left) / 100) * pageWidth,
    line: `${style.top} ${height} ${style.fontFamily}`,
    height,
    width,
    spacing: Math.abs(spacing) > 0.0005 ? `${spacing.toFixed(4)}em` : '',
  };
}

/** The first run of a line becomes its element. */
function lineOf({ span, height, spacing }: Run): HTMLElement {
  const { style } = span;
  for (const name of ['--scale-x', '--font-height']) style.removeProperty(name);
  style.fontSize = `calc(var(--text-scale-factor) * ${height}px)`;
  style.letterSpacing = spacing;
  span.className = 'light';
  for (const name of ['role', 'dir']) span.removeAttribute(name);
  return span;
}

function inner({ text, spacing }: Run, gap: number): HTMLElement {
  const element = document.createElement('b');
  element.style.letterSpacing = spacing || 'normal';
  if (Math.abs(gap) > 0.005) element.style.marginInlineStart = `${gap.toFixed(4)}em`;
  element.append(text);
  return element;
}

/** `shown`: how long a browser sets it at this size, as pdf.js measured it; `plain`: its true length in ems. */
type Measure = (family: string, height: number, text: string) => { shown: number; plain: number };

let contexts: { shown: CanvasRenderingContext2D; plain: CanvasRenderingContext2D } | null = null;
const fonts = new WeakMap<CanvasRenderingContext2D, string>();

function measurer(): Measure {
  contexts ??= { shown: context(), plain: context() };
  const { shown, plain } = contexts;
  const ratio = window.devicePixelRatio || 1;
  plain.textRendering = 'geometricPrecision';
  return (family, height, text) => ({
    shown: lengthIn(shown, `${height * ratio}px ${family}`, text) / ratio,
    plain: lengthIn(plain, `${measuredAt}px ${family}`, text) / measuredAt,
  });
}

function context(): CanvasRenderingContext2D {
  const found = document.createElement('canvas').getContext('2d');
  if (!found) throw new Error('This browser cannot measure letters.');
  return found;
}

function lengthIn(canvas: CanvasRenderingContext2D, font: string, text: string): number {
  if (fonts.get(canvas) !== font) {
    canvas.font = font;
    fonts.set(canvas, font);
  }
  return canvas.measureText(text).width;
}
