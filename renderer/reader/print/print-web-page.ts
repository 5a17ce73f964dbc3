import { dress } from '../web/sanitise';
import { savedPage } from '../web/saved-page';
import { named, type Printable } from './sheet';

/** Milliseconds in which a page made of one file, without a network, is laid out. */
const longest = 15_000;

/**
 * A saved web page as it looked, printed from a frame of its own. That frame may raise the print dialog when asked from here;
 * scripts are as forbidden in it as in the frame that is read.
 */
export function printableWebPage(address: string, name: string): Printable {
  return {
    pages: 1,
    async run(_range, progress) {
      const page = await savedPage(address, name);
      const frame = document.createElement('iframe');
      frame.className = 'print-frame';
      frame.title = 'The page to be printed';
      frame.sandbox.add('allow-same-origin', 'allow-modals');
      frame.srcdoc = page.html;
      try {
        await loaded(frame, name);
        const { contentDocument: inside, contentWindow: view } = frame;
        if (!inside || !view) throw new Error(`${name} could not be made ready for printing.`);
        dress(inside, page);
        if (progress.cancelled()) return false;
        progress.done(1, 1);
        named(name, () => view.print());
        return true;
      } finally {
        frame.remove();
      }
    },
  };
}

function loaded(frame: HTMLIFrameElement, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} could not be made ready for printing.`)), longest);
    frame.addEventListener('load', () => {
      clearTimeout(timer);
      resolve();
    });
    document.body.append(frame);
  });
}
