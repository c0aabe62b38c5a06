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

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy, offline],
  build: {
    target: "es2022",
    // Fonts and icons stay files: the policy admits none written into the page.
    assetsInlineLimit: 0,
    manifest: true,
  },
  worker: { format: "es" },
  preview: { headers: { "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'` } },
});
