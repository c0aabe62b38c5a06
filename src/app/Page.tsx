import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { layersShown } from "../library/index.ts";
import { Panel, PanelContext, type PanelWorld } from "../panel/index.ts";
import { itemAt, type Line, Outline, outlineOf, Reader, type ReaderHandle } from "../reader/index.ts";
import { formatAddress } from "./address.ts";
import { useArrival, usePlaceKeeping } from "./arrival.ts";
import { useBrief } from "./brief.ts";
import { CardHost } from "./CardHost.tsx";
import { useCommandWorld } from "./command-world.ts";
import type { DialogId } from "./commands/index.ts";
import { useCorrections } from "./corrections.ts";
import { useDetails } from "./details.ts";
import { keepingKey, type SourceDocument } from "./documents.ts";
import { Endnotes } from "./Endnotes.tsx";
import type { Progress } from "./engine/engine-client.ts";
import { useKeys } from "./keys.ts";
import { useLocation } from "./navigation.ts";
import { noteMarks } from "./note-marks.ts";
import { useNotes } from "./notes.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import { usePastedCase } from "./pasted-case.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useSettings } from "./settings.ts";
import { TopBar } from "./TopBar.tsx";
import { useUndo } from "./undo.ts";

const loadDialogs = () => import("./dialogs/Dialogs.tsx");
const loadFindBar = () => import("../reader/FindBar.tsx");
const Dialogs = lazy(loadDialogs);
const FindBar = lazy(loadFindBar);
const PrintedAuthorities = lazy(() => import("./PrintedAuthorities.tsx"));

/** Fetched once the page is quiet, so that they are there when asked for. */
function prefetch(): void {
  void loadDialogs();
  void loadFindBar();
  void import("../panel/card/CitationCard.tsx");
  void import("../panel/notes/NotesView.tsx");
}

/** All is annotated and drawn by then: what is only on paper, or asked for later, can be made ready. */
const QUIET_AFTER_MS = 300;

interface PageProps {
  readonly document: SourceDocument;
  readonly progress: Progress;
  /** Why the engine stopped before its end; what it had found by then is shown. */
  readonly failed: string | null;
}

/** The bar, the outline, the reader and the panel of one opinion. */
export function Page({ document, progress, failed }: PageProps) {
  const [reader, setReader] = useState<ReaderHandle | null>(null);
  const readerRef = useRef<ReaderHandle | null>(null);
  const attach = useCallback((handle: ReaderHandle | null) => {
    readerRef.current = handle;
    setReader(handle);
  }, []);
  const location = useLocation();
  const { address } = location;
  const settings = useSettings();
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const [caseTyped, setCaseTyped] = useState("");
  const lookUp = useCallback((typed: string) => {
    setCaseTyped(typed);
    setDialog("case");
  }, []);
  const editDetails = useCallback(() => setDialog("details"), []);
  const [finding, setFinding] = useState(false);
  const id = keepingKey(document);
  const { opinion } = progress;
  const undoing = useUndo();
  const corrections = useCorrections(id, progress.annotations, undoing);
  const details = useDetails(document, corrections.corrected, undoing);
  const annotations = details.described;
  const title = annotations.meta.caption ?? document.name;
  // The tab, the history and a printed file are called by the opinion.
  useEffect(() => {
    globalThis.document.title = `${title} · Headnote`;
  }, [title]);
  const notes = useNotes({ opinionId: id, text: opinion.text, title, undoing });
  const brief = useBrief(id, undoing);
  const noted = useMemo(() => noteMarks(notes.notes), [notes.notes]);
  const layers = useMemo(() => layersShown(settings), [settings]);
  const outline = useMemo(() => outlineOf(opinion), [opinion]);
  const [heading, setHeading] = useState(-1);
  const keepPlace = usePlaceKeeping(id);
  useArrival(readerRef, location, progress, id);

  const commands = useCommandWorld({
    reader,
    opinion,
    name: document.name,
    hasOutline: outline.length > 1,
    annotations,
    corrections,
    notes,
    brief: brief.changes,
    undoing,
    show: setDialog,
    lookUp,
    finding,
    setFinding,
  });
  useKeys(commands);
  usePastedCase(lookUp);
  const done = progress.stage === "done";
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    if (!done) return setQuiet(false);
    const later = setTimeout(() => {
      setQuiet(true);
      prefetch();
    }, QUIET_AFTER_MS);
    return () => clearTimeout(later);
  }, [done]);

  const onScroll = (line: Line) => {
    keepPlace(line);
    setHeading(itemAt(outline, line.at));
  };
  const world: PanelWorld = {
    opinion,
    annotations,
    title: document.name,
    working: progress.stage !== "done" && failed === null,
    targetId: address.target?.id ?? null,
    hrefOfView: (view) => formatAddress({ ...address, view, target: null, place: null }),
    correct: corrections.correct,
    isCorrected: corrections.isCorrected,
    notes,
    brief,
    lookUp,
  };
  const rail = <Outline items={outline} current={heading} target={address.target?.id ?? null} />;
  const withOutline = settings.outline && outline.length > 1;
  return (
    <div
      className="shell"
      data-panel={settings.panel ? "open" : "closed"}
      data-outline={withOutline ? "open" : "closed"}
    >
      <TopBar {...{ title, progress, annotations, commands, failed }} />
      {withOutline && rail}
      <Reader
        ref={attach}
        {...{ opinion, annotations, title, layers, noted, onScroll }}
        onEditTitle={editDetails}
        current={address.target?.id ?? null}
      >
        <Endnotes opinion={opinion} notes={notes.notes} />
        <Suspense>{quiet && <PrintedAuthorities opinion={opinion} annotations={annotations} />}</Suspense>
      </Reader>
      <PanelFrame location={location}>
        <Panel world={world} view={address.view} />
      </PanelFrame>
      {reader && <SelectionBar reader={reader} commands={commands} />}
      {reader && <CardHost reader={reader} opinion={opinion} annotations={annotations} />}
      <Suspense>
        {finding && reader && <FindBar opinion={opinion} reader={reader} onClose={() => setFinding(false)} />}
        {dialog && (
          <PanelContext value={world}>
            <Dialogs
              dialog={dialog}
              onChange={setDialog}
              commands={commands}
              openId={document.id}
              outline={rail}
              details={details}
              caseTyped={caseTyped}
              hasNotes={notes.notes.length > 0}
            />
          </PanelContext>
        )}
      </Suspense>
    </div>
  );
}
