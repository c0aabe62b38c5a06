import { registerSW } from "virtual:pwa-register";
import { say } from "./toasts.ts";

/** Makes the app work offline, and offers a new version when there is one; it is taken when the person says so. */
export function offerNewVersions(): void {
  const update = registerSW({
    onNeedRefresh: () => say("A new version of Headnote is ready.", { label: "Reload", run: () => void update(true) }),
  });
}
