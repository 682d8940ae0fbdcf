import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Draws the name of a point that is under the pointer or chosen: on a plate, in the colours of the page. */
export const plate =
  ({ surface, ink, focus }: { readonly surface: string; readonly ink: string; readonly focus: string }) =>
  (context: CanvasRenderingContext2D, { label, x, y, size }: Labelled, settings: Settings): void => {
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.strokeStyle = focus;
    context.lineWidth = 2.5;
    context.stroke();
    if (typeof label !== 'string' || label === '') return;
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    const width = context.measureText(label).width + 12;
    const height = settings.labelSize + 9;
    context.beginPath();
    context.roundRect(x + size + 6, y - height / 2, width, height, 4);
    context.fillStyle = surface;
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.textBaseline = 'middle';
    context.fillText(label, x + size + 12, y + 1);
    context.textBaseline = 'alphabetic';
  };
