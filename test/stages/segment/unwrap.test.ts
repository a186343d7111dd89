import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/segment/language.ts";
import { linesOf } from "../../../src/segment/line.ts";
import { unwrap } from "../../../src/segment/unwrap.ts";

/** The logical lines of a text, pieces joined by ⏎. */
const joined = (lines: readonly string[], end = "\n"): readonly string[] => {
  const text = lines.join(end);
  return unwrap(text, linesOf(text, { start: 0, end: text.length }), languageOf(text)).map(({ pieces }) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join("⏎"),
  );
};

const ENGLISH = [
  "In the night to Sunday somebody climbed over the fence of our boat house and took the",
  "box in which the secretary keeps the papers of the junior crews, together with a small",
  "amount of money and the keys of the trailer that we use to bring the boats to the races",
  "on the upper river, where the box had been standing since the first days of the season",
  "under a heap of old sails; nobody saw who it was, and nobody heard a car on the road.",
];

describe("an English line goes on in the next where its next word had no room", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "a row that had room for it stands alone",
      ["The box held papers of 41 rowers and their coaches in three folders", "Name, date of birth, weight"],
      ["The box held papers of 41 rowers and their coaches in three folders", "Name, date of birth, weight"],
    ],
    [
      "a heading that asks stands alone, and so does what stands above it",
      [
        "For all who rowed with the Upper River Crews at any time before the spring of 2016 ended",
        "What was in the box?",
      ],
      [
        "For all who rowed with the Upper River Crews at any time before the spring of 2016 ended",
        "What was in the box?",
      ],
    ],
    [
      "a rule drawn across the page belongs to no line",
      ["The Upper River Crews tell of papers taken out of their boat house", "*".repeat(70)],
      ["The Upper River Crews tell of papers taken out of their boat house", "*".repeat(70)],
    ],
    [
      "half a sentence goes on behind a semicolon",
      ["the papers were in a locked drawer of the desk that stands in the hall of the house;", "the key was not."],
      ["the papers were in a locked drawer of the desk that stands in the hall of the house;⏎the key was not."],
    ],
    [
      "a sentence that ends at the edge of the paper goes on with a quotation",
      ["all of this has been told to the police by the secretary of the Upper River Crews Inc.", "“The crews” are us."],
      ["all of this has been told to the police by the secretary of the Upper River Crews Inc.⏎“The crews” are us."],
    ],
    [
      "a shortened month is no end of a sentence, and a bracket is closed by no marker",
      [
        "the box was seen for the last time when the crews came home from the races on Sept.",
        "22 and (by Mr",
        "30) not.",
      ],
      ["the box was seen for the last time when the crews came home from the races on Sept.⏎22 and (by Mr", "30) not."],
    ],
    [
      "a day goes on with its month",
      ["a new lock was put on the door of the boat house on 4", "October 2024, at noon"],
      ["a new lock was put on the door of the boat house on 4⏎October 2024, at noon"],
    ],
    [
      "a date goes on wherever it was cut",
      [
        "the new lock was put on the door of the boat house on Monday",
        "4 October in the evening, and the first keys were given out in October",
        "2024, before the races of the crews of the upper river of November 2,",
        "2024, were held.",
      ],
      [
        "the new lock was put on the door of the boat house on Monday⏎4 October in the evening, and the first keys were given out in October⏎2024, before the races of the crews of the upper river of November 2,⏎2024, were held.",
      ],
    ],
    [
      "a phrase goes on behind its article, and behind a preposition with a small letter or a figure",
      [
        "We have told all of this to the coaches and to the secretary of the",
        "Lower River Crews, and we have told it to the parents of",
        "48 rowers. They have been asked to tell us the amount applied for",
        "Papers of the coaches: names",
      ],
      [
        "We have told all of this to the coaches and to the secretary of the⏎Lower River Crews, and we have told it to the parents of⏎48 rowers. They have been asked to tell us the amount applied for",
        "Papers of the coaches: names",
      ],
    ],
    [
      "how many of whom stands in a row below a bracket",
      [
        "Rowers (of the junior crews who took part in the races of the spring or of the summer)",
        "41 current and former members",
      ],
      [
        "Rowers (of the junior crews who took part in the races of the spring or of the summer)",
        "41 current and former members",
      ],
    ],
    [
      "parts in a bracket go on behind their semicolon, and what a word is missing behind is no item",
      [
        "1,906 rowers whose papers were in the box at the time (Upper River 1,210; Mill Race 44;",
        "Weir 652). What was said of folder (i) and of folder (ii) holds for the others too. In",
        "(iii) there are letters.",
      ],
      [
        "1,906 rowers whose papers were in the box at the time (Upper River 1,210; Mill Race 44;⏎Weir 652). What was said of folder (i) and of folder (ii) holds for the others too. In⏎(iii) there are letters.",
      ],
    ],
    [
      "the day behind a shortened month is no number of an item, and that of the second level is one",
      [
        "to all of the rowers and to their parents we have sent a letter on paper, posted Oct.",
        "3. Those who have had none were not in the lists of the three folders that were there",
        "4.1  travel claims of 33 coaches (name, number of the car, distance, amount, account)",
        "4.2  in 12 letters, the name of a rower",
      ],
      [
        "to all of the rowers and to their parents we have sent a letter on paper, posted Oct.⏎3. Those who have had none were not in the lists of the three folders that were there",
        "4.1  travel claims of 33 coaches (name, number of the car, distance, amount, account)",
        "4.2  in 12 letters, the name of a rower",
      ],
    ],
    [
      "rows stay apart whose label has a figure in a bracket",
      [
        "First page (1,092 rowers): names, addresses, number of the boat, races in the last season",
        "Last page (14 of them): weights",
      ],
      [
        "First page (1,092 rowers): names, addresses, number of the boat, races in the last season",
        "Last page (14 of them): weights",
      ],
    ],
    [
      "rows with a label or a day in front stay apart",
      ["Rowers: names, dates of birth, weights, times of races and what the doctor wrote down", "Coaches: names"],
      ["Rowers: names, dates of birth, weights, times of races and what the doctor wrote down", "Coaches: names"],
    ],
  ])("%s", (_claim, lines, expected) => {
    expect(joined([...ENGLISH, "", ...lines])).toEqual([ENGLISH.join("⏎"), ...expected]);
  });
});

