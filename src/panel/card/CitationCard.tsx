import { PreviewCard } from "@base-ui/react/preview-card";
import { useEffect } from "react";
import type { Annotations, Citation } from "../../engine/index.ts";
import type { Opinion } from "../../opinion/index.ts";
import { authorityRows } from "../exports/authority-rows.ts";
import { cardWords } from "./card-words.ts";

interface CitationCardProps {
  readonly anchor: HTMLElement;
  readonly citation: Citation;
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  /** The pointer is on the card: it stays. */
  readonly onHold: () => void;
  readonly onLeave: () => void;
}

const CARD_ID = "citation-card";

/** The case in full, what it is cited for, how often, and its weight here: what one wants to know without leaving the line. */
export default function CitationCard({ anchor, citation, opinion, annotations, onHold, onLeave }: CitationCardProps) {
  // The card describes the citation to a screen reader while it is open.
  useEffect(() => {
    anchor.setAttribute("aria-describedby", CARD_ID);
    return () => anchor.removeAttribute("aria-describedby");
  }, [anchor]);
  return (
    <PreviewCard.Root open>
      <PreviewCard.Portal container={anchor.closest("main")}>
        <PreviewCard.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          collisionBoundary={anchor.closest(".scroller") ?? []}
        >
          <PreviewCard.Popup
            className="card"
            id={CARD_ID}
            role="tooltip"
            onPointerEnter={onHold}
            onPointerLeave={onLeave}
          >
            <CardText {...{ citation, opinion, annotations }} />
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  );
}

function CardText({ citation, opinion, annotations }: Pick<CitationCardProps, "citation" | "opinion" | "annotations">) {
  const row = authorityRows(opinion, annotations).find((it) => it.authority.id === citation.authority) ?? null;
  const { kind, title, words, facts } = cardWords(opinion, annotations, citation, row);
  return (
    <>
      {kind && <p className="card-kind">{kind}</p>}
      <p className="card-title">{title}</p>
      {words && <p className="card-words">{words}</p>}
      {facts && <p className="card-facts">{facts}</p>}
    </>
  );
}
