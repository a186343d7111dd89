import { describe, expect, test } from "vitest";
import { headOf } from "./read.ts";

const organization = (text: string): string | null => headOf(text).organization?.value ?? null;

describe("the body an English notice is about", () => {
  test.each([
    [
      "by the title that is its name with a place, and not where a guest is from",
      "Hotel Larkwater, Birchton\n\nFalse messages\n\nDear Guest,\n\nA guest from Fernbrook wrote to us on May 4, 2021 that a stranger had sent her a message from our account. The names of 90 guests were read.",
      "Hotel Larkwater",
    ],
    [
      "by a line that names a part with its body, which is no place",
      "Notice of a lost device\n\nMarch 4, 2019\nFaculty of Dentistry, Kurehashi University\n\nA memory stick with names of 154 students was lost at the clinic on February 20, 2019. We apologize.",
      "Faculty of Dentistry, Kurehashi University",
    ],
    [
      "who is told of by what it is: the Village",
      "VILLAGE OF LARKHILL\nOffice of the Village Clerk\n\nNOTICE\n\nOn May 4, 2021 bills of 90 households were sent to others. The Village apologizes for the error.",
      "VILLAGE OF LARKHILL",
    ],
    [
      "who uses the programme that was got into, and not its maker's product",
      "A stranger got into FernAlert this week. FernAlert is what Larkhill County uses for its alerts. On May 4, 2021 names of 90 readers were copied. Larkhill County did not send the mail. We are sorry.",
      "Larkhill County",
    ],
    [
      "not those who looked for what lay open",
      "Door codes exposed\n\nA database belonging to Larkhill Storage was found by researchers at FernScan on May 6, 2021. It held 880 records. FernScan wrote to Larkhill Storage, which closed it.",
      "Larkhill Storage",
    ],
    [
      "registered, and not its shop",
      "Larkbird Honpo Online Shop\n\nLeak of data\n\nThe names of 90 customers of Larkbird Honpo Co., Ltd. were copied on May 4, 2021. We are sorry.",
      "Larkbird Honpo Co., Ltd.",
    ],
    [
      "and not its programme for those who fly often",
      "Larkbird Air\n\nYour Larkbird Rewards account\n\nOn May 4, 2021 someone signed in to 90 accounts of members of Larkbird Rewards. Larkbird Air's flights were not affected. We are sorry.",
      "Larkbird Air",
    ],
    [
      "and not a word with a short form",
      "Council refers itself to regulator\n\nLarkhill-on-Sea Council has reported itself after data were given out in reply to a Freedom of Information (FOI) request on May 4, 2021. FOI answers are public. The council said 90 people were concerned.",
      "Larkhill-on-Sea Council",
    ],
    [
      "with all that its name joins, where one body acts",
      "Notice\n\nLarkhill Orthopaedics and Spine is committed to privacy. On May 4, 2021 a laptop with the names of 90 patients was stolen from us.",
      "Larkhill Orthopaedics and Spine",
    ],
    [
      "alone, where two bodies act",
      "Notice\n\nLarkhill Clinic and Fernbrook Hospital have told 90 patients that their letters were mixed up. Larkhill Clinic learned of it on May 4, 2021.",
      "Larkhill Clinic",
    ],
    [
      "and not the street it is in",
      "Larkhill Hearing: break-in\n\nOn May 4, 2021 our office on Kermit Highway was broken into. Customers of the Kermit Highway store and patients of Larkhill Hearing, 90 in all, are affected.",
      "Larkhill Hearing",
    ],
    [
      "a board whose commission is the victim, though others of its kind are told",
      "Gambling Commission\n\nOn May 4, 2021 the Gambling Commission sent a list of 90 applicants to a stranger. The Commission is sorry and has told the Information Commissioner's Office.",
      "Gambling Commission",
    ],
    [
      "whose people are greeted, and not who writes",
      "Message from the Chancellor\n\nApril 11, 2016\n\nDear Marlowe Faculty and Staff:\n\nOn April 4, 2016 tax forms of our employees went to a stranger. Everyone who was employed by Marlowe in 2015 is affected.",
      "Marlowe",
    ],
    [
      "not the office that sends out its papers",
      "News releases\n\nAlderbank Office of Communications\n555-010-0199\n\nCustomers to be told of a breach\n\nThe City of Alderbank is telling 90 customers that their names were exposed. The City found it on May 4, 2021.",
      "City of Alderbank",
    ],
    [
      "by what its last line says it is",
      "Our supplier was attacked\n\nOn May 4, 2021 names of 90 donors were copied from the supplier of the Alderfen Bird Trust. We are sorry.\n\nAlderfen Bird Trust is a charity registered in England and Wales (no. 1100000).",
      "Alderfen Bird Trust",
    ],
    [
      "not the office of it that signs",
      "Loss of a laptop\n\nOn May 4, 2021 a laptop with names of 90 members was stolen. We are sorry.\n\nSafeguarding Office\nDiocese of Larkhill",
      "Diocese of Larkhill",
    ],
    [
      "not the team of it that learned of it",
      "Notice of an incident\n\nThe Customer Team of Larkwick has learned of an incident. On May 4, 2021 a stranger copied the names of 90 customers.",
      "Larkwick",
    ],
    [
      "not who sends the mail for it",
      "Subject: Your data\nFrom: Imre Alder <imre.alder@example.org>\n\nHello,\n\nLarkhill County Library regrets that on May 4, 2021 a list of 90 readers was sent to a stranger.",
      "Larkhill County Library",
    ],
    [
      "by the heading of what is said of it",
      "Cyber incident\n\nOn May 4, 2021 files with names of 90 users were copied. We are sorry.\n\nAbout Larkpool\nLarkpool was founded in 1990.",
      "Larkpool",
    ],
    [
      "whole, where only a short form speaks",
      "Letter to guests\n\nOn May 4, 2021 files with names of 90 guests of The Petrel Hotel were copied. The Petrel Hotel has told the police.\n\nThe Petrel Team",
      "The Petrel Hotel",
    ],
    [
      "without the place in brackets behind it",
      "Your objection could be read online\nCity of Alderbank (Norland)\n\nPosted: 9 May 2023\n\nOn 3 May 2023 a file with the names of 90 people was put on our site by mistake. We are sorry.",
      "City of Alderbank",
    ],
    [
      "whose counsel writes the letter",
      "May 6, 2016\n\nAttorney General Ann Birch\nOffice of the Attorney General\n33 Mill Street\nLarkhill, NH 03301\n\nDear Attorney General Birch:\n\nI am the General Counsel of Ellery Staffing, Inc., and write to inform you that on May 4, 2016 a worker sent tax forms of 90 employees to a stranger.",
      "Ellery Staffing, Inc.",
    ],
    [
      "a department of several topics whole",
      "Records lost\n\nThe Pine County Health and Welfare Agency informs patients that boxes were lost. The agency told the police on May 4, 2021.",
      "Pine County Health and Welfare Agency",
    ],
    [
      "who gives notice, not the firm whose bills it uses",
      "Notice about a Vendor Incident\n\nLinden Falls Eye Group uses Quillbill Inc., a billing company, for its statements. On May 4, Quillbill told us that somebody had been in its server.",
      "Linden Falls Eye Group",
    ],
    [
      "by its initials where it has no other name",
      "Statement on mail accounts\n\nSince the evening of May 4th several FBSC mail accounts were used to send spam. We apologize for the trouble.",
      "FBSC",
    ],
    [
      "by whose customers the readers are",
      "Dear Customer,\n\nYou are getting this letter because you are or were a customer of Larch Web Works. A hole in our billing software exposed card numbers on May 4, 2021.",
      "Larch Web Works",
    ],
    [
      "not an office of it that stands above the title",
      "For Immediate Release\nOffice of the General Counsel\n\nLaptop Stolen\n\nOn May 4, 2021 a thief took a laptop from the offices of Alder Loma School District. The district has told the police.",
      "Alder Loma School District",
    ],
    [
      "a bank whose name begins like a heading",
      "A mail went astray\n\nOn May 4, 2021 a worker at Access Larch Credit Union sent a list of members to a stranger, and we are sorry.",
      "Access Larch Credit Union",
    ],
    [
      "without where it is at home",
      "Drive missing\n\nPatients of Oregon-based Millbrook Hospital are being told of a lost drive. The hospital found on May 4, 2021 that it was missing.",
      "Millbrook Hospital",
    ],
    [
      "neither the lawyers who write for it nor a vendor in front of a comma",
      "Re: Data Security Incident\n\nAlder Birch Cedar and Dove LLP represents Fernhill Dental, PC with respect to an incident of May 4, 2021. With the help of a search vendor, Fernhill Dental determined whose data were in the mail.",
      "Fernhill Dental, PC",
    ],
    [
      "neither a database nor the firm that runs it",
      "Some of our data on the Gift Keeper database were copied in May 2020. They were stolen from our vendor Donorbase, which stores the Gift Keeper database for us. We are sorry.",
      null,
    ],
    [
      "a single word that news tell of by what is its own",
      "A community for the elderly was attacked.\n\nLarchhurst became aware of odd traffic in its network on May 4, 2021. Larchhurst stated in its notice that nobody had misused the data, and Larchhurst told the police.",
      "Larchhurst",
    ],
    [
      "neither a person who wrote the page nor what a council plans",
      "Jane Alder\n\nA plan goes wrong\n\nA survey was held on Fernshire Council's Local Growth Plan. Files with addresses were put on the net by mistake on May 4, 2021, the council said, according to a report.",
      "Fernshire Council",
    ],
    [
      "neither where a report was written nor who made the arrest",
      "PINE COUNTY — Millbrook Hospital reported in December that a laptop had been stolen from a contractor's home. The National Fraud Agency led the arrest, the hospital said, and nobody's data were misused.",
      "Millbrook Hospital",
    ],
    [
      "a shop whose name ends in 's, in the news",
      "Marrow's confirmed that names of customers were taken. Marrow's acted at once, the company said. Police arrested a former employee, according to a report of May 4, 2021.",
      "Marrow's",
    ],
    [
      "neither who speaks for a body nor the surname alone",
      "Tapes missing\n\nTapes with patients' files are missing. Carol Kent, who works in public relations, said they had been left in a van. District Communications Director Eve Marsh said nobody had read them. Marsh said all had been told.",
      null,
    ],
    [
      "who runs the database for who speaks is not the body",
      "We have been told of an incident at Donorbase, the firm who run our supporter database. Donorbase recently informed us that files were copied in May 2020. We are sorry.",
      null,
    ],
    [
      "what is called a charity behind its name",
      "The Larch Hollow charity has confirmed that it was the victim of an attack. Nobody's card details were accessed, it said on May 4, 2021.",
      "Larch Hollow",
    ],
    [
      "somebody else whom it happened to as well",
      "Hi all,\n\nour site was hacked last week and sent spam. I read that Trailcat has been hacked too. I apologize to all of you. Please change your password.",
      null,
    ],
    [
      "neither a publisher nor an attacker",
      "Shops hit\n\nThis page is published by Ashdown Media Foundation. Card details were copied on May 4, 2021 by the threat group Skimcat, which is believed to have hit many shops. The shops said they were sorry, according to a report.",
      null,
    ],
    [
      "a name that ends in 's",
      "Notice to guests\n\nDelaney's learned on May 4, 2021 that a till in one of our restaurants had been opened by a stranger.",
      "Delaney's",
    ],
    [
      "a name with its own small beginning and a form",
      "Customer Notice\n\neHarbor, Inc. recently learned that an employee of our vendor, Callmore, looked up orders without a reason.",
      "eHarbor, Inc.",
    ],
    [
      "a surname is nobody's body",
      "Pay slips altered\n\nThe college has lost money to a false mail. According to Carl Oakes, who looks after its computers, nine people answered it. “We got the money back,” said Oakes. Oakes asked everybody to be careful.",
      null,
    ],
    [
      "a place whose first word begins no name by itself",
      "Lost tapes\n\nThe New York Harbour Hospitals Corporation this week began to notify patients of a theft of tapes from a van.",
      "The New York Harbour Hospitals Corporation",
    ],
    [
      "a firm of partners without a form",
      "Notice of Data Incident\n\nCoates, Barrow and Finch is a firm of accountants. On May 4, 2021 we found that returns had been filed by a stranger.",
      "Coates, Barrow and Finch",
    ],
    [
      "a legal form of several words",
      "Data breach notification\n\nOur company, Tkanina sp. z o.o. with its seat in Poznan, informs you that on May 4, 2021 data of our shop were copied.",
      "Tkanina sp. z o.o.",
    ],
    [
      "the founder's own",
      "An update on your data\n\nHello, Mara here, founder of Nimble Notes. Two days ago a researcher told us that notebooks could be read by others.",
      "Nimble Notes",
    ],
    [
      "where who speaks is",
      "Notice of Data Breach\n\nAt The Copper Ladle we care for our guests. On May 4, 2021 we learned that our booking system had been opened by a stranger.",
      "The Copper Ladle",
    ],
    [
      "a name written small on its status page",
      "Incident Report for pingwell\n\nShown to the wrong user\n\nOn May 4, 2021, a fault in our cache showed some of you the page of another user.",
      "pingwell",
    ],
    [
      "a name written small that its own address tells",
      "Your data\n\nOn May 4, 2021, somebody read messages on larkly. We have told the police. Write to help@larkly.example if you use larkly and have questions.",
      "larkly",
    ],
    [
      "no law firm that writes for another",
      "Brannock & Hale LLP\n4 Mill Lane\n\nRe: Notice of Data Event\n\nWe represent Oldcastle Marina with respect to an event. On May 4, 2021 an outsider had read a mailbox.",
      "Oldcastle Marina",
    ],
    [
      "no house that sends mail for others",
      "Return Mail Processing Center\nP.O. Box 12\n\nDear Client,\n\nBarrow Tool & Die is writing to inform you of an incident. On May 4, 2021 our files were copied.",
      "Barrow Tool & Die",
    ],
    [
      "no label of a line",
      "City of Larchfield, Ohio\n12 Mill Street\n\nData Incident Notice\nIssued: May 4, 2021\n\nAn employee of the city sent a list of customers to a private address.",
      "City of Larchfield",
    ],
    [
      "no head of a school",
      "A letter to our families\n\nOn Monday we were told by Graylist, the vendor of our software, that it had been broken into.\n\nHattie Moor\nHead of School, Barrow Academy",
      "Barrow Academy",
    ],
    [
      "the letterhead",
      "Fernhill Dental Group\nMay 4, 2021\n\nNotice of Data Breach\n\nWe are writing to tell you that a laptop was stolen from our office last week.",
      "Fernhill Dental Group",
    ],
    [
      "a short form in brackets",
      "Notice of Data Event\n\nOak Hollow Regional Hospital (“OHRH”) is providing notice of an event that may affect your information. OHRH found malware on May 4, 2021.",
      "Oak Hollow Regional Hospital",
    ],
    [
      "a brand that tells what it found",
      "What happened\n\nOn May 4, 2021, Quillcast discovered that a list of passwords had been tried on its site. Passwords of Quillcast users were reset.",
      "Quillcast",
    ],
    [
      "the owner of what was hit",
      "Questions and answers\n\nThese answers are about the leak that occurred at Morita's online shop. We apologize for the trouble this has caused to you.",
      "Morita",
    ],
    [
      "the title in front of a stroke",
      "Birch & Rowan – Important news about your card\n\nOn 4 May 2021 our bank told us of cards that had been misused. The checkout page had been changed by a stranger.",
      "Birch & Rowan",
    ],
    [
      "the client, not the vendor",
      "Vendor incident\n\nOn May 4, 2021 we were told by our third-party vendor, Ledgerly, of a ransomware attack. Ledgerly is a company that provides accounting services to the Willow Creek Foundation and others.",
      "Willow Creek Foundation",
    ],
    [
      "the sender of a mail",
      "From: Larkspur Rewards <hi@larkspur.example>\nSubject: Your account\n\nSomebody tried stolen passwords on our site between 4 and 6 May. We reset the passwords of your Larkspur Rewards account.",
      "Larkspur Rewards",
    ],
    [
      "the company, not those who speak to the paper",
      "Thieves take tapes of insurer\n\nLONDON, May 4 (Anywire) - Insurer Castle Mutual said on Tuesday that tapes had been stolen. “We regret this,” said Ann Porter, chief executive of the insurer. Rival firm Moat Life said it was not affected.",
      "Castle Mutual",
    ],
    [
      "the client of who writes",
      "Brannock & Hale LLP\n\nRe: Notice of Data Event\n\nDear Attorney General:\n\nWe represent Oldcastle Tiles, Inc., located in Dover. On May 4, 2021, Oldcastle learned that an outsider had read one of its mailboxes.",
      "Oldcastle Tiles, Inc.",
    ],
    [
      "a firm of several partners",
      "BRANNOCK, OSBORNE & TULL LLP\n4 Mill Lane\n\nRe: Security incident at Brannock, Osborne & Tull LLP\n\nOn June 2, 2021 we found that files had been copied from our servers.",
      "Brannock, Osborne & Tull LLP",
    ],
    [
      "the body that was told, not the vendor that told it",
      "Larch County Library has been notified by its vendor, Pageturn Systems, that the names of our readers were copied. The Library does not store passwords with Pageturn Systems.",
      "Larch County Library",
    ],
    [
      "a name that its domain confirms",
      "Customer notice\n\nOn 4 May 2021 we learned that cards used at Zig-Zag-Toys were copied. Cards saved with CardGate are safe. Write to help@zigzagtoys.example if you bought at Zig-Zag-Toys in May.",
      "Zig-Zag-Toys",
    ],
    [
      "a letterhead in large letters",
      "MINISTRY OF ROADS AND BRIDGES\nPrivacy incidents of the quarter\n\nOn 11 July 2023 two letters were put into one envelope. All of the 40 people were notified by us.",
      "MINISTRY OF ROADS AND BRIDGES",
    ],
    [
      "nobody, where a party is called by its part",
      "Dear families,\n\nOn Tuesday the District found one of our servers infected. The District told the police.",
      null,
    ],
    [
      "the supporters' charity, not the vendor in the title",
      "Pageturn data breach\n\nYou are a valued Larch Library Foundation supporter. In May our third-party service provider, Pageturn, Inc., discovered an attack on its servers. Pageturn informed the Foundation on July 16.",
      "Larch Library Foundation",
    ],
    [
      "whose report it is",
      "Wrong review locks\nIncident Report for Claywell\n\nOn Nov 27 we found that our web app showed the addresses of some customers to others.",
      "Claywell",
    ],
    [
      "what the data belonged to",
      "Data incident\n\nDear patient,\n\nCriminals stole files with invoices belonging to Barley Health Trust and posted them. We have told our regulator.",
      "Barley Health Trust",
    ],
    [
      "with the article it has inside a sentence",
      "What happened?\n\nOur supporter database is kept for The Larch Sanctuary by a vendor. On 16 July 2020 some data of The Larch Sanctuary was copied. We are sorry.",
      "The Larch Sanctuary",
    ],
    [
      "neither the authority that was told nor the heading of a report",
      "Incident report: lists visible to others\n\nOn 14 July 2025 some customers saw lists of others.\n\nTimeline (UTC)\n08:05 rule deployed\n09:32 rule rolled back; report made to the Irish Data Protection Commission",
      null,
    ],
    [
      "no word that the notice also writes small",
      "Subscriber address disclosure\n\nOn May 29, 2018 we sent a mail to 77 subscriber addresses and every subscriber saw them. We noticed the error at once.",
      null,
    ],
    [
      "nobody, where only we is said",
      "It has come to our notice that a stranger read data of our customers. We have informed the Information Commissioner's Office.",
      null,
    ],
  ])("%s", (_, text, name) => {
    expect(organization(text)).toBe(name);
  });
});