const JAPANESE = [
  "このたび、当倶楽部の艇庫に何者かが侵入し、少年部の書類を入れていた箱が持ち去られてい",
  "たことがわかりました。箱の中には少額の現金のほか、競技会へ艇を運ぶための車両の鍵も入っ",
  "ており、いずれも現在まで見つかっておりません。関係する皆さまにご心配をおかけしており",
  "ますことを、心よりおわび申し上げます。",
];

describe("Japanese goes on in the next line where the paper ends", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "an address that reaches over the edge does not widen the paper",
      [
        "詳しくは、当倶楽部のページのお知らせ(https://www.joryu-rowing.example/oshirase/teiko/2024/05/index.html)",
        "をご覧いただくか、事務所までお尋ねください。",
        "なお、艇庫の鍵はすべて交換し、夜間は照明を点灯したままにするよう改めましたので、ご理解",
        "くださいますようお願いします。",
      ],
      [
        "詳しくは、当倶楽部のページのお知らせ(https://www.joryu-rowing.example/oshirase/teiko/2024/05/index.html)⏎をご覧いただくか、事務所までお尋ねください。",
        "なお、艇庫の鍵はすべて交換し、夜間は照明を点灯したままにするよう改めましたので、ご理解⏎くださいますようお願いします。",
      ],
    ],
    [
      "a letterhead pushed to the right does not widen the paper",
      [`${" ".repeat(90)}上流漕艇倶楽部`],
      ["上流漕艇倶楽部"],
    ],
    [
      "a bracket goes on up to where it is closed",
      ["箱に入っていた書類は、少年部の部員の名簿（令和五年度の分は住所", "を除く）と、保護者の連絡網です。"],
      ["箱に入っていた書類は、少年部の部員の名簿（令和五年度の分は住所⏎を除く）と、保護者の連絡網です。"],
    ],
    [
      "no line begins with a particle, not even behind a bracket",
      [
        "箱を見つけた方には、その中の書類を読まずに届けてくださるようお願いします。倶楽部の部長",
        "（五一）が受け取ります。",
      ],
      [
        "箱を見つけた方には、その中の書類を読まずに届けてくださるようお願いします。倶楽部の部長⏎（五一）が受け取ります。",
      ],
    ],
    [
      "figures in full width take two cells",
      ["箱が最後に確認されたのは８月１８日（日）午後６時１５分ごろで、部員２３名が立ち会い、確認", "済みでした。"],
      ["箱が最後に確認されたのは８月１８日（日）午後６時１５分ごろで、部員２３名が立ち会い、確認⏎済みでした。"],
    ],
    [
      "a row that ends in how many has its own line, and so has one that is how many",
      [
        "少年部の部員名簿（氏名、生年月日、住所、電話番号、保護者の氏名、身長と体重）　84名分",
        "競技会の申込書（令和五年度の分、氏名と所属、過去の記録、参加する種目、保護者の署名）",
        "12枚（9名分）",
      ],
      [
        "少年部の部員名簿（氏名、生年月日、住所、電話番号、保護者の氏名、身長と体重）　84名分",
        "競技会の申込書（令和五年度の分、氏名と所属、過去の記録、参加する種目、保護者の署名）",
        "12枚（9名分）",
      ],
    ],
    [
      "days of kanji begin rows",
      [
        "八月十八日　　艇庫の見回りをした際、書類の入った箱がなくなっていることに当番の部員が気付く",
        "同月十九日　　警察署へ届出",
      ],
      [
        "八月十八日　　艇庫の見回りをした際、書類の入った箱がなくなっていることに当番の部員が気付く",
        "同月十九日　　警察署へ届出",
      ],
    ],
    [
      "a day goes on with its year or month, and a clock time with its half of the day",
      [
        "箱が最後に確認されたのは、競技会が終わって艇を片付けたあとの八月十八日の夕方で、二〇二四年",
        "八月十九日の朝に当番の部員が棚を見たときにはなくなっていました。警察には同じ日の午後",
        "2時45分に届け出ました。",
      ],
      [
        "箱が最後に確認されたのは、競技会が終わって艇を片付けたあとの八月十八日の夕方で、二〇二四年⏎八月十九日の朝に当番の部員が棚を見たときにはなくなっていました。警察には同じ日の午後⏎2時45分に届け出ました。",
      ],
    ],
    [
      "figures set apart by blanks go on with their units, wherever the line was cut",
      [
        "保守を頼んでいる会社から、外部の者が装置に入った疑いがあると知らされたのは 2023 年",
        "9 月 4 日で、この日のうちに装置を外し、係が手で記録を付けています。省には 2023 年 9",
        "月 6 日に届け出ました。",
      ],
      [
        "保守を頼んでいる会社から、外部の者が装置に入った疑いがあると知らされたのは 2023 年⏎9 月 4 日で、この日のうちに装置を外し、係が手で記録を付けています。省には 2023 年 9⏎月 6 日に届け出ました。",
      ],
    ],
    [
      "a year alone heads the days below it",
      ["2023年", "9月4日 疑いあり", "9月5日 装置を停止"],
      ["2023年", "9月4日 疑いあり", "9月5日 装置を停止"],
    ],
    [
      "rows of a timeline, of how many and of what is said of them stand apart",
      [
        "午後　　艇庫の見回りをした際、書類の入った箱がなくなっていることに当番の部員が気付き報告",
        "8月20日（火）　警察署へ届出",
        "少年部の部員名簿（氏名、生年月日、住所、電話番号、保護者の氏名、身長と体重を記したもの）",
        "上級部　　　12名",
        "保護者の名簿に記されていたもののうち、氏名、住所、電話番号、職業、勤務先、緊急時の連絡先",
        "このうち12名については、車両の番号を含みます。",
      ],
      [
        "午後　　艇庫の見回りをした際、書類の入った箱がなくなっていることに当番の部員が気付き報告",
        "8月20日（火）　警察署へ届出",
        "少年部の部員名簿（氏名、生年月日、住所、電話番号、保護者の氏名、身長と体重を記したもの）",
        "上級部　　　12名",
        "保護者の名簿に記されていたもののうち、氏名、住所、電話番号、職業、勤務先、緊急時の連絡先",
        "このうち12名については、車両の番号を含みます。",
      ],
    ],
    [
      "two people are a pair where the sentence goes on, and no line begins with what an item is called by",
      [
        "いずれも現在まで見つかっておりません。艇庫の前を通った方によれば、その日の夕方に、2人",
        "組が箱を運んでいたとのことです。",
        "(エ)については、読み取れません。",
      ],
      [
        "いずれも現在まで見つかっておりません。艇庫の前を通った方によれば、その日の夕方に、2人⏎組が箱を運んでいたとのことです。",
        "(エ)については、読み取れません。",
      ],
    ],
    [
      "a blank in front of a figure set apart is lost where the line breaks, and counts as room",
      [
        "箱が最後に見られたのは 8 月 18 日の午後 4 時 12 分ごろで、そこから鍵の束と 1 月 6 日から",
        "7 日までの記録が持ち出されました。",
      ],
      [
        "箱が最後に見られたのは 8 月 18 日の午後 4 時 12 分ごろで、そこから鍵の束と 1 月 6 日から⏎7 日までの記録が持ち出されました。",
      ],
    ],
    [
      "an enumeration goes on behind its dot or stroke, and a figure with the bracket that says what it holds",
      [
        "箱に入っていた書類には、部員の氏名・生年月日・住所・緊急時の連絡先・保護者の氏名・電話・",
        "メール(63件)が記されていました。届け出は８月２６日に市の体育振興課と県の漕艇連盟あて／",
        "８月２７日に保険会社あてです。少年部のうち、艇に乗ることを認められていた部員の384人分",
        "(氏名、住所)が読み取れます。",
      ],
      [
        "箱に入っていた書類には、部員の氏名・生年月日・住所・緊急時の連絡先・保護者の氏名・電話・⏎メール(63件)が記されていました。届け出は８月２６日に市の体育振興課と県の漕艇連盟あて／⏎８月２７日に保険会社あてです。少年部のうち、艇に乗ることを認められていた部員の384人分⏎(氏名、住所)が読み取れます。",
      ],
    ],
    [
      "a letter that closes a bracket of the line above is no marker",
      [
        "事務所の装置はすべて外し、倶楽部の記録を身代金と引き換えにしようとする者の手口(ランサムウェ",
        "ア)について調べています。",
      ],
      [
        "事務所の装置はすべて外し、倶楽部の記録を身代金と引き換えにしようとする者の手口(ランサムウェ⏎ア)について調べています。",
      ],
    ],
    [
      "columns are rows of their own, however wide",
      ["少年部の部員とその保護者                    八十四名の氏名、住所、電話番号", "指導員と補助員"],
      ["少年部の部員とその保護者                    八十四名の氏名、住所、電話番号", "指導員と補助員"],
    ],
  ])("%s", (_claim, lines, expected) => {
    expect(joined([...JAPANESE, "", ...lines])).toEqual([JAPANESE.join("⏎"), ...expected]);
  });
});

