import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/**
 * Nothing is loaded from elsewhere, and no script or style stands in the page. The two other origins are asked only
 * when a person asks for a case to be looked up.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self' https://static.case.law https://www.courtlistener.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy stands in the built page, so that it holds wherever the page is served from; in development the tool's own inline script forbids it. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
};

/** The page's script is begun by a small one that starts the engine first; the browser is told of it at once. */
const askForThePageAtOnce: Plugin = {
  name: "ask-for-the-page-at-once",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((it) => it.type === "chunk");
      const page = chunks.find((it) => it.moduleIds.some((id) => id.endsWith("/src/app/boot.tsx")));
      if (!page) throw new Error("the page's script is not in the bundle");
      const styles = [...(page.viteMetadata?.importedCss ?? [])];
      return [
        ...styles.map((href) => ({
          tag: "link",
          attrs: { rel: "stylesheet", crossorigin: true, href: `/${href}` },
          injectTo: "head" as const,
        })),
        ...[page.fileName, ...page.imports].map((href) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${href}` },
          injectTo: "head" as const,
        })),
      ];
    },
  },
};

/** The app can be installed and reads on without a network. A new version is offered, never forced in mid-reading. */
const offline = VitePWA({
  registerType: "prompt",
  injectRegister: false,
  includeAssets: ["icon.svg", "smalls-ruling.txt"],
  manifest: {
    name: "Headnote",
    short_name: "Headnote",
    description:
      "Reads a judicial opinion with its citations, standards and holdings marked, and explains the tests it applies.",
    start_url: "./",
    display: "standalone",
    theme_color: "#23364d",
    background_color: "#fdfcf8",
    icons: [
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
  },
  workbox: {
    // Every script that a person may come to need, and the faces that English is set in.
    globPatterns: ["**/*.{html,js,mjs,css,svg,png,txt}", "**/*-latin-wght-*.woff2"],
    maximumFileSizeToCacheInBytes: 4_000_000,
    navigateFallback: "index.html",
    cleanupOutdatedCaches: true,
  },
});

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let first: ReadonlySet<string> | null = null;

/** What the page's script imports, directly or not, and the small script before it does not: ids of modules. */
function firstOf(modules: Modules): ReadonlySet<string> {
  const reach = (from: string, known: Set<string>) => {
    known.add(from);
    for (const id of modules.getModuleInfo(from)?.importedIds ?? []) if (!known.has(id)) reach(id, known);
    return known;
  };
  const source = (name: string) => `${import.meta.dirname}/src/app/${name}`;
  if (!first) {
    const before = reach(source("main.ts"), new Set());
    first = new Set([...reach(source("boot.tsx"), new Set())].filter((id) => !before.has(id)));
  }
  return first;
}

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy, askForThePageAtOnce, offline],
  build: {
    target: "es2022",
    // Fonts and icons stay files: the policy admits none written into the page.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the page begins with is one script: a score of small ones, each shared with a part that is loaded later,
            // would come later than one.
            {
              name: (id, chunking) => (firstOf(chunking).has(id) ? "page" : null),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  preview: { headers: { "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'` } },
});
