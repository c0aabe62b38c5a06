import { lazy, type ReactNode, Suspense } from "react";
import type { CommandWorld, DialogId } from "../commands/index.ts";
import type { OpinionDetails } from "../details.ts";
import { DetailsDialog } from "./DetailsDialog.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { LibraryDialog } from "./LibraryDialog.tsx";
import { OpenDialog } from "./OpenDialog.tsx";
import { Palette } from "./Palette.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import { Sheet } from "./Sheet.tsx";

/** With the reading of citations, which no other dialog needs. */
const CaseDialog = lazy(() => import("./CaseDialog.tsx"));

interface DialogsProps {
  readonly dialog: DialogId;
  readonly onChange: (dialog: DialogId | null) => void;
  readonly commands: CommandWorld;
  /** The opinion that is open; null for the bundled ruling. */
  readonly openId: string | null;
  readonly outline: ReactNode;
  readonly details: OpinionDetails;
  /** The citation or link with which the look-up of a case begins. */
  readonly caseTyped: string;
  readonly hasNotes: boolean;
}

/** The dialog that is open. Loaded when the first one is. */
export default function Dialogs(props: DialogsProps) {
  const { dialog, onChange, commands, openId, outline, details, caseTyped, hasNotes } = props;
  const close = () => onChange(null);
  switch (dialog) {
    case "open":
      return <OpenDialog onClose={close} onLookUp={commands.lookUp} />;
    case "library":
      return (
        <LibraryDialog commands={commands} onClose={close} onOpenAnother={() => onChange("open")} openId={openId} />
      );
    case "settings":
      return <SettingsDialog onClose={close} />;
    case "help":
      return <HelpDialog onClose={close} />;
    case "palette":
      return <Palette onClose={close} commands={commands} />;
    case "share":
      return <ShareDialog commands={commands} hasNotes={hasNotes} onClose={close} />;
    case "details":
      return <DetailsDialog details={details} onClose={close} />;
    case "case":
      return (
        <Suspense>
          <CaseDialog key={caseTyped} typed={caseTyped} onClose={close} />
        </Suspense>
      );
    case "outline":
      return (
        <Sheet title="Outline" onClose={close}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a heading that is chosen closes the sheet over it */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
          <div onClick={close}>{outline}</div>
        </Sheet>
      );
    default:
      return dialog satisfies never;
  }
}
