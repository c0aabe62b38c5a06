import { type Settings, TEXT_SIZES } from "../../library/index.ts";
import type { Command } from "./command.ts";

function stepped({ textSize }: Settings, by: 1 | -1): Settings["textSize"] {
  const at = TEXT_SIZES.indexOf(textSize) + by;
  return TEXT_SIZES[Math.max(0, Math.min(at, TEXT_SIZES.length - 1))]!;
}

export const largerText: Command = {
  id: "larger-text",
  title: "Larger text",
  group: "Appearance",
  keys: ["+"],
  run: ({ settings, set }) => set({ textSize: stepped(settings, 1) }),
};

export const smallerText: Command = {
  id: "smaller-text",
  title: "Smaller text",
  group: "Appearance",
  keys: ["-"],
  run: ({ settings, set }) => set({ textSize: stepped(settings, -1) }),
};
