/** What a report's page may do: show itself. Nothing is fetched, run or sent. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
