import { useSyncExternalStore } from "react";
import { createSettingsStore, type Settings } from "../library/index.ts";

/** Where little things are kept; null where the browser forbids it. */
export function storageOrNone(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const settingsStore = createSettingsStore(storageOrNone());

export function useSettings(): Settings {
  return useSyncExternalStore(settingsStore.subscribe, settingsStore.get);
}

/** Themes, faces and sizes are attributes and one length on the root; CSS does the rest. */
export function applySettings({ theme, face, measure, textSize }: Settings): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.face = face;
  root.dataset.measure = measure;
  root.style.setProperty("--text-size", `${textSize / 16}rem`);
}
applySettings(settingsStore.get());
settingsStore.subscribe(() => applySettings(settingsStore.get()));
