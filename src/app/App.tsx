import { useQuery } from "@tanstack/react-query";
import { DropTarget } from "./DropTarget.tsx";
import { loadDocument } from "./documents.ts";
import { Notice } from "./Notice.tsx";
import { followLink, useLocation } from "./navigation.ts";
import { Shell } from "./Shell.tsx";
import { Toaster } from "./Toaster.tsx";

/** Loads the document that the address names and opens it. Another document starts the page anew. */
export function App() {
  const { address } = useLocation();
  const { data, error } = useQuery({
    queryKey: ["opinion", address.opinion],
    queryFn: () => loadDocument(address.opinion),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: links do the work; this hears their clicks
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className="app" onClick={followLink}>
      {error && <Notice title="The opinion could not be opened" why={error.message} />}
      {data && <Shell key={address.opinion} document={data} />}
      <DropTarget />
      <Toaster />
    </div>
  );
}
