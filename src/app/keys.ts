import { useEffect, useRef } from "react";
import { COMMANDS, type Command, type CommandWorld } from "./commands/index.ts";

/** How long the second key of "g b" may take. */
const SECOND_KEY_MS = 1500;

/** A key press as commands write it: "mod+k", "j", "Escape". */
export function keyName(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): string {
  return `${event.ctrlKey || event.metaKey ? "mod+" : ""}${event.altKey ? "alt+" : ""}${event.key}`;
}

/** Whether the keys are somebody's typing, and not commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null
  );
}

export type KeyPress = { readonly run: Command } | { readonly waiting: string } | null;

/** The command that a key leads to, after the keys pressed before it; or that another key has to follow. */
export function commandFor(before: string | null, key: string): KeyPress {
  const pressed = before === null ? key : `${before} ${key}`;
  const found = COMMANDS.find((command) => command.keys.includes(pressed));
  if (found) return { run: found };
  if (before === null && COMMANDS.some(({ keys }) => keys.some((it) => it.startsWith(`${key} `))))
    return { waiting: key };
  return null;
}

/** Listens for the keys of all commands. While a dialog is open the keys are the dialog's. */
export function useKeys(world: CommandWorld): void {
  const now = useRef(world);
  now.current = world;
  useEffect(() => {
    let before: string | null = null;
    let pressedAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key))
        return;
      const key = keyName(event);
      if (document.querySelector("[role=dialog]") || (isTyping(event.target) && key !== "mod+k")) return;
      const first = before !== null && event.timeStamp - pressedAt < SECOND_KEY_MS ? before : null;
      before = null;
      const press = commandFor(first, key);
      if (!press) return;
      if ("waiting" in press) {
        before = press.waiting;
        pressedAt = event.timeStamp;
        return;
      }
      if (press.run.when?.(now.current) === false) return;
      if (key !== "Escape") event.preventDefault();
      press.run.run(now.current);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
