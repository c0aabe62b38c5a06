import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { openSource, type Refusal, type Source } from "../opening.ts";
import { Sheet } from "./Sheet.tsx";

/** What the file picker offers; what can't be read is told after its bytes, not its name. */
const ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf";

type State =
  | { readonly status: "asking"; readonly refused: Refusal | null }
  | { readonly status: "opening"; readonly step: string; readonly done: number | null };

/** Opens another opinion: a file, by picking or dropping it, or pasted text. Nothing leaves the machine. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ status: "asking", refused: null });
  const [text, setText] = useState("");
  const running = useRef<AbortController | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (source: Source) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ status: "opening", step: "Opening…", done: null });
    const refused = await openSource(queries, source, {
      signal: abort.signal,
      onProgress: ({ done, step }) => setState({ status: "opening", step, done }),
    });
    if (refused) setState({ status: "asking", refused });
    else onClose();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void open({ from: "file", file });
  };

  return (
    <Sheet title="Open an opinion" onClose={onClose}>
      {state.status === "opening" ? (
        <Opening state={state} onStop={() => running.current?.abort()} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere on the dialog, and picked by the button
        <div onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          {state.refused && (
            <div className="refusal" role="alert">
              <p>{state.refused.what}</p>
              <p>{state.refused.todo}</p>
            </div>
          )}
          <div className="drop">
            <button type="button" className="primary" onClick={() => picker.current?.click()}>
              Choose a file
            </button>
            <input
              ref={picker}
              type="file"
              accept={ACCEPTED}
              className="visually-hidden"
              tabIndex={-1}
              aria-label="File of the opinion"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void open({ from: "file", file });
                event.target.value = "";
              }}
            />
            <p className="quiet">or drop it here: PDF, Word (.docx), HTML, Markdown or plain text</p>
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void open({ from: "text", text, name: "" });
            }}
          >
            <label className="field">
              <span>Or paste its text</span>
              <textarea rows={7} value={text} onChange={(event) => setText(event.target.value)} spellCheck={false} />
            </label>
            <div className="sheet-actions">
              <p className="quiet">It is read in this browser and kept in it; nothing is sent anywhere.</p>
              <button type="submit" className="primary">
                Open the text
              </button>
            </div>
          </form>
        </div>
      )}
    </Sheet>
  );
}

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
    </div>
  );
}
