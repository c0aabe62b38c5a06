import { MARKABLE_ROLES, ROLE_LABELS, ROLE_MEANINGS } from "../../library/index.ts";
import { COMMAND_GROUPS, COMMANDS } from "../commands/index.ts";
import { KeyNames } from "./KeyNames.tsx";
import { Sheet } from "./Sheet.tsx";

/** What the marks mean and every key, read from the registries themselves. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Keys and marks" onClose={onClose} wide>
      <section aria-label="What the marks mean">
        <h3>Marks</h3>
        <dl className="legend">
          {MARKABLE_ROLES.map((role) => (
            <div key={role}>
              <dt>
                <span className="shape" data-role={role} />
                {ROLE_LABELS[role]}
              </dt>
              <dd>{ROLE_MEANINGS[role]}</dd>
            </div>
          ))}
          <div>
            <dt>
              <span className="swatch" data-colour="yellow" />
              Yours
            </dt>
            <dd>
              What you have highlighted, in one of four colors, each with a line of its own; a flag where you wrote a
              note.
            </dd>
          </div>
          <div>
            <dt>
              <span className="shape" data-role="citation" />
              Citation
            </dt>
            <dd>
              Underlined: solid in full, dashed where short, dotted for the record. A wavy line, a dashed band or a “?”
              means that the reading is unsure.
            </dd>
          </div>
        </dl>
      </section>
      <section aria-label="Keys" className="key-columns">
        {COMMAND_GROUPS.map((group) => {
          const commands = COMMANDS.filter((command) => command.group === group && command.keys.length > 0);
          return (
            <div key={group}>
              <h3>{group}</h3>
              <dl className="keys">
                {commands.map(({ id, title, keys }) => (
                  <div key={id}>
                    <dt>{title}</dt>
                    <dd>
                      <KeyNames keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          );
        })}
      </section>
      <p className="quiet small">
        Headnote’s reading can be wrong, and it does not say whether a case is still good law. Click a marked sentence
        to see how sure it is and to correct it.
      </p>
    </Sheet>
  );
}
