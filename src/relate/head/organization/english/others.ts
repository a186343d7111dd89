import { properCase } from "./kind.ts";

/** Bodies and things that notices name, but never as the victim, by what they are. */
type OtherRow = {
  readonly id: string;
  readonly meaning: string;
  /** How the name begins, parted by commas. */
  readonly begins?: string;
  /** How it ends. */
  readonly ends?: string;
};

const ROWS: readonly OtherRow[] = [
  {
    id: "other.authority",
    meaning: "Regulators, police, courts and ministries that are told.",
    begins:
      "FBI, OAG, Federal, Fair, HHS, ICO, OAIC, APRA, AFP, Homeland, National Cyber, Cyber Security Cent(?:er|re), Garda, Sheriff, Central Bank, Ombudsman, Crime, Attorney, Information Commissioners?, Privacy Commissioners?, Commissioners?, Australian Taxation, Protection Commission, Information Regulator, Office of Attorney, Office of the Attorney, Office of Information, Office of the Information, Office of the Australian Information, Office of Privacy, Office of the Privacy, Office of the Maine, Office of Civil, Office for Civil, Office of Data, Office of the Data, Department of Homeland, Department of Justice, Consumer Protection, Consumer Affairs, Data Protection, Metropolitan Police, Action Fraud, Personal Information Protection",
    ends: "(?:Data|Information|Privacy|Personal Data) Protection (?:Commission(?:er)?|Authority|Ombudsman|Board|Agency|Office|Inspectorate|Service), (?:Privacy|Information)(?: (?:and|&) (?:Privacy|Data Protection))? Commission(?:er['’]s Office)?",
  },
  {
    id: "other.scheme",
    meaning: "Laws and schemes of a state.",
    begins: "Social Security, Medicare, Medicaid, HIPAA, GDPR, CCPA, COVID",
    ends: "Act, Law, Regulation, Directive, Attorney General, Attorney-General, Attorney General Office, Attorney General['’]s Office, Information Commissioner, Privacy Commissioner",
  },
  {
    id: "other.bureau",
    meaning: "Credit bureaus and the desks that answer for others.",
    begins:
      "Equifax, Experian, TransUnion, Credit (?!Union|Counsell?ing|Suisse|Agricole|Acceptance|Management|Corp|One|Human|Valley), Return Mail, Returned Mail, Return Processing, Return to, Secure Processing, Mail Processing, Processing Cent(?:er|re), Mail Handling, Call Cent(?:er|re), Response Cent(?:er|re), Settlement, Incident Response",
  },
  {
    id: "other.maker",
    meaning: "Makers of what everybody uses, and their products.",
    begins:
      "Office ?365, SharePoint, OneDrive, Outlook, Teams, Zoom, Salesforce, Dropbox, Slack, MOVEit, Citrix, Microsoft, Windows, Google, Gmail, Facebook, Twitter, Adobe, ADOBE, WordPress, Drupal, Joomla, Magento, Shopify, Wikipedia, Excel, Word",
  },
  {
    id: "other.alone",
    meaning:
      "What is written large without more: peoples, things of the state and of the net, tools that everybody uses.",
    begins:
      "(?:USD|EUR|GBP|AUD|NZD|CAD|HKD|SGD|INR|CHF|JPY|USDT|USDC)(?: [0-9][0-9.]{0,12})?$, (?:Children|Families|Student|Students|Health|Education|Housing|Government|Parliament|Congress|Senate|Internet|Web|English|French|Spanish|Japanese|Chinese|Indian|American|British|Canadian|Australian|European|Bitcoin|Ethereum|Mastercard|MasterCard|Visa|Elasticsearch|MongoDB|MySQL|PostgreSQL|Redis|Jenkins|Docker|Kubernetes|Python|Java|JavaScript|PHP|Apache|Nginx|Linux|Android|Chrome|Firefox|Safari|Chromebooks?|WiFi|Wi-Fi)$",
  },
  {
    id: "other.plan",
    meaning: "What a body does or puts out, under a name of its own.",
    ends: "Programme, Program, Project, (?<!Pension |Superannuation |Provident |Retirement |Insurance )Scheme, Bulletin, Newsletter, Policy, Initiative, Campaign, Awards?, Conference, (?<!Health |Benefits? |Dental |Medical |Welfare |Pension |Care |Insurance |Retirement |Trust )Plan",
  },
  {
    id: "other.street",
    meaning: "Streets and other places a thing happens in.",
    begins: "(?:Unit|Suite|Floor|Level|Room|Block|Building|Apt|Box|Shop|Lot|Plot) [0-9]{1,4}[A-Z]?$",
    ends: "Street, Road, Avenue, Highway, Lane, Boulevard, Crescent, Drive, Freeway, Motorway, Parkway, Turnpike, Street NW, Avenue NW",
  },
  {
    id: "other.concept",
    meaning: "What is written large where a short form of it is given: Freedom of Information (FOI).",
    begins:
      "Freedom of Information, Subject Access, Multi-?[Ff]actor, Two-?[Ff]actor, Personally Identifiable, Protected Health, Personal Health, Domain Name",
    ends: "Information, Authentication, Protocol, Standard, Regulations, Records?, Numbers?, Requests?, Access, Transfer, Statement",
  },
  {
    id: "other.officer",
    meaning: "Persons, by the post in front of their name.",
    begins:
      "Cllr, Councillor, (?:Hon\\.? )?(?:Secretary|Treasurer|Chairman|Chairperson|Chair|Webmaster|Commodore|Clerk|Registrar|Editor|Moderator|Administrator|Headteacher|Superintendent|Member|Members|Trustees|Governors)$, Acting (?:General |Deputy |Executive |City )?(?:Manager|Director|President|Chief|Principal|Superintendent|Mayor), (?:Assistant |Deputy )?Chief (?:Executive|Officer|Constable|Inspector|of (?:Staff|Police)), General Manager, Managing Director, Executive Director, (?:Detective |Police )(?:Chief|Sergeant|Inspector|Constable|Superintendent), Lt, Sgt, Capt, Rev, Pastor, Bishop, Senator, Congress(?:man|woman), Judge, Sheriff [A-Z][a-z]{2,14} [A-Z]",
  },
  {
    id: "other.system",
    meaning: "Systems, which are hit but are nobody.",
    ends: "(?:Information|Management|Alert|Computer|Records|Learning|Booking|Reservation) Systems?",
  },
  {
    id: "other.abbreviation",
    meaning: "Abbreviations of things, places and times.",
    begins:
      "PDF, USB, CU$, URL, HTTP, CVE, DD[Oo]S, DNS, VPN, SQL, IP, SSH, SSL, RDP, IDs?, IT, ICT, PC, PIN, CSV, PR, JST, GMT, BST, PST, EDT, EST, CEST, AEDT, UTC, CET, AEST, NZST, NZDT, HKT, SGT, IST, PDT, CDT, CST, MST, MDT, AG, API, GPG, NGO, N\\.Y, N\\.J, N\\.H, N\\.C, S\\.C, N\\.D, S\\.D, D\\.C, R\\.I, N\\.M, W\\.Va, BTC, ETH, FERPA, PII, PHI, CFR, ASX, ENDS, United (?:States|Kingdom), U\\.S, US, UK, EU",
  },
  {
    id: "other.desk",
    meaning: "Desks, posts and departments of a body.",
    begins:
      "Human Resources, Public Relations, Office of (?:the )?(?:General Counsel|(?:University |Public |Media |External |Strategic |Corporate )?(?:Communications?|Relations|Affairs|Marketing)|President|Chancellor|Provost|Registrar|Superintendent|Mayor|City Manager|Dean|Bursar|Ombuds\\w{0,8}|(?:Executive |Managing )?Director|Vice[ -](?:President|Chancellor|Provost)|Chief [A-Z][a-z]{2,14} Officer|Controller|Comptroller|Information (?:Technology|Security|Services)|Compliance|Admissions|Financial Aid|Human Resources|Research|Student Affairs|Risk Management)$, (?:Development|Alumni|Admissions|Communications|Finance|Payroll|Legal|Press|Public Affairs|Student Affairs) (?:Office|Department|Team|Services)$, Secretary of (?!State$), [A-Z][a-z]{1,15} (?:Spokesman|Spokeswoman|Spokesperson|Superintendent), General Affairs, Customer (?:Services?|Support|Care|Relations|List|Team|Office|Desk), Chief, Vice, President, Director, Manager, CEO, CTO, CISO, CFO, COO, Information (?:Technology|Services|Security), Legal Department, Privacy Office, Compliance, Comms Team, Communications Team, Security Team, Support Team, Frequently",
  },
  {
    id: "other.form",
    meaning: "Forms of bodies that stand for no name.",
    begins:
      "Box Office$, Help Cent(?:er|re)$, Knowledge Base$, Newsroom$, Media Cent(?:er|re)$, Certified Public, Chartered Accountants, National University Corporation$, Inter-University Research Institute(?: Corporation)?$, (?:Public Interest(?: Incorporated)?|General Incorporated|Incorporated)(?: Association| Foundation| Corporation)?$",
  },
  {
    id: "other.press",
    meaning: "Papers, agencies and wires.",
    begins: "PRNewswire, Business Wire, Local Democracy, BBC, CNN",
    ends: "Times, Herald, Observer, OBSERVER, Gazette, Tribune, News, (?<!\\b(?:Japan|Canada|Australia|New Zealand|Singapore|Korea|India|Swiss|Hongkong|Royal|South African|Iceland|China|Thailand|Russian) )Post, Today, Wire, Reuters, Bloomberg, Asia",
  },
];

const alternatives = (key: "begins" | "ends"): string => ROWS.flatMap((row) => row[key]?.split(", ") ?? []).join("|");

/** Names that are never the victim's. */
const NEVER_VICTIM = new RegExp(`^(?:${alternatives("begins")})\\b|\\b(?:${alternatives("ends")})$`, "u");

/** Whether a name, in letters of either size, is never the victim's. */
export const isOther = (name: string): boolean =>
  NEVER_VICTIM.test(name) ||
  (name.length > 6 && name === name.toUpperCase() && NEVER_VICTIM.test(name.split(" ").map(properCase).join(" ")));
