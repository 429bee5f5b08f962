/** How the product reaches Microsoft Graph, in its own name (client credentials). */
export interface GraphSettings {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The account under whose name meetings are made: its object id. */
  readonly organizer: string;
  readonly url: string;
  readonly loginUrl: string;
}
