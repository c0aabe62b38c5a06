/** A run of text as a page holds it. A second coordinate system, of this folder alone: points, y downward. */
export interface PdfRun {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly font: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** What pdf.js gives for a run; only what is read here. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

type Matrix = readonly number[];

/** Text turned by more than this many degrees is a stamp in the margin or a watermark, not a line. */
const MOST_TURNED = 3;

/** Brings a page's items upright (a page may be turned as a whole); leaves out what is turned, empty or off the page. */
export function pageOf(items: readonly TextItem[], view: Matrix, width: number, height: number): PdfPage {
  const runs: PdfRun[] = [];
  for (const item of items) {
    if (item.str.trim() === "") continue;
    const [a, b, , d, x, y] = multiplied(view, item.transform) as [number, number, number, number, number, number];
    const turned = Math.abs((Math.atan2(b, a) * 180) / Math.PI);
    if (turned > MOST_TURNED) continue;
    const size = Math.abs(d) || item.height;
    if (size < 1 || x > width || x + item.width < 0 || y < 0 || y > height + size) continue;
    runs.push({ x, y, width: item.width, size, text: item.str, font: item.fontName });
  }
  return { width, height, runs: withoutDoubles(runs) };
}

function multiplied(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Fake bold and shadows print a run twice at nearly one place: it is read once. */
function withoutDoubles(runs: readonly PdfRun[]): PdfRun[] {
  const seen = new Set<string>();
  return runs.filter(({ x, y, text }) => {
    const key = `${Math.round(x / 2)} ${Math.round(y / 2)} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
