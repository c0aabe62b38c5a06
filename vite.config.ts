import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicy],
  build: {
    target: "es2022",
    // Fonts and icons stay files: the policy admits none written into the page.
    assetsInlineLimit: 0,
    manifest: true,
  },
  worker: { format: "es" },
  preview: { headers: { "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'` } },
});
