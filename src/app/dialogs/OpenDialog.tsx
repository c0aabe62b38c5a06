import { useQueryClient } from "@tanstack/react-query";
import { type ClipboardEvent, type DragEvent, memo, useRef, useState } from "react";
import type { FirstPages } from "../intake/messages.ts";
import { openSources, type Refusal, refusalsOf, type Source, sayOutcomes } from "../opening.ts";
import { Sheet } from "./Sheet.tsx";

/** What the file picker offers; what can't be read is told after its bytes, not its name. */
const ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf";

type State =
  | { readonly status: "asking"; readonly refused: readonly Refusal[] }
  | {
      readonly status: "opening";
      readonly step: string;
      readonly done: number | null;
      /** The beginning of a long document, to be read until the rest is there. */
      readonly pages: FirstPages;
    };

/** Opens other opinions: files, by picking or dropping them, or pasted text. Nothing leaves the machine. */
export function OpenDialog({
  onClose,
  onLookUp,
}: {
  readonly onClose: () => void;
  /** Goes to the look-up of a case with what was typed. */
  readonly onLookUp: (typed: string) => void;
}) {
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ status: "asking", refused: [] });
  const running = useRef<AbortController | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (sources: readonly Source[], password?: string) => {
    const abort = new AbortController();
    running.current = abort;
    let pages: FirstPages = [];
    setState({ status: "opening", step: "Opening…", done: null, pages });
    const outcomes = await openSources(queries, sources, {
      signal: abort.signal,
      ...(password === undefined ? {} : { password }),
      onProgress: ({ done, step }) => {
        if (done === null) pages = []; // the next of several files
        setState({ status: "opening", step, done, pages });
      },
      onFirstPages: (read) => {
        pages = read;
      },
    });
    if (!outcomes.some((it) => it.opened)) return setState({ status: "asking", refused: refusalsOf(outcomes) });
    // The page has gone on to what did open: what came of the others is said there.
    if (outcomes.length > 1) sayOutcomes(outcomes);
    onClose();
  };
  const openFiles = (files: readonly File[], password?: string) => {
    if (files.length > 0)
      void open(
        files.map((file) => ({ from: "file", file })),
        password,
      );
  };
  const onDrop = (event: DragEvent) => {
    // Text is dropped into the field for it, as anywhere.
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    openFiles([...event.dataTransfer.files]);
  };

  return (
    <Sheet title="Open an opinion" onClose={onClose}>
      {state.status === "opening" ? (
        <Opening state={state} onStop={() => running.current?.abort()} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere on the dialog, and picked by the button
        <div onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          <Refusals refused={state.refused} onPassword={(file, password) => openFiles([file], password)} />
          <div className="drop">
            <button type="button" className="primary" onClick={() => picker.current?.click()}>
              Choose files
            </button>
            <input
              ref={picker}
              type="file"
              multiple
              accept={ACCEPTED}
              className="visually-hidden"
              tabIndex={-1}
              aria-label="File of the opinion"
              onChange={(event) => {
                openFiles([...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
            <p className="quiet">or drop them here: PDF, Word (.docx), HTML, Markdown or plain text</p>
          </div>
          <CitationForm onLookUp={onLookUp} />
          <PasteForm onOpen={(source) => void open([source])} />
        </div>
      )}
    </Sheet>
  );
}

/** Markup on the clipboard and the words that it came with, as the field shows them. */
interface RichText {
  readonly html: string;
  readonly text: string;
}

/** A text pasted or typed. What was pasted with its formatting is opened with it, as long as the words stay as they came. */
function PasteForm({ onOpen }: { readonly onOpen: (source: Source) => void }) {
  const [text, setText] = useState("");
  const [rich, setRich] = useState<RichText | null>(null);
  const pasted = useRef<string | null>(null);
  const onPaste = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) => {
    const whole = currentTarget.selectionEnd - currentTarget.selectionStart === currentTarget.value.length;
    pasted.current = (whole && clipboardData.getData("text/html")) || null;
  };
  const onChange = (words: string) => {
    setText(words);
    setRich(pasted.current === null ? null : { html: pasted.current, text: words });
    pasted.current = null;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(rich ? { from: "markup", ...rich } : { from: "text", text, name: "" });
      }}
    >
      <label className="field">
        <span>Or paste its text</span>
        <textarea
          rows={7}
          value={text}
          onPaste={onPaste}
          onChange={(event) => onChange(event.target.value)}
          spellCheck={false}
        />
      </label>
      <p role="status" className="small rich-note">
        {rich && (
          <>
            It came with its formatting: headings, quotations and footnotes are taken from it.{" "}
            <button type="button" className="link-button" onClick={() => setRich(null)}>
              Take the words alone
            </button>
          </>
        )}
      </p>
      <div className="sheet-actions">
        <p className="quiet">It is read in this browser and kept in it; nothing is sent anywhere.</p>
        <button type="submit" className="primary">
          Open the text
        </button>
      </div>
    </form>
  );
}

/** A citation or a link goes to the look-up, which says whom it would ask; nothing is asked from here. */
function CitationForm({ onLookUp }: { readonly onLookUp: (typed: string) => void }) {
  const [typed, setTyped] = useState("");
  return (
    <form
      className="citation-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLookUp(typed);
      }}
    >
      <label className="field">
        <span>Or a citation, or a link to a case</span>
        <input
          type="text"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder="555 U.S. 7"
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <button type="submit" className="plain-button">
        Look it up…
      </button>
    </form>
  );
}

/** What could not be opened and why, with a place for the password where one would help. */
function Refusals({
  refused,
  onPassword,
}: {
  readonly refused: readonly Refusal[];
  readonly onPassword: (file: File, password: string) => void;
}) {
  if (refused.length === 0) return null;
  return (
    <>
      <div className="refusal" role="alert">
        {refused.map(({ what, todo }) => (
          <p key={what}>
            {what}
            <br />
            {todo}
          </p>
        ))}
      </div>
      {refused.map(({ locked }) => locked && <PasswordForm key={locked.name} {...{ locked, onPassword }} />)}
    </>
  );
}

function PasswordForm({
  locked,
  onPassword,
}: {
  readonly locked: File;
  readonly onPassword: (file: File, password: string) => void;
}) {
  const [password, setPassword] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(locked, password);
      }}
    >
      <label className="field">
        <span>Password of {locked.name}</span>
        <input
          type="password"
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <div className="sheet-actions">
        <button type="submit" className="primary">
          Unlock
        </button>
      </div>
    </form>
  );
}

/** The first pages of a long document; drawn once, since progress is told many times a second. */
const Beginning = memo(({ pages }: { readonly pages: FirstPages }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by the keyboard too
  <section className="first-pages" aria-label="First pages" tabIndex={0}>
    {pages.map(({ heading, words }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      heading ? <h3 key={index}>{words}</h3> : <p key={index}>{words}</p>,
    )}
  </section>
));

function Opening({
  state,
  onStop,
}: {
  readonly state: Extract<State, { status: "opening" }>;
  readonly onStop: () => void;
}) {
  return (
    <div className="opening-file">
      <p role="status">{state.step}</p>
      <progress aria-label="Opening" {...(state.done === null ? {} : { value: state.done, max: 1 })} />
      <button type="button" className="plain-button" onClick={onStop}>
        Stop
      </button>
      {state.pages.length > 0 && <Beginning pages={state.pages} />}
    </div>
  );
}
