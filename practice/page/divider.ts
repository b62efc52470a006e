import { part } from './elements';

const usualPx = 320;
const leastPx = 240;
/** The workbook keeps at least this. */
const workbookPx = 360;
const stepPx = 16;

/** Lets the pane be made wider and narrower by pointer and keys. */
export function connectDivider(): void {
  const divider = part('divider');
  const pane = part('pane');
  let width = usualPx;
  const mostPx = () => Math.max(leastPx, innerWidth - workbookPx);

  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(Math.max(wanted, leastPx), mostPx()));
    pane.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
    divider.setAttribute('aria-valuemin', String(leastPx));
    divider.setAttribute('aria-valuemax', String(mostPx()));
    divider.setAttribute('aria-valuetext', `${width} pixels`);
  };

  const keys: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => width + stepPx,
    ArrowRight: () => width - stepPx,
    Home: () => leastPx,
    End: mostPx,
    Enter: () => usualPx,
  };
  divider.addEventListener('keydown', (event) => {
    const wanted = keys[event.key];
    if (!wanted) return;
    event.preventDefault();
    setWidth(wanted());
  });
  divider.addEventListener('dblclick', () => setWidth(usualPx));
  divider.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const grip = event.clientX + width;
    // The frame would take the pointer otherwise.
    divider.setPointerCapture(event.pointerId);
    divider.classList.add('dragged');
    const drag = (moved: PointerEvent) => setWidth(grip - moved.clientX);
    divider.addEventListener('pointermove', drag);
    divider.addEventListener(
      'lostpointercapture',
      () => {
        divider.removeEventListener('pointermove', drag);
        divider.classList.remove('dragged');
      },
      { once: true },
    );
  });
  addEventListener('resize', () => setWidth(width));
  setWidth(usualPx);
}