test("of lines set apart by one blank line, those are paragraphs of their own that more stand above", () => {
  const second = [
    "箱は事務所の奥の棚に置いてあり、棚に鍵はかかっておりませんでした。盗難の届けは、同じ日。",
    "警察に出しております。このようなことが二度と起こらないよう、書類は今後、事務所の金庫に保",
    "管し、艇庫には置かないことといたします。",
  ];
  const third = ["部員の皆さまには、あらためて文書でお知らせいたします。"];
  const text = [JAPANESE, second, third].map((lines) => lines.join("\n\n")).join("\n\n\n\n");
  expect(joined(text.split("\n"))).toEqual([JAPANESE.join("⏎"), second.join("⏎"), third.join("⏎")]);
});

test("a text of which only a part was broken is joined in that part", () => {
  const whole = `${"The crews had asked for a better lock, and the committee had said no to that. ".repeat(3).trim()}`;
  const lines = [
    ...ENGLISH.slice(0, 4),
    "and of the boats that were kept there since the season began and that nobody else",
    "used.",
  ];
  expect(joined([whole, "", ...lines, "", whole])).toEqual([whole, lines.join("⏎"), whole]);
});

test("Japanese of which only a part was broken is joined in that part, and its long paragraphs stay apart", () => {
  const first =
    "このたび、艇庫に置いていた書類の入った箱がなくなり、部員とその保護者の方々の氏名や連絡先などが外部に知られたおそれのあることが分かりました。";
  const second =
    "ご迷惑とご心配をおかけした皆さまに深くおわび申し上げますとともに、鍵の管理を改め、二度とこのようなことのないよう努めてまいります。";
  const broken = [
    ["・8月18日の夕方、艇庫を見回っていた当番の部員が、棚の奥に置いていたはずの書類の箱を", "見つけられませんでした。"],
    [
      "・翌19日の朝、事務局の二人が艇庫と事務所の棚をすべて調べたところ、箱とともに少額の現",
      "金がなくなっていました。",
    ],
    ["・同日の昼、事務局が警察署に盗難の届けを出すとともに、箱に名簿が入っていた部員の家庭を", "訪ねました。"],
    [
      "・20日、事務局は箱に入っていた書類の控えを照らし合わせ、部員と保護者の名簿のほか、指導員",
      "の連絡先の一覧も入っていたことを確かめました。",
    ],
    [
      "・21日、艇庫の錠前を新しいものに換え、合鍵は事務局の二人だけが持つこととし、その使用を",
      "帳面に記すこととしました。",
    ],
    ["・22日、部員の家庭に文書を送り、名簿にあった電話番号へ不審な電話があったときの連絡先", "をお知らせしました。"],
  ];
  expect(joined([first, second, ...broken.flat()])).toEqual([first, second, ...broken.map((lines) => lines.join("⏎"))]);
});

