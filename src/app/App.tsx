import { useQuery } from "@tanstack/react-query";
import { loadSample } from "./documents.ts";
import { Notice } from "./Notice.tsx";
import { useLocation } from "./navigation.ts";
import { Shell } from "./Shell.tsx";

/** Loads the document that the address names and opens it. Another document starts the page anew. */
export function App() {
  const { address } = useLocation();
  const { data, error } = useQuery({
    queryKey: ["opinion", address.opinion],
    queryFn: loadSample,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (error) return <Notice title="The opinion could not be opened" why={error.message} />;
  if (!data) return null;
  return <Shell key={address.opinion} document={data} />;
}
