/** What there was before the browser emptied the store; `modified` is an instant, ISO 8601 in UTC. */
export interface Lost {
  documents: number;
  annotations: number;
  modified?: string;
}
