import type { AuthorityKind, Weight } from "../annotations.ts";
import { courtById } from "../citations/index.ts";

/** What is known of an authority for its weight. */
export interface Source {
  readonly kind: AuthorityKind;
  readonly courtId: string | null;
}

/**
 * The weight of an authority in an opinion of the court `here`.
 *
 * A decision binds if it comes from a court that reviews this one: the Supreme Court of the United States; the court
 * of appeals of this court's circuit; the high court of this court's state, and for a state's trial courts its
 * intermediate court. A federal court is bound by a state's high court on that state's law, taken here as the state or
 * the circuit's states that it sits in (Erie R.R. v. Tompkins, 304 U.S. 64 (1938)). A court of appeals' panel is bound by its circuit's precedents
 * (law of the circuit), so those too are "binding"; elsewhere a court's own decisions are "same court". Whether an
 * opinion was published, or has been overruled since, is not known here.
 */
export function weightOf({ kind, courtId }: Source, here: string | null): Weight {
  if (kind !== "case" || courtId === null) return "unknown";
  if (courtId === "scotus") return here === "scotus" ? "same court" : "binding";
  const there = courtById(courtId);
  const own = here === null ? null : courtById(here);
  if (!there || !own) return "unknown";
  if (there.id === own.id) return own.system === "federal" && own.level === "appellate" ? "binding" : "same court";
  if (there.system === "federal" && own.system === "federal") {
    const isReviewed = there.level === "appellate" && own.level !== "appellate" && own.level !== "supreme";
    return isReviewed && there.circuit !== null && there.circuit === own.circuit && isCourtOfAppeals(there.id)
      ? "binding"
      : "persuasive";
  }
  if (there.system !== "state") return "persuasive";
  const isOfCircuit = own.system === "federal" && own.level === "appellate" && there.circuit === own.circuit;
  if (!isOfCircuit && (there.state === null || there.state !== own.state)) return "persuasive";
  if (there.level === "supreme" || there.id === "texcrimapp" || there.id === "oklacrimapp") return "binding";
  return there.level === "appellate" && own.system === "state" && own.level === "trial" ? "binding" : "persuasive";
}

/** The thirteen courts of appeals; a circuit's bankruptcy appellate panel is none of them. */
function isCourtOfAppeals(id: string): boolean {
  return /^ca(?:\d{1,2}|dc|fc)$/.test(id) || id === "cadc" || id === "cafc";
}
