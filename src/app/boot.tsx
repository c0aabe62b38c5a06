import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./app.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

// After the first screen: what is kept for later must not stand in the way of what is read now.
const offerNewVersions = () => void import("./new-version.ts").then((it) => it.offerNewVersions());
if (import.meta.env.PROD) {
  if (document.readyState === "complete") offerNewVersions();
  else addEventListener("load", offerNewVersions);
}

/** What no page shows any more is kept so long: enough for Back. */
const KEPT_MS = 60_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: KEPT_MS },
  },
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
