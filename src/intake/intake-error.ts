/** Why a file could not be opened, with every fact that a person needs to do something about it. */
export type IntakeError =
  | { readonly why: "empty"; readonly name: string }
  | { readonly why: "too large"; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly why: "unknown format"; readonly name: string; readonly extension: string | null }
  | { readonly why: "old word"; readonly name: string }
  | { readonly why: "locked word"; readonly name: string }
  | { readonly why: "wordperfect"; readonly name: string }
  | { readonly why: "rich text"; readonly name: string }
  | { readonly why: "image"; readonly name: string; readonly format: string }
  | { readonly why: "other office"; readonly name: string; readonly format: string }
  | { readonly why: "archive"; readonly name: string }
  | { readonly why: "no text layer"; readonly name: string; readonly pages: number }
  | {
      readonly why: "damaged";
      readonly name: string;
      readonly format: "PDF" | "Word" | "HTML";
      readonly detail: string;
    }
  | { readonly why: "password needed"; readonly name: string }
  | { readonly why: "wrong password"; readonly name: string }
  | {
      readonly why: "zip bomb";
      readonly name: string;
      readonly limit: ZipLimit;
      readonly found: number;
      readonly allowed: number;
    }
  | { readonly why: "too many pages"; readonly name: string; readonly pages: number; readonly limit: number }
  | { readonly why: "no words"; readonly name: string }
  | { readonly why: "cancelled"; readonly name: string };

/** Which limit a packed file went beyond. */
export type ZipLimit = "size" | "ratio" | "files";

/** What happened, and what to do about it: a clear sentence each. */
export interface IntakeAdvice {
  readonly what: string;
  readonly todo: string;
}

const CONVERT = "Open it in Word, LibreOffice or Google Docs, save it as PDF or .docx, and open that.";

type Describe = { readonly [W in IntakeError["why"]]: (error: Extract<IntakeError, { why: W }>) => IntakeAdvice };

const ADVICE: Describe = {
  empty: ({ name }) => ({
    what: `${name} is empty: it holds no bytes at all.`,
    todo: "Download or save it again, then open the new copy.",
  }),
  "too large": ({ name, bytes, limit }) => ({
    what: `${name} is ${megabytes(bytes)} MB; the limit is ${megabytes(limit)} MB.`,
    todo: "Split it, or open only the part that holds the opinion.",
  }),
  "unknown format": ({ name, extension }) => ({
    what: extension
      ? `${name} ends in .${extension}, and what it holds is no PDF, Word, HTML or text either.`
      : `${name} is no PDF, Word, HTML or text file.`,
    todo: "Save the opinion as PDF, .docx, HTML or plain text, and open that.",
  }),
  "old word": ({ name }) => ({
    what: `${name} is a Word document in the old .doc format, which can't be read here.`,
    todo: CONVERT,
  }),
  "locked word": ({ name }) => ({
    what: `${name} is a Word document locked with a password, which can't be unlocked here.`,
    todo: "Open it in Word, take the password off (File, Info, Protect Document), save it, and open it again.",
  }),
  wordperfect: ({ name }) => ({
    what: `${name} is a WordPerfect document, which can't be read here.`,
    todo: "Open it in WordPerfect or LibreOffice, save it as PDF or .docx, and open that.",
  }),
  "rich text": ({ name }) => ({
    what: `${name} is a rich text (.rtf) document, which can't be read here.`,
    todo: CONVERT,
  }),
  image: ({ name, format }) => ({
    what: `${name} is an image (${format}): it holds a picture of words, not the words.`,
    todo: "Run text recognition (OCR) on it, save the result as PDF or text, and open that.",
  }),
  "other office": ({ name, format }) => ({
    what: `${name} is ${format}, not a Word document.`,
    todo: "Save the opinion itself as PDF or .docx, and open that.",
  }),
  archive: ({ name }) => ({
    what: `${name} is a packed archive, not a document.`,
    todo: "Unpack it, then open the opinion that is inside.",
  }),
  "no text layer": ({ name, pages }) => ({
    what: `${name} is a scan: its ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`} without text.`,
    todo: "Run text recognition (OCR) on it, in Acrobat or with OCRmyPDF for instance, and open the result.",
  }),
  damaged: ({ name, format, detail }) => ({
    what: `${name} is a damaged or incomplete ${format} file${detail ? ` (${detail})` : ""}.`,
    todo: "Download or save it again, then open the new copy.",
  }),
  "password needed": ({ name }) => ({
    what: `${name} is protected by a password.`,
    todo: "Enter its password to open it. The password stays on this device.",
  }),
  "wrong password": ({ name }) => ({
    what: `That password does not open ${name}.`,
    todo: "Check it and try again; capitals and spaces count.",
  }),
  "zip bomb": ({ name, limit, found, allowed }) => ({
    what: `${name} was not unpacked: ${BEYOND[limit](found, allowed)}. That is no ordinary Word document.`,
    todo: "If you trust it, open it in Word and save it as PDF, then open that.",
  }),
  "too many pages": ({ name, pages, limit }) => ({
    what: `${name} has ${pages} pages; the limit is ${limit}.`,
    todo: "Split it, or open only the pages that hold the opinion.",
  }),
  "no words": ({ name }) => ({
    what: `${name} opened, but no words were found in it.`,
    todo: "Check that it is the right file, or paste the opinion's text.",
  }),
  cancelled: ({ name }) => ({ what: `Opening ${name} was stopped.`, todo: "Open it again whenever you like." }),
};

const BEYOND: Readonly<Record<ZipLimit, (found: number, allowed: number) => string>> = {
  size: (found, allowed) => `it would unpack to ${megabytes(found)} MB, and the limit is ${megabytes(allowed)} MB`,
  ratio: (found, allowed) =>
    `it would grow ${Math.round(found)} times as it unpacks, and the limit is ${allowed} times`,
  files: (found, allowed) => `it holds ${found} files, and the limit is ${allowed}`,
};

/** What an error means and what a person can do, in one place for the app and the command. */
export function describeIntakeError(error: IntakeError): IntakeAdvice {
  // The map is total over the union; the compiler cannot follow the key to its own member.
  return (ADVICE[error.why] as (error: IntakeError) => IntakeAdvice)(error);
}

function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size < 10 ? size.toFixed(1) : String(Math.round(size));
}
