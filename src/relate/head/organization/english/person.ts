/** Given names that notices and papers tell of persons by: who is called so in front of another word is a person, not a body. */
const GIVEN: ReadonlySet<string> = new Set(
  (
    "Abigail Adele Adriana Aisha Alana Alina Amelia Amina Anders Angus Anja Anton Antonia Arjun Astrid Audrey Ava Axel Beatrice " +
    "Beatriz Becky Bella Bernadette Bernard Bethany Bianca Blake Bradley Brent Bridget Bronwyn Bryony Callum Camila Cara Carla " +
    "Carmen Cassandra Cecilia Celia Chad Chantal Charlene Chelsea Clara Clive Cody Colleen Corey Cristina Damian Dana Daniela " +
    "Darlene Darryl Declan Dennise Desmond Dmitri Dominic Dora Eamonn Edith Elena Eliza Elsa Emilio Emmanuel Eoin Erika Esther " +
    "Ethan Eva Evan Faith Farah Fatima Felicity Felix Fernando Flora Frankie Freya Gail Gareth Gavin Geraldine Giles Giovanni " +
    "Gregor Greta Guy Hamish Harriet Hassan Hazel Hector Hilary Hugo Ingrid Iris Isla Ivy Jasmine Javier Jared Jodie Joao Jorge " +
    "Josephine Julio Kamal Karim Kathryn Katrina Kavita Kayla Kieran Kirsty Kristina Lachlan Lana Lars Latoya Leila Lena Leo Lewis " +
    "Liam Lila Lorraine Lucia Lucas Lydia Lynne Mabel Magnus Malcolm Manuel Marcia Margot Mariana Marina Mario Marla Marta Martina " +
    "Maya Mei Mei-Ling Mia Mohamed Mohammed Moira Monique Morag Muhammad Nadia Nadine Natasha Ngaire Niall Nikhil Noah Noel Noor " +
    "Nora Oliver Omar Owen Paolo Patrice Pedro Petra Pierre Pilar Piotr Polly Priya Rafael Rahul Raj Rajesh Ravi Renee Rex Rhys " +
    "Roisin Roland Rory Rosalind Rosie Rowan Ruby Rupert Sabrina Sanjay Sasha Sebastian Serena Shane Shannon Shaun Sheena Shirin " +
    "Sian Sinead Siobhan Sofia Sonia Stella Stewart Sunil Susanna Tania Tanya Tariq Tessa Theo Theodore Tobias Tomas Toni Tricia " +
    "Ursula Vera Vijay Vivian Walter Warren Wendell Wesley Winston Xavier Yasmin Yolanda Yusuf Yvette Zara Zoe " +
    "Aaron Adam Adrian Alan Albert Alejandro Alex Alexander Alice Alison Allison Amanda Amy Andrea Andrew Andy Angela Anita Ann Anna Anne Anthony Antonio Ashley Barbara Barry Ben Benjamin Beth Betty Bill Billy Bob Bonnie Brad Brandon Brenda Brian Bruce Bryan Carl Carlos Carol Caroline Carolyn Catherine Charles Charlie Charlotte " +
    "Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clare Colin Connie Craig Cynthia Dan Daniel Danielle Danny Darren Dave David Dawn Dean Deborah Debra Denise Dennis Derek Diana Diane Don Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Ed Edward Eileen Elaine Eleanor Elizabeth Ellen Emily Emma Eric Erica Erin Eugene Eve Evelyn " +
    "Fiona Frances Francis Frank Fred Gareth Gary Geoffrey George Gerald Gil Gillian Gina Glenn Gloria Gordon Grace Graham Greg Gregory Hannah Harold Harry Heather Heidi Helen Henry Holly Howard Hugh Hunter Ian Irene Isabel Ivan Jack Jackie Jacob Jacqueline James Jamie Jan Jane Janet Janice Jason Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne " +
    "Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Kirsten Kristen Kristin Kyle Larry Laura Lauren Lawrence Leah Lee Leonard Leslie Linda Lisa Liz Lois Lori Louis Louise Lucy Luis Luke Lynn Marc Marcus Margaret Maria Marie Marilyn Marion Mark Martha " +
    "Martin Mary Matt Matthew Maureen Megan Melanie Melissa Michael Michelle Miguel Mike Molly Monica Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina Norma Norman Olivia Oscar Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Penny Pete Peter Phil Philip Phillip Phyllis Rachel Ralph Randy Ray Raymond Rebecca Rhonda Ricardo Richard Rick Rita Rob Robert Roberta Robin Rod Roger Ron Ronald Rosa Rosemary Ross Roy Russell Ruth Ryan " +
    "Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Shawn Sheila Shirley Simon Sophie Stacey Stacy Stefan Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tamara Tara Ted Teresa Terence Teri Terry Theresa Thomas Tim Timothy Tina Todd Tom Tony Tracey Tracy Trevor Valerie Vanessa Veronica Vicki Victor Victoria Vincent Virginia Wayne Wendy William Yvonne Zachary"
  ).split(" "),
);

/** The surname behind a given name at the end of a run of capitals: (Director Eve) White; null where there is no person in it. */
export function surnameIn(text: string): string | null {
  const words = text.split(" ");
  const [given, middle, last] = words.slice(-3);
  if (words.length >= 3 && GIVEN.has(given ?? "") && /^[A-Z]\.?$|^[A-Z][a-z]{2,14}$/u.test(middle ?? ""))
    return surname(last);
  return words.length >= 2 && GIVEN.has(words.at(-2) ?? "") ? surname(words.at(-1)) : null;
}

/** An address of a mail behind the name of who sends it. */
const ADDRESS = /^["”]? ?<(?<local>[\w.+-]{2,40})@(?<domain>[\w.-]{3,60})>/u;

/** Whether a mail is sent from the address of a person by that name: Dana Alder <dana@fernhill.example>. */
export function isSender(name: string, behind: string): boolean {
  const { local, domain } = ADDRESS.exec(behind)?.groups ?? {};
  if (local === undefined || domain === undefined) return false;
  const words = name.toLowerCase().split(" ");
  const parts = local.toLowerCase().split(/[.+_-]/u);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.some((word) => word.length >= 3 && parts.some((part) => part === word || part.slice(1) === word)) &&
    !words.some((word) => word.length >= 4 && domain.toLowerCase().includes(word))
  );
}

const surname = (word: string | undefined): string | null =>
  word !== undefined && /^(?:[A-Z]['’])?[A-Z][a-zé]{1,2}?[A-Za-zé-]{1,20}$/u.test(word) ? word : null;