test("a long line that cannot end there goes on, in whatever text", () => {
  expect(
    joined([
      "8月18日、部員の家庭へ名簿を送った際に、別の部員の名簿と保護者の連絡先の一覧",
      "が入っていました。",
      "2件",
    ]),
  ).toEqual(["8月18日、部員の家庭へ名簿を送った際に、別の部員の名簿と保護者の連絡先の一覧⏎が入っていました。", "2件"]);
});

describe("a Japanese sentence on a line of its own", () => {
  const sentences = [
    "四月の遠足の名簿を公園に置き忘れました。",
    "名簿には参加した方の氏名がありました。",
    "翌朝に公園の方が見つけてくださいました。",
    "ご心配をおかけし、お詫びいたします。",
  ];
  test("goes on with the paragraph above, where all stand so", () => {
    expect(joined(sentences)).toEqual([sentences.join("⏎")]);
  });
  test("begins another behind a blank line, or where lines hold several", () => {
    expect(joined([...sentences, "", ...sentences])).toEqual([sentences.join("⏎"), sentences.join("⏎")]);
    const many = sentences.map((sentence) => sentence + sentence);
    expect(joined(many)).toEqual(many);
  });
  test("belongs to the row of the timeline above it, if another row follows", () => {
    const rows = [
      "4月3日　遠足に行く。",
      "公園に名簿を置き忘れ",
      "4月4日　公園から連絡がある。",
      "4月5日　名簿を受け取る。",
    ];
    expect(joined(rows)).toEqual([`${rows[0]}⏎${rows[1]}`, rows[2], rows[3]]);
    expect(joined([...rows, "ご心配をおかけしました。"])).toHaveLength(4);
  });
});

