import { useSyncExternalStore } from "react";
import { createCourtListenerToken } from "../library/index.ts";
import { storageOrNone } from "./settings.ts";

export const courtListenerToken = createCourtListenerToken(storageOrNone());

export function useCourtListenerToken(): string | null {
  return useSyncExternalStore(courtListenerToken.subscribe, courtListenerToken.get);
}
