// First, and in a script of its own: it runs while the page's script is still on its way.
import "./head-start.ts";

void import("./boot.tsx");
