import type { OcrPage } from '../../../shared/model/ocr';
import type { PageWork } from '../../parts/pdf/paint-page';
import { endLayer, letLayerGo } from '../page/end-of-content';
import { layMachineWords } from './lay-words';

/**
 * Lays the words that a machine read of a page over its picture, in place of a text layer that is missing or torn. `size` is
 * that of the page at factor 1, in its own turn.
 */
export function layReading(
  element: HTMLElement,
  { reading, size, rotation }: { reading: OcrPage; size: { width: number; height: number }; rotation: number },
  tell: (ready: boolean) => void,
): PageWork {
  layMachineWords(reading, element, size);
  // The words stand on the page as it is shown, its own turn included; the reader's turn comes on top.
  element.dataset.mainRotation = String(rotation);
  // Words that the machine was not sure of may be marked: such a layer is always seen.
  element.dataset.machine = '';
  endLayer(element);
  tell(true);
  const stop = () => {
    delete element.dataset.machine;
    letLayerGo(element);
    tell(false);
    element.replaceChildren();
  };
  return { done: Promise.resolve(), stop };
}