describe("sentences that have a line each", () => {
  const told = ["Somebody took the box.", "Nobody saw who it was.", "The box held two folders:"];
  const found = ["The box was found in May.", "All of the papers were in it."];
  test("are one paragraph where blank lines part paragraphs, but for rows and labels", () => {
    const lines = [
      ...told,
      "",
      "Rowers: names.",
      "Coaches: names.",
      "",
      ...found,
      "",
      "Write to us at the boat house.",
    ];
    expect(joined(lines)).toEqual([
      told.join("⏎"),
      "Rowers: names.",
      "Coaches: names.",
      found.join("⏎"),
      "Write to us at the boat house.",
    ]);
  });
  test("are paragraphs of their own where nothing parts those", () => {
    expect(joined([...told, ...found])).toEqual([...told, ...found]);
  });
  test("are so where other lines hold several sentences", () => {
    const several = "We looked for it. We did not find it.";
    const lines = [...told, "", several, several, "", ...found, "", several];
    expect(joined(lines)).toEqual(lines.filter((line) => line !== ""));
  });
});

test("where the lines of a paragraph hang below its first, a sentence that ends at the edge is not its last", () => {
  const hanging = [
    "The crews had asked for a better lock in the spring, and the committee had said no",
    "  to that, since nobody had ever taken a thing from the boat house. A heap of sails.",
    "  Nobody saw who took the box of papers, and nobody heard a car on the road to the",
    "  upper river, where the boats had been brought for the races of the junior crews.",
    "  The police were told.",
  ];
  const next = ["All keys have been changed since then, and the papers are kept in the office now,", "  locked."];
  expect(joined([...hanging, "", ...next])).toEqual(
    [hanging, next].map((lines) => lines.map((line) => line.trim()).join("⏎")),
  );
});

test("a paragraph of Japanese whose first line begins farther in goes on at the margin, in a text of few lines", () => {
  const lines = [
    "お知らせ",
    "",
    "　艇庫に置いていた書類の箱が持ち去られ、部員の方々の氏名が外部に知られたお",
    "それがありますので、お知らせします。",
    "",
    "1 内容",
    "　8月18日（日）午後4時12分、当番の部員が艇庫の見回りをした際に箱のないことに気付",
    "8月19日（月）　届出",
  ];
  expect(joined(lines)).toEqual([
    "お知らせ",
    "艇庫に置いていた書類の箱が持ち去られ、部員の方々の氏名が外部に知られたお⏎それがありますので、お知らせします。",
    "1 内容",
    "8月18日（日）午後4時12分、当番の部員が艇庫の見回りをした際に箱のないことに気付",
    "8月19日（月）　届出",
  ]);
});

test("rows that say whose data, and how many they are, stand alone", () => {
  const rows = [
    "企画を担う役員(9名)の氏名、住所、振込先",
    "協力団体の事務担当者(80名)の氏名、所属、メールアドレス",
    "窓口の非常勤職員(64名)の氏名、電話番号、住所",
  ];
  expect(joined(rows)).toEqual(rows);
});
