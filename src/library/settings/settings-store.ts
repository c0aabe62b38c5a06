import { DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings.ts";

const KEY = "headnote.settings";

/**
 * The settings as an external store. In localStorage, not IndexedDB, because the theme must be known before the first
 * paint; where storage is forbidden they last as long as the page.
 */
export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): void;
  subscribe(listener: () => void): () => void;
}

export function createSettingsStore(storage: Storage | null): SettingsStore {
  let settings = read(storage);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  // Another tab's change is taken over.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    settings = parseSettings(event.newValue);
    tell();
  };
  return {
    get: () => settings,
    set: (change) => {
      settings = { ...settings, ...change };
      try {
        storage?.setItem(KEY, JSON.stringify(settings));
      } catch {
        // A full disk: the choice holds for this page and is not kept.
      }
      tell();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) globalThis.addEventListener?.("storage", onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.("storage", onStorage);
      };
    },
  };
}

function read(storage: Storage | null): Settings {
  try {
    return parseSettings(storage?.getItem(KEY) ?? null);
  } catch {
    return DEFAULT_SETTINGS;
  }
}
