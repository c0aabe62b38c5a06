import { DENSITIES, type Density } from "../../library/index.ts";
import type { Command } from "./command.ts";

const TITLES = {
  all: "Show all highlights",
  key: "Show key passages only",
  none: "Show no highlights",
} as const satisfies Record<Density, string>;

/** How much is highlighted: h goes round, and each has a command. */
export const densities: readonly Command[] = DENSITIES.map((density) => ({
  id: `density-${density}`,
  title: TITLES[density],
  group: "Highlights",
  keys: [],
  run: ({ set, say }) => {
    set({ density });
    say(`${TITLES[density].replace("Show ", "")} shown.`.replace(/^./, (first) => first.toUpperCase()));
  },
}));

export const nextDensity: Command = {
  id: "next-density",
  title: "More or fewer highlights",
  group: "Highlights",
  keys: ["h"],
  keywords: "density all key none",
  run: (world) => {
    const next = DENSITIES[(DENSITIES.indexOf(world.settings.density) + 1) % DENSITIES.length]!;
    densities.find((it) => it.id === `density-${next}`)!.run(world);
  },
};