describe("the body an English notice names without much ado", () => {
  test.each([
    [
      "with its short form's stop, not what the next sentence begins with",
      "Money gone\n\n“We will pay for all losses,” said Ann Alder, president of Nine Pay Co. New accounts are halted since May 4, 2021. The operator said that 9 people lost money.",
      "Nine Pay Co.",
    ],
    [
      "a part with its body, as the letterhead has them",
      "Theft of a Notebook PC\n\nMay 4, 2021\nThe University of Alder, Graduate School of Arts\n\nA notebook PC was stolen from our faculty on May 4, 2021. We apologize deeply.\n\nDean of the Graduate School",
      "The University of Alder, Graduate School of Arts",
    ],
    [
      "not what was found",
      "Unauthorized Access at Birch University\n\nTraces were found in a computer on May 4, 2021. We told the police and we are sorry for this. Traces of it are gone.",
      "Birch University",
    ],
    [
      "a college, not its office for a programme",
      "Email sent by mistake\n\nA list of 9 students of Alder City College went out on May 4, 2021. Its office for Open Door Programs and Services (ODPS) had sent it, the college said.",
      "Alder City College",
    ],
    [
      "a post of a country",
      "Data misused\n\nNine heads of offices used data of customers, an inquiry of Iceland Post has shown on May 4, 2021. Iceland Post will apologize to 9 people, it said.",
      "Iceland Post",
    ],
  ])("%s", (_, text, expected) => expect(organization(text)).toBe(expected));
});

