/** Words that are written large without being a name, by why they are. */
type WordRow = {
  readonly id: string;
  readonly meaning: string;
  /** A name neither holds nor begins with it (`never`), only does not begin with it (`first`), or ends before it in a heading (`heading`). */
  readonly bars: readonly ("never" | "first" | "heading")[];
  readonly words: string;
};

const ROWS: readonly WordRow[] = [
  {
    id: "word.function",
    meaning: "Articles, pronouns, prepositions and conjunctions that open a sentence.",
    bars: ["never"],
    words:
      "The This That These Those There They He She His Her Their Our Ours Your You We I It Its A An All Any Some No Not Each Both If As In On At To From For With By Upon After " +
      "Before Since During While Until Once Under Following Based Although Because However Only Also Again What Who Why When Where Which How More Less About Over Nearly Almost " +
      "Approximately Between Within Then Thus Therefore So But And Or Nor Yet Here Now Today Yesterday Via Re Yes Additionally Further Furthermore Moreover Specifically " +
      "Currently Recently Out Up Everyone Anyone Someone Nothing Are Is Was Were Do Does Did Will Would Can Could Should Has Have Had Be Been Let Ask Despite Out Off Per Through Throughout Every Whether Unless Unlike Along Against Among Besides Beyond Instead Regardless Rather Even " +
      "Earlier Later Last Next Prior Just Whilst Whoever Normally Importantly Still Below Above Subsequently Initially Finally Unfortunately Fortunately Regrettably Meanwhile " +
      "Similarly Likewise Separately Overall Depending Given Including Pursuant Since Once",
  },
  {
    id: "word.letter",
    meaning: "How letters address and close, and titles of persons.",
    bars: ["never"],
    words:
      "Dear Mr Mrs Ms Dr Prof Please Hi Hello Thank Thanks Sincerely Regards Yours Phone Fax AM PM SVP EVP VP CEO CIO CFO COO CTO CISO FAQ FAQs",
  },
  {
    id: "word.platform",
    meaning: "Sites that everybody has a page on.",
    bars: ["never"],
    words: "GitHub Github Facebook Twitter LinkedIn YouTube Instagram Patreon TikTok WhatsApp Reddit",
  },
  {
    id: "word.calendar",
    meaning: "Months and days of the week (May and March may begin a surname, so they only don't begin a name).",
    bars: ["never"],
    words:
      "January February April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday " +
      "Saturday Sunday Christmas Easter Thanksgiving Mon Tue Wed Thu Fri Sat Sun",
  },
  {
    id: "word.notice",
    meaning: "What notices and their headings are called.",
    bars: ["first", "heading"],
    words:
      "Notice Notices Notification Apology Apologies Letter Letters Regarding Concerning Statement Message Question Questions Update Updates Updated Important Press News Media Public Report " +
      "Reports Reported Release Blog Status First Second Third Final Summary Response",
  },
  {
    id: "word.incident",
    meaning: "What happened, and to what.",
    bars: ["first", "heading"],
    words:
      "Data Breach Breaches Privacy Security Incident Incidents Event Cyber Cybersecurity Cyberattack Personal Information Loss Lost Leak Leakage Unauthorized Unauthorised Access " +
      "Accessed Email Emails E-mail E-mails Mail Hit Stolen Theft Records Exposed Exposure Attack Attacked Ransomware Phishing Malware Account Accounts Sent Found Possible Due " +
      "Leaked Hacked Involving Affecting Affected Letters Spam Closure Closed Outage Disruption",
  },
  {
    id: "word.people",
    meaning: "Who is affected.",
    bars: ["first", "heading"],
    words:
      "Patients Customers Students Employees Members Users Residents Staff Applicants Clients Families Engineers Officials Researchers Hackers Investigators Attackers Criminals " +
      "Experts Specialists Developers Administrators Managers Teachers Parents Pupils Scammers Fraudsters Cybercriminals Thieves Burglars Intruders Outsiders Activists Spammers Impostors Imposters " +
      "Callers Visitors Guests Donors Tenants Supporters Volunteers Subscribers Shoppers Strangers Somebody Anybody Nobody Everybody Participants Attendees Delegates Recipients Claimants Policyholders Players Readers Households Homeowners Borrowers Detectives",
  },
  {
    id: "word.person",
    meaning: "What one of them is called, in front of what is theirs: Student Data.",
    bars: ["heading"],
    words: "Student Patient Customer Employee Member User Client Parent Applicant Resident Staff",
  },
  {
    id: "word.report",
    meaning: "Verbs of headlines.",
    bars: ["first", "heading"],
    words:
      "Warns Says Tells Warned Notifies Announces Confirms Reveals Admits Notify Warn Say Tell Announce Confirm Reveal Admit Apologizes Apologises Apologize Apologise Discloses Disclose " +
      "Suffers Suffer Investigates Investigate Alerts Informs Inform Responds Respond Discovers Discover Experiences Experience Exposes Expose Loses Lose Leaks Mails Sends Issues Faces Provides Provide Apologized Discloses Suffered Discovered Experienced Notified Responding Investigating Notifying",
  },
  {
    id: "word.role",
    meaning: "What news call a body in front of its name.",
    bars: ["first"],
    words:
      "Insurer Retailer Broker Carmaker Publisher Airline Charity Supermarket Pharmacist Bookseller Telecoms Developer Operator Owner Maker Giant Rival",
  },
  {
    id: "word.answers",
    meaning: "Headings of questions and answers.",
    bars: ["never"],
    words: "Asked Questions Answers FAQ Q&A",
  },
  {
    id: "word.party",
    meaning: "What letters call those they are about.",
    bars: ["first"],
    words:
      "Organisation Organisations Organization Organizations Company Companies Undertaking Parties Party Investor Investors Logo Gender Disability Appendix Schedule Section Attachment Exhibit",
  },
  {
    id: "word.section",
    meaning: "Headings of reports on incidents.",
    bars: ["first"],
    words:
      "Timeline Chronology Remediation Resolution Root Scope Findings Outcome Conclusion Introduction Purpose Actions Mitigation Recovery Detection Containment Prevention Recommendations Analysis Severity Duration",
  },
  {
    id: "word.opener",
    meaning: "Other words that open a sentence, a line or a section.",
    bars: ["first"],
    words:
      "Tel Home Contact Frequently Case Image Caption Photo Video Credit Advertisement Related Give Donate Menu Lesson Lessons Step Million Billion Thousand Section Page Article Posted Published Released Issued Mailed Prepared Signed Effective Revised Reviewed Approved Ref Attn Sir Madam Superintendent Undersigned Latest Other Others Most Many Several May March Details Source Quote Date Dates Subject Inquiries " +
      "Enquiries Names Name Addresses Address Attention Note Notes Breaking Wanted Fewer Least Around Same Right Well Dozens Hundreds Thousands Millions Without Upcoming New Former Current Phone Password " +
      "Passwords Type Total Number Website Representative Break-in Postmortem Impact Warning Alert Urgent Caution Sample Template Draft Archive Archived Background Overview " +
      "Categories Category Tags Tag Topics Topic Filed Author Share Skip Follow Translate Search Print Related Read Estimated Registered Modified Emergency Hacking Avatar Reporter Trouble",
  },
];

const barred = (bar: "never" | "first" | "heading"): ReadonlySet<string> =>
  new Set(ROWS.filter(({ bars }) => bars.includes(bar)).flatMap(({ words }) => words.split(" ")));

/** No name holds these. */
export const NEVER = barred("never");
/** No name begins with these. */
export const NEVER_FIRST = barred("first");
/** In a heading, where every word may be written large, a name ends before these. */
export const IN_HEADING = barred("heading");

/** Small words that join the words of a name: University of the Arts, Science and Technology. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "de",
  "di",
  "la",
  "del",
  "della",
  "delle",
  "dei",
  "degli",
  "des",
  "du",
  "da",
  "dos",
  "van",
  "von",
  "der",
  "und",
  "et",
  "y",
  "&",
  "OF",
  "THE",
  "AND",
  "FOR",
]);
