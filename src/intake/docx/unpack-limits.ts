import type { IntakeError, ZipLimit } from "../intake-error.ts";

/** A Word document of 3,000 pages unpacks to some 60 MB; its pictures are packed already. */
const LARGEST_UNPACKED = 300_000_000;
/** XML packs to a tenth or a thirtieth; only padding packs to a five-hundredth. */
const STEEPEST_RATIO = 200;
/** The ratio of a small file says nothing. */
const RATIO_FROM = 5_000_000;
const MOST_FILES = 5000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end record stands before a comment of at most 65,535 bytes (APPNOTE.TXT 4.3.16). */
const END_REACH = 65_535 + 22;

export interface ZipDirectory {
  readonly names: readonly string[];
  readonly unpacked: number;
  readonly files: number;
}

/** Reads a ZIP file's central directory; null where there is none: the file is cut off or no ZIP. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let i = 0; i < files; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    unpacked += view.getUint32(at + 24, true);
    if (names.length < MOST_FILES) names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked, files };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - END_REACH; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/** What a directory says it unpacks to, held against the limits; null where it keeps within them. */
export function beyondLimits({ unpacked, files }: ZipDirectory, packed: number, name: string): IntakeError | null {
  if (files > MOST_FILES) return { why: "zip bomb", name, limit: "files", found: files, allowed: MOST_FILES };
  return beyondSize(unpacked, packed, name);
}

function beyondSize(unpacked: number, packed: number, name: string): IntakeError | null {
  const error = (limit: ZipLimit, found: number, allowed: number): IntakeError => ({
    why: "zip bomb",
    name,
    limit,
    found,
    allowed,
  });
  if (unpacked > LARGEST_UNPACKED) return error("size", unpacked, LARGEST_UNPACKED);
  return unpacked > RATIO_FROM && unpacked > packed * STEEPEST_RATIO
    ? error("ratio", unpacked / packed, STEEPEST_RATIO)
    : null;
}

/** Counts bytes as they are unpacked: a directory can lie. */
export class UnpackedCount {
  private total = 0;

  constructor(
    private readonly packed: number,
    private readonly name: string,
  ) {}

  /** Adds a piece; the error once the total goes beyond the limits. */
  add(size: number): IntakeError | null {
    this.total += size;
    return beyondSize(this.total, this.packed, this.name);
  }
}