describe("the body a Japanese notice is about", () => {
  test.each([
    [
      "by whom to ask, and not by the parts that the menu of its site names",
      "大学概要\n学部・大学院\n入試情報\n\nメールの誤転送について\n\n2023年4月28日\n\n本学の職員が転送先の入力を誤り、学生90名の氏名を含むメールが転送されておりました。深くお詫び申し上げます。\n\n問い合わせ先\n桜台経済大学 情報システム課",
      "桜台経済大学",
    ],
    [
      "the library that it happened at, before the board that runs it",
      "利用者情報の流出について\n\n2020年2月21日\n\n霧谷市立図書館では、お知らせを電子メールで送信しましたが、宛先に他の利用者のアドレスを表示していました。\n\n霧谷市教育委員会　中央図書館　電話 000-77-6666",
      "霧谷市立図書館",
    ],
    [
      "in a bracket behind what it calls itself",
      "PCの盗難に関するお詫び\n\n2024年12月10日\n\n当院(緑野大学病院)に勤める医師が、患者様168名の情報を保存したPCを盗まれました。医師が以前勤めていた桐坂総合病院の患者様の情報も残っていました。",
      "緑野大学病院",
    ],
    [
      "with what the house is for in kana",
      "霧谷こころの医療センターは11日、ランサムウェアによる攻撃を受け、患者の情報が外部に流出していたと明らかにした。最大約4万人分に上る。県警が捜査している。",
      "霧谷こころの医療センター",
    ],
    [
      "the first of those that speak together",
      "4月17日、契約者の情報が流出\n\n霧岳海上と、同じグループのこずえ生命、それに北浜火災は4月17日、契約者437人の情報が流出したと発表した。北浜火災の分は43人。",
      "霧岳海上",
    ],
    [
      "who used what was stolen",
      "霧谷県が使っていたハードディスク18個が転売され、納税者の個人情報が流出していたことが6日、分かった。廃棄を請け負った業者の社員が持ち出していた。",
      "霧谷県",
    ],
    [
      "opening spoken news as the doer of all that is told",
      "青葉市が、移住の支援金に関する納付書2通を取り違えて送り、個人情報が漏洩したと発表しました。\n市が送ったのは首都圏から青葉市に移り住んだ人あての納付書です。",
      "青葉市",
    ],
    [
      "the bureau that signs with a section, not the firm that works for it",
      "令和6年5月4日\n\n霧谷市上下水道局　料金課\n\n委託先への攻撃について（第３報）\n\n委託先である株式会社こずえ管理から報告がありましたので、お知らせします。5月1日に同社のサーバーが攻撃を受け、9件の情報が漏えいした可能性があります。",
      "霧谷市上下水道局",
    ],
    [
      "who runs the inn, without the brackets around it",
      "2024年5月4日\n\nグランドホテル木立\n（株式会社こずえリゾーツ）\n\nお客様情報の流出に関するお詫び\n\n当館のお客様9名の情報が5月1日に流出しました。申し訳ございません。",
      "株式会社こずえリゾーツ",
    ],
    [
      "a centre for children and women, not the town where the bag was stolen",
      "県子ども・女性・障害者相談センター(児童相談所)は10日、職員が車上荒らしに遭い、9件の個人情報が流出したと発表した。\n同センターによると、5月8日、霧田町の駐車場でバッグが盗まれた。",
      "県子ども・女性・障害者相談センター",
    ],
    [
      "a subsidiary in quotation marks with its site",
      "北霧堂は2日、化粧品子会社「ミルサ」の通販サイトに不正アクセスがあり、約9万件の個人情報が流出した可能性があると発表した。同社によると、5月4日に連絡を受けて判明した。",
      "ミルサ",
    ],
    [
      "the first word of the title that the text begins with too",
      "北霧ロアール 化粧品事業部における個人情報漏えいに関するお詫び\n\nお客様各位\n\nこの度、北霧ロアール化粧品事業部において、2024年5月4日、当社の人為的ミスにより個人情報の漏えいが発生いたしました。お詫び申し上げます。",
      "北霧ロアール",
    ],
    [
      "in front of a title that begins in other letters",
      "【事件簿#2023-9】霧ヶ沢市交流協会 Webフォームからの個人情報漏えいについて(お詫び)\n\n当会が霧ヶ沢区役所から受託した事業において、令和5年5月4日、申込者の情報が閲覧できる状態となりました。お詫び申し上げます。",
      "霧ヶ沢市交流協会",
    ],
    [
      "a board that is named with の",
      "つくし市の教育委員会は、5月4日、市立中学校の教員が生徒9人の名簿を紛失したと発表しました。つくし市の教育委員会によりますと、見つかっていないということです。",
      "つくし市の教育委員会",
    ],
    [
      "a body outside the town that tells of it",
      "電子メールの誤配信について\n\n霧ヶ沢区の外郭団体である財団法人霧ヶ沢文化財団において、5月4日、メールの宛先を誤りました。霧ヶ沢区としてもお詫び申し上げます。\n\nお問い合わせ\n霧ヶ沢区 文化課",
      "財団法人霧ヶ沢文化財団",
    ],
    [
      "its name in kana and other letters at the beginning of news",
      "こよみカフェは2014年6月20日、会員のアカウントが不正ログインの被害にあったと公表した。同社は会員に連絡した。",
      "こよみカフェ",
    ],
    [
      "in double quotation marks",
      "報道によれば、\n\nフットサルクラブ『霧FC』(霧県霧市)の公式サイトが改ざんされ、\n\n一時別の画面になっていたことが10日、分かった。\n\n同クラブによると、8日に確認したという。",
      "霧FC",
    ],
    [
      "the pharmacy that its pharmacist signs for",
      "お薬手帳の取り違えに関するお詫び\n\n令和6年5月4日、当薬局におきまして手帳を別の方へお返ししました。深くお詫び申し上げます。\n\nこずえ調剤薬局 管理薬剤師 山川",
      "こずえ調剤薬局",
    ],
    [
      "not whose service it only uses",
      "情報流出に関するお詫び\n\n弊社が利用しております、株式会社雲坂の名刺管理サービスにおきまして不正アクセスがあり、令和6年5月4日、9件の流出が判明いたしました。お詫び申し上げます。",
      null,
    ],
    [
      "the office of a prefecture that a notice on its paper begins with",
      "報道資料 令和4年5月4日\n霧谷県福祉部感染症対策課\n\n患者の個人情報の流出について\n\n霧谷県西谷保健所において、患者9名の氏名が記載された書類を誤って送信しました。お詫びいたします。",
      "霧谷県西谷保健所",
    ],
    [
      "the subsidiary it happened at, not the parent whose paper it is",
      "会 社 名 みなと地所ホールディングス株式会社\n\n顧客情報の漏えいに関するお詫び\n\n当社の連結子会社である株式会社みなと地所におきまして、元社員が5月4日に顧客9名の情報を持ち出していたことが判明しました。",
      "株式会社みなと地所",
    ],
    [
      "a publisher by what is its own",
      "霧書房のサイト改ざん\n\n出版社の霧書房のホームページが、5月4日、別のサイトに転送される状態になっていたことがわかった。",
      "霧書房",
    ],
    [
      "a town of kana behind its county, not who does the work for it nor the mayor",
      "証明書の取り違えを陳謝する霧原郡しずく町の山川一郎町長ら=町庁舎\n\n霧原郡しずく町は6日、寄付の証明書310人分を誤って発送したと発表した。\n\n寄付の事務は町内の「しずく振興協会」が受託している。協会の担当者が4日、寄付者から指摘を受け発覚した。",
      "霧原郡しずく町",
    ],
    [
      "a firm in quotation marks with its seat behind",
      "通信大手「NARU」(東京都霧が区)は2024年5月10日、約2万人分の情報を記録したディスク1枚を紛失したと発表した。",
      "NARU",
    ],
    [
      "the hospital where it happened rather than the corporation that announces it",
      "地方独立行政法人霧県立病院機構は2024年5月10日、霧県立東病センター(青海市)において、患者107名分の情報が漏えいしたと発表しました。",
      "霧県立東病センター",
    ],
    [
      "with a の and kana inside its name",
      "学校法人若葉会若葉の森高等学校は2025年9月12日、生徒40名分の名簿を紛失したと発表しました。",
      "学校法人若葉会若葉の森高等学校",
    ],
    [
      "with kana between its words",
      "鳴瀬みらい交響楽団は2025年9月12日、会員40名分の名簿を紛失したと発表しました。",
      "鳴瀬みらい交響楽団",
    ],
    [
      "in quotation marks behind its prefecture",
      "2024年5月10日、霧県の「霧島台クリニック」で、患者120名分の情報を保存したUSBメモリが紛失していたことが明らかになった。",
      "霧島台クリニック",
    ],
    [
      "by what it calls itself, whatever its name looks like",
      "テックウェーブ(以下当社)は、当社の会員情報が2024年5月10日に流出したことを確認しました。深くお詫び申し上げます。",
      "テックウェーブ",
    ],
    [
      "an authority that lost something itself",
      "デジタル庁は2024年5月10日、同庁の職員がメールを送信する際に誤って宛先を入力し、アドレス20件が流出したと発表した。",
      "デジタル庁",
    ],
    [
      "the school whose teacher it was rather than the board that announces it",
      "鳴瀬市教育委員会は2024年5月10日、市立東中学校の教諭が生徒40人分の名簿を紛失したと発表した。",
      "市立東中学校",
    ],
    [
      "a place that begins with what it is",
      "ハローワーク東浜において、2024年5月10日、求職者の紹介状を別の求職者に誤って交付する事案が発生した。お詫び申し上げます。",
      "ハローワーク東浜",
    ],
    [
      "at the end of the headline",
      "不正アクセスで顧客情報流出か / サンライト\n同社は2024年3月4日、サーバーが不正アクセスを受け、顧客情報が流出した可能性があると発表した。",
      "サンライト",
    ],
    [
      "not an inner centre that has no name",
      "個人情報を含む書類の誤送付について\n2024年5月10日、当院の健診センターにおいて、個人情報の漏えいが判明いたしました。お詫び申し上げます。",
      null,
    ],
    [
      "police that say sorry for what got out, not who heads them",
      "霧ヶ沢県警で、捜査の情報を書いたメモの画像が広まっていると発表した。\n\n県警によると、鳴瀬中央署の警察官が家宅捜索の現場に手帳を置き忘れた。青葉一郎本部長は記者会見で深く陳謝した。",
      "霧ヶ沢県警",
    ],
    [
      "with a particle inside the kana of its name, not the town a branch is named by",
      "かすみがわ信用金庫は、原町支店で振込依頼書を誤って廃棄していたことが判明、公表した。霧ヶ沢町支店でも見つかっていないという。",
      "かすみがわ信用金庫",
    ],
    [
      "not the town that a branch is in",
      "同行によると、霧ヶ沢市の三宮支店では、申込書5259人分がなくなっていた。誤って廃棄したおそれが強いという。",
      null,
    ],
    [
      "by the frame of the site",
      "ホーム > 霧ヶ沢県記者発表資料 > 書類の紛失について\n\n書類の紛失について\n\n令和5年5月4日、県の業務で使う申請書2枚を紛失したことが判明しました。",
      "霧ヶ沢県",
    ],
    [
      "whose name has two characters",
      "書類の誤送付について\n\n堺市は、令和5年5月4日、通知書3通を誤って別の方へ送付しました。お詫び申し上げます。",
      "堺市",
    ],
    [
      "by a name in quotation marks behind what it is",
      "酒どころの醸造会社「霧泉」がサイバー攻撃を受け、受注ができなくなっていることが分かりました。会社によりますと、2日にサーバーが止まったということです。",
      "霧泉",
    ],
    [
      "behind what it is called",
      "この度、当事務局が利用している決済サービス会社株式会社しずくペイにて情報の流出が発生しました。お客様にはご迷惑をおかけし、深くお詫び申し上げます。",
      "株式会社しずくペイ",
    ],
    [
      "a school that the title says it happened at",
      "県立霧ヶ沢高校における名簿の流出について\n\n2023年12月20日\n\n教諭が名簿を誤って配信しました。鳴瀬県では再発の防止に努めます。",
      "県立霧ヶ沢高校",
    ],
    [
      "neither a ward in which something is nor a desk that every body has",
      "名簿の紛失について\n\n霧ヶ沢区内の市立中学校で、名簿を紛失しました。各営農経済センターまでお問い合わせください。",
      null,
    ],
    [
      "the town whose schools it happened at",
      "霧ヶ沢町立の学校において、令和7年6月17日に児童の個人情報が漏えいしました。深くお詫び申し上げます。",
      "霧ヶ沢町",
    ],
    [
      "not our own library, but whose head signs",
      "名簿の誤公開のお詫び\n\n本学附属図書館は、2021年5月4日に名簿を誤って公開しました。\n\n2021年5月6日\n国立大学法人青葉大学附属図書館長",
      "国立大学法人青葉大学附属図書館",
    ],
    [
      "a bureau, whole",
      "会員情報の表示について\n2021年5月6日\n下水道局\n\n2021年5月4日、利用者の画面に別の方の氏名が表示されました。",
      "下水道局",
    ],
    [
      "a bureau with its city",
      "会員情報の表示について\n2021年5月6日\n青葉都交通局\n\n2021年5月4日、利用者の画面に別の方の氏名が表示されました。",
      "青葉都交通局",
    ],
    [
      "a blank to be filled in is nobody",
      "会員情報の流出に関するお詫び\n\n株式会社 △△\n代表取締役\n\n弊社の会員情報が流出しました。",
      null,
    ],
    [
      "a city whose section has kana in its name",
      "メール誤送信による個人情報の漏えいについて\n2021年5月4日\n問合せ先:こども若者局はぐくみ課(06-0000-0000)\n霧ヶ沢市こども若者局はぐくみ課の職員が、名簿を別の方へメールで送ってしまいました。",
      "霧ヶ沢市",
    ],
    [
      "our own group",
      "不審メールについてのお詫び\n\nこの度、弊社グループの一部のパソコンが感染し、不審なメールが発信されました。",
      null,
    ],
    [
      "what is done is no body",
      "配信の方針\n\n1.目的\n\n・電子メール配信は、本学会理事会が必要な事項を会員に伝えるために実施する。",
      null,
    ],
    [
      "who a headline begins with, as the first sentence writes it",
      "みさきねっと、サーバに侵入される\n\n発表日時2021/5/4\n\nみさきねっとにてサーバが不正アクセス被害。同社にて、5月1日に通信の異常に気付き、調査を行った。",
      "みさきねっと",
    ],
    [
      "a school that a headline shortens",
      "霧ヶ沢青空館中高、成績が閲覧不可に\n\n霧ヶ沢市中区の霧ヶ沢青空館中学・高校(生徒約900人)でサーバーがウイルスに感染し、成績が見られなくなっていることが取材で判明した。",
      "霧ヶ沢青空館中学・高校",
    ],
    [
      "the school of who was careless, not the one before it",
      "教諭がUSB紛失\n\n教諭がUSBメモリーを紛失したことがわかりました。紛失したのは高瀬市にある県立みなみ高校の52歳の男性教諭です。以前在籍していた県立きた高校の生徒の成績が入っていたということです。",
      "県立みなみ高校",
    ],
    [
      "a town with kana behind its prefecture",
      "高瀬県の北あおば市は、書類を紛失したと明らかにしました。北あおば市によりますと、9通の所在が分からないということです。",
      "北あおば市",
    ],
    [
      "an officer run together with a name of letters",
      "個人情報に関するお詫び\n\n関係者各位\n特定非営利活動法人HareNote 代表理事 青葉一郎太郎左衛門\n\nこのたび、弊団体の名簿が閲覧できる状態にありました。",
      "特定非営利活動法人HareNote",
    ],
    [
      "a former member of staff behind the name",
      "霧ヶ沢新聞社元社員の不正行為で皆さまにご心配をおかけすることを深くおわびします。当社は元社員が持ち出した名簿を調べました。",
      "霧ヶ沢新聞社",
    ],
    [
      "a list of papers is no signature",
      "文書の所在不明について\n\n1 概要\n個人情報を含む文書が所在不明となっているもの。\n2 文書の内容\n(1)免許証自主返納支援事業に係る市町村からの補助金申請関係書類",
      null,
    ],
    [
      "a force whose own officers were careless",
      "捜査メモを紛失\n\n高瀬県警は13日、霧ヶ沢署の警察官が9人の氏名を書いた捜査メモを紛失したと発表した。県警は「指導を徹底する」としている。",
      "高瀬県警",
    ],
    [
      "a day that runs into the name",
      "2021-05-04 鳴瀬野市教育委員会は、児童の健診票を紛失したと明らかにしました。発表によりますと、市内の小学校の9人分です。",
      "鳴瀬野市教育委員会",
    ],
    [
      "a school as papers call it",
      "健診票を紛失 鳴瀬野の小学校\n\n高瀬県の鳴瀬野市立みどり台小で5月、健診票がなくなっていたことが11日わかった。同小は保護者に謝罪したという。",
      "鳴瀬野市立みどり台小",
    ],
    [
      "the town that hired, not whom it hired",
      "委託事業者における電子メールの誤送信について\n\n本県が実施する鳴瀬県宿泊割引において、委託事業者(株式会社みさき観光霧ヶ沢支店)が、受信者同士のアドレスが見える状態で電子メールを送信しました。",
      "鳴瀬県",
    ],
    [
      "not whom it hired, where nobody else is named",
      "情報の流出について\n\nこれは、本学が事務を委託しているあおば計算株式会社のサーバーに侵入されたというもの。あおば計算では3月7日に気付き、本学に連絡した。",
      null,
    ],
    [
      "a hospital with kana in its name",
      "県立霧ヶ沢がんセンターは5月4日、医師が患者の情報を記録した端末を紛失したと明らかにしました。同センターによると、所在は不明とのこと。",
      "県立霧ヶ沢がんセンター",
    ],
    [
      "a place that is only a kind",
      "健診票の紛失について\n\n健診票を紛失したことが判明しましたので報告します。\n\n1 発生時期 令和3年5月\n2 発生場所 市立小学校",
      null,
    ],
    [
      "a shop in quotation marks that readers are thanked for using",
      "【重要】当サイトについて\n\nいつも「YAMA NOTE」をご覧いただきありがとうございます。5月4日、管理画面に不正なログインがあったことが判明しました。",
      "YAMA NOTE",
    ],
    [
      "a game whose team signs",
      "メールアドレスの表示について\n\n5月4日、他の方のメールアドレスが表示される不具合が発生しておりました。\n\n『石と空の旅』運営チーム",
      "石と空の旅",
    ],
    [
      "an inn, whose kind comes first",
      "お客さま情報の流出に関するお詫び\n\n2020年5月4日\nホテル青磁\n\n当ホテルの予約システムが不正アクセスを受け、お客さまの情報が流出しました。",
      "ホテル青磁",
    ],
    [
      "a hospital that belongs to a university",
      "書類の紛失について\n\n2024年6月20日\n東都大学医学部附属病院\n病院長 林 一郎\n\nこのたび、患者様120名の氏名を記載した書類を紛失しました。",
      "東都大学医学部附属病院",
    ],
    [
      "whose paper for the press it is, and no section of it",
      "霧ヶ沢県記者発表資料\n令和6年6月20日\n総務部情報政策課\n\n書類の紛失について\n\n県民120名の氏名を記載した書類を紛失しました。",
      "霧ヶ沢県",
    ],
    [
      "a company, and not its shop",
      "書類の紛失について\n\n2024年6月20日\n\nお客様120名の氏名を記載した書類を紛失しました。\n\n株式会社あさひ堂　カフェあさひ 本店　店長 林",
      "株式会社あさひ堂",
    ],
    [
      "a letterhead with its date",
      "顧客情報の持ち出しについて\n\n株式会社アオバ・ホーム　2023.05.04\n\n弊社の元従業員がお客様の情報を持ち出していたことが判明しました。",
      "株式会社アオバ・ホーム",
    ],
    [
      "the prefecture, not its section",
      "通知書の誤送信について\n\n霧ヶ沢県商工労働部経営支援課が、通知書を別の事業者にメールで誤送信しました。",
      "霧ヶ沢県",
    ],
    [
      "the field of a form",
      "個人データの漏えい等に関する公表\n\n本人への通知に代えて公表いたします。\n\n1　事業者の名称　若竹歯科医院\n2　発生日　令和5年5月4日",
      "若竹歯科医院",
    ],
    [
      "the police, where one of theirs lost it",
      "県警巡査が書類紛失\n\n霧沢県警の男性巡査が書類の入ったかばんを電車に置き忘れていたことが4日、県警への取材で分かった。",
      "霧沢県警",
    ],
    [
      "the letterhead",
      "2021年5月4日\nお客様各位\n株式会社あおば文具\n代表取締役　山野 葵\n\n会員情報の流出に関するお詫び\n\nこのたび、弊社の通販サイトが攻撃を受けました。",
      "株式会社あおば文具",
    ],
    [
      "a field of a release",
      "【発表者】南川市教育委員会　学校教育課\n\n名簿の紛失について\n\n5月4日、市立学校の教諭が名簿を紛失しました。",
      "南川市教育委員会",
    ],
    [
      "the words before a dated title",
      "みなみ野市 住民の個人情報の誤送付について 2021年5月4日\n\n\nこの度、税務課の職員が通知を誤って送付しました。",
      "みなみ野市",
    ],
    [
      "who calls itself by a short form",
      "個人情報の漏えいについて\n\nこの度、白浜中央病院（以下「当院」といいます。）の職員が、患者様の書類を紛失しました。",
      "白浜中央病院",
    ],
    [
      "the signature",
      "個人情報の漏えいについて\n\n当社のサーバーが攻撃を受けました。ご迷惑をおかけし、深くお詫び申し上げます。\n\n令和3年5月4日\n有限会社つるみ印刷所",
      "有限会社つるみ印刷所",
    ],
    [
      "kana between form and boundary",
      "FMみなと（株式会社みなと放送）では、5月4日にメールを誤って送信しました。お詫び申し上げます。",
      "株式会社みなと放送",
    ],
    [
      "a name of kana in front of a form",
      "情報流出のお知らせ\n\nくらしの店 ひなた（運営：ひなた合同会社）\n\n弊社のサイトが攻撃を受け、お客様の情報が流出しました。",
      "ひなた合同会社",
    ],
    [
      "the hospital below its corporation",
      "令和3年5月4日\n独立行政法人 北海地域医療機構\n  白樺病院\n\nシステムの障害について\n\n当院のシステムで障害が発生しました。",
      "白樺病院",
    ],
    [
      "the subsidiary, not the parent",
      "子会社における情報漏えいについて\n\n当社の連結子会社である株式会社カナデ物流のサーバーが攻撃を受け、取引先の情報が漏えいしました。",
      "株式会社カナデ物流",
    ],
    [
      "the city in front of its sections",
      "報道発表資料\n令和3年5月4日\n若松県 福祉保健部 長寿課\n\n名簿の誤掲載について\n\n県のホームページに名簿を誤って掲載しました。",
      "若松県",
    ],
    [
      "the subject of news",
      "家電通販大手に攻撃\n\n家電通販を手がけるアオイデンキ（大阪市）は6日、5月に受けた攻撃で会員の情報が流出したと発表した。同社は警察に相談している。",
      "アオイデンキ",
    ],
    [
      "the head of a hospital signs above the text",
      "書類の紛失について\n白浜市立中央病院長　山野 葵\n\nこのたび、当院の職員が書類を紛失しました。",
      "白浜市立中央病院",
    ],
    [
      "a university in front of its centre",
      "迷惑メールの送信について\n\n本学のアドレスから迷惑メールが送信されました。お詫びいたします。\n\n南陽芸術大学　情報センター",
      "南陽芸術大学",
    ],
    [
      "who opens the notice, not the ward it speaks of",
      "白浜市社会福祉協議会が市から受託しております相談事業において、南区の窓口で名簿を紛失しました。深くお詫び申し上げます。",
      "白浜市社会福祉協議会",
    ],
    [
      "the service of who calls itself nothing but 弊社",
      "このたび、弊社が運営する通販サイト「ことり便」において、会員の情報が流出しました。お詫び申し上げます。",
      "ことり便",
    ],
    [
      "the name of the site behind the title",
      "名簿の紛失について | みどりの協力隊アオバネット\n\n名簿の紛失について\n\n当団体の職員が5月4日に名簿を紛失しました。お詫び申し上げます。",
      null,
    ],
    [
      "the association in front of its officer and board",
      "メールの誤送信について\n\n本学会では、会員の皆様にメールを誤って送信しました。お詫びいたします。\n\n(公社)日本苔類学会会長　山野 葵\n(公社)日本苔類学会運営委員会\nTel:03-0000-0000",
      "(公社)日本苔類学会",
    ],
    [
      "the prefecture that calls itself 本県, by the name of its seminar",
      "名簿の閲覧について\n\n本県の職員が、白浜県移住セミナーの申込者の情報を閲覧できる状態にしていました。お詫び申し上げます。",
      "白浜県",
    ],
    [
      "who hired, not the hired",
      "情報流出のおそれについて\n\n白浜県広域連合が事業を委託する株式会社つるみ印刷のサーバーが攻撃を受け、住所が流出したおそれがあります。",
      "白浜県広域連合",
    ],
    [
      "the firm behind the label of the contact",
      "弊社を装った不審なメールが送信されていることが確認されました。お詫び申し上げます。\n\n問い合わせ先 白浜あおば自動車株式会社\n総務人事部",
      "白浜あおば自動車株式会社",
    ],
    [
      "no body that is called by a letter",
      "名簿の流出について\n\nNPO法人A法人の役員の名簿が閲覧できる状態になっていたことが判明しました。お詫び申し上げます。",
      null,
    ],
    [
      "nobody, where only 弊社 is said",
      "このたび、弊社のサーバーが攻撃を受け、お客様の情報が流出しました。個人情報保護委員会に報告しております。",
      null,
    ],
  ])("%s", (_, text, name) => {
    expect(organization(text)).toBe(name);
  });

  test("its evidence is the exact slice, blanks and all", () => {
    const text = "2021年5月4日\n株式会社　東(あずま)\n\n情報流出のお知らせ\n\n弊社のサーバーが攻撃を受けました。";
    expect(organization(text)).toBe("株式会社　東");
  });
});

