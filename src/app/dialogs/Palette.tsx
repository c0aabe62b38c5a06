import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useState } from "react";
import { COMMANDS, type Command, type CommandWorld } from "../commands/index.ts";
import { perhapsCase } from "../pasted-case.ts";
import { KeyNames } from "./KeyNames.tsx";

interface PaletteProps {
  readonly onClose: () => void;
  readonly commands: CommandWorld;
}

/** A citation typed where commands are looked for is a question for a case. */
const lookUpTyped = (typed: string): Command => ({
  id: "look-up-typed",
  title: `Open the case ${typed.trim()}…`,
  group: "Opinion",
  keys: [],
  keywords: typed,
  run: ({ lookUp }) => lookUp(typed),
});

/** Every command that makes sense now, by name, with its key. */
export function Palette({ onClose, commands }: PaletteProps) {
  const [typed, setTyped] = useState("");
  const known = COMMANDS.filter(
    ({ id, when }) => id !== "show-palette" && id !== "leave" && when?.(commands) !== false,
  );
  const items = perhapsCase(typed) ? [lookUpTyped(typed), ...known] : known;
  const run = (command: Command) => {
    onClose();
    // After the dialog has given the focus back, so that a command that moves it has the last word.
    setTimeout(() => command.run(commands));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="palette" aria-label="Every command">
          <Autocomplete.Root
            open
            inline
            items={items}
            value={typed}
            onValueChange={setTyped}
            itemToStringValue={(command: Command) => `${command.title} ${command.keywords ?? ""} ${command.group}`}
            autoHighlight="always"
            keepHighlight
          >
            <Autocomplete.Input
              className="palette-input"
              aria-label="Search the commands"
              placeholder="What do you want to do?"
            />
            <Dialog.Close className="visually-hidden">Close</Dialog.Close>
            <Autocomplete.Empty className="palette-empty">No command by that name.</Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(command: Command) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  className="palette-item"
                  onClick={() => run(command)}
                >
                  <span>{command.title}</span>
                  <span className="palette-group">{command.group}</span>
                  <KeyNames keys={command.keys} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
