import { PreviewCard } from "@base-ui/react/preview-card";
import { useEffect } from "react";
import type { Annotations, Citation } from "../../engine/index.ts";
import { CITATION_KIND_LABELS } from "../../library/index.ts";
import { type Opinion, quotedText } from "../../opinion/index.ts";
import { depthOf } from "../authority/depth.ts";
import { propositionOf } from "../authority/proposition.ts";
import { WEIGHT_WORDS } from "../authority/weight.ts";
import { authorityRows, fullCitation } from "../exports/authority-rows.ts";

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
        <PreviewCard.Positioner anchor={anchor} side="bottom" align="start" sideOffset={6} collisionPadding={12}>
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

/** Longer propositions are cut on the card; the panel has them whole. */
const LONGEST = 220;

function CardText({ citation, opinion, annotations }: Pick<CitationCardProps, "citation" | "opinion" | "annotations">) {
  const row = authorityRows(opinion, annotations).find((it) => it.authority.id === citation.authority);
  const proposition = propositionOf(opinion, annotations, citation);
  if (!row) {
    return (
      <>
        <p className="card-kind">{CITATION_KIND_LABELS[citation.kind]}</p>
        <p className="card-title">{citation.text}</p>
        <p className="card-facts">What it refers to was not found in this opinion.</p>
      </>
    );
  }
  const { authority, lead, mentions } = row;
  const facts = [
    authority.kind === "case" ? depthOf(mentions.length) : null,
    mentions.length > 1 ? `${mentions.length} mentions` : null,
    WEIGHT_WORDS[authority.weight].label || null,
  ];
  const words = proposition && quotedText(opinion, proposition);
  return (
    <>
      {lead.id !== citation.id && <p className="card-kind">“{citation.text}” means</p>}
      <p className="card-title">{fullCitation(row)}</p>
      {words && (
        <p className="card-words">
          {words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : words}
        </p>
      )}
      <p className="card-facts">{facts.filter(Boolean).join(" · ")}</p>
    </>
  );
}