describe("a body without a name of its own, or with one that tells nothing of its kind", () => {
  test.each([
    [
      "the prefecture of an office, not who did the work for it",
      "栃木県みのり給付金の申請における個人情報の表示について\n令和3年5月4日、給付金の担当課に連絡がありました。\n受託事業者であるあさがお旅行株式会社に確認しました。深くお詫びいたします。",
      "栃木県",
    ],
    [
      "whose members they are",
      "月見オンラインの会員情報を扱うシステムが5月4日に不正アクセスを受け、会員の氏名が流出しました。深くお詫びします。",
      "月見オンライン",
    ],
    [
      "where it happened, behind the day",
      "昨日(5月4日)の約20分間にわたって、天体写真ステーションで一時的に接続が遅くなる障害が発生しました。ご迷惑をおかけしました。",
      "天体写真ステーション",
    ],
    [
      "who is thanked for",
      "平素よりA4準備会へのご高配ありがとうございます。5月4日にメールを誤って送信しました。深くお詫びします。",
      "A4準備会",
    ],
    [
      "from where it got out",
      "月見\nミナトツキミから氏名や住所を含む9人の情報が流出したことが10日、分かった。\n関係者によると、調査を急ぐ。",
      "ミナトツキミ",
    ],
    [
      "whose staff took it",
      "月見\nミナトツキミの元社員が顧客9人の情報を持ち出していたことが分かった。同社によると10日に判明した。",
      "ミナトツキミ",
    ],
    [
      "who signs with its office",
      "ミナトツキミ事務局です。このたび氏名を含む9名の情報が5月4日に流出いたしました。\n深くお詫び申し上げます。",
      "ミナトツキミ",
    ],
    [
      "no phone",
      "流出\nスマートフォンから個人情報が流出する被害が相次ぎ、9人の情報が漏れたことが10日、分かった。\n関係者によると、調査を急ぐ。",
      null,
    ],
    [
      "no word for a name",
      "流出\nメールサーバーから9人の情報が流出したことが10日、分かった。会社名は公表されていない。\n関係者によると、調査を急ぐ。",
      null,
    ],
    [
      "the sender",
      "5月25日、鳴瀬野市移住相談センターから会員にメールを送信した際、アドレスが表示されました。深くお詫びします。",
      "鳴瀬野市移住相談センター",
    ],
    [
      "no prefecture in front of it",
      "報道を受けて霧原県みどりの市民図書館の情報を調べ、利用者9人分の流出が分かった。霧原県みどりの市民図書館の利用者だった。",
      "みどりの市民図書館",
    ],
    [
      "the first of two whose users they are",
      "鳴瀬野市立中央図書館(霧県鳴瀬野市)と、みどり市民図書館の利用者の個人情報が流出していたことがわかった。両図書館は対応を急ぐ。鳴瀬野市立中央図書館からは、9名分が流出した。",
      "鳴瀬野市立中央図書館",
    ],
    [
      "not the station that reports",
      "サポート詐欺か 9人分流出の可能性\n霧朝日放送\n流出の可能性があるのは「霧原安全センター」の個人情報です。センターによると、5月4日に遠隔操作されました。否定できないとしています。",
      "霧原安全センター",
    ],
    ["a school of a town", "市立中学校において、生徒9人の名簿を紛失しました。深くお詫びします。", "市立中学校"],
    [
      "the school whose teacher it was",
      "霧ヶ沢県教育委員会は26日、県立鳴瀬商業高校(鳴瀬市)で理科の女性教諭が名簿を紛失したと発表した。",
      "県立鳴瀬商業高校",
    ],
    [
      "nobody by the post of a person",
      "名簿が流出した。病院は19日に流出を確認した。川西病院長は「申しわけない」と謝罪した。",
      null,
    ],
    [
      "no seminar",
      "このたび、オンラインセミナーの参加者へメールを送信した際、アドレスが表示されました。深くお詫びします。",
      null,
    ],
    ["no part of a site", "コーポレートサイトへの不正アクセスがありました。深くお詫びします。", null],
    [
      "no thing in front of the comma of a headline",
      "名刺データ、転職先へ持ち出し 初の逮捕\n名刺データを転職先に渡したとして、会社員の男が逮捕された。",
      null,
    ],
  ])("%s", (_, text, expected) => expect(organization(text)).toBe(expected));
});
