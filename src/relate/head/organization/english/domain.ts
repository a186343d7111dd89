/** How the name of a site is written: its words, then a country or a kind of site. */
const DOMAIN =
  /^[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|edu|gov|io|co|jp|uk|au|ca|nz|me|tv|info|ly|app|dev|ai|gg|fm|xyz|cloud|shop|store|online|eu|nl|fr)$/iu;

/** Whether a name is that of a site: Speedrun.com. */
export const isDomain = (name: string): boolean => name.includes(".") && DOMAIN.test(name);
