/** Where the product is read: feeds and their entries lead there. */
export abstract class FeedIdentity {
  abstract readonly publicUrl: string;
}
