import { THEMES, type Theme } from "../../library/index.ts";
import type { Command } from "./command.ts";

const TITLES = {
  system: "Colors as in the system",
  light: "Light colors",
  sepia: "Sepia colors",
  dark: "Dark colors",
  contrast: "High contrast",
} as const satisfies Record<Theme, string>;

/** One command a theme. */
export const themes: readonly Command[] = THEMES.map((theme) => ({
  id: `theme-${theme}`,
  title: TITLES[theme],
  group: "Appearance",
  keys: [],
  keywords: "theme mode",
  run: ({ set }) => set({ theme }),
}));
