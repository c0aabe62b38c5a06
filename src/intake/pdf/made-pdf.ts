import { createHash } from "node:crypto";

/** Test fixture: writes small PDFs, so that no court's file need stand in the project. */
export interface MadeRun {
  readonly x: number;
  /** From the page's foot, as PDF counts. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: "roman" | "bold" | "italic";
  /** Degrees. */
  readonly turned?: number;
}

const FONTS = { roman: "Times-Roman", bold: "Times-Bold", italic: "Times-Italic" } as const;
const FONT_NAMES = Object.keys(FONTS) as (keyof typeof FONTS)[];

/** The bytes of a PDF with these pages; with a password, encrypted by the standard handler's revision 2 (RC4, 40 bits). */
export function madePdf(pages: readonly (readonly MadeRun[])[], password?: string): Uint8Array {
  const lock = password === undefined ? null : lockOf(password);
  const kids = pages.map((_, index) => `${first(index)} 0 R`).join(" ");
  const fonts = FONT_NAMES.map((name, index) => `/${name} ${3 + index} 0 R`).join(" ");
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  ];
  for (const name of FONT_NAMES) {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${FONTS[name]} /Encoding /WinAnsiEncoding >>`);
  }
  pages.forEach((runs, index) => {
    const number = first(index) + 1;
    const content = runs.map(operatorsOf).join("\n");
    const stream = lock ? rc4(lock.keyOf(number), content) : content;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << ${fonts} >> >> /Contents ${number} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  return assembled(objects, lock ? lock.dictionary : null);
}

const first = (page: number) => 3 + FONT_NAMES.length + 2 * page;

function operatorsOf({ x, y, text, size = 12, font = "roman", turned = 0 }: MadeRun): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /${font} ${size} Tf ${cos.toFixed(4)} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos.toFixed(4)} ${x} ${y} Tm (${escaped}) Tj ET`;
}

function assembled(objects: readonly string[], encryption: string | null): Uint8Array {
  const all = encryption ? [...objects, encryption] : objects;
  let file = "%PDF-1.4\n";
  const offsets = all.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const locked = encryption ? ` /Encrypt ${all.length} 0 R /ID [<${ID}> <${ID}>]` : "";
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R${locked} >>\nstartxref\n${at}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const ID = "00112233445566778899aabbccddeeff";
/** ISO 32000-1, 7.6.3.3: what pads a password to 32 bytes. */
const PADDING = "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A";

interface Lock {
  readonly dictionary: string;
  keyOf(object: number): Uint8Array;
}

/** The standard security handler, algorithms 2, 3 and 4, with one password for user and owner. */
function lockOf(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, "latin1"), Buffer.from(PADDING, "hex")]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded.toString("latin1"));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded, Buffer.from(owner, "latin1"), permissions, Buffer.from(ID, "hex")])).subarray(
    0,
    5,
  );
  const user = rc4(key, Buffer.from(PADDING, "hex").toString("latin1"));
  const hex = (text: string) => Buffer.from(text, "latin1").toString("hex");
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${hex(owner)}> /U <${hex(user)}> >>`,
    keyOf: (object) =>
      md5(Buffer.concat([key, Buffer.from([object & 255, (object >> 8) & 255, 0, 0, 0])])).subarray(0, 10),
  };
}

function md5(bytes: Uint8Array): Buffer {
  return createHash("md5").update(bytes).digest();
}

/** RC4 by hand: the platform's own no longer offers it. */
function rc4(key: Uint8Array, text: string): string {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let [i, j] = [0, 0];
  return Array.from(text, (character) => {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
    return String.fromCharCode(character.charCodeAt(0) ^ state[(state[i]! + state[j]!) & 255]!);
  }).join("");
}
