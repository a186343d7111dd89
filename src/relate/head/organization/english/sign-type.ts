/** What stands before or behind a name and says whose it is: the victim's (positive weight) or somebody else's (negative). */
export type Sign = {
  readonly id: string;
  readonly meaning: string;
  readonly weight: number;
  /** Ends where the name begins. */
  readonly before?: RegExp;
  /** Begins where the name ends. */
  readonly after?: RegExp;
  readonly newsOnly?: true;
  /** It says nothing of a name that ends in what a body is: at Fernhill Hospital, by Fernhill Hospital. */
  readonly notOfKinds?: true;
  /** It says something only of a name that ends in what a body is. */
  readonly onlyOfKinds?: true;
};

/** Those who work for the one who gives notice. */
export const VENDOR =
  "(?:vendors?|contractors?|subcontractors?|suppliers?|processors?|third[- ]part(?:y|ies)|service providers?|providers?|partners?|consultants?|insurers?|law firm|affiliates?)";
