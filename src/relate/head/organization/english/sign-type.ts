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
  readonly ownOnly?: true;
  /** It says nothing of a name that ends in what a body is: at Fernhill Hospital, by Fernhill Hospital. */
  readonly notOfKinds?: true;
  /** It says something only of a name that ends in what a body is. */
  readonly onlyOfKinds?: true;
  /** It says something only of the subject of a clause: the guest from Alder wrote, the maker of Alder announced. */
  readonly onlyOfSubjects?: true;
  /** It stands only above the text. */
  readonly headOnly?: true;
};

/** Those who work for the one who gives notice. */
export const VENDOR =
  "(?:vendors?|contractors?|subcontractors?|suppliers?|processors?|third[- ]part(?:y|ies)|service providers?|providers?|partners?|consultants?|insurers?|law firm|affiliates?)";

/** Posts of those who sign for a body or speak of it as its heads. */
export const POST =
  "(?:(?:[Cc]o-?)?[Ff]ounder|[Oo]wner|[Pp]roprietor|CEO|CTO|CISO|COO|Chief [A-Z][a-z]{3,12}(?: Officer)?|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|President|(?:Executive |Managing |Medical |General )?Director|Vice[- ]Chancellor|Chancellor|Provost|Chair(?:man|woman|person)?|Secretary|Treasurer|Officer|Dean|Principal|Head(?:teacher|master|mistress)?|Head of School|Superintendent|Registrar|Administrator|Manager|Mayor|Commodore|Rector|Bursar|Warden|General Manager|Managing Partner|Partner|Sheriff|Clerk)";
